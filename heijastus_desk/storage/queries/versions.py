"""Frozen versions of notices with what they say and rest on, who was given each, and the purposes they told of."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Purpose
from heijastus_desk.domain.notices.versions import PublishedFacts, VersionFacts
from heijastus_desk.storage.content_codec import decode
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.files import attachment
from heijastus_desk.storage.tables.notices import notice_delivery, notice_version
from heijastus_desk.storage.tables.parties import person
from heijastus_desk.storage.tables.registers import register


@dataclass(frozen=True, slots=True)
class GivenLine:
    """One person who was given one version of a register's notice."""

    uid: str
    version: int
    """of the row, for editing"""
    person: str
    name: str
    number: int
    lang: Lang
    how: DeliveryHow
    on: date
    contract_title: str
    scan: str
    """uid of the signed sheet's scan, or empty"""


@dataclass(frozen=True, slots=True)
class ToldPurposes:
    """The purposes that a numbered version of a register's notice tells of."""

    register: str
    number: int
    used_from: date
    purposes: tuple[Purpose, ...]


def published_facts(connection: Connection, register_uid: str) -> PublishedFacts | None:
    """The newest version of a register's notice; None when there is none, or it was frozen without its facts."""
    query = (
        select(notice_version)
        .join(register, register.c.id == notice_version.c.register_id)
        .where(register.c.uid == register_uid)
        .order_by(notice_version.c.number.desc(), notice_version.c.id)
    )
    rows = connection.execute(query).all()
    newest = [row for row in rows if row.number == rows[0].number]
    kept = next((row.facts for row in newest if row.facts), None)
    if kept is None:
        return None
    facts = decode(VersionFacts, kept)
    return PublishedFacts(
        number=newest[0].number,
        used_from=newest[0].used_from,
        register=facts.register,
        controller=facts.controller,
        recipients=facts.recipients,
        categories=frozenset(facts.categories),
        record_classes=frozenset(facts.record_classes),
        content={Lang(row.lang): row.content for row in newest},
    )


def given_lines(connection: Connection, register_uid: str) -> tuple[GivenLine, ...]:
    """Everybody who was given a version of a register's notice, the last given first."""
    joined = (
        notice_delivery.join(notice_version, notice_version.c.id == notice_delivery.c.version_id)
        .join(register, register.c.id == notice_version.c.register_id)
        .join(person, person.c.id == notice_delivery.c.person_id)
        .outerjoin(contract, contract.c.id == notice_delivery.c.contract_id)
        .outerjoin(attachment, attachment.c.id == notice_delivery.c.attachment_id)
    )
    columns: tuple[Any, ...] = (
        notice_delivery.c.uid,
        notice_delivery.c.version,
        notice_delivery.c.delivered_on,
        notice_delivery.c.how,
        notice_version.c.number,
        notice_version.c.lang,
        person.c.uid.label("person"),
        person.c.given_name,
        person.c.family_name,
        person.c.client_code,
        contract.c.title,
        attachment.c.uid.label("scan"),
    )
    query = (
        select(*columns)
        .select_from(joined)
        .where(register.c.uid == register_uid)
        .order_by(notice_delivery.c.delivered_on.desc(), person.c.sort_key, notice_delivery.c.id)
    )
    return tuple(
        GivenLine(
            row.uid,
            row.version,
            row.person,
            displayed_name(row.given_name, row.family_name, row.client_code),
            row.number,
            Lang(row.lang),
            DeliveryHow(row.how),
            row.delivered_on,
            row.title or "",
            row.scan or "",
        )
        for row in connection.execute(query)
    )


def persons_given(connection: Connection, register_uid: str) -> dict[int, int]:
    """Per number of a register's versions how many persons were given it."""
    query = (
        select(notice_version.c.number, func.count(notice_delivery.c.person_id.distinct()).label("persons"))
        .select_from(notice_delivery.join(notice_version, notice_version.c.id == notice_delivery.c.version_id))
        .join(register, register.c.id == notice_version.c.register_id)
        .where(register.c.uid == register_uid)
        .group_by(notice_version.c.number)
    )
    return {row.number: row.persons for row in connection.execute(query)}


def given_to(connection: Connection, register_uid: str) -> int:
    """How many persons were given any version of a register's notice."""
    query = (
        select(func.count(notice_delivery.c.person_id.distinct()))
        .select_from(notice_delivery.join(notice_version, notice_version.c.id == notice_delivery.c.version_id))
        .join(register, register.c.id == notice_version.c.register_id)
        .where(register.c.uid == register_uid)
    )
    return connection.execute(query).scalar_one()


def told_purposes(connection: Connection) -> tuple[ToldPurposes, ...]:
    """What every frozen version with facts told of purposes, the newest of each register first.

    Read out of the kept facts without the rest of them: Today asks this every time.
    """
    purposes = notice_version.c.facts["register"]["purposes"].label("purposes")
    query = (
        select(
            register.c.uid,
            notice_version.c.number,
            func.min(notice_version.c.used_from).label("used_from"),
            purposes,
        )
        .join(register, register.c.id == notice_version.c.register_id)
        .where(notice_version.c.facts.is_not(None))
        .group_by(register.c.id, notice_version.c.number)
        .order_by(register.c.position, register.c.id, notice_version.c.number.desc())
    )
    return tuple(
        ToldPurposes(row.uid, row.number, row.used_from, tuple(decode(Purpose, one) for one in row.purposes))
        for row in connection.execute(query)
        if row.purposes is not None
    )


def versions_given(connection: Connection) -> dict[tuple[str, str], frozenset[int]]:
    """Per person and register (uids) the numbers of the versions given; the archived are left out."""
    query = (
        select(person.c.uid, register.c.uid.label("register"), notice_version.c.number)
        .select_from(
            notice_delivery.join(notice_version, notice_version.c.id == notice_delivery.c.version_id)
            .join(person, person.c.id == notice_delivery.c.person_id)
            .join(register, register.c.id == notice_version.c.register_id)
        )
        .where(~person.c.archived)
    )
    found: dict[tuple[str, str], set[int]] = {}
    for row in connection.execute(query.distinct()):
        found.setdefault((row.uid, row.register), set()).add(row.number)
    return {key: frozenset(numbers) for key, numbers in found.items()}
