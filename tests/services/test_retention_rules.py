"""Rules of a register: tried out without saving, saved with their history, refused where a reason is missing."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.content import Category, Register
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.retention.sources import RuleSourceKind
from heijastus_desk.domain.retention.terms import Event, PermittedUse, RetentionRule, Scope, State
from heijastus_desk.domain.retention.what_if import Shift, WhatIf, changed_uses

LAST = date(2024, 11, 12)
REASON = LocalisedText(fi="Peruste")
CARD = RetentionRule(
    uid="card", record_classes=(RecordClass.CLIENT_CARD,), event=Event.LAST_CONTACT, period="P5Y", reason=REASON
)
NOTES = RetentionRule(
    uid="notes",
    record_classes=(RecordClass.NOTES,),
    event=Event.CONTRACT_END,
    scope=Scope.CONTRACT_CHAIN,
    period="P24M",
    reason=REASON,
)
RULES = (CARD, NOTES)


@pytest.fixture
def register(app: Application) -> str:
    """A register with one ended coaching process: three notes, the last session on 12 November 2024."""
    held = (RecordClass.CLIENT_CARD, RecordClass.NOTES, RecordClass.CONTRACT, RecordClass.SESSION_DATES)
    made = Register(
        uid="",
        short_name="kokeilu",
        name=LocalisedText(fi="Kokeilu"),
        categories=(Category(code=DataCategory.IDENTITY, text=REASON, record_classes=held),),
        retention=RULES,
    )
    uid = app.registers.save(made).uid
    person = app.clients.save_person(PersonCard(given_name="Sisko", family_name="Kuvitteellinen")).uid
    contract = app.contracts.save(
        ContractTerms(
            kind=ContractKind.COACHING,
            title="Valmennus",
            register=uid,
            orderer=PartyRef(person=person),
            participants=(person,),
            starts_on=date(2024, 1, 10),
            ends_on=LAST,
        )
    ).uid
    app.sessions.save(SessionEntry(held_on=LAST, contract=contract, attendees=(person,)))
    for week in range(3):
        written = LAST - timedelta(weeks=week)
        app.notes.save(NoteEntry(written_on=written, body="Sisältö", owners=(person,), contract=contract))
    return uid


def shifts(found: WhatIf) -> dict[RecordClass, Shift]:
    return {line.record_class: line.shift for line in found.lines}


# ------------------------------------------------------------------------------------------------------------ what if


def test_the_same_rules_move_nothing(app: Application, register: str) -> None:
    found = app.rules.what_if(register, app.rules.rules(register))
    assert found.lines == ()
    assert found.looked_at == len(app.retention.overview().items) > 5


def test_a_shorter_period_makes_due_now_and_says_why_in_both(app: Application, register: str) -> None:
    found = app.rules.what_if(register, (CARD, replace(NOTES, period="P6M")))
    (line,) = found.lines
    assert (line.shift, line.record_class, line.count) == (Shift.DUE_NOW, RecordClass.NOTES, 3)
    assert (line.first_date, line.last_date) == (LAST - timedelta(weeks=2), LAST)
    assert line.subject_name == "Kuvitteellinen, Sisko"
    assert (line.old.erasable_from, line.new.erasable_from) == (date(2026, 11, 13), date(2025, 5, 13))
    assert (line.old.reason.params["period"], line.new.reason.params["period"]) == ("P24M", "P6M")
    assert found.counts[Shift.DUE_NOW] == 3
    assert found.classes == {(Shift.DUE_NOW, RecordClass.NOTES): 3}


@pytest.mark.parametrize(
    ("notes", "shift"),
    [
        (replace(NOTES, period="P20M"), Shift.EARLIER),
        (replace(NOTES, period="P3Y"), Shift.LATER),
        (replace(NOTES, year_end=True), Shift.LATER),
        (replace(NOTES, event=Event.CONSENT_WITHDRAWN), Shift.LATER),
        (replace(NOTES, event=Event.EVENT_DATE), Shift.EARLIER),
        (replace(NOTES, event=Event.RELATIONSHIP_END, scope=Scope.PERSON), Shift.UNDATED),
        (replace(NOTES, permitted_use=PermittedUse.PROOF), Shift.USE),
    ],
    ids=["shorter", "longer", "year end", "not started", "own date", "date missing", "other use"],
)
def test_how_notes_would_move(app: Application, register: str, notes: RetentionRule, shift: Shift) -> None:
    assert shift in {line.shift for line in app.rules.what_if(register, (CARD, notes)).lines}


def test_what_is_on_hold_is_told_apart(app: Application, register: str) -> None:
    (note, *_) = (item for item in app.retention.overview().items if item.record_class is RecordClass.NOTES)
    app.holds.place("note", note.uid, "Reklamaatio")
    found = app.rules.what_if(register, (CARD, replace(NOTES, period="P6M")))
    assert (found.counts[Shift.DUE_NOW], found.counts[Shift.HELD]) == (2, 1)
    (line,) = (line for line in found.lines if line.shift is Shift.HELD)
    assert changed_uses(line.old, line.new, found.on) == {
        PermittedUse.SERVICE: (date(2026, 11, 12), date(2025, 5, 12)),
    }


def test_a_rule_taken_away_leaves_its_class_undated(app: Application, register: str) -> None:
    found = app.rules.what_if(register, (CARD,))
    assert shifts(found) == {RecordClass.NOTES: Shift.UNDATED}
    (line,) = found.lines
    assert (line.new.state, line.new.reason.code) == (State.UNDATED, "no_rule")


def test_a_new_rule_dates_what_lacked_one(app: Application, register: str) -> None:
    contract = RetentionRule(
        uid="c", record_classes=(RecordClass.CONTRACT,), event=Event.CONTRACT_END, scope=Scope.CONTRACT_CHAIN
    )
    found = app.rules.what_if(register, (*RULES, replace(contract, period="P9Y")))
    assert shifts(found) == {RecordClass.CONTRACT: Shift.DATED}


def test_what_is_due_anyway_is_no_news(app: Application, register: str) -> None:
    found = app.rules.what_if(register, (CARD, replace(NOTES, period="P6M")), date(2026, 12, 1))
    assert found.lines == ()


def test_another_day_gives_another_answer(app: Application, register: str) -> None:
    shorter = (CARD, replace(NOTES, period="P6M"))
    assert set(shifts(app.rules.what_if(register, shorter, date(2025, 2, 1))).values()) == {Shift.EARLIER}
    assert app.rules.what_if(register, shorter, date(2027, 1, 1)).counts[Shift.DUE_NOW] == 0


def test_what_if_saves_nothing_and_saving_does_what_it_said(app: Application, register: str) -> None:
    wanted = (replace(CARD, period="P1Y"), replace(NOTES, period="P6M"))
    before = app.retention.overview()
    found = app.rules.what_if(register, wanted)
    assert app.retention.overview() == before
    assert app.rules.rules(register) == RULES
    app.rules.save(register, wanted, "Kokeiltu")
    told = Counter[tuple[str, RecordClass, date | None]]()
    for line in found.lines:
        told[line.subject_uid, line.record_class, line.new.erasable_from] += line.count
    old = {item.id: item.decision for item in before.items}
    moved = (item for item in app.retention.overview().items if item.decision.due_on != old[item.id].due_on)
    assert told == Counter((i.subject_uid, i.record_class, i.decision.erasable_from) for i in moved)


def test_a_period_that_is_none_is_refused_before_anything_is_read(app: Application, register: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.rules.what_if(register, (replace(CARD, period="5 vuotta"),))
    assert failure.value.code is ErrorCode.PERIOD_WRONG


def test_it_stops_when_she_asks(app: Application, register: str) -> None:
    steps: list[int] = []

    class Stopping:
        def step(self, done: int, total: int) -> None:
            steps.append(done * 100 // total)
            if len(steps) == 2:
                raise cancelled()

    with pytest.raises(HeijastusError) as failure:
        app.rules.what_if(register, RULES, progress=Stopping())
    assert failure.value.code is ErrorCode.CANCELLED
    assert steps[0] == 0 < steps[1]


# ------------------------------------------------------------------------------------------------------------- saving


def test_what_the_rules_were_is_kept_with_why(app: Application, register: str, clock: MovableClock) -> None:
    assert app.rules.history(register) == ()
    shorter = replace(NOTES, period="P6M")
    app.rules.save(register, (CARD, shorter), "  Kukaan ei palannut niihin.  ")
    clock.move_to(clock.today() + timedelta(days=3))
    app.rules.save(register, (shorter,), "")
    newest, first = app.rules.history(register)
    assert (newest.why, first.why) == ("", "Kukaan ei palannut niihin.")
    assert newest.changed_on - first.changed_on == timedelta(days=3)
    assert (first.before, first.after, newest.after) == (RULES, (CARD, shorter), (shorter,))
    (gone,) = newest.differences
    assert (gone.before, gone.after) == (CARD, None)


def test_a_change_in_the_notices_form_is_kept_too(app: Application, register: str) -> None:
    stored = app.registers.find(register)
    app.registers.save(replace(stored.value, name=LocalisedText(fi="Uusi nimi")))
    assert app.rules.history(register) == ()
    app.registers.save(replace(stored.value, retention=(CARD,)))
    (change,) = app.rules.history("kokeilu")
    assert (change.before, change.after, change.why) == (RULES, (CARD,), "")


def test_undo_takes_the_rules_and_their_history_back(app: Application, register: str) -> None:
    done = app.rules.save(register, (CARD,), "Väärin")
    assert done.summary == "rules_saved"
    assert done.uid == register
    assert done.inverse is not None
    undone = done.inverse()
    assert (app.rules.rules(register), app.rules.history(register)) == (RULES, ())
    assert undone.inverse is not None
    undone.inverse()
    assert app.rules.rules(register) == (CARD,)
    assert len(app.rules.history(register)) == 1


def test_rules_saved_elsewhere_meanwhile_are_not_written_over(app: Application, register: str) -> None:
    version = app.registers.find(register).version
    app.rules.save(register, (CARD,), "", version=version)
    with pytest.raises(HeijastusError) as failure:
        app.rules.save(register, RULES, "", version=version)
    assert failure.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE
    assert app.rules.rules(register) == (CARD,)
    assert len(app.rules.history(register)) == 1


@pytest.mark.parametrize("period", ["P10Y", "P120M", "P11Y"])
def test_ten_years_for_everything_needs_a_written_reason(app: Application, register: str, period: str) -> None:
    everything = RetentionRule(uid="all", event=Event.LAST_CONTACT, period=period)
    with pytest.raises(HeijastusError) as failure:
        app.rules.save(register, (CARD, everything), "Näin on aina tehty")
    assert failure.value.code is ErrorCode.RULE_NEEDS_REASON
    assert failure.value.params["number"] == 2
    assert app.rules.rules(register) == RULES
    app.rules.save(register, (replace(everything, reason=REASON),), "")


@pytest.mark.parametrize(
    "rule",
    [
        RetentionRule(uid="nine", event=Event.LAST_CONTACT, period="P9Y11M"),
        RetentionRule(uid="one", record_classes=(RecordClass.CONTRACT,), event=Event.LAST_CONTACT, period="P10Y"),
        RetentionRule(uid="books", event=Event.FINANCIAL_YEAR_END, period="P10Y"),
    ],
    ids=lambda rule: rule.uid,
)
def test_less_and_narrower_rules_need_none(app: Application, register: str, rule: RetentionRule) -> None:
    app.rules.save(register, (rule,), "")
    assert app.rules.rules(register) == (rule,)


def test_two_rules_never_share_their_uid(app: Application, register: str) -> None:
    app.rules.save(register, (CARD, replace(NOTES, uid="card"), replace(CARD, uid="")), "")
    uids = [rule.uid for rule in app.rules.rules(register)]
    assert uids[0] == "card"
    assert len(set(uids)) == 3
    assert all(uids)


def test_a_register_that_is_not_there_is_told(app: Application) -> None:
    for ask in (app.rules.rules, app.rules.history, lambda key: app.rules.save(key, (), "")):
        with pytest.raises(HeijastusError) as failure:
            ask("ei ole")
        assert failure.value.code is ErrorCode.REGISTER_NOT_FOUND


# ----------------------------------------------------------------------------------------------------------- defaults


@pytest.mark.parametrize("record_class", sorted(set(RecordClass) - {RecordClass.PAPER_RECORD}))
def test_every_default_names_its_source_in_three_languages(app: Application, record_class: RecordClass) -> None:
    found = app.rules.defaults(record_class)
    assert found
    for one in found:
        assert one.source.text
        assert not one.source.text.missing()
        assert one.source.read_on >= date(2026, 1, 1)


def test_what_rests_on_law_is_told_from_advice(app: Application) -> None:
    kinds = {c: {one.source.kind for one in app.rules.defaults(c)} for c in RecordClass}
    assert kinds[RecordClass.VOUCHER] == {RuleSourceKind.STATUTE}
    assert kinds[RecordClass.CONTRACT] == {RuleSourceKind.GROUND_IN_LAW}
    assert kinds[RecordClass.NOTES] == {RuleSourceKind.ADVICE}
