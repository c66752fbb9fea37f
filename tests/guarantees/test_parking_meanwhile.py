"""What happens while a lot waits: another schema, holds, erasures, stops, other files. Nothing is lost or forgotten."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import PartyKind, PersonCard
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.storage.backups.content import opened as opened_copy
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA
from heijastus_desk.storage.parking import place
from heijastus_desk.storage.parking.contents import ParkedRow
from heijastus_desk.storage.parking.place import Parcel
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system import parking_keys

CHOICES = ErasureChoices(ground=DestructionGround.CONSENT_WITHDRAWN)
DAY = date(2026, 3, 2)
NAMED = "Kuvitelmaisen kanssa puhuttiin."


def person(app: Application, given: str, family: str) -> tuple[str, str]:
    return "person", app.clients.save_person(PersonCard(given_name=given, family_name=family)).uid


def note(app: Application, owner: tuple[str, str], body: str = NAMED) -> tuple[str, str]:
    said = {"kind": "session", "written_on": DAY, "special": False, "kept_at": "here", "paper_place": "", "body": body}
    with app.vault.write() as transaction:
        row = transaction.insert("note", said)
        transaction.insert("note_owner", {"note_id": row["id"], "person_id": transaction.id_of(*owner)})
        return "note", row["uid"]


def row(app: Application, root: tuple[str, str]) -> Any:
    table = METADATA.tables[root[0]]
    with app.vault.read() as connection:
        return connection.execute(select(table).where(table.c.uid == root[1])).mappings().first()


def change(app: Application, how: Callable[[Parcel], Parcel]) -> None:
    """Put another parcel in the place of the one lot there is."""
    (key,) = parking_keys.load(app.paths.folder)
    with app.vault.write() as transaction:
        place.reseal(transaction.connection, key.number, how(place.read(transaction.connection, key.number, key)), key)


def refused(what: Callable[[], object]) -> ErrorCode:
    with pytest.raises(HeijastusError) as caught:
        what()
    return caught.value.code


# -- another schema


def test_a_lot_of_an_earlier_schema_comes_back_as_far_as_it_fits(app: Application) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")
    uid = app.parking.park((one,), CHOICES, 14)

    def older(parcel: Parcel) -> Parcel:
        assert parcel.schema == NEWEST_SCHEMA
        (card,) = [parked for parked in parcel.contents.rows if parked.table == "person"]
        cells = {name: value for name, value in card.cells.items() if name not in {"experience", "archived", "lang"}}
        old = ParkedRow("person", {**cells, "shoe_size": 38}, {**card.parents, "shop_id": ("shop", "x")})
        shop = ParkedRow("shop", {"uid": "x"}, {})
        others = tuple(parked for parked in parcel.contents.rows if parked is not card)
        return replace(parcel, schema=4, contents=replace(parcel.contents, rows=(old, shop, *others)))

    change(app, older)
    returned = app.parking.take_back(uid)
    assert returned.left_out == 1
    card = row(app, one)
    assert (card["family_name"], card["experience"], card["archived"]) == ("Kuvitelmainen", "", False)


def test_what_she_wrote_in_a_stripped_row_meanwhile_stays(app: Application) -> None:
    one, other = person(app, "Sirkku", "Kuvitelmainen"), person(app, "Veikko", "Esimerkki")
    text = note(app, other)
    uid = app.parking.park((one,), CHOICES, 14)
    with app.vault.read() as connection:
        cells = dict(connection.execute(select(METADATA.tables["note"])).mappings().one())
    del cells["id"]

    def stripped(parcel: Parcel) -> Parcel:
        old = ParkedRow("note", {**cells, "body": "ennen", "kind": "other"}, {})
        return replace(parcel, contents=replace(parcel.contents, stripped=(old,)))

    change(app, stripped)
    app.parking.take_back(uid)
    assert (row(app, text)["body"], row(app, text)["kind"]) == (NAMED, "session")


def test_what_was_made_anew_meanwhile_does_not_bar_the_way_back(app: Application) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")
    draft = {"form": "note:new", "content": f'{{"person": "{one[1]}"}}', "base_version": None}
    columns = METADATA.tables["draft"].c.keys()
    draft = {name: value for name, value in draft.items() if name in columns}
    with app.vault.write() as transaction:
        transaction.insert("draft", draft)
    uid = app.parking.park((one,), CHOICES, 14)
    with app.vault.write() as transaction:
        transaction.insert("draft", {**draft, "content": '{"person": "new"}'})
    assert app.parking.take_back(uid).left_out == 1
    assert row(app, one) is not None


def test_the_same_person_created_anew_is_another_card(app: Application) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")
    uid = app.parking.park((one,), CHOICES, 14)
    anew = person(app, "Sirkku", "Kuvitelmainen")
    app.parking.take_back(uid)
    assert row(app, one)["family_name"] == row(app, anew)["family_name"]


# -- keys


def test_a_number_whose_key_is_still_there_is_not_given_again(app: Application) -> None:
    one, other = person(app, "Sirkku", "Kuvitelmainen"), person(app, "Veikko", "Esimerkki")
    stray = parking_keys.new_key(3, app.clock.today() + timedelta(days=9), (other,))
    parking_keys.save(app.paths.folder, stray)
    app.parking.park((one,), CHOICES, 14)
    assert {key.number: key.roots for key in parking_keys.load(app.paths.folder)} == {3: (other,), 4: (one,)}


def test_what_could_not_be_parked_leaves_no_key(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")

    def full(*_: Any) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(place, "put", full)
    assert refused(lambda: app.parking.park((one,), CHOICES, 14)) is ErrorCode.DISK_FULL
    assert parking_keys.load(app.paths.folder) == ()
    assert row(app, one) is not None


def test_erased_another_way_its_key_goes_too(app: Application) -> None:
    """After a restored older backup, or a stop too early, the lot is gone; its key and its person are not."""
    one = person(app, "Sirkku", "Kuvitelmainen")
    uid = app.parking.park((one,), CHOICES, 14)
    (key,) = parking_keys.load(app.paths.folder)
    app.parking.take_back(uid)
    parking_keys.save(app.paths.folder, key)
    assert app.parking.news().came_back == (one[1],)
    app.erasure.erase(one[1])
    assert parking_keys.load(app.paths.folder) == ()


def test_stopped_while_it_is_finished_its_key_goes_with_the_rest(
    app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")
    uid = app.parking.park((one,), CHOICES, 14)
    with monkeypatch.context() as stop:
        stop.setattr("heijastus_desk.services.erasure.sweep.scrub", _killed)
        with pytest.raises(KeyboardInterrupt):
            app.parking.finish(uid)
    app.erasure.resume()
    assert app.erasure.pending() == ()
    assert parking_keys.load(app.paths.folder) == ()
    assert row(app, one) is None


def _killed(*_: Any) -> None:
    raise KeyboardInterrupt


# -- finishing


class Stopped:
    def step(self, done: int, total: int) -> None:
        del done, total
        raise cancelled()


def test_called_off_before_its_first_step_it_waits_as_before(app: Application, clock: MovableClock) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")
    uid = app.parking.park((one,), CHOICES, 14)
    (before,) = app.parking.waiting()
    clock.move_to(clock.today() + timedelta(days=20))
    assert refused(lambda: app.parking.finish(uid, Stopped())) is ErrorCode.CANCELLED
    (waits,) = app.parking.waiting()
    assert replace(waits, uid=before.uid, is_over=before.is_over) == before
    assert row(app, one) is None
    assert app.erasure.pending() == ()
    app.parking.take_back(waits.uid)
    assert row(app, one) is not None


def test_what_is_held_by_now_is_back_with_its_hold(app: Application) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")
    text = note(app, one, "Muistiinpano.")
    uid = app.parking.park((text,), CHOICES, 14)
    held = {"item_table": "note", "item_uid": text[1], "reason": "riita", "cause": "claim", "placed_on": DAY}
    with app.vault.write() as transaction:
        known = METADATA.tables["hold"].c.keys()
        transaction.insert("hold", {name: value for name, value in held.items() if name in known})
    assert refused(lambda: app.parking.finish(uid)) is ErrorCode.ERASURE_HELD
    assert row(app, text)["body"] == "Muistiinpano."
    assert app.parking.waiting() == ()
    assert parking_keys.load(app.paths.folder) == ()
    assert app.erasure.pending() == ()


def test_a_backup_from_while_it_waited_offers_nothing_after_it_was_finished(app: Application) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")
    uid = app.parking.park((one,), CHOICES, 14)
    app.backups.make()
    assert _lots(app) == [1]
    app.parking.finish(uid)
    assert _lots(app) == [0]


def _lots(app: Application) -> list[int]:
    found: list[int] = []
    for one in app.backups.reachable_sets():
        with opened_copy(one.database, app.vault.key) as raw:
            found.append(raw.execute("SELECT count(*) FROM parked").fetchone()[0])
    return found


def test_duplicates_merged_into_it_are_erased_from_backups_without_the_key(app: Application) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")
    former = "00000000-0000-4000-8000-00000000000a"
    with app.vault.write() as transaction:
        transaction.insert("merged_party", {"former_uid": former, "person_id": transaction.id_of(*one)})
    uid = app.parking.park((one,), CHOICES, 14)
    for key in parking_keys.load(app.paths.folder):
        parking_keys.throw_away(app.paths.folder, key.number)
    assert len(app.parking.finish(uid).codes) == 2


# -- what hangs together


def test_of_whom_something_waits_nothing_else_is_parked(app: Application) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")
    text = note(app, one, "Muistiinpano.")
    uid = app.parking.park((text,), CHOICES, 14)
    assert refused(lambda: app.parking.park((one,), CHOICES, 14)) is ErrorCode.PARKED_FIRST
    app.parking.take_back(uid)
    assert app.parking.park((one,), CHOICES, 14)


def test_what_was_parked_last_is_taken_back_first_where_they_hang_together(app: Application) -> None:
    one, other = person(app, "Sirkku", "Kuvitelmainen"), person(app, "Veikko", "Esimerkki")
    text = note(app, one, "Molemmista.")
    with app.vault.write() as transaction:
        ids = {"note_id": transaction.id_of(*text), "person_id": transaction.id_of(*other)}
        transaction.insert("note_owner", ids)
    first, last = (app.parking.park((root,), CHOICES, 14) for root in (one, other))
    assert row(app, text) is None
    assert refused(lambda: app.parking.take_back(first)) is ErrorCode.PARKED_FIRST
    assert [app.parking.take_back(uid).left_out for uid in (last, first)] == [0, 0]
    assert set(app.notes.get(text[1])[0].owners) == {one[1], other[1]}


def test_what_belonged_to_a_card_merged_meanwhile_comes_back_to_the_one_that_stayed(app: Application) -> None:
    one, twin = person(app, "Sirkku", "Kuvitelmainen"), person(app, "Sirkku", "Kuvitelmainen")
    text = note(app, twin, "Muistiinpano.")
    uid = app.parking.park((text,), CHOICES, 14)
    card = PersonCard(given_name="Sirkku", family_name="Kuvitelmainen")
    app.merging.merge(PartyKind.PERSON, one[1], twin[1], card)
    assert app.parking.take_back(uid).left_out == 0
    assert app.notes.get(text[1])[0].owners == (one[1],)


# -- erasing somebody else meanwhile


def test_nobody_is_erased_while_rows_of_theirs_wait(app: Application) -> None:
    one = person(app, "Sirkku", "Kuvitelmainen")
    text = note(app, one, "Muistiinpano.")
    uid = app.parking.park((text,), CHOICES, 14)
    request = ErasureChoices(ground=DestructionGround.REQUEST)
    assert refused(lambda: app.erasure.erase_chosen((one,), request)) is ErrorCode.PARKED_FIRST
    assert refused(lambda: app.erasure.erase(one[1])) is ErrorCode.PARKED_FIRST
    assert row(app, one) is not None
    app.parking.finish(uid)
    assert app.erasure.erase_chosen((one,), request).proven


def test_a_name_erased_meanwhile_is_told_when_it_comes_back(app: Application) -> None:
    one, other = person(app, "Sirkku", "Kuvitelmainen"), person(app, "Veikko", "Esimerkki")
    text = note(app, other)
    note(app, other, "Ei mainita ketään.")
    uid = app.parking.park((other,), CHOICES, 14)
    report = app.erasure.erase_chosen((one,), ErasureChoices(ground=DestructionGround.REQUEST))
    assert app.erasure.came_back() == ()
    app.parking.take_back(uid)
    (told,) = app.erasure.came_back()
    assert ((told.table, told.item_uid), told.case) == (text, report.case)


def test_two_who_name_each_other_can_both_be_finished(app: Application) -> None:
    one, other = person(app, "Sirkku", "Kuvitelmainen"), person(app, "Veikko", "Esimerkki")
    note(app, one, "Esimerkin kanssa.")
    note(app, other)
    lots = [app.parking.park((root,), CHOICES, 14) for root in (one, other)]
    assert all(app.parking.finish(uid).proven for uid in lots)
    assert app.erasure.came_back() == ()


# -- the rest of the program while something waits


def test_everything_else_goes_on(app: Application, tmp_path: Path) -> None:
    one, other = person(app, "Sirkku", "Kuvitelmainen"), person(app, "Veikko", "Esimerkki")
    app.parking.park((one,), CHOICES, 14)
    app.health.full()
    assert app.health.findings() == ()
    folder = tmp_path / "ulos"
    folder.mkdir()
    report = app.everything.write(folder)
    assert report is not None
    written = [path for path in folder.rglob("*") if path.is_file()]
    assert written
    assert not [path for path in written if b"Kuvitelmainen" in path.read_bytes()]
    with pytest.raises(HeijastusError):
        app.subject_export.gather(one[1], tmp_path)
    app.standings.refresh()
    assert row(app, other) is not None


def test_a_lot_without_its_key_on_another_machine_is_no_obstacle(app: Application) -> None:
    one, other = person(app, "Sirkku", "Kuvitelmainen"), person(app, "Veikko", "Esimerkki")
    app.parking.park((one,), CHOICES, 14)
    for key in parking_keys.load(app.paths.folder):
        parking_keys.throw_away(app.paths.folder, key.number)
    assert app.erasure.erase(other[1]).proven
    assert [(waiting.names, waiting.has_key) for waiting in app.parking.waiting()] == [((), False)]
