"""Remind later: thirty days, twice, only what is due; then the notice no longer holds."""

from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import ContactEntry, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.party_ties import RoleEntry
from heijastus_desk.domain.records import RecordClass, RoleKind
from heijastus_desk.domain.retention.reminders import Reminder, put_off, standing
from heijastus_desk.domain.retention.standing import LineWish
from heijastus_desk.domain.retention.terms import Event, State
from heijastus_desk.services.drift import DriftKind
from heijastus_desk.services.reminders import PutOff
from tests.services.test_retention_overview import register, rule

TODAY = date(2026, 6, 8)
REST = timedelta(days=30)


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (None, Reminder(1, TODAY, TODAY + REST)),
        (Reminder(1, TODAY - REST, TODAY), Reminder(2, TODAY, TODAY + REST)),
        (Reminder(1, TODAY, TODAY + REST), Reminder(1, TODAY, TODAY + REST)),
        (Reminder(2, TODAY - timedelta(days=1), TODAY + timedelta(days=29)), None),
        # Put off by a clock that was years ahead: it does not rest for years.
        (Reminder(1, date(2030, 1, 1), date(2030, 1, 31)), Reminder(2, TODAY, TODAY + REST)),
    ],
)
def test_putting_off(last: Reminder | None, expected: Reminder | None) -> None:
    assert put_off(last, TODAY) == (expected or last)


def test_a_third_time_is_refused() -> None:
    with pytest.raises(HeijastusError) as failure:
        put_off(Reminder(2, TODAY - REST, TODAY), TODAY)
    assert failure.value.code is ErrorCode.REMINDER_SPENT


def test_a_period_that_began_anew_is_put_off_anew() -> None:
    old = Reminder(2, date(2024, 1, 1), date(2024, 1, 31))
    assert standing(old, date(2023, 12, 31)) == old
    assert standing(old, date(2024, 1, 2)) is None
    assert standing(old, None) is None


class Desk:
    """One client whose card and note are due, and one whose note is not."""

    def __init__(self, app: Application, clock: MovableClock) -> None:
        self.app, self.clock = app, clock
        rules = rule("kaikki", Event.LAST_CONTACT, "P1Y", RecordClass.PROSPECT, RecordClass.NOTES)
        self.register = app.registers.save(register("asiakkaat", rules)).uid
        self.old, self.new = self._client("Sisko", date(2024, 3, 1)), self._client("Åke", date(2026, 3, 1))
        self.note, self.fresh = self._note(self.old), self._note(self.new)

    @property
    def due(self) -> tuple[tuple[str, str], ...]:
        return (("person", self.old), ("note", self.note))

    def later(self, days: int) -> None:
        self.clock.move_to(self.clock.today() + timedelta(days=days))

    def contact(self, person: str, on: date) -> None:
        self.app.sessions.save_contact(ContactEntry(party=PartyRef(person=person), happened_on=on, summary="Soitto"))

    def reminders(self) -> list[tuple[int, date]]:
        found = self.app.reminders.of(self.due)
        return sorted((one.times, one.until) for one in found.values())

    def _client(self, name: str, met: date) -> str:
        uid = self.app.clients.save_person(PersonCard(given_name=name)).uid
        tie = RoleEntry(kind=RoleKind.SUBSCRIBER, party=PartyRef(person=uid), register=self.register)
        self.app.ties.save_role(tie)
        self.contact(uid, met)
        return uid

    def _note(self, person: str) -> str:
        return self.app.notes.save(NoteEntry(written_on=date(2024, 3, 1), body="Teksti", owners=(person,))).uid


@pytest.fixture
def desk(app: Application, clock: MovableClock) -> Desk:
    return Desk(app, clock)


def refused(desk: Desk, *items: tuple[str, str]) -> ErrorCode:
    with pytest.raises(HeijastusError) as failure:
        desk.app.reminders.put_off(items)
    return failure.value.code


def test_what_is_due_is_put_off_twice_and_no_more(desk: Desk) -> None:
    reminders = desk.app.reminders
    reminders.put_off(desk.due)
    assert desk.reminders() == [(1, TODAY + REST)] * 2
    assert refused(desk, *desk.due) is ErrorCode.REMINDER_RESTS
    desk.later(30)
    reminders.put_off(desk.due)
    assert desk.reminders() == [(2, TODAY + 2 * REST)] * 2
    desk.later(30)
    assert refused(desk, *desk.due) is ErrorCode.REMINDER_SPENT
    assert desk.reminders() == [(2, TODAY + 2 * REST)] * 2, "refused: nothing is changed"


def test_one_undo_takes_all_of_it_back(desk: Desk) -> None:
    change = desk.app.reminders.put_off(desk.due)
    assert change.inverse is not None
    change.inverse()
    assert desk.reminders() == []
    desk.app.reminders.put_off(desk.due)
    desk.later(30)
    change = desk.app.reminders.put_off(desk.due)
    assert change.inverse is not None
    change.inverse()
    assert desk.reminders() == [(1, TODAY + REST)] * 2


def test_what_rests_is_left_and_the_rest_is_put_off(desk: Desk) -> None:
    desk.app.reminders.put_off(desk.due[:1])
    desk.later(5)
    desk.app.reminders.put_off(desk.due)
    assert desk.reminders() == [(1, TODAY + REST), (1, TODAY + REST + timedelta(days=5))]


def test_only_what_is_due_can_be_put_off(desk: Desk) -> None:
    assert refused(desk, ("note", desk.fresh)) is ErrorCode.REMINDER_NOT_DUE
    assert refused(desk, *desk.due, ("note", desk.fresh)) is ErrorCode.REMINDER_NOT_DUE
    assert refused(desk) is ErrorCode.REMINDER_NOT_DUE
    assert desk.reminders() == []
    desk.app.holds.place("note", desk.note, "Riita")
    assert refused(desk, ("note", desk.note)) is ErrorCode.REMINDER_NOT_DUE


def test_a_later_contact_begins_a_new_count(desk: Desk) -> None:
    desk.app.reminders.put_off(desk.due)
    desk.later(30)
    desk.app.reminders.put_off(desk.due)
    desk.contact(desk.old, desk.clock.today())
    desk.later(400)
    assert desk.app.reminders.put_off_now().spent == 0
    desk.app.reminders.put_off(desk.due)
    assert [times for times, _until in desk.reminders()] == [1, 1]


def test_what_today_tells_of_it(desk: Desk) -> None:
    reminders = desk.app.reminders
    assert reminders.put_off_now() == PutOff()
    reminders.put_off(desk.due)
    assert reminders.put_off_now() == PutOff(resting=2, until=TODAY + REST)
    desk.later(30)
    assert reminders.put_off_now() == PutOff()
    reminders.put_off(desk.due)
    desk.later(30)
    assert reminders.put_off_now() == PutOff(spent=2)
    desk.app.holds.place_all(desk.due, "Riita")
    assert reminders.put_off_now() == PutOff(), "held: nothing is asked for any more"


def test_a_line_rests_while_all_of_it_does(desk: Desk) -> None:
    app = desk.app
    notes = LineWish(states=frozenset({State.DUE}), record_class=RecordClass.NOTES)
    app.reminders.put_off((("note", desk.note),))
    (whole,) = app.standings.lines(notes)
    assert whole.reminder == (1, TODAY + REST)
    app.notes.save(NoteEntry(written_on=date(2024, 4, 1), body="Toinen", owners=(desk.old,)))
    (both,) = app.standings.lines(notes)
    assert (both.count, both.reminder) == (2, None), "what came since still asks"


def test_after_the_second_time_the_notice_is_said_to_be_untrue(desk: Desk) -> None:
    app = desk.app
    app.publishing.publish(desk.register, "ensimmäinen", TODAY)
    for _time in range(2):
        app.reminders.put_off(desk.due)
        assert app.reminders.overdue_for_notices() == {}
        desk.later(30)
    classes = {RecordClass.PROSPECT: 1, RecordClass.NOTES: 1}
    assert app.reminders.overdue_for_notices() == {desk.register: classes}
    found = app.drift.of_register(desk.register, Lang.FI)
    assert found is not None
    (line,) = (line for line in found.lines if line.drift.kind is DriftKind.OVERDUE)
    assert line.drift.subject == "notes,prospect"
    (sentence,) = line.sentences
    assert "1 vuosi" in sentence, "the very sentence that says when they go, and no other"
    app.holds.place_all(desk.due, "Riita")
    held = app.drift.of_register(desk.register, Lang.FI)
    assert held is not None
    assert DriftKind.OVERDUE not in {line.drift.kind for line in held.lines}, "held with a reason it is kept as said"
