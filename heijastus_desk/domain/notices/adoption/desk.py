"""One section of an old notice on the table, and how a suggestion is made of a piece of it."""

import re
from dataclasses import dataclass, replace

from heijastus_desk.domain.notices.adoption.pieces import Piece
from heijastus_desk.domain.notices.adoption.suggestion import Suggestion, Target
from heijastus_desk.domain.notices.old import OldNotice, OldSection

CELL = re.compile(r"\s*(?:\t|\s\|\s)\s*")
"""Between the cells of a table's row."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One section on the table."""

    old: OldNotice
    at: int
    section: OldSection

    def make(self, target: Target, piece: Piece | str, *others: Target, code: str = "", text: str = "") -> Suggestion:
        """A suggestion from a piece; `others` are where it may go as well. Keys are numbered afterwards."""
        words = piece if isinstance(piece, str) else piece.with_heading
        return Suggestion(
            key="",
            section=self.at,
            target=target,
            targets=tuple(dict.fromkeys((target, *others, Target.EXTRA))),
            text=text or words,
            source=words,
            code=code,
        )

    def understood(self, target: Target, piece: Piece, code: str = "") -> Suggestion:
        """A piece whose meaning is wholly in a field without words of its own."""
        return replace(self.make(target, piece, code=code), text="")
