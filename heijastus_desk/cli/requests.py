"""The subcommand that lists requests of data subjects."""

import argparse
from datetime import date
from typing import Any

from heijastus_desk.cli.vaults import answer, opened, say
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.clock import CaseClock
from heijastus_desk.domain.rights.steps import CaseStep, StepState
from heijastus_desk.domain.rights.values import RightsRequest
from heijastus_desk.wording.sentences import label


def requests(options: argparse.Namespace) -> int:
    """The open requests, the one due first at the top; `--all` adds the closed ones below.

    As text: number, the day that binds, days left, how it stands and the rights asked between tabs; numbers and no
    names, since what a scheduled task prints ends up in mails and logs.
    """
    lang: Lang = options.lang or Lang.FI
    with opened(options) as application:
        service, today = application.requests, application.clock.today()
        cases = [(one, service.clock(one)) for one in service.cases(open_only=not options.all)]
        cases.sort(key=lambda each: (each[0].closed_on is not None, each[1].due, each[0].number))
        steps = {one.uid: service.steps(one.uid) for one, _clock in cases if options.json and one.is_open}
    if options.json:
        found = [_as_json(one, clock, steps.get(one.uid, ()), today) for one, clock in cases]
        answer({"today": today.isoformat(), "requests": found})
        return 0
    for one, clock in cases:
        asked = ", ".join(label(right, lang) for right in one.asked)
        left = str(clock.days_left(today)) if one.is_open else "-"
        say("\t".join((str(one.number), clock.due.isoformat(), left, label(clock.urgency(today), lang), asked)))
    return 0


def _as_json(one: RightsRequest, clock: CaseClock, steps: tuple[CaseStep, ...], today: date) -> dict[str, Any]:
    return {
        "number": one.number,
        "uid": one.uid,
        "rights": [right.value for right in one.asked],
        "received_on": one.received_on.isoformat(),
        "due": clock.due.isoformat(),
        "days_left": clock.days_left(today) if one.is_open else None,
        "urgency": clock.urgency(today).value,
        "deadline": clock.deadline.isoformat(),
        "extended_deadline": _iso(clock.extended_deadline),
        "paused_due": _iso(clock.paused_due),
        "internal_target": clock.internal_target.isoformat(),
        "extension_notice_by": clock.extension_notice_by.isoformat(),
        "next": [step.code.value for step in steps if step.state is StepState.NEXT],
        "waiting": [step.code.value for step in steps if step.state is StepState.WAITING],
        "closed_on": _iso(one.closed_on),
        "outcome": one.outcome.value if one.outcome else None,
        "follows": one.follows_number,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
