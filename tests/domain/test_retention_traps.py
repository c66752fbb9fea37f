"""The traps of storage periods, from the facts of a vault to the decision, one row each."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from heijastus_desk.domain.financial_year import FinancialYears, YearChange
from heijastus_desk.domain.records import RecordClass, RoleKind
from heijastus_desk.domain.retention.anchoring import Anchoring
from heijastus_desk.domain.retention.decision import AppliedRule, Decision, decide
from heijastus_desk.domain.retention.events import SESSION, ContactFact, ContractFact
from heijastus_desk.domain.retention.facts import ContractRecord, PartyFact, RetainedRow, RoleFact, VaultFacts
from heijastus_desk.domain.retention.terms import Event, Scope, State
from tests.domain.retention_items import rule

SISKO, FIRM, FIRST, SECOND = 1, 7, 11, 12
TODAY = date(2026, 6, 8)
CHAIN = Scope.CONTRACT_CHAIN
CALENDAR = FinancialYears()
CARD = RetainedRow(
    table="person",
    uid="row",
    record_class=RecordClass.CLIENT_CARD,
    person=SISKO,
    organisation=None,
    contract=None,
    shared=False,
    own_date=None,
    collected=date(2019, 1, 1),
    kept_at=None,
    booked_on=None,
    holds=(),
    label="",
)
VOUCHER = replace(CARD, table="accounting_reference", record_class=RecordClass.VOUCHER, person=None, organisation=FIRM)


def person(ended: date | None = None, *, employer: int | None = None) -> dict[int, PartyFact]:
    return {SISKO: PartyFact(SISKO, "sisko", "S", ended, employer)}


def facts(
    *,
    persons: dict[int, PartyFact] | None = None,
    contacts: tuple[ContactFact, ...] = (),
    firm_contacts: tuple[ContactFact, ...] = (),
    contracts: tuple[date | None, ...] = (),
    chains: tuple[str, ...] = ("chain", "chain"),
    registers: tuple[str, ...] = (),
) -> VaultFacts:
    kept = {
        FIRST + n: ContractRecord(FIRST + n, chain, "clients", ContractFact(end))
        for n, (end, chain) in enumerate(zip(contracts, chains, strict=False))
    }
    of_contracts = tuple(RoleFact(RoleKind.PARTICIPANT, SISKO, None, key, "clients") for key in kept)
    roles = of_contracts + tuple(RoleFact(RoleKind.SUBSCRIBER, SISKO, None, None, one) for one in registers)
    return VaultFacts(
        persons=persons or person(),
        organisations={FIRM: PartyFact(FIRM, "firm", "F", None)},
        contracts=kept,
        roles=roles,
        person_contacts={SISKO: contacts},
        organisation_contacts={FIRM: firm_contacts},
        contract_contacts={},
        rows=(),
        roles_of_person={SISKO: roles},
    )


@dataclass(frozen=True, slots=True)
class Case:
    """Facts and rules, and what is to come of them."""

    facts: VaultFacts
    rules: tuple[AppliedRule, ...]
    state: State
    due_on: date | None
    row: RetainedRow | None = None
    """the person's card unless told otherwise"""
    today: date = TODAY
    years: FinancialYears = CALENDAR

    @property
    def decision(self) -> Decision:
        return decide(Anchoring(self.facts, self.years).item(self.row or CARD, ()), self.rules, self.today)


def met(day: date, kind: str = SESSION) -> ContactFact:
    return ContactFact(kind, day)


AFTER_CONTACT = (rule(Event.LAST_CONTACT, "P5Y"),)
AFTER_END = (rule(Event.RELATIONSHIP_END, "P1Y"),)
AFTER_CHAIN = (rule(Event.CONTRACT_END, "P12M", scope=CHAIN),)
CLEAN_UP = (rule(Event.CONTRACT_END, scope=CHAIN), rule(Event.PURGE_CYCLE, "P5Y", uid="round"))
CASES = {
    "29 February falls on the 28th": Case(
        facts(contacts=(met(date(2024, 2, 29)),)), AFTER_CONTACT, State.RUNNING, date(2029, 2, 28)
    ),
    "29 February and four years is 29 February": Case(
        facts(contacts=(met(date(2024, 2, 29)),)), (rule(Event.LAST_CONTACT, "P4Y"),), State.RUNNING, date(2028, 2, 29)
    ),
    "28 February stays the 28th in a leap year": Case(
        facts(contacts=(met(date(2023, 2, 28)),)), AFTER_CONTACT, State.RUNNING, date(2028, 2, 28)
    ),
    "a month that has no 31st": Case(
        facts(contacts=(met(date(2026, 8, 31)),)),
        (rule(Event.LAST_CONTACT, "P6M"),),
        State.UPCOMING,
        date(2027, 2, 28),
        today=date(2026, 12, 1),
    ),
    "a weekend moves nothing": Case(
        facts(contacts=(met(date(2021, 6, 6)),)), AFTER_CONTACT, State.DUE, date(2026, 6, 6)
    ),
    "the last day is still inside the period": Case(
        facts(contacts=(met(date(2021, 6, 8)),)), AFTER_CONTACT, State.UPCOMING, date(2026, 6, 8)
    ),
    "a contact still to come": Case(facts(contacts=(met(date(2027, 1, 1)),)), AFTER_CONTACT, State.NOT_STARTED, None),
    "an end still to come": Case(facts(persons=person(date(2027, 1, 1))), AFTER_END, State.NOT_STARTED, None),
    "no contact ever": Case(facts(), AFTER_CONTACT, State.UNDATED, None),
    "no end written down": Case(facts(), AFTER_END, State.UNDATED, None),
    "no contract at all": Case(facts(), AFTER_CHAIN, State.UNDATED, None),
    "an invoice is no contact": Case(
        facts(contacts=(met(date(2021, 1, 1)), met(date(2026, 1, 1), "invoice"))),
        AFTER_CONTACT,
        State.DUE,
        date(2026, 1, 1),
    ),
    "a contract that goes on": Case(facts(contracts=(None,)), AFTER_CHAIN, State.NOT_STARTED, None),
    "a contract that has ended": Case(facts(contracts=(date(2025, 1, 1),)), AFTER_CHAIN, State.DUE, date(2026, 1, 1)),
    "reopened after its end, in the same chain": Case(
        facts(contracts=(date(2020, 1, 1), None)), AFTER_CHAIN, State.NOT_STARTED, None
    ),
    "reopened as another chain": Case(
        facts(contracts=(date(2020, 1, 1), None), chains=("one", "two")), AFTER_CHAIN, State.NOT_STARTED, None
    ),
    "a contract after the relationship was said to have ended": Case(
        facts(persons=person(date(2020, 1, 1)), contracts=(None,)), AFTER_END, State.NOT_STARTED, None
    ),
    "two chains: the later end": Case(
        facts(contracts=(date(2025, 8, 31), date(2024, 1, 1)), chains=("one", "two")),
        AFTER_CHAIN,
        State.UPCOMING,
        date(2026, 8, 31),
    ),
    "two registers: the later reason": Case(
        facts(contacts=(met(date(2020, 1, 1)),), registers=("clients", "letters")),
        (*AFTER_CONTACT, rule(Event.LAST_CONTACT, "P10Y", uid="other", register="register-2")),
        State.RUNNING,
        date(2030, 1, 1),
    ),
    "two registers, one without its date": Case(
        facts(contacts=(met(date(2020, 1, 1)),), registers=("clients", "letters")),
        (*AFTER_CONTACT, rule(Event.RELATIONSHIP_END, "P1Y", uid="other", register="register-2")),
        State.UNDATED,
        None,
    ),
    "the organisation's contact, not the person's own": Case(
        facts(persons=person(employer=FIRM), contacts=(met(date(2026, 1, 1)),), firm_contacts=(met(date(2016, 1, 1)),)),
        (rule(Event.LAST_CONTACT, "P10Y", scope=Scope.ORGANISATION),),
        State.DUE,
        date(2026, 1, 1),
    ),
    "the organisation was never met": Case(
        facts(persons=person(employer=FIRM), contacts=(met(date(2010, 1, 1)),)),
        (rule(Event.LAST_CONTACT, "P10Y", scope=Scope.ORGANISATION),),
        State.UNDATED,
        None,
    ),
    "a booking of a long year": Case(
        facts(),
        (),
        State.RUNNING,
        date(2032, 12, 31),
        row=replace(VOUCHER, booked_on=date(2025, 1, 3)),
        years=FinancialYears("04-30", (YearChange(last_end=date(2024, 12, 31), first_end=date(2026, 4, 30)),)),
    ),
    "a booking from before the change": Case(
        facts(),
        (),
        State.RUNNING,
        date(2030, 12, 31),
        row=replace(VOUCHER, booked_on=date(2024, 12, 30)),
        years=FinancialYears("04-30", (YearChange(last_end=date(2024, 12, 31), first_end=date(2026, 4, 30)),)),
    ),
    "nothing booked yet": Case(facts(), (), State.UNDATED, None, row=VOUCHER),
    "the clock was set back: what happened has not yet": Case(
        facts(contacts=(met(date(2020, 1, 1)),)), AFTER_CONTACT, State.NOT_STARTED, None, today=date(2019, 6, 1)
    ),
    "the clock was set back past the last clean-up round": Case(
        replace(facts(), rounds={"register-1": date(2026, 1, 1)}),
        CLEAN_UP,
        State.NOT_STARTED,
        None,
        today=date(2025, 6, 1),
    ),
    "a clean-up round is missed and stays": Case(facts(), CLEAN_UP, State.DUE, date(2024, 1, 1)),
    "a clean-up round is done": Case(
        replace(facts(), rounds={"register-1": date(2026, 1, 1)}), CLEAN_UP, State.RUNNING, date(2031, 1, 1)
    ),
    "a clean-up round of another register": Case(
        replace(facts(), rounds={"register-2": date(2026, 1, 1)}), CLEAN_UP, State.DUE, date(2024, 1, 1)
    ),
    "no round while the contract goes on": Case(facts(contracts=(None,)), CLEAN_UP, State.NOT_STARTED, None),
}


@pytest.mark.parametrize("name", CASES)
def test_a_trap(name: str) -> None:
    case = CASES[name]
    decision = case.decision
    assert (decision.state, decision.due_on) == (case.state, case.due_on)
    assert (decision.erasable_from is None) == (decision.due_on is None)
    assert decision.reason.code


def test_a_group_member_is_decided_about_for_each_alone() -> None:
    note = replace(CARD, table="note", record_class=RecordClass.NOTES, shared=True)
    both = replace(
        facts(persons={**person(date(2020, 1, 1)), 2: PartyFact(2, "ake", "Å", date(2026, 1, 1))}), rows=(note,)
    )
    anchoring = Anchoring(both, FinancialYears())
    of_one, of_other = (anchoring.item(replace(note, person=key), ()) for key in (SISKO, 2))
    assert of_one.id != of_other.id
    assert decide(of_one, AFTER_END, TODAY).state is State.DUE
    assert decide(of_other, AFTER_END, TODAY).state is State.RUNNING


def test_a_clean_up_round_permits_no_use_beyond_the_reason_beside_it() -> None:
    ended = replace(CASES["a clean-up round is done"], facts=facts(contracts=(date(2025, 1, 1),)))
    assert list(ended.decision.uses_until().values()) == [date(2025, 1, 1)]
    alone = replace(ended, facts=facts(), rules=CLEAN_UP[1:])
    assert list(alone.decision.uses_until().values()) == [None]
