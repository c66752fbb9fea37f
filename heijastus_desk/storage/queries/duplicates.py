"""Which cards are alike: all of them from a few plain reads, or those around one card by the file itself."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, and_, func, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.likeness import (
    DuplicateIndex,
    Trait,
    email_key,
    firm_key,
    firm_traits,
    name_key,
    person_traits,
    phone_key,
    point_trait,
    told,
)
from heijastus_desk.domain.parties import ContactPointKind, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.storage.queries.clients import ClientRow, displayed_name
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.parties import contact_point, organisation, person

_KINDS = (ContactPointKind.EMAIL.value, ContactPointKind.PHONE.value)
_SEPARATORS = " -()+./"
_LAST_DIGITS = 6


def duplicate_index(connection: Connection) -> DuplicateIndex:
    """Every person and organisation of the file, archived ones too, by what two cards can be alike in."""
    return _index(connection, None, None)


def index_around(connection: Connection, card: PersonCard | OrganisationCard) -> DuplicateIndex:
    """The same of the few cards that can be like this one, found by the file itself: for one card while she waits."""
    is_person = isinstance(card, PersonCard)
    table = person if is_person else organisation
    owner = contact_point.c.person_id if is_person else contact_point.c.organisation_id
    found: set[int] = set()
    for condition in _own_conditions(card):
        found.update(connection.execute(select(table.c.id).where(condition)).scalars())
    for condition in _point_conditions(card):
        found.update(connection.execute(select(owner).where(condition, owner.is_not(None))).scalars())
    return _index(connection, found if is_person else set(), set() if is_person else found)


def _own_conditions(card: PersonCard | OrganisationCard) -> Iterator[ColumnElement[bool]]:
    table = person if isinstance(card, PersonCard) else organisation
    named = name_key(card.given_name, card.family_name) if isinstance(card, PersonCard) else firm_key(card.name)
    if named:
        yield and_(*(table.c.search_key.contains(word, autoescape=True) for word in named.split()))
    if isinstance(card, PersonCard) and card.client_code:
        yield person.c.search_key.contains(search_key(card.client_code), autoescape=True)
    if isinstance(card, OrganisationCard) and card.business_id.strip():
        yield organisation.c.business_id == card.business_id.strip()


def _point_conditions(card: PersonCard | OrganisationCard) -> Iterator[ColumnElement[bool]]:
    digits: ColumnElement[str] = contact_point.c.value
    for mark in _SEPARATORS:
        digits = func.replace(digits, mark, "")
    for point in card.contact_points:
        of_kind = contact_point.c.kind == point.kind.value
        if point.kind is ContactPointKind.EMAIL and email_key(point.value):
            # Of letters beyond ASCII the file knows no small ones: they match as they were written.
            written = func.lower(func.trim(contact_point.c.value))
            yield and_(of_kind, written.in_({email_key(point.value), _ascii_lower(point.value.strip())}))
        elif point.kind is ContactPointKind.PHONE and phone_key(point.value):
            yield and_(of_kind, digits.endswith(phone_key(point.value)[-_LAST_DIGITS:]))


def _ascii_lower(text: str) -> str:
    return "".join(letter.lower() if letter.isascii() else letter for letter in text)


def _index(connection: Connection, persons: Collection[int] | None, firms: Collection[int] | None) -> DuplicateIndex:
    index = DuplicateIndex()
    of_persons = _points(connection, contact_point.c.person_id, persons)
    columns = (person.c.id, person.c.uid, person.c.given_name, person.c.family_name, person.c.client_code)
    for key, uid, given, family, code, year in _rows(connection, (*columns, person.c.birth_year), person.c.id, persons):
        traits = told((*person_traits(given, family, code), *of_persons.get(key, ())))
        index.take(uid, traits, is_person=True, birth_year=year)
    of_firms = _points(connection, contact_point.c.organisation_id, firms)
    columns = (organisation.c.id, organisation.c.uid, organisation.c.name, organisation.c.business_id)
    for key, uid, name, business_id in _rows(connection, columns, organisation.c.id, firms):
        index.take(uid, told((*firm_traits(name, business_id), *of_firms.get(key, ()))), is_person=False)
    return index


def _points(connection: Connection, owner: Column[Any], only: Collection[int] | None) -> Mapping[int, list[Trait]]:
    found: dict[int, list[Trait]] = {}
    columns = (owner, contact_point.c.kind, contact_point.c.value)
    for key, kind, value in _rows(connection, columns, owner, only):
        if kind in _KINDS and key is not None:
            found.setdefault(key, []).append(point_trait(kind, value))
    return found


def _rows(
    connection: Connection, columns: Sequence[Column[Any]], key: Column[Any], only: Collection[int] | None
) -> Iterator[Any]:
    if only is None:
        yield from connection.execute(select(*columns)).all()
        return
    for part in in_slices(only):
        yield from connection.execute(select(*columns).where(key.in_(part))).all()


def rows_of(connection: Connection, uids: Collection[str]) -> dict[str, ClientRow]:
    """The list lines of these cards by uid, archived ones too; unknown uids are passed over."""
    found: dict[str, ClientRow] = {}
    employer = organisation.alias("employer")
    tied = person.outerjoin(employer, employer.c.id == person.c.employer_id)
    for part in in_slices(uids):
        persons = select(person, employer.c.name.label("firm")).select_from(tied).where(person.c.uid.in_(part))
        for row in connection.execute(persons):
            name = displayed_name(row.given_name, row.family_name, row.client_code)
            found[row.uid] = ClientRow(row.uid, PartyKind.PERSON, name, row.firm or "", (), row.archived)
        for row in connection.execute(select(organisation).where(organisation.c.uid.in_(part))):
            found[row.uid] = ClientRow(row.uid, PartyKind.ORGANISATION, row.name, "", (), row.archived)
    return found
