"""Puts a restored vault in the place of the present one: journaled, so that a kill leaves the old vault or the new one.

Everything new is written and synced in a folder of its own, `restoring`, before the journal `restore.json` appears.
Without the journal nothing has happened and what is staged is thrown away; with it, every step can be done again until
all are done, so the next start goes on where the last one was stopped. Only files are touched here: no key is needed.
"""

import json
import re
from pathlib import Path
from typing import Final

from heijastus_desk.system.file_safety import (
    atomic_write,
    empty_private_folder,
    move_over,
    remove_partial_files,
    sync_folder,
)
from heijastus_desk.system.locks import VaultLock
from heijastus_desk.system.paths import VaultPaths

JOURNAL: Final = "restore.json"
STAGING: Final = "restoring"
ASIDE: Final = "damaged-"
COMPANIONS: Final = ("-wal", "-shm", "-journal")
"""Endings of the files SQLite keeps beside a database."""
_ASIDE_NAME: Final = re.compile(r"damaged-[0-9A-Za-z-]{1,40}")
_UNREADABLE: Final = "damaged-unknown"
_LARGEST_JOURNAL: Final = 4096


def staged(paths: VaultPaths) -> VaultPaths:
    """The folder a restored vault is made ready in; it may be opened like any other."""
    return VaultPaths(paths.folder / STAGING)


def is_interrupted(paths: VaultPaths) -> bool:
    """Whether a restore was stopped before its end, or is under way in another window."""
    return (paths.folder / JOURNAL).exists() or staged(paths).folder.exists()


def finish_interrupted(paths: VaultPaths) -> bool:
    """Complete a restore that was stopped while it was put in place, or throw away one that was not; True if completed.

    The first thing to do with a vault folder, before anybody asks what is in it. Raises VAULT_IN_USE while another
    program is at work in it; OSError with everything still there to be finished at the next try.
    """
    if not is_interrupted(paths):
        return False
    with VaultLock(paths.lock):
        return finish(paths)


def finish(paths: VaultPaths) -> bool:
    """The same for whoever holds the lock of the folder."""
    journal = paths.folder / JOURNAL
    completed = journal.exists()
    if completed:
        aside = _read(journal)
        for new, old, ending in _placements(paths):
            _place(new, old, f"{aside}{ending}" if aside and ending else "")
        journal.unlink()
        sync_folder(paths.folder)
    throw_away(paths)
    return completed


def put_in_place(paths: VaultPaths, aside: str) -> None:
    """Swap what is staged for the present vault; `aside` names where the present files are kept, empty to let them go.

    The caller holds the lock and has synced the staged files.
    """
    if aside and not _ASIDE_NAME.fullmatch(aside):
        raise ValueError("not a name to keep a file aside under")
    sync_folder(staged(paths).folder)
    sync_folder(paths.folder)
    atomic_write(paths.folder / JOURNAL, json.dumps({"v": 1, "aside": aside}).encode())
    finish(paths)


def throw_away(paths: VaultPaths) -> None:
    """Remove what is staged and not in place, with the parts of files that were being written."""
    folder = staged(paths).folder
    if folder.exists() or folder.is_symlink():
        empty_private_folder(folder)
        folder.rmdir()
    remove_partial_files(paths.folder)


def kept_aside(paths: VaultPaths) -> tuple[Path, ...]:
    """The databases that were damaged when a restore replaced them, oldest first; nobody but she removes them."""
    return tuple(sorted(paths.folder.glob(f"{ASIDE}*.db")))


def _placements(paths: VaultPaths) -> tuple[tuple[Path, Path, str], ...]:
    """Staged file, the file it replaces, and the ending the replaced one is kept aside with."""
    new = staged(paths)
    return (
        (new.database, paths.database, ".db"),
        (new.key, paths.key, ".key"),
        (new.ledger, paths.ledger, ".jsonl"),
        (new.state, paths.state, ""),
    )


def _place(new: Path, old: Path, keep: str) -> None:
    # What is no longer staged is in place: doing it again would put the new file aside.
    if not new.exists():
        return
    free = _free(old.with_name(keep)) if keep else None
    for companion in (*COMPANIONS, ""):
        present = old.with_name(f"{old.name}{companion}")
        if not present.exists():
            continue
        if free is not None:
            move_over(present, free.with_name(f"{free.name}{companion}"))
        elif companion:
            present.unlink()
    # A write-ahead log of the old database that came back after a power cut would damage the new one (E7b).
    sync_folder(old.parent)
    move_over(new, old)
    sync_folder(old.parent)


def _free(path: Path) -> Path:
    """A name that nothing kept aside before has."""
    free, number = path, 1
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def _read(journal: Path) -> str:
    """The name to keep the present files under. Its rename was the decision, so damage to it does not undo that."""
    try:
        with journal.open("rb") as stream:
            aside = json.loads(stream.read(_LARGEST_JOURNAL))["aside"]
    except (OSError, ValueError, KeyError, TypeError):
        return _UNREADABLE
    return aside if aside == "" or (isinstance(aside, str) and _ASIDE_NAME.fullmatch(aside)) else _UNREADABLE
