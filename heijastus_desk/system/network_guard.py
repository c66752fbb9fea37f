"""Refuses every network call made from Python in this process, so that nothing can leave the computer."""

import os
import sys

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

# On every system that has local sockets; the `socket` module itself is not imported here.
_LOCAL_FAMILY = 1
_WITH_SOCKET = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_ALWAYS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
        "socket.getservbyname",
        "urllib.Request",
        "http.client.connect",
        "http.client.send",
        "ftplib.connect",
        "smtplib.connect",
        "imaplib.open",
        "poplib.connect",
    }
)
PRINT_SERVICE = "/run/cups/cups.sock"
"""Where the print service of Linux systems listens to programs of the same computer."""
_installed = False


def install() -> None:
    """Refuse network calls from now to the end of the process, with NETWORK_REFUSED; calling it again does nothing.

    Sockets between programs of this computer (AF_UNIX) stay: the desktop's own services use them.
    It sees Python only; that no TLS or network plug-in of Qt is shipped is the packaging's part.
    """
    global _installed  # noqa: PLW0603  (an audit hook can never be taken out, so neither can the mark)
    if sys.platform == "linux":
        # Where it finds no socket of the print service, the printing library of the system tries TCP, if only to
        # this computer. A server she named herself stays.
        os.environ.setdefault("CUPS_SERVER", PRINT_SERVICE)
    if not _installed:
        sys.addaudithook(_refuse)
        _installed = True


def is_installed() -> bool:
    return _installed


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    # Called for every audited event of the interpreter: the common case must leave in one comparison.
    if event in _ALWAYS or (event in _WITH_SOCKET and not _is_local(arguments)):
        raise HeijastusError(ErrorCode.NETWORK_REFUSED)


def _is_local(arguments: tuple[object, ...]) -> bool:
    """Whether the socket is local and the address is a path; a subclass can lie about the first, not the second."""
    socket, *address = arguments
    return getattr(socket, "family", None) == _LOCAL_FAMILY and not any(isinstance(part, tuple) for part in address)
