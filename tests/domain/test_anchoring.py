"""Which anchors and registers a row gets from the facts of a vault."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.domain.financial_year import FinancialYears
from heijastus_desk.domain.records import HeldAt, RecordClass, RoleKind
from heijastus_desk.domain.retention.anchoring import Anchoring
from heijastus_desk.domain.retention.events import SESSION, AnchorState, ContactFact, ContractFact
from heijastus_desk.domain.retention.facts import ContractRecord, PartyFact, RetainedRow, RoleFact, VaultFacts
from heijastus_desk.domain.retention.terms import Event, Scope

SISKO, AKE, FIRM, FIRST, SECOND = 1, 2, 7, 11, 12
ENDED = date(2024, 11, 12)
ROLES = (
    RoleFact(RoleKind.PARTICIPANT, SISKO, None, FIRST, "clients"),
    RoleFact(RoleKind.ORDERER, None, FIRM, FIRST, "clients"),
    RoleFact(RoleKind.SUBSCRIBER, SISKO, None, None, "letters"),
)
FACTS = VaultFacts(
    persons={SISKO: PartyFact(SISKO, "uid-sisko", "S", ENDED), AKE: PartyFact(AKE, "uid-ake", "Å", None, FIRM)},
    organisations={FIRM: PartyFact(FIRM, "uid-firm", "F", None)},
    contracts={
        FIRST: ContractRecord(FIRST, "chain", "clients", ContractFact(date(2024, 6, 30))),
        SECOND: ContractRecord(SECOND, "chain", "", ContractFact(ENDED)),
    },
    roles=ROLES,
    person_contacts={SISKO: (ContactFact(SESSION, date(2024, 5, 5)), ContactFact("message", date(2024, 8, 8)))},
    organisation_contacts={FIRM: (ContactFact("call", date(2024, 9, 9)),)},
    contract_contacts={FIRST: (ContactFact(SESSION, date(2024, 5, 5)),)},
    rows=(),
    roles_of_person={SISKO: (ROLES[0], ROLES[2])},
    roles_of_organisation={FIRM: (ROLES[1],)},
)
ROW = RetainedRow(
    table="note",
    uid="row",
    record_class=RecordClass.NOTES,
    person=SISKO,
    organisation=None,
    contract=FIRST,
    shared=False,
    own_date=date(2024, 4, 4),
    collected=date(2024, 4, 5),
    kept_at=HeldAt.HERE,
    booked_on=None,
    holds=(),
    label="",
)


def day(row: RetainedRow, event: Event, scope: Scope = Scope.PERSON, facts: VaultFacts = FACTS) -> date | None:
    anchor = Anchoring(facts, FinancialYears()).item(row, ()).anchors.get((event, scope))
    return anchor.day if anchor else None


@pytest.mark.parametrize(
    ("event", "scope", "expected"),
    [
        (Event.LAST_CONTACT, Scope.PERSON, date(2024, 8, 8)),
        (Event.LAST_SERVICE, Scope.PERSON, date(2024, 5, 5)),
        (Event.LAST_CONTACT, Scope.CONTRACT_CHAIN, date(2024, 5, 5)),
        (Event.LAST_CONTACT, Scope.ORGANISATION, date(2024, 9, 9)),
        (Event.CONTRACT_END, Scope.CONTRACT_CHAIN, ENDED),
        (Event.CONTRACT_END, Scope.PERSON, ENDED),
        (Event.RELATIONSHIP_END, Scope.PERSON, ENDED),
        (Event.COLLECTED, Scope.PERSON, date(2024, 4, 5)),
        (Event.EVENT_DATE, Scope.PERSON, date(2024, 4, 4)),
    ],
)
def test_anchors_of_a_note(event: Event, scope: Scope, expected: date) -> None:
    assert day(ROW, event, scope) == expected


def test_a_chain_that_goes_on_has_not_ended_for_any_of_its_contracts() -> None:
    going_on = replace(FACTS.contracts[SECOND], end=ContractFact(None))
    facts = replace(FACTS, contracts={**FACTS.contracts, SECOND: going_on})
    anchors = Anchoring(facts, FinancialYears()).item(ROW, ()).anchors
    assert anchors[Event.CONTRACT_END, Scope.CONTRACT_CHAIN].state is AnchorState.NOT_STARTED
    assert anchors[Event.RELATIONSHIP_END, Scope.PERSON].state is AnchorState.NOT_STARTED


def test_without_a_contract_the_employer_is_the_organisation() -> None:
    row = replace(ROW, person=AKE, contract=None)
    assert day(row, Event.LAST_CONTACT, Scope.ORGANISATION) == date(2024, 9, 9)
    assert day(row, Event.CONTRACT_END, Scope.CONTRACT_CHAIN) is None


@pytest.mark.parametrize(
    ("row", "registers"),
    [
        (ROW, ("clients",)),
        (replace(ROW, contract=SECOND), ()),
        (replace(ROW, contract=None), ("clients", "letters")),
        (replace(ROW, person=None, organisation=FIRM, contract=None), ("clients",)),
        (replace(ROW, person=AKE, contract=None), ()),
        (replace(ROW, person=None, contract=None), ()),
    ],
)
def test_a_row_is_in_its_contracts_register_or_in_those_of_its_subjects_roles(
    row: RetainedRow, registers: tuple[str, ...]
) -> None:
    assert Anchoring(FACTS, FinancialYears()).registers(row) == registers


def test_a_shared_row_has_an_id_for_each_subject() -> None:
    assert Anchoring(FACTS, FinancialYears()).item(ROW, ()).id == "row"
    assert Anchoring(FACTS, FinancialYears()).item(replace(ROW, shared=True), ()).id == "row:uid-sisko"


def test_the_financial_year_is_that_of_the_booking() -> None:
    booked = replace(ROW, record_class=RecordClass.VOUCHER, booked_on=date(2024, 7, 1))
    assert Anchoring(FACTS, FinancialYears("06-30")).item(booked, ()).financial_year_end == date(2025, 6, 30)
    assert Anchoring(FACTS, FinancialYears()).item(ROW, ()).financial_year_end is None


# ------------------------------------------------------------------------------------------- guardians and units

CARD = replace(ROW, table="person", record_class=RecordClass.CLIENT_CARD, person=AKE, contract=None, own_date=None)


def test_a_guardian_s_card_follows_the_contracts_of_the_young_client() -> None:
    facts = replace(FACTS, persons={**FACTS.persons, AKE: replace(FACTS.persons[AKE], employer=None)})
    assert day(CARD, Event.CONTRACT_END, Scope.CONTRACT_CHAIN, facts) is None
    guardian = replace(facts, wards={AKE: (SISKO,)})
    assert day(CARD, Event.CONTRACT_END, Scope.CONTRACT_CHAIN, guardian) == ENDED
    assert day(CARD, Event.RELATIONSHIP_END, Scope.PERSON, guardian) == ENDED


def test_a_guardian_of_two_stays_until_both_have_ended() -> None:
    other = PartyFact(3, "uid-other", "O", None)
    facts = replace(FACTS, persons={**FACTS.persons, 3: other}, wards={AKE: (SISKO, 3)})
    assert day(CARD, Event.RELATIONSHIP_END, Scope.PERSON, facts) is None
    own = replace(facts.persons[AKE], relationship_ended=date(2025, 1, 1))
    assert day(CARD, Event.RELATIONSHIP_END, Scope.PERSON, replace(facts, persons={**facts.persons, AKE: own})) == (
        date(2025, 1, 1)
    )


@pytest.mark.parametrize("parent_of_top", [None, 9])
def test_a_unit_that_orders_nothing_follows_the_organisation_above(parent_of_top: int | None) -> None:
    units = {8: PartyFact(8, "uid-unit", "U", None, parent=9), 9: PartyFact(9, "uid-part", "P", None, parent=FIRM)}
    top = replace(FACTS.organisations[FIRM], parent=parent_of_top)
    facts = replace(FACTS, organisations={FIRM: top, **units})
    card = replace(CARD, table="organisation", person=None, organisation=8)
    assert day(card, Event.CONTRACT_END, Scope.ORGANISATION, facts) == ENDED
    alone = replace(facts, organisations={**facts.organisations, 9: replace(units[9], parent=None)})
    assert day(card, Event.CONTRACT_END, Scope.ORGANISATION, alone) is None


def test_units_in_a_circle_end_the_search() -> None:
    circle = {8: PartyFact(8, "a", "A", None, parent=9), 9: PartyFact(9, "b", "B", None, parent=8)}
    card = replace(CARD, table="organisation", person=None, organisation=8)
    assert day(card, Event.CONTRACT_END, Scope.ORGANISATION, replace(FACTS, organisations=circle)) is None
