"""Whether an encrypted file is whole: its pages, their structure, the search index, the ties and the schema (D7)."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.storage import opening
from heijastus_desk.storage.migrations.expected import has_expected_schema

_CHECKS: Final = 5
_FREE_PAGES: Final = "PRAGMA integrity_check(sqlite_schema)"
"""The other checks leave the list of free pages out where a virtual table comes first among the tables, which only the
order of a hash decides (seen with SQLite 3.53.4): a write would then take a page of a table for a free one."""


def check_pages(raw: Any) -> None:
    """The seal of every page and the length of the file, 3 ms a megabyte; raises VAULT_DAMAGED(part="pages").

    It reads the main file: what is still in the write-ahead log must have been moved there before.
    """
    if _ask(raw, "PRAGMA cipher_integrity_check", "pages"):
        raise damaged("pages")
    pages: int = _ask(raw, "PRAGMA page_count", "pages")[0][0]
    path = main_file(raw)
    # Pages beyond the end the file itself tells of: nobody would ever read them, and they are not ours.
    if path is not None and path.stat().st_size > pages * opening.PAGE:
        raise damaged("pages")


def quick_check(raw: Any) -> None:
    """Pages and structure, without comparing indexes and tables. Raises VAULT_DAMAGED(part=…), VAULT_BUSY."""
    settle(raw)
    with _held_still(raw):
        check_pages(raw)
        _check_structure(raw, _FREE_PAGES)
        _check_structure(raw, "PRAGMA quick_check(1)")


def full_check(raw: Any, progress: Progress | None = None) -> None:
    """Everything D7 asks for; 2.5 s for 100 MB. Raises VAULT_DAMAGED(part=…), VAULT_BUSY while locked, CANCELLED.

    The write-ahead log is moved into the file first: without that one alarm in ten was false. Neither of the two
    integrity checks finds all that the other finds. Others may read and write meanwhile.
    """
    watched = progress or Silent()
    watched.step(0, _CHECKS)
    settle(raw)
    watched.step(1, _CHECKS)
    with _held_still(raw):
        for done, check in enumerate((check_pages, _check_whole_structure, check_ties), 2):
            check(raw)
            watched.step(done, _CHECKS)
    # Outside: for SQLite this is a change, and it could not begin in a transaction that has read an older state.
    check_search(raw)
    watched.step(_CHECKS, _CHECKS)


def check_ties(raw: Any) -> None:
    """Every foreign key leads to a row; raises VAULT_DAMAGED(part="ties")."""
    if _ask(raw, "PRAGMA foreign_key_check", "ties"):
        raise damaged("ties")


def check_search(raw: Any) -> None:
    """Every search index holds just what its table holds; raises VAULT_DAMAGED(part="search")."""
    for (name,) in _ask(raw, "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'", "search"):
        # Rank 1 also compares with the table the text is in, which `integrity_check` leaves out.
        _ask(raw, f'INSERT INTO "{name}"("{name}", rank) VALUES(\'integrity-check\', 1)', "search")


def check_schema(raw: Any) -> None:
    """Nothing but the tables, indexes and triggers of the schema the file says it has; VAULT_DAMAGED(part="schema").

    A table, view or trigger slipped into a file would act when it is opened. The first call takes 0.4 s.
    """
    try:
        if has_expected_schema(raw):
            return
    except driver.DatabaseError as failure:
        raise _worded(failure, "schema") from None
    raise damaged("schema")


def settle(raw: Any) -> None:
    """Move the write-ahead log into the main file, leaving the log's file as it is; VAULT_BUSY while somebody reads."""
    if _ask(raw, "PRAGMA wal_checkpoint(FULL)", "log")[0][0]:
        raise HeijastusError(ErrorCode.VAULT_BUSY)


def compact(raw: Any) -> None:
    """Write the whole file anew without its free pages; right after a full check and with nobody else in the file.

    Raises DISK_FULL or VAULT_BUSY with the file as it was.
    """
    _ask(raw, "VACUUM", "structure")
    if _ask(raw, "PRAGMA wal_checkpoint(TRUNCATE)", "log")[0][0]:
        raise HeijastusError(ErrorCode.VAULT_BUSY)


def main_file(raw: Any) -> Path | None:
    """The file a connection works on; None for one in memory."""
    name: str = _ask(raw, "PRAGMA database_list", "pages")[0][2]
    return Path(name) if name else None


def damaged(part: str) -> HeijastusError:
    """The failure of a check; `part` says which, for the log and the tests."""
    return HeijastusError(ErrorCode.VAULT_DAMAGED, part=part)


def _check_whole_structure(raw: Any) -> None:
    _check_structure(raw, _FREE_PAGES)
    _check_structure(raw, "PRAGMA integrity_check(1)")


def _check_structure(raw: Any, pragma: str) -> None:
    if _ask(raw, pragma, "structure") != [("ok",)]:
        raise damaged("structure")


@contextmanager
def _held_still(raw: Any) -> Generator[None]:
    """A read transaction: nobody moves newer pages into the main file while it is read."""
    if raw.in_transaction:
        yield
        return
    _ask(raw, "BEGIN", "structure")
    try:
        _ask(raw, "SELECT count(*) FROM sqlite_schema", "structure")
        yield
    finally:
        if raw.in_transaction:
            raw.execute("ROLLBACK")


def _ask(raw: Any, statement: str, part: str) -> list[Any]:
    try:
        return raw.execute(statement).fetchall()
    except driver.DatabaseError as failure:
        raise _worded(failure, part) from None


def _worded(failure: Exception, part: str) -> HeijastusError:
    text = str(failure)
    if "locked" in text or "busy" in text:
        return HeijastusError(ErrorCode.VAULT_BUSY)
    if "disk is full" in text:
        return HeijastusError(ErrorCode.DISK_FULL)
    return damaged(part)
