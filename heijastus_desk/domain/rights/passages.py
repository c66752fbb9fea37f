"""Passages of a person's data that concern somebody else, and what she decides about each (Art. 15(4))."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from heijastus_desk.domain.name_forms import Case
from heijastus_desk.domain.rights.values import MaskReason, PassageChoice

MASKED: Final = "[…]"
"""What stands where something was taken out, in any language."""

_LINE: Final = re.compile(r"[^\n]+")
_SENTENCE: Final = re.compile(r"\S.*?(?:[.!?…](?=\s+[^\W\d_a-zåäö]|\s*$)|$)")

Spot = tuple[str, str, str, int, int]
"""Table, uid, column, first letter and length: where a passage stands. 0 and 0 for a whole file or text."""


class PassageKind(Enum):
    """What sort of passage it is, which decides what can be done about it."""

    NAME = "name"
    """somebody's name in a text: shown, masked, or put under an alias"""
    SENTENCE = "sentence"
    """of a text about several people or about somebody else: shown where it is about this person, else left out"""
    FILE = "file"
    """shown or left out; the program masks nothing inside a file"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageDecision:
    """What she chose for one passage of a text that read as `digest` tells; `because` unless it is shown."""

    table: str
    uid: str
    column: str
    start: int
    length: int
    digest: str
    choice: PassageChoice
    because: MaskReason | None = None
    alias: str = ""

    @property
    def spot(self) -> Spot:
        """Where it stands."""
        return (self.table, self.uid, self.column, self.start, self.length)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamingPassage:
    """A passage to be decided, with a proposal. Nothing is chosen until she chooses."""

    kind: PassageKind
    table: str
    uid: str
    column: str
    start: int
    length: int
    digest: str
    """of the whole text or file it is in"""
    text: str
    """the whole text it is in; of a file its name"""
    party: str = ""
    """uid of whom it names; empty for a sentence or a file"""
    name: str = ""
    """of whom it names, as on the card; of no use outside the window"""
    case: Case = Case.NOMINATIVE
    """in which the name stands, and so its alias"""
    day: date | None = None
    proposed: PassageChoice
    reason: MaskReason
    alias: str = ""
    """the alias this person would stand under, the same in the whole case"""
    chosen: PassageChoice | None = None
    because: MaskReason | None = None
    has_changed: bool = False
    """whether she had decided about an earlier wording of this text"""
    is_optional: bool = False
    """names of organisations: looked at only if she wants"""

    @property
    def spot(self) -> Spot:
        """Where it stands."""
        return (self.table, self.uid, self.column, self.start, self.length)

    @property
    def said(self) -> str:
        """The passage itself."""
        return self.text[self.start : self.start + self.length] if self.length else self.text

    @property
    def waits(self) -> bool:
        """Whether the package cannot leave before she decides."""
        return self.chosen is None and not self.is_optional

    @property
    def choices(self) -> tuple[PassageChoice, ...]:
        """What can be done about it, in the order of the keys 1-3."""
        if self.kind is PassageKind.NAME:
            return (PassageChoice.SHOW, PassageChoice.MASK, PassageChoice.ALIAS)
        return (PassageChoice.SHOW, PassageChoice.LEAVE_OUT)

    @property
    def group(self) -> tuple[str, ...]:
        """What "the same for all of these" reaches: one name, one text, or the files of one sort."""
        if self.kind is PassageKind.NAME:
            return (self.kind.value, self.party)
        if self.kind is PassageKind.SENTENCE:
            return (self.kind.value, self.table, self.uid, self.column)
        return (self.kind.value, self.proposed.value)

    def decided(self, choice: PassageChoice, because: MaskReason | None = None) -> PassageDecision:
        """Her choice for it; what is shown needs no reason, the rest has the proposed one unless she says another."""
        return PassageDecision(
            table=self.table,
            uid=self.uid,
            column=self.column,
            start=self.start,
            length=self.length,
            digest=self.digest,
            choice=choice,
            because=None if choice is PassageChoice.SHOW else because or self.reason,
            alias=self.alias if choice is PassageChoice.ALIAS else "",
        )


def digest_of(text: str) -> str:
    """Tells whether a text is still the one she looked at: 64 hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """First letter and length of each sentence or line of a text."""
    for line in _LINE.finditer(text):
        for match in _SENTENCE.finditer(line.group()):
            yield line.start() + match.start(), len(match.group().rstrip())
