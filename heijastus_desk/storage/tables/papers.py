"""Papers in folders, assessments, and what was disclosed to whom."""

from sqlalchemy import CheckConstraint, Date, Integer, String, Text

from heijastus_desk.domain.records import DataCategory, HeldAt, RecordClass
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.privacy.classification import ByColumn, Export, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

paper_record = declare(
    "paper_record",
    reference("person_id", "person"),
    reference("organisation_id", "organisation"),
    reference("contract_id", "contract", ondelete="SET NULL"),
    technical("number", Integer, "running number on the label", nullable=False, unique=True),
    personal("what", Text, DataCategory.FILES, export=Export.REVIEW, nullable=False),
    personal("record_class", String(20), DataCategory.FILES, vocabulary=RecordClass, nullable=False),
    personal("folder", Text, DataCategory.FILES, nullable=False),
    personal("dated_on", Date, DataCategory.FILES, nullable=False),
    personal("destroyed_on", Date, DataCategory.FILES),
    CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name="one_party"),
    routes=(Route(RouteKind.OWNER, "person_id"), Route(RouteKind.ORGANISATION, "organisation_id")),
    belonging=ByColumn("record_class", tuple((one.value, one) for one in RecordClass), RecordClass.PAPER_RECORD),
)

assessment = declare(
    "assessment",
    reference("person_id", "person", nullable=False),
    reference("contract_id", "contract", ondelete="SET NULL"),
    reference("consent_id", "consent", ondelete="SET NULL"),
    personal("tool", Text, DataCategory.ASSESSMENT, nullable=False),
    personal("provider", Text, DataCategory.ASSESSMENT, nullable=False),
    personal("taken_on", Date, DataCategory.ASSESSMENT, nullable=False),
    personal("results", Text, DataCategory.ASSESSMENT, export=Export.REVIEW, nullable=False),
    personal("reported_to", Text, DataCategory.ASSESSMENT, export=Export.REVIEW, nullable=False),
    personal("reported_on", Date, DataCategory.ASSESSMENT),
    personal("kept_at", String(20), DataCategory.ASSESSMENT, vocabulary=HeldAt, nullable=False),
    personal("paper_place", Text, DataCategory.ASSESSMENT, nullable=False),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=RecordClass.ASSESSMENT,
)

disclosure = declare(
    "disclosure",
    reference("person_id", "person", nullable=False),
    reference("contract_id", "contract", ondelete="SET NULL"),
    personal("what", Text, DataCategory.RIGHTS, uses=(PermittedUse.PROOF,), export=Export.REVIEW, nullable=False),
    personal("to_whom", Text, DataCategory.RIGHTS, uses=(PermittedUse.PROOF,), export=Export.REVIEW, nullable=False),
    personal("disclosed_on", Date, DataCategory.RIGHTS, uses=(PermittedUse.PROOF,), nullable=False),
    personal("basis", Text, DataCategory.RIGHTS, uses=(PermittedUse.PROOF,), export=Export.REVIEW, nullable=False),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=RecordClass.DISCLOSURE,
)
