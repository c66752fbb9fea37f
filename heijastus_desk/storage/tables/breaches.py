"""The register of personal data breaches (Art. 33(5) GDPR), whom each concerns, and what the authority was told."""

from sqlalchemy import JSON, Date, Integer, String, Text

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.domain.rights.breach import BreachRisk
from heijastus_desk.privacy.classification import Export, PartOf, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

_PROOF = (PermittedUse.PROOF,)

breach = declare(
    "breach",
    technical("number", Integer, "running number of the entry", nullable=False, unique=True),
    technical("noticed_at", Text, "instant she became aware, UTC; the 72 hours run from it", nullable=False),
    technical("happened_from", Date, "first day it went on"),
    technical("happened_until", Date, "last day it went on"),
    technical("nature", JSON, "what was broken, codes from a closed list", nullable=False),
    personal("facts", Text, DataCategory.CONTROLLER, uses=_PROOF, nullable=False),
    technical("categories", JSON, "categories of data it concerns, codes", nullable=False),
    technical("person_count", Integer, "about how many people it concerns"),
    technical("record_count", Integer, "about how many records it concerns"),
    personal("consequences", Text, DataCategory.CONTROLLER, uses=_PROOF, nullable=False),
    personal("measures", Text, DataCategory.CONTROLLER, uses=_PROOF, nullable=False),
    personal("risk", String(20), DataCategory.CONTROLLER, uses=_PROOF, vocabulary=BreachRisk),
    personal("risk_reason", Text, DataCategory.CONTROLLER, uses=_PROOF, nullable=False),
    personal("late_reason", Text, DataCategory.CONTROLLER, uses=_PROOF, nullable=False),
    personal("not_told_reason", Text, DataCategory.CONTROLLER, uses=_PROOF, nullable=False),
    reference("recipient_id", "recipient", ondelete="SET NULL", why="the processor with whom it happened"),
    technical("closed_on", Date, "legal day it was dealt with"),
    routes=(Route(RouteKind.BUSINESS, why="what happened to her own files; whom it concerns is told apart"),),
    belonging=None,
)

breach_person = declare(
    "breach_person",
    reference("breach_id", "breach", ondelete="CASCADE", nullable=False),
    reference("person_id", "person", ondelete="CASCADE", nullable=False),
    personal("what", Text, DataCategory.RIGHTS, uses=_PROOF, export=Export.REVIEW, nullable=False),
    personal("concerned_on", Date, DataCategory.RIGHTS, uses=_PROOF, nullable=False),
    personal("told_on", Date, DataCategory.RIGHTS, uses=_PROOF),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=PartOf(("person",)),
)

breach_report = declare(
    "breach_report",
    reference("breach_id", "breach", ondelete="CASCADE", nullable=False),
    technical("phase", String(20), "first, further or final, from a closed list", nullable=False),
    technical("sent_at", Text, "instant the authority was told, UTC", nullable=False),
    personal("reference", Text, DataCategory.CONTROLLER, uses=_PROOF, nullable=False),
    routes=(Route(RouteKind.BUSINESS, why="what she told the authority of her own business"),),
    belonging=None,
)
