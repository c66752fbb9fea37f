"""Settings: her business, the client file, look and language."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Kind
from heijastus_desk.services.vault_place import VaultPlace
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_places import form_in
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.settings.backups_pane import BackupsPane
from heijastus_desk.ui.pages.settings.business_pane import BusinessPane
from heijastus_desk.ui.pages.settings.file_pane import FilePane
from heijastus_desk.ui.pages.settings.keys_pane import KeysPane
from heijastus_desk.ui.pages.settings.look_pane import LookPane
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.ui.widgets.tab_bar import TabBar

translate = QCoreApplication.translate

_WIDEST = 720


class SettingsPage(Page):
    """`open_record` takes the key of a tab: business, file, keys, backups, look."""

    key = "settings"
    shows = frozenset({Kind.CONTROLLER})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.confirm = InPageConfirm("settings_leave")
        self.business = BusinessPane(context)
        self.file = FilePane(context)
        self.keys = KeysPane(context)
        self.backups = BackupsPane(context)
        self.look = LookPane(context)
        panes: dict[str, QWidget] = {"business": self.business, "file": self.file, "keys": self.keys}
        panes |= {"backups": self.backups, "look": self.look}
        self.tabs = TabBar(
            "settings_tabs",
            [
                ("business", translate("Settings", "Your business")),
                ("file", translate("Settings", "Client file")),
                ("keys", translate("Settings", "Passphrase and keys")),
                ("backups", translate("Settings", "Backups")),
                ("look", translate("Settings", "Look and language")),
            ],
            translate("Settings", "Settings"),
        )
        self._stack = QStackedWidget()
        self._areas = {key: _scrolling(pane, f"settings_{key}") for key, pane in panes.items()}
        for area in self._areas.values():
            self._stack.addWidget(area)
        self._lay_out()
        self.tabs.turned.connect(lambda key: self._stack.setCurrentWidget(self._areas[key]))
        self.commands = {Shortcut.SAVE: self.business.save}

    def activate(self) -> None:
        app = self.context.app
        self.file.show_preferences()
        self.look.show_preferences()

        self.context.query(app.controller.get, self.business.show_stored, topic="business")
        self.context.query(app.place.look, self._show_place, topic="place")

    def focus_first(self) -> None:
        self.tabs.bar.setFocus()

    def open_record(self, uid: str) -> None:
        key = form_in(uid) or uid
        if key in self._areas:
            self.tabs.turn_to(key)

    def can_leave(self, proceed: Callable[[], None]) -> None:
        self.keys.clear()
        if not self.business.is_edited:
            proceed()
            return

        def discard() -> None:
            self.business.discard()
            proceed()

        self.confirm.ask(
            translate("Settings", "The changes to your business are not saved."),
            [
                ("settings_save", translate("Settings", "&Save"), lambda: self.business.save(proceed)),
                ("settings_discard", translate("Settings", "&Discard the edits"), discard),
            ],
            cancel=translate("Settings", "&Go on editing"),
        )

    def store_draft(self) -> None:
        self.business.store_draft()

    @property
    def has_unsaved_edits(self) -> bool:
        return self.business.has_unkept_edits

    def back(self) -> bool:
        was = self.confirm.isVisible()
        self.confirm.dismiss()
        return was

    def _show_place(self, place: VaultPlace) -> None:
        self.file.show_place(place)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 12, 0)
        column.setSpacing(12)
        column.addWidget(SectionHeader(translate("Settings", "Settings"), style="title"))
        column.addWidget(self.confirm)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)


def _scrolling(pane: QWidget, name: str) -> QScrollArea:
    """The pane at the left, no wider than can be read, scrolling when it is long."""
    pane.setMaximumWidth(theme.scaled(_WIDEST))
    inner = QWidget()
    inner.setProperty("role", "surface")
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, theme.GRID, 12, theme.GRID)
    row.addWidget(pane, 1, Qt.AlignmentFlag.AlignTop)
    row.addStretch(0)
    area = QScrollArea()
    area.setObjectName(name)
    area.setProperty("role", "surface")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
