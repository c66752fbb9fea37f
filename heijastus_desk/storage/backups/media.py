"""How a medium is known again: a small file in its folder, so that another drive letter or mount point does not matter.

    {"format": "heijastus-desk-medium", "v": 1, "media": [{"vault_id", "medium"}, …]}

Several vaults may keep their backups in one folder; each has its own entry. Both ids are random and tell nothing.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, cast

from heijastus_desk.storage.backups.failures import about_folder
from heijastus_desk.storage.backups.replacing import part, settle, write_part
from heijastus_desk.system.file_safety import move_over
from heijastus_desk.system.mount_points import mount_points

MARKER: Final = "heijastus-medium.json"
_FORMAT: Final = "heijastus-desk-medium"
_LARGEST: Final = 64 * 1024
_DEEPEST: Final = 6
_MOST_FOLDERS: Final = 60


def medium_in(folder: Path, vault_id: str) -> str:
    """The uid of this vault's medium in a folder; empty when the folder is none or cannot be read."""
    return _entries(folder).get(vault_id, "")


def mark(folder: Path, vault_id: str, uid: str) -> None:
    """Make a folder this vault's medium; entries of others stay. MEDIUM_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL."""
    entries = {**_entries(folder), vault_id: uid}
    told = {
        "format": _FORMAT,
        "v": 1,
        "media": [{"vault_id": vault, "medium": medium} for vault, medium in sorted(entries.items())],
    }
    path = folder / MARKER
    with about_folder(folder):
        write_part(path, json.dumps(told, indent=1).encode())
        move_over(part(path), path)
        settle(folder)


def find_medium(remembered: Path, vault_id: str, uid: str) -> Path | None:
    """Where the medium is now: where it was, or in the same or any top folder of another disk; None when not there.

    An empty folder left behind by an unplugged stick is not taken for the stick.
    """
    for folder in _places(remembered):
        if medium_in(folder, vault_id) == uid:
            return folder
    return None


def _places(remembered: Path) -> Iterator[Path]:
    yield remembered
    inner = [part for part in remembered.parts if part != remembered.anchor]
    for root in mount_points():
        for start in range(max(0, len(inner) - _DEEPEST), len(inner)):
            yield root.joinpath(*inner[start:])
        yield root
        with suppress(OSError):
            for folder, _number in zip(root.iterdir(), range(_MOST_FOLDERS), strict=False):
                yield folder


def _entries(folder: Path) -> dict[str, str]:
    try:
        with (folder / MARKER).open("rb") as stream:
            told = json.loads(stream.read(_LARGEST))
        if told["format"] != _FORMAT:
            return {}
        media = cast("list[dict[str, object]]", told["media"])
        return {str(entry["vault_id"]): str(entry["medium"]) for entry in media}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
