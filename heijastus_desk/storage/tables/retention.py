"""What keeps an item although its time is up, what she put off, and how the rules of her registers changed."""

from sqlalchemy import JSON, CheckConstraint, Date, Integer, String, Text

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.privacy.classification import Export, Join, PartOf, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

_CLAIMS = (PermittedUse.CLAIMS,)
_OF_ITEM = (
    Route(RouteKind.OWNER, "person_id"),
    Route(RouteKind.OWNERS, "person_id", (Join("item_uid", "note", "uid"), Join("id", "note_owner", "note_id"))),
)

hold = declare(
    "hold",
    reference("person_id", "person", ondelete="CASCADE"),
    technical("item_table", String(40), "which table the held item is in", nullable=False),
    technical("item_uid", String(36), "the held item", nullable=False, index=True),
    personal("cause", String(20), DataCategory.RIGHTS, uses=_CLAIMS, vocabulary=HoldCause, nullable=False),
    personal("reason", Text, DataCategory.RIGHTS, uses=_CLAIMS, export=Export.REVIEW, nullable=False),
    personal("placed_on", Date, DataCategory.RIGHTS, uses=_CLAIMS, nullable=False),
    personal("review_on", Date, DataCategory.RIGHTS, uses=_CLAIMS),
    personal("released_on", Date, DataCategory.RIGHTS, uses=_CLAIMS),
    routes=_OF_ITEM,
    belonging=PartOf(("person",)),
)

freeze = declare(
    "freeze",
    reference("person_id", "person", ondelete="CASCADE"),
    reference("organisation_id", "organisation", ondelete="CASCADE"),
    personal("cause", String(20), DataCategory.RIGHTS, uses=_CLAIMS, vocabulary=HoldCause, nullable=False),
    personal("ground", String(20), DataCategory.RIGHTS, uses=_CLAIMS, vocabulary=RestrictionGround),
    technical("record_classes", JSON, "codes of the record classes it freezes; none means all", nullable=False),
    personal("reason", Text, DataCategory.RIGHTS, uses=_CLAIMS, export=Export.REVIEW, nullable=False),
    personal("opened_on", Date, DataCategory.RIGHTS, uses=_CLAIMS, nullable=False),
    personal("review_on", Date, DataCategory.RIGHTS, uses=_CLAIMS),
    personal("told_on", Date, DataCategory.RIGHTS, uses=_CLAIMS),
    personal("closed_on", Date, DataCategory.RIGHTS, uses=_CLAIMS),
    personal("lifts_on", Date, DataCategory.RIGHTS, uses=_CLAIMS),
    CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name="one_party"),
    routes=(Route(RouteKind.OWNER, "person_id"), Route(RouteKind.ORGANISATION, "organisation_id")),
    belonging=PartOf(("person", "organisation")),
)

reminder = declare(
    "reminder",
    reference("person_id", "person", ondelete="CASCADE"),
    technical("item_table", String(40), "which table the item is in that she put off", nullable=False),
    technical("item_uid", String(36), "the item she put off", nullable=False, index=True),
    technical("times", Integer, "how often it was put off, twice at most", nullable=False),
    personal("put_off_on", Date, DataCategory.RIGHTS, uses=_CLAIMS, nullable=False),
    personal("until", Date, DataCategory.RIGHTS, uses=_CLAIMS, nullable=False),
    routes=_OF_ITEM,
    belonging=PartOf(("person",)),
)

rule_change = declare(
    "rule_change",
    reference("register_id", "register", ondelete="CASCADE", nullable=False),
    technical("changed_on", Date, "legal day of the change", nullable=False),
    technical("before", JSON, "the rules as they were; they speak of classes, not of people", nullable=False),
    technical("after", JSON, "the rules as they became", nullable=False),
    personal("why", Text, DataCategory.CONTROLLER, nullable=False),
    routes=(Route(RouteKind.BUSINESS, why="how long her own registers keep what"),),
    belonging=None,
)

purge_round = declare(
    "purge_round",
    reference("register_id", "register", ondelete="CASCADE", nullable=False),
    technical("done_on", Date, "legal day the clean-up round was signed off", nullable=False),
    technical("looked_at", Integer, "how many persons were gone through", nullable=False),
    technical("erased", Integer, "how many of them were erased", nullable=False),
    personal("criterion", Text, DataCategory.CONTROLLER, nullable=False),
    routes=(Route(RouteKind.BUSINESS, why="that a round of her own register was done; no row about anybody"),),
    belonging=None,
)
