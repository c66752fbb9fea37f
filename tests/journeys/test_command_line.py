"""The command line as scripts and terminals meet it: real processes, pipes, a terminal, signals."""

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from heijastus_desk.system.locks import VaultLock
from heijastus_desk.system.paths import VaultPaths

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "heijastus_desk")
PATIENCE = 60.0
posix_only = pytest.mark.skipif(os.name == "nt", reason="terminals and signals of POSIX")


def run(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        cwd=folder,
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a demo vault and its passphrase in a file, as the first two lines of a script make them."""
    folder = tmp_path_factory.mktemp("practice")
    made = run("demo", "vault", "--on", "2026-06-08", folder=folder)
    assert (made.returncode, made.stderr) == (0, "")
    (line,) = (line for line in made.stdout.splitlines() if line.startswith("passphrase: "))
    (folder / "passphrase.txt").write_text(f"{line.removeprefix('passphrase: ')}\n", "utf-8")
    return folder


def test_a_script_lists_what_is_due_and_gathers_a_person(practice: Path) -> None:
    words = ("--vault", "vault", "--passphrase-file", "passphrase.txt", "--json")
    listed = run("list-due", *words, folder=practice)
    assert (listed.returncode, listed.stderr) == (0, "")
    assert len(json.loads(listed.stdout)["items"]) > 100
    gathered = run("export-subject", "A-17", "--out", "out", *words, folder=practice)
    assert (gathered.returncode, gathered.stderr) == (0, "")
    assert Path(json.loads(gathered.stdout)["path"]) == Path("out", "tiedot-001.zip")
    assert (practice / "out" / "tiedot-001.zip").is_file()


def test_a_second_start_is_refused_while_another_process_has_the_vault(practice: Path) -> None:
    with VaultLock(VaultPaths(practice / "vault").lock):
        second = run("list-due", "--vault", "vault", "--passphrase-file", "passphrase.txt", folder=practice)
    assert (second.returncode, second.stdout) == (2, "")
    assert second.stderr.count("\n") == 1
    assert "vault" in second.stderr


@posix_only
def test_a_reader_that_has_seen_enough_is_no_failure(practice: Path) -> None:
    command = [*PROGRAM, "list-due", "--vault", "vault", "--passphrase-file", "passphrase.txt"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=practice, env=environment(), stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.wait(PATIENCE) == 0
        assert process.stderr.read() == b""


@pytest.fixture
def at_the_prompt(practice: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The program on a terminal of its own, waiting for the passphrase; the process and our end of the terminal."""
    ours, theirs = os.openpty()
    command = [*PROGRAM, "list-due", "--vault", "vault", "--json", "--lang", "en"]
    with subprocess.Popen(
        command,
        cwd=practice,
        env=environment(),
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
        # Whoever runs the tests in the background hands on that Ctrl+C is not heard.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads of ours
    ) as process:
        try:
            assert b"passphrase: " in heard(ours, until=b"passphrase: ")
            yield process, ours
        finally:
            process.kill()
            os.close(theirs)
            os.close(ours)


def heard(terminal: int, until: bytes) -> bytes:
    """What the program says on the terminal up to a phrase."""
    said = b""
    while until not in said:
        ready, _, _ = select.select([terminal], [], [], PATIENCE)
        assert ready, said
        said += os.read(terminal, 4096)
    return said


@posix_only
def test_the_passphrase_is_asked_on_the_terminal_and_not_shown(
    practice: Path, at_the_prompt: tuple[subprocess.Popen[bytes], int]
) -> None:
    process, terminal = at_the_prompt
    passphrase = (practice / "passphrase.txt").read_bytes()
    os.write(terminal, passphrase)
    listed, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert len(json.loads(listed)["items"]) > 100
    assert passphrase.strip() not in os.read(terminal, 4096)


@posix_only
def test_ctrl_c_at_the_prompt_is_one_line(at_the_prompt: tuple[subprocess.Popen[bytes], int]) -> None:
    process, terminal = at_the_prompt
    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE) == 2
    assert b"Traceback" not in heard(terminal, until=b"again.")
