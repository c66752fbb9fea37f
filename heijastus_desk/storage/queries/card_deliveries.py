"""What the card shows of notices given to a person, and of which registers' notices none was given."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select

from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.storage.content_codec import decode
from heijastus_desk.storage.queries.prepared import KEY, prepared
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.files import attachment
from heijastus_desk.storage.tables.notices import notice_delivery, notice_version
from heijastus_desk.storage.tables.registers import register


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """A notice the person was given."""

    uid: str
    register: LocalisedText
    number: int
    notice_lang: Lang
    delivered_on: date
    how: DeliveryHow
    contract_title: str
    scan: str
    """uid of the attachment with the signed sheet, or empty"""


@dataclass(frozen=True, slots=True)
class LackingNotice:
    """A register the person is in and whose notice they were never given."""

    register: str
    name: LocalisedText


@dataclass(frozen=True, slots=True)
class CardDeliveries:
    """The card's part of this subject, the newest first."""

    given: tuple[DeliveryLine, ...] = ()
    lacking: tuple[LackingNotice, ...] = ()


def person_deliveries(connection: Connection, person_id: int, registers: Sequence[int]) -> CardDeliveries:
    """What was given to a person, and what never was; `registers` are those they are in, without any the first."""
    names = {r.id: LackingNotice(r.uid, decode(LocalisedText, r.name)) for r in _registers().rows(connection)}
    rows = _deliveries().rows(connection, key=person_id)
    given = tuple(
        DeliveryLine(
            r.uid,
            names[r.register_id].name if r.register_id in names else LocalisedText(),
            r.number,
            Lang(r.lang),
            r.delivered_on,
            DeliveryHow(r.how),
            r.title or "",
            r.scan or "",
        )
        for r in rows
    )
    had = {r.register_id for r in rows}
    wanted = registers or list(names)[:1]
    return CardDeliveries(given, tuple(names[key] for key in wanted if key in names and key not in had))


@prepared
def _registers() -> Select[*tuple[Any, ...]]:
    # No more of them than their names: a register is a whole document.
    query = select(register.c.id, register.c.uid, register.c.content["name"].label("name"))
    return query.order_by(register.c.position, register.c.id)


@prepared
def _deliveries() -> Select[*tuple[Any, ...]]:
    joined = (
        notice_delivery.join(notice_version, notice_version.c.id == notice_delivery.c.version_id)
        .outerjoin(contract, contract.c.id == notice_delivery.c.contract_id)
        .outerjoin(attachment, attachment.c.id == notice_delivery.c.attachment_id)
    )
    columns = (
        notice_delivery,
        notice_version.c.number,
        notice_version.c.lang,
        notice_version.c.register_id,
        contract.c.title,
        attachment.c.uid.label("scan"),
    )
    return (
        select(*columns)
        .select_from(joined)
        .where(notice_delivery.c.person_id == KEY)
        .order_by(notice_delivery.c.delivered_on.desc(), notice_delivery.c.id.desc())
    )
