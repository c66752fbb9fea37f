"""Unsaved drafts, the log of events, what was erased, and the media that hold backups."""

from sqlalchemy import JSON, Boolean, Date, Integer, String, Text

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.privacy.classification import Export, PartOf, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

draft = declare(
    "draft",
    technical(
        "form", String(80), "which form of the window it fills, a code and a random id", nullable=False, unique=True
    ),
    reference("person_id", "person", ondelete="CASCADE"),
    personal("content", Text, DataCategory.IDENTITY, export=Export.REVIEW, nullable=False),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=PartOf(("person",)),
)

event = declare(
    "event",
    technical("at", Text, "instant of the event, UTC", nullable=False, index=True),
    technical("code", String(60), "what was done, from a closed list", nullable=False),
    technical(
        "item_uid", String(36), "random id of the record it was done to; tells nothing by itself", nullable=False
    ),
    technical("numbers", JSON, "counts and sizes, never words", nullable=False),
    technical("previous", String(64), "seal of the event before, which chains them", nullable=False),
    technical("seal", String(64), "keyed hash over the event and the one before", nullable=False),
    routes=(Route(RouteKind.NOBODY, why="codes and random ids of her own use of the program; no words about anybody"),),
    belonging=None,
)

erasure_line = declare(
    "erasure_line",
    technical("number", Integer, "place in the ledger", nullable=False, unique=True),
    technical("line", Text, "random ids of rows that are gone, sealed; must outlive them", nullable=False),
    routes=(Route(RouteKind.NOBODY, why="the rows its random ids belonged to no longer exist"),),
    belonging=None,
)

medium = declare(
    "medium",
    personal("label", Text, DataCategory.CONTROLLER, nullable=False),
    personal("folder", Text, DataCategory.CONTROLLER, nullable=False),
    technical("seen_at", Text, "when the medium was last reachable, UTC", nullable=False),
    technical("retired", Boolean, "whether it is no longer in use", nullable=False),
    routes=(Route(RouteKind.BUSINESS, why="where she keeps her own backups"),),
    belonging=None,
)

medium_copy = declare(
    "medium_copy",
    reference("medium_id", "medium", ondelete="CASCADE", nullable=False),
    technical("name", String(60), "name of the backup set, a time", nullable=False),
    technical("counter", Integer, "running number of the backup", nullable=False),
    technical("made_at", Text, "instant of the backup, UTC", nullable=False),
    technical("verified_at", Text, "when it was last reopened and found whole, UTC", nullable=False),
    technical("expires_on", Date, "last day it may exist: 90 days from its making", nullable=False),
    technical("erasures", Integer, "how many erasures it has been cleaned of", nullable=False),
    routes=(Route(RouteKind.BUSINESS, why="what her own backup media hold"),),
    belonging=None,
)

suppression = declare(
    "suppression",
    technical("mark", String(64), "keyed hash of what an erased person was called", nullable=False, unique=True),
    technical("expires_on", Date, "last day it is kept", nullable=False),
    routes=(Route(RouteKind.NOBODY, why="tells only whether details typed or imported anew were erased before"),),
    belonging=None,
)
