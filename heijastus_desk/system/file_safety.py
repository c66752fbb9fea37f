"""Writing so that a file is old or new and never half, keeping it private, and names that give nobody away."""

import os
import re
import sys
import time
import unicodedata
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from heijastus_desk.system.paths import make_private_folder

PRIVATE_FILE_MODE = 0o600
_NEW_FILE = os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_PARTIAL = re.compile(r"\.[^/\\]+\.[0-9a-f]{8}\.part|\.probe-\d+-[0-9a-f]{8}")
_NEUTRAL_NAME = re.compile(r"[^\W_][\w .-]*", re.UNICODE)
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_LONGEST_NAME = 120
_SHORTEST_PERSONAL_WORD = 3
_REPLACE_ATTEMPTS = 5
_PR_SET_DUMPABLE = 4


def atomic_write(path: Path, data: bytes, *, mode: int = PRIVATE_FILE_MODE) -> None:
    """Replace the content of `path` durably: after a kill or power cut it holds the old bytes or the new ones.

    Writes a private file beside it, fsync, rename, fsync of the folder. Raises OSError with the old content
    intact and the partial file removed.
    """
    partial = _partial_name(path)
    try:
        _write_new_file(partial, data, mode)
        move_over(partial, path)
    except BaseException:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


@contextmanager
def atomic_stream(path: Path) -> Generator[BinaryIO]:
    """The same for what is too large to be held whole: a private stream, in place of `path` when the block ends.

    The stream can be read back within the block. A failure leaves the old content, or no file where there was none.
    """
    partial = _partial_name(path)
    flags = os.O_RDWR | _NEW_FILE
    try:
        with os.fdopen(os.open(partial, flags, PRIVATE_FILE_MODE), "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        move_over(partial, path)
    except BaseException:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _partial_name(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")


def _write_new_file(path: Path, data: bytes, mode: int) -> None:
    flags = os.O_WRONLY | _NEW_FILE
    handle = os.open(path, flags, mode)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def move_over(source: Path, target: Path) -> None:
    """Rename over the target; on Windows a scanner may hold the target for a moment, so try again briefly."""
    for attempt in range(_REPLACE_ATTEMPTS):
        try:
            source.replace(target)
        except PermissionError:
            if os.name != "nt" or attempt == _REPLACE_ATTEMPTS - 1:
                raise
            time.sleep(0.05 * 2**attempt)
        else:
            return


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable (POSIX; Windows has no such call and orders its metadata itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_partial_files(folder: Path) -> int:
    """Remove what an interrupted `atomic_write` or `ensure_writable` left in a folder; returns how many files.

    Touches no other name.
    """
    removed = 0
    for entry in folder.iterdir() if folder.is_dir() else ():
        if _PARTIAL.fullmatch(entry.name) and not entry.is_dir():
            entry.unlink(missing_ok=True)
            removed += 1
    return removed


def make_private(path: Path) -> None:
    """Narrow an existing file to this user (mode 0600); file systems without modes are left as they are."""
    with suppress(OSError):
        path.chmod(PRIVATE_FILE_MODE)


def empty_private_folder(folder: Path) -> int:
    """Leave a private (0700) and empty folder, at start and at exit; returns how many entries could not be removed.

    Links inside are removed, never followed. A link in place of the folder itself is replaced by a folder.
    Raises FOLDER_NOT_WRITABLE when the folder cannot be made.
    """
    import shutil  # noqa: PLC0415  (4 ms that the way to the window does not need)

    if folder.is_symlink():
        folder.unlink()
    make_private_folder(folder)
    left = 0
    for entry in folder.iterdir():
        try:
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()
        except OSError:  # an open file on Windows: the next start removes it
            left += 1
    return left


def disable_core_dumps() -> None:
    """Ask the system not to write this process's memory to disk on a crash; best effort, never fails."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  (POSIX only)

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(ImportError, OSError, AttributeError):
            import ctypes  # noqa: PLC0415  (15 ms, Linux only)

            # A crash handler reads memory through ptrace even without a core file; this refuses it too.
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def is_neutral_file_name(name: str, personal: Iterable[str] = ()) -> bool:
    """Whether a name works on every system and holds none of the given words of a person.

    `personal` are her names, e-mail and the like; each word of three letters or more counts, whatever
    its case, accents or spelling form.
    """
    usable = (
        len(name.encode("utf-8", "replace")) <= _LONGEST_NAME
        and _NEUTRAL_NAME.fullmatch(name) is not None
        and name[-1] not in " ."
        and ".." not in name
        and _WINDOWS_DEVICES.fullmatch(name) is None
    )
    if not usable:
        return False
    folded = _folded(name)
    words = (word for value in personal for word in re.split(r"[\W_]+", _folded(value)))
    return not any(len(word) >= _SHORTEST_PERSONAL_WORD and word in folded for word in words)


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
