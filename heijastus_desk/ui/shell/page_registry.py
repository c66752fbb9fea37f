"""The pages of the window: one line each, imported when first opened."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.page import Page

translate = QCoreApplication.translate


class Place(StrEnum):
    """Where a page stands in the navigation."""

    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: its key, its word, its icon, and `module:Class` of a `Page`."""

    key: str
    title: Callable[[], str]
    icon: str
    factory: str
    place: Place = Place.TOP
    shortcut: str = ""
    counts: bool = False
    """whether something can wait there: its room in the navigation is kept"""

    def make(self, context: PageContext) -> Page:
        """Import and build the page."""
        module, _, name = self.factory.partition(":")
        page_class = cast("type[Page]", getattr(importlib.import_module(module), name))
        return page_class(context)

    def load(self) -> None:
        """Import the page's module ahead of time."""
        importlib.import_module(self.factory.partition(":")[0])


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "today",
        lambda: translate("Navigation", "Today"),
        "today",
        "heijastus_desk.ui.pages.today.page:TodayPage",
        shortcut="Ctrl+1",
    ),
    PageSpec(
        "clients",
        lambda: translate("Navigation", "Clients"),
        "clients",
        "heijastus_desk.ui.pages.clients.page:ClientsPage",
        shortcut="Ctrl+2",
    ),
    PageSpec(
        "contracts",
        lambda: translate("Navigation", "Contracts"),
        "contracts",
        "heijastus_desk.ui.pages.contracts.page:ContractsPage",
        shortcut="Ctrl+6",
    ),
    PageSpec(
        "notices",
        lambda: translate("Navigation", "Notices"),
        "notices",
        "heijastus_desk.ui.pages.notices.page:NoticesPage",
        shortcut="Ctrl+3",
    ),
    PageSpec(
        "recipients",
        lambda: translate("Navigation", "Recipients"),
        "recipients",
        "heijastus_desk.ui.pages.recipients.page:RecipientsPage",
        shortcut="Ctrl+4",
    ),
    PageSpec(
        "retention",
        lambda: translate("Navigation", "Retention"),
        "retention",
        "heijastus_desk.ui.pages.retention.page:RetentionPage",
        shortcut="Ctrl+5",
        counts=True,
    ),
    PageSpec(
        "requests",
        lambda: translate("Navigation", "Requests"),
        "requests",
        "heijastus_desk.ui.pages.requests.page:RequestsPage",
        shortcut="Ctrl+8",
        counts=True,
    ),
    PageSpec(
        "papers",
        lambda: translate("Navigation", "Paper"),
        "paper",
        "heijastus_desk.ui.pages.papers.page:PapersPage",
        shortcut="Ctrl+7",
    ),
    PageSpec(
        "events",
        lambda: translate("Navigation", "Events"),
        "events",
        "heijastus_desk.ui.pages.events.page:EventsPage",
        Place.BOTTOM,
        shortcut="Ctrl+9",
    ),
    PageSpec(
        "settings",
        lambda: translate("Navigation", "Settings"),
        "settings",
        "heijastus_desk.ui.pages.settings.page:SettingsPage",
        Place.BOTTOM,
        shortcut="Ctrl+,",
    ),
    PageSpec(
        "about",
        lambda: translate("Navigation", "About"),
        "info",
        "heijastus_desk.ui.pages.about.page:AboutPage",
        Place.BOTTOM,
        shortcut="Ctrl+0",
    ),
)
