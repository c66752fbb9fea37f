"""What she answers, and what follows from it."""

from dataclasses import dataclass

from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.practice import Activity, PlaceKind
from heijastus_desk.domain.notices.recipient import Recipient


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceAnswer:
    """One place and who provides it: a known recipient, an entry of the directory, or a name; all empty: nobody yet."""

    kind: PlaceKind
    in_use: bool = True
    recipient: str = ""
    """uid of one of the recipients"""
    directory: str = ""
    """key of the directory's entry"""
    name: str = ""
    """her own word for the provider; with an entry that stands for a kind, that provider's name"""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The whole interview."""

    activities: tuple[Activity, ...] = ()
    places: tuple[PlaceAnswer, ...] = ()
    without: tuple[str, ...] = ()
    """keys of templates she wants no register of"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is on file already."""

    controller: Controller
    registers: tuple[Register, ...] = ()
    recipients: tuple[Recipient, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """What the answers make of it: nothing is taken away, and what she has answered herself stays."""

    controller: Controller
    made: tuple[tuple[str, Register], ...] = ()
    """new registers with the keys of their templates"""
    left_out: tuple[str, ...] = ()
    """keys of templates that would be made had she not said otherwise"""
    changed: tuple[Register, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    """new ones"""
    retold: tuple[Recipient, ...] = ()
    """those on file that are used for more now, or for less"""

    @property
    def registers(self) -> tuple[Register, ...]:
        """Everything that is written."""
        return (*self.changed, *(register for _key, register in self.made))
