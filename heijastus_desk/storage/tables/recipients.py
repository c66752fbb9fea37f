"""Processors and other recipients of data: firms, not data subjects."""

from sqlalchemy import JSON, Text

from heijastus_desk.privacy.classification import Route, RouteKind
from heijastus_desk.storage.columns import declare, technical

recipient = declare(
    "recipient",
    technical("sort_key", Text, "order in lists", nullable=False, index=True),
    technical("content", JSON, "a service provider as a firm; no person is named", nullable=False),
    routes=(Route(RouteKind.NOBODY, why="firms that process data, named in notices"),),
    belonging=None,
)
