"""Whoever was erased is asked about when entered again, for 36 months, and nobody can read who it was."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.storage import rekeying, suppression
from heijastus_desk.storage.erasing import replay
from heijastus_desk.storage.tables.log import setting
from heijastus_desk.storage.tables.safekeeping import suppression as marks
from heijastus_desk.system import keys
from tests.services.restoring_desk import RestoringDesk, carried, desk_of
from tests.storage.vaults import CHEAP, PASSPHRASE, Template


def card(given: str = "", family: str = "", *points: tuple[ContactPointKind, str], **more: object) -> PersonCard:
    found = tuple(ContactPoint(kind=kind, value=value) for kind, value in points)
    return PersonCard(given_name=given, family_name=family, contact_points=found, **more)  # pyright: ignore[reportArgumentType]


MAIL, PHONE = ContactPointKind.EMAIL, ContactPointKind.PHONE
ANNA = card("Anna", "Keksitty", (MAIL, "anna@keksitty.example"), (PHONE, "040 123 4567"), birth_year=1980)


@pytest.fixture
def erased(app: Application) -> Application:
    app.erasure.erase(app.clients.save_person(ANNA).uid)
    return app


@pytest.mark.parametrize(
    "anew",
    [
        card("", "Aivan Muu", (MAIL, " Anna@Keksitty.example")),
        card("Keksitty", "ANNA", (PHONE, "+358 (0)40 1234567")),
        card("Anna", "Keksitty", birth_year=1980),
    ],
)
def test_who_was_erased_is_known_again(erased: Application, anew: PersonCard) -> None:
    assert erased.suppression.matches(anew)


@pytest.mark.parametrize(
    "other",
    [
        card("Anna", "Keksitty"),
        card("Anna", "Keksitty", birth_year=1981),
        card("Anna", "Keksitty", (MAIL, "toinen@keksitty.example")),
        card("Berta", "Keksitty", (PHONE, "040 123 4567")),
    ],
)
def test_a_namesake_and_who_shares_a_phone_are_not(erased: Application, other: PersonCard) -> None:
    assert not erased.suppression.matches(other)


def test_a_name_alone_tells_only_where_nothing_else_was_known(app: Application) -> None:
    app.erasure.erase(app.clients.save_person(card("Anna", "Nimetön")).uid)
    assert app.suppression.matches(card("Nimetön", "Anna", (MAIL, "mikä@tahansa.example")))
    app.erasure.erase(app.clients.save_person(card(client_code="A-12")).uid)
    assert app.suppression.matches(card(client_code="a-12"))


def test_nobody_is_known_before_an_erasure_and_nothing_is_written(app: Application) -> None:
    app.clients.save_person(ANNA)
    assert not app.suppression.matches(ANNA)
    with app.vault.read() as connection:
        assert connection.execute(select(setting).where(setting.c.key == "suppression.key")).first() is None


def test_without_the_marks_nobody_would_be_asked_about(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suppression, "add_marks", lambda *_: 0)
    app.erasure.erase(app.clients.save_person(ANNA).uid)
    assert not app.suppression.matches(ANNA)


def test_erasing_a_note_leaves_no_mark(app: Application) -> None:
    owner = app.clients.save_person(ANNA).uid
    note = app.notes.save(NoteEntry(written_on=date(2026, 6, 8), body="Kahvilla", owners=(owner,))).uid
    app.erasure.erase_items((("note", note),))
    assert not app.suppression.matches(ANNA)


def test_the_marks_say_nothing_and_go_after_36_months(erased: Application, clock: MovableClock) -> None:
    with erased.vault.read() as connection:
        rows = connection.execute(select(marks)).mappings().all()
    assert {row["expires_on"] for row in rows} == {date(2029, 6, 8)}
    assert all(len(row["mark"]) == 64 for row in rows)
    clock.instant += timedelta(days=3 * 365)
    assert erased.suppression.purge() == 0
    assert erased.suppression.matches(ANNA)
    clock.instant += timedelta(days=2)
    assert not erased.suppression.matches(ANNA)
    assert erased.suppression.purge() == len(rows)
    assert erased.suppression.purge() == 0
    with erased.vault.read() as connection:
        assert connection.execute(select(marks)).all() == []


def test_erased_once_more_is_remembered_from_the_later_day(erased: Application, clock: MovableClock) -> None:
    clock.instant += timedelta(days=365)
    erased.erasure.erase(erased.clients.save_person(ANNA).uid)
    with erased.vault.read() as connection:
        assert {row.expires_on for row in connection.execute(select(marks))} == {date(2030, 6, 8)}


def test_they_fit_after_the_data_key_was_exchanged(erased: Application, clock: MovableClock) -> None:
    new = keys.other_key_file(erased.paths.key, PASSPHRASE, cost=CHEAP, floor=CHEAP)
    rekeying.rekey(erased.vault, new, date(2026, 9, 6))
    erased.close()
    again = open_application(erased.paths.folder, new.data_key, clock)
    try:
        assert again.suppression.matches(ANNA)
    finally:
        again.close()


@pytest.fixture
def desk(ready: Template, tmp_path: Path, clock: MovableClock) -> Iterator[RestoringDesk]:
    made = desk_of(ready, tmp_path / "vault", clock)
    yield made
    made.app.close()


def test_an_older_backup_remembers_whom_it_is_erased_of(desk: RestoringDesk, tmp_path: Path) -> None:
    uid = desk.app.clients.save_person(ANNA).uid
    stick = carried(desk.back_up(), tmp_path / "stick")
    desk.clock.instant += timedelta(days=10)
    desk.app.erasure.erase(uid)
    desk.app.close()
    desk.clock.instant += timedelta(days=10)
    desk.restore(stick)
    desk.reopen()
    assert desk.app.suppression.matches(ANNA)
    with desk.app.vault.read() as connection:
        # From the day of the erasure, not of the restore.
        assert {row.expires_on for row in connection.execute(select(marks))} == {date(2029, 6, 18)}


@pytest.mark.parametrize("remembers", [True, False])
def test_who_was_entered_and_erased_after_the_backup_is_remembered_too(
    desk: RestoringDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, remembers: bool
) -> None:
    """The backup never knew her: only the vault it is put in the place of does; without its list nobody would."""
    if not remembers:
        monkeypatch.setattr(suppression, "carry_over", lambda *_: None)
    other = card("Berta", "Keksitty", (MAIL, "berta@keksitty.example"))
    early = desk.app.clients.save_person(other).uid
    stick = carried(desk.back_up(), tmp_path / "stick")
    desk.app.erasure.erase(desk.app.clients.save_person(ANNA).uid)
    desk.app.erasure.erase(early)
    desk.app.close()
    desk.restore(stick)
    desk.reopen()
    assert desk.app.suppression.matches(other)
    assert desk.app.suppression.matches(ANNA) is remembers


def test_without_the_marks_of_the_replay_it_would_not(
    desk: RestoringDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = desk.app.clients.save_person(ANNA).uid
    stick = carried(desk.back_up(), tmp_path / "stick")
    desk.app.erasure.erase(uid)
    desk.app.close()
    monkeypatch.setattr(replay.suppression, "add_marks", lambda *_: 0)
    monkeypatch.setattr(suppression, "carry_over", lambda *_: None)
    desk.restore(stick)
    desk.reopen()
    assert not desk.app.suppression.matches(ANNA)
