"""What a backup that is being restored is given of erasures after it, out of the present vault or a younger backup."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.storage import opening
from heijastus_desk.storage.backups.content import opened
from heijastus_desk.storage.erasing.cases import Cell, Snapshot, read_cases, write_cases
from heijastus_desk.storage.erasing.masking import texts_in
from heijastus_desk.storage.erasing.replay import lines_in
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import PURPOSE, Ledger, parse_ledger

_UNREADABLE = (HeijastusError, OSError, DatabaseError, driver.DatabaseError)


def carry_cases(sources: Iterable[Path], copy: Path, key: DataKey) -> None:
    """Give the copy every destruction case of the first source that can be read: its open papers must not be forgotten.

    Nothing happens where none can, or none is of a schema that has cases.
    """
    for source in sources:
        cases = _cases_in(source, key)
        if cases is None:
            continue
        with (
            closing(opening.connect(copy, key)) as raw,
            opening.engine_over(raw, "BEGIN IMMEDIATE").begin() as connection,
        ):
            write_cases(connection, cases)
        return


def texts_from(sources: Iterable[Path], key: DataKey, ledger: Ledger) -> dict[Cell, str]:
    """The texts with an alias as the first source that has gone through the erasure says them."""
    found: dict[Cell, str] = {}
    masking = [erasure for erasure in ledger.erasures if erasure.masked]
    for source in sources if masking else ():
        found = texts_in(source, key, masking, _entries(source, key, ledger)) | found
    return found


def _entries(path: Path, key: DataKey, ledger: Ledger) -> frozenset[str]:
    try:
        with opened(path, key) as raw:
            return parse_ledger(lines_in(raw), ledger.vault_id, key.subkey(PURPOSE)).entries
    except _UNREADABLE:
        return frozenset()


def _cases_in(path: Path, key: DataKey) -> Snapshot | None:
    try:
        with opened(path, key) as raw, opening.engine_over(raw, "BEGIN").begin() as connection:
            return read_cases(connection)
    except _UNREADABLE:
        return None
