"""The recorder does what it is told: the n-th change fails, the process ends there, the disk is full."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import recorder

pytestmark = pytest.mark.usefixtures("needs_recorder")

PREPARED = """
import os, shutil, sys
from pathlib import Path
from tests.faults.recorder import Fault, Recorder
folder = Path(sys.argv[1])
recorder = Recorder()
recorder.watch(folder)
def say(text): print(text, flush=True)
def tried(work):
    try: say(work())
    except OSError as failure: say(failure.errno)
"""


def told(folder: Path, body: str) -> tuple[int, list[str]]:
    """Exit code and lines of a program under the recorder."""
    done = subprocess.run(
        [sys.executable, "-c", PREPARED + body, str(folder)],
        check=False,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**recorder.environment(), "PATH": ""},
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout.splitlines()


@pytest.mark.parametrize(("lasting", "expected"), [(False, ["5", "3"]), (True, ["5", "5"])])
def test_the_chosen_change_fails_once_or_from_then_on(tmp_path: Path, lasting: bool, expected: list[str]) -> None:
    body = f"""
handle = os.open(folder / "one", os.O_WRONLY | os.O_CREAT)
recorder.fault(Fault.FAIL, 2, {errno.EIO}, from_then_on={lasting})
tried(lambda: os.write(handle, b"abc"))
tried(lambda: os.write(handle, b"abc"))
tried(lambda: os.write(handle, b"abc"))
"""
    assert told(tmp_path, body) == (0, ["3", *expected])


def test_the_process_ends_at_the_chosen_change(tmp_path: Path) -> None:
    body = """
recorder.fault(Fault.DIE, 3)
Path(folder / "one").write_bytes(b"abc")
say("written")
os.rename(folder / "one", folder / "two")
say("renamed")
"""
    assert told(tmp_path, body) == (-9, ["written"])
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


def test_a_full_disk_takes_what_fits_and_room_comes_back(tmp_path: Path) -> None:
    body = """
(folder / "ballast").write_bytes(bytes(1000))
recorder.limit(100)
handle = os.open(folder / "one", os.O_WRONLY | os.O_CREAT)
tried(lambda: os.write(handle, bytes(300)))
tried(lambda: os.write(handle, bytes(300)))
say(shutil.disk_usage(folder).free < 4096)
os.unlink(folder / "ballast")
tried(lambda: os.write(handle, bytes(300)))
say(recorder.least_room)
"""
    assert told(tmp_path, body) == (0, ["100", str(errno.ENOSPC), "True", "300", "0"])


def test_other_folders_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "watched").mkdir()
    body = f"""
recorder.fault(Fault.FAIL, 1, {errno.EIO}, from_then_on=True)
tried(lambda: (folder.parent / "outside").write_bytes(b"abc"))
tried(lambda: (folder / "inside").write_bytes(b"abc"))
"""
    assert told(tmp_path / "watched", body) == (0, ["3", str(errno.EIO)])
