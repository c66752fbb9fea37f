"""What the card shows of notices given to a person, and of which registers' notices none was given."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from heijastus_desk.domain.delivery import DeliveryHow, notice_due
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.storage.queries.deliveries import standings
from heijastus_desk.storage.queries.registers import read_registers
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
    due_on: date


@dataclass(frozen=True, slots=True)
class CardDeliveries:
    """The card's part of this subject, the newest first."""

    given: tuple[DeliveryLine, ...] = ()
    lacking: tuple[LackingNotice, ...] = ()


def person_deliveries(connection: Connection, person_id: int, uid: str) -> CardDeliveries:
    """What was given to a person, and what never was."""
    names = {stored.uid: stored.value.name for stored in read_registers(connection)}
    joined = (
        notice_delivery.join(notice_version, notice_version.c.id == notice_delivery.c.version_id)
        .outerjoin(register, register.c.id == notice_version.c.register_id)
        .outerjoin(contract, contract.c.id == notice_delivery.c.contract_id)
        .outerjoin(attachment, attachment.c.id == notice_delivery.c.attachment_id)
    )
    columns = (
        notice_delivery,
        notice_version.c.number,
        notice_version.c.lang,
        register.c.uid.label("register"),
        contract.c.title,
        attachment.c.uid.label("scan"),
    )
    rows = connection.execute(
        select(*columns)
        .select_from(joined)
        .where(notice_delivery.c.person_id == person_id)
        .order_by(notice_delivery.c.delivered_on.desc(), notice_delivery.c.id.desc())
    )
    given = tuple(
        DeliveryLine(
            r.uid,
            names.get(r.register, LocalisedText()),
            r.number,
            Lang(r.lang),
            r.delivered_on,
            DeliveryHow(r.how),
            r.title or "",
            r.scan or "",
        )
        for r in rows
    )
    never = [one for one in standings(connection, uid) if not one.had]
    return CardDeliveries(
        given, tuple(LackingNotice(one.register, names[one.register], notice_due(one.obtained)) for one in never)
    )
