"""Requests: the board of open cases, and the case as a checklist."""

from heijastus_desk.domain.changes import Kind
from heijastus_desk.ui.page import Page


class RequestsPage(Page):
    """`open_record` takes a case, or a panel with its record."""

    key = "requests"
    shows = frozenset({Kind.REQUESTS, Kind.BREACHES, Kind.PARTIES})
