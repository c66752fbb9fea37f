"""A case as whoever decides in it needs it, and the decisions about single records."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, select

from heijastus_desk.domain.marketing import MarketingGround
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.resolver import ItemDecision
from heijastus_desk.domain.rights.values import Decision, RequesterKind
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.consents import marketing_permission
from heijastus_desk.storage.tables.notes import note, note_owner
from heijastus_desk.storage.tables.parties import person
from heijastus_desk.storage.tables.requests import request_decision, request_right, rights_request

_FOR_PERSON: Final = frozenset({RequesterKind.ON_FILE.value, RequesterKind.REPRESENTATIVE.value})
"""Whoever else asks has no right to anybody's records: an employer gets nothing of those it sent."""


@dataclass(frozen=True, slots=True)
class CaseKey:
    """A case by row number, with what must be known before anything is decided or done in it."""

    id: int
    uid: str
    number: int
    person: str
    """uid of the person on file whose rights these are; empty for nobody, and where an orderer asks"""
    requester: RequesterKind
    closed: bool
    freeze: str
    """uid of the freeze it opened"""
    rights: frozenset[Right]


def case_key(connection: Connection, uid: str) -> CaseKey | None:
    """The case with this uid; None when there is none."""
    table = rights_request
    query = (
        select(table.c.id, table.c.number, table.c.requester, table.c.closed_on, table.c.freeze_uid, person.c.uid)
        .join(person, person.c.id == table.c.person_id, isouter=True)
        .where(table.c.uid == uid)
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    asked = select(request_right.c.asked).where(request_right.c.request_id == row.id)
    return CaseKey(
        id=row.id,
        uid=uid,
        number=row.number,
        person=row.uid if row.uid and row.requester in _FOR_PERSON else "",
        requester=RequesterKind(row.requester),
        closed=row.closed_on is not None,
        freeze=row.freeze_uid,
        rights=frozenset(Right(one) for one in connection.execute(asked).scalars()),
    )


def read_decisions(connection: Connection, uid: str) -> tuple[ItemDecision, ...]:
    """The decisions about single records in a case, in the order they were made."""
    query = (
        select(request_decision)
        .join(rights_request, rights_request.c.id == request_decision.c.request_id)
        .where(rights_request.c.uid == uid)
        .order_by(request_decision.c.id)
    )
    return tuple(
        ItemDecision(
            right=Right(row["asked"]),
            table=row["item_table"],
            uid=row["item_uid"],
            decision=Decision(row["decision"]),
            article=row["article"],
            reason=row["reason"],
            until=row["until"],
        )
        for row in connection.execute(query).mappings()
    )


def settled(connection: Connection, uid: str, right: Right) -> Decision | None:
    """What was decided of a right on the whole."""
    query = (
        select(request_right.c.decision)
        .join(rights_request, rights_request.c.id == request_right.c.request_id)
        .where(rights_request.c.uid == uid, request_right.c.asked == right.value)
    )
    said = connection.execute(query).scalar()
    return Decision(said) if said else None


def left_to_erase(connection: Connection, uid: str) -> frozenset[tuple[str, str]] | None:
    """Table and uid of what was granted of an erasure and is still there; None where nothing was granted at all.

    What forbids marketing is not waited for: it goes with the card or stays with it.
    """
    table = rights_request
    query = select(table.c.person_id, table.c.requester).where(table.c.uid == uid)
    row = connection.execute(query).first()
    if row is None or settled(connection, uid, Right.ERASURE) not in {Decision.GRANT, Decision.PARTIAL}:
        return None
    if row.person_id is None:
        return frozenset() if row.requester in _FOR_PERSON else None
    granted = [
        one
        for one in read_decisions(connection, uid)
        if one.right is Right.ERASURE and one.decision is Decision.GRANT and one.table in METADATA.tables
    ]
    bans = {(marketing_permission.name, one) for one in _bans(connection, row.person_id)}
    left = {(one.table, one.uid) for one in granted if _is_there(connection, one, row.person_id)}
    return frozenset(left - bans) if granted else None


def _bans(connection: Connection, person_id: int) -> Iterable[str]:
    table = marketing_permission
    query = select(table.c.uid).where(
        table.c.person_id == person_id, table.c.ground == MarketingGround.PROHIBITED.value
    )
    return connection.execute(query).scalars()


def _is_there(connection: Connection, one: ItemDecision, person_id: int) -> bool:
    """Whether a record is still the person's; a note shared with others may stay as theirs."""
    columns = METADATA.tables[one.table].c
    query = select(columns.id).where(columns.uid == one.uid)
    if one.table == note.name:
        query = query.join(note_owner, note_owner.c.note_id == note.c.id).where(note_owner.c.person_id == person_id)
    return connection.execute(query).first() is not None
