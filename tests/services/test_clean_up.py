"""Clean-up rounds: when one is due, whom it is about, what signing off does, and that nothing goes by itself."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import FixedClock, MovableClock
from heijastus_desk.domain.contracts import ContactEntry, ContractKind, ContractTerms, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.content import Category, Register
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.records import DataCategory, RecordClass, RoleKind
from heijastus_desk.domain.retention.terms import Event, RetentionRule, Scope, State

TEXT = LocalisedText(fi="Kirjeet", sv="Breven", en="Letters")
HELD = (RecordClass.PROSPECT, RecordClass.CLIENT_CARD, RecordClass.CORRESPONDENCE)
ROUNDS = (
    RetentionRule(uid="chain", event=Event.CONTRACT_END, scope=Scope.CONTRACT_CHAIN),
    RetentionRule(uid="round", event=Event.PURGE_CYCLE, period="P5Y", criterion=TEXT),
)
DUE = date(2026, 3, 2)


@pytest.fixture
def letters(app: Application, clock: MovableClock) -> str:
    """A register with a round every five years, two readers obtained in 2021, and the day the round is due."""
    uid = app.registers.save(
        Register(
            uid="",
            short_name="kirjeet",
            name=TEXT,
            categories=(Category(code=DataCategory.IDENTITY, text=TEXT, record_classes=HELD),),
            retention=ROUNDS,
        )
    ).uid
    clock.instant = FixedClock.on(date(2021, 3, 1)).instant
    for name in ("Sisko", "Åke"):
        app.clients.save_person(PersonCard(given_name=name), role=RoleKind.SUBSCRIBER, register=uid)
    clock.instant = FixedClock.on(DUE).instant
    return uid


def uid_of(app: Application, name: str) -> str:
    return next(one.uid for one in app.clean_up.candidates("kirjeet") if one.name == name)


def test_a_round_is_due_the_day_after_its_last_day(app: Application, letters: str, clock: MovableClock) -> None:
    (due,) = app.clean_up.due()
    assert (due.register, due.due_on, due.due_from, due.last_round, due.persons) == (
        letters,
        date(2026, 3, 1),
        DUE,
        None,
        2,
    )
    clock.instant = FixedClock.on(date(2026, 3, 1)).instant
    assert app.clean_up.due() == ()
    assert len(app.clean_up.due(DUE)) == 1
    assert [one.register for one in app.clean_up.rounds()] == [letters]


def test_signing_off_begins_the_next_period_and_can_be_taken_back(app: Application, letters: str) -> None:
    assert letters
    change = app.clean_up.sign_off("kirjeet", 2, 0, "Tilaavat yhä")
    assert app.clean_up.due() == ()
    (after,) = app.clean_up.rounds()
    assert (after.due_on, after.last_round, after.persons) == (date(2031, 3, 2), DUE, 2)
    assert change.inverse is not None
    change.inverse()
    (again,) = app.clean_up.due()
    assert again.last_round is None


def test_who_came_later_waits_for_a_round_of_their_own(app: Application, letters: str, clock: MovableClock) -> None:
    app.clean_up.sign_off(letters, 2, 0, "Tilaavat yhä")
    clock.instant = FixedClock.on(date(2028, 5, 1)).instant
    app.clients.save_person(PersonCard(given_name="Uusi"), role=RoleKind.SUBSCRIBER, register=letters)
    assert [(one.name, one.due_on) for one in app.clean_up.candidates(letters)] == [
        ("Sisko", date(2031, 3, 2)),
        ("Åke", date(2031, 3, 2)),
        ("Uusi", date(2033, 5, 1)),
    ]


def test_what_something_else_keeps_is_not_in_the_round(app: Application, letters: str) -> None:
    sisko = uid_of(app, "Sisko")
    contract = ContractTerms(
        kind=ContractKind.COACHING,
        title="Valmennus",
        register=letters,
        participants=(sisko,),
        starts_on=date(2025, 1, 1),
    )
    uid = app.contracts.save(contract).uid
    assert [one.name for one in app.clean_up.candidates(letters)] == ["Åke"]
    app.contracts.save(replace(contract, ends_on=date(2026, 1, 31)), uid)
    ended = next(one for one in app.clean_up.candidates(letters) if one.uid == sisko)
    assert not ended.has_use, "no use beyond the contract; only the round still lets it lie"
    app.holds.place("person", uid_of(app, "Åke"), "Kysyy vielä")
    assert [one.name for one in app.clean_up.candidates(letters)] == ["Sisko"]


def test_a_candidate_names_what_is_kept(app: Application, letters: str) -> None:
    ake = uid_of(app, "Åke")
    app.sessions.save_contact(ContactEntry(party=PartyRef(person=ake), happened_on=date(2025, 9, 9)))
    found = next(one for one in app.clean_up.candidates(letters) if one.uid == ake)
    assert set(found.classes) == {RecordClass.PROSPECT, RecordClass.CORRESPONDENCE}
    assert (found.items, found.latest, found.has_use) == (2, date(2025, 9, 9), True)
    assert {table for table, _ in app.clean_up.items([found])} == {"person", "contact_event"}
    assert ("person", ake) in app.clean_up.items([found])


def test_nothing_goes_by_itself(app: Application, letters: str, clock: MovableClock) -> None:
    before = len(app.retention.overview().items)
    clock.instant = FixedClock.on(date(2060, 1, 1)).instant
    assert app.clean_up.due()
    app.clean_up.sign_off(letters, 2, 0, "Kaikki tarpeen")
    assert len(app.retention.overview().items) == before
    assert {item.decision.state for item in app.retention.overview().items} == {State.RUNNING}


@pytest.mark.parametrize(
    ("register", "looked_at", "erased", "criterion", "code"),
    [
        ("kirjeet", 2, 0, "  ", ErrorCode.FIELD_EMPTY),
        ("kirjeet", 1, 2, "Syy", ErrorCode.NUMBER_WRONG),
        ("kirjeet", 1, -1, "Syy", ErrorCode.NUMBER_WRONG),
        ("asiakasrekisteri", 1, 0, "Syy", ErrorCode.ROUND_NOT_ASKED),
        ("ei ole", 1, 0, "Syy", ErrorCode.REGISTER_NOT_FOUND),
    ],
)
@pytest.mark.usefixtures("letters")
def test_what_cannot_be_signed_off(
    app: Application, register: str, looked_at: int, erased: int, criterion: str, code: ErrorCode
) -> None:
    with pytest.raises(HeijastusError) as refusal:
        app.clean_up.sign_off(register, looked_at, erased, criterion)
    assert refusal.value.code is code
