"""Persons and organisations, how to reach them, and what they are to her."""

from sqlalchemy import Boolean, CheckConstraint, Date, Integer, String, Text, UniqueConstraint

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import BanKind, ContactPointKind
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
    reference("parent_id", "organisation", ondelete="SET NULL", why="the organisation this one is a unit of"),
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
    personal("birth_year", Integer, DataCategory.IDENTITY),
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

party_label = declare(
    "party_label",
    reference("person_id", "person", ondelete="CASCADE"),
    reference("organisation_id", "organisation", ondelete="CASCADE"),
    personal("name", Text, DataCategory.RELATIONSHIP, nullable=False),
    CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name="one_party"),
    UniqueConstraint("person_id", "name"),
    UniqueConstraint("organisation_id", "name"),
    routes=(Route(RouteKind.OWNER, "person_id"), Route(RouteKind.ORGANISATION, "organisation_id")),
    belonging=PartOf(("person", "organisation")),
)

guardianship = declare(
    "guardianship",
    reference("person_id", "person", ondelete="CASCADE", nullable=False),
    reference("guardian_id", "person", ondelete="CASCADE", nullable=False),
    personal("told_on", Date, DataCategory.RELATIONSHIP),
    UniqueConstraint("person_id", "guardian_id"),
    routes=(Route(RouteKind.OWNER, "person_id"), Route(RouteKind.OWNER, "guardian_id")),
    belonging=PartOf(("person",)),
)

ban = declare(
    "ban",
    reference("person_id", "person", ondelete="CASCADE", nullable=False),
    personal("kind", String(20), DataCategory.RIGHTS, vocabulary=BanKind, nullable=False),
    personal("details", Text, DataCategory.RIGHTS, export=Export.REVIEW, nullable=False),
    personal("stated_on", Date, DataCategory.RIGHTS, nullable=False),
    personal("lifted_on", Date, DataCategory.RIGHTS),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=PartOf(("person",)),
)

event_participation = declare(
    "event_participation",
    reference("person_id", "person", ondelete="CASCADE", nullable=False),
    personal("title", Text, DataCategory.EVENT, nullable=False),
    personal("held_on", Date, DataCategory.EVENT, nullable=False),
    personal("details", Text, DataCategory.EVENT, export=Export.REVIEW, nullable=False),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=RecordClass.EVENT_DATA,
)

merged_party = declare(
    "merged_party",
    reference("person_id", "person", ondelete="CASCADE"),
    reference("organisation_id", "organisation", ondelete="CASCADE"),
    technical(
        "former_uid", String(36), "random id of a duplicate merged in; erasing looks for it in backups", nullable=False
    ),
    CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name="one_party"),
    routes=(Route(RouteKind.OWNER, "person_id"), Route(RouteKind.ORGANISATION, "organisation_id")),
    belonging=PartOf(("person", "organisation")),
)
