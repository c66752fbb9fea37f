"""Which rules bind an item and when the period of each ends, the Accounting Act's own periods among them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from heijastus_desk.assets import table
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.domain.retention.terms import Event, Exemption, PermittedUse, RetentionRule
from heijastus_desk.domain.values import Period, year_end

__all__ = ["AppliedRule", "RecordClass", "binding_rules", "period_end", "statutory_end", "statutory_rules"]


@dataclass(frozen=True, slots=True)
class AppliedRule:
    """A rule and the register that gives it; a duty laid down by law has no register (an empty uid)."""

    register_uid: str
    register_name: LocalisedText
    rule: RetentionRule


@cache
def statutory_rules() -> tuple[RetentionRule, ...]:
    """The periods of the Accounting Act (KPL 2:10), from dated data: vouchers and ledgers."""
    return tuple(
        RetentionRule(
            uid=duty["uid"],
            record_classes=(RecordClass(duty["record_class"]),),
            event=Event.FINANCIAL_YEAR_END,
            period=duty["period"],
            year_end=duty["year_end"],
            exemptions=(Exemption.LAW,),
            permitted_use=PermittedUse.ACCOUNTING,
            reason=LocalisedText(fi=duty["fi"], sv=duty["sv"], en=duty["en"]),
        )
        for duty in table("law", "statutes.toml")["accounting"]["duty"]
    )


@cache
def _duties() -> dict[RecordClass, AppliedRule]:
    return {rule.record_classes[0]: AppliedRule("", LocalisedText(), rule) for rule in statutory_rules()}


def statutory_end(record_class: RecordClass | str, financial_year_end: date) -> date:
    """The last day the Accounting Act binds a voucher or a ledger; CHOICE_UNKNOWN for every other class.

    Voucher: 31 December of the sixth year after the calendar year in which the financial year ended.
    Ledger: ten years from the end of the financial year. The financial year is that of the booking.
    """
    try:
        duty = _duties()[RecordClass(record_class)]
    except (KeyError, ValueError):
        raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="record_class", given=str(record_class)[:40]) from None
    return period_end(financial_year_end, duty.rule.period, to_year_end=duty.rule.year_end)


@lru_cache(maxsize=8192)
def period_end(anchor: date, period: str, *, to_year_end: bool = False) -> date:
    """The last day of the period; nothing is rolled over a weekend or a holiday."""
    end = Period.parse(period).after(anchor)
    return year_end(end) if to_year_end else end


def binding_rules(
    record_class: RecordClass, rules: Iterable[AppliedRule], kept_at: HeldAt | None
) -> tuple[AppliedRule, ...]:
    """The rules that bind an item of this class, a duty laid down by law first.

    A rule that names the class takes the place of its register's rule for everything, where both permit
    the same use: "customer data five years, notes six months" means six months for the notes. The
    Accounting Act binds what lies here or on paper; elsewhere it binds there and gives no ground here.
    """
    rules = tuple(rules)
    named = {
        (applied.register_uid, applied.rule.permitted_use)
        for applied in rules
        if record_class in applied.rule.record_classes
    }
    duty = None if kept_at is HeldAt.ELSEWHERE else _duties().get(record_class)
    return (
        *((duty,) if duty else ()),
        *(applied for applied in rules if _binds(applied, record_class, named)),
    )


def _binds(applied: AppliedRule, record_class: RecordClass, named: set[tuple[str, PermittedUse]]) -> bool:
    if applied.rule.record_classes:
        return record_class in applied.rule.record_classes
    return (applied.register_uid, applied.rule.permitted_use) not in named
