"""Her wordings of consent, and what persons said to them, read for a purpose or for everybody."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select

from heijastus_desk.domain.consents import ConsentStep, PermissionKind, Said
from heijastus_desk.domain.languages import Lang
from heijastus_desk.storage.queries.prepared import prepared
from heijastus_desk.storage.tables.consents import consent_text, permission
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.parties import person


@dataclass(frozen=True, slots=True)
class StoredText:
    """A version of a wording. What persons consented to keeps the version they were shown."""

    uid: str
    purpose: str
    number: int
    lang: Lang
    wording: str
    adopted_on: date


def consent_texts(connection: Connection) -> tuple[StoredText, ...]:
    """Every wording, by purpose, the newest version of each first."""
    return tuple(
        StoredText(r.uid, r.purpose, r.number, Lang(r.lang), r.wording, r.adopted_on) for r in _texts().rows(connection)
    )


@prepared
def _texts() -> Select[*tuple[Any, ...]]:
    return select(consent_text).order_by(consent_text.c.purpose, consent_text.c.number.desc(), consent_text.c.lang)


def permission_said(connection: Connection, kind: PermissionKind) -> dict[str, list[Said]]:
    """What each person (by uid) said to one kind of permission, in the order it was recorded."""
    query = (
        select(person.c.uid, permission.c.step, permission.c.happened_on, contract.c.uid, permission.c.to_whom)
        .select_from(
            permission.join(person, person.c.id == permission.c.person_id).outerjoin(
                contract, contract.c.id == permission.c.contract_id
            )
        )
        .where(permission.c.kind == kind.value)
        .order_by(permission.c.id)
    )
    found: dict[str, list[Said]] = {}
    for uid, step, day, contract_uid, to_whom in connection.execute(query):
        found.setdefault(uid, []).append(Said(ConsentStep(step), day, contract_uid or "", to_whom))
    return found
