"""Persons and organisations, how to reach them, and what they are to her."""

from sqlalchemy import Boolean, CheckConstraint, Date, String, Text

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.domain.records import DataCategory, RecordClass, RoleKind
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.privacy.classification import (
    ByRoles,
    Erase,
    Export,
    Join,
    PartOf,
    Route,
    RouteKind,
)
from heijastus_desk.storage.columns import declare, personal, reference, technical

_NAMED = (PermittedUse.SERVICE, PermittedUse.MARKETING, PermittedUse.ACCOUNTING)
_REACH = (PermittedUse.SERVICE, PermittedUse.MARKETING)

CARD_CLASS = ByRoles(
    classes=(
        (frozenset({RoleKind.PROSPECT, RoleKind.SUBSCRIBER}), RecordClass.PROSPECT),
        (frozenset({RoleKind.ENQUIRER}), RecordClass.ENQUIRY),
    ),
    default=RecordClass.CLIENT_CARD,
)

organisation = declare(
    "organisation",
    personal("name", Text, DataCategory.EMPLOYER, uses=_NAMED, nullable=False),
    personal("business_id", String(9), DataCategory.EMPLOYER, nullable=False),
    technical("lang", String(2), "language of letters to a firm", nullable=False),
    personal("einvoice_address", Text, DataCategory.BILLING, uses=(PermittedUse.ACCOUNTING,), nullable=False),
    personal("einvoice_operator", Text, DataCategory.BILLING, uses=(PermittedUse.ACCOUNTING,), nullable=False),
    personal("background", Text, DataCategory.EMPLOYER, export=Export.REVIEW, nullable=False),
    personal("relationship_started", Date, DataCategory.RELATIONSHIP),
    personal("relationship_ended", Date, DataCategory.RELATIONSHIP),
    technical("archived", Boolean, "hidden from daily lists", nullable=False),
    personal("sort_key", Text, DataCategory.EMPLOYER, export=Export.DERIVED, nullable=False, index=True),
    personal("search_key", Text, DataCategory.EMPLOYER, export=Export.DERIVED, nullable=False),
    routes=(
        Route(RouteKind.ORGANISATION, "id"),
        Route(RouteKind.CONTEXT, "id", (Join("id", "person", "employer_id"),)),
        Route(RouteKind.CONTEXT, "person_id", (Join("id", "role", "organisation_id"),)),
    ),
    belonging=RecordClass.CLIENT_CARD,
)

person = declare(
    "person",
    personal("given_name", Text, DataCategory.IDENTITY, uses=_NAMED, nullable=False),
    personal("family_name", Text, DataCategory.IDENTITY, uses=_NAMED, nullable=False),
    personal("client_code", String(60), DataCategory.IDENTITY, nullable=False, index=True),
    personal("lang", String(2), DataCategory.CONTACT, vocabulary=Lang, nullable=False),
    reference("employer_id", "organisation", ondelete="SET NULL"),
    personal("position", Text, DataCategory.WORK, erase=Erase.BLANK, nullable=False),
    personal("unit", Text, DataCategory.WORK, erase=Erase.BLANK, nullable=False),
    personal("experience", Text, DataCategory.WORK, erase=Erase.BLANK, export=Export.REVIEW, nullable=False),
    personal("relationship_started", Date, DataCategory.RELATIONSHIP),
    personal("relationship_ended", Date, DataCategory.RELATIONSHIP),
    technical("archived", Boolean, "hidden from daily lists", nullable=False),
    personal("sort_key", Text, DataCategory.IDENTITY, export=Export.DERIVED, nullable=False, index=True),
    personal("search_key", Text, DataCategory.IDENTITY, export=Export.DERIVED, nullable=False),
    routes=(Route(RouteKind.SUBJECT, "id"),),
    belonging=CARD_CLASS,
)

contact_point = declare(
    "contact_point",
    reference("person_id", "person", ondelete="CASCADE"),
    reference("organisation_id", "organisation", ondelete="CASCADE"),
    personal("kind", String(20), DataCategory.CONTACT, uses=_REACH, vocabulary=ContactPointKind, nullable=False),
    personal("value", Text, DataCategory.CONTACT, uses=_REACH, nullable=False),
    personal("source", String(20), DataCategory.CONTACT, vocabulary=SourceKind),
    personal("obtained_on", Date, DataCategory.CONTACT),
    CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name="one_party"),
    routes=(Route(RouteKind.OWNER, "person_id"), Route(RouteKind.ORGANISATION, "organisation_id")),
    belonging=PartOf(("person", "organisation")),
)

role = declare(
    "role",
    reference("person_id", "person", ondelete="CASCADE"),
    reference("organisation_id", "organisation", ondelete="CASCADE"),
    reference("contract_id", "contract", ondelete="CASCADE"),
    reference("register_id", "register"),
    personal("kind", String(20), DataCategory.RELATIONSHIP, vocabulary=RoleKind, nullable=False, index=True),
    personal("started_on", Date, DataCategory.RELATIONSHIP),
    personal("ended_on", Date, DataCategory.RELATIONSHIP),
    routes=(Route(RouteKind.OWNER, "person_id"), Route(RouteKind.ORGANISATION, "organisation_id")),
    belonging=PartOf(("person", "organisation")),
)
