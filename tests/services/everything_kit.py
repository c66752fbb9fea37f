"""What the tests of everything export are set up with."""

import shutil
import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, insert, select

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.services.everything_export import EverythingExport, EverythingReport
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.planting import Planted, _plain_row, plant
from heijastus_desk.storage.tables import METADATA
from tests.storage.vaults import Template, a_clock

OF_HER_WORK = frozenset(
    {"destruction", "guided_round", "kept_mention", "mention_return", "parked", "purge_round", "round_step"}
    | {"rule_change", "shred_item"}
)
SEALED = "parked.sealed"
"""The one column that does not come out: what is parked stays where it can be erased."""
FORMULAS = ["=1+1", "+358 40 000 0001", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"]


@dataclass(frozen=True)
class Exported:
    """An export, and what the file held before it: the export itself keeps a setting and, at its end, an event."""

    path: Path
    report: EverythingReport
    before: dict[str, list[dict[str, Any]]]

    def open(self) -> zipfile.ZipFile:
        return zipfile.ZipFile(self.path)


@pytest.fixture(scope="module")
def exported(ready: Template, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """One export of a full file, notices and all, for every test that only reads it."""
    folder = tmp_path_factory.mktemp("everything")
    shutil.copytree(ready.folder, folder / "vault")
    app = open_application(folder / "vault", ready.key, a_clock())
    try:
        fill(app)
        before = {name: stored(app, name) for name in METADATA.tables}
        report = app.everything.write(folder / "out")
    finally:
        app.close()
    return Exported(report.path, report, before)


@pytest.fixture
def full(app: Application, monkeypatch: pytest.MonkeyPatch) -> Application:
    """A full file; its notices take no time."""
    fill(app)
    short = (("seloste-01-fi.txt", b"seloste"), ("seloste-01-sv.txt", b"beskrivning"))
    monkeypatch.setattr(EverythingExport, "_rendered", lambda _self: iter(short))
    return app


def fill(app: Application) -> None:
    """A row in every table the planting reaches, two files and texts that look like formulas."""
    with app.vault.write() as transaction:
        also_of_her_own_work(transaction.connection, plant(transaction.connection, "A"))
    person = app.clients.save_person(
        PersonCard(
            given_name="=HYPERLINK(1)",
            family_name='Kuvitteellinen; "Sisko" ÄÖ',
            contact_points=(ContactPoint(kind=ContactPointKind.PHONE, value="+358 40 000 0001"),),
        )
    ).uid
    app.files.attach("Sisko Kuvitteellinen CV.PDF", bytes(range(256)) * 5000, person=person)
    app.files.attach("ei päätettä", b"", person=person)
    for body in FORMULAS:
        written = app.notes.save(NoteEntry(written_on=date(2025, 5, 5), body="teksti", owners=(person,))).uid
        with app.vault.write() as transaction:
            # What her own forms would tidy away, another program's import or an older version may have left.
            transaction.update("note", written, {"body": f"{body}\nloppu"})


def also_of_her_own_work(connection: Connection, planted: Planted) -> None:
    """A row in each table about what she did rather than about somebody: rounds, destructions, changed rules."""
    inventory = data_inventory()
    for table in METADATA.sorted_tables:
        if table.name not in OF_HER_WORK:
            there = connection.execute(select(func.min(table.c.id))).scalar()
            planted.ids.setdefault(table.name, there or 0)
        else:
            row = _plain_row(inventory.table(table.name), planted)
            planted.ids[table.name] = connection.execute(insert(table).values(row)).lastrowid


def stored(app: Application, table: str) -> list[dict[str, Any]]:
    with app.vault.read() as connection:
        target = METADATA.tables[table]
        comes_out = [column for column in target.columns if str(column) != SEALED]
        return [dict(row) for row in connection.execute(select(*comes_out).order_by(target.c.id)).mappings()]
