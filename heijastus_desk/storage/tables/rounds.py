"""The guided rounds: the year's half hour, closing the business, aftercare by a colleague; each ends in a minute."""

from sqlalchemy import JSON, Date, String, Text

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.privacy.classification import Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

guided_round = declare(
    "guided_round",
    technical("kind", String(20), "which guided function, from a closed list", nullable=False),
    technical("opened_on", Date, "legal day it was begun", nullable=False),
    technical("closed_on", Date, "legal day it was signed off"),
    personal("keeper", Text, DataCategory.CONTROLLER, nullable=False),
    personal("business", Text, DataCategory.CONTROLLER, nullable=False),
    technical("minute", JSON, "the minute as it was signed off: codes, days, counts"),
    routes=(Route(RouteKind.BUSINESS, why="her own yearly review, the closing of her business, who takes care of it"),),
    belonging=None,
)

round_step = declare(
    "round_step",
    reference("round_id", "guided_round", ondelete="CASCADE", nullable=False),
    technical("step", String(30), "which step, from a closed list", nullable=False),
    technical("outcome", String(20), "done, not needed, or left for later", nullable=False),
    technical("done_on", Date, "legal day of the outcome", nullable=False),
    technical("figures", JSON, "what was counted in the step, never words", nullable=False),
    personal("remark", Text, DataCategory.CONTROLLER, nullable=False),
    routes=(Route(RouteKind.BUSINESS, why="what she did in a step of her own round"),),
    belonging=None,
)
