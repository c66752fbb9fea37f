"""Freezes and unpaid invoices reach every item they concern, and thaw by being closed."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.domain.financial_year import FinancialYears
from heijastus_desk.domain.records import RecordClass, RoleKind
from heijastus_desk.domain.retention.anchoring import Anchoring
from heijastus_desk.domain.retention.decision import decide
from heijastus_desk.domain.retention.events import ContractFact
from heijastus_desk.domain.retention.facts import (
    ContractRecord,
    OpenBook,
    OpenFreeze,
    PartyFact,
    RetainedRow,
    RoleFact,
    VaultFacts,
)
from heijastus_desk.domain.retention.freezes import Freeze
from heijastus_desk.domain.retention.holds import HoldCause, HoldFact
from heijastus_desk.domain.retention.terms import Event, Exemption, Scope, State
from tests.domain.retention_items import rule

SISKO, AKE, FIRM, FIRST, NEXT, OTHER = 1, 2, 7, 11, 12, 13
OPENED = date(2026, 3, 1)
ENDED = date(2020, 11, 12)
ROLES = (
    RoleFact(RoleKind.ORDERER, None, FIRM, FIRST, "clients"),
    RoleFact(RoleKind.CONTACT, AKE, None, FIRST, "clients"),
    RoleFact(RoleKind.PARTICIPANT, SISKO, None, FIRST, "clients"),
    RoleFact(RoleKind.ORDERER, SISKO, None, OTHER, "clients"),
)
FACTS = VaultFacts(
    persons={SISKO: PartyFact(SISKO, "sisko", "S", ENDED), AKE: PartyFact(AKE, "ake", "Å", ENDED)},
    organisations={FIRM: PartyFact(FIRM, "firm", "F", ENDED)},
    contracts={
        FIRST: ContractRecord(FIRST, "chain", "clients", ContractFact(ENDED)),
        NEXT: ContractRecord(NEXT, "chain", "clients", ContractFact(ENDED)),
        OTHER: ContractRecord(OTHER, "other", "clients", ContractFact(ENDED)),
    },
    roles=ROLES,
    person_contacts={},
    organisation_contacts={},
    contract_contacts={},
    rows=(),
    roles_of_person={SISKO: (ROLES[2], ROLES[3]), AKE: (ROLES[1],)},
    roles_of_organisation={FIRM: (ROLES[0],)},
)
ALL = rule(Event.RELATIONSHIP_END, "P1Y")
UNLESS_OPEN = rule(Event.RELATIONSHIP_END, "P1Y", exemptions=(Exemption.OPEN_INVOICE, Exemption.COLLECTION))


def row(
    record_class: RecordClass = RecordClass.CLIENT_CARD,
    *,
    person: int | None = None,
    firm: bool = False,
    contract: int | None = None,
) -> RetainedRow:
    return RetainedRow(
        table="any",
        uid="row",
        record_class=record_class,
        person=person,
        organisation=FIRM if firm else None,
        contract=contract,
        shared=False,
        own_date=None,
        collected=date(2019, 1, 1),
        kept_at=None,
        booked_on=None,
        holds=(),
        label="",
    )


def held(facts: VaultFacts, one: RetainedRow, applied: object = ALL) -> bool:
    item = Anchoring(facts, FinancialYears()).item(one, ())
    assert applied in (ALL, UNLESS_OPEN)
    decision = decide(item, [UNLESS_OPEN if applied is UNLESS_OPEN else ALL], date(2026, 6, 8))
    assert (decision.state is State.HELD) == (decision.due_on is None), "held, and never a date"
    return decision.state is State.HELD


def frozen(cause: HoldCause, *classes: RecordClass, person: int | None = None) -> VaultFacts:
    freeze = Freeze(uid="freeze", cause=cause, record_classes=classes, reason="Syy", opened_on=OPENED)
    return replace(FACTS, freezes=(OpenFreeze(freeze, person, None if person else FIRM),))


@pytest.mark.parametrize("cause", [HoldCause.RESTRICTION, HoldCause.REQUEST, HoldCause.CLAIM, HoldCause.COLLECTION])
def test_a_freeze_holds_everything_of_its_person_whatever_a_rule_exempts(cause: HoldCause) -> None:
    facts = frozen(cause, person=SISKO)
    for one in (row(person=SISKO), row(RecordClass.NOTES, person=SISKO, contract=FIRST)):
        assert held(facts, one)
        assert not held(FACTS, one), "closed, it thaws by itself"
    assert not held(facts, row(person=AKE))


def test_a_freeze_of_some_classes_leaves_the_others() -> None:
    facts = frozen(HoldCause.CLAIM, RecordClass.NOTES, RecordClass.CONTRACT, person=SISKO)
    assert held(facts, row(RecordClass.NOTES, person=SISKO))
    assert not held(facts, row(person=SISKO))


def test_the_freeze_of_an_organisation_takes_in_its_contracts() -> None:
    facts = frozen(HoldCause.CLAIM)
    assert held(facts, row(firm=True))
    assert held(facts, row(RecordClass.CONTRACT, person=SISKO, contract=FIRST))
    assert not held(facts, row(RecordClass.CONTRACT, person=SISKO, contract=OTHER))
    assert not held(facts, row(RecordClass.NOTES, person=SISKO, contract=FIRST)), "a participant's notes are not its"
    assert not held(facts, row(person=AKE))


def test_a_freeze_says_since_when_and_is_told_once() -> None:
    item = Anchoring(frozen(HoldCause.REQUEST), FinancialYears()).item(
        row(RecordClass.CONTRACT, firm=True, contract=FIRST), ()
    )
    assert [(hold.uid, hold.since, hold.by_hand) for hold in item.holds] == [("freeze", OPENED, True)]


def unpaid(
    *, person: int | None = None, contract: int | None = None, cause: HoldCause = HoldCause.OPEN_INVOICE
) -> VaultFacts:
    book = OpenBook(person, None if person else FIRM, contract, (HoldFact("invoice", cause, OPENED),))
    return replace(FACTS, open_books=(book,))


@pytest.mark.parametrize("cause", [HoldCause.OPEN_INVOICE, HoldCause.COLLECTION])
@pytest.mark.parametrize(
    ("one", "is_held"),
    [
        (row(firm=True), True),
        (row(RecordClass.CONTRACT, firm=True, contract=FIRST), True),
        (row(RecordClass.SESSION_DATES, firm=True, contract=NEXT), True),
        (row(person=AKE), True),
        (row(person=SISKO), False),
        (row(RecordClass.CONTRACT, person=SISKO, contract=OTHER), False),
    ],
)
def test_an_unpaid_invoice_keeps_what_it_is_about_where_a_rule_says_so(
    cause: HoldCause, one: RetainedRow, *, is_held: bool
) -> None:
    facts = unpaid(contract=FIRST, cause=cause)
    assert held(facts, one, UNLESS_OPEN) == is_held
    assert not held(facts, one, ALL), "a rule that does not exempt it is not kept by it"


def test_two_payers_each_answer_for_their_own_invoice() -> None:
    facts = unpaid(person=SISKO)
    assert held(facts, row(person=SISKO), UNLESS_OPEN)
    assert not held(facts, row(firm=True), UNLESS_OPEN)
    assert held(facts, row(RecordClass.CONTRACT, person=SISKO, contract=OTHER), UNLESS_OPEN), "it names no contract"
    of_one = unpaid(person=SISKO, contract=OTHER)
    assert not held(of_one, row(RecordClass.CONTRACT, person=SISKO, contract=FIRST), UNLESS_OPEN)


def test_who_comes_without_an_organisation_is_the_customer() -> None:
    customer = rule(Event.RELATIONSHIP_END, "P10Y", scope=Scope.ORGANISATION)
    item = Anchoring(FACTS, FinancialYears()).item(row(person=SISKO), ())
    assert decide(item, [customer], date(2026, 6, 8)).due_on == date(2030, 11, 12)
    orderers = rule(Event.CONTRACT_END, "P3Y", scope=Scope.ORGANISATION)
    assert decide(item, [orderers], date(2026, 6, 8)).reason.code == "no_event"
