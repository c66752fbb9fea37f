"""Every card's traits in bulk: four plain reads instead of one card after another."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, func, select

from heijastus_desk.domain.likeness import (
    DuplicateIndex,
    Likeness,
    Trait,
    email_key,
    firm_key,
    name_key,
    phone_key,
)
from heijastus_desk.domain.parties import ContactPointKind, PartyKind
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.storage.erasing.rows import links
from heijastus_desk.storage.queries.clients import ClientRow, displayed_name
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import contact_point, organisation, person

_KEYS = {
    ContactPointKind.EMAIL.value: (Likeness.EMAIL, email_key),
    ContactPointKind.PHONE.value: (Likeness.PHONE, phone_key),
}


def duplicate_index(connection: Connection) -> DuplicateIndex:
    """Every person and organisation of the file, archived ones too, by what two cards can be alike in."""
    index = DuplicateIndex()
    of_persons, of_firms = _points(connection)
    persons = select(
        person.c.id,
        person.c.uid,
        person.c.given_name,
        person.c.family_name,
        person.c.client_code,
        person.c.birth_year,
    )
    for key, uid, given, family, code, year in connection.execute(persons):
        own: set[Trait] = {(Likeness.NAME, name_key(given, family)), (Likeness.CODE, search_key(code) if code else "")}
        traits = own | of_persons.get(key, set())
        index.take(uid, frozenset(trait for trait in traits if trait[1]), is_person=True, birth_year=year)
    firms = select(organisation.c.id, organisation.c.uid, organisation.c.name, organisation.c.business_id)
    for key, uid, name, business_id in connection.execute(firms):
        own = {(Likeness.NAME, firm_key(name)), (Likeness.BUSINESS_ID, business_id)}
        traits = own | of_firms.get(key, set())
        index.take(uid, frozenset(trait for trait in traits if trait[1]), is_person=False)
    return index


def _points(connection: Connection) -> tuple[Mapping[int, set[Trait]], Mapping[int, set[Trait]]]:
    of_persons: dict[int, set[Trait]] = {}
    of_firms: dict[int, set[Trait]] = {}
    rows = connection.execute(
        select(
            contact_point.c.person_id, contact_point.c.organisation_id, contact_point.c.kind, contact_point.c.value
        ).where(contact_point.c.kind.in_(_KEYS))
    )
    for person_id, organisation_id, kind, value in rows:
        likeness, key_of = _KEYS[kind]
        owners, owner = (of_persons, person_id) if person_id is not None else (of_firms, organisation_id)
        owners.setdefault(owner, set()).add((likeness, key_of(value)))
    return of_persons, of_firms


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


def rows_tied_to(connection: Connection, kind: PartyKind, uid: str) -> dict[str, int]:
    """How many rows of which table name this card."""
    table = METADATA.tables[kind.value]
    key = select(table.c.id).where(table.c.uid == uid).scalar_subquery()
    found: dict[str, int] = {}
    for link in links():
        if link.parent == kind.value:
            child = METADATA.tables[link.child]
            query = select(func.count()).select_from(child).where(child.c[link.column] == key)
            found[link.child] = found.get(link.child, 0) + connection.execute(query).scalar_one()
    return {name: count for name, count in found.items() if count}
