"""Why an item stands where it does: the reasons the retention rules give, each with what its sentence needs."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Final

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.events import Anchor, AnchorState
from heijastus_desk.domain.retention.holds import HoldCause, HoldFact
from heijastus_desk.domain.retention.rules import AppliedRule
from heijastus_desk.domain.retention.terms import Event, RetentionRule, State
from heijastus_desk.domain.values import Period, day_after

_RULE = frozenset({"record_class", "period", "event", "scope", "register", "why"})
_DATED = _RULE | {"anchor_date", "due_on", "erasable_from", "state"}
_HELD = frozenset({"record_class", "since", "review_on"})
_SAID = frozenset({"period", "event", "scope", "why"})
_TERMS = ("rule_kept", "rule_kept_year_end", "rule_at_once", "rule_at_once_year_end", "rule_round")

REASON_PARAMS: Final[Mapping[str, frozenset[str]]] = {
    "period": _DATED,
    "period_year_end": _DATED,
    "at_once": _DATED,
    "at_once_year_end": _DATED,
    "books": _DATED,
    "books_year_end": _DATED,
    "clean_up_round": _DATED,
    "law_voucher": _DATED,
    "law_ledger": _DATED,
    "not_started": _RULE,
    "not_started_year_end": _RULE,
    "not_started_before": _RULE | {"anchor_date"},
    "not_started_before_year_end": _RULE | {"anchor_date"},
    "date_missing": _RULE,
    "no_event": _RULE,
    **dict.fromkeys(_TERMS, _SAID),
    "no_rule": frozenset({"record_class", "register"}),
    "no_register": frozenset({"record_class"}),
    "kept_elsewhere": frozenset({"record_class"}),
    **{f"held_{cause.value}": _HELD for cause in HoldCause},
    "held_several": _HELD | {"causes"},
}
"""Every reason retention gives and the parameters its sentence may use."""


def of_rule(
    applied: AppliedRule, record_class: RecordClass, anchor: Anchor, state: State, due_on: date | None
) -> Reason:
    """Why one rule keeps the item, does not yet, or cannot tell."""
    rule = applied.rule
    params: dict[str, str | int | date | LocalisedText | None] = {
        "record_class": record_class,
        "period": None if _is_nothing(rule.period) else rule.period,
        "event": rule.event,
        "scope": rule.scope,
        "register": applied.register_name,
        "why": rule.reason,
    }
    if due_on is not None:
        params |= {
            "anchor_date": anchor.day,
            "due_on": due_on,
            "erasable_from": day_after(due_on),
            "state": state,
        }
        return Reason(_dated_code(applied), params)
    if state is State.NOT_STARTED:
        code = "not_started_before" if anchor.day else "not_started"
        code = f"{code}_year_end" if rule.year_end else code
        return Reason(code, params | ({"anchor_date": anchor.day} if anchor.day else {}))
    return Reason("no_event" if anchor.state is AnchorState.ABSENT else "date_missing", params)


def of_terms(rule: RetentionRule) -> Reason:
    """What a rule says by itself, of no item: how long, from which event, and why."""
    if rule.event is Event.PURGE_CYCLE:
        code = "rule_round"
    else:
        code = "rule_at_once" if _is_nothing(rule.period) else "rule_kept"
        code = f"{code}_year_end" if rule.year_end else code
    return Reason(code, {"period": rule.period, "event": rule.event, "scope": rule.scope, "why": rule.reason})


def of_holds(record_class: RecordClass, holds: Sequence[HoldFact]) -> Reason:
    """Why the item is frozen; the weightiest hold comes first."""
    causes = tuple(dict.fromkeys(hold.cause for hold in holds))
    params = {
        "record_class": record_class,
        "since": min(hold.since for hold in holds),
        "review_on": min((hold.review_on for hold in holds if hold.review_on), default=None),
    }
    if len(causes) == 1:
        return Reason(f"held_{causes[0].value}", params)
    return Reason("held_several", params | {"causes": ",".join(causes)})


def of_silence(record_class: RecordClass, register: LocalisedText | None, *, elsewhere: bool) -> Reason:
    """Why no rule says anything about the item: it lies elsewhere, its register has no rule, or it has no register."""
    if elsewhere:
        return Reason("kept_elsewhere", {"record_class": record_class})
    if register is None:
        return Reason("no_register", {"record_class": record_class})
    return Reason("no_rule", {"record_class": record_class, "register": register})


def is_open(anchor: Anchor, event: Event, today: date) -> bool:
    """Whether the event has not happened yet; the end of a financial year is sure, so its period is dated already."""
    if anchor.state is AnchorState.NOT_STARTED:
        return True
    return anchor.day is not None and anchor.day > today and event is not Event.FINANCIAL_YEAR_END


def _dated_code(applied: AppliedRule) -> str:
    rule = applied.rule
    if not applied.register_uid:
        return f"law_{rule.record_classes[0].value}"
    if rule.event is Event.PURGE_CYCLE:
        return "clean_up_round"
    code = "books" if rule.event is Event.FINANCIAL_YEAR_END else "period"
    if _is_nothing(rule.period):
        code = "at_once"
    return f"{code}_year_end" if rule.year_end else code


@cache
def _is_nothing(period: str) -> bool:
    return Period.parse(period) == Period()
