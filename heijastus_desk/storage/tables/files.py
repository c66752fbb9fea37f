"""Attachments, kept inside the vault with their hash."""

from sqlalchemy import Date, Integer, LargeBinary, String, Text

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.privacy.classification import Export, Join, PartOf, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

attachment = declare(
    "attachment",
    reference("person_id", "person", ondelete="CASCADE"),
    reference("contract_id", "contract", ondelete="CASCADE"),
    personal("file_name", Text, DataCategory.FILES, nullable=False),
    technical("media_type", String(100), "how to open the file", nullable=False),
    technical("sha256", String(64), "proves the file unchanged", nullable=False),
    technical("size", Integer, "bytes", nullable=False),
    personal("added_on", Date, DataCategory.FILES, nullable=False),
    personal("content", LargeBinary, DataCategory.FILES, export=Export.FILE, nullable=False),
    reference("organisation_id", "organisation", ondelete="CASCADE"),
    routes=(
        Route(RouteKind.OWNER, "person_id"),
        Route(RouteKind.ORGANISATION, "organisation_id"),
        Route(RouteKind.CONTEXT, "person_id", (Join("contract_id", "role", "contract_id"),)),
    ),
    belonging=PartOf(("person", "organisation", "contract")),
)
