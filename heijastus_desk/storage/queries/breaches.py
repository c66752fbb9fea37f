"""The register of breaches as it was written down, with whom each concerns and what the authority was told."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.rights.breach import (
    Breach,
    BreachNature,
    BreachReport,
    BreachRisk,
    ConcernedPerson,
    ReportPhase,
)
from heijastus_desk.storage.queries.party_names import full_name
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.breaches import breach, breach_person, breach_report
from heijastus_desk.storage.tables.parties import person
from heijastus_desk.storage.tables.recipients import recipient


def read_breaches(connection: Connection, uid: str = "", *, open_only: bool = False) -> tuple[Breach, ...]:
    """Entries of the register, the newest first; one of them by its uid."""
    query = select(breach, recipient.c.uid.label("recipient_uid")).outerjoin(
        recipient, recipient.c.id == breach.c.recipient_id
    )
    if uid:
        query = query.where(breach.c.uid == uid)
    if open_only:
        query = query.where(breach.c.closed_on.is_(None))
    rows = connection.execute(query.order_by(breach.c.number.desc())).all()
    keys = [row.id for row in rows]
    reports, persons = _reports(connection, keys), _persons(connection, keys)
    return tuple(_breach(row, reports.get(row.id, ()), persons.get(row.id, ())) for row in rows)


def next_number(connection: Connection) -> int:
    """The number of the next entry."""
    return (connection.execute(select(func.max(breach.c.number))).scalar() or 0) + 1


def closed_before(connection: Connection, day: date) -> tuple[int, tuple[str, ...], date | None]:
    """How many entries there are, uids of those closed before a day, and the day the first of them was closed."""
    total = connection.execute(select(func.count(), func.min(breach.c.closed_on)).select_from(breach)).one()
    over = connection.execute(select(breach.c.uid).where(breach.c.closed_on < day)).scalars()
    return total[0], tuple(over), total[1]


def forget_breaches(connection: Connection, uids: Collection[str]) -> None:
    """Let go of these entries with whom they concern and what the authority was told."""
    for part in in_slices(uids):
        connection.execute(delete(breach).where(breach.c.uid.in_(part)))


def _reports(connection: Connection, keys: Collection[int]) -> dict[int, tuple[BreachReport, ...]]:
    table = breach_report
    found: dict[int, tuple[BreachReport, ...]] = {}
    for part in in_slices(keys):
        query = select(table).where(table.c.breach_id.in_(part)).order_by(table.c.sent_at, table.c.id)
        for row in connection.execute(query):
            sent_at = datetime.fromisoformat(row.sent_at)
            report = BreachReport(uid=row.uid, phase=ReportPhase(row.phase), sent_at=sent_at, reference=row.reference)
            found[row.breach_id] = (*found.get(row.breach_id, ()), report)
    return found


def _persons(connection: Connection, keys: Collection[int]) -> dict[int, tuple[ConcernedPerson, ...]]:
    table = breach_person
    found: dict[int, tuple[ConcernedPerson, ...]] = {}
    names = (person.c.uid.label("person_uid"), person.c.given_name, person.c.family_name, person.c.client_code)
    for part in in_slices(keys):
        query = select(table, *names).join(person, person.c.id == table.c.person_id)
        for row in connection.execute(query.where(table.c.breach_id.in_(part)).order_by(table.c.id)):
            concerned = ConcernedPerson(
                person=row.person_uid,
                name=full_name(row.given_name, row.family_name, row.client_code),
                what=row.what,
                told_on=row.told_on,
            )
            found[row.breach_id] = (*found.get(row.breach_id, ()), concerned)
    return found


def _breach(row: Row[Any], reports: tuple[BreachReport, ...], persons: tuple[ConcernedPerson, ...]) -> Breach:
    return Breach(
        uid=row.uid,
        number=row.number,
        noticed_at=datetime.fromisoformat(row.noticed_at),
        happened_from=row.happened_from,
        happened_until=row.happened_until,
        nature=tuple(BreachNature(one) for one in row.nature),
        facts=row.facts,
        categories=tuple(DataCategory(one) for one in row.categories),
        person_count=row.person_count,
        record_count=row.record_count,
        consequences=row.consequences,
        measures=row.measures,
        risk=BreachRisk(row.risk) if row.risk else None,
        risk_reason=row.risk_reason,
        late_reason=row.late_reason,
        not_told_reason=row.not_told_reason,
        recipient=row.recipient_uid or "",
        closed_on=row.closed_on,
        reports=reports,
        persons=persons,
    )
