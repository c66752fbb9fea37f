"""The contracts she may have met under today, the likeliest first."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Connection, func, or_, select

from heijastus_desk.domain.contracts import ContractKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries.appointments import AppointmentLine, appointment_lines
from heijastus_desk.storage.queries.contract_parties import MEMBERS, NamedParty, Uids, contracts_between, parties_of
from heijastus_desk.storage.tables.contracts import contract, session

_AFTER_THE_END: Final = timedelta(days=60)
"""a session held just before the end may be entered late"""
USUAL_MINUTES: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingChoice:
    """A contract with what a meeting under it most likely is."""

    contract: str
    title: str
    kind: ContractKind
    orderer: str
    members: tuple[NamedParty, ...]
    planned_on: date | None
    """the nearest date agreed on, today or before when there is one, else to come"""
    starts_at: str
    minutes: int
    place: str
    remote: bool


def meeting_choices(connection: Connection, today: date, hidden: Uids = ()) -> tuple[MeetingChoice, ...]:
    """Contracts in force: those with a date today or overdue first, then those met last.

    Nobody who is `hidden` (uids) is named, and a contract nobody else has a part in is left out.
    """
    rows = connection.execute(
        select(contract).where(
            or_(contract.c.ends_on.is_(None), contract.c.ends_on >= today - _AFTER_THE_END),
            or_(contract.c.starts_on.is_(None), contract.c.starts_on <= today),
        )
    ).all()
    planned: dict[str, AppointmentLine] = {}
    for line in appointment_lines(connection):
        kept = planned.get(line.contract_uid)
        if kept is None or line.planned_on == today:
            planned[line.contract_uid] = line
    last = _last_sessions(connection)
    theirs = contracts_between(connection, hidden)
    rows = [row for row in rows if row.uid not in theirs]
    parties = parties_of(connection, [row.id for row in rows], hidden)
    ordered = sorted(rows, key=lambda row: _likelihood(row, planned.get(row.uid), last.get(row.id), today))
    return tuple(_choice(row, planned.get(row.uid), last.get(row.id), parties.get(row.id, {})) for row in ordered)


def _likelihood(row: Any, planned: AppointmentLine | None, last: Any, today: date) -> tuple[Any, ...]:
    due = planned is not None and planned.planned_on <= today
    away = (today - planned.planned_on).days if planned and due else 0
    ended = row.ends_on is not None and row.ends_on < today
    since = (today - last.held_on).days if last else 100_000
    return (not due, away, planned.starts_at if planned and due else "", ended, since, row.title)


def _last_sessions(connection: Connection) -> dict[int, Any]:
    # SQLite takes the other columns from the row that holds the maximum.
    newest = func.max(session.c.held_on).label("held_on")
    query = select(session.c.contract_id, session.c.minutes, session.c.starts_at, newest).where(
        session.c.contract_id.is_not(None)
    )
    return {row.contract_id: row for row in connection.execute(query.group_by(session.c.contract_id))}


def _choice(
    row: Any, planned: AppointmentLine | None, last: Any, ties: dict[RoleKind, list[NamedParty]]
) -> MeetingChoice:
    orderers = ties.get(RoleKind.ORDERER, [])
    return MeetingChoice(
        contract=row.uid,
        title=row.title,
        kind=ContractKind(row.kind),
        orderer=orderers[0].name if orderers else "",
        members=tuple(who for kind in MEMBERS for who in ties.get(kind, ())),
        planned_on=planned.planned_on if planned else None,
        starts_at=planned.starts_at if planned else (last.starts_at if last else ""),
        minutes=planned.minutes if planned else (last.minutes if last else USUAL_MINUTES),
        place=planned.place or row.place if planned else row.place,
        remote=planned.remote if planned else row.remote,
    )
