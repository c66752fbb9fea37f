"""Subcommands that list what is in the vault."""

import argparse
from typing import Any

from heijastus_desk.cli.vaults import answer, opened, say
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.retention import RetentionItem
from heijastus_desk.wording.sentences import label, sentence


def list_due(options: argparse.Namespace) -> int:
    """Every retained item, what needs her first at the top.

    As text: state, first day of erasure, item, data subject and reason between tabs; ids and no names,
    since what a scheduled task prints ends up in mails and logs.
    """
    lang: Lang = options.lang or Lang.FI
    with opened(options) as application:
        overview = application.retention.overview()
    if options.json:
        answer({"items": [_as_json(item, lang) for item in overview.items]})
        return 0
    for item in overview.items:
        decision = item.decision
        state, why = label(decision.state, lang), sentence(decision.reason, lang)
        say("\t".join((state, str(decision.erasable_from or "-"), item.id, item.subject_uid or "-", why)))
    return 0


def _as_json(item: RetentionItem, lang: Lang) -> dict[str, Any]:
    decision = item.decision
    return {
        "id": item.id,
        "record_class": item.record_class.value,
        "subject_id": item.subject_uid or None,
        "rule": decision.rule or None,
        "scope": decision.scope.value if decision.scope else None,
        "anchor": decision.anchor.value if decision.anchor else None,
        "anchor_date": decision.anchor_date.isoformat() if decision.anchor_date else None,
        "due_on": decision.due_on.isoformat() if decision.due_on else None,
        "erasable_from": decision.erasable_from.isoformat() if decision.erasable_from else None,
        "state": decision.state.value,
        "reason": sentence(decision.reason, lang),
        "holds": list(decision.holds),
    }
