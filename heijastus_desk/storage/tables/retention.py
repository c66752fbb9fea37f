"""Holds: what keeps an item although its time is up."""

from sqlalchemy import Date, String, Text

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.privacy.classification import Export, Join, PartOf, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

hold = declare(
    "hold",
    reference("person_id", "person", ondelete="CASCADE"),
    technical("item_table", String(40), "which table the held item is in", nullable=False),
    technical("item_uid", String(36), "the held item", nullable=False, index=True),
    personal(
        "cause", String(20), DataCategory.RIGHTS, uses=(PermittedUse.CLAIMS,), vocabulary=HoldCause, nullable=False
    ),
    personal("reason", Text, DataCategory.RIGHTS, uses=(PermittedUse.CLAIMS,), export=Export.REVIEW, nullable=False),
    personal("placed_on", Date, DataCategory.RIGHTS, uses=(PermittedUse.CLAIMS,), nullable=False),
    personal("review_on", Date, DataCategory.RIGHTS, uses=(PermittedUse.CLAIMS,)),
    personal("released_on", Date, DataCategory.RIGHTS, uses=(PermittedUse.CLAIMS,)),
    routes=(
        Route(RouteKind.OWNER, "person_id"),
        Route(RouteKind.OWNERS, "person_id", (Join("item_uid", "note", "uid"), Join("id", "note_owner", "note_id"))),
    ),
    belonging=PartOf(("person",)),
)
