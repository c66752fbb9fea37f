"""What the acting panel shows of a case, read in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.retention.decision import BOOKS
from heijastus_desk.domain.rights.resolver import ItemFacts, Proposal
from heijastus_desk.domain.rights.steps import CaseStep
from heijastus_desk.domain.rights.values import RequestTask, RightsRequest
from heijastus_desk.wording.sentences import format_date, label

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application


@dataclass(frozen=True, slots=True)
class Acting:
    """A case with everything that may still have to be done in it."""

    case: RightsRequest
    steps: tuple[CaseStep, ...]
    standing: tuple[tuple[str, str], ...] = ()
    """consents and permissions that stand: uid of the step, and what it says"""
    records: tuple[tuple[tuple[str, str], str], ...] = ()
    """records that can be corrected: table and uid, and how they are called"""
    held_for: tuple[str, ...] = ()
    """the orderers for whom something is held"""
    granted: tuple[tuple[str, str], ...] = ()
    """table and uid of what is to be erased"""
    stays: tuple[Proposal, ...] = ()
    """what is not erased"""
    proposed_tasks: tuple[RequestTask, ...] = ()


def read(app: "Application", uid: str, lang: Lang) -> Acting:
    """Read a case and what can be done in it; nothing about a person where there is none on file."""
    case = app.requests.get(uid)
    steps = app.requests.steps(uid)
    if not case.person:
        return Acting(case, steps)
    acts, asked = app.request_acts, set(case.asked)
    facts = app.request_decisions.facts(case.person) if Right.RECTIFICATION in asked else ()
    erasing = app.request_decisions.proposals(uid, Right.ERASURE) if Right.ERASURE in asked else ()
    granted = acts.granted(uid) if Right.ERASURE in asked else ()
    return Acting(
        case,
        steps,
        _standing(app, case.person, lang) if Right.WITHDRAWAL in asked else (),
        tuple(((one.table, one.uid), _named(one, lang)) for one in facts if one.record_class not in BOOKS),
        tuple(dict.fromkeys(one.orderer for one in acts.roles(uid))),
        granted,
        tuple(one for one in erasing if (one.decided or one.proposed).value != "grant"),
        acts.propose_tasks(uid),
    )


def _standing(app: "Application", person: str, lang: Lang) -> tuple[tuple[str, str], ...]:
    said = app.clients.card(person).consents
    consents = [(one.uid, one.purpose, one.happened_on) for one in said.consents if one.stands]
    permissions = [(one.uid, label(one.kind, lang), one.happened_on) for one in said.permissions if one.stands]
    return tuple((uid, f"{what} · {format_date(day, lang)}") for uid, what, day in (*consents, *permissions))


def _named(one: ItemFacts, lang: Lang) -> str:
    parts = (label(one.record_class, lang), one.label, format_date(one.own_date, lang) if one.own_date else "")
    return " · ".join(part for part in parts if part)
