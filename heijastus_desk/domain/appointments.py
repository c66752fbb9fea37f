"""Dates agreed on and not yet held, and what is entered in one go after a meeting."""

from dataclasses import dataclass, replace
from datetime import date

from heijastus_desk.domain import values
from heijastus_desk.domain.contracts import DAY_MINUTES, SessionEntry, checked_session, clock_time
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry, checked_note


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentEntry:
    """A date agreed on, of a contract or of one person: local date and time, length in minutes."""

    planned_on: date
    contract: str = ""
    """uid; the members of the contract are expected"""
    person: str = ""
    """uid of a person met without a contract"""
    starts_at: str = ""
    """HH:MM local time, or empty"""
    minutes: int = 60
    place: str = ""
    remote: bool = False


def checked_appointment(entry: AppointmentEntry) -> AppointmentEntry:
    """The entry with cleaned texts; raises with the field at fault. A date in the past may be entered late."""
    if not 0 < entry.minutes <= DAY_MINUTES:
        raise HeijastusError(ErrorCode.NUMBER_WRONG, field="minutes", given=entry.minutes)
    if not (entry.contract or entry.person):
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="contract")
    return replace(
        entry,
        starts_at=clock_time(entry.starts_at),
        place=values.line(entry.place, field="place"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MetEntry:
    """A meeting held: the session, a note on it, and the next date, saved together or not at all.

    The note's owners are those who were there when it names none; its contract and session are the session's.
    """

    session: SessionEntry
    note: NoteEntry | None = None
    next: AppointmentEntry | None = None


def checked_met(entry: MetEntry, today: date) -> MetEntry:
    """The entry with every part checked; the next date must lie after the session, `next_on` is its field."""
    session = checked_session(entry.session, today)
    note = entry.note
    if note is not None:
        note = checked_note(replace(note, owners=note.owners or session.attendees, contract=session.contract), today)
    following = entry.next
    if following is not None:
        if following.planned_on <= session.held_on:
            raise HeijastusError(
                ErrorCode.DATE_ORDER, field="next_on", first=session.held_on, last=following.planned_on
            )
        clock_time(following.starts_at, field="next_at")
        following = checked_appointment(following)
    return MetEntry(session=session, note=note, next=following)
