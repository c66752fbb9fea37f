"""The words of a destruction: why it was done, what becomes of mentions of the person, how paper was destroyed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from heijastus_desk.domain.records import RecordClass

ItemKey = tuple[str, str]
"""Table and uid of a record."""


class DestructionGround(StrEnum):
    """Why something is erased (Art. 5(1)(e), Art. 17(1))."""

    PERIOD_OVER = "period_over"
    REQUEST = "request"
    """the person asked for erasure (Art. 17(1)); nothing may wait in the parking place then"""
    CONSENT_WITHDRAWN = "consent_withdrawn"
    OBJECTION = "objection"
    CLEAN_UP_ROUND = "clean_up_round"
    CLOSING = "closing"
    """the business is closed"""
    MISTAKE = "mistake"
    """it should never have been recorded"""


class KeptBecause(StrEnum):
    """Why the name of an erased person stays in somebody else's record; never free words, which could name them."""

    OTHERS_OWN = "others_own"
    """the other person's own account, which would lose its sense"""
    CLAIMS = "claims"
    """needed for a legal claim (Art. 17(3)(e))"""
    LAW = "law"
    """a duty laid down by law (Art. 17(3)(b))"""
    SOMEBODY_ELSE = "somebody_else"
    """the words mean another person of the same name"""


class ShredManner(StrEnum):
    """How a paper was destroyed."""

    SHREDDED = "shredded"
    BURNED = "burned"
    SERVICE = "service"
    """by a data destruction service"""
    RETURNED = "returned"
    """given back to the person"""


@dataclass(frozen=True, slots=True)
class MentionChoice:
    """What becomes of the passages that name the person in one record: an alias in their place, or a reason to stay."""

    alias: str = ""
    because: KeptBecause | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureChoices:
    """What she decided in the preview. Mentions not named here stay as they are and are told as not looked at."""

    ground: DestructionGround = DestructionGround.PERIOD_OVER
    mentions: Mapping[ItemKey, MentionChoice] = field(default_factory=dict[ItemKey, MentionChoice])
    request: str = ""
    """uid of the open case that asks for it: its own freeze holds nothing back of what is erased on its behalf"""
    only_lapsed: bool = False
    """what has a period of its own that still runs stays, also where its person goes: everything due in one go"""
    keep_figures: bool = True
    """sums without a row per person stay for her certificate; never where the person asked for erasure"""

    @property
    def figures_stay(self) -> bool:
        return self.keep_figures and self.ground is not DestructionGround.REQUEST


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperToShred:
    """A paper that goes with an erasure: what she has to take out of which folder. `what` may name the person."""

    table: str
    uid: str
    record_class: RecordClass
    folder: str
    what: str = ""
    number: int | None = None
    """the running number on its label"""
    dated_on: date | None = None


@dataclass(frozen=True, slots=True)
class KeptCount:
    """How many records of a class stay, and the last day they do; None while nobody can name a day, as with a hold."""

    record_class: RecordClass
    count: int
    until: date | None


def kept_as_stored(kept: Iterable[KeptCount]) -> list[dict[str, Any]]:
    """For `destruction.kept`: class, count and an ISO day or null."""
    return [
        {"class": one.record_class.value, "count": one.count, "until": one.until.isoformat() if one.until else None}
        for one in kept
    ]


def kept_from_stored(stored: Iterable[Mapping[str, Any]]) -> tuple[KeptCount, ...]:
    """What `kept_as_stored` wrote."""
    return tuple(
        KeptCount(RecordClass(one["class"]), one["count"], date.fromisoformat(one["until"]) if one["until"] else None)
        for one in stored
    )
