"""Subcommands that list what is in the vault."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from heijastus_desk.bootstrap import Application
from heijastus_desk.cli.vaults import answer, opened, say
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.reminders import Reminder, standing
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services.retention import RetentionItem
from heijastus_desk.wording.sentences import label, sentence


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside the decisions: which holds are freezes, and what she put off."""

    freezes: frozenset[str]
    reminders: Mapping[tuple[str, str], Reminder]


def list_due(options: argparse.Namespace) -> int:
    """Every retained item, what needs her first at the top; `--state` and `--register` narrow it.

    As text: state, first day of erasure, item, data subject and reason between tabs; ids and no names,
    since what a scheduled task prints ends up in mails and logs.
    """
    lang: Lang = options.lang or Lang.FI
    states = frozenset(State(one) for one in options.state or ())
    with opened(options) as application:
        register = application.registers.find(options.register).uid if options.register else ""
        found = [
            item
            for item in application.retention.overview().items
            if (not states or item.decision.state in states) and (not register or register in _registers(item))
        ]
        beside = _beside(application, found) if options.json else None
    if beside is not None:
        answer({"items": [_as_json(item, beside, lang) for item in found]})
        return 0
    for item in found:
        decision = item.decision
        state, why = label(decision.state, lang), sentence(decision.reason, lang)
        say("\t".join((state, str(decision.erasable_from or "-"), item.id, item.subject_uid or "-", why)))
    return 0


def _registers(item: RetentionItem) -> frozenset[str]:
    return frozenset(outcome.applied.register_uid for outcome in item.decision.per_rule)


def _beside(application: Application, found: list[RetentionItem]) -> _Beside:
    return _Beside(
        frozenset(one.freeze.uid for one in application.freezes.all()),
        application.reminders.of((item.table, item.uid) for item in found if item.decision.state is State.DUE),
    )


def _as_json(item: RetentionItem, beside: _Beside, lang: Lang) -> dict[str, Any]:
    decision = item.decision
    return {
        "id": item.id,
        "record_class": item.record_class.value,
        "subject_id": item.subject_uid or None,
        "rule": decision.rule or None,
        "scope": decision.scope.value if decision.scope else None,
        "anchor": decision.anchor.value if decision.anchor else None,
        "anchor_date": _iso(decision.anchor_date),
        "due_on": _iso(decision.due_on),
        "erasable_from": _iso(decision.erasable_from),
        "state": decision.state.value,
        "reason": sentence(decision.reason, lang),
        "holds": list(decision.holds),
        "freezes": [uid for uid in decision.holds if uid in beside.freezes],
        "action": decision.action.value,
        "uses": {use.value: _iso(end) for use, end in decision.uses_until().items()},
        "reminder": _reminder(beside.reminders.get((item.table, item.uid)), decision.erasable_from),
        "kept_at": item.kept_at.value if item.kept_at else None,
        "table": item.table,
        "uid": item.uid,
    }


def _reminder(found: Reminder | None, erasable_from: date | None) -> dict[str, Any] | None:
    one = standing(found, erasable_from)
    return {"times": one.times, "until": one.until.isoformat()} if one else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
