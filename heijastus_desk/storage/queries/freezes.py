"""Freezes of persons and organisations: what retention reads, whom lists and search leave out, what a card shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, select

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.facts import OpenFreeze
from heijastus_desk.domain.retention.freezes import Freeze, RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.storage.queries.party_names import full_name
from heijastus_desk.storage.tables.parties import organisation, person
from heijastus_desk.storage.tables.retention import freeze


@dataclass(frozen=True, slots=True)
class NamedFreeze:
    """A freeze with whom it is about, as they are called."""

    freeze: Freeze
    kind: PartyKind
    party: str
    """uid of the person or organisation"""
    name: str


def open_freezes(connection: Connection) -> tuple[OpenFreeze, ...]:
    """Every freeze that has not been closed, the oldest first; nothing is thawed by a date."""
    rows = connection.execute(select(freeze).where(freeze.c.closed_on.is_(None)).order_by(freeze.c.id)).mappings()
    return tuple(OpenFreeze(freeze_of(row), row["person_id"], row["organisation_id"]) for row in rows)


def freeze_of(row: Mapping[Any, Any]) -> Freeze:
    """A row of the table as the rules know it."""
    return Freeze(
        uid=row["uid"],
        cause=HoldCause(row["cause"]),
        ground=RestrictionGround(row["ground"]) if row["ground"] else None,
        record_classes=tuple(RecordClass(one) for one in row["record_classes"] or ()),
        reason=row["reason"],
        opened_on=row["opened_on"],
        review_on=row["review_on"],
        told_on=row["told_on"],
        lifts_on=row["lifts_on"],
        closed_on=row["closed_on"],
    )


def named_freezes(connection: Connection, *, party: str = "", open_only: bool = True) -> tuple[NamedFreeze, ...]:
    """Freezes with names: of one party (uid) or of all, the open ones first and then the newest."""
    query = _with_names()
    if party:
        query = query.where((person.c.uid == party) | (organisation.c.uid == party))
    if open_only:
        query = query.where(freeze.c.closed_on.is_(None))
    rows = connection.execute(query.order_by(freeze.c.closed_on.is_not(None), freeze.c.id.desc())).mappings()
    return tuple(_named(row) for row in rows)


def one_freeze(connection: Connection, uid: str) -> NamedFreeze | None:
    """A freeze with whom it is about; None when there is none with this uid."""
    row = connection.execute(_with_names().where(freeze.c.uid == uid)).mappings().first()
    return _named(row) if row else None


def restricted_persons(connection: Connection) -> frozenset[str]:
    """uids of the persons whose processing is restricted (Art. 18): everything but storage waits."""
    return frozenset(restricted_numbers(connection).values())


def restricted_numbers(connection: Connection) -> dict[int, str]:
    """The same persons by row number."""
    query = select(person.c.id, person.c.uid).join(freeze, freeze.c.person_id == person.c.id)
    return {row.id: row.uid for row in connection.execute(query.where(*_RESTRICTING))}


_RESTRICTING = (freeze.c.cause == HoldCause.RESTRICTION.value, freeze.c.closed_on.is_(None))


def _with_names() -> Select[*tuple[Any, ...]]:
    return select(
        freeze,
        person.c.uid.label("person_uid"),
        person.c.given_name,
        person.c.family_name,
        person.c.client_code,
        organisation.c.uid.label("organisation_uid"),
        organisation.c.name.label("organisation_name"),
    ).select_from(
        freeze.outerjoin(person, person.c.id == freeze.c.person_id).outerjoin(
            organisation, organisation.c.id == freeze.c.organisation_id
        )
    )


def _named(row: Mapping[Any, Any]) -> NamedFreeze:
    if row["person_uid"]:
        name = full_name(row["given_name"], row["family_name"], row["client_code"])
        return NamedFreeze(freeze_of(row), PartyKind.PERSON, row["person_uid"], name)
    return NamedFreeze(freeze_of(row), PartyKind.ORGANISATION, row["organisation_uid"], row["organisation_name"])
