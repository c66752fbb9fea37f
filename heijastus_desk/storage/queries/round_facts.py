"""What a guided round counts or lists that no service tells: consents, invoices, vouchers, clients to be told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from dateutil.relativedelta import relativedelta
from sqlalchemy import Connection, func, or_, select

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.consents import ConsentStep, Said, latest, purpose_key
from heijastus_desk.domain.parties import ContactPointKind, PartyKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries.freezes import restricted_persons
from heijastus_desk.storage.queries.party_names import full_name
from heijastus_desk.storage.tables.accounting import accounting_reference
from heijastus_desk.storage.tables.consents import consent
from heijastus_desk.storage.tables.contracts import appointment, contract
from heijastus_desk.storage.tables.parties import contact_point, organisation, person, role
from heijastus_desk.storage.tables.registers import controller

OLD_AFTER_YEARS: Final = 2
"""A consent this old is worth asking again; a recommendation of ours, no law."""

SERVED: Final = (
    RoleKind.ORDERER,
    RoleKind.PAYER,
    RoleKind.CONTACT,
    RoleKind.PARTICIPANT,
    RoleKind.GROUP_MEMBER,
    RoleKind.GUARDIAN,
)
"""Roles in which somebody counts on her; subscribers and prospects get nothing more and need no call."""


@dataclass(frozen=True, slots=True)
class ConsentCounts:
    """Consents that stand today, those of them given long ago, and withdrawals of the last year."""

    standing: int
    old: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class InvoiceCounts:
    """Invoices without payment, and those in collection."""

    open: int
    collection: int


@dataclass(frozen=True, slots=True)
class PartyToTell:
    """Somebody who counts on her and must be told; `next_on` is the nearest date agreed on."""

    kind: PartyKind
    name: str
    phone: str
    email: str
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class PartiesToTell:
    """Who is to be told, those met soonest first; `restricted` counts persons left out (Art. 18(2))."""

    parties: tuple[PartyToTell, ...] = ()
    restricted: int = 0


def controller_since(connection: Connection) -> date | None:
    """The Finnish day her business was first filled in; None before."""
    stamp = connection.execute(select(func.min(controller.c.created_at))).scalar()
    return datetime.fromisoformat(stamp).astimezone(HELSINKI).date() if stamp else None


def consent_counts(connection: Connection, today: date) -> ConsentCounts:
    """What persons said to each purpose, as it stands on a day."""
    said: dict[tuple[int, str], list[Said]] = {}
    query = select(consent.c.person_id, consent.c.purpose, consent.c.step, consent.c.happened_on)
    for key, purpose, step, day in connection.execute(query.order_by(consent.c.id)):
        said.setdefault((key, purpose_key(purpose)), []).append(Said(ConsentStep(step), day))
    last = [one for one in (latest(several, today) for several in said.values()) if one is not None]
    standing = [one.day for one in last if one.step is ConsentStep.GIVEN]
    long_ago, last_year = today - relativedelta(years=OLD_AFTER_YEARS), today - relativedelta(years=1)
    withdrawn = sum(1 for one in last if one.step is ConsentStep.WITHDRAWN and one.day > last_year)
    return ConsentCounts(len(standing), sum(1 for day in standing if day <= long_ago), withdrawn)


def invoice_counts(connection: Connection) -> InvoiceCounts:
    """Invoices that are not paid."""
    kept = accounting_reference.c
    query = select(kept.in_collection, func.count()).where(or_(kept.is_open, kept.in_collection))
    counted = {bool(row[0]): row[1] for row in connection.execute(query.group_by(kept.in_collection))}
    return InvoiceCounts(counted.get(False, 0), counted.get(True, 0))


def voucher_places(connection: Connection) -> dict[str, VoucherPlace]:
    """Where each voucher (uid) lies."""
    query = select(accounting_reference.c.uid, accounting_reference.c.kept_at)
    return {uid: VoucherPlace(kept_at) for uid, kept_at in connection.execute(query)}


def parties_to_tell(connection: Connection, today: date) -> PartiesToTell:
    """Persons and organisations with a role in work that goes on, or with a date to come; the archived are not."""
    dates = _next_dates(connection, today)
    restricted = restricted_persons(connection)
    persons = _going_on(connection, person, role.c.person_id, today, {key for kind, key in dates if kind is _P})
    firms = _going_on(connection, organisation, role.c.organisation_id, today, set())
    shown = [row for row in persons if row["uid"] not in restricted]
    reach = {_P: _reach(connection, "person_id"), _O: _reach(connection, "organisation_id")}
    found = [_party(_P, row, reach[_P], dates.get((_P, row["id"]))) for row in shown]
    found += [_party(_O, row, reach[_O], None) for row in firms]
    ordered = sorted(found, key=lambda one: one.next_on or date.max)
    return PartiesToTell(tuple(ordered), len(persons) - len(shown))


_P, _O = PartyKind.PERSON, PartyKind.ORGANISATION


def _next_dates(connection: Connection, today: date) -> dict[tuple[PartyKind, int], date]:
    """The nearest date of each person, also those of the contracts a person takes part in."""
    found: dict[tuple[PartyKind, int], date] = {}
    ahead = appointment.c.planned_on >= today
    own = select(appointment.c.person_id, appointment.c.planned_on).where(ahead, appointment.c.person_id.is_not(None))
    by_contract = (
        select(role.c.person_id, appointment.c.planned_on)
        .join(appointment, appointment.c.contract_id == role.c.contract_id)
        .where(ahead, role.c.person_id.is_not(None), role.c.kind.in_([one.value for one in SERVED]))
    )
    for query in (own, by_contract):
        for key, day in connection.execute(query):
            found[_P, key] = min(day, found.get((_P, key), day))
    return found


def _going_on(connection: Connection, table: Any, owner: Any, today: date, also: set[int]) -> Sequence[Any]:
    """Parties with a role that has not ended, in a contract that has not ended or in none, whose card is in use."""
    active = (
        select(owner)
        .select_from(role.outerjoin(contract, contract.c.id == role.c.contract_id))
        .where(
            owner.is_not(None),
            role.c.kind.in_([one.value for one in SERVED]),
            or_(role.c.ended_on.is_(None), role.c.ended_on >= today),
            or_(contract.c.ends_on.is_(None), contract.c.ends_on >= today),
        )
    )
    query = select(table).where(
        table.c.archived.is_(False),
        or_(table.c.relationship_ended.is_(None), table.c.relationship_ended >= today),
        or_(table.c.id.in_(active), table.c.id.in_(list(also))),
    )
    return connection.execute(query.order_by(table.c.sort_key)).mappings().all()


def _reach(connection: Connection, owner: str) -> dict[tuple[int, str], str]:
    """The first phone number and e-mail address of each party."""
    wanted = (ContactPointKind.PHONE.value, ContactPointKind.EMAIL.value)
    column = contact_point.c[owner]
    query = select(column, contact_point.c.kind, contact_point.c.value)
    query = query.where(column.is_not(None), contact_point.c.kind.in_(wanted)).order_by(contact_point.c.id.desc())
    return {(key, kind): value for key, kind, value in connection.execute(query)}


def _party(kind: PartyKind, row: Any, reach: dict[tuple[int, str], str], next_on: date | None) -> PartyToTell:
    name = row["name"] if kind is _O else full_name(row["given_name"], row["family_name"], row["client_code"])
    phone = reach.get((row["id"], ContactPointKind.PHONE.value), "")
    email = reach.get((row["id"], ContactPointKind.EMAIL.value), "")
    return PartyToTell(kind, name, phone, email, next_on)
