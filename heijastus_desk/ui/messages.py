"""What the quiet line can be asked to say."""

from collections.abc import Callable
from dataclasses import dataclass

from heijastus_desk.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class Link:
    """A word in the quiet line that does something."""

    text: str
    action: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Message:
    """One line, with at most a few links. Errors stay until the next message, the rest fade."""

    text: str
    links: tuple[Link, ...] = ()
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class WayBack:
    """Where she goes on once what she came for is done: a page and one record of it, and what is said of it."""

    text: str
    page: str
    record: str
