"""The places where sticks and other removable disks appear on this computer."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

_LINUX: Final = (Path("/media"), Path("/run/media"), Path("/mnt"))
_MAC: Final = Path("/Volumes")
_DRIVE_REMOVABLE: Final = 2
_DRIVE_FIXED: Final = 3
_MOST: Final = 40


def mount_points() -> tuple[Path, ...]:
    """Roots of disks other than the one of the system, as they are plugged in now; never waits for a network."""
    if sys.platform == "win32":
        found = _windows_drives()
    elif sys.platform == "darwin":
        found = _folders_in(_MAC)
    else:
        # /media/STICK as well as /media/user/STICK.
        tops = [folder for top in _LINUX for folder in _folders_in(top)]
        found = (folder for top in tops for folder in (top, *(inner for inner in _folders_in(top) if inner.is_mount())))
    return tuple(folder for folder, _number in zip(found, range(_MOST), strict=False))


def _windows_drives() -> Iterator[Path]:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - 15 ms, Windows only

        present = ctypes.windll.kernel32.GetLogicalDrives()
        for number in range(26):
            root = f"{chr(ord('A') + number)}:\\"
            # A network drive that does not answer would hold the program up for half a minute.
            kind = ctypes.windll.kernel32.GetDriveTypeW(root) if present >> number & 1 else 0
            if kind in {_DRIVE_REMOVABLE, _DRIVE_FIXED}:
                yield Path(root)


def _folders_in(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(entry for entry in folder.iterdir() if entry.is_dir())
    return []
