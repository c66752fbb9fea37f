"""How the rules of a register changed: what they were, what they became, when and why."""

from dataclasses import dataclass
from datetime import date

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.retention.terms import Event, RetentionRule
from heijastus_desk.domain.values import Period

_LONG = 10
"""Years; so long for whatever a register holds wants a reason (a claim runs three years as a rule)."""


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
        if everything and Period.parse(rule.period).years >= _LONG and not rule.reason.fi.strip():
            raise HeijastusError(ErrorCode.RULE_NEEDS_REASON, field=f"retention.{n}.reason", number=n + 1)
