"""What a saved list tells of each client: names, ways to reach them, work, labels, how long."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.parties import contact_point, organisation, party_label, person

Reached = dict[ContactPointKind, list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedClient:
    """One line of a saved list; of an organisation only what it has."""

    uid: str
    given_name: str = ""
    family_name: str = ""
    client_code: str = ""
    organisation: str = ""
    business_id: str = ""
    position: str = ""
    unit: str = ""
    lang: Lang
    points: Reached
    labels: tuple[str, ...]
    started: date | None
    ended: date | None


def listed_clients(connection: Connection, uids: Collection[str]) -> dict[str, ListedClient]:
    """The lines of these clients, by uid."""
    found: dict[str, ListedClient] = {}
    for some in in_slices(uids):
        found.update((one.uid, one) for one in _persons(connection, some))
        found.update((one.uid, one) for one in _organisations(connection, some))
    return found


def _persons(connection: Connection, uids: Collection[str]) -> Iterator[ListedClient]:
    employer = organisation.alias("employer")
    query = (
        select(person, employer.c.name.label("employer"))
        .select_from(person.outerjoin(employer, employer.c.id == person.c.employer_id))
        .where(person.c.uid.in_(uids))
    )
    rows = connection.execute(query).mappings().all()
    points, labels = _beside(connection, "person_id", [row["id"] for row in rows])
    for row in rows:
        yield ListedClient(
            uid=row["uid"],
            given_name=row["given_name"],
            family_name=row["family_name"],
            client_code=row["client_code"],
            organisation=row["employer"] or "",
            position=row["position"],
            unit=row["unit"],
            lang=Lang(row["lang"]),
            points=points.get(row["id"], {}),
            labels=tuple(labels.get(row["id"], ())),
            started=row["relationship_started"],
            ended=row["relationship_ended"],
        )


def _organisations(connection: Connection, uids: Collection[str]) -> Iterator[ListedClient]:
    rows = connection.execute(select(organisation).where(organisation.c.uid.in_(uids))).mappings().all()
    points, labels = _beside(connection, "organisation_id", [row["id"] for row in rows])
    for row in rows:
        yield ListedClient(
            uid=row["uid"],
            organisation=row["name"],
            business_id=row["business_id"],
            lang=Lang(row["lang"]),
            points=points.get(row["id"], {}),
            labels=tuple(labels.get(row["id"], ())),
            started=row["relationship_started"],
            ended=row["relationship_ended"],
        )


def _beside(
    connection: Connection, owner: str, keys: Collection[int]
) -> tuple[dict[int, Reached], dict[int, list[str]]]:
    points: dict[int, Reached] = {}
    labels: dict[int, list[str]] = {}
    for key, kind, value in _owned(connection, contact_point, owner, keys, "kind", "value"):
        points.setdefault(key, {}).setdefault(ContactPointKind(kind), []).append(value)
    for key, name in _owned(connection, party_label, owner, keys, "name"):
        labels.setdefault(key, []).append(name)
    return points, labels


def _owned(connection: Connection, table: Any, owner: str, keys: Collection[int], *columns: str) -> Any:
    wanted = [table.c[owner], *(table.c[name] for name in columns)]
    return connection.execute(select(*wanted).where(table.c[owner].in_(keys)).order_by(table.c.id))
