"""The client list: persons and organisations, found by any part of a name, in Finnish order."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, overload

from sqlalchemy import Connection, Row, Select, Table, and_, func, literal, select, union_all
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


_PART = 500


class ClientRows(Sequence[ClientRow]):
    """The lines of the list, kept by column; each is made when it is asked for."""

    def __init__(self) -> None:
        self.uids: list[str] = []
        self._places: dict[str, int] = {}
        self._names: list[str] = []
        self._alike: list[tuple[PartyKind, str, tuple[RoleKind, ...], bool]] = []
        self._seen: dict[tuple[Any, ...], tuple[PartyKind, str, tuple[RoleKind, ...], bool]] = {}

    def add(self, rows: Iterable[Row[*tuple[Any, ...]]]) -> None:
        """Add rows as the query gives them: what many have alike is kept once."""
        for uid, kind, name, employer, roles, archived, _key in rows:
            given = (kind, employer, roles, archived)
            alike = self._seen.get(given)
            if alike is None:
                alike = self._seen[given] = (_KINDS[kind], employer or "", _role_kinds(roles or ""), archived)
            self._places[uid] = len(self.uids)
            self.uids.append(uid)
            self._names.append(name)
            self._alike.append(alike)

    def let_go(self) -> None:
        """Free it bit by bit: at once, 100,000 rows would keep every thread waiting."""
        while self.uids:
            for column in (self.uids, self._names, self._alike):
                del column[-_PART:]
            while len(self._places) > len(self.uids):
                self._places.popitem()

    def __len__(self) -> int:
        return len(self.uids)

    @overload
    def __getitem__(self, at: int) -> ClientRow: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[ClientRow]: ...

    def __getitem__(self, at: int | slice) -> ClientRow | Sequence[ClientRow]:
        if isinstance(at, slice):
            return tuple(self[row] for row in range(len(self))[at])
        kind, employer, roles, archived = self._alike[at]
        return ClientRow(self.uids[at], kind, self._names[at], employer, roles, archived)

    def row_of(self, uid: str) -> int:
        """The place of a client in the list, -1 for none."""
        return self._places.get(uid, -1)


def client_rows(
    connection: Connection,
    *,
    search: str = "",
    kind: PartyKind | None = None,
    archived: bool | None = False,
    label: str = "",
    by_code: bool = False,
    without: Collection[str] = (),
    only: Collection[str] | None = None,
    limit: int | None = None,
) -> ClientRows:
    """Clients whose name, code or firm contains every word of `search`, sorted å ä ö last.

    `label` keeps those who have it; `by_code` calls persons by their client code where they have one; `archived` is
    None for both. `without` are uids left out, `only` the uids kept.
    """
    parts: list[Select[*tuple[Any, ...]]] = []
    if kind is not PartyKind.ORGANISATION:
        persons = _persons(search, label=label, by_code=by_code).where(
            *_seen(person, archived=archived, without=without, only=only)
        )
        parts.append(_first(persons, person.c.sort_key, limit))
    if kind is not PartyKind.PERSON:
        firms = _organisations(search, label=label).where(
            *_seen(organisation, archived=archived, without=without, only=only)
        )
        parts.append(_first(firms, organisation.c.sort_key, limit))
    both = union_all(*parts).subquery()
    rows = connection.execute(select(both).order_by(both.c.sort_key).limit(limit))
    # In pieces and by columns: 100,000 objects keep other threads waiting, and Python's collection ever after.
    found = ClientRows()
    while part := rows.fetchmany(_PART):
        found.add(part)
    return found


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


def _seen(
    table: Table, *, archived: bool | None, without: Collection[str], only: Collection[str] | None
) -> Iterator[ColumnElement[bool]]:
    if archived is not None:
        yield table.c.archived.is_(archived)
    if without:
        yield table.c.uid.not_in(_listed(without))
    if only is not None:
        yield table.c.uid.in_(_listed(only))


def _listed(uids: Collection[str]) -> Select[*tuple[Any, ...]]:
    """uids as rows: one parameter, however many they are."""
    each = func.json_each(json.dumps(sorted(uids))).table_valued("value")
    return select(each.c.value)


def _persons(search: str, *, label: str, by_code: bool) -> Select[*tuple[Any, ...]]:
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
        .where(_matches(key, search), _labelled(person, label))
    )


def _organisations(search: str, *, label: str) -> Select[*tuple[Any, ...]]:
    return select(
        organisation.c.uid,
        literal(PartyKind.ORGANISATION.value).label("kind"),
        organisation.c.name.label("name"),
        literal("").label("employer"),
        _roles_of((role.c.organisation_id == organisation.c.id) & role.c.person_id.is_(None)).label("roles"),
        organisation.c.archived,
        organisation.c.sort_key,
    ).where(
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
