"""How much a notice lacks: one count for Today and for the list of registers."""

from collections.abc import Sized
from typing import Protocol


class Lacking(Protocol):
    """What composing a notice found missing."""

    @property
    def unanswered(self) -> Sized: ...
    @property
    def withheld(self) -> Sized: ...
    @property
    def unnamed(self) -> Sized: ...


def missing_in(notice: Lacking) -> int:
    """How many things it lacks; a text printed in another language is there all the same."""
    return len(notice.unanswered) + len(notice.withheld) + len(notice.unnamed)
