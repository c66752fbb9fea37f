"""What the tests of erasing are set up with."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, insert, select, text

from heijastus_desk.storage.erasing import sweep
from heijastus_desk.storage.planting import INSTANT
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.vault_file import VaultFile

DAY = date(2026, 3, 2)

PERSON = {"client_code": "", "lang": "fi", "position": "esimies", "unit": "pesula", "experience": "", "archived": False}

CONTRACT = {
    "kind": "coaching",
    "title": "Otsikko",
    "timetable": "",
    "place": "",
    "remote": False,
    "price": "90",
    "kept_at": "here",
    "paper_place": "",
    "chain": "c",
    "ends_on": DAY,
}

NOTE = {"kind": "general", "written_on": DAY, "special": False, "kept_at": "here", "paper_place": ""}

VOUCHER = {"number": "2026-1", "dated_on": DAY, "is_open": False, "in_collection": False, "kept_at": "here"}


class Made:
    """Adds rows and remembers their uids by name."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.uids: dict[str, tuple[str, str]] = {}

    def add(self, name: str, table: str, /, **values: Any) -> int:
        row = {"uid": str(uuid4()), "version": 1, "created_at": INSTANT, "updated_at": INSTANT, **values}
        self.uids[name] = (table, str(row["uid"]))
        return self.connection.execute(insert(METADATA.tables[table]).values(row)).lastrowid

    def person(self, name: str, **values: Any) -> int:
        names = {"given_name": name, "family_name": "Keksitty", "sort_key": name, "search_key": name}
        return self.add(name, "person", **{**PERSON, **names, **values})

    def note(self, name: str, *owners: int, **values: Any) -> int:
        note = self.add(name, "note", **{**NOTE, "body": f"muistiinpano {name}", **values})
        for owner in owners:
            self.add(f"{name}-{owner}", "note_owner", note_id=note, person_id=owner)
        return note

    def contract(self, name: str, *parties: int, organisation: int | None = None) -> int:
        contract = self.add(name, "contract", **CONTRACT)
        for party in parties:
            self.add(f"{name}-{party}", "role", person_id=party, contract_id=contract, kind="participant")
        if organisation:
            self.add(f"{name}-o", "role", organisation_id=organisation, contract_id=contract, kind="orderer")
        return contract

    def there(self) -> set[str]:
        return {name for name, (table, uid) in self.uids.items() if self.row(table, uid) is not None}

    def row(self, table: str, uid: str) -> Any:
        target = METADATA.tables[table]
        return self.connection.execute(select(target).where(target.c.uid == uid)).mappings().first()

    def named(self, name: str) -> Any:
        return self.row(*self.uids[name])

    def erase(self, *names: str, kept: tuple[tuple[str, str], ...] = ()) -> sweep.Swept:
        return sweep.erase(
            self.connection,
            [self.uids[name] for name in names],
            [(*self.uids[name], how) for name, how in kept],
        )


@contextmanager
def making(vault: VaultFile) -> Generator[Made]:
    with vault.write() as transaction:
        yield Made(transaction.connection)
        assert transaction.connection.execute(text("PRAGMA foreign_key_check")).all() == []
