"""Network calls refused in a process of their own, since an audit hook can never be taken out."""

import os
import subprocess
import sys

import pytest

CASE = """
import sys
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import network_guard
{before}
if sys.argv[1] == "guarded":
    network_guard.install()
    network_guard.install()
    assert network_guard.is_installed()
import socket, http.client, urllib.request, tempfile, os, asyncio
try:
    {call}
except HeijastusError as error:
    print("refused" if error.code is ErrorCode.NETWORK_REFUSED else "other")
except OSError:
    print("let through")
else:
    print("let through")
"""
INTERNET = "socket.socket(socket.AF_INET, socket.SOCK_STREAM)"
DATAGRAM = "socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
# Port 9 of this computer: without the guard nothing leaves it either, and nobody answers.
CALLS = {
    "connect": f'{INTERNET}.connect(("127.0.0.1", 9))',
    "connect_ex": f'{INTERNET}.connect_ex(("127.0.0.1", 9))',
    "connect by IPv6": 'socket.socket(socket.AF_INET6, socket.SOCK_STREAM).connect(("::1", 9))',
    "bind": f'{INTERNET}.bind(("127.0.0.1", 0))',
    "sendto": f'{DATAGRAM}.sendto(b"x", ("127.0.0.1", 9))',
    "sendmsg": f'{DATAGRAM}.sendmsg([b"x"], [], 0, ("127.0.0.1", 9))',
    "getaddrinfo": 'socket.getaddrinfo("localhost", 9)',
    "gethostbyname": 'socket.gethostbyname("localhost")',
    "gethostbyaddr": 'socket.gethostbyaddr("127.0.0.1")',
    "getnameinfo": 'socket.getnameinfo(("127.0.0.1", 9), 0)',
    "create_connection": 'socket.create_connection(("127.0.0.1", 9), 1)',
    "create_server": 'socket.create_server(("127.0.0.1", 0))',
    "http": 'http.client.HTTPConnection("127.0.0.1", 9, timeout=1).request("GET", "/")',
    "urllib": 'urllib.request.urlopen("http://127.0.0.1:9/", timeout=1)',
}
LOCAL_CALLS = {
    "a pair": "socket.socketpair()[0].send(b'x')",
    "a local socket": "s = socket.socket(socket.AF_UNIX); s.bind(os.path.join(tempfile.mkdtemp(), 's')); s.listen()",
    "a local name that nobody has": "socket.socket(socket.AF_UNIX).connect('/nonexistent')",
    "an event loop": "asyncio.run(asyncio.sleep(0))",
    "a file": "open(os.devnull).close()",
}


def _outcome(call: str, mode: str, before: str = "") -> str:
    code = CASE.format(call=call, before=before)
    ran = subprocess.run([sys.executable, "-c", code, mode], capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


@pytest.mark.parametrize("name", CALLS)
def test_the_network_is_refused(name: str) -> None:
    assert _outcome(CALLS[name], "guarded") == "refused"


@pytest.mark.parametrize("name", ["connect", "bind", "sendto", "getaddrinfo"])
def test_without_the_guard_the_same_calls_go_through(name: str) -> None:
    # So that a refusal above is the guard's and not this computer's.
    assert _outcome(CALLS[name], "bare") == "let through"


@pytest.mark.parametrize("name", LOCAL_CALLS)
@pytest.mark.skipif(sys.platform == "win32", reason="local sockets are POSIX")
def test_programs_of_this_computer_still_talk(name: str) -> None:
    assert _outcome(LOCAL_CALLS[name], "guarded") == "let through"


def test_a_socket_made_before_the_guard_is_refused_too() -> None:
    before = "import socket\nearly = socket.socket(socket.AF_INET, socket.SOCK_STREAM)"
    assert _outcome('early.connect(("127.0.0.1", 9))', "guarded", before) == "refused"


def test_a_subclass_cannot_pass_for_local() -> None:
    before = "import socket\nclass Sly(socket.socket):\n    family = socket.AF_UNIX"
    assert _outcome('Sly(socket.AF_INET, socket.SOCK_STREAM).connect(("127.0.0.1", 9))', "guarded", before) == "refused"


def test_installing_twice_adds_one_hook() -> None:
    code = """
import sys
added = []
sys.addaudithook(lambda event, _: added.append(event) if event == "sys.addaudithook" else None)
from heijastus_desk.system import network_guard
network_guard.install(); network_guard.install(); network_guard.install()
print(len(added))
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "1"


@pytest.mark.skipif(sys.platform != "linux", reason="the printing library of Linux")
@pytest.mark.parametrize(("hers", "then"), [(None, "/run/cups/cups.sock"), ("printer.example", "printer.example")])
def test_the_printing_library_is_given_a_socket_of_this_computer(hers: str | None, then: str) -> None:
    code = (
        "import os; from heijastus_desk.system import network_guard; network_guard.install(); "
        "print(os.environ['CUPS_SERVER'])"
    )
    environment = {name: value for name, value in os.environ.items() if name != "CUPS_SERVER"}
    if hers:
        environment["CUPS_SERVER"] = hers
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert ran.stdout.strip() == then
