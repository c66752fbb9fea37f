"""Checks on how long data are kept and how they are protected: C15, C16, C33, C34."""

from collections.abc import Iterator

from heijastus_desk.domain.records import DataCategory, HeldAt, RecordClass
from heijastus_desk.domain.retention.rules import statutory_rules
from heijastus_desk.domain.retention.terms import Event, RetentionRule
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.register.view import View, Words, found, not_applicable
from heijastus_desk.domain.values import AnswerState, Period

_LONG = 10
"""Years that need a reason of their own (law 5.2)."""
ACCOUNTING = frozenset({RecordClass.VOUCHER, RecordClass.LEDGER})
_BY_ITSELF = frozenset(
    {
        RecordClass.PAPER_RECORD,
        RecordClass.DELIVERY_PROOF,
        RecordClass.REQUEST_FILE,
        RecordClass.SUPPRESSION,
        RecordClass.AUDIT_LOG,
        RecordClass.BREACH,
        RecordClass.BACKUP_TAIL,
    }
)
"""A paper has the class of its content; of the program's own records the notice tells by itself."""
_PAID_WORK = frozenset({RecordClass.SESSION_DATES, RecordClass.PARTICIPATION, RecordClass.CONTRACT})


def retention(view: View) -> Iterator[Finding]:
    """C15: a period or a criterion for every class (Art. 13(2)(a)), short enough for its purpose (Art. 5(1)(e))."""
    rules = view.register.retention
    if not rules:
        yield found(Check.RETENTION, Status.MISS, "miss", steps=("retention",))
        return
    for n, rule in enumerate(rules):
        yield from _one_rule(view, n, rule)
    unruled = unruled_classes(view)
    if unruled:
        # The words of a class are the window's; its code finds them.
        codes = ", ".join(sorted(unruled))
        yield found(Check.RETENTION, Status.PART, "classes_without", steps=("retention",), classes=codes)


def accounting(view: View) -> Iterator[Finding]:
    """C16: vouchers six years, ledgers ten, as the Accounting Act counts them (KPL 2:10)."""
    told = [(n, rule) for n, rule in enumerate(view.register.retention) if is_accounting(rule)]
    for n, rule in told:
        reason = wrong_term(rule)
        if reason:
            quote = view.quote(rule.reason) or view.quote(rule.criterion)
            yield found(Check.ACCOUNTING, Status.WRONG, reason, quote=quote, steps=("retention", str(n), "period"))
    if told or view.classes & ACCOUNTING:
        return
    elsewhere = any(is_accounting(rule) for other in view.facts.others for rule in other.retention)
    if elsewhere or not _is_paid_for(view):
        yield not_applicable(Check.ACCOUNTING)
    else:
        yield found(Check.ACCOUNTING, Status.MISS, "miss", steps=("retention",))


def paper_protection(view: View) -> Iterator[Finding]:
    """C33: how paper is protected, or that there is none."""
    answer = view.register.protection_paper
    if answer.state is AnswerState.UNANSWERED:
        yield found(Check.PAPER_PROTECTION, Status.MISS, "miss", steps=("protection_paper",))
    on_paper = any(HeldAt.PAPER in category.held for category in view.register.categories)
    if answer.state is AnswerState.NONE and (on_paper or RecordClass.PAPER_RECORD in view.facts.held_classes):
        yield found(Check.PAPER_PROTECTION, Status.CONTR, "none_but_paper", steps=("protection_paper",))


def electronic_protection(view: View) -> Iterator[Finding]:
    """C34: what is done in fact; that it is "appropriate" says nothing."""
    answer = view.register.protection_electronic
    given = answer.given or ()
    if answer.state is AnswerState.UNANSWERED:
        yield found(Check.ELECTRONIC_PROTECTION, Status.MISS, "miss", steps=("protection_electronic",))
    told = tuple(Words(("protection_electronic", str(n)), text) for n, text in enumerate(given))
    if told and len(view.saying("generic_protection", told)) == len(told):
        quote = view.quote(told[0].text)
        yield found(Check.ELECTRONIC_PROTECTION, Status.PART, "generic", quote=quote, steps=told[0].steps)


def unruled_classes(view: View) -> frozenset[RecordClass]:
    """Classes there are that no rule of the register speaks of."""
    rules = view.register.retention
    if any(not rule.record_classes for rule in rules):
        return frozenset()
    ruled = {c for rule in rules for c in rule.record_classes}
    return view.classes - ruled - _BY_ITSELF - ACCOUNTING


def is_accounting(rule: RetentionRule) -> bool:
    """Whether a rule speaks of accounting records by the event the act counts from."""
    return rule.event is Event.FINANCIAL_YEAR_END and bool(ACCOUNTING & set(rule.record_classes))


def wrong_term(rule: RetentionRule) -> str:
    """What is wrong with a rule on accounting records; "" where nothing is."""
    given = _months(rule.period)
    for duty in statutory_rules():
        [kind] = duty.record_classes
        if kind not in rule.record_classes:
            continue
        due = _months(duty.period)
        if given < due or (given == due and duty.year_end and not rule.year_end):
            return "other_period"
        if given > due and kind is RecordClass.VOUCHER:
            return "ten_for_all" if Period.parse(rule.period).years == _LONG else "other_period"
    return ""


def _one_rule(view: View, n: int, rule: RetentionRule) -> Iterator[Finding]:
    steps = ("retention", str(n), "period")
    period = Period.parse(rule.period)
    quote = view.quote(rule.criterion) or view.quote(rule.reason)
    criterion = Words(("retention", str(n), "criterion"), rule.criterion)
    if is_accounting(rule):
        return
    is_open = rule.event is Event.RELATIONSHIP_END or bool(view.saying("open_end", (criterion,)))
    if period == Period() and is_open:
        yield found(Check.RETENTION, Status.WRONG, "undefined", quote=quote, steps=steps)
    elif period.years >= _LONG and not rule.reason:
        reason = "ten_years" if rule.record_classes else "everything"
        yield found(Check.RETENTION, Status.PART, reason, quote=quote, steps=("retention", str(n), "reason"))
    elif rule.event is Event.PURGE_CYCLE and not rule.record_classes:
        yield found(Check.RETENTION, Status.PART, "purge", quote=quote, steps=steps)


def _months(period: str) -> int:
    parsed = Period.parse(period)
    return 12 * parsed.years + parsed.months


def _is_paid_for(view: View) -> bool:
    """Whether it tells of work somebody pays for, so that there are vouchers somewhere."""
    billing = any(category.code is DataCategory.BILLING for category in view.register.categories)
    return billing or bool(view.classes & _PAID_WORK)
