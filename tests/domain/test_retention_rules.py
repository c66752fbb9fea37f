"""The Accounting Act's periods, the end of a period, and which rules bind an item."""

from datetime import date

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.domain.retention.rules import (
    AppliedRule,
    RecordClass,
    binding_rules,
    period_end,
    statutory_end,
    statutory_rules,
)
from heijastus_desk.domain.retention.terms import Event, PermittedUse
from tests.domain.retention_items import rule


@pytest.mark.parametrize(
    ("record_class", "year_ended", "last_day"),
    [
        ("voucher", date(2024, 12, 31), date(2030, 12, 31)),
        ("ledger", date(2024, 12, 31), date(2034, 12, 31)),
        ("voucher", date(2025, 12, 31), date(2031, 12, 31)),
        ("ledger", date(2025, 12, 31), date(2035, 12, 31)),
        ("voucher", date(2026, 12, 31), date(2032, 12, 31)),
        ("ledger", date(2026, 12, 31), date(2036, 12, 31)),
        ("voucher", date(2017, 4, 30), date(2023, 12, 31)),
        ("ledger", date(2017, 4, 30), date(2027, 4, 30)),
        ("voucher", date(2024, 3, 31), date(2030, 12, 31)),
        ("ledger", date(2024, 3, 31), date(2034, 3, 31)),
        ("voucher", date(2024, 2, 29), date(2030, 12, 31)),
        ("ledger", date(2024, 2, 29), date(2034, 2, 28)),
        ("ledger", date(2022, 2, 28), date(2032, 2, 28)),
        (RecordClass.VOUCHER, date(2024, 1, 1), date(2030, 12, 31)),
        (RecordClass.LEDGER, date(2024, 1, 1), date(2034, 1, 1)),
    ],
)
def test_accounting_act(record_class: RecordClass | str, year_ended: date, last_day: date) -> None:
    assert statutory_end(record_class, year_ended) == last_day


@pytest.mark.parametrize("record_class", [*(set(RecordClass) - {"voucher", "ledger"}), "", "Voucher", "tosite"])
def test_no_other_class_has_a_statutory_end(record_class: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        statutory_end(record_class, date(2024, 12, 31))
    assert failure.value.code is ErrorCode.CHOICE_UNKNOWN


@pytest.mark.parametrize(
    ("anchor", "period", "to_year_end", "last_day"),
    [
        (date(2024, 11, 12), "P5Y", False, date(2029, 11, 12)),
        (date(2024, 11, 12), "P6M", False, date(2025, 5, 12)),
        (date(2024, 2, 29), "P1Y", False, date(2025, 2, 28)),
        (date(2024, 2, 29), "P4Y", False, date(2028, 2, 29)),
        (date(2024, 8, 31), "P6M", False, date(2025, 2, 28)),
        (date(2024, 12, 31), "P3Y", True, date(2027, 12, 31)),
        (date(2024, 1, 1), "P3Y", True, date(2027, 12, 31)),
        (date(2024, 12, 20), "P14D", False, date(2025, 1, 3)),
        (date(2024, 12, 20), "P14D", True, date(2025, 12, 31)),
        (date(2024, 6, 1), "P0D", False, date(2024, 6, 1)),
        (date(2023, 1, 31), "P1Y1M1D", False, date(2024, 3, 1)),
    ],
)
def test_end_of_a_period(anchor: date, period: str, *, to_year_end: bool, last_day: date) -> None:
    assert period_end(anchor, period, to_year_end=to_year_end) == last_day


def test_statutes_name_their_reason_in_three_languages() -> None:
    assert [r.uid for r in statutory_rules()] == ["law-voucher", "law-ledger"]
    assert all(not r.reason.missing() for r in statutory_rules())
    assert all(r.permitted_use is PermittedUse.ACCOUNTING for r in statutory_rules())


EVERYTHING = rule(Event.LAST_CONTACT, "P5Y", uid="everything")
NOTES = rule(Event.CONTRACT_END, "P6M", RecordClass.NOTES, uid="notes")


@pytest.mark.parametrize(
    ("record_class", "kept_at", "rules", "binding"),
    [
        (RecordClass.CLIENT_CARD, None, [EVERYTHING, NOTES], ["everything"]),
        (RecordClass.NOTES, None, [EVERYTHING, NOTES], ["notes"]),
        (RecordClass.NOTES, HeldAt.PAPER, [NOTES, EVERYTHING], ["notes"]),
        (RecordClass.VOUCHER, HeldAt.HERE, [EVERYTHING], ["law-voucher", "everything"]),
        (RecordClass.VOUCHER, HeldAt.PAPER, [], ["law-voucher"]),
        (RecordClass.VOUCHER, None, [], ["law-voucher"]),
        (RecordClass.VOUCHER, HeldAt.ELSEWHERE, [EVERYTHING], ["everything"]),
        (RecordClass.LEDGER, HeldAt.HERE, [], ["law-ledger"]),
        (RecordClass.ENQUIRY, None, [NOTES], []),
    ],
)
def test_what_binds(
    record_class: RecordClass, kept_at: HeldAt | None, rules: list[AppliedRule], binding: list[str]
) -> None:
    assert [a.rule.uid for a in binding_rules(record_class, rules, kept_at)] == binding


def test_a_rule_for_a_class_leaves_other_registers_and_other_uses_alone() -> None:
    elsewhere = rule(Event.LAST_CONTACT, "P10Y", uid="elsewhere", register="register-2")
    marketing = rule(Event.CONSENT_WITHDRAWN, "P0D", uid="marketing", use=PermittedUse.MARKETING)
    binding = binding_rules(RecordClass.NOTES, [EVERYTHING, NOTES, elsewhere, marketing], None)
    assert [a.rule.uid for a in binding] == ["notes", "elsewhere", "marketing"]
