import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table, select, update

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.privacy import export_plan as plans
from heijastus_desk.privacy.classification import Export, Route
from heijastus_desk.privacy.inventory import DataInventory
from heijastus_desk.privacy.subject_data import Waiting
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries import routes, subject_rows
from heijastus_desk.storage.queries.subject_rows import read_subject
from heijastus_desk.storage.tables import METADATA
from tests.guarantees.canaries import (
    Planted,
    leaked,
    members,
    missing_from_csv,
    missing_from_json,
    missing_from_pdf,
    plant,
    reachable,
    tie,
)

MARKERS_AT_LEAST = 70


@pytest.fixture
def both(app: Application) -> tuple[Planted, Planted]:
    """A and B, each with a marker in every personal column, and a note the two share."""
    with app.vault.write() as transaction:
        a, b = plant(transaction.connection, "A"), plant(transaction.connection, "B")
    return a, b


def package(app: Application, person: Planted, folder: Path, lang: Lang = Lang.FI) -> bytes:
    return app.subject_export.gather(person.uid, folder, lang=lang).path.read_bytes()


def tables_of(archive: bytes) -> dict[str, Any]:
    return json.loads(members(archive)["tekniset/data.json"])["tables"]


def test_the_plant_reaches_every_table_about_persons(both: tuple[Planted, Planted]) -> None:
    assert {marker.table for marker in both[0].markers} >= {e.name for e in reachable() if e.personal_columns}
    assert len(both[0].markers) >= MARKERS_AT_LEAST


@pytest.mark.parametrize("lang", Lang)
def test_a_package_is_whole_and_holds_nobody_else(
    app: Application, both: tuple[Planted, Planted], tmp_path: Path, lang: Lang
) -> None:
    a, b = both
    archive = package(app, a, tmp_path / "out", lang)
    found = members(archive)
    assert missing_from_json(a, tables_of(archive)) == []
    assert missing_from_pdf(a, found["tiedot.pdf"], lang) == []
    assert missing_from_csv(a, found) == []
    assert a.of("attachment.content").value in {c for name, c in found.items() if name.startswith("liitteet/")}
    assert leaked(b, archive, lang) == []


def test_what_is_derived_is_not_repeated(app: Application, both: tuple[Planted, Planted], tmp_path: Path) -> None:
    whole = b"".join(members(package(app, both[0], tmp_path / "out")).values())
    derived = [m for m in both[0].markers if m.column.personal and m.column.personal.export is Export.DERIVED]
    assert derived
    assert not [m.place for m in derived if str(m.value).encode() in whole]


def test_a_shared_note_waits_in_both_packages(app: Application, both: tuple[Planted, Planted], tmp_path: Path) -> None:
    a, b = both
    with app.vault.write() as transaction:
        tie(transaction.connection, "note_owner", note_id=b.ids["note"], person_id=a.ids["person"])
    for one in both:
        notes = {r["uid"]: r for r in tables_of(package(app, one, tmp_path / "out"))["note"]}
        assert notes[b.uids["note"]]["waiting"] == Waiting.SHARED
        assert notes[b.uids["note"]]["body"] == b.of("note.body").value
    archive = package(app, a, tmp_path / "out")
    # The note's period counts from the end of its contract, so that day is told too.
    assert {p for p in leaked(b, archive, Lang.FI) if not p.startswith("note.")} == {"contract.ends_on"}


def test_a_mention_is_listed_and_its_texts_are_withheld(
    app: Application, both: tuple[Planted, Planted], tmp_path: Path
) -> None:
    a, b = both
    with app.vault.write() as transaction:
        tie(transaction.connection, "note_mention", note_id=b.ids["note"], person_id=a.ids["person"])
    archive = package(app, a, tmp_path / "out")
    note = next(r for r in tables_of(archive)["note"] if r["uid"] == b.uids["note"])
    assert (note["tie"], note["waiting"]) == ("mentioned", Waiting.MENTION)
    assert set(note["withheld"]) >= {"body", "paper_place", "special", "special_ground"}
    assert leaked(b, archive, Lang.FI) == ["note.written_on"]


def test_another_name_in_a_text_makes_it_wait(app: Application, both: tuple[Planted, Planted], tmp_path: Path) -> None:
    a, b = both
    note, person = METADATA.tables["note"], METADATA.tables["person"]
    with app.vault.write() as transaction:
        connection = transaction.connection
        connection.execute(update(person).where(person.c.id == b.ids["person"]).values(family_name="Kuvitelmainen"))
        connection.execute(update(note).where(note.c.id == a.ids["note"]).values(body="Soitto Kuvitelmaisen kanssa."))
    record = next(r for r in tables_of(package(app, a, tmp_path / "out"))["note"] if r["uid"] == a.uids["note"])
    assert record["waiting"] == Waiting.NAMES


# ---------------------------------------------------------------------------------------- the detectors themselves


def exported_columns() -> list[str]:
    return [f"{plan.table}.{column.name}" for plan in plans.export_plan(data_inventory()) for column in plan.columns]


def without(place: str) -> Callable[[DataInventory], tuple[plans.TablePlan, ...]]:
    table, _, name = place.partition(".")

    def plan(inventory: DataInventory) -> tuple[plans.TablePlan, ...]:
        return tuple(
            replace(one, columns=tuple(c for c in one.columns if c.name != name)) if one.table == table else one
            for one in plans.export_plan(inventory)
        )

    return plan


def test_leaving_out_any_column_is_noticed(
    app: Application, both: tuple[Planted, Planted], monkeypatch: pytest.MonkeyPatch
) -> None:
    missed: list[str] = []
    for place in exported_columns():
        monkeypatch.setattr(subject_rows, "export_plan", without(place))
        with app.vault.read() as connection:
            data = read_subject(connection, both[0].uid)
        assert data is not None
        tables: dict[str, list[dict[str, Any]]] = {}
        for record in data.records:
            row = {"uid": record.uid, **dict(record.values), "file": record.file}
            tables.setdefault(record.table, []).append(row)
        if missing_from_json(both[0], tables) != [place]:
            missed.append(place)
    assert missed == []


def test_leaving_out_a_column_is_noticed_in_every_form(
    app: Application, both: tuple[Planted, Planted], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subject_rows, "export_plan", without("person.position"))
    archive = package(app, both[0], tmp_path / "out")
    assert missing_from_json(both[0], tables_of(archive)) == ["person.position"]
    assert missing_from_csv(both[0], members(archive)) == ["person.position"]
    assert missing_from_pdf(both[0], members(archive)["tiedot.pdf"], Lang.FI) == ["person.position"]


def test_a_route_that_leads_too_far_is_noticed(
    app: Application, both: tuple[Planted, Planted], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def everybody(table: Table, _route: Route, _subject: int) -> Any:
        return select(table.c.id)

    monkeypatch.setattr(routes, "rows_of_subject", everybody)
    found = leaked(both[1], package(app, both[0], tmp_path / "out"), Lang.FI)
    telling = {m.place for m in both[1].markers if m.telling and m.exported}
    assert telling - set(found) == {"contract.price"}, "the price is barred by who orders, not by the route alone"
