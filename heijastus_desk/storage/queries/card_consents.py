"""What the card shows of consents, permissions and marketing: the steps, and what stands of them today."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Table, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.consents import (
    ConsentStep,
    GivenHow,
    PermissionKind,
    Said,
    concerning,
    purpose_key,
    stands,
)
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import Channel, MarketingGround, MarketingStanding, standing
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.storage.queries.consents import StoredText, consent_texts
from heijastus_desk.storage.queries.marketing import recipient, said_by
from heijastus_desk.storage.tables.consents import (
    consent,
    consent_text,
    marketing_permission,
    marketing_send,
    permission,
)
from heijastus_desk.storage.tables.contracts import contract


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One step of consent; `stands` when it is the one that holds today."""

    uid: str
    purpose: str
    step: ConsentStep
    explicit: bool
    happened_on: date
    how: GivenHow
    evidence: str
    wording: str
    number: int
    """version of the wording, 0 where none was recorded"""
    lang: Lang | None
    stands: bool


@dataclass(frozen=True, slots=True)
class PermissionLine:
    """One step of a permission."""

    uid: str
    kind: PermissionKind
    step: ConsentStep
    contract: str
    contract_title: str
    extent: str
    to_whom: str
    happened_on: date
    how: GivenHow
    evidence: str
    stands: bool


@dataclass(frozen=True, slots=True)
class MarketingLine:
    """One step of marketing on a channel."""

    uid: str
    channel: Channel
    ground: MarketingGround
    happened_on: date
    source: str
    rests_on: str
    """the purpose of the consent, or the title of the sale"""


@dataclass(frozen=True, slots=True)
class ChannelLine:
    """Whether something may be sent on a channel today."""

    channel: Channel
    standing: MarketingStanding


@dataclass(frozen=True, slots=True)
class SendLine:
    """Something that was sent."""

    uid: str
    channel: Channel
    title: str
    sent_on: date


@dataclass(frozen=True, slots=True)
class ConsentsOnCard:
    """Everything of it, newest first; the channels in their own order."""

    consents: tuple[ConsentLine, ...] = ()
    permissions: tuple[PermissionLine, ...] = ()
    marketing: tuple[MarketingLine, ...] = ()
    channels: tuple[ChannelLine, ...] = ()
    sends: tuple[SendLine, ...] = ()
    asked: tuple[StoredText, ...] = ()
    """the newest wording of each purpose, in the person's language where there is one"""


def read_consents(
    connection: Connection, kind: PartyKind, key: int, lang: Lang, today: date = date.max
) -> ConsentsOnCard:
    """What one party said and was sent; consents and permissions are a person's only.

    Nothing said on a day to come can be recorded, so without a day what was said last stands.
    """
    of_person = kind is PartyKind.PERSON
    return ConsentsOnCard(
        consents=_consents(connection, key, today) if of_person else (),
        permissions=_permissions(connection, key, today) if of_person else (),
        marketing=_marketing(connection, _own(marketing_permission, kind, key)),
        channels=_channels(connection, kind, key, today),
        sends=_sends(connection, _own(marketing_send, kind, key)),
        asked=_asked(connection, lang) if of_person else (),
    )


def _own(table: Table, kind: PartyKind, key: int) -> ColumnElement[bool]:
    return table.c[f"{kind.value}_id"] == key


def _consents(connection: Connection, person_id: int, today: date) -> tuple[ConsentLine, ...]:
    query = (
        select(consent, consent_text.c.wording, consent_text.c.number, consent_text.c.lang)
        .select_from(consent.outerjoin(consent_text, consent_text.c.id == consent.c.text_id))
        .where(consent.c.person_id == person_id)
        .order_by(consent.c.id)
    )
    rows = connection.execute(query).all()
    said: dict[str, list[Said]] = {}
    for r in rows:
        said.setdefault(purpose_key(r.purpose), []).append(Said(ConsentStep(r.step), r.happened_on))
    lines = [
        ConsentLine(
            r.uid,
            r.purpose,
            ConsentStep(r.step),
            r.explicit,
            r.happened_on,
            GivenHow(r.how),
            r.evidence,
            r.wording or "",
            r.number or 0,
            Lang(r.lang) if r.lang else None,
            r.step == ConsentStep.GIVEN and stands(said[purpose_key(r.purpose)], today),
        )
        for r in rows
    ]
    return tuple(sorted(lines, key=lambda line: line.happened_on))[::-1]


def _permissions(connection: Connection, person_id: int, today: date) -> tuple[PermissionLine, ...]:
    query = (
        select(permission, contract.c.uid.label("contract_uid"), contract.c.title)
        .select_from(permission.outerjoin(contract, contract.c.id == permission.c.contract_id))
        .where(permission.c.person_id == person_id)
        .order_by(permission.c.id)
    )
    rows = connection.execute(query).all()
    steps = {r.uid: Said(ConsentStep(r.step), r.happened_on, r.contract_uid or "", r.to_whom) for r in rows}
    said: dict[str, list[Said]] = {}
    for r in rows:
        said.setdefault(r.kind, []).append(steps[r.uid])
    lines = [
        PermissionLine(
            r.uid,
            PermissionKind(r.kind),
            ConsentStep(r.step),
            r.contract_uid or "",
            r.title or "",
            r.extent,
            r.to_whom,
            r.happened_on,
            GivenHow(r.how),
            r.evidence,
            r.step == ConsentStep.GIVEN and stands(concerning(said[r.kind], steps[r.uid]), today),
        )
        for r in rows
    ]
    return tuple(sorted(lines, key=lambda line: line.happened_on))[::-1]


def _marketing(connection: Connection, tie: ColumnElement[bool]) -> tuple[MarketingLine, ...]:
    table = marketing_permission
    query = (
        select(table, consent.c.purpose, contract.c.title)
        .select_from(
            table.outerjoin(consent, consent.c.id == table.c.consent_id).outerjoin(
                contract, contract.c.id == table.c.contract_id
            )
        )
        .where(tie)
        .order_by(table.c.happened_on.desc(), table.c.id.desc())
    )
    return tuple(
        MarketingLine(
            r.uid, Channel(r.channel), MarketingGround(r.ground), r.happened_on, r.source, r.purpose or r.title or ""
        )
        for r in connection.execute(query)
    )


def _channels(connection: Connection, kind: PartyKind, key: int, today: date) -> tuple[ChannelLine, ...]:
    said = said_by(connection, today, _own(marketing_permission, kind, key)).get((kind, key), {})
    who = recipient(connection, kind, key)
    return tuple(ChannelLine(one, standing(said.get(one, ()), today, who, one)) for one in Channel)


def _sends(connection: Connection, tie: ColumnElement[bool]) -> tuple[SendLine, ...]:
    query = select(marketing_send).where(tie).order_by(marketing_send.c.sent_on.desc(), marketing_send.c.id.desc())
    return tuple(SendLine(r.uid, Channel(r.channel), r.title, r.sent_on) for r in connection.execute(query))


def _asked(connection: Connection, lang: Lang) -> tuple[StoredText, ...]:
    found: dict[str, StoredText] = {}
    for text in consent_texts(connection):
        key = purpose_key(text.purpose)
        known = found.get(key)
        if known is None or (known.lang is not lang and text.lang is lang):
            found[key] = text
    return tuple(found.values())
