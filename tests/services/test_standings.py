"""The table of where things stand says what a full computation says, whatever was written and by whom."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import FixedClock, MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.standing import LineWish
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.storage.standings import marks
from heijastus_desk.storage.standings.keeping import StandingTable
from tests.services.standing_kit import Edits, agrees, fill
from tests.storage.vaults import TODAY


@pytest.fixture
def practice(app: Application) -> Application:
    fill(app)
    return app


@pytest.fixture
def whole(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """One entry for each time everything was computed."""
    made: list[None] = []
    of_old = StandingTable._make_whole

    def counted(table: StandingTable, progress: Any) -> None:
        made.append(None)
        of_old(table, progress)

    monkeypatch.setattr(StandingTable, "_make_whole", counted)
    return made


def marked(app: Application) -> list[tuple[str, str]]:
    with app.vault.read() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT kind, key FROM standing_mark ORDER BY kind"))]


def test_the_practice_has_something_of_everything(practice: Application) -> None:
    """A comparison of two empty answers would prove nothing."""
    agrees(practice)
    counts = practice.standings.dashboard().counts
    assert {state for state, count in counts.items() if count} >= {State.DUE, State.NOT_STARTED, State.RUNNING}
    assert any(line.count > 1 for line in practice.standings.lines())
    assert any(not line.subject_uid for line in practice.standings.lines())
    assert any(line.on_paper for line in practice.standings.lines())


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edit_and_undo_the_table_is_true(
    practice: Application, clock: MovableClock, whole: list[None], seed: int
) -> None:
    practice.standings.refresh()
    whole.clear()
    edits = Edits(practice, clock, seed)
    for _ in range(10):
        told = [edits.one() for _ in range(3)]
        try:
            agrees(practice)
        except AssertionError as failure:
            raise AssertionError(f"after {told}") from failure
    assert not whole, "single edits were not followed singly"


@pytest.mark.parametrize("seed", [11, 12])
def test_on_another_day_the_table_is_true(practice: Application, clock: MovableClock, seed: int) -> None:
    edits = Edits(practice, clock, seed)
    for _ in range(6):
        edits.one()
        edits.another_day()
        agrees(practice)


def test_one_contact_touches_few(practice: Application, whole: list[None]) -> None:
    practice.standings.refresh()
    whole.clear()
    with practice.vault.write() as transaction:
        row = transaction.rows("contact_event")[0]
        transaction.update("contact_event", row["uid"], {"happened_on": TODAY})
    assert practice.standings.is_current()
    agrees(practice)
    assert not whole


@pytest.mark.parametrize("table", ["register", "controller"])
def test_what_registers_say_concerns_everything(practice: Application, whole: list[None], table: str) -> None:
    practice.standings.refresh()
    whole.clear()
    with practice.vault.write() as transaction:
        row = transaction.rows(table)[0]
        transaction.update(table, row["uid"], {"content": row["content"]})
    assert not practice.standings.is_current()
    agrees(practice)
    assert whole


def test_an_event_to_come_is_looked_at_on_its_day(
    practice: Application, clock: MovableClock, whole: list[None]
) -> None:
    """A contract that ends in twenty days: its period starts on that day, though nobody writes anything."""
    practice.standings.refresh()
    before = practice.standings.dashboard().counts[State.NOT_STARTED]
    whole.clear()
    clock.instant = FixedClock.on(TODAY + timedelta(days=20)).instant
    agrees(practice)
    assert practice.standings.dashboard().counts[State.NOT_STARTED] < before
    assert not whole


def test_a_clock_set_back_makes_it_anew(practice: Application, clock: MovableClock, whole: list[None]) -> None:
    practice.standings.refresh()
    whole.clear()
    clock.instant = FixedClock.on(TODAY - timedelta(days=1)).instant
    assert not practice.standings.is_current()
    agrees(practice)
    assert whole


class Stopping:
    def step(self, done: int, total: int) -> None:
        if done and total:
            raise HeijastusError(ErrorCode.CANCELLED)


def test_broken_off_it_is_made_anew(practice: Application) -> None:
    with pytest.raises(HeijastusError):
        practice.standings.refresh(Stopping())
    assert marks.MAKING in dict(marked(practice))
    assert not practice.standings.is_current()
    agrees(practice)
    assert dict(marked(practice)).keys() == {marks.AS_OF, marks.MADE_BY}


def test_what_is_written_while_it_is_made_is_not_lost(practice: Application) -> None:
    class Writing:
        def step(self, done: int, total: int) -> None:
            if done == 55 and total:
                with practice.vault.write() as transaction:
                    row = transaction.rows("person")[0]
                    transaction.update("person", row["uid"], {"relationship_ended": date(2016, 1, 1)})

    practice.standings.refresh(Writing())
    agrees(practice)


def test_another_program_makes_its_own_table(
    practice: Application, whole: list[None], monkeypatch: pytest.MonkeyPatch
) -> None:
    practice.standings.refresh()
    whole.clear()
    monkeypatch.setattr("heijastus_desk.storage.standings.keeping.__version__", "99.0")
    agrees(practice)
    assert whole


def test_an_import_of_many_rows_and_its_undo(practice: Application) -> None:
    practice.standings.refresh()
    rows = [{"given_name": f"Tuotu {n}", "family_name": "Mallinen"} for n in range(1200)]
    full = dict.fromkeys(("client_code", "lang", "position", "unit", "experience", "sort_key", "search_key"), "")
    with practice.vault.write() as transaction:
        transaction.insert_many("person", [{**full, "archived": False, **row} for row in rows])
        steps = list(transaction.steps)
    agrees(practice)
    with practice.vault.write() as transaction:
        transaction.undo(steps)
    agrees(practice)


def test_merging_two_cards(practice: Application) -> None:
    practice.standings.refresh()
    with practice.vault.read() as connection:
        keep, gone = connection.execute(text("SELECT uid FROM person WHERE id IN (1, 2) ORDER BY id")).scalars()
    preview = practice.merging.preview(keep, gone)
    change = practice.merging.merge(preview.kind, keep, gone, preview.proposed, versions=preview.versions)
    agrees(practice)
    assert change.inverse is not None
    change.inverse()
    agrees(practice)


def test_an_erased_person_leaves_no_standing(practice: Application) -> None:
    practice.standings.refresh()
    with practice.vault.read() as connection:
        number, uid = connection.execute(text("SELECT id, uid FROM person ORDER BY id DESC LIMIT 1")).one()
    assert practice.standings.of_subject(uid)
    practice.erasure.erase(uid)
    with practice.vault.read() as connection:
        left = connection.execute(text("SELECT count(*) FROM standing WHERE person = :n"), {"n": number})
        assert left.scalar_one() == 0
    agrees(practice)
    assert not practice.standings.of_subject(uid)


def test_lines_are_narrowed_and_cut(practice: Application) -> None:
    every = practice.standings.lines()
    due = practice.standings.lines(LineWish(states=frozenset({State.DUE})))
    assert due == tuple(line for line in every if line.state is State.DUE)
    assert due
    assert practice.standings.lines(LineWish(limit=3)) == every[:3]
    notes = practice.standings.lines(LineWish(record_class=RecordClass.NOTES))
    assert notes == tuple(line for line in every if line.record_class is RecordClass.NOTES)
    named = practice.standings.lines(LineWish(text="SISKO 3"))
    assert named == tuple(line for line in every if "sisko 3" in f"{line.subject_name} {line.label}".casefold())
    assert named
    subject = named[0].subject_uid
    assert practice.standings.of_subject(subject) == tuple(line for line in every if line.subject_uid == subject)
    assert len(set(practice.standings.items(due[0]))) == due[0].count


def test_on_a_full_disk_everything_is_computed(practice: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = practice.standings.lines()
    with practice.vault.write() as transaction:
        row = transaction.rows("person")[0]
        transaction.update("person", row["uid"], {"relationship_ended": None})

    def full(*_: object) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(practice.vault, "write", full)
    assert len(practice.standings.lines()) == len(expected)
