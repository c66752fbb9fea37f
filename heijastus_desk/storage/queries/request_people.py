"""What the file says of whoever asks: whose an address is, which firms ordered, what care is due, which registers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select

from heijastus_desk.domain.likeness import email_key, name_key, phone_key
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.rights.addresses import is_email
from heijastus_desk.storage.tables.contracts import attendance, contract
from heijastus_desk.storage.tables.notes import note_mention, note_owner
from heijastus_desk.storage.tables.papers import assessment
from heijastus_desk.storage.tables.parties import contact_point, guardianship, person, role

_ORDERING: Final = (RoleKind.ORDERER.value, RoleKind.PAYER.value, RoleKind.CONTACT.value)
_REACHED_BY: Final = (ContactPointKind.EMAIL.value, ContactPointKind.WEB.value)


@dataclass(frozen=True, slots=True)
class KnownAddress:
    """An address on a person's card."""

    kind: ContactPointKind
    value: str
    source: SourceKind | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingPerson:
    """What is known of the person a request is about."""

    key: int
    given_name: str
    family_name: str
    client_code: str
    birth_year: int | None
    addresses: tuple[KnownAddress, ...]
    firm_addresses: tuple[str, ...]
    """mail and web addresses of the employer and of whoever ordered or pays for this person"""
    has_notes: bool
    was_met: bool
    has_guardian: bool
    registers: tuple[int, ...]


def asking_person(connection: Connection, uid: str) -> AskingPerson | None:
    """The person by uid; None when there is none."""
    row = connection.execute(select(person).where(person.c.uid == uid)).first()
    if row is None:
        return None
    return AskingPerson(
        key=row.id,
        given_name=row.given_name,
        family_name=row.family_name,
        client_code=row.client_code,
        birth_year=row.birth_year,
        addresses=tuple(_addresses(connection, row.id)),
        firm_addresses=tuple(_firm_addresses(connection, row.id, row.employer_id)),
        has_notes=any(_is_in(connection, table, row.id) for table in (note_owner, note_mention, assessment)),
        was_met=_is_in(connection, attendance, row.id),
        has_guardian=_is_in(connection, guardianship, row.id),
        registers=tuple(_registers(connection, row.id)),
    )


def persons_at(connection: Connection, address: str) -> frozenset[str]:
    """uids of the persons on whose cards an e-mail address or a phone number stands, however it is written."""
    if is_email(address):
        same = func.lower(func.trim(contact_point.c.value)) == email_key(address)
        return frozenset(connection.execute(_owners(ContactPointKind.EMAIL).where(same)).scalars())
    wanted = phone_key(address)
    if not wanted:
        return frozenset()
    rows = connection.execute(_owners(ContactPointKind.PHONE).add_columns(contact_point.c.value))
    return frozenset(uid for uid, value in rows if phone_key(value) == wanted)


def addresses_of_firms(connection: Connection) -> tuple[str, ...]:
    """Mail and web addresses of every organisation on file."""
    columns = contact_point.c
    query = select(columns.value).where(columns.organisation_id.is_not(None), columns.kind.in_(_REACHED_BY))
    return tuple(connection.execute(query).scalars())


def has_namesake(connection: Connection, name: str) -> bool:
    """Whether somebody on file is called so, in whatever order the names are given."""
    wanted = name_key(name)
    if not wanted:
        return False
    rows = connection.execute(select(person.c.given_name, person.c.family_name))
    return any(name_key(given, family) == wanted for given, family in rows)


def _owners(kind: ContactPointKind) -> Select[*tuple[Any, ...]]:
    owned = select(person.c.uid).join(contact_point, contact_point.c.person_id == person.c.id)
    return owned.where(contact_point.c.kind == kind.value)


def _addresses(connection: Connection, key: int) -> Iterator[KnownAddress]:
    query = select(contact_point).where(contact_point.c.person_id == key).order_by(contact_point.c.id)
    for row in connection.execute(query):
        yield KnownAddress(ContactPointKind(row.kind), row.value, SourceKind(row.source) if row.source else None)


def _firm_addresses(connection: Connection, key: int, employer: int | None) -> Iterator[str]:
    mine = select(role.c.contract_id).where(role.c.person_id == key, role.c.contract_id.is_not(None))
    ordering = select(role.c.organisation_id).where(role.c.contract_id.in_(mine), role.c.kind.in_(_ORDERING))
    firms: ColumnElement[bool] = contact_point.c.organisation_id.in_(ordering)
    if employer is not None:
        firms = firms | (contact_point.c.organisation_id == employer)
    query = select(contact_point.c.value).where(firms, contact_point.c.kind.in_(_REACHED_BY))
    yield from connection.execute(query).scalars()
    # The contact person's own mailbox at the orderer tells its domain where the firm's card has no address.
    contacts = select(role.c.person_id).where(
        role.c.contract_id.in_(mine), role.c.kind.in_(_ORDERING), role.c.person_id.is_not(None), role.c.person_id != key
    )
    of_contacts = select(contact_point.c.value).where(
        contact_point.c.person_id.in_(contacts), contact_point.c.kind == ContactPointKind.EMAIL.value
    )
    yield from connection.execute(of_contacts).scalars()


def _is_in(connection: Connection, table: Table, key: int) -> bool:
    return connection.execute(select(table.c.id).where(table.c.person_id == key).limit(1)).first() is not None


def _registers(connection: Connection, key: int) -> Iterator[int]:
    held = func.coalesce(role.c.register_id, contract.c.register_id).label("held")
    joined = role.outerjoin(contract, contract.c.id == role.c.contract_id)
    query = select(held).select_from(joined).where(role.c.person_id == key, held.is_not(None)).distinct()
    yield from connection.execute(query.order_by(held)).scalars()


__all__ = ["AskingPerson", "KnownAddress", "asking_person", "has_namesake", "persons_at"]
