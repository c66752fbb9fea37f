"""A breach from the first hour to closing: hours that no weekend stops, what is refused, what is kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import HELSINKI, MovableClock
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.recipient import Recipient, RecipientRole
from heijastus_desk.domain.own_records import OwnRecordKind
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.breach import Breach, BreachNature, BreachNeed, BreachRisk, ReportPhase
from tests.storage.vaults import TODAY

NOTICED = datetime(2026, 6, 5, 15, 30, tzinfo=HELSINKI).astimezone(UTC)
"""A Friday afternoon."""


def _breach(**changed: object) -> Breach:
    plain = Breach(
        uid="",
        number=0,
        noticed_at=NOTICED,
        happened_from=date(2026, 6, 4),
        nature=(BreachNature.AVAILABILITY, BreachNature.CONFIDENTIALITY),
        facts="Kannettava varastettiin junasta. Levy oli salattu.",
        categories=(DataCategory.NOTES, DataCategory.CONTACT),
        person_count=14,
        record_count=220,
    )
    return replace(plain, **changed)


def _judged(risk: BreachRisk, **changed: object) -> Breach:
    plain = {"risk": risk, "risk_reason": "Muistiinpanoja oli auki.", "consequences": "Tieto voi levitä."}
    return _breach(**{**plain, "measures": "Salasanat vaihdettiin.", **changed})


def _refused(call: object, code: ErrorCode, field: str | None = None) -> None:
    with pytest.raises(HeijastusError) as refused:
        call()  # pyright: ignore[reportCallIssue]
    assert (refused.value.code, refused.value.field) == (code, field)


def _person(app: Application, given: str) -> str:
    return app.clients.save_person(PersonCard(given_name=given, family_name="Esimerkki")).uid


def test_an_entry_comes_back_as_it_was_written_and_is_taken_back_by_undo(app: Application) -> None:
    recipient = app.recipients.save(Recipient(uid="", name="Varmuuspilvi Oy", role=RecipientRole.PROCESSOR)).uid
    change = app.breaches.record(_breach(recipient=recipient))
    stored = app.breaches.get(change.uid)
    assert stored == _breach(
        uid=change.uid,
        number=1,
        recipient=recipient,
        nature=(BreachNature.CONFIDENTIALITY, BreachNature.AVAILABILITY),
        categories=(DataCategory.CONTACT, DataCategory.NOTES),
    )
    assert app.breaches.record(_breach()).uid != change.uid
    assert [one.number for one in app.breaches.all()] == [2, 1]
    assert change.inverse
    change.inverse()
    assert [one.number for one in app.breaches.all()] == [2]


def test_seventy_two_hours_run_through_the_weekend(app: Application, clock: MovableClock) -> None:
    breach = app.breaches.get(app.breaches.record(_breach()).uid)
    told = app.breaches.clock(breach)
    assert told.notify_until == datetime(2026, 6, 8, 15, 30, tzinfo=HELSINKI)
    assert told.hours_left(NOTICED) == 72
    assert told.hours_left(NOTICED + timedelta(minutes=1)) == 71
    assert told.hours_left(clock.now()) == 6
    assert not told.is_late(told.notify_until)
    assert told.is_late(told.notify_until + timedelta(seconds=1))
    assert told.hours_left(told.notify_until + timedelta(seconds=1)) == -1


def test_the_hours_are_hours_also_when_the_clocks_are_put_back(app: Application, clock: MovableClock) -> None:
    clock.move_to(date(2026, 10, 26))
    noticed = datetime(2026, 10, 23, 12, 0, tzinfo=HELSINKI)
    breach = app.breaches.get(app.breaches.record(_breach(noticed_at=noticed, happened_from=None)).uid)
    # Sunday the 25th has 25 hours: the moment is an hour earlier on the wall.
    assert breach.notify_until.astimezone(HELSINKI).hour == 11
    spring = datetime(2026, 3, 27, 12, 0, tzinfo=HELSINKI)
    unsaved = _breach(noticed_at=spring, happened_from=None)
    assert unsaved.notify_until.astimezone(HELSINKI).hour == 13, "also before it was written down"


def test_what_a_breach_waits_for(app: Application, clock: MovableClock) -> None:
    uid = app.breaches.record(_breach()).uid

    def waits() -> tuple[BreachNeed, ...]:
        return app.breaches.needs(app.breaches.get(uid))

    assert waits() == (BreachNeed.RISK, BreachNeed.DETAILS)
    app.breaches.edit(_judged(BreachRisk.UNLIKELY, uid=uid))
    assert waits() == ()
    assert not app.breaches.clock(app.breaches.get(uid)).runs
    app.breaches.edit(_judged(BreachRisk.HIGH, uid=uid))
    assert waits() == (BreachNeed.REPORT, BreachNeed.PERSONS)
    person = _person(app, "Aamu")
    app.breaches.concern(uid, [person])
    assert waits() == (BreachNeed.REPORT, BreachNeed.TELLING)
    clock.move_to(date(2026, 6, 9))
    assert waits() == (BreachNeed.REPORT, BreachNeed.LATE_REASON, BreachNeed.TELLING)
    _refused(lambda: app.breaches.close(uid), ErrorCode.BREACH_UNFINISHED)
    _refused(
        lambda: app.breaches.report(uid, ReportPhase.FIRST, clock.now()), ErrorCode.LATE_REASON_MISSING, "late_reason"
    )
    app.breaches.edit(_judged(BreachRisk.HIGH, uid=uid, late_reason="Luulin läppärin löytyvän."))
    app.breaches.report(uid, ReportPhase.FIRST, clock.now(), "1234/171/26")
    assert waits() == (BreachNeed.TELLING,)
    app.breaches.told(uid, person)
    app.breaches.close(uid)
    closed = app.breaches.get(uid)
    assert (closed.closed_on, closed.persons[0].told_on) == (date(2026, 6, 9), date(2026, 6, 9))
    assert app.breaches.all(open_only=True) == ()


def test_reports_come_in_phases(app: Application, clock: MovableClock) -> None:
    uid, now = app.breaches.record(_judged(BreachRisk.RISK)).uid, clock.now()
    reports = app.breaches.report
    _refused(lambda: reports(uid, ReportPhase.FURTHER, now), ErrorCode.REPORT_ORDER, "phase")
    _refused(lambda: reports(uid, ReportPhase.FIRST, now + timedelta(minutes=1)), ErrorCode.MOMENT_AHEAD, "sent_at")
    _refused(lambda: reports(uid, ReportPhase.FIRST, NOTICED - timedelta(minutes=1)), ErrorCode.MOMENT_ORDER, "sent_at")
    reports(uid, ReportPhase.FIRST, now - timedelta(hours=2))
    _refused(lambda: reports(uid, ReportPhase.FIRST, now), ErrorCode.REPORT_ORDER, "phase")
    reports(uid, ReportPhase.FINAL, now, "9/26")
    assert [(one.phase, one.reference) for one in app.breaches.get(uid).reports] == [
        (ReportPhase.FIRST, ""),
        (ReportPhase.FINAL, "9/26"),
    ]
    assert not app.breaches.clock(app.breaches.get(uid)).runs


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"facts": " \n "}, ErrorCode.FIELD_EMPTY, "facts"),
        ({"noticed_at": datetime(2026, 6, 8, 9, 1, tzinfo=HELSINKI)}, ErrorCode.MOMENT_AHEAD, "noticed_at"),
        ({"happened_from": date(2026, 6, 6)}, ErrorCode.DATE_ORDER, "happened_from"),
        ({"happened_until": date(2026, 6, 3)}, ErrorCode.DATE_ORDER, "happened_until"),
        ({"happened_until": date(2026, 6, 9)}, ErrorCode.DATE_IN_FUTURE, "happened_until"),
        ({"person_count": -1}, ErrorCode.NUMBER_WRONG, "person_count"),
        ({"measures": "a\x00"}, ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "measures"),
    ],
)
def test_bad_input_is_refused_at_its_field_and_nothing_is_written(
    app: Application, changed: dict[str, object], code: ErrorCode, field: str
) -> None:
    _refused(lambda: app.breaches.record(_breach(**changed)), code, field)
    assert app.breaches.all() == ()


def test_whom_it_concerns_can_be_corrected_but_not_who_was_told(app: Application) -> None:
    uid = app.breaches.record(_breach()).uid
    first, second, third = (_person(app, name) for name in ("Aamu", "Bea", "Ceela"))
    app.breaches.concern(uid, [first, second], "Muistiinpanot")
    app.breaches.told(uid, first, TODAY)
    app.breaches.concern(uid, [third], "Sähköposti")
    persons = app.breaches.get(uid).persons
    assert [(one.name, one.what) for one in persons] == [
        ("Aamu Esimerkki", "Muistiinpanot"),
        ("Ceela Esimerkki", "Sähköposti"),
    ]
    _refused(lambda: app.breaches.told(uid, second), ErrorCode.RECORD_NOT_FOUND)
    _refused(lambda: app.breaches.told(uid, third, date(2026, 6, 4)), ErrorCode.DATE_ORDER, "told_on")
    _refused(lambda: app.breaches.told(uid, third, date(2026, 6, 9)), ErrorCode.DATE_IN_FUTURE, "told_on")


def test_a_restricted_person_is_told_of_a_breach_all_the_same(app: Application) -> None:
    uid, person = app.breaches.record(_breach()).uid, _person(app, "Aamu")
    app.freezes.open(
        PartyRef(person=person), HoldCause.RESTRICTION, ground=RestrictionGround.ACCURACY, reason="kiistetty"
    )
    app.breaches.concern(uid, [person])
    app.breaches.told(uid, person)
    assert app.breaches.get(uid).persons[0].told_on == TODAY


def test_a_closed_entry_is_changed_only_after_it_was_opened_again(app: Application) -> None:
    uid = app.breaches.record(_judged(BreachRisk.UNLIKELY)).uid
    app.breaches.close(uid)
    for call in (
        lambda: app.breaches.edit(_breach(uid=uid)),
        lambda: app.breaches.concern(uid, []),
        lambda: app.breaches.report(uid, ReportPhase.FIRST, NOTICED),
        lambda: app.breaches.close(uid),
    ):
        _refused(call, ErrorCode.BREACH_CLOSED)
    app.breaches.reopen(uid)
    app.breaches.edit(_judged(BreachRisk.RISK, uid=uid))
    assert app.breaches.get(uid).is_open


@pytest.mark.parametrize("lang", list(Lang))
def test_the_sheet_names_nobody_and_the_letter_only_its_reader(app: Application, lang: Lang) -> None:
    uid = app.breaches.record(_judged(BreachRisk.HIGH)).uid
    first, second = _person(app, "Aamu"), _person(app, "Bea")
    app.breaches.concern(uid, [first, second], "Kolme muistiinpanoa")
    app.breaches.report(uid, ReportPhase.FIRST, NOTICED + timedelta(hours=1), "1234/171/26")
    sheet = app.breaches.sheet(app.breaches.get(uid), lang).text()
    assert "Kannettava" in sheet
    assert "1234/171/26" in sheet
    assert not any(name in sheet for name in ("Aamu", "Bea", "Kolme muistiinpanoa", "{"))
    letter = app.breaches.letter(uid, first, lang).text()
    assert "Aamu Esimerkki" in letter
    assert "Kolme muistiinpanoa" in letter
    assert "tietosuoja@om.fi" in letter
    assert "Bea" not in letter
    assert "{" not in letter
    assert "Aamu" not in app.breaches.letter(uid, first, lang).title
    assert app.breaches.sheet_pdf(uid, lang).startswith(b"%PDF-")
    assert app.breaches.letter_pdf(uid, second, lang).startswith(b"%PDF-")


def test_an_entry_is_let_go_five_years_after_it_was_closed_and_not_by_itself(
    app: Application, clock: MovableClock
) -> None:
    old = app.breaches.record(_judged(BreachRisk.UNLIKELY)).uid
    app.breaches.close(old)
    still_open = app.breaches.record(_breach()).uid
    clock.move_to(date(2031, 6, 8))
    assert app.own_records.due()[OwnRecordKind.BREACHES] == 0
    clock.move_to(date(2031, 6, 9))
    record = next(one for one in app.own_records.records() if one.kind is OwnRecordKind.BREACHES)
    assert (record.count, record.due, record.oldest) == (2, 1, TODAY)
    assert len(app.breaches.all()) == 2
    assert app.own_records.let_go(OwnRecordKind.BREACHES) == 1
    assert [one.uid for one in app.breaches.all()] == [still_open]
