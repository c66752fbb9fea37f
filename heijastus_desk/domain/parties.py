"""Persons and organisations: what a card holds and how it is checked."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from heijastus_desk.domain import values
from heijastus_desk.domain.einvoice import einvoice_address
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind


class PartyKind(StrEnum):
    """A client is a person or an organisation."""

    PERSON = "person"
    ORGANISATION = "organisation"


class ContactPointKind(StrEnum):
    """Ways to reach somebody."""

    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    WEB = "web"


class BanKind(StrEnum):
    """What a person has forbidden; direct marketing is forbidden per channel in `domain.marketing`."""

    PURPOSE = "purpose"
    DISCLOSURE = "disclosure"
    PUBLICATION = "publication"


_EMAIL: Final = ContactPointKind.EMAIL


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint:
    """One way to reach a party, with from whom and when it was got (Art. 14(2)(f))."""

    kind: ContactPointKind
    value: str
    source: SourceKind | None = None
    obtained_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """What she enters about a person. A client code may stand instead of a name; one of them must be there."""

    given_name: str = ""
    family_name: str = ""
    client_code: str = ""
    lang: Lang = Lang.FI
    employer: str = ""
    """uid of an organisation"""
    position: str = ""
    unit: str = ""
    experience: str = ""
    birth_year: int | None = None
    """asked of the young only: whose guardian has to be told as well"""
    relationship_started: date | None = None
    relationship_ended: date | None = None
    contact_points: tuple[ContactPoint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationCard:
    """What she enters about an organisation."""

    name: str
    business_id: str = ""
    lang: Lang = Lang.FI
    einvoice_address: str = ""
    einvoice_operator: str = ""
    background: str = ""
    parent: str = ""
    """uid of the organisation this one is a unit of"""
    relationship_started: date | None = None
    relationship_ended: date | None = None
    contact_points: tuple[ContactPoint, ...] = ()


def checked_person(card: PersonCard, *, this_year: int = values.LATEST_YEAR, plain: bool = False) -> PersonCard:
    """The card with cleaned texts; raises with the field at fault, BIRTH_YEAR_WRONG for nobody's year of birth.

    `plain` says that its own texts are known to be stripped and `values.is_plain`; its contact points are looked at.
    """
    if card.birth_year is not None and not values.EARLIEST_YEAR <= card.birth_year <= this_year:
        raise HeijastusError(ErrorCode.BIRTH_YEAR_WRONG, field="birth_year", first=values.EARLIEST_YEAR, last=this_year)
    clean = card if plain else _clean_person(card)
    if not (clean.given_name or clean.family_name or clean.client_code):
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="family_name")
    in_order(clean.relationship_started, clean.relationship_ended, field="relationship_ended")
    points = _checked_points(card.contact_points)
    return clean if points == card.contact_points else replace(clean, contact_points=points)


def _clean_person(card: PersonCard) -> PersonCard:
    return PersonCard(
        given_name=values.line(card.given_name, field="given_name"),
        family_name=values.line(card.family_name, field="family_name"),
        client_code=values.line(card.client_code, field="client_code"),
        lang=card.lang,
        employer=card.employer,
        position=values.line(card.position, field="position"),
        unit=values.line(card.unit, field="unit"),
        experience=values.prose(card.experience, field="experience"),
        birth_year=card.birth_year,
        relationship_started=card.relationship_started,
        relationship_ended=card.relationship_ended,
        contact_points=card.contact_points,
    )


def checked_organisation(card: OrganisationCard) -> OrganisationCard:
    """The card with cleaned texts, a checked Y-tunnus and e-invoice address; raises with the field at fault."""
    clean = OrganisationCard(
        name=values.line(card.name, field="name", required=True),
        business_id=values.business_id(card.business_id) if card.business_id.strip() else "",
        lang=card.lang,
        einvoice_address=einvoice_address(card.einvoice_address),
        einvoice_operator=values.line(card.einvoice_operator, field="einvoice_operator"),
        background=values.prose(card.background, field="background"),
        parent=card.parent,
        relationship_started=card.relationship_started,
        relationship_ended=card.relationship_ended,
        contact_points=_checked_points(card.contact_points),
    )
    in_order(clean.relationship_started, clean.relationship_ended, field="relationship_ended")
    return clean


def in_order(first: date | None, last: date | None, *, field: str) -> None:
    """Raise DATE_ORDER when `last` is before `first`."""
    if first and last and last < first:
        raise HeijastusError(ErrorCode.DATE_ORDER, field=field, first=first, last=last)


def _checked_points(points: tuple[ContactPoint, ...]) -> tuple[ContactPoint, ...]:
    checked: list[ContactPoint] = []
    for point in points:
        value = values.line(point.value, field=point.kind.value)
        if not value:
            continue
        if point.kind is _EMAIL:
            value = values.email(value, field="email")
        checked.append(point if value == point.value else replace(point, value=value))
    return tuple(checked)
