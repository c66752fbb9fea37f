"""Builds the LD_PRELOAD library of the campaign and steers it from inside a process that was started under it."""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from enum import IntEnum
from pathlib import Path

SOURCE = Path(__file__).with_name("recorder.c")
_ENVIRONMENT = "HEIJASTUS_RECORDER"


class Fault(IntEnum):
    """What happens at the chosen call; the numbers of `recorder.c`."""

    NOTHING = 0
    FAIL = 1
    DIE = 2


def missing() -> str:
    """Why there is no recorder on this machine, in one line; empty where there is one."""
    if not sys.platform.startswith("linux"):
        return "the recorder of power cuts and failing calls is for Linux"
    if shutil.which("gcc") is None:
        return "the recorder of power cuts and failing calls needs gcc (apt-get install gcc)"
    return ""


def built() -> Path:
    """The library, compiled once for this source and kept in a folder of this user."""
    digest = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    folder = Path(tempfile.gettempdir()) / f"heijastus-recorder-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to somebody else")
    library = folder / f"{digest}.so"
    if not library.exists():
        partial = folder / f"{digest}.{os.getpid()}"
        command = ["gcc", "-Wall", "-shared", "-fPIC", "-O2", "-o", str(partial), str(SOURCE), "-ldl", "-lpthread"]
        subprocess.run(command, check=True)
        partial.replace(library)
    return library


def environment() -> dict[str, str]:
    """What a process must be started with to stand under the recorder; nothing where there is none."""
    if missing():
        return {}
    return {"LD_PRELOAD": str(built()), _ENVIRONMENT: str(built())}


class Recorder:
    """The library inside this process. It changes nothing until `watch`."""

    def __init__(self) -> None:
        library = os.environ.get(_ENVIRONMENT)
        self._library = ctypes.CDLL(library) if library else None
        if self._library:
            self._library.faults_calls.restype = ctypes.c_long
            self._library.faults_least_room.restype = ctypes.c_int64

    @property
    def is_there(self) -> bool:
        return self._library is not None

    def watch(self, folder: Path) -> None:
        """Stand between this process and everything below the folder; counting starts at 0, no fault is set."""
        if self._library:
            self._library.faults_watch(str(folder.resolve()).encode())

    def fault(self, what: Fault, at: int, error: int = 0, *, from_then_on: bool = False) -> None:
        """Fail or end the process at the n-th changing call from now, or never with NOTHING."""
        self._need().faults_at(int(what), ctypes.c_long(at), error, int(from_then_on))

    def limit(self, room: int) -> None:
        """Pretend that so many bytes are left on the disk; -1 for no limit."""
        self._need().faults_room(ctypes.c_int64(room))

    @property
    def least_room(self) -> int:
        """The least that was left at any time since `limit`."""
        return int(self._need().faults_least_room())

    @property
    def calls(self) -> int:
        """Changing calls since `watch` or `fault`."""
        return int(self._need().faults_calls())

    def record(self, log: Path) -> None:
        """Write every change from now on into the log, which lies outside the watched folder."""
        self._need().faults_record(str(log).encode())

    def mark(self, number: int) -> None:
        """Put a number among the recorded changes: so much was acknowledged here."""
        if self._library:
            self._library.faults_mark(ctypes.c_int64(number))

    def _need(self) -> ctypes.CDLL:
        if self._library is None:
            raise RuntimeError("this process was not started under the recorder")
        return self._library
