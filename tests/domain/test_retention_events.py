"""Anchors: which contacts count, when a chain or a relationship has ended, which year a booking belongs to."""

from datetime import date

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.financial_year import FinancialYears
from heijastus_desk.domain.records import ContactKind
from heijastus_desk.domain.retention import events
from heijastus_desk.domain.retention.events import ABSENT, MISSING, NOT_STARTED, Anchor, ContactFact, ContractFact

SPRING, AUTUMN = date(2024, 3, 5), date(2024, 11, 12)


@pytest.mark.parametrize(
    ("facts", "anchor"),
    [
        ([], MISSING),
        ([("session", SPRING)], Anchor.known(SPRING)),
        ([("session", SPRING), ("message", AUTUMN)], Anchor.known(AUTUMN)),
        ([("call", AUTUMN), ("session", SPRING)], Anchor.known(AUTUMN)),
        ([("meeting", SPRING)], Anchor.known(SPRING)),
        ([("session", SPRING), ("invoice", AUTUMN)], Anchor.known(SPRING)),
    ],
)
def test_last_contact(facts: list[tuple[str, date]], anchor: Anchor) -> None:
    assert events.last_contact(ContactFact(*fact) for fact in facts) == anchor


@pytest.mark.parametrize(
    "kind",
    ["invoice", "payment", "reminder", "newsletter", "unsubscribe", "rights_request", "marketing_send", "edit", ""],
)
def test_what_is_no_contact(kind: str) -> None:
    assert events.last_contact([ContactFact("session", SPRING), ContactFact(kind, AUTUMN)]) == Anchor.known(SPRING)


def test_the_list_of_contacts_is_closed() -> None:
    assert events.CONTACTS == {"session", "message", "call", "meeting"} == {"session", *ContactKind}


def test_only_sessions_are_service() -> None:
    facts = [ContactFact("session", SPRING), ContactFact("call", AUTUMN)]
    assert events.last_service(facts) == Anchor.known(SPRING)
    assert events.last_service(facts[1:]) == MISSING


@pytest.mark.parametrize(
    ("contracts", "anchor"),
    [
        ([], ABSENT),
        ([ContractFact(AUTUMN)], Anchor.known(AUTUMN)),
        ([ContractFact(AUTUMN), ContractFact(SPRING)], Anchor.known(AUTUMN)),
        ([ContractFact(SPRING), ContractFact(None)], NOT_STARTED),
        ([ContractFact(SPRING), ContractFact(None, ended=True)], MISSING),
        ([ContractFact(None), ContractFact(None, ended=True)], NOT_STARTED),
    ],
)
def test_chain_end(contracts: list[ContractFact], anchor: Anchor) -> None:
    assert events.chain_end(contracts) == anchor


@pytest.mark.parametrize(
    ("ended_on", "ongoing", "anchor"),
    [
        (AUTUMN, False, Anchor.known(AUTUMN)),
        (None, True, NOT_STARTED),
        (AUTUMN, True, NOT_STARTED),
        (None, False, MISSING),
    ],
)
def test_relationship_end(ended_on: date | None, *, ongoing: bool, anchor: Anchor) -> None:
    assert events.relationship_end(ended_on, ongoing=ongoing) == anchor


@pytest.mark.parametrize(
    ("withdrawn_on", "given", "anchor"),
    [
        (AUTUMN, True, Anchor.known(AUTUMN)),
        (AUTUMN, False, Anchor.known(AUTUMN)),
        (None, True, NOT_STARTED),
        (None, False, ABSENT),
    ],
)
def test_consent_withdrawn(withdrawn_on: date | None, *, given: bool, anchor: Anchor) -> None:
    assert events.consent_withdrawn(withdrawn_on, given=given) == anchor


@pytest.mark.parametrize(
    ("collected", "last_round", "anchor"),
    [
        (SPRING, None, Anchor.known(SPRING)),
        (SPRING, AUTUMN, Anchor.known(AUTUMN)),
        (AUTUMN, SPRING, Anchor.known(AUTUMN)),
        (None, SPRING, Anchor.known(SPRING)),
        (None, None, MISSING),
    ],
)
def test_purge_round(collected: date | None, last_round: date | None, anchor: Anchor) -> None:
    assert events.purge_round(collected, last_round) == anchor


def test_what_is_open_has_not_started() -> None:
    assert events.case_closed(None) == events.data_erased(None) == NOT_STARTED
    assert events.case_closed(AUTUMN) == events.data_erased(AUTUMN) == Anchor.known(AUTUMN)


@pytest.mark.parametrize(
    ("booked_on", "closes", "ends"),
    [
        (date(2024, 11, 20), "12-31", date(2024, 12, 31)),
        (date(2025, 1, 3), "12-31", date(2025, 12, 31)),
        (date(2024, 12, 31), "12-31", date(2024, 12, 31)),
        (date(2024, 4, 30), "04-30", date(2024, 4, 30)),
        (date(2024, 5, 1), "04-30", date(2025, 4, 30)),
        (date(2024, 2, 29), "02-28", date(2024, 2, 29)),
        (date(2024, 2, 29), "02-29", date(2024, 2, 29)),
        (date(2023, 2, 28), "02-29", date(2023, 2, 28)),
        (date(2023, 3, 1), "02-28", date(2024, 2, 29)),
        (None, "12-31", None),
    ],
)
def test_financial_year(booked_on: date | None, closes: str, ends: date | None) -> None:
    assert events.financial_year_end(booked_on, FinancialYears(closes)) == ends


@pytest.mark.parametrize("closes", ["", "13-01", "31-12", "02-30", "joulukuu", "2024-12-31"])
def test_a_financial_year_without_an_end(closes: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        events.financial_year_end(AUTUMN, FinancialYears(closes))
    assert failure.value.code is ErrorCode.DATE_IMPOSSIBLE


def test_a_reaction_is_the_persons_own() -> None:
    newsletter = events.ContactFact("newsletter", date(2026, 5, 1), own=True)
    sent = events.ContactFact("message", date(2026, 4, 1))
    answered = events.ContactFact("message", date(2026, 3, 1), own=True)
    held = events.ContactFact("session", date(2026, 2, 1))
    assert events.last_reaction([newsletter, sent, answered, held]).day == date(2026, 3, 1)
    assert events.last_reaction([sent, held]).day == date(2026, 2, 1)
    assert events.last_reaction([sent]) == events.MISSING
