"""What persons consented to and permitted, what may be sent to them, and what was."""

from sqlalchemy import Boolean, CheckConstraint, Date, Integer, String, Text, UniqueConstraint

from heijastus_desk.domain.consents import ConsentStep, GivenHow, PermissionKind
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import Channel, MarketingGround
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.privacy.classification import Export, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

_PROOF = (PermittedUse.PROOF,)
_SENDING = (PermittedUse.MARKETING, PermittedUse.PROOF)
_OWNER = (Route(RouteKind.OWNER, "person_id"),)
_PARTY = (*_OWNER, Route(RouteKind.ORGANISATION, "organisation_id"))

consent_text = declare(
    "consent_text",
    technical("purpose", Text, "what her own wording asks consent for", nullable=False),
    technical("number", Integer, "version of the wording", nullable=False),
    technical("lang", String(2), f"language of the wording, one of {', '.join(Lang)}", nullable=False),
    technical("wording", Text, "her own sentence, the same for everybody", nullable=False),
    technical("adopted_on", Date, "first day it was asked in these words", nullable=False),
    UniqueConstraint("purpose", "number", "lang"),
    routes=(Route(RouteKind.NOBODY, why="sentences she asks everybody in"),),
    belonging=None,
)

consent = declare(
    "consent",
    reference("person_id", "person", ondelete="CASCADE", nullable=False),
    reference("text_id", "consent_text"),
    personal("purpose", Text, DataCategory.PERMISSIONS, uses=_PROOF, nullable=False),
    personal("step", String(20), DataCategory.PERMISSIONS, uses=_PROOF, vocabulary=ConsentStep, nullable=False),
    personal("explicit", Boolean, DataCategory.PERMISSIONS, uses=_PROOF, nullable=False),
    personal("happened_on", Date, DataCategory.PERMISSIONS, uses=_PROOF, nullable=False),
    personal("how", String(20), DataCategory.PERMISSIONS, uses=_PROOF, vocabulary=GivenHow, nullable=False),
    personal("evidence", Text, DataCategory.PERMISSIONS, uses=_PROOF, export=Export.REVIEW, nullable=False),
    routes=_OWNER,
    belonging=RecordClass.CONSENT,
)

permission = declare(
    "permission",
    reference("person_id", "person", ondelete="CASCADE", nullable=False),
    reference("contract_id", "contract", ondelete="SET NULL"),
    personal("kind", String(20), DataCategory.PERMISSIONS, uses=_PROOF, vocabulary=PermissionKind, nullable=False),
    personal("step", String(20), DataCategory.PERMISSIONS, uses=_PROOF, vocabulary=ConsentStep, nullable=False),
    personal("extent", Text, DataCategory.PERMISSIONS, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("to_whom", Text, DataCategory.PERMISSIONS, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("happened_on", Date, DataCategory.PERMISSIONS, uses=_PROOF, nullable=False),
    personal("how", String(20), DataCategory.PERMISSIONS, uses=_PROOF, vocabulary=GivenHow, nullable=False),
    personal("evidence", Text, DataCategory.PERMISSIONS, uses=_PROOF, export=Export.REVIEW, nullable=False),
    routes=_OWNER,
    belonging=RecordClass.CONSENT,
)

marketing_permission = declare(
    "marketing_permission",
    reference("person_id", "person", ondelete="CASCADE"),
    reference("organisation_id", "organisation", ondelete="CASCADE"),
    reference("consent_id", "consent", ondelete="SET NULL"),
    reference("contract_id", "contract", ondelete="SET NULL", why="the sale a soft opt-in rests on"),
    personal("channel", String(20), DataCategory.MARKETING, uses=_SENDING, vocabulary=Channel, nullable=False),
    personal("ground", String(20), DataCategory.MARKETING, uses=_SENDING, vocabulary=MarketingGround, nullable=False),
    personal("happened_on", Date, DataCategory.MARKETING, uses=_SENDING, nullable=False),
    personal("source", Text, DataCategory.MARKETING, uses=_SENDING, export=Export.REVIEW, nullable=False),
    CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name="one_party"),
    routes=_PARTY,
    belonging=RecordClass.MARKETING,
)

marketing_send = declare(
    "marketing_send",
    reference("person_id", "person", ondelete="CASCADE"),
    reference("organisation_id", "organisation", ondelete="CASCADE"),
    personal("channel", String(20), DataCategory.MARKETING, uses=_SENDING, vocabulary=Channel, nullable=False),
    personal("title", Text, DataCategory.MARKETING, uses=_SENDING, nullable=False),
    personal("sent_on", Date, DataCategory.MARKETING, uses=_SENDING, nullable=False),
    CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name="one_party"),
    routes=_PARTY,
    belonging=RecordClass.MARKETING_SEND,
)
