"""What the global search shows of each record it found, read by row number; always as the file holds it now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, select

from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.hidden import NOTHING_HIDDEN, Hidden
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.files import attachment
from heijastus_desk.storage.tables.papers import paper_record
from heijastus_desk.storage.tables.parties import organisation, person, role


class FoundKind(StrEnum):
    """What was found."""

    PERSON = "person"
    ORGANISATION = "organisation"
    CONTRACT = "contract"
    NOTE = "note"
    PAPER = "paper"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Found:
    """One record that fits. `client` is on whose card it stands, "" for nobody's; `text` says more in no language."""

    kind: FoundKind
    uid: str
    title: str
    text: str = ""
    client: str = ""
    day: date | None = None
    archived: bool = False


_PERSONS = select(
    person.c.id,
    person.c.uid,
    person.c.given_name,
    person.c.family_name,
    person.c.client_code,
    person.c.archived,
    organisation.c.name.label("firm"),
).select_from(person.outerjoin(organisation, organisation.c.id == person.c.employer_id))
_FIRST = (RoleKind.ORDERER, RoleKind.PARTICIPANT, RoleKind.GROUP_MEMBER, RoleKind.PAYER)


def found_persons(connection: Connection, numbers: Sequence[int]) -> tuple[Found, ...]:
    """Of persons the employer as text."""
    return tuple(
        Found(
            FoundKind.PERSON,
            row.uid,
            displayed_name(row.given_name, row.family_name, row.client_code),
            row.firm or "",
            row.uid,
            archived=row.archived,
        )
        for row in _in_order(connection, _PERSONS.where(person.c.id.in_(numbers)), numbers)
    )


def found_organisations(connection: Connection, numbers: Sequence[int]) -> tuple[Found, ...]:
    """Of organisations the business id as text."""
    query = select(organisation).where(organisation.c.id.in_(numbers))
    return tuple(
        Found(FoundKind.ORGANISATION, row.uid, row.name, row.business_id, row.uid, archived=row.archived)
        for row in _in_order(connection, query, numbers)
    )


def found_contracts(
    connection: Connection, numbers: Sequence[int], hidden: Hidden = NOTHING_HIDDEN
) -> tuple[Found, ...]:
    """Of contracts who ordered it as text."""
    query = select(contract.c.id, contract.c.uid, contract.c.title, contract.c.starts_on)
    parties = _first_parties(connection, numbers, hidden)
    return tuple(
        Found(
            FoundKind.CONTRACT,
            row.uid,
            row.title,
            parties[row.id][1] if row.id in parties else "",
            parties[row.id][0] if row.id in parties else "",
            row.starts_on,
        )
        for row in _in_order(connection, query.where(contract.c.id.in_(numbers)), numbers)
    )


def found_papers(connection: Connection, numbers: Sequence[int]) -> tuple[Found, ...]:
    """Of papers the folder and whom they are about as text."""
    query = _with_party(
        paper_record,
        paper_record.c.id,
        paper_record.c.uid,
        paper_record.c.what,
        paper_record.c.folder,
        paper_record.c.dated_on,
    )
    found: list[Found] = []
    for row in _in_order(connection, query.where(paper_record.c.id.in_(numbers)), numbers):
        client, name = _party(row)
        text = " · ".join(part for part in (row.folder, name) if part)
        found.append(Found(FoundKind.PAPER, row.uid, row.what, text, client, row.dated_on))
    return tuple(found)


def found_files(connection: Connection, numbers: Sequence[int], hidden: Hidden = NOTHING_HIDDEN) -> tuple[Found, ...]:
    """Of attachments whose they are as text."""
    query = _with_party(
        attachment,
        attachment.c.id,
        attachment.c.uid,
        attachment.c.file_name,
        attachment.c.added_on,
        attachment.c.contract_id,
    )
    rows = _in_order(connection, query.where(attachment.c.id.in_(numbers)), numbers)
    agreed = [row.contract_id for row in rows if row.contract_id is not None]
    parties = _first_parties(connection, agreed, hidden)
    found: list[Found] = []
    for row in rows:
        client, name = parties.get(row.contract_id, ("", "")) if row.contract_id is not None else _party(row)
        found.append(Found(FoundKind.FILE, row.uid, row.file_name, name, client, row.added_on))
    return tuple(found)


def _with_party(table: Any, *columns: Any) -> Select[*tuple[Any, ...]]:
    return select(*columns, *_PARTY).select_from(
        table.outerjoin(person, person.c.id == table.c.person_id).outerjoin(
            organisation, organisation.c.id == table.c.organisation_id
        )
    )


_PARTY = (
    person.c.uid.label("person_uid"),
    person.c.given_name,
    person.c.family_name,
    person.c.client_code,
    organisation.c.uid.label("organisation_uid"),
    organisation.c.name.label("organisation_name"),
)


def _party(row: Any) -> tuple[str, str]:
    """The uid and the name of whoever the row is about."""
    if row.person_uid:
        return row.person_uid, displayed_name(row.given_name, row.family_name, row.client_code)
    return row.organisation_uid or "", row.organisation_name or ""


def _first_parties(connection: Connection, contracts: Sequence[int], hidden: Hidden) -> dict[int, tuple[str, str]]:
    """Of each contract on whose card it is best seen: the orderer, else who takes part, else anybody named in it."""
    if not contracts:
        return {}
    query = _with_party(role, role.c.contract_id, role.c.kind, role.c.person_id, role.c.organisation_id).where(
        role.c.contract_id.in_(contracts)
    )
    rows = [
        row
        for row in connection.execute(query.order_by(role.c.id))
        if not hidden.is_party(row.person_id, row.organisation_id)
    ]
    found: dict[int, tuple[str, str]] = {}
    for row in sorted(rows, key=lambda row: _FIRST.index(row.kind) if row.kind in _FIRST else len(_FIRST)):
        found.setdefault(row.contract_id, _party(row))
    return found


def _in_order(connection: Connection, query: Select[*tuple[Any, ...]], numbers: Sequence[int]) -> list[Any]:
    rows = {row.id: row for row in connection.execute(query)} if numbers else {}
    return [rows[number] for number in numbers if number in rows]
