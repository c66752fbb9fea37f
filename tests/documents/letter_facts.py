"""Invented cases for the letters."""

from dataclasses import replace
from datetime import date
from typing import Any

from heijastus_desk.documents.letters.facts import LetterFacts
from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.retention.freezes import Freeze, RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.clock import clock_of
from heijastus_desk.domain.rights.letters import DecidedAlike
from heijastus_desk.domain.rights.values import (
    ASKABLE,
    AskedRight,
    Decision,
    ReceivedBy,
    RequesterKind,
    RequestTask,
    RightsRequest,
    TaskKind,
)

MADE_ON = date(2026, 6, 8)
PRACTICE = Practice(
    name="Aino Keksitty, Kuvitteellinen Valmennus",
    business_id="1234567-1",
    reach="040 000 0000 · aino@kuvitteellinen.example",
    author="Kuvitteellinen Valmennus",
)


def a_case(*rights: Right, decision: Decision | None = None, **changed: Any) -> RightsRequest:
    """Number 7, received on 1 June 2026."""
    case = RightsRequest(
        uid="case",
        number=7,
        requester=RequesterKind.ON_FILE,
        person="person",
        person_name="Eero Esimerkki",
        requester_name="Eero Esimerkki",
        reply_to="eero@posti.example",
        received_on=date(2026, 6, 1),
        received_by=ReceivedBy.EMAIL,
        lang=Lang.FI,
        rights=tuple(AskedRight(right=right, decision=decision) for right in rights or (Right.ACCESS,)),
    )
    return replace(case, **changed)


def facts_of(case: RightsRequest, **more: Any) -> LetterFacts:
    more.setdefault("reply_to", case.reply_to)
    return LetterFacts(
        case=case,
        clock=clock_of(case),
        practice=PRACTICE,
        made_on=MADE_ON,
        copies_until=date(2026, 9, 6),
        **more,
    )


def everything() -> LetterFacts:
    """All rights asked, something decided about each, a task and a restriction."""
    task = RequestTask(uid="task", kind=TaskKind.TELL_ERASED, whom="Esimerkkitoimisto Oy")
    restriction = Freeze(
        cause=HoldCause.RESTRICTION,
        ground=RestrictionGround.ACCURACY,
        reason="Osoite kiistetty",
        opened_on=date(2026, 5, 2),
    )
    kept = DecidedAlike(
        right=Right.ERASURE,
        table="accounting_reference",
        count=2,
        decision=Decision.REFUSE,
        article="17(3)(b)",
        reason="Kirjanpitolaki velvoittaa säilyttämään tositteen.",
        until=date(2032, 12, 31),
    )
    case = a_case(*ASKABLE, tasks=(task,), extension_reason="Aineistoa on paljon.")
    return facts_of(
        case,
        decided=(kept,),
        task=task,
        recipient="Esimerkkitoimisto Oy",
        restriction=restriction,
        lifts_on=date(2026, 6, 22),
    )
