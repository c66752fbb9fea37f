"""A view of the whole file that stays as it was while it is read, beside everybody else who reads or writes."""

from collections.abc import Generator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from heijastus_desk.storage import opening
from heijastus_desk.storage.unit_of_work import worded
from heijastus_desk.storage.vault_file import VaultFile


@contextmanager
def snapshot(vault: VaultFile) -> Generator[Connection]:
    """One more connection, for long reading; nothing waits for it but a checkpoint that empties the log."""
    raw = vault.connect()
    try:
        raw.execute("PRAGMA query_only=ON")
        engine = opening.engine_over(raw, "BEGIN")
        with engine.begin() as connection:
            yield connection
    except (DatabaseError, driver.DatabaseError) as failure:
        raise worded(failure) from None
    finally:
        raw.close()
