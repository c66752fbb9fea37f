"""The small file beside the vault that needs no key: which file belongs here, how the last session ended, backups."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from threading import RLock
from typing import Any

from heijastus_desk.system.file_safety import atomic_write

_CHANGING = RLock()


@dataclass(frozen=True, slots=True)
class VaultState:
    """What is known about a vault without its key; numbers, random ids and days, nothing about anybody."""

    salt: str = ""
    """Cipher salt of the file that belongs here, hex; empty when unknown."""
    vault_id: str = ""
    counter: int = 0
    """Running number of the newest backup."""
    last_event: int = 0
    """Number of the last event the newest backup holds."""
    is_clean: bool = True
    """Whether the main file alone holds everything: nothing is lost when the write-ahead log is not there."""
    wal: str = ""
    """Salts of the write-ahead log when the file was last clean, hex: tells its remains from another log."""
    full_check_on: str = ""
    """Day of the last full health check that passed, ISO; empty for never."""


def read_state(path: Path) -> VaultState:
    """The remembered state; what cannot be read is as in a new vault, for the file is a help and never a condition."""
    try:
        stored = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return VaultState()
    if not isinstance(stored, dict):
        return VaultState()
    blank = VaultState()
    known: dict[str, Any] = {
        field.name: stored[field.name]
        for field in fields(VaultState)
        if type(stored.get(field.name)) is type(getattr(blank, field.name))
    }
    return VaultState(**known)


def write_state(path: Path, state: VaultState) -> None:
    """Replace the file durably; raises OSError with the old content intact."""
    atomic_write(path, json.dumps(asdict(state)).encode())


def change_state(path: Path, **changes: str | int | bool) -> VaultState:
    """Change these fields of VaultState and keep the others; returns the new state. Safe from several threads."""
    with _CHANGING:
        old = read_state(path)
        new = replace(old, **changes)
        if new != old or not path.is_file():
            write_state(path, new)
        return new
