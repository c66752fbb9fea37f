"""What was said, what is so now, and what has become untrue: plain frozen values."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory, RecordClass, RoleKind

HOME = "FI"


class DriftKind(StrEnum):
    """What has become untrue."""

    CATEGORY = "category"
    """data of a category are on file that the notice does not name"""
    GROUP = "group"
    SOURCE = "source"
    RECIPIENT = "recipient"
    """somebody gets data whom the notice does not name"""
    RECIPIENT_MOVED = "recipient_moved"
    """a recipient's name, country or ground for a transfer is another now"""
    DISCLOSED = "disclosed"
    """data were given to somebody, and the notice says that none are"""
    ABROAD = "abroad"
    """a recipient outside the EU/EEA, and the notice says that nothing goes there"""
    FINLAND = "finland"
    """a recipient outside Finland, and the notice says that all stays there"""
    PERIOD = "period"
    OVERDUE = "overdue"
    """what was to be erased by now was put off twice and is still there"""
    PURPOSE_NEW = "purpose_new"
    """a purpose nobody has been told of, Art. 13(3)"""
    PURPOSE_EMPTY = "purpose_empty"
    """a purpose for which nothing is on file"""
    PROMISE = "promise"
    CONTROLLER = "controller"
    """who she is or how she is reached"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Now:
    """What is so: the register as it stands, and what the file really holds of it."""

    today: date
    controller: Controller
    register: Register
    recipients: tuple[Recipient, ...] = ()
    categories: frozenset[DataCategory] = frozenset()
    record_classes: frozenset[RecordClass] = frozenset()
    roles: frozenset[RoleKind] = frozenset()
    sources: frozenset[SourceKind] = frozenset()
    markets_without_consent: bool = False
    overdue: frozenset[RecordClass] = frozenset()
    """of these there is something whose erasing was put off for the last time, and that time is over"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One thing that is no longer as the notice says.

    `subject` is the value of an enumeration or a name. `without` is the published register without the statement: the
    sentences that vanish with it are those no longer true. `steps` lead to the field to correct.
    """

    kind: DriftKind
    item: NoticeItem
    subject: str = ""
    steps: tuple[str, ...] = ()
    without: Register


def used_recipients(register: Register, recipients: tuple[Recipient, ...]) -> tuple[Recipient, ...]:
    """The recipients a register names, those known."""
    named = {use.recipient for use in register.recipients.given or ()}
    return tuple(one for one in recipients if one.uid in named)
