"""Notices given to persons: the frozen versions, who was given which, and who is in a register at all."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from heijastus_desk.domain.contracts import Direction
from heijastus_desk.domain.delivery import DeliveryHow, Obtained
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.contracts import contact_event, contract
from heijastus_desk.storage.tables.files import attachment
from heijastus_desk.storage.tables.notices import notice_delivery, notice_version
from heijastus_desk.storage.tables.papers import disclosure
from heijastus_desk.storage.tables.parties import contact_point, person, role
from heijastus_desk.storage.tables.registers import register


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A frozen notice in one language, without what it says."""

    uid: str
    register: str
    """uid of its register; empty when that is gone"""
    number: int
    lang: Lang
    used_from: date
    sha256: str
    reason: str = ""
    """why it was made, in her words; empty for one frozen by giving it"""


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """A delivery as it can be corrected."""

    uid: str
    version: int
    """of the row, for editing"""
    person: str
    register: str
    number: int
    notice: str
    """uid of the frozen notice"""
    how: DeliveryHow
    on: date
    contract: str
    attachment: str


@dataclass(frozen=True, slots=True)
class Standing:
    """A person in a register: the highest version given (0 for none), and what the duty to inform counts from."""

    person: str
    name: str
    register: str
    had: int
    obtained: Obtained


_WITHOUT_WORDS = tuple(notice_version.c[name] for name in ("uid", "number", "lang", "used_from", "sha256", "reason"))


def newest_versions(connection: Connection, register_uid: str = "") -> dict[str, tuple[VersionRow, ...]]:
    """Per register uid the rows of its newest version, one per language; of one register when asked."""
    newest: dict[str, list[VersionRow]] = {}
    for row in notice_versions(connection, register_uid):
        rows = newest.setdefault(row.register, [])
        if not rows or rows[0].number == row.number:
            rows.append(row)
    return {uid: tuple(rows) for uid, rows in newest.items()}


def notice_versions(connection: Connection, register_uid: str = "") -> tuple[VersionRow, ...]:
    """Every frozen version, the newest number first."""
    query = select(*_WITHOUT_WORDS, register.c.uid.label("register")).join(
        register, register.c.id == notice_version.c.register_id
    )
    if register_uid:
        query = query.where(register.c.uid == register_uid)
    return tuple(
        VersionRow(r.uid, r.register, r.number, Lang(r.lang), r.used_from, r.sha256, r.reason)
        for r in connection.execute(query.order_by(notice_version.c.number.desc(), notice_version.c.id))
    )


def version_content(connection: Connection, uid: str) -> tuple[VersionRow, dict[str, Any]] | None:
    """A frozen notice with what it says; None when there is none."""
    query = (
        select(notice_version, register.c.uid.label("register"))
        .select_from(notice_version.outerjoin(register, register.c.id == notice_version.c.register_id))
        .where(notice_version.c.uid == uid)
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    known = VersionRow(row.uid, row.register or "", row.number, Lang(row.lang), row.used_from, row.sha256, row.reason)
    return known, row.content


@dataclass(frozen=True, slots=True)
class Addressee:
    """A person as a delivery needs to know them."""

    key: int
    """row number"""
    lang: Lang
    """the language they are written to in"""


def addressees(connection: Connection, persons: Collection[str]) -> dict[str, Addressee]:
    """These persons by uid; unknown uids are left out."""
    found: dict[str, Addressee] = {}
    for part in in_slices(persons):
        rows = connection.execute(select(person.c.id, person.c.uid, person.c.lang).where(person.c.uid.in_(part)))
        found.update({row.uid: Addressee(row.id, Lang(row.lang)) for row in rows})
    return found


def delivery_row(connection: Connection, uid: str) -> DeliveryRow | None:
    """One delivery; None when there is none."""
    joined = (
        notice_delivery.join(notice_version, notice_version.c.id == notice_delivery.c.version_id)
        .join(person, person.c.id == notice_delivery.c.person_id)
        .outerjoin(register, register.c.id == notice_version.c.register_id)
        .outerjoin(contract, contract.c.id == notice_delivery.c.contract_id)
        .outerjoin(attachment, attachment.c.id == notice_delivery.c.attachment_id)
    )
    row = connection.execute(
        select(
            notice_delivery,
            notice_version.c.number,
            notice_version.c.uid.label("notice"),
            person.c.uid.label("person"),
            register.c.uid.label("register"),
            contract.c.uid.label("contract"),
            attachment.c.uid.label("attachment"),
        )
        .select_from(joined)
        .where(notice_delivery.c.uid == uid)
    ).first()
    if row is None:
        return None
    return DeliveryRow(
        uid=row.uid,
        version=row.version,
        person=row.person,
        register=row.register or "",
        number=row.number,
        notice=row.notice,
        how=DeliveryHow(row.how),
        on=row.delivered_on,
        contract=row.contract or "",
        attachment=row.attachment or "",
    )


def standings(connection: Connection) -> tuple[Standing, ...]:
    """Everybody who is not archived, once per register they are in, in Finnish order."""
    names = (person.c.given_name, person.c.family_name, person.c.client_code)
    people = select(person.c.id, person.c.uid, person.c.created_at, *names).where(~person.c.archived)
    rows = connection.execute(people.order_by(person.c.sort_key)).all()
    members, had, known = memberships(connection), _given(connection), _Known(connection)
    registers = connection.execute(select(register.c.id, register.c.uid).order_by(register.c.position, register.c.id))
    uids = {row.id: row.uid for row in registers}
    first = next(iter(uids), None)
    return tuple(
        Standing(
            row.uid,
            displayed_name(row.given_name, row.family_name, row.client_code),
            uids[key],
            had.get((row.id, key), 0),
            known.of(row.id, date.fromisoformat(row.created_at[:10])),
        )
        for row in rows
        for key in members.get(row.id) or ([first] if first is not None else [])
    )


def memberships(connection: Connection) -> dict[int, list[int]]:
    """Row numbers of the registers each person is in, by a role or a contract."""
    held = func.coalesce(role.c.register_id, contract.c.register_id).label("register_id")
    query = (
        select(role.c.person_id, held)
        .select_from(role.outerjoin(contract, contract.c.id == role.c.contract_id))
        .where(role.c.person_id.is_not(None), held.is_not(None))
        .distinct()
    )
    found: dict[int, list[int]] = {}
    for row in connection.execute(query.order_by(role.c.person_id, held)):
        found.setdefault(row.person_id, []).append(row.register_id)
    return found


def _given(connection: Connection) -> dict[tuple[int, int], int]:
    query = (
        select(
            notice_delivery.c.person_id, notice_version.c.register_id, func.max(notice_version.c.number).label("had")
        )
        .join(notice_version, notice_version.c.id == notice_delivery.c.version_id)
        .group_by(notice_delivery.c.person_id, notice_version.c.register_id)
    )
    return {(row.person_id, row.register_id): row.had for row in connection.execute(query)}


class _Known:
    """When and from whom her file came to know of persons, read for all of them at once."""

    def __init__(self, connection: Connection) -> None:
        outgoing = contact_event.c.direction == Direction.OUTGOING
        self._messages = _first_days(connection, contact_event, "happened_on", outgoing)
        self._disclosures = _first_days(connection, disclosure, "disclosed_on")
        self._points: dict[int, list[tuple[str | None, date | None]]] = {}
        query = select(contact_point.c.person_id, contact_point.c.source, contact_point.c.obtained_on)
        for row in connection.execute(query.where(contact_point.c.person_id.is_not(None))):
            self._points.setdefault(row.person_id, []).append((row.source, row.obtained_on))

    def of(self, key: int, entered: date) -> Obtained:
        """A source nobody has named is taken to be the person: the duty then falls due sooner, never later."""
        points: Sequence[tuple[str | None, date | None]] = self._points.get(key, ())
        days = [day for _source, day in points if day is not None]
        sources = {source for source, _day in points}
        return Obtained(
            on=min([entered, *days]),
            from_person=not sources or bool(sources & {None, SourceKind.PERSON}),
            first_message=self._messages.get(key),
            first_disclosure=self._disclosures.get(key),
        )


def _first_days(connection: Connection, table: Any, column: str, *which: Any) -> Mapping[int, date]:
    query = select(table.c.person_id, func.min(table.c[column]).label("first")).where(table.c.person_id.is_not(None))
    return {row.person_id: row.first for row in connection.execute(query.where(*which).group_by(table.c.person_id))}
