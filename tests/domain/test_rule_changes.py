"""How two sets of rules differ, and what taking a default makes of them."""

from dataclasses import replace

import pytest

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.defaults import default_rules, defaults_for
from heijastus_desk.domain.retention.rule_changes import differences, says_the_same, with_defaults
from heijastus_desk.domain.retention.sources import sourced_defaults
from heijastus_desk.domain.retention.terms import Event, Exemption, PermittedUse, RetentionRule

CARD, NOTES = RecordClass.CLIENT_CARD, RecordClass.NOTES
EVERYTHING = RetentionRule(uid="all", event=Event.LAST_CONTACT, period="P5Y")
BOTH = RetentionRule(uid="both", record_classes=(CARD, NOTES), event=Event.LAST_CONTACT, period="P2Y")
ALONE = RetentionRule(uid="alone", record_classes=(NOTES,), event=Event.LAST_CONTACT, period="P1Y")
(DEFAULT,) = defaults_for(NOTES)


def test_the_order_alone_is_no_difference() -> None:
    assert differences((BOTH, ALONE), (ALONE, BOTH)) == ()


def test_changed_gone_and_new_are_told_apart() -> None:
    longer = replace(BOTH, period="P3Y")
    found = differences((BOTH, ALONE), (longer, EVERYTHING))
    assert [(d.before, d.after) for d in found] == [(BOTH, longer), (ALONE, None), (None, EVERYTHING)]


@pytest.mark.parametrize(
    ("rules", "became"),
    [
        ((EVERYTHING,), (EVERYTHING, replace(DEFAULT, uid=""))),
        ((ALONE, EVERYTHING), (replace(DEFAULT, uid="alone"), EVERYTHING)),
        ((BOTH,), (replace(DEFAULT, uid=""), replace(BOTH, record_classes=(CARD,)))),
        (
            (EVERYTHING, BOTH, ALONE),
            (EVERYTHING, replace(DEFAULT, uid="alone"), replace(BOTH, record_classes=(CARD,))),
        ),
        ((), (replace(DEFAULT, uid=""),)),
    ],
    ids=["beside everything", "in place of its own", "out of a shared one", "out of both", "the first"],
)
def test_the_default_takes_the_place_of_a_class(
    rules: tuple[RetentionRule, ...], became: tuple[RetentionRule, ...]
) -> None:
    assert with_defaults(rules, NOTES, (DEFAULT,)) == became


def test_a_class_of_two_defaults_takes_both() -> None:
    defaults = defaults_for(CARD)
    became = with_defaults((replace(ALONE, record_classes=(CARD,)),), CARD, defaults)
    assert [rule.uid for rule in became] == ["alone", ""]
    assert says_the_same(became, defaults)


def test_the_reason_and_the_order_of_exceptions_compute_nothing() -> None:
    other = replace(DEFAULT, uid="x", reason=LocalisedText(fi="Oma"), exemptions=DEFAULT.exemptions[::-1])
    assert says_the_same((other,), (DEFAULT,))


@pytest.mark.parametrize(
    "other",
    [
        replace(DEFAULT, period="P7M"),
        replace(DEFAULT, event=Event.COLLECTED),
        replace(DEFAULT, year_end=True),
        replace(DEFAULT, permitted_use=PermittedUse.PROOF),
        replace(DEFAULT, exemptions=(*DEFAULT.exemptions, Exemption.COLLECTION)),
    ],
)
def test_everything_that_computes_counts(other: RetentionRule) -> None:
    assert not says_the_same((other,), (DEFAULT,))


def test_no_default_is_without_its_source() -> None:
    sourced = {one.rule.uid for record_class in RecordClass for one in sourced_defaults(record_class)}
    assert sourced == {rule.uid for rule in default_rules()}
