"""How the rules of a register changed: what they were, what they became, when and why."""

from dataclasses import dataclass, replace
from datetime import date

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import NO_TEXT
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import Event, RetentionRule
from heijastus_desk.domain.values import Period

_SOME_DAY = date(2001, 1, 1)
_LONG = Period(years=10).after(_SOME_DAY)
"""So long for whatever a register holds wants a reason (a claim runs three years as a rule)."""


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """One rule before and after; `before` is none for a new one, `after` for one taken away."""

    before: RetentionRule | None
    after: RetentionRule | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """One change of a register's rules; `why` is empty where she did not say, as in the notice's form."""

    uid: str
    changed_on: date
    before: tuple[RetentionRule, ...]
    after: tuple[RetentionRule, ...]
    why: str

    @property
    def differences(self) -> tuple[RuleDifference, ...]:
        """Rule by rule what is different; the order alone is no difference."""
        return differences(self.before, self.after)


def differences(before: tuple[RetentionRule, ...], after: tuple[RetentionRule, ...]) -> tuple[RuleDifference, ...]:
    """What is different between two sets of rules, told apart by their uids: changed and gone first, then new."""
    became = {rule.uid: rule for rule in after}
    known = {rule.uid for rule in before}
    gone = [RuleDifference(rule, became.get(rule.uid)) for rule in before if became.get(rule.uid) != rule]
    return (*gone, *(RuleDifference(None, rule) for rule in after if rule.uid not in known))


def require_reasons(rules: tuple[RetentionRule, ...]) -> None:
    """Raises RULE_NEEDS_REASON where ten years or more for everything has no written reason (in Finnish).

    GDPR Art. 5(1)(e): no longer than is necessary. The Accounting Act's ten years bind ledgers alone and
    are counted from the end of the financial year.
    """
    for n, rule in enumerate(rules):
        everything = not rule.record_classes and rule.event is not Event.FINANCIAL_YEAR_END
        if everything and Period.parse(rule.period).after(_SOME_DAY) >= _LONG and not rule.reason.fi.strip():
            raise HeijastusError(ErrorCode.RULE_NEEDS_REASON, field=f"retention.{n}.reason", number=n + 1)


def with_defaults(
    rules: tuple[RetentionRule, ...], record_class: RecordClass, defaults: tuple[RetentionRule, ...]
) -> tuple[RetentionRule, ...]:
    """The rules with those of one class exchanged for its defaults, in the place of the first of them.

    A rule of several classes loses this one. A default takes over the uid of the rule it stands for, so that the
    history tells of a changed rule; one without such a rule comes with an empty uid.
    """
    alone = [rule.uid for rule in rules if rule.record_classes == (record_class,)]
    uids = (*alone, *("" for _ in defaults))
    fresh = tuple(replace(default, uid=uid) for default, uid in zip(defaults, uids, strict=False))
    place = next((n for n, rule in enumerate(rules) if record_class in rule.record_classes), len(rules))
    return (*_without(rules[:place], record_class), *fresh, *_without(rules[place:], record_class))


def _without(rules: tuple[RetentionRule, ...], record_class: RecordClass) -> tuple[RetentionRule, ...]:
    fewer = (replace(r, record_classes=tuple(c for c in r.record_classes if c is not record_class)) for r in rules)
    return tuple(new for old, new in zip(rules, fewer, strict=True) if new.record_classes or not old.record_classes)


def says_the_same(rules: tuple[RetentionRule, ...], defaults: tuple[RetentionRule, ...]) -> bool:
    """Whether the rules of a class compute as its defaults do, whatever reason is written for them."""
    return {_computing(rule) for rule in rules} == {_computing(rule) for rule in defaults}


def _computing(rule: RetentionRule) -> RetentionRule:
    return replace(
        rule, uid="", record_classes=(), reason=NO_TEXT, criterion=NO_TEXT, exemptions=tuple(sorted(rule.exemptions))
    )
