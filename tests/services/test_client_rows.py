"""The long list of clients: kept by column, made row by row, freed bit by bit."""

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.storage.queries import clients
from heijastus_desk.storage.touched import Touched


@pytest.fixture
def uids(app: Application) -> list[str]:
    """Five clients, read in pieces of two."""
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    return [
        *(app.clients.save_person(PersonCard(given_name=name, family_name="Ab", employer=firm)).uid for name in "ABCD"),
        firm,
    ]


def test_rows_are_made_when_asked_for_and_found_by_uid(
    app: Application, uids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients, "_PART", 2)
    rows = app.clients.list()
    assert list(rows.uids) == uids
    assert [row.name for row in rows] == ["Ab, A", "Ab, B", "Ab, C", "Ab, D", "Keksitty Oy"]
    assert rows[-1].uid == uids[-1]
    assert [row.uid for row in rows[1:3]] == uids[1:3]
    assert [rows.row_of(uid) for uid in (*uids, "unknown")] == [0, 1, 2, 3, 4, -1]
    assert rows[0].employer == "Keksitty Oy"
    rows.let_go()
    assert len(rows) == 0
    assert rows.row_of(uids[0]) == -1


@pytest.mark.parametrize(
    ("statement", "touched"),
    [
        ("INSERT INTO person (id) VALUES (1)", {"person"}),
        ("insert or replace into person VALUES (1)", {"person"}),
        ('UPDATE "person" SET lang = 1', {"person"}),
        ("SELECT * FROM person", set()),
        ("PRAGMA wal_checkpoint", set()),
        ("BEGIN IMMEDIATE", set()),
        # A contract takes its files and roles with it, and papers let go of it.
        ("DELETE FROM contract WHERE id = 1", {"contract", "attachment", "role", "paper_record"}),
        # What cannot be read may have written anywhere.
        ("WITH a AS (SELECT 1) DELETE FROM person", {"person", "contract", "attachment", "role", "paper_record"}),
        ("VACUUM", {"person", "contract", "attachment", "role", "paper_record"}),
    ],
)
def test_a_write_is_noticed_by_its_statement(statement: str, touched: set[str]) -> None:
    watched = Touched()
    tables = ("person", "contract", "attachment", "role", "paper_record")
    before = {table: watched.stamp((table,)) for table in tables}
    watched._notice(statement)
    # Only once it is committed, or somebody would read what is not there yet.
    assert {table: watched.stamp((table,)) for table in tables} == before
    watched.publish()
    assert {table for table in tables if watched.stamp((table,)) != before[table]} == touched
