"""What of a recipient is wrong, missing or due: by ground, country, agreement and dates."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.domain.notices.law import Mechanism, RecipientRole
from heijastus_desk.domain.notices.recipient import AgreementItem, ClauseModule, DemandedTerms, OwnRole, Recipient
from heijastus_desk.domain.notices.recipient_checks import (
    AgreementStatus,
    Concern,
    agreement_status,
    concerns,
    ground_fault,
    unseen_items,
    watched,
)

DAY = date(2026, 6, 8)
WHOLE = Recipient(
    uid="a",
    name="Keksitty Pilvi Oy",
    agreement_signed=date(2025, 1, 7),
    agreement_says=tuple(AgreementItem),
)
CLAUSES = replace(
    WHOLE,
    country="US",
    mechanism=Mechanism.SCC,
    mechanism_checked=DAY,
    module=ClauseModule.CONTROLLER_TO_PROCESSOR,
    assessed=DAY,
)


@pytest.mark.parametrize(
    ("mechanism", "country", "fault"),
    [
        (Mechanism.PRIVACY_SHIELD, "US", Concern.PRIVACY_SHIELD),
        (Mechanism.PRIVACY_SHIELD, "IE", Concern.PRIVACY_SHIELD),
        (Mechanism.PRIVACY_SHIELD, "", Concern.PRIVACY_SHIELD),
        (Mechanism.OLD_SCC, "IN", Concern.OLD_CLAUSES),
        (Mechanism.EEA_ONLY, "US", Concern.NO_GROUND),
        (Mechanism.EEA_ONLY, "NO", None),
        (Mechanism.EEA_ONLY, "", None),
        (Mechanism.DPF, "US", None),
        (Mechanism.DPF, "IE", None),
        (Mechanism.DPF, "IN", Concern.DPF_ELSEWHERE),
        (Mechanism.ADEQUACY, "GB", None),
        (Mechanism.ADEQUACY, "US", Concern.NOT_ADEQUATE),
        (Mechanism.ADEQUACY, "IN", Concern.NOT_ADEQUATE),
        (Mechanism.SCC, "US", None),
        (Mechanism.BCR, "US", None),
        (Mechanism.DEROGATION, "US", None),
    ],
)
def test_a_ground_holds_or_not(mechanism: Mechanism, country: str, fault: Concern | None) -> None:
    assert ground_fault(mechanism, country) is fault
    made = replace(WHOLE, mechanism=mechanism, country=country, mechanism_checked=DAY)
    assert watched(made, DAY).has_error is (fault is not None)


def test_one_in_order_has_nothing_open() -> None:
    assert concerns(WHOLE, DAY) == ()
    assert concerns(CLAUSES, DAY) == ()


@pytest.mark.parametrize(
    ("recipient", "found"),
    [
        (replace(WHOLE, country=""), Concern.COUNTRY_UNKNOWN),
        (replace(WHOLE, agreement_signed=None), Concern.NO_AGREEMENT),
        (replace(WHOLE, agreement_says=tuple(AgreementItem)[1:]), Concern.AGREEMENT_UNREAD),
        (replace(WHOLE, review_on=DAY), Concern.REVIEW_DUE),
        (replace(WHOLE, terms=DemandedTerms(about="Sopimus", answer=OwnRole.CONTROLLER)), Concern.TERMS_OPEN),
        (replace(CLAUSES, mechanism_checked=None), Concern.NEVER_CHECKED),
        (replace(CLAUSES, mechanism_checked=date(2025, 6, 8)), Concern.CHECKED_LONG_AGO),
        (replace(CLAUSES, module=None), Concern.NO_MODULE),
        (replace(CLAUSES, assessed=None), Concern.NOT_ASSESSED),
    ],
)
def test_one_thing_open_is_told_alone(recipient: Recipient, found: Concern) -> None:
    assert concerns(recipient, DAY) == (found,)


@pytest.mark.parametrize(
    "recipient",
    [
        replace(WHOLE, review_on=date(2026, 6, 9)),
        replace(WHOLE, terms=DemandedTerms(answer=OwnRole.CONTROLLER, answered=DAY)),
        replace(CLAUSES, mechanism_checked=date(2025, 6, 9)),
        replace(WHOLE, role=RecipientRole.CONTROLLER, agreement_signed=None, agreement_says=()),
        replace(WHOLE, mechanism_checked=date(2015, 1, 1)),
    ],
    ids=["a day to come", "answered", "checked within the year", "a controller needs no agreement", "stays in the EEA"],
)
def test_what_is_not_due_is_not_told(recipient: Recipient) -> None:
    assert concerns(recipient, DAY) == ()


def test_a_dead_ground_is_not_also_told_to_be_checked() -> None:
    dead = replace(CLAUSES, mechanism=Mechanism.OLD_SCC, mechanism_checked=None, module=None, assessed=None)
    assert concerns(dead, DAY) == (Concern.OLD_CLAUSES,)


def test_what_presses_most_is_told_first() -> None:
    many = Recipient(
        uid="a",
        name="X",
        country="US",
        mechanism=Mechanism.PRIVACY_SHIELD,
        review_on=DAY,
        terms=DemandedTerms(about="x"),
    )
    assert concerns(many, DAY) == (
        Concern.PRIVACY_SHIELD,
        Concern.TERMS_OPEN,
        Concern.REVIEW_DUE,
        Concern.NO_AGREEMENT,
    )


def test_the_agreement_of_a_processor_is_read_point_by_point() -> None:
    assert agreement_status(WHOLE) is AgreementStatus.WHOLE
    partly = replace(WHOLE, agreement_says=(AgreementItem.AUDITS, AgreementItem.INSTRUCTIONS))
    assert agreement_status(partly) is AgreementStatus.UNREAD
    assert AgreementItem.SUB_PROCESSORS in unseen_items(partly)
    assert len(unseen_items(partly)) == len(AgreementItem) - 2
    assert agreement_status(replace(WHOLE, agreement_signed=None)) is AgreementStatus.MISSING
    assert agreement_status(replace(WHOLE, role=RecipientRole.AUTHORITY)) is AgreementStatus.NOT_NEEDED
