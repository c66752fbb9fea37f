"""What allows or forbids writing to whom: the recorded steps, the sales and the consents they rest on."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.consents import ConsentStep, Said, purpose_key, withdrawn_on
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import Channel, MarketingGround, MarketingSaid, Recipient, is_sole_trader
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import BanKind, ContactPointKind, PartyKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.tables.consents import consent, marketing_permission
from heijastus_desk.storage.tables.parties import ban, contact_point, organisation, person, role

PartyKey = tuple[PartyKind, int]
"""A party by kind and row number."""

ConsentDays = Mapping[int, tuple[date, date | None]]
"""Of consents by row number the day, and that of the withdrawal where there was one."""

SALE = (RoleKind.ORDERER.value, RoleKind.PAYER.value)
_OWN = (*SALE, *(r.value for r in (RoleKind.PROSPECT, RoleKind.SUBSCRIBER, RoleKind.EVENT_PARTICIPANT)))
_ADDRESS_OF = {
    Channel.EMAIL: ContactPointKind.EMAIL,
    Channel.SMS: ContactPointKind.PHONE,
    Channel.PHONE: ContactPointKind.PHONE,
    Channel.POST: ContactPointKind.ADDRESS,
}


@dataclass(frozen=True, slots=True)
class Address:
    """Where something is sent, and where that came from (Art. 14(2)(f))."""

    value: str
    source: SourceKind | None
    obtained_on: date | None


@dataclass(frozen=True, slots=True)
class Reachable:
    """A party with what decides whether it may be written to on a channel."""

    key: PartyKey
    uid: str
    name: str
    lang: Lang
    archived: bool
    purpose_banned: bool
    who: Recipient
    said: tuple[MarketingSaid, ...] = ()
    addresses: tuple[Address, ...] = ()


def said_by(
    connection: Connection, today: date, tie: ColumnElement[bool]
) -> dict[PartyKey, dict[Channel, list[MarketingSaid]]]:
    """The recorded steps of the parties `tie` picks among marketing permissions, in order, by party and channel."""
    steps = connection.execute(select(marketing_permission).where(tie).order_by(marketing_permission.c.id)).all()
    sales = _sales(connection, tie) if any(row.contract_id for row in steps) else set()
    named = select(marketing_permission.c.consent_id).where(tie)
    consents = consent_days(consent_steps(connection, named), today) if any(row.consent_id for row in steps) else {}
    found: dict[PartyKey, dict[Channel, list[MarketingSaid]]] = {}
    for row in steps:
        party = party_of(row)
        said = said_in(row, sale=(row.contract_id, party) in sales, consents=consents)
        found.setdefault(party, {}).setdefault(Channel(row.channel), []).append(said)
    return found


def said_in(row: Any, *, sale: bool, consents: ConsentDays) -> MarketingSaid:
    """One recorded step; whether its contract is a sale to the party, and the days of the consents such rest on."""
    consented_on, withdrawn = consents.get(row.consent_id, (None, None))
    return MarketingSaid(
        MarketingGround(row.ground),
        row.happened_on,
        row.uid,
        sale=sale,
        consented_on=consented_on,
        withdrawn_on=withdrawn,
    )


def party_of(row: Any) -> PartyKey:
    """Whose row it is."""
    if row.person_id is not None:
        return PartyKind.PERSON, row.person_id
    return PartyKind.ORGANISATION, row.organisation_id


def _sales(connection: Connection, tie: ColumnElement[bool]) -> set[tuple[int, PartyKey]]:
    """The contracts with the parties that order or pay: a participant somebody else pays for buys nothing."""
    named = select(marketing_permission.c.contract_id).where(tie)
    query = select(role.c.contract_id, role.c.person_id, role.c.organisation_id)
    rows = connection.execute(query.where(role.c.contract_id.in_(named), role.c.kind.in_(SALE)))
    return {(row.contract_id, party_of(row)) for row in rows}


def consent_steps(connection: Connection, named: Collection[int] | Select[Any]) -> Sequence[Any]:
    """What the persons who gave these consents said to any purpose, in the order it was recorded."""
    persons = select(consent.c.person_id).where(consent.c.id.in_(named))
    return connection.execute(_steps(consent.c.person_id.in_(persons))).all()


def consent_days(steps: Iterable[Any], today: date) -> ConsentDays:
    """Of these steps of consent the day, and that of the withdrawal where the purpose stands no more."""
    said: dict[tuple[int, str], list[Said]] = {}
    days: dict[int, tuple[date, tuple[int, str]]] = {}
    for row in steps:
        key = (row.person_id, purpose_key(row.purpose))
        days[row.id] = (row.happened_on, key)
        said.setdefault(key, []).append(Said(ConsentStep(row.step), row.happened_on))
    ended = {key: withdrawn_on(one, today) for key, one in said.items()}
    return {one: (day, ended[key]) for one, (day, key) in days.items()}


def _steps(where: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    columns = (consent.c.id, consent.c.person_id, consent.c.purpose, consent.c.step, consent.c.happened_on)
    return select(*columns).where(where).order_by(consent.c.id)


def reachable(connection: Connection, channel: Channel, today: date) -> tuple[Reachable, ...]:
    """Every party with its addresses for a channel, persons before organisations, in Finnish order."""
    said = said_by(connection, today, marketing_permission.c.channel == channel.value)
    addresses = _addresses(connection, _ADDRESS_OF[channel])
    return tuple(
        replace(
            party, said=tuple(said.get(party.key, {}).get(channel, ())), addresses=tuple(addresses.get(party.key, ()))
        )
        for party in (*_persons(connection), *_organisations(connection))
    )


def recipient_person(row: Any, kinds: Iterable[str]) -> Recipient:
    """What the rule needs to know of a person: of the row the employer and the position, and every kind of role."""
    return Recipient(own_customer=any(kind in _OWN for kind in kinds), in_work_duties=_has_duties(row))


def recipient_firm(name: str) -> Recipient:
    """What the rule needs to know of an organisation."""
    return Recipient(legal_person=not is_sole_trader(name))


def _persons(connection: Connection) -> Iterable[Reachable]:
    own = _own_customers(connection, role.c.person_id.is_not(None))
    banned = set(
        connection.execute(
            select(ban.c.person_id).where(ban.c.kind == BanKind.PURPOSE.value, ban.c.lifted_on.is_(None))
        ).scalars()
    )
    for row in connection.execute(select(person).order_by(person.c.sort_key, person.c.id)):
        name = displayed_name(row.given_name, row.family_name, row.client_code)
        who = Recipient(own_customer=row.id in own, in_work_duties=_has_duties(row))
        key = (PartyKind.PERSON, row.id)
        yield Reachable(key, row.uid, name, Lang(row.lang), row.archived, row.id in banned, who)


def _organisations(connection: Connection) -> Iterable[Reachable]:
    for row in connection.execute(select(organisation).order_by(organisation.c.sort_key, organisation.c.id)):
        key, who = (PartyKind.ORGANISATION, row.id), recipient_firm(row.name)
        yield Reachable(key, row.uid, row.name, Lang(row.lang), row.archived, purpose_banned=False, who=who)


def _own_customers(connection: Connection, tie: ColumnElement[bool]) -> set[int]:
    query = select(role.c.person_id).where(tie, role.c.kind.in_(_OWN))
    return set(connection.execute(query).scalars())


def _has_duties(row: Any) -> bool:
    return row.employer_id is not None or bool(row.position)


def _addresses(connection: Connection, kind: ContactPointKind) -> dict[PartyKey, list[Address]]:
    query = select(contact_point).where(contact_point.c.kind == kind.value).order_by(contact_point.c.id)
    found: dict[PartyKey, list[Address]] = {}
    for row in connection.execute(query):
        source = SourceKind(row.source) if row.source else None
        found.setdefault(party_of(row), []).append(Address(row.value, source, row.obtained_on))
    return found
