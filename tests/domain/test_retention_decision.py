"""Where an item stands: the worked example of the law, the order of states, several rules, and what is missing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from heijastus_desk.domain.financial_year import FinancialYears
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.domain.retention.decision import Decision, ItemFacts, decide
from heijastus_desk.domain.retention.events import (
    ABSENT,
    MISSING,
    NOT_STARTED,
    Anchor,
    financial_year_end,
)
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.rules import AppliedRule
from heijastus_desk.domain.retention.terms import Action, Event, Exemption, PermittedUse, Scope, State
from tests.domain.retention_items import REGISTER, hold, item, on, rule

CONTACT = date(2024, 11, 12)
CHAIN = Scope.CONTRACT_CHAIN
FIVE_YEARS = rule(Event.LAST_CONTACT, "P5Y", uid="customer")
NOTES = rule(Event.CONTRACT_END, "P6M", RecordClass.NOTES, scope=CHAIN, uid="notes")
BOTH = on(CONTACT) | on(CONTACT, Event.CONTRACT_END, CHAIN)


def dates(decision: Decision) -> tuple[date | None, date | None]:
    return decision.due_on, decision.erasable_from


@pytest.mark.parametrize(
    ("record_class", "booked_on", "due_on", "erasable_from"),
    [
        (RecordClass.CLIENT_CARD, None, date(2029, 11, 12), date(2029, 11, 13)),
        (RecordClass.MARKETING, None, date(2029, 11, 12), date(2029, 11, 13)),
        (RecordClass.NOTES, None, date(2025, 5, 12), date(2025, 5, 13)),
        (RecordClass.VOUCHER, date(2024, 11, 20), date(2030, 12, 31), date(2031, 1, 1)),
        (RecordClass.LEDGER, date(2024, 11, 20), date(2034, 12, 31), date(2035, 1, 1)),
        (RecordClass.VOUCHER, date(2025, 1, 3), date(2031, 12, 31), date(2032, 1, 1)),
        (RecordClass.LEDGER, date(2025, 1, 3), date(2035, 12, 31), date(2036, 1, 1)),
    ],
)
def test_worked_example(record_class: RecordClass, booked_on: date | None, due_on: date, erasable_from: date) -> None:
    facts = item(record_class, BOTH, year=financial_year_end(booked_on, FinancialYears()), kept_at=HeldAt.HERE)
    decision = decide(facts, [FIVE_YEARS, NOTES], date(2025, 1, 10))
    assert dates(decision) == (due_on, erasable_from)


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2029, 8, 13), State.RUNNING),
        (date(2029, 8, 14), State.UPCOMING),
        (date(2029, 11, 12), State.UPCOMING),
        (date(2029, 11, 13), State.DUE),
        (date(2040, 1, 1), State.DUE),
    ],
)
def test_states_of_a_dated_item(today: date, state: State) -> None:
    decision = decide(item(anchors=BOTH), [FIVE_YEARS], today)
    assert (decision.state, decision.rule, decision.scope) == (state, "customer", Scope.PERSON)
    assert (decision.anchor, decision.anchor_date) == (Event.LAST_CONTACT, CONTACT)
    assert dates(decision) == (date(2029, 11, 12), date(2029, 11, 13))


@pytest.mark.parametrize(
    ("facts", "rules", "state", "code"),
    [
        (item(anchors=BOTH), [], State.UNDATED, "no_register"),
        (item(anchors=BOTH, registers=(REGISTER,)), [], State.UNDATED, "no_rule"),
        (item(RecordClass.ENQUIRY, BOTH), [NOTES], State.UNDATED, "no_rule"),
        (item(anchors={}), [FIVE_YEARS], State.UNDATED, "date_missing"),
        (item(anchors={(Event.LAST_CONTACT, Scope.PERSON): MISSING}), [FIVE_YEARS], State.UNDATED, "date_missing"),
        (item(RecordClass.NOTES, {(Event.CONTRACT_END, CHAIN): ABSENT}), [NOTES], State.UNDATED, "no_event"),
        (item(RecordClass.NOTES, {}), [NOTES], State.UNDATED, "no_event"),
        (
            item(RecordClass.NOTES, {(Event.CONTRACT_END, CHAIN): NOT_STARTED}),
            [NOTES],
            State.NOT_STARTED,
            "not_started",
        ),
        (
            item(RecordClass.NOTES, on(date(2030, 1, 1), Event.CONTRACT_END, CHAIN)),
            [NOTES],
            State.NOT_STARTED,
            "not_started_before",
        ),
        (item(RecordClass.MARKETING), [rule(Event.CONSENT_WITHDRAWN)], State.NOT_STARTED, "not_started"),
        (item(anchors=BOTH), [rule(Event.LAST_CONTACT)], State.DUE, "at_once"),
        (item(anchors=BOTH), [rule(Event.LAST_CONTACT, year_end=True)], State.DUE, "at_once_year_end"),
        (item(anchors=BOTH), [rule(Event.LAST_CONTACT, "P3Y", year_end=True)], State.RUNNING, "period_year_end"),
        (item(anchors=BOTH), [FIVE_YEARS], State.RUNNING, "period"),
        (item(RecordClass.VOUCHER), [], State.UNDATED, "date_missing"),
        (item(RecordClass.VOUCHER, year=date(2025, 12, 31)), [], State.RUNNING, "law_voucher"),
        (item(RecordClass.LEDGER, year=date(2025, 12, 31)), [], State.RUNNING, "law_ledger"),
        (item(RecordClass.VOUCHER, kept_at=HeldAt.ELSEWHERE), [], State.UNDATED, "kept_elsewhere"),
        (
            item(RecordClass.VOUCHER, year=date(2025, 12, 31), kept_at=HeldAt.ELSEWHERE),
            [rule(Event.FINANCIAL_YEAR_END, "P10Y", RecordClass.VOUCHER)],
            State.RUNNING,
            "books",
        ),
        (
            item(RecordClass.VOUCHER, year=date(2025, 4, 30), kept_at=HeldAt.ELSEWHERE),
            [rule(Event.FINANCIAL_YEAR_END, "P10Y", year_end=True)],
            State.RUNNING,
            "books_year_end",
        ),
        (
            item(anchors=on(date(2024, 1, 1), Event.COLLECTED)),
            [rule(Event.PURGE_CYCLE, "P5Y")],
            State.RUNNING,
            "clean_up_round",
        ),
        (item(anchors=BOTH, registers=(REGISTER,)), [NOTES], State.UNDATED, "no_rule"),
    ],
)
def test_states_and_reasons(facts: ItemFacts, rules: list[AppliedRule], state: State, code: str) -> None:
    decision = decide(facts, rules, date(2026, 11, 1))
    assert (decision.state, decision.reason.code) == (state, code)


@pytest.mark.parametrize("cause", HoldCause)
def test_a_hold_comes_before_everything(cause: HoldCause) -> None:
    exempt = rule(Event.LAST_CONTACT, "P1Y", exemptions=(Exemption.OPEN_INVOICE, Exemption.COLLECTION))
    decision = decide(item(RecordClass.CLIENT_CARD, BOTH, hold(cause)), [exempt], date(2030, 1, 1))
    assert (decision.state, decision.reason.code) == (State.HELD, f"held_{cause}")
    assert dates(decision) == (None, None)
    assert decision.holds == (f"hold-{cause}",)
    assert decision.rule == "rule", "what would decide otherwise is still named"


@pytest.mark.parametrize("cause", [HoldCause.OPEN_INVOICE, HoldCause.COLLECTION])
def test_an_invoice_freezes_only_what_the_rule_exempts(cause: HoldCause) -> None:
    decision = decide(item(RecordClass.CLIENT_CARD, BOTH, hold(cause)), [FIVE_YEARS], date(2030, 1, 1))
    assert (decision.state, decision.holds) == (State.DUE, ())


def test_a_hold_freezes_even_what_has_no_rule() -> None:
    decision = decide(item(RecordClass.CLIENT_CARD, {}, hold(HoldCause.REQUEST)), [], date(2030, 1, 1))
    assert (decision.state, decision.rule, decision.anchor) == (State.HELD, "", None)


def test_several_holds_are_told_together() -> None:
    facts = item(RecordClass.CLIENT_CARD, BOTH, hold(review_on=date(2026, 9, 1)), hold(HoldCause.CLAIM))
    reason = decide(facts, [FIVE_YEARS], date(2026, 5, 1)).reason
    assert reason.code == "held_several"
    assert reason.params["causes"] == "claim,manual"
    assert reason.params["review_on"] == date(2026, 9, 1)


def test_the_last_reason_to_lapse_decides_and_uses_end_on_their_own_days() -> None:
    marketing = rule(Event.LAST_REACTION, "P2Y", uid="marketing", use=PermittedUse.MARKETING)
    facts = item(anchors=BOTH | on(date(2023, 5, 1), Event.LAST_REACTION))
    decision = decide(facts, [marketing, FIVE_YEARS], date(2026, 1, 1))
    assert (decision.rule, decision.permitted_use) == ("customer", PermittedUse.SERVICE)
    assert decision.uses_until() == {
        PermittedUse.MARKETING: date(2025, 5, 1),
        PermittedUse.SERVICE: date(2029, 11, 12),
    }
    assert decision.uses(date(2025, 5, 1)) == {PermittedUse.MARKETING, PermittedUse.SERVICE}
    assert decision.uses(date(2025, 5, 2)) == {PermittedUse.SERVICE}
    assert decision.uses(date(2029, 11, 13)) == frozenset()
    assert [outcome.state for outcome in decision.per_rule] == [State.DUE, State.RUNNING]


def test_a_use_without_an_end_stays() -> None:
    ongoing = rule(Event.CONTRACT_END, "P1Y", scope=CHAIN, uid="ongoing")
    decision = decide(
        item(anchors=on(CONTACT) | {(Event.CONTRACT_END, CHAIN): NOT_STARTED}), [FIVE_YEARS, ongoing], CONTACT
    )
    assert decision.uses_until() == {PermittedUse.SERVICE: None}
    assert decision.uses(date(2099, 1, 1)) == {PermittedUse.SERVICE}


@pytest.mark.parametrize(
    ("first", "second", "state", "deciding"),
    [
        (NOT_STARTED, MISSING, State.NOT_STARTED, "chain"),
        (MISSING, NOT_STARTED, State.NOT_STARTED, "relationship"),
        (MISSING, Anchor.known(CONTACT), State.UNDATED, "chain"),
        (ABSENT, Anchor.known(CONTACT), State.DUE, "relationship"),
        (ABSENT, ABSENT, State.UNDATED, "chain"),
        (Anchor.known(CONTACT), Anchor.known(CONTACT + timedelta(days=1)), State.DUE, "relationship"),
        (Anchor.known(CONTACT + timedelta(days=1)), Anchor.known(CONTACT), State.DUE, "chain"),
        (Anchor.known(date(2027, 1, 1)), Anchor.known(CONTACT), State.NOT_STARTED, "chain"),
    ],
)
def test_two_rules(first: Anchor, second: Anchor, state: State, deciding: str) -> None:
    anchors = {(Event.CONTRACT_END, CHAIN): first, (Event.RELATIONSHIP_END, Scope.PERSON): second}
    rules = [rule(Event.CONTRACT_END, scope=CHAIN, uid="chain"), rule(Event.RELATIONSHIP_END, uid="relationship")]
    decision = decide(item(anchors=anchors), rules, date(2026, 1, 1))
    assert (decision.state, decision.rule) == (state, deciding)


def test_ongoing_contract_does_not_stop_the_clock_of_the_last_contact() -> None:
    facts = item(anchors=on(CONTACT) | {(Event.CONTRACT_END, CHAIN): NOT_STARTED})
    assert decide(facts, [FIVE_YEARS], date(2026, 1, 1)).state is State.RUNNING


def test_accounting_keeps_the_voucher_and_never_the_note() -> None:
    books = rule(Event.FINANCIAL_YEAR_END, "P10Y", uid="books", use=PermittedUse.ACCOUNTING)
    note = decide(item(RecordClass.NOTES, BOTH), [books, FIVE_YEARS, NOTES], date(2026, 1, 1))
    assert (note.state, note.rule) == (State.DUE, "notes")


def test_a_financial_year_to_come_is_dated_already() -> None:
    decision = decide(item(RecordClass.VOUCHER, year=date(2026, 12, 31)), [], date(2026, 3, 1))
    assert dates(decision) == (date(2032, 12, 31), date(2033, 1, 1))


def test_a_rule_of_hers_cannot_shorten_the_law() -> None:
    short = rule(Event.FINANCIAL_YEAR_END, "P3Y", RecordClass.VOUCHER, uid="short")
    decision = decide(item(RecordClass.VOUCHER, year=date(2024, 12, 31), kept_at=HeldAt.PAPER), [short], CONTACT)
    assert (decision.rule, decision.due_on) == ("law-voucher", date(2030, 12, 31))


def test_a_missed_round_stays_due_until_it_is_done() -> None:
    rounds = [rule(Event.PURGE_CYCLE, "P5Y")]
    collected = {(Event.COLLECTED, Scope.PERSON): Anchor.known(date(2018, 5, 24))}
    missed = decide(item(anchors=collected), rounds, date(2029, 1, 1))
    assert (missed.state, missed.due_on) == (State.DUE, date(2023, 5, 24))
    assert missed.action is Action.REVIEW, "a task: nothing of it is erased without having been looked at"
    done = replace(item(anchors=collected), rounds={"register-1": date(2029, 1, 1), "register-2": date(2030, 1, 1)})
    assert dates(decide(done, rounds, date(2029, 1, 2))) == (date(2034, 1, 1), date(2034, 1, 2))


@pytest.mark.parametrize(
    ("rules", "anchors", "due_on"),
    [
        # ten years from the customer organisation's last contact
        (
            [rule(Event.LAST_CONTACT, "P10Y", scope=Scope.ORGANISATION)],
            on(CONTACT, Event.LAST_CONTACT, Scope.ORGANISATION) | on(date(2020, 1, 1)),
            date(2034, 11, 12),
        ),
        # while the contract lasts, and a clean-up round every five years
        (
            [rule(Event.CONTRACT_END, scope=CHAIN), rule(Event.PURGE_CYCLE, "P5Y")],
            on(CONTACT, Event.CONTRACT_END, CHAIN) | on(date(2021, 6, 23), Event.COLLECTED),
            date(2026, 6, 23),
        ),
        # five years from the person's last service contact or communication
        ([FIVE_YEARS], BOTH, date(2029, 11, 12)),
        # ten years from the end of the relationship
        ([rule(Event.RELATIONSHIP_END, "P10Y")], on(CONTACT, Event.RELATIONSHIP_END), date(2034, 11, 12)),
        # the end of the relationship, beside accounting
        ([rule(Event.RELATIONSHIP_END)], on(CONTACT, Event.RELATIONSHIP_END), CONTACT),
    ],
)
def test_the_five_kinds_of_register(
    rules: list[AppliedRule], anchors: dict[tuple[Event, Scope], Anchor], due_on: date
) -> None:
    assert decide(item(anchors=anchors), rules, date(2025, 1, 1)).due_on == due_on


def test_a_contract_reopened_after_its_end_stops_the_relationship_too() -> None:
    anchors = {(Event.CONTRACT_END, CHAIN): NOT_STARTED, (Event.RELATIONSHIP_END, Scope.PERSON): NOT_STARTED}
    rules = [rule(Event.RELATIONSHIP_END, "P1Y"), rule(Event.CONTRACT_END, "P1Y", scope=CHAIN)]
    assert decide(item(anchors=anchors), rules, date(2030, 1, 1)).state is State.NOT_STARTED


def test_several_registers_each_give_their_reason() -> None:
    other = rule(Event.RELATIONSHIP_END, "P10Y", uid="other", register="register-2")
    facts = item(anchors=BOTH | on(date(2020, 1, 1), Event.RELATIONSHIP_END))
    decision = decide(facts, [FIVE_YEARS, other], date(2026, 1, 1))
    assert [o.applied.register_uid for o in decision.per_rule] == ["register-1", "register-2"]
    assert decision.rule == "other"


def test_an_organisation_the_person_does_not_have_says_nothing() -> None:
    organisation = rule(Event.LAST_CONTACT, "P10Y", scope=Scope.ORGANISATION, uid="organisation")
    assert decide(item(anchors=BOTH), [organisation, FIVE_YEARS], date(2026, 1, 1)).rule == "customer"
    alone = decide(item(anchors=BOTH), [organisation], date(2026, 1, 1))
    assert (alone.state, alone.reason.code) == (State.UNDATED, "no_event")
