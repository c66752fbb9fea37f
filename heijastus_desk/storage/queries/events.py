"""Reads the log of events in pages, the newest first, and names the people an event's record is about."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, and_, func, not_, or_, select

from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.routes import OWN, subjects_of
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import organisation, person
from heijastus_desk.storage.tables.safekeeping import event

UNDONE = ".undone"
"""Ends the code of an edit that was taken back."""


class EventGroup(StrEnum):
    """What an event is of; each belongs to one."""

    CHANGES = "changes"
    """Something was written, edited or taken back."""
    OUT = "out"
    """Data were gathered, handed over, exported or erased."""
    SAFETY = "safety"
    """The file itself: opened, locked, backed up, restored, its keys changed."""


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events are wanted: one group or all, and days by Finnish time, both ends included."""

    group: EventGroup | None = None
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """One event. `subject` is the client whose record it was done to, where that is one who is still there."""

    id: int
    at: datetime
    code: str
    item_uid: str
    numbers: Mapping[str, int]
    subject: str = ""
    subject_name: str = ""


def read_events(
    connection: Connection, before: int | None, limit: int, wanted: EventFilter, *, named: bool = True
) -> tuple[LoggedEvent, ...]:
    """The next `limit` events older than row `before`, or the newest, with the client each is about if `named`."""
    query = select(event.c.id, event.c.at, event.c.code, event.c.item_uid, event.c.numbers).where(*_conditions(wanted))
    if before is not None:
        query = query.where(event.c.id < before)
    rows = connection.execute(query.order_by(event.c.id.desc()).limit(limit)).all()
    about = _subjects(connection, {row.item_uid for row in rows if row.item_uid}) if named else {}
    return tuple(
        LoggedEvent(
            row.id,
            datetime.fromisoformat(row.at),
            row.code,
            row.item_uid,
            row.numbers,
            *about.get(row.item_uid, ("", "")),
        )
        for row in rows
    )


def events_about(connection: Connection, uids: Collection[str]) -> tuple[LoggedEvent, ...]:
    """What was done to the records with these uids, the oldest first, without naming anybody."""
    columns = (event.c.id, event.c.at, event.c.code, event.c.item_uid, event.c.numbers)
    rows = [
        row
        for part in in_slices(uids)
        for row in connection.execute(select(*columns).where(event.c.item_uid.in_(part))).all()
    ]
    return tuple(
        LoggedEvent(row.id, datetime.fromisoformat(row.at), row.code, row.item_uid, row.numbers)
        for row in sorted(rows, key=lambda row: row.id)
    )


def count_events(connection: Connection, wanted: EventFilter) -> int:
    """How many events there are of this kind and time."""
    return connection.execute(select(func.count()).select_from(event).where(*_conditions(wanted))).scalar_one()


def first_event_between(connection: Connection, earliest: str, latest: str) -> int | None:
    """The row number of the oldest event told to be of this time (instants, UTC); None when there is none."""
    query = select(event.c.id).where(event.c.at >= earliest, event.c.at <= latest)
    return connection.execute(query.order_by(event.c.id).limit(1)).scalar()


def days_since(connection: Connection, row: int) -> int:
    """How many days lie between an event and the newest one."""
    query = select(event.c.at).where(event.c.id.in_((row, select(func.max(event.c.id)).scalar_subquery())))
    told = sorted(datetime.fromisoformat(at) for at in connection.execute(query).scalars())
    return (told[-1] - told[0]).days


def group_of(code: str) -> EventGroup:
    """The group an event belongs to, by its code."""
    if code in _OUT or code.startswith(_ERASURE):
        return EventGroup.OUT
    return EventGroup.SAFETY if "." in code and not code.endswith(UNDONE) else EventGroup.CHANGES


_OUT = ("package_gathered", "package_made", "package_handed", "everything.exported")
_ERASURE = "erasure."


def _conditions(wanted: EventFilter) -> list[ColumnElement[bool]]:
    """`group_of` and the days, as the database asks them."""
    code = event.c.code
    out = or_(code.in_(_OUT), code.startswith(_ERASURE))
    safety = and_(code.contains("."), not_(code.endswith(UNDONE)))
    conditions: list[ColumnElement[bool]] = []
    match wanted.group:
        case EventGroup.OUT:
            conditions.append(out)
        case EventGroup.SAFETY:
            conditions += [not_(out), safety]
        case EventGroup.CHANGES:
            conditions += [not_(out), not_(safety)]
        case None:
            pass
    if wanted.first_day is not None:
        conditions.append(event.c.at >= _instant(wanted.first_day, time.min))
    if wanted.last_day is not None:
        conditions.append(event.c.at <= _instant(wanted.last_day, time.max))
    return conditions


def _instant(day: date, hour: time) -> str:
    return datetime.combine(day, hour, HELSINKI).astimezone(UTC).isoformat(timespec="seconds")


def _subjects(connection: Connection, uids: Collection[str]) -> dict[str, tuple[str, str]]:
    """Uid and name of the one client behind each record; nothing for records that are gone or about several."""
    owners = {uid: number for uid, number in _owners(connection, uids).items() if number is not None}
    query = select(person.c.id, person.c.uid, person.c.given_name, person.c.family_name, person.c.client_code)
    people = {
        row.id: (row.uid, displayed_name(row.given_name, row.family_name, row.client_code))
        for row in connection.execute(query.where(person.c.id.in_(set(owners.values()))))
    }
    firms = select(organisation.c.uid, organisation.c.name).where(organisation.c.uid.in_(uids))
    found = {row.uid: (row.uid, row.name) for row in connection.execute(firms)}
    return found | {uid: people[number] for uid, number in owners.items() if number in people}


def _owners(connection: Connection, uids: Collection[str]) -> dict[str, int | None]:
    kinds = (*OWN, RouteKind.CONTEXT)
    found: dict[str, int | None] = {}
    for entry in data_inventory():
        # An organisation is one itself; the people around it are not what was worked on.
        if not entry.routes_of(*kinds) or entry.name == organisation.name:
            continue
        table = METADATA.tables[entry.name]
        rows = connection.execute(select(table.c.id, table.c.uid).where(table.c.uid.in_(uids))).all()
        subjects = subjects_of(connection, entry.name, [row.id for row in rows], kinds) if rows else {}
        for row in rows:
            told = subjects.get(row.id, frozenset())
            found[row.uid] = next(iter(told)) if len(told) == 1 else None
    return found
