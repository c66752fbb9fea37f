"""What the card shows of consents, permissions and marketing: the steps, and what stands of them today."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select

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
from heijastus_desk.domain.marketing import (
    Channel,
    MarketingGround,
    MarketingSaid,
    MarketingStanding,
    Recipient,
    standing,
)
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.storage.queries.card_roles import RoleRows, contracts_as
from heijastus_desk.storage.queries.consents import StoredText, consent_texts
from heijastus_desk.storage.queries.marketing import SALE, ConsentDays, consent_days, consent_steps, said_in
from heijastus_desk.storage.queries.prepared import KEY, of_party, prepared
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
    connection: Connection,
    kind: PartyKind,
    key: int,
    lang: Lang,
    who: Recipient,
    roles: RoleRows,
    today: date = date.max,
) -> ConsentsOnCard:
    """What one party said and was sent; consents and permissions are a person's only.

    Nothing said on a day to come can be recorded, so without a day what was said last stands.
    """
    of_person = kind is PartyKind.PERSON
    steps = _consents().rows(connection, key=key) if of_person else []
    marketing = _marketing(kind).rows(connection, key=key)
    return ConsentsOnCard(
        consents=_consent_lines(steps, today),
        permissions=_permission_lines(connection, key, today) if of_person else (),
        marketing=tuple(_marketing_line(r) for r in marketing),
        channels=_channels(
            marketing, who, today, contracts_as(roles, SALE), _days(connection, marketing, steps, today)
        ),
        sends=tuple(
            SendLine(r.uid, Channel(r.channel), r.title, r.sent_on) for r in _sends(kind).rows(connection, key=key)
        ),
        asked=_asked(connection, lang) if of_person else (),
    )


def _consent_lines(rows: Sequence[Any], today: date) -> tuple[ConsentLine, ...]:
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


def _permission_lines(connection: Connection, person_id: int, today: date) -> tuple[PermissionLine, ...]:
    rows = _permissions().rows(connection, key=person_id)
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


def _marketing_line(row: Any) -> MarketingLine:
    rests_on = row.purpose or row.title or ""
    return MarketingLine(
        row.uid, Channel(row.channel), MarketingGround(row.ground), row.happened_on, row.source, rests_on
    )


def _channels(
    rows: Sequence[Any], who: Recipient, today: date, sales: Collection[int], consents: ConsentDays
) -> tuple[ChannelLine, ...]:
    said: dict[Channel, list[MarketingSaid]] = {}
    for r in sorted(rows, key=lambda row: row.id):
        step = said_in(r, sale=r.contract_id in sales, consents=consents)
        said.setdefault(Channel(r.channel), []).append(step)
    return tuple(ChannelLine(one, standing(said.get(one, ()), today, who, one)) for one in Channel)


def _days(connection: Connection, marketing: Sequence[Any], own: Sequence[Any], today: date) -> ConsentDays:
    """Of the consents the marketing rests on."""
    named = {r.consent_id for r in marketing if r.consent_id is not None}
    if not named:
        return {}
    # A firm's rests on what a person said.
    own_only = named <= {r.id for r in own}
    return consent_days(own if own_only else consent_steps(connection, named), today)


@prepared
def _consents() -> Select[*tuple[Any, ...]]:
    return (
        select(consent, consent_text.c.wording, consent_text.c.number, consent_text.c.lang)
        .select_from(consent.outerjoin(consent_text, consent_text.c.id == consent.c.text_id))
        .where(consent.c.person_id == KEY)
        .order_by(consent.c.id)
    )


@prepared
def _permissions() -> Select[*tuple[Any, ...]]:
    return (
        select(permission, contract.c.uid.label("contract_uid"), contract.c.title)
        .select_from(permission.outerjoin(contract, contract.c.id == permission.c.contract_id))
        .where(permission.c.person_id == KEY)
        .order_by(permission.c.id)
    )


@prepared
def _marketing(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    table = marketing_permission
    joined = table.outerjoin(consent, consent.c.id == table.c.consent_id).outerjoin(
        contract, contract.c.id == table.c.contract_id
    )
    return (
        select(table, consent.c.purpose, contract.c.title)
        .select_from(joined)
        .where(of_party(table, kind))
        .order_by(table.c.happened_on.desc(), table.c.id.desc())
    )


@prepared
def _sends(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    query = select(marketing_send).where(of_party(marketing_send, kind))
    return query.order_by(marketing_send.c.sent_on.desc(), marketing_send.c.id.desc())


def _asked(connection: Connection, lang: Lang) -> tuple[StoredText, ...]:
    found: dict[str, StoredText] = {}
    for text in consent_texts(connection):
        key = purpose_key(text.purpose)
        known = found.get(key)
        if known is None or (known.lang is not lang and text.lang is lang):
            found[key] = text
    return tuple(found.values())
