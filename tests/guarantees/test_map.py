from dataclasses import replace

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text

from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.privacy.classification import ByColumn, Join, PartOf, Route, RouteKind, Technical
from heijastus_desk.privacy.inventory import ColumnEntry, DataInventory
from heijastus_desk.storage import inventory as storage_inventory
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.tables import METADATA
from tests.guarantees.golden_inventory import GOLDEN, as_text
from tests.guarantees.map_checks import faults

TABLES_AT_LEAST = 19
PERSONAL_AT_LEAST = 70


def test_the_map_has_no_fault() -> None:
    assert faults(data_inventory(), METADATA) == []


def test_the_map_is_not_suspiciously_small() -> None:
    inventory = data_inventory()
    assert len(inventory.tables) >= TABLES_AT_LEAST
    assert sum(len(entry.personal_columns) for entry in inventory) >= PERSONAL_AT_LEAST


def test_a_reclassification_is_a_reviewed_diff() -> None:
    assert as_text() == GOLDEN.read_text("utf-8"), "review, then: python -m tests.guarantees.golden_inventory"


@pytest.mark.parametrize("forgotten", ["column", "table"])
def test_what_is_declared_without_the_two_words_is_noticed(forgotten: str, monkeypatch: pytest.MonkeyPatch) -> None:
    metadata = MetaData()
    column = Column("secret", Text)
    table = Table("slipped_in", metadata, column)
    if forgotten == "table":
        column.info["classification"] = Technical("why")
    else:
        table.info.update(routes=(), belonging=None)
    monkeypatch.setattr(storage_inventory, "METADATA", metadata)
    with pytest.raises(KeyError):
        data_inventory.__wrapped__()


def test_a_table_outside_the_map_is_noticed() -> None:
    metadata = MetaData()
    for table in METADATA.tables.values():
        table.to_metadata(metadata)
    Table("slipped_in", metadata, Column("id", Integer, primary_key=True))
    assert faults(data_inventory(), metadata) == ["slipped_in: not in the map"]


NOTE = data_inventory().table("note")
BROKEN = {
    "join to no table": (
        replace(NOTE, routes=(Route(RouteKind.OWNER, "id", (Join("id", "nowhere", "id"),)),)),
        "no join",
    ),
    "join on no column": (
        replace(NOTE, routes=(Route(RouteKind.OWNER, "id", (Join("no", "role", "id"),)),)),
        "no join",
    ),
    "no last column": (replace(NOTE, routes=(Route(RouteKind.OWNER, "no"),)), "no column"),
    "ends at no person": (replace(NOTE, routes=(Route(RouteKind.OWNER, "contract_id"),)), "leads to no person"),
    "about nobody": (replace(NOTE, routes=(Route(RouteKind.NOBODY, why="x"),)), "personal columns about nobody"),
    "nobody for no reason": (replace(NOTE, routes=(Route(RouteKind.BUSINESS),)), "without a reason"),
    "no route": (replace(NOTE, routes=()), "no route"),
    "kept by no rule": (replace(NOTE, belonging=None), "kept by no rule"),
    "part of nothing": (replace(NOTE, belonging=PartOf(("nowhere",))), "part of unknown"),
    "class by a value never had": (
        replace(NOTE, belonging=ByColumn("kind", (("poem", RecordClass.NOTES),), RecordClass.NOTES)),
        "never has",
    ),
    "column dropped": (replace(NOTE, columns=NOTE.columns[:-1]), "columns differ"),
    "no reason": (
        replace(NOTE, columns=(ColumnEntry(NOTE.columns[0].name, Technical("")), *NOTE.columns[1:])),
        "technical without a reason",
    ),
    "hidden tie": (
        replace(data_inventory().table("attendance"), routes=(Route(RouteKind.NOBODY, why="x"),)),
        "tie to a",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_each_check_finds_its_fault(case: str) -> None:
    entry, words = BROKEN[case]
    tables = tuple(entry if known.name == entry.name else known for known in data_inventory())
    assert any(words in fault for fault in faults(DataInventory(tables), METADATA))


def test_categories_of_a_class_include_those_of_its_parts() -> None:
    assert DataCategory.CONTACT in data_inventory().categories_of(RecordClass.CLIENT_CARD)
    assert DataCategory.FILES in data_inventory().categories_of(RecordClass.CONTRACT)
    assert DataCategory.NOTES not in data_inventory().categories_of(RecordClass.VOUCHER)


def test_an_unknown_table_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        data_inventory().table("nowhere")
