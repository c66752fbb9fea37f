"""Clients the rows of an import may be: their names and the ways to reach them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.parties import contact_point, organisation, person


@dataclass(frozen=True, slots=True)
class KnownClient:
    """Somebody in the vault a row may be."""

    uid: str
    kind: PartyKind
    name: str
    points: tuple[str, ...]
    archived: bool


def known_clients(connection: Connection, uids: Iterable[str]) -> dict[str, KnownClient]:
    """The clients with these uids, by uid."""
    found: dict[str, KnownClient] = {}
    for some in in_slices(set(uids)):
        found.update((one.uid, one) for one in _persons(connection, some))
        found.update((one.uid, one) for one in _organisations(connection, some))
    return found


def known_firms(connection: Connection) -> tuple[tuple[int, str, str], ...]:
    """Row number, name and business id of every organisation."""
    columns = (organisation.c.id, organisation.c.name, organisation.c.business_id)
    return tuple((row[0], row[1], row[2]) for row in connection.execute(select(*columns).order_by(organisation.c.id)))


def _persons(connection: Connection, uids: Sequence[str]) -> Iterator[KnownClient]:
    rows = connection.execute(select(person).where(person.c.uid.in_(uids))).mappings().all()
    points = _points(connection, contact_point.c.person_id, [row["id"] for row in rows])
    for row in rows:
        name = displayed_name(row["given_name"], row["family_name"], row["client_code"])
        yield KnownClient(row["uid"], PartyKind.PERSON, name, points.get(row["id"], ()), row["archived"])


def _organisations(connection: Connection, uids: Sequence[str]) -> Iterator[KnownClient]:
    rows = connection.execute(select(organisation).where(organisation.c.uid.in_(uids))).mappings().all()
    points = _points(connection, contact_point.c.organisation_id, [row["id"] for row in rows])
    for row in rows:
        yield KnownClient(row["uid"], PartyKind.ORGANISATION, row["name"], points.get(row["id"], ()), row["archived"])


def _points(connection: Connection, owner: Any, keys: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = {}
    rows = connection.execute(select(owner, contact_point.c.value).where(owner.in_(keys)).order_by(contact_point.c.id))
    for key, value in rows:
        found.setdefault(key, []).append(value)
    return {key: tuple(points) for key, points in found.items()}
