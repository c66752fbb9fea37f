"""A known person among others, with traces in every place an erasure has to reach; a fixture."""

import random
from datetime import date
from typing import Any

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.storage.planting import INSTANT, tie
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system.key_file import read_key_file
from tests.guarantees.invented import Invented, Inventor


@pytest.fixture
def known(app: Application) -> Invented:
    """A person with long and short notes, one changed since, a backup, statistics, and everything still in the log."""
    chance = random.Random(5)
    with app.vault.write() as transaction:
        inventor = Inventor(transaction.connection, chance)
        others = [inventor.person() for _ in range(8)]
        person = inventor.person(others[0])
        long = " ".join(inventor.word() for _ in range(4))
        person.words.add(long.split()[0])
        tie_note(transaction.connection, person, f"{long} " * 300)
    app.backups.make()
    with app.vault.alone() as raw:
        raw.execute("ANALYZE")
    return person


def tie_note(connection: Any, person: Invented, body: str) -> None:
    note = connection.execute(
        METADATA.tables["note"].insert().values(
            uid="00000000-0000-4000-8000-000000000001", version=1, created_at=INSTANT, updated_at=INSTANT,
            kind="general", written_on=date(2026, 1, 1), body=body, special=False, kept_at="here", paper_place="",
        )
    ).lastrowid  # fmt: skip
    tie(connection, "note_owner", note_id=note, person_id=person.key)


def vault_id(app: Application) -> str:
    return read_key_file(app.paths.key).vault_id
