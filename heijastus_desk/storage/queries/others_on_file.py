"""Everybody on file but one person: what they are called and how they stand to that person, the nearest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Column, Connection, select

from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.rights.values import MaskReason
from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.privacy.naming_passages import PartyName
from heijastus_desk.privacy.subject_data import SubjectData, Waiting
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.routes import subjects_by_row
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.contracts import attendance
from heijastus_desk.storage.tables.notes import note_mention, note_owner
from heijastus_desk.storage.tables.parties import guardianship, organisation, person, role

_OF_ORDERER: Final = frozenset({RoleKind.ORDERER, RoleKind.PAYER, RoleKind.CONTACT})
_NEAREST: Final = (
    MaskReason.GROUP_MEMBER,
    MaskReason.ORDERER_STAFF,
    MaskReason.OTHER_CLIENT,
    MaskReason.THIRD_PERSON,
    MaskReason.CONFIDENTIAL,
)


@dataclass(frozen=True, slots=True)
class OtherParty:
    """Somebody else on file; `reason` is why a passage that names them might be masked."""

    name: PartyName
    shown: str
    reason: MaskReason
    is_near: bool
    """whether they share a contract, a session, a note or an employer with the person"""


def read_others(connection: Connection, uid: str, *, organisations: bool = False) -> tuple[OtherParty, ...]:
    """Everybody but the person with this uid, who they have to do with first; organisations only when asked for."""
    row = connection.execute(select(person.c.id, person.c.employer_id).where(person.c.uid == uid)).first()
    if row is None:
        return ()
    members, staff, near = _around(connection, row.id, row.employer_id)
    clients = _clients(connection)
    found: list[OtherParty] = []
    columns = (person.c.id, person.c.uid, person.c.given_name, person.c.family_name, person.c.client_code)
    for number, other, given, family, code in connection.execute(select(*columns).where(person.c.id != row.id)):
        reason = MaskReason.OTHER_CLIENT if number in clients else MaskReason.THIRD_PERSON
        if number in members | staff:
            reason = MaskReason.GROUP_MEMBER if number in members else MaskReason.ORDERER_STAFF
        name = PartyName.of_person(("person", other), given, family, code)
        is_near = number in members or number in staff or number in near
        found.append(OtherParty(name, displayed_name(given, family, code), reason, is_near))
    if organisations:
        for other, said in connection.execute(select(organisation.c.uid, organisation.c.name)):
            name = PartyName.of_firm(("organisation", other), said)
            found.append(OtherParty(name, said, MaskReason.CONFIDENTIAL, is_near=False))
    return tuple(sorted(found, key=lambda one: (not one.is_near, _NEAREST.index(one.reason))))


def shared_records(connection: Connection, data: SubjectData) -> frozenset[tuple[str, str]]:
    """Table and uid of the person's records that are about several persons."""
    found: set[tuple[str, str]] = set()
    for entry in data_inventory():
        uids = {record.uid for record in data.of_table(entry.name)}
        routes = entry.routes_of(RouteKind.OWNERS)
        if not uids or not routes:
            continue
        table = METADATA.tables[entry.name]
        numbers = _numbers(connection, table.c.uid, uids)
        owners = subjects_by_row(connection, table, routes, list(numbers))
        found |= {(entry.name, numbers[number]) for number, several in owners.items() if len(several) > 1}
    return frozenset(found)


def withheld_texts(connection: Connection, data: SubjectData) -> dict[tuple[str, str], dict[str, str]]:
    """What the free texts say of records that only mention the person, which the data leave out, by table and uid."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for entry in data_inventory():
        uids = {record.uid for record in data.of_table(entry.name) if record.waiting is Waiting.MENTION}
        texts = [c.name for c in entry.personal_columns if c.personal and c.personal.export is Export.REVIEW]
        if not uids or not texts:
            continue
        table = METADATA.tables[entry.name]
        for part in in_slices(uids):
            query = select(table.c.uid, *(table.c[name] for name in texts)).where(table.c.uid.in_(part))
            for uid, *cells in connection.execute(query):
                said = {column: str(cell) for column, cell in zip(texts, cells, strict=True) if cell}
                found[entry.name, uid] = said
    return found


def _around(connection: Connection, key: int, employer: int | None) -> tuple[set[int], set[int], set[int]]:
    """Who is in a group with the person, who works at an orderer of the person's contracts, and who else is near."""
    members = _beside(connection, attendance.c.session_id, attendance.c.person_id, key)
    members |= _beside(connection, note_owner.c.note_id, note_owner.c.person_id, key)
    staff, firms = set[int](), {employer} if employer else set[int]()
    contracts = set(
        connection.execute(
            select(role.c.contract_id).where(role.c.person_id == key, role.c.contract_id.is_not(None))
        ).scalars()
    )
    for part in in_slices(contracts):
        query = select(role.c.person_id, role.c.organisation_id, role.c.kind).where(role.c.contract_id.in_(part))
        for other, firm, kind in connection.execute(query):
            if firm:
                firms.add(firm)
            elif other and other != key:
                (staff if RoleKind(kind) in _OF_ORDERER else members).add(other)
    for part in in_slices(firms):
        staff |= set(connection.execute(select(person.c.id).where(person.c.employer_id.in_(part))).scalars())
        of_firm = select(role.c.person_id).where(role.c.organisation_id.in_(part), role.c.person_id.is_not(None))
        staff |= set(connection.execute(of_firm).scalars())
    near = set(connection.execute(select(guardianship.c.guardian_id).where(guardianship.c.person_id == key)).scalars())
    near |= set(connection.execute(select(guardianship.c.person_id).where(guardianship.c.guardian_id == key)).scalars())
    owned = select(note_owner.c.note_id).where(note_owner.c.person_id == key)
    near |= set(connection.execute(select(note_mention.c.person_id).where(note_mention.c.note_id.in_(owned))).scalars())
    return members - {key}, staff - members - {key}, near


def _beside(connection: Connection, shared: Column[Any], who: Column[Any], key: int) -> set[int]:
    own = select(shared).where(who == key)
    return set(connection.execute(select(who).where(shared.in_(own), who != key).distinct()).scalars())


def _clients(connection: Connection) -> set[int]:
    found = set(connection.execute(select(attendance.c.person_id).distinct()).scalars())
    return found | set(connection.execute(select(note_owner.c.person_id).distinct()).scalars())


def _numbers(connection: Connection, column: Column[Any], uids: Iterable[str]) -> dict[int, str]:
    found: dict[int, str] = {}
    for part in in_slices(list(uids)):
        rows = connection.execute(select(column.table.c.id, column).where(column.in_(part)))
        found |= {row.id: str(row[1]) for row in rows}
    return found
