"""A table made from the others is declared as strictly as any, and nothing retention reads goes without a mark."""

import pytest
from sqlalchemy import Date, Integer, Text

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.privacy.classification import Export, Route, RouteKind
from heijastus_desk.storage.columns import derive, personal, reference, technical
from heijastus_desk.storage.inventory import derived_inventory
from heijastus_desk.storage.migrations.versions import schema_0005, schema_0006
from heijastus_desk.storage.standings.within import retained_tables
from heijastus_desk.storage.tables import DERIVED, METADATA

OWNER = (Route(RouteKind.OWNER, "person"),)
MARKS = {**schema_0005.MARKS, **schema_0006.MARKS}
READ_BESIDE = {"register", "controller", "purge_round", "guardianship", "role", "hold", "freeze", "note_owner"}
"""What decides about items without being one."""


@pytest.mark.parametrize(
    "column",
    [
        personal("due_on", Date, DataCategory.RIGHTS),
        personal("title", Text, DataCategory.RIGHTS, export=Export.DERIVED),
        reference("person_id", "person"),
    ],
)
def test_what_only_a_record_may_say_is_refused(column: object) -> None:
    with pytest.raises(TypeError):
        derive("refused", column, routes=OWNER, made_from="a test")  # type: ignore[arg-type]
    assert "refused" not in DERIVED.tables


@pytest.mark.parametrize(("routes", "made_from"), [((), "a test"), (OWNER, "")])
def test_whom_and_what_from_have_to_be_said(routes: tuple[Route, ...], made_from: str) -> None:
    column = technical("id", Integer, "a number", primary_key=True)
    with pytest.raises(TypeError):
        derive("refused", column, routes=routes, made_from=made_from)


def test_derived_tables_are_none_of_the_records() -> None:
    assert {entry.name for entry in derived_inventory()} == {"standing", "standing_ground", "standing_mark"}
    assert not DERIVED.tables.keys() & METADATA.tables.keys()


def test_every_table_retention_reads_leaves_marks() -> None:
    assert MARKS.keys() == {entry.name for entry in retained_tables()} | READ_BESIDE


def test_every_tie_of_an_item_to_somebody_leaves_a_mark() -> None:
    """A column that ties an item to a party, a contract or a session decides whose it is, also before a change."""
    told = {"person", "organisation", "contract", "session"}
    for entry in retained_tables():
        columns = {column for _, column in MARKS[entry.name]}
        for key in METADATA.tables[entry.name].foreign_keys:
            own = entry.name in told or key.column.table.name not in told
            assert own or key.parent.name in columns, f"{entry.name}.{key.parent.name}"
