"""The client list: persons and organisations, found by any part of a name, in Finnish order."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, and_, func, literal, select, union_all
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.storage.tables.parties import organisation, party_label, person, role

_LONGEST_SEARCH = 200


_KINDS = {kind.value: kind for kind in PartyKind}


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One line of the client list."""

    uid: str
    kind: PartyKind
    name: str
    employer: str
    roles: tuple[RoleKind, ...]
    archived: bool


def client_rows(
    connection: Connection,
    *,
    search: str = "",
    kind: PartyKind | None = None,
    archived: bool = False,
    label: str = "",
    by_code: bool = False,
    limit: int | None = None,
) -> tuple[ClientRow, ...]:
    """Clients whose name, code or firm contains every word of `search`, sorted å ä ö last.

    `label` keeps those who have it; `by_code` calls persons by their client code where they have one.
    """
    parts: list[Select[*tuple[Any, ...]]] = []
    if kind is not PartyKind.ORGANISATION:
        parts.append(
            _first(_persons(search, archived=archived, label=label, by_code=by_code), person.c.sort_key, limit)
        )
    if kind is not PartyKind.PERSON:
        parts.append(_first(_organisations(search, archived=archived, label=label), organisation.c.sort_key, limit))
    both = union_all(*parts).subquery()
    rows = connection.execute(select(both).order_by(both.c.sort_key).limit(limit))
    # Unpacked by place and with each word looked up once: a list of thousands is made in a third of the time.
    return tuple(
        ClientRow(uid, _KINDS[party], name, employer or "", _role_kinds(roles or ""), archived)
        for uid, party, name, employer, roles, archived, _key in rows.all()
    )


@cache
def _role_kinds(joined: str) -> tuple[RoleKind, ...]:
    return tuple(RoleKind(part) for part in joined.split(",") if part)


def client_count(connection: Connection) -> int:
    """How many persons and organisations are not archived."""
    total = 0
    for table in (person, organisation):
        total += connection.execute(select(func.count()).where(table.c.archived.is_(False))).scalar_one()
    return total


def displayed_name(given: str, family: str, code: str) -> str:
    """Family name first, as lists sort it; the client code where there is no name."""
    named = ", ".join(part for part in (family, given) if part)
    return named or code


def _first(rows: Select[*tuple[Any, ...]], key: ColumnElement[str], limit: int | None) -> Select[*tuple[Any, ...]]:
    """The first rows by the index of their key, so that a limit spares the work for all others."""
    return rows if limit is None else select(rows.order_by(key).limit(limit).subquery())


def _persons(search: str, *, archived: bool, label: str, by_code: bool) -> Select[*tuple[Any, ...]]:
    employer = organisation.alias("employer")
    name = func.trim(person.c.family_name + literal(", ") + person.c.given_name, ", ")
    called = (person.c.client_code, name) if by_code else (name, person.c.client_code)
    key = person.c.search_key + literal(" ") + func.coalesce(employer.c.search_key, "")
    return (
        select(
            person.c.uid,
            literal(PartyKind.PERSON.value).label("kind"),
            func.coalesce(func.nullif(called[0], ""), called[1]).label("name"),
            employer.c.name.label("employer"),
            _roles_of(role.c.person_id == person.c.id).label("roles"),
            person.c.archived,
            person.c.sort_key,
        )
        .select_from(person.outerjoin(employer, employer.c.id == person.c.employer_id))
        .where(person.c.archived.is_(archived), _matches(key, search), _labelled(person, label))
    )


def _organisations(search: str, *, archived: bool, label: str) -> Select[*tuple[Any, ...]]:
    return select(
        organisation.c.uid,
        literal(PartyKind.ORGANISATION.value).label("kind"),
        organisation.c.name.label("name"),
        literal("").label("employer"),
        _roles_of((role.c.organisation_id == organisation.c.id) & role.c.person_id.is_(None)).label("roles"),
        organisation.c.archived,
        organisation.c.sort_key,
    ).where(
        organisation.c.archived.is_(archived),
        _matches(organisation.c.search_key, search),
        _labelled(organisation, label),
    )


def _labelled(table: Table, label: str) -> ColumnElement[bool]:
    if not label:
        return literal(value=True)
    return table.c.id.in_(select(party_label.c[f"{table.name}_id"]).where(party_label.c.name == label))


def _roles_of(tie: ColumnElement[bool]) -> ColumnElement[str]:
    lasting = tie & role.c.ended_on.is_(None)
    return select(func.group_concat(role.c.kind.distinct())).where(lasting).scalar_subquery()


def _matches(key: ColumnElement[str], search: str) -> ColumnElement[bool]:
    words = search_key(search[:_LONGEST_SEARCH]).split()
    return and_(literal(value=True), *(key.contains(word, autoescape=True) for word in words))
