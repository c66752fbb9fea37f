"""How a notice reached a person and when it is due (Art. 13 and 14)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.values import Period


class DeliveryHow(StrEnum):
    """By which way a notice was given."""

    HANDED = "handed"
    SIGNED = "signed"
    MESSAGE = "message"
    POST = "post"
    WEB = "web"


MONTH = Period.parse("P1M")


@dataclass(frozen=True, slots=True, kw_only=True)
class Obtained:
    """How her file came to know of a person: when, from whom, and when it was first used."""

    on: date
    from_person: bool
    first_message: date | None = None
    first_disclosure: date | None = None


def notice_due(known: Obtained) -> date:
    """The last day for giving the notice.

    At once when the person gave the data (Art. 13(1)); when somebody else did, within a month, or earlier with the
    first message to the person or the first disclosure to another (Art. 14(3)).
    """
    if known.from_person:
        return known.on
    uses = [day for day in (known.first_message, known.first_disclosure) if day is not None]
    return max(known.on, min([MONTH.after(known.on), *uses]))


def checked_delivery(persons: Sequence[str], on: date, today: date) -> tuple[str, ...]:
    """The persons, each once; raises FIELD_EMPTY for nobody, DATE_IN_FUTURE for a day to come."""
    if on > today:
        raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field="delivered_on", given=on)
    chosen = tuple(dict.fromkeys(uid for uid in persons if uid))
    if not chosen:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="persons")
    return chosen
