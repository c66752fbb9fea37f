"""A case as whoever decides in it needs it, and the decisions about single records."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.resolver import ItemDecision
from heijastus_desk.domain.rights.values import Decision, RequesterKind
from heijastus_desk.storage.tables.parties import person
from heijastus_desk.storage.tables.requests import request_decision, request_right, rights_request


@dataclass(frozen=True, slots=True)
class CaseKey:
    """A case by row number, with what must be known before anything is decided or done in it."""

    id: int
    uid: str
    number: int
    person: str
    """uid of the person on file; empty for nobody"""
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
        person=row.uid or "",
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
