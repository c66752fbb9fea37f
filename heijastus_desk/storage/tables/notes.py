"""Notes with their owners and the persons they mention."""

from sqlalchemy import Boolean, Date, String, Text, UniqueConstraint

from heijastus_desk.domain.notes import NoteKind
from heijastus_desk.domain.notices.law import SpecialGround
from heijastus_desk.domain.records import DataCategory, HeldAt, RecordClass
from heijastus_desk.privacy.classification import ByColumn, Export, Join, PartOf, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference

note = declare(
    "note",
    reference("contract_id", "contract"),
    reference("session_id", "session", ondelete="SET NULL"),
    personal("kind", String(20), DataCategory.NOTES, vocabulary=NoteKind, nullable=False),
    personal("written_on", Date, DataCategory.NOTES, nullable=False, index=True),
    personal("body", Text, DataCategory.NOTES, export=Export.REVIEW, nullable=False),
    personal("special", Boolean, DataCategory.SPECIAL, nullable=False),
    personal("special_ground", String(10), DataCategory.SPECIAL, vocabulary=SpecialGround),
    personal("kept_at", String(20), DataCategory.NOTES, vocabulary=HeldAt, nullable=False),
    personal("paper_place", Text, DataCategory.NOTES, nullable=False),
    routes=(
        Route(RouteKind.OWNERS, "person_id", (Join("id", "note_owner", "note_id"),)),
        Route(RouteKind.MENTIONED, "person_id", (Join("id", "note_mention", "note_id"),)),
    ),
    belonging=ByColumn("kind", (("assessment", RecordClass.ASSESSMENT),), RecordClass.NOTES),
)

note_owner = declare(
    "note_owner",
    reference("note_id", "note", ondelete="CASCADE", nullable=False),
    reference("person_id", "person", nullable=False),
    UniqueConstraint("note_id", "person_id"),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=PartOf(("note",)),
)

note_mention = declare(
    "note_mention",
    reference("note_id", "note", ondelete="CASCADE", nullable=False),
    reference("person_id", "person", ondelete="CASCADE", nullable=False),
    UniqueConstraint("note_id", "person_id"),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=PartOf(("note",)),
)
