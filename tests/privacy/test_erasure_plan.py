from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.domain.retention.decision import ItemFacts, decide
from heijastus_desk.domain.retention.events import Anchor
from heijastus_desk.domain.retention.holds import HoldCause, HoldFact
from heijastus_desk.domain.retention.rules import AppliedRule
from heijastus_desk.domain.retention.terms import Event, PermittedUse, RetentionRule, Scope
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.privacy.erasure_plan import Keeping, erasure_rules, keeping, parts_of
from heijastus_desk.storage.inventory import data_inventory

TODAY = date(2026, 6, 8)
YEAR_END = date(2025, 12, 31)
HELD = HoldFact("h", HoldCause.CLAIM, TODAY)


def item(record_class: RecordClass, **values: Any) -> ItemFacts:
    facts = ItemFacts("i", record_class, "s", {}, kept_at=HeldAt.HERE, financial_year_end=YEAR_END)
    return replace(facts, **values)


def of_register(record_class: RecordClass, use: PermittedUse) -> AppliedRule:
    rule = RetentionRule(
        uid="r",
        record_classes=(record_class,),
        event=Event.COLLECTED,
        period="P50Y",
        permitted_use=use,
        reason=LocalisedText(fi="syy"),
    )
    return AppliedRule("register", LocalisedText(fi="rekisteri"), rule)


@pytest.mark.parametrize("record_class", RecordClass)
def test_a_hold_keeps_anything_whole(record_class: RecordClass) -> None:
    assert keeping(decide(item(record_class, holds=(HELD,)), (), TODAY), record_class) is Keeping.WHOLE


@pytest.mark.parametrize("kept_at", [HeldAt.HERE, HeldAt.PAPER])
def test_the_law_keeps_a_voucher_alone_until_its_day(kept_at: HeldAt) -> None:
    voucher = RecordClass.VOUCHER
    facts = item(voucher, kept_at=kept_at)
    assert keeping(decide(facts, (), date(2031, 12, 31)), voucher) is Keeping.STRIPPED
    assert keeping(decide(facts, (), date(2032, 1, 1)), voucher) is None


def test_a_voucher_without_its_date_is_kept() -> None:
    voucher = RecordClass.VOUCHER
    assert keeping(decide(item(voucher, financial_year_end=None), (), TODAY), voucher) is Keeping.STRIPPED


def test_what_lies_elsewhere_is_no_ground_here_whatever_a_register_says() -> None:
    voucher = RecordClass.VOUCHER
    rules = (of_register(voucher, PermittedUse.ACCOUNTING),)
    anchors = {(Event.COLLECTED, Scope.PERSON): Anchor.of(TODAY)}
    decision = decide(item(voucher, kept_at=HeldAt.ELSEWHERE, anchors=anchors), rules, TODAY)
    assert decision.per_rule
    assert keeping(decision, voucher) is None


@pytest.mark.parametrize("record_class", [c for c in RecordClass if c not in {RecordClass.VOUCHER, RecordClass.LEDGER}])
def test_her_own_periods_yield_and_no_duty_keeps_a_note(record_class: RecordClass) -> None:
    rules = (of_register(record_class, PermittedUse.ACCOUNTING), of_register(record_class, PermittedUse.CLAIMS))
    anchors = {(Event.COLLECTED, Scope.PERSON): Anchor.of(TODAY)}
    assert keeping(decide(item(record_class, anchors=anchors), rules, TODAY), record_class) is None


def test_every_table_about_somebody_has_a_rule_and_no_other() -> None:
    inventory = data_inventory()
    about = {
        entry.name
        for entry in inventory
        if any(route.kind not in {RouteKind.NOBODY, RouteKind.BUSINESS, RouteKind.MENTIONED} for route in entry.routes)
    }
    assert erasure_rules(inventory).keys() == about
    alone = {name for name, rule in erasure_rules(inventory).items() if not (rule.own or rule.shared or rule.around)}
    assert alone == {entry.name for entry in inventory if entry.outlives}


def test_a_mention_keeps_nothing_here() -> None:
    note = erasure_rules(data_inventory())["note"]
    assert {route.kind for route in note.keepers} == {RouteKind.OWNERS}
    assert note.shared
    assert not note.own


def test_parts_go_with_their_parent() -> None:
    assert set(parts_of(data_inventory(), "note")) == {"note_owner", "note_mention"}
    assert {"contact_point", "role", "hold", "draft", "attachment"} <= set(parts_of(data_inventory(), "person"))
