"""Two panels over the card: find in a client's notes, and every text that names the client."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from heijastus_desk.services.search import Found, NamePlace, NameReport, table_words
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.clients.card_panel import CardPanel
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.record_tab import DAY_WIDTH
from heijastus_desk.ui.record_places import CardPlace
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.search_line import SearchLine
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate

ASK_AFTER_MS = 120
_TABS = {
    "contract": "contracts",
    "session": "sessions",
    "note": "sessions",
    "contact_event": "sessions",
    "paper_record": "papers",
}
_ROWS = {"contact_event": "contact"}
"""Tables whose rows the tabs name otherwise."""


class FindPanel(CardPanel):
    """A title, rows that lead to a record, and a way back. `went` gives the record to open on the page of clients."""

    went = Signal(str)

    def __init__(self, context: PageContext, name: str, title: str, subtitle: str, *, dated: bool = True) -> None:
        super().__init__(context, name, title)
        back = secondary(translate("Clients", "Back to the card"), f"{name}_back", self.closed.emit, icon="back")
        look = CardLook(dividers=True, wrap=True, leading_width=DAY_WIDTH if dated else 0)
        self.list = CardList(f"{name}_rows", title, look)
        self.told = Text("", "quiet", wrap=True)
        self.told.setObjectName(f"{name}_told")
        self._stack = QStackedWidget()
        self._nothing = Text("", "quiet", wrap=True)
        self._nothing.setObjectName(f"{name}_nothing")
        self._nothing.setContentsMargins(0, theme.GRID, 0, 0)
        self._places: list[CardPlace] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 12, 16, 8)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(SectionHeader(title, back, style="title", subtitle=subtitle))
        self._column.addWidget(self.told)
        for part in (self.list, self._nothing):
            self._stack.addWidget(part)
        self._column.addWidget(self._stack, 1)
        self.list.opened.connect(lambda uid: self.went.emit(self._places[int(uid)].record))

    def show_rows(self, rows: Sequence[tuple[CardRow, CardPlace | None]], nothing: str) -> None:
        """Show the rows; one without a place is a heading."""
        self._places = [place for _row, place in rows if place is not None]
        self.list.set_cards([row for row, _place in rows])
        self._nothing.setText(nothing)
        self._stack.setCurrentWidget(self.list if rows else self._nothing)

    def focus_first(self) -> None:
        self.list.setFocus()
        self.list.select_first()


class NotesPanel(FindPanel):
    """Notes of one person by any part of a word, as she types, newest first. `print_asked` gives the words."""

    print_asked = Signal(str)

    def __init__(self, context: PageContext, client: LoadedClient) -> None:
        super().__init__(context, "find_notes", translate("Clients", "Find in notes"), client.card.name)
        self._client = client.card.uid
        self.line = SearchLine(
            "find_notes_line",
            translate("Clients", "A word, or a part of one"),
            translate("Clients", "A word, or a part of one"),
            ASK_AFTER_MS,
        )
        self._column.insertWidget(1, self.line)
        printed = secondary(translate("Clients", "Print these…"), "find_notes_print", self.print_it, icon="print")
        self._column.addWidget(printed, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.typed.connect(self._ask)
        self.line.returnPressed.connect(super().focus_first)
        self._ask()
        QTimer.singleShot(0, self, self.focus_first)

    def focus_first(self) -> None:
        self.line.setFocus()

    def print_it(self) -> None:
        """Show the pages of the notes found."""
        self.print_asked.emit(self.line.text())

    def _ask(self) -> None:
        app, client, typed = self.context.app, self._client, self.line.text()
        self.context.query(lambda: app.search.notes_of(client, typed), self._show, topic="find_notes")

    def _show(self, found: Sequence[Found]) -> None:
        lang = self.context.lang
        rows = [
            (
                CardRow(
                    str(n),
                    translate("Clients", "Note"),
                    one.text,
                    leading=format_date(one.day, lang) if one.day else "",
                ),
                CardPlace(self._client, "sessions", f"note:{one.uid}"),
            )
            for n, one in enumerate(found)
        ]
        self.told.setText(translate("Clients", "%n note(s), newest first", "", len(found)) if found else "")
        self.show_rows(rows, translate("Clients", "No note has these words."))


class NamePanel(FindPanel):
    """Every text that seems to name the client: in records of others first, for they are what is easily forgotten."""

    def __init__(self, context: PageContext, client: LoadedClient) -> None:
        super().__init__(
            context, "find_name", translate("Clients", "Where else is this name"), client.card.name, dated=False
        )
        app, uid = context.app, client.card.uid
        self.told.setText(translate("Clients", "Looking…"))
        context.work(
            lambda _progress: app.search.naming(uid),
            self._show,
            label=translate("Clients", "Looking for the name…"),
            lane=Lane.READER,
            topic="find_name",
        )

    def _show(self, report: NameReport) -> None:
        rows: list[tuple[CardRow, CardPlace | None]] = []
        for heading, is_own in (
            (translate("Clients", "In records of others"), False),
            (translate("Clients", "In the client's own records"), True),
        ):
            places = [place for place in report.places if place.is_own is is_own]
            if places:
                rows.append((CardRow("", heading, heading=True), None))
            for place in places:
                number = sum(1 for _row, known in rows if known is not None)
                rows.append(self._row(number, place))
        shown = len(report.places)
        text = translate(
            "Clients", "%n text(s) seem to name the client; of namesakes the program cannot know.", "", shown
        )
        if report.total > shown:
            more = translate("Clients", "{count} more are not shown.").format(count=report.total - shown)
            text = f"{text} {more}"
        self.told.setText(text if rows else "")
        self.show_rows(rows, translate("Clients", "No text names this client."))
        self.focus_first()

    def _row(self, number: int, place: NamePlace) -> tuple[CardRow, CardPlace]:
        lang = self.context.lang
        mark = translate("Clients", "The whole name") if place.is_whole else ""
        day = format_date(place.day, lang) if place.day else ""
        title = " · ".join(part for part in (table_words(place.table, lang), place.client_name, day) if part)
        row = CardRow(str(number), title, place.text, mark, Tone.ACCENT if mark else Tone.NEUTRAL)
        name = f"{_ROWS.get(place.table, place.table)}:{place.uid}"
        return row, CardPlace(place.client, _TABS.get(place.table, "timeline"), name)
