"""What may go out to an orderer, a payer or an issuer of certificates: agreed terms and dates, and never a note.

Papers for others are printed from these values and nothing else. Nothing here reads, or may ever read, the tables of
notes, assessments or consents: what is not in these classes cannot reach such a paper.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, RowMapping, func, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.contracts import NOBODY, ContractKind, DataSetRole, PartyRef
from heijastus_desk.domain.records import HeldAt, RoleKind
from heijastus_desk.storage.queries.contract_parties import (
    MEMBERS,
    NamedParty,
    Parties,
    Uids,
    attended,
    data_sets_of,
    parties_of,
)
from heijastus_desk.storage.tables.contracts import contract, hours_total, session


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractSummary:
    """What was agreed, with whom; `held` counts the sessions held under this contract."""

    uid: str
    kind: ContractKind
    title: str
    orderer: str
    orderer_ref: PartyRef
    payer: str
    """empty when nobody but the orderer pays"""
    contact: str
    participants: tuple[str, ...]
    """names in Finnish order"""
    participant_uids: tuple[str, ...]
    """in the same order"""
    timetable: str
    place: str
    remote: bool
    price: str
    planned: int | None
    held: int
    starts_on: date | None
    ends_on: date | None
    signed_on: date | None
    kept_at: HeldAt
    paper_place: str
    continues: str
    """title of the contract this one carries on, or empty"""
    data_sets: tuple[DataSetRole, ...]
    """who is controller of which set of data, with the orderer's written instruction"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionListLine:
    """A session of a contract: when, how long, where, how many were there; nobody's name."""

    uid: str
    held_on: date
    starts_at: str
    minutes: int
    place: str
    remote: bool
    present: int
    absent: int
    invoiced: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UninvoicedLine:
    """A session held and not invoiced, with who pays it: the contract's payer, else its orderer."""

    session_uid: str
    contract_uid: str
    """empty for a session without a contract"""
    contract_title: str
    contract_kind: ContractKind | None
    payer: PartyRef
    """nobody when no contract says who pays and more than one person was there"""
    payer_name: str
    held_on: date
    starts_at: str
    minutes: int
    place: str
    remote: bool
    present: int
    price: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursLine:
    """A session in her list of hours: named are only those who permitted it, the others are counted."""

    session_uid: str
    held_on: date
    minutes: int
    kind: ContractKind | None
    orderer: str
    """name of an ordering organisation; a person who orders is named only when permitted"""
    names: tuple[str, ...]
    unnamed: int


@dataclass(frozen=True, slots=True)
class HoursTotal:
    """Sums over a calendar year and a kind of contract; `kind` is empty for sessions without one."""

    year: int
    kind: ContractKind | None
    sessions: int
    minutes: int


def contract_summary(connection: Connection, uid: str, hidden: Uids = ()) -> ContractSummary | None:
    """One contract, naming nobody who is `hidden` (uids); None when there is none with this uid."""
    return next(iter(_summaries(connection, contract.c.uid == uid, hidden)), None)


def contract_summaries(connection: Connection, hidden: Uids = ()) -> tuple[ContractSummary, ...]:
    """Every contract, those that start last first, naming nobody who is `hidden` (uids)."""
    return _summaries(connection, None, hidden)


def session_list(connection: Connection, contract_uid: str) -> tuple[SessionListLine, ...]:
    """The sessions held under a contract, oldest first."""
    rows = connection.execute(
        select(session, contract.c.uid.label("contract_uid"))
        .join(contract, contract.c.id == session.c.contract_id)
        .where(contract.c.uid == contract_uid)
        .order_by(session.c.held_on, session.c.starts_at, session.c.id)
    ).all()
    there = attended(connection, [row.id for row in rows])
    return tuple(
        SessionListLine(
            uid=r.uid,
            held_on=r.held_on,
            starts_at=r.starts_at,
            minutes=r.minutes,
            place=r.place,
            remote=r.remote,
            present=sum(1 for _who, present in there.get(r.id, ()) if present),
            absent=sum(1 for _who, present in there.get(r.id, ()) if not present),
            invoiced=r.invoiced,
        )
        for r in rows
    )


def uninvoiced_lines(connection: Connection, hidden: Uids = ()) -> tuple[UninvoicedLine, ...]:
    """Sessions held and not invoiced, oldest first; a payer who is `hidden` (uids) is not named."""
    rows = _held(connection, session.c.invoiced.is_(False))
    there = attended(connection, [row["id"] for row in rows], hidden)
    parties = parties_of(connection, {row["contract_id"] for row in rows if row["contract_id"]}, hidden)
    return tuple(_uninvoiced(row, there.get(row["id"], []), parties) for row in rows)


def hours_lines(
    connection: Connection, start: date, end: date, may_name: Callable[[str, str], bool]
) -> tuple[HoursLine, ...]:
    """Sessions held from `start` to `end`, both included, oldest first.

    `may_name` tells of a person's uid and a contract's uid whether the person permitted to be named.
    """
    rows = _held(connection, session.c.held_on.between(start, end))
    there = attended(connection, [row["id"] for row in rows])
    parties = parties_of(connection, {row["contract_id"] for row in rows if row["contract_id"]})
    return tuple(_hours(row, there.get(row["id"], []), parties, may_name) for row in rows)


def hours_totals(connection: Connection, start: date, end: date) -> tuple[HoursTotal, ...]:
    """Sums of sessions that are no longer kept, of every calendar year `start` to `end` touches."""
    rows = connection.execute(
        select(hours_total)
        .where(hours_total.c.year.between(start.year, end.year))
        .order_by(hours_total.c.year, hours_total.c.kind)
    )
    return tuple(HoursTotal(r.year, ContractKind(r.kind) if r.kind else None, r.sessions, r.minutes) for r in rows)


def _held(connection: Connection, which: ColumnElement[bool]) -> Sequence[RowMapping]:
    query = (
        select(
            session,
            contract.c.uid.label("contract_uid"),
            contract.c.title,
            contract.c.kind.label("contract_kind"),
            contract.c.price,
        )
        .select_from(session.outerjoin(contract, contract.c.id == session.c.contract_id))
        .where(which)
        .order_by(session.c.held_on, session.c.starts_at, session.c.id)
    )
    return connection.execute(query).mappings().all()


def _uninvoiced(row: RowMapping, there: list[tuple[NamedParty, bool]], parties: Parties) -> UninvoicedLine:
    ties = parties.get(row["contract_id"], {})
    payers = ties.get(RoleKind.PAYER) or ties.get(RoleKind.ORDERER) or []
    if not payers and len(there) == 1:
        payers = [there[0][0]]
    payer = payers[0] if payers else NamedParty(NOBODY, "")
    return UninvoicedLine(
        session_uid=row["uid"],
        contract_uid=row["contract_uid"] or "",
        contract_title=row["title"] or "",
        contract_kind=_kind(row),
        payer=payer.ref,
        payer_name=payer.name,
        held_on=row["held_on"],
        starts_at=row["starts_at"],
        minutes=row["minutes"],
        place=row["place"],
        remote=row["remote"],
        present=sum(1 for _who, present in there if present),
        price=row["price"] or "",
    )


def _hours(
    row: RowMapping, there: list[tuple[NamedParty, bool]], parties: Parties, may_name: Callable[[str, str], bool]
) -> HoursLine:
    contract_uid = row["contract_uid"] or ""
    present = [who for who, came in there if came]
    named = tuple(who.name for who in present if may_name(who.ref.person, contract_uid))
    orderers = parties.get(row["contract_id"], {}).get(RoleKind.ORDERER, [])
    shown = [who.name for who in orderers if who.ref.organisation or may_name(who.ref.person, contract_uid)]
    return HoursLine(
        session_uid=row["uid"],
        held_on=row["held_on"],
        minutes=row["minutes"],
        kind=_kind(row),
        orderer=shown[0] if shown else "",
        names=named,
        unnamed=len(present) - len(named),
    )


def _kind(row: RowMapping) -> ContractKind | None:
    return ContractKind(row["contract_kind"]) if row["contract_kind"] else None


def _summaries(connection: Connection, which: ColumnElement[bool] | None, hidden: Uids) -> tuple[ContractSummary, ...]:
    former = contract.alias("former")
    held = select(func.count()).where(session.c.contract_id == contract.c.id).scalar_subquery().label("held")
    query = (
        select(contract, held, former.c.title.label("continues"))
        .select_from(contract.outerjoin(former, former.c.id == contract.c.continues_id))
        .order_by(contract.c.starts_on.desc(), contract.c.id.desc())
    )
    rows = connection.execute(query if which is None else query.where(which)).mappings().all()
    keys = [row["id"] for row in rows]
    parties, sets = parties_of(connection, keys, hidden), data_sets_of(connection, keys)
    return tuple(_summary(row, parties.get(row["id"], {}), sets.get(row["id"], ())) for row in rows)


def _summary(row: RowMapping, ties: dict[RoleKind, list[NamedParty]], sets: Iterable[DataSetRole]) -> ContractSummary:
    def first(kind: RoleKind) -> NamedParty:
        return next(iter(ties.get(kind, ())), NamedParty(NOBODY, ""))

    members = [who for kind in MEMBERS for who in ties.get(kind, ())]
    return ContractSummary(
        uid=row["uid"],
        kind=ContractKind(row["kind"]),
        title=row["title"],
        orderer=first(RoleKind.ORDERER).name,
        orderer_ref=first(RoleKind.ORDERER).ref,
        payer=first(RoleKind.PAYER).name,
        contact=first(RoleKind.CONTACT).name,
        participants=tuple(who.name for who in members),
        participant_uids=tuple(who.ref.person for who in members),
        timetable=row["timetable"],
        place=row["place"],
        remote=row["remote"],
        price=row["price"],
        planned=row["planned_sessions"],
        held=row["held"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        signed_on=row["signed_on"],
        kept_at=HeldAt(row["kept_at"]),
        paper_place=row["paper_place"],
        continues=row["continues"] or "",
        data_sets=tuple(sets),
    )
