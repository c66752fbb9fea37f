"""Her own business and her registers: structured documents about processing, not about clients."""

from sqlalchemy import JSON, String

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.privacy.classification import Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, technical

_OWN = Route(RouteKind.BUSINESS, why="her own business and contact persons, printed in every notice")

controller = declare(
    "controller",
    personal("content", JSON, DataCategory.CONTROLLER, nullable=False),
    routes=(_OWN,),
    belonging=None,
)

register = declare(
    "register",
    technical("short_name", String(60), "how lists call the register", nullable=False, unique=True),
    technical("position", String(20), "order in lists", nullable=False),
    personal("content", JSON, DataCategory.CONTROLLER, nullable=False),
    routes=(_OWN,),
    belonging=None,
)
