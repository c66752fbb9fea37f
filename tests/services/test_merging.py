"""Two cards become one with all that was tied to either, nothing of the other is left, and undo brings both back."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import (
    ContactPoint,
    ContactPointKind,
    OrganisationCard,
    PartyKind,
    PersonCard,
)
from heijastus_desk.services.merging import MergeService
from heijastus_desk.storage import merging, unit_of_work
from heijastus_desk.storage.erasing import scouring
from heijastus_desk.storage.erasing.rows import links
from heijastus_desk.storage.planting import Planted, plant_in, tie
from heijastus_desk.storage.queries.subject_rows import read_subject
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.vault_file import VaultFile

DAY = date(2025, 3, 3)
OTHER_DAY = date(2026, 4, 4)
Rows = dict[str, list[dict[str, Any]]]


def point(kind: ContactPointKind, value: str) -> ContactPoint:
    return ContactPoint(kind=kind, value=value)


def rows_in(vault: VaultFile) -> Rows:
    """Everything the file says, less what counts edits and the log of them."""
    with vault.read() as connection:
        return {
            name: [
                {column: value for column, value in row.items() if column not in {"version", "updated_at"}}
                for row in connection.execute(select(table).order_by(table.c.id)).mappings()
            ]
            for name, table in METADATA.tables.items()
            if name not in {"event", "setting"}
        }


def key_of(vault: VaultFile, table: str, uid: str) -> int:
    target = METADATA.tables[table]
    with vault.read() as connection:
        return connection.execute(select(target.c.id).where(target.c.uid == uid)).scalar_one()


def add(vault: VaultFile, table: str, **values: Any) -> None:
    with vault.write() as transaction:
        tie(transaction.connection, table, **values)


def undo(change: Change) -> Change:
    assert change.inverse is not None
    return change.inverse()


@pytest.fixture
def planted(app: Application) -> tuple[Planted, Planted]:
    return plant_in(app.vault, "A"), plant_in(app.vault, "B")


def merged(app: Application, keep: str, gone: str, **chosen: Any) -> Change:
    preview = app.merging.preview(keep, gone)
    card = replace(preview.proposed, **chosen)
    return app.merging.merge(preview.kind, keep, gone, card, versions=preview.versions)


def planted_merged(app: Application, keep: Planted, gone: Planted) -> Change:
    # What is planted is no word of any language, so their cards cannot be shown.
    return app.merging.merge(PartyKind.PERSON, keep.uid, gone.uid, PersonCard(given_name="Anna", birth_year=1970))


# ----------------------------------------------------------------------------------------- everything, through the map


def test_whatever_named_the_one_names_the_other(app: Application, planted: tuple[Planted, Planted]) -> None:
    keep, gone = planted
    before = rows_in(app.vault)
    planted_merged(app, keep, gone)
    after = rows_in(app.vault)
    tied = {(link.child, link.column) for link in links() if link.parent == "person"}
    assert len({table for table, _column in tied}) > 15
    for table, column in tied:
        assert not [row for row in after[table] if row[column] == gone.ids["person"]], table
        moved = {row["uid"] for row in before[table] if row[column] == gone.ids["person"]}
        told = {row["uid"] for row in after[table] if row[column] == keep.ids["person"]}
        # A guardian's tie to herself says nothing any more; a way to reach somebody is there once.
        assert table in {"guardianship", "contact_point"} or moved <= told, (table, column)
    assert gone.uid not in {row["uid"] for row in after["person"]}
    assert [row["former_uid"] for row in after["merged_party"]][-1] == gone.uid


def test_the_package_of_the_one_shows_everything_of_both(app: Application, planted: tuple[Planted, Planted]) -> None:
    keep, gone = planted
    of_cards = {"person", "contact_point", "role", "guardianship"}

    def shown() -> str:
        with app.vault.read() as connection:
            return repr(read_subject(connection, keep.uid))

    wanted = [m for m in gone.markers if m.exported and m.telling and isinstance(m.value, str)]
    wanted = [m for m in wanted if m.table not in of_cards and m.table in {link.child for link in links()}]
    assert not [marker.place for marker in wanted if marker.value in shown()]
    planted_merged(app, keep, gone)
    owned = [m for m in wanted if any(one.child == m.table and one.parent == "person" for one in links())]
    assert len(owned) > 10
    assert not [marker.place for marker in owned if marker.value not in shown()]


def test_undo_brings_both_back_whole_and_redo_merges_again(app: Application, planted: tuple[Planted, Planted]) -> None:
    keep, gone = planted
    before = rows_in(app.vault)
    change = planted_merged(app, keep, gone)
    after = rows_in(app.vault)
    again = undo(change)
    assert rows_in(app.vault) == before
    back = undo(again)
    assert rows_in(app.vault) == after
    undo(back)
    assert rows_in(app.vault) == before


def test_a_consent_may_move_but_what_was_said_may_not(
    app: Application, planted: tuple[Planted, Planted], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The triggers go by the columns an edit names; an edit that names them all would be refused."""
    keep, gone = planted
    before = rows_in(app.vault)

    def naming_all(self: Any, table: str, _present: Any, row: Any) -> None:
        target = METADATA.tables[table]
        self.connection.execute(target.update().where(target.c.id == row["id"]).values(dict(row)))

    with monkeypatch.context() as patched:
        patched.setattr(unit_of_work.Transaction, "_write", naming_all)
        with pytest.raises(Exception, match="what was said is not changed"):
            planted_merged(app, keep, gone)
    assert rows_in(app.vault) == before
    planted_merged(app, keep, gone)
    consents = rows_in(app.vault)["consent"]
    assert {row["person_id"] for row in consents} == {keep.ids["person"]}
    assert [row["purpose"] for row in consents] == [row["purpose"] for row in before["consent"]]


# ---------------------------------------------------------------------------------------------------- nothing is left


@pytest.fixture
def two(app: Application) -> tuple[str, str]:
    kept = PersonCard(given_name="Anna", family_name="Keksitty", contact_points=(_mail("anna@uusi.example"),))
    other = PersonCard(
        given_name="Annastiina-Kaarina",
        family_name="Keksittylänniemi",
        experience="Kahdeksantoista vuotta pesulan esihenkilönä Kuvitteelassa",
        contact_points=(_mail("annastiina.vanhaosoite@keksitty.example"), point(ContactPointKind.PHONE, "0401234567")),
    )
    keep = app.clients.save_person(kept).uid
    for number in range(40):
        app.clients.save_person(PersonCard(given_name=f"Muu{number}", family_name="Henkilö"))
    return keep, app.clients.save_person(other).uid


def _mail(value: str) -> ContactPoint:
    return point(ContactPointKind.EMAIL, value)


_ONLY_GONE = ("Annastiina-Kaarina", "Keksittylänniemi", "annastiina.vanhaosoite@keksitty.example", "Kahdeksantoista")


def left(app: Application) -> set[str]:
    with app.vault.alone() as raw:
        found = scouring.left_in(raw, app.paths.database, app.vault.key, _ONLY_GONE)
    return {str(value) for value in found}


def test_nothing_of_the_card_that_went_is_in_the_file(app: Application, two: tuple[str, str]) -> None:
    keep, gone = two
    card = app.clients.card(keep).person
    assert card is not None
    change = app.merging.merge(PartyKind.PERSON, keep, gone, card)
    assert left(app) == set()
    again = undo(change)
    assert app.clients.card(gone).name == "Annastiina-Kaarina Keksittylänniemi"
    undo(again)
    assert left(app) == set()


@pytest.mark.parametrize("way", ["merge", "redo"])
def test_the_reader_would_see_what_is_left(
    app: Application, two: tuple[str, str], monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    keep, gone = two
    card = app.clients.card(keep).person
    assert card is not None
    if way == "merge":
        monkeypatch.setattr(MergeService, "_scour", lambda *_: None)
    change = app.merging.merge(PartyKind.PERSON, keep, gone, card)
    if way == "redo":
        monkeypatch.setattr(MergeService, "_scour", lambda *_: None)
        undo(undo(change))
    assert left(app)


def test_a_file_that_still_holds_something_is_written_anew(
    app: Application, two: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What rebalanced pages leave in their slack is no free space, and emptying the log does not take it out."""
    keep, gone = two
    card = app.clients.card(keep).person
    assert card is not None
    compacted: list[bool] = []
    real = scouring.health.compact
    seen = iter([frozenset({"Keksittylänniemi"})])
    monkeypatch.setattr(scouring, "left_in", lambda *_: next(seen, frozenset()))
    monkeypatch.setattr(scouring.health, "compact", lambda raw: (compacted.append(True), real(raw)))
    app.merging.merge(PartyKind.PERSON, keep, gone, card)
    assert compacted == [True]


# ------------------------------------------------------------------------------------------- what cannot stand twice


@pytest.fixture
def pair(app: Application) -> tuple[str, str]:
    keep = app.clients.save_person(PersonCard(given_name="Anna", family_name="Keksitty", birth_year=1980))
    gone = app.clients.save_person(PersonCard(given_name="Anna", family_name="Keksitty", position="esihenkilö"))
    return keep.uid, gone.uid


def _session(app: Application) -> int:
    values = {"held_on": DAY, "starts_at": "9", "minutes": 60, "place": "", "remote": False, "invoiced": False}
    with app.vault.write() as transaction:
        return transaction.insert("session", values)["id"]


def test_twins_are_joined_and_lose_nothing(app: Application, pair: tuple[str, str]) -> None:
    vault = app.vault
    keep, gone = (key_of(vault, "person", uid) for uid in pair)
    session = _session(app)
    add(vault, "attendance", session_id=session, person_id=keep, present=False)
    add(vault, "attendance", session_id=session, person_id=gone, present=True)
    for person in (keep, gone):
        add(vault, "party_label", person_id=person, name="pesula")
    add(vault, "party_label", person_id=gone, name="aamuryhmä")
    add(vault, "role", person_id=keep, kind="prospect", started_on=OTHER_DAY, ended_on=OTHER_DAY)
    add(vault, "role", person_id=gone, kind="prospect", started_on=DAY, ended_on=None)
    add(vault, "guardianship", person_id=keep, guardian_id=gone)
    before = rows_in(vault)
    change = merged(app, *pair)
    after = rows_in(vault)
    assert [(row["person_id"], row["present"]) for row in after["attendance"]] == [(keep, True)]
    assert sorted(row["name"] for row in after["party_label"]) == ["aamuryhmä", "pesula"]
    roles = [row for row in after["role"] if row["person_id"] == keep]
    assert [(row["started_on"], row["ended_on"]) for row in roles] == [(DAY, None)]
    assert after["guardianship"] == []
    undo(change)
    assert rows_in(vault) == before


def test_a_hold_on_the_card_moves_with_it(app: Application, pair: tuple[str, str]) -> None:
    keep, gone = pair
    key = key_of(app.vault, "person", gone)
    add(
        app.vault, "hold", person_id=key, item_table="person", item_uid=gone, cause="claim", reason="riita",
        placed_on=DAY,
    )  # fmt: skip
    merged(app, *pair)
    assert [(row["person_id"], row["item_uid"]) for row in rows_in(app.vault)["hold"]] == [
        (key_of(app.vault, "person", keep), keep)
    ]


def test_a_draft_goes_on_with_the_card_that_stays(app: Application, pair: tuple[str, str]) -> None:
    keep, gone = pair
    app.drafts.save(f"note_form:new:{gone}", f'{{"client": "{gone}"}}', gone)
    merged(app, *pair)
    draft = app.drafts.get(f"note_form:new:{keep}")
    assert draft is not None
    assert (draft.person_uid, gone in draft.content) == (keep, False)


def test_two_drafts_of_one_form_are_hers_to_finish_first(app: Application, pair: tuple[str, str]) -> None:
    before = rows_in(app.vault)
    for uid in pair:
        app.drafts.save(f"person_form:{uid}", "{}", uid)
    with pytest.raises(HeijastusError) as refused:
        merged(app, *pair)
    assert refused.value.code is ErrorCode.MERGE_DRAFTS
    assert rows_in(app.vault)["person"] == before["person"]


def test_what_was_merged_before_is_carried_over(app: Application, pair: tuple[str, str]) -> None:
    third = app.clients.save_person(PersonCard(given_name="Anna", family_name="Keksitty")).uid
    merged(app, *pair)
    merged(app, third, pair[0])
    rows = rows_in(app.vault)["merged_party"]
    assert [row["former_uid"] for row in rows] == [pair[1], pair[0]]
    assert {row["person_id"] for row in rows} == {key_of(app.vault, "person", third)}


# ------------------------------------------------------------------------------------------------------ organisations


def test_organisations_with_units_and_people(app: Application) -> None:
    keep = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    gone = app.clients.save_organisation(OrganisationCard(name="Keksitty", parent=keep, background="Perheyritys")).uid
    unit = app.clients.save_organisation(OrganisationCard(name="Pesula", parent=gone)).uid
    worker = app.clients.save_person(PersonCard(given_name="Anna", family_name="Keksitty", employer=gone)).uid
    before = rows_in(app.vault)
    change = merged(app, keep, gone)
    card = app.clients.card(keep).organisation
    assert card is not None
    assert (card.parent, card.background) == ("", "Perheyritys")
    assert app.clients.card(unit).organisation.parent == keep  # pyright: ignore[reportOptionalMemberAccess]
    assert app.clients.card(worker).person.employer == keep  # pyright: ignore[reportOptionalMemberAccess]
    undo(change)
    assert rows_in(app.vault) == before


def test_an_organisation_never_becomes_a_unit_of_its_unit(app: Application) -> None:
    keep = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    unit = app.clients.save_organisation(OrganisationCard(name="Pesula", parent=keep)).uid
    gone = app.clients.save_organisation(OrganisationCard(name="Keksitty Ab", parent=unit)).uid
    with pytest.raises(HeijastusError) as refused:
        merged(app, keep, gone)
    assert refused.value.code is ErrorCode.UNIT_LOOP
    assert app.clients.card(gone).name == "Keksitty Ab"
    merged(app, keep, gone, parent="")
    assert app.clients.card(unit).organisation.parent == keep  # pyright: ignore[reportOptionalMemberAccess]


# ----------------------------------------------------------------------------------------------------------- refusals


def test_only_two_of_one_kind_can_be_merged(app: Application, pair: tuple[str, str]) -> None:
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    for keep, gone in ((pair[0], firm), (firm, pair[0]), (pair[0], pair[0])):
        with pytest.raises(HeijastusError) as refused:
            app.merging.preview(keep, gone)
        assert refused.value.code is ErrorCode.MERGE_UNLIKE


def test_a_card_edited_meanwhile_is_not_merged_over(app: Application, pair: tuple[str, str]) -> None:
    preview = app.merging.preview(*pair)
    app.clients.save_person(PersonCard(given_name="Anna", family_name="Toinen"), pair[1])
    with pytest.raises(HeijastusError) as refused:
        app.merging.merge(PartyKind.PERSON, *pair, preview.proposed, versions=preview.versions)
    assert refused.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE
    assert app.clients.card(pair[1]).name == "Anna Toinen"


def test_what_was_edited_after_a_merge_is_not_lost_by_its_undo(app: Application, pair: tuple[str, str]) -> None:
    change = merged(app, *pair)
    app.clients.save_person(PersonCard(given_name="Anna", family_name="Uusinimi"), pair[0])
    with pytest.raises(HeijastusError) as refused:
        undo(change)
    assert refused.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE
    assert app.clients.card(pair[0]).name == "Anna Uusinimi"


def test_without_the_joining_something_would_still_name_the_other(
    app: Application, planted: tuple[Planted, Planted], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Deleting alone is refused while anything names the card: nothing is swept away with it."""
    keep, gone = planted

    def only_delete(transaction: Any, table: str, _keep: str, other: str) -> None:
        transaction.delete(table, other)

    monkeypatch.setattr(merging, "join", only_delete)
    with pytest.raises(HeijastusError) as refused:
        planted_merged(app, keep, gone)
    assert refused.value.code is ErrorCode.RECORD_IN_USE
