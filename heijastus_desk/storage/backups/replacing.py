"""Puts the files of a set in place together: one rename decides, and whatever stopped it can be finished later.

Files are written under hidden names ending in `.part`. Renaming the manifest to `.new` is the decision; from then on
the others only need to be moved over, and the manifest last of all. To remove a set its manifest is first renamed to
`.gone`.
"""

import errno
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Final

from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.system.file_safety import PRIVATE_FILE_MODE, move_over, sync_folder

_STAGED: Final = re.compile(r"\.(vault-\d{8}-\d{6}Z(?:-\d{1,4})?)\.(?:db|key|json)\.(part|new|gone)(?:[-.][\w.-]*)?")
# What the test whether a folder can be written to leaves behind when it is killed.
_PROBE: Final = re.compile(r"\.probe-\d+-[0-9a-f]{8}")
# Some file systems of sticks and network places cannot sync a folder and say so; that is no failure of ours.
_NO_FOLDER_SYNC: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})


def part(path: Path) -> Path:
    """Where the new content of a file of a set is written."""
    return path.with_name(f".{path.name}.part")


def create_part(path: Path) -> Path:
    """An empty private file at the staging name of `path`, after whatever was left there is gone."""
    staged = part(path)
    _discard_staged(staged)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    os.close(os.open(staged, flags, PRIVATE_FILE_MODE))
    return staged


def write_part(path: Path, data: bytes) -> None:
    """Stage these bytes for a file of a set, durably."""
    with create_part(path).open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def put_in_place(one: BackupSet) -> None:
    """Let what is staged become the set; after a kill at any point it is the old set or the new one."""
    settle(one.folder)
    move_over(part(one.manifest), _decided(one))
    settle(one.folder)
    _finish(one)


def discard(one: BackupSet) -> None:
    """Remove what is staged for a set and not decided on; never fails, so that it does not hide what went wrong."""
    if _decided(one).exists():
        return
    for path in one.files:
        with suppress(OSError):
            _discard_staged(part(path))


def take_away(one: BackupSet) -> None:
    """Remove a whole set; after a kill `recover` completes it. Raises OSError."""
    gone = _leaving(one)
    if one.manifest.exists():
        move_over(one.manifest, gone)
        settle(one.folder)
    _finish_leaving(one)


def recover(folder: Path) -> int:
    """Finish what was decided on and throw away what was not; returns how many files were left over. Raises OSError."""
    entries = _entries(folder)
    left = [(entry, match) for entry in entries if (match := _STAGED.fullmatch(entry.name))]
    for ending, complete in (("gone", _finish_leaving), ("new", _finish)):
        for name in sorted({match[1] for _entry, match in left if match[2] == ending}):
            complete(BackupSet(folder, name))
    for entry, match in left:
        if match[2] == "part":
            entry.unlink(missing_ok=True)
    probes = [entry for entry in entries if _PROBE.fullmatch(entry.name)]
    for entry in probes:
        entry.unlink(missing_ok=True)
    if left:
        settle(folder)
    return len(left) + len(probes)


def settle(folder: Path) -> None:
    """Make renames in a folder durable where the file system can."""
    try:
        sync_folder(folder)
    except OSError as failure:
        if failure.errno not in _NO_FOLDER_SYNC:
            raise


def _finish(one: BackupSet) -> None:
    for path in (one.database, one.key):
        if part(path).exists():
            move_over(part(path), path)
    settle(one.folder)
    if _decided(one).exists():
        move_over(_decided(one), one.manifest)
        settle(one.folder)


def _finish_leaving(one: BackupSet) -> None:
    for path in (one.database, one.key):
        path.unlink(missing_ok=True)
    settle(one.folder)
    _leaving(one).unlink(missing_ok=True)


def _discard_staged(staged: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        staged.with_name(staged.name + suffix).unlink(missing_ok=True)


def _decided(one: BackupSet) -> Path:
    return one.manifest.with_name(f".{one.manifest.name}.new")


def _leaving(one: BackupSet) -> Path:
    return one.manifest.with_name(f".{one.manifest.name}.gone")


def _entries(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []
