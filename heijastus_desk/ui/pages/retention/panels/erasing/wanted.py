"""What a way to the panel asks to have erased: a person, an organisation, single records, or everything due."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.retention.standing import LineWish
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.ui.erasing_places import CASE, REQUESTED, WHOSE

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

DUE = "due"
ITEM = "item"
PAST = "past"
"""like `item`, and all of it is past its time; after WHOSE the uids of those it is about, so that they are named"""
PARTIES = frozenset({"person", "organisation"})

_MOST_NAMED = 4

Root = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The roots of the erasure and what she calls them."""

    roots: tuple[Root, ...]
    title: str
    is_due: bool = False
    """everything whose period is over, and nothing else"""
    is_past: bool = False
    """their period is over: the ground is known"""
    is_requested: bool = False
    """the person asked for it: the ground is settled"""
    case: str = ""
    """uid of the case that asks for it"""


def person_record(uid: str) -> str:
    return f"person:{uid}"


def organisation_record(uid: str) -> str:
    return f"organisation:{uid}"


def items_record(items: tuple[Root, ...]) -> str:
    """Records by table and uid."""
    return f"{ITEM}:" + ",".join(f"{table}:{uid}" for table, uid in items)


def wanted(app: "Application", record: str) -> Wanted:
    """Read who or what is meant; raises RECORD_NOT_FOUND when it is not there, or nothing is due."""
    kind, _, rest = record.partition(":")
    rest, _, whose = rest.partition(WHOSE)
    whose, _, case = whose.partition(CASE)
    if record == DUE:
        return _everything_due(app)
    if kind in PARTIES:
        return Wanted(((kind, rest),), app.clients.card(rest).name)
    roots = tuple((table, uid) for table, _, uid in (one.partition(":") for one in rest.split(",")) if uid)
    if kind not in {ITEM, PAST, REQUESTED} or not roots:
        raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
    if kind == REQUESTED and len(roots) == 1 and roots[0][0] in PARTIES:
        return Wanted(roots, app.clients.card(roots[0][1]).name, is_requested=True, case=case)
    title = translate("Erasing", "%n record(s)", "", len(roots))
    named = _named(app, whose)
    return Wanted(
        tuple(dict.fromkeys(roots)),
        f"{named} · {title}" if named else title,
        is_past=kind == PAST,
        is_requested=kind == REQUESTED,
        case=case,
    )


def _named(app: "Application", whose: str) -> str:
    """Whom the records are about: nothing is erased without saying it; the last ones of many as dots."""
    uids = [uid for uid in whose.split(",") if uid]
    found = app.clients.names(uids) if uids else {}
    names = [found[uid][1] for uid in uids if uid in found]
    return "; ".join(names[:_MOST_NAMED]) + ("; …" if len(names) > _MOST_NAMED else "")


def _everything_due(app: "Application") -> Wanted:
    """What she put off stays put off, and what waits for a clean-up round is gone through there."""
    today = app.clock.today()
    lines = app.standings.lines(LineWish(states=frozenset({State.DUE})))
    asking = (line for line in lines if line.is_past and not line.rests(today))
    roots = app.standings.roots(asking)
    if not roots:
        raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
    return Wanted(
        roots, translate("Erasing", "Everything due: %n record(s)", "", len(roots)), is_due=True, is_past=True
    )
