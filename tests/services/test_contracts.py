from dataclasses import replace
from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.contracts import ContactEntry, ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.domain.records import HeldAt, RoleKind
from tests.storage.vaults import TODAY

DAY = date(2026, 5, 4)


@pytest.fixture
def persons(app: Application) -> tuple[str, ...]:
    return tuple(app.clients.save_person(PersonCard(given_name=name)).uid for name in ("Sisko", "Åke", "Örjan"))


@pytest.fixture
def firm(app: Application) -> str:
    return app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid


def coaching(*participants: str, continues: str = "", title: str = "Valmennus") -> ContractTerms:
    return ContractTerms(kind=ContractKind.COACHING, title=title, participants=participants, continues=continues)


def chains(app: Application) -> dict[str, str]:
    with app.vault.write() as transaction:
        return {row["title"]: row["chain"] for row in transaction.rows("contract")}


def test_a_contract_comes_back_as_entered(app: Application, persons: tuple[str, ...], firm: str) -> None:
    (register,) = app.registers.list()
    terms = ContractTerms(
        kind=ContractKind.GROUP_SUPERVISION,
        title="Ryhmätyönohjaus",
        register=register.uid,
        orderer=PartyRef(organisation=firm),
        payer=PartyRef(person=persons[2]),
        contact=persons[2],
        participants=persons[:2],
        timetable="Joka toinen viikko\nkello 9",
        place="Helsinki",
        remote=True,
        price="120 €/h",
        planned_sessions=10,
        starts_on=date(2026, 1, 1),
        ends_on=date(2026, 6, 1),
        signed_on=date(2025, 12, 1),
        kept_at=HeldAt.PAPER,
        paper_place="Kansio",
    )
    stored = app.contracts.get(app.contracts.save(terms).uid)
    assert stored.terms == terms
    assert app.contracts.get(app.contracts.save(stored.terms, stored.uid, version=stored.version).uid).terms == terms


def test_the_first_register_is_taken_when_none_is_named(app: Application, persons: tuple[str, ...]) -> None:
    uid = app.contracts.save(coaching(*persons)).uid
    assert app.contracts.get(uid).terms.register == app.registers.list()[0].uid


def test_without_registers_a_contract_is_in_none(empty_app: Application) -> None:
    person = empty_app.clients.save_person(PersonCard(given_name="Sisko")).uid
    assert empty_app.contracts.get(empty_app.contracts.save(coaching(person)).uid).terms.register == ""


def test_parties_taken_out_are_taken_out_and_the_others_stay(app: Application, persons: tuple[str, ...]) -> None:
    uid = app.contracts.save(coaching(*persons)).uid
    with app.vault.write() as transaction:
        before = {row["person_id"]: row["uid"] for row in transaction.rows("role")}
    app.contracts.save(coaching(persons[0], persons[2]), uid)
    assert app.contracts.get(uid).terms.participants == (persons[0], persons[2])
    with app.vault.write() as transaction:
        after = {row["person_id"]: row["uid"] for row in transaction.rows("role")}
    assert after == {person: role for person, role in before.items() if person in after}
    assert len(after) == 2


def test_a_group_has_members_and_a_pair_has_participants(app: Application, persons: tuple[str, ...]) -> None:
    uid = app.contracts.save(coaching(persons[0])).uid
    assert app.clients.card(persons[0]).roles == (RoleKind.PARTICIPANT,)
    app.contracts.save(replace(coaching(*persons), kind=ContractKind.GROUP_SUPERVISION), uid)
    assert app.clients.card(persons[0]).roles == (RoleKind.GROUP_MEMBER,)


# ------------------------------------------------------------------------------------------------------------- chains


def test_a_chain_carries_on(app: Application, persons: tuple[str, ...]) -> None:
    first = app.contracts.save(coaching(*persons, title="1")).uid
    second = app.contracts.save(coaching(*persons, title="2", continues=first)).uid
    app.contracts.save(coaching(*persons, title="3", continues=second))
    assert len(set(chains(app).values())) == 1
    assert app.contracts.get(second).terms.continues == first


def test_a_cut_chain_is_two(app: Application, persons: tuple[str, ...]) -> None:
    first = app.contracts.save(coaching(*persons, title="1")).uid
    second = app.contracts.save(coaching(*persons, title="2", continues=first)).uid
    app.contracts.save(coaching(*persons, title="3", continues=second))
    app.contracts.save(coaching(*persons, title="2"), second)
    found = chains(app)
    assert found["2"] == found["3"] != found["1"]


def test_a_chain_moved_under_another_takes_its_followers_along(app: Application, persons: tuple[str, ...]) -> None:
    first = app.contracts.save(coaching(*persons, title="1")).uid
    second = app.contracts.save(coaching(*persons, title="2")).uid
    third = app.contracts.save(coaching(*persons, title="3", continues=second)).uid
    app.contracts.save(coaching(*persons, title="4", continues=third))
    moved = app.contracts.save(coaching(*persons, title="2", continues=first), second)
    assert len(set(chains(app).values())) == 1
    assert moved.inverse is not None
    moved.inverse()
    found = chains(app)
    assert found["2"] == found["3"] == found["4"] != found["1"]


@pytest.mark.parametrize("length", [1, 2, 5])
def test_a_loop_is_refused(app: Application, persons: tuple[str, ...], length: int) -> None:
    uids = [app.contracts.save(coaching(*persons, title="0")).uid]
    for n in range(1, length):
        uids.append(app.contracts.save(coaching(*persons, title=str(n), continues=uids[-1])).uid)
    before = chains(app)
    with pytest.raises(HeijastusError) as failure:
        app.contracts.save(coaching(*persons, title="0", continues=uids[-1]), uids[0])
    assert (failure.value.code, failure.value.field) == (ErrorCode.CHAIN_LOOP, "continues")
    assert chains(app) == before


# -------------------------------------------------------------------------------------------------------------- faults

TERMS = ContractTerms(kind=ContractKind.COACHING, title="Valmennus", participants=("?",))
FAULTS = {
    "no title": (replace(TERMS, title="  "), ErrorCode.FIELD_EMPTY, "title"),
    "nobody": (replace(TERMS, participants=()), ErrorCode.FIELD_EMPTY, "participants"),
    "unknown person": (TERMS, ErrorCode.RECORD_NOT_FOUND, None),
    "ends before it starts": (
        replace(TERMS, starts_on=DAY, ends_on=DAY - timedelta(1)),
        ErrorCode.DATE_ORDER,
        "ends_on",
    ),
    "no sessions": (replace(TERMS, planned_sessions=0), ErrorCode.NUMBER_WRONG, "planned_sessions"),
    "too many sessions": (replace(TERMS, planned_sessions=2001), ErrorCode.NUMBER_WRONG, "planned_sessions"),
    "long": (replace(TERMS, title="x" * 401), ErrorCode.FIELD_TOO_LONG, "title"),
    "control": (replace(TERMS, place="a\0b"), ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "place"),
    "unknown register": (replace(TERMS, register="?"), ErrorCode.RECORD_NOT_FOUND, None),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_faulty_contract_leaves_nothing(app: Application, case: str) -> None:
    terms, code, field = FAULTS[case]
    with pytest.raises(HeijastusError) as failure:
        app.contracts.save(terms)
    assert (failure.value.code, failure.value.field) == (code, field)
    assert app.contracts.list() == ()


SESSION = SessionEntry(held_on=DAY, attendees=("?",))
SESSION_FAULTS = {
    "nobody": (replace(SESSION, attendees=()), ErrorCode.FIELD_EMPTY, "attendees"),
    "tomorrow": (replace(SESSION, held_on=TODAY + timedelta(1)), ErrorCode.DATE_IN_FUTURE, "held_on"),
    "no time": (replace(SESSION, minutes=0), ErrorCode.NUMBER_WRONG, "minutes"),
    "more than a day": (replace(SESSION, minutes=1441), ErrorCode.NUMBER_WRONG, "minutes"),
    "no clock": (replace(SESSION, starts_at="25:00"), ErrorCode.NUMBER_WRONG, "starts_at"),
    "unknown person": (SESSION, ErrorCode.RECORD_NOT_FOUND, None),
    "unknown contract": (replace(SESSION, contract="?"), ErrorCode.RECORD_NOT_FOUND, None),
}


@pytest.mark.parametrize("case", SESSION_FAULTS)
def test_a_faulty_session_leaves_nothing(app: Application, case: str) -> None:
    entry, code, field = SESSION_FAULTS[case]
    with pytest.raises(HeijastusError) as failure:
        app.sessions.save(entry)
    assert (failure.value.code, failure.value.field) == (code, field)
    with app.vault.write() as transaction:
        assert transaction.rows("session") == []


def test_a_session_today_is_held(app: Application, persons: tuple[str, ...]) -> None:
    app.sessions.save(SessionEntry(held_on=TODAY, attendees=persons, starts_at="9.05"))
    (line,) = app.clients.card(persons[0]).sessions
    assert line.starts_at == "09:05"


def test_attendance_follows_an_edit(app: Application, persons: tuple[str, ...]) -> None:
    uid = app.sessions.save(SessionEntry(held_on=DAY, attendees=persons)).uid
    app.sessions.save(SessionEntry(held_on=DAY, attendees=(persons[1], persons[1])), uid)
    assert [len(app.clients.card(person).sessions) for person in persons] == [0, 1, 0]


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (ContactEntry(party=PartyRef(), happened_on=DAY), ErrorCode.FIELD_EMPTY),
        (ContactEntry(party=PartyRef(person="?"), happened_on=DAY), ErrorCode.RECORD_NOT_FOUND),
        (ContactEntry(party=PartyRef(person="?"), happened_on=TODAY + timedelta(1)), ErrorCode.DATE_IN_FUTURE),
    ],
)
def test_a_faulty_contact_is_refused(app: Application, entry: ContactEntry, code: ErrorCode) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.sessions.save_contact(entry)
    assert failure.value.code is code
