"""The starter directory: well-known services to begin with, each with what to mind before she uses it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.notices import directory
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.recipients import starter
from heijastus_desk.ui.pages.recipients.presenter import StoredRecipient
from heijastus_desk.ui.pages.recipients.starter import ServiceRow
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import primary
from heijastus_desk.ui.widgets.card_list import CardList, CardRow
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.panel_header import PanelHeader
from heijastus_desk.ui.widgets.search_line import SearchLine

translate = QCoreApplication.translate

_ASK_AFTER_MS = 80


class ServicePanel(QWidget):
    """`closed`: back to the form. Adding leaves it open: she has more than one service."""

    closed = Signal()
    added = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("service_panel")
        self._context = context
        self._known: tuple[StoredRecipient, ...] = ()
        self.search = SearchLine(
            "service_search",
            translate("Recipients", "Search the list of services"),
            translate("Recipients", "Name or use, for example invoicing"),
            _ASK_AFTER_MS,
        )
        self.list = CardList("service_list", translate("Recipients", "Services"))
        self.add_button = primary(translate("Recipients", "Add"), "add_service", self.add, icon="add")
        self._header = PanelHeader(
            "service_panel",
            translate("Recipients", "List of services"),
            translate("Recipients", "Back to the recipients"),
            self.closed.emit,
            self.add_button,
            subtitle="-",
        )
        self._note = Text("", "small", wrap=True)
        self._note.setObjectName("service_note")
        self._lay_out()
        self.search.typed.connect(self._draw)
        self.search.went_down.connect(self.list.setFocus)
        self.search.returnPressed.connect(self._add_found)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _uid: self.add())

    def show_known(self, known: tuple[StoredRecipient, ...]) -> None:
        """The recipients there are: what is among them is said so."""
        self._known = known
        self._draw()

    def add(self) -> None:
        """Make a recipient of the service chosen."""
        key = self.list.current_uid()
        if not key or not self.add_button.isEnabled():
            return
        app = self._context.app

        def done(change: Change) -> None:
            self.added.emit(change.uid)

        self._context.change(lambda: app.recipients.add_from_directory((key,)), done)

    def _add_found(self) -> None:
        # She may press Enter before the list has followed what she typed.
        self._draw()
        self.add()

    def focus_first(self) -> None:
        self.search.setFocus()

    def _draw(self) -> None:
        rows = starter.services(self._known, self.search.text(), self._context.lang)
        self.list.set_rows(rows, _card)
        self._choose(self.list.current_uid() or self.list.select_first())

    def _choose(self, key: str) -> None:
        found = directory.entry(key) if key else None
        known = {one.recipient.directory for one in self._known}
        self.add_button.setEnabled(found is not None and (found.is_kind or key not in known))
        note = found.note.get(self._context.lang) if found else ""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _lay_out(self) -> None:
        lang = self._context.lang
        self._header.set_title(translate("Recipients", "List of services"), starter.checked_words(lang))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self._header)
        column.addWidget(Text(directory.caution().get(lang), "small", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._note)


def _card(row: ServiceRow) -> CardRow:
    status = translate("Recipients", "On your list") if row.is_known else ""
    return CardRow(row.uid, row.title, row.second, status, Tone.FINE if row.is_known else Tone.NEUTRAL)
