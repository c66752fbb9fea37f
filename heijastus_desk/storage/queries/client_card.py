"""Everything about one person or organisation, as the card shows it."""

from typing import Any

from sqlalchemy import Connection, Select, select

from heijastus_desk.domain.consents import ConsentStep
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import (
    ContactPoint,
    ContactPointKind,
    OrganisationCard,
    PartyKind,
    PersonCard,
)
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries import client_card_lines as lines
from heijastus_desk.storage.queries.appointments import client_appointments
from heijastus_desk.storage.queries.card_consents import ConsentsOnCard, read_consents
from heijastus_desk.storage.queries.card_deliveries import person_deliveries
from heijastus_desk.storage.queries.card_papers import GivenConsent, organisation_papers, person_papers
from heijastus_desk.storage.queries.card_roles import client_roles, lasting_kinds, registers_of
from heijastus_desk.storage.queries.card_ties import organisation_ties, person_ties
from heijastus_desk.storage.queries.client_card_views import ClientCard, MemberLine
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.contracts import contracts_read, terms_of
from heijastus_desk.storage.queries.marketing import recipient_firm, recipient_person
from heijastus_desk.storage.queries.party_names import full_name
from heijastus_desk.storage.queries.prepared import KEY, of_party, prepared
from heijastus_desk.storage.tables.parties import contact_point, organisation, person, role


def read_card(connection: Connection, uid: str) -> ClientCard | None:
    """The card of a person or organisation; None when there is none with this uid."""
    row = _person().first(connection, key=uid)
    if row:
        return _person_card(connection, row)
    row = _organisation().first(connection, key=uid)
    return _organisation_card(connection, row) if row else None


def _person_card(connection: Connection, row: Any) -> ClientCard:
    key, kind = row.id, PartyKind.PERSON
    roles = client_roles(connection, kind, key)
    contracts = contracts_read(connection, kind, key)
    lang, who = Lang(row.lang), recipient_person(row, (r.kind for r in roles))
    consents = read_consents(connection, kind, key, lang, who, roles)
    return ClientCard(
        uid=row.uid,
        kind=kind,
        version=row.version,
        name=full_name(row.given_name, row.family_name, row.client_code),
        archived=row.archived,
        person=PersonCard(
            given_name=row.given_name,
            family_name=row.family_name,
            client_code=row.client_code,
            lang=lang,
            employer=row.employer or "",
            position=row.position,
            unit=row.unit,
            experience=row.experience,
            birth_year=row.birth_year,
            relationship_started=row.relationship_started,
            relationship_ended=row.relationship_ended,
            contact_points=_points(connection, kind, key),
        ),
        organisation=None,
        employer_name=row.employer_name or "",
        roles=lasting_kinds(roles, kind),
        members=(),
        ties=person_ties(connection, key, roles),
        contracts=lines.contract_lines(contracts),
        terms={one.row.uid: terms_of(one) for one in contracts},
        sessions=lines.session_lines(connection, kind, key),
        notes=lines.note_lines(connection, key),
        contacts=lines.contact_lines(connection, kind, key),
        accounting=lines.accounting_lines(connection, kind, key),
        files=lines.file_lines(connection, kind, key),
        packages=lines.package_lines(connection, key),
        deliveries=person_deliveries(connection, key, registers_of(roles)),
        consents=consents,
        appointments=client_appointments(connection, kind, key),
        papers=person_papers(connection, key, _given(consents)),
    )


def _organisation_card(connection: Connection, row: Any) -> ClientCard:
    key, kind = row.id, PartyKind.ORGANISATION
    roles = client_roles(connection, kind, key)
    contracts = contracts_read(connection, kind, key)
    lang = Lang(row.lang)
    return ClientCard(
        uid=row.uid,
        kind=kind,
        version=row.version,
        name=row.name,
        archived=row.archived,
        person=None,
        organisation=OrganisationCard(
            name=row.name,
            business_id=row.business_id,
            lang=lang,
            einvoice_address=row.einvoice_address,
            einvoice_operator=row.einvoice_operator,
            background=row.background,
            parent=row.parent or "",
            relationship_started=row.relationship_started,
            relationship_ended=row.relationship_ended,
            contact_points=_points(connection, kind, key),
        ),
        employer_name="",
        roles=lasting_kinds(roles, kind),
        members=_members(connection, key),
        ties=organisation_ties(connection, key, row.parent_name or "", roles),
        contracts=lines.contract_lines(contracts),
        terms={one.row.uid: terms_of(one) for one in contracts},
        sessions=lines.session_lines(connection, kind, key),
        notes=(),
        contacts=lines.contact_lines(connection, kind, key),
        accounting=lines.accounting_lines(connection, kind, key),
        files=lines.file_lines(connection, kind, key),
        packages=(),
        consents=read_consents(connection, kind, key, lang, recipient_firm(row.name), roles),
        appointments=client_appointments(connection, kind, key),
        papers=organisation_papers(connection, key),
    )


def _given(consents: ConsentsOnCard) -> tuple[GivenConsent, ...]:
    given = (line for line in consents.consents if line.step is ConsentStep.GIVEN)
    return tuple(GivenConsent(line.uid, line.purpose, line.happened_on) for line in given)


def _points(connection: Connection, kind: PartyKind, key: int) -> tuple[ContactPoint, ...]:
    return tuple(
        ContactPoint(
            kind=ContactPointKind(r.kind),
            value=r.value,
            source=SourceKind(r.source) if r.source else None,
            obtained_on=r.obtained_on,
        )
        for r in _points_of(kind).rows(connection, key=key)
    )


def _members(connection: Connection, organisation_id: int) -> tuple[MemberLine, ...]:
    roles: dict[int, dict[RoleKind, None]] = {}
    for row in _roles_of_employees().rows(connection, key=organisation_id):
        roles.setdefault(row.person_id, {})[RoleKind(row.kind)] = None
    return tuple(
        MemberLine(
            row.uid,
            displayed_name(row.given_name, row.family_name, row.client_code),
            row.position,
            row.unit,
            tuple(roles.get(row.id, ())),
        )
        for row in _employees().rows(connection, key=organisation_id)
    )


@prepared
def _person() -> Select[*tuple[Any, ...]]:
    return (
        select(person, organisation.c.uid.label("employer"), organisation.c.name.label("employer_name"))
        .outerjoin(organisation, organisation.c.id == person.c.employer_id)
        .where(person.c.uid == KEY)
    )


@prepared
def _organisation() -> Select[*tuple[Any, ...]]:
    above = organisation.alias("above")
    return (
        select(organisation, above.c.uid.label("parent"), above.c.name.label("parent_name"))
        .outerjoin(above, above.c.id == organisation.c.parent_id)
        .where(organisation.c.uid == KEY)
    )


@prepared
def _points_of(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    return select(contact_point).where(of_party(contact_point, kind)).order_by(contact_point.c.id)


@prepared
def _employees() -> Select[*tuple[Any, ...]]:
    names = (person.c.given_name, person.c.family_name, person.c.client_code)
    query = select(person.c.id, person.c.uid, person.c.position, person.c.unit, *names)
    return query.where(person.c.employer_id == KEY).order_by(person.c.sort_key)


@prepared
def _roles_of_employees() -> Select[*tuple[Any, ...]]:
    return (
        select(role.c.person_id, role.c.kind)
        .join(person, person.c.id == role.c.person_id)
        .where(person.c.employer_id == KEY, role.c.ended_on.is_(None))
        .order_by(role.c.id)
    )
