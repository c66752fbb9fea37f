"""A tab of the card: its actions, its rows, and what belongs there while it is empty."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text

DAY_WIDTH = 92
EMPTY_WIDTH = 280


class RecordTab(QWidget):
    """`opened` gives the entry uid of the row she opens by Enter or a double click."""

    opened = Signal(str)

    def __init__(
        self,
        name: str,
        spoken: str,
        empty: EmptyState,
        buttons: Sequence[Button] = (),
        *,
        dated: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}_tab")
        look = CardLook(dividers=True, wrap=True, leading_width=DAY_WIDTH if dated else 0)
        self.list = CardList(name, spoken, look)
        self._stack = QStackedWidget()
        self._empty = empty
        self._entries: dict[str, Entry] = {}
        self._needing: list[tuple[Button, Callable[[Entry], bool]]] = []
        self._meant: list[tuple[Button, Callable[[Entry], bool]]] = []
        self._actions = QWidget()
        flow = FlowLayout(self._actions)
        for button in buttons:
            flow.addWidget(button)
        if not buttons:
            self._actions.hide()
        for text in empty.findChildren(Text):
            # A tab beside the facts is narrower than a page.
            text.setFixedWidth(theme.scaled(EMPTY_WIDTH))
        # While it is not seen it must not take the height of the buttons above it.
        empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        for part in (self.list, empty):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._actions)
        column.addWidget(self._stack, 1)
        self.list.opened.connect(self.opened)
        self.list.chosen.connect(lambda _uid: self._fit_buttons())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the rows; the chosen one stays chosen and the list stays where it was."""
        bar = self.list.verticalScrollBar()
        before = bar.value()
        self._entries = {entry.uid: entry for entry in entries}
        self.list.set_cards([_row(entry) for entry in entries])
        if self._needing and not self.list.current_uid():
            self.list.select_first()
        self.list.doItemsLayout()
        bar.setValue(before)
        self._stack.setCurrentWidget(self.list if entries else self._empty)
        self._fit_buttons()

    def choose(self, uid: str) -> None:
        """Make a row current, with the buttons that are meant for it."""
        self.list.select(uid)
        self._fit_buttons()

    def current(self) -> Entry | None:
        return self._entries.get(self.list.current_uid())

    def enable_for(self, button: Button, wanted: Callable[[Entry], bool]) -> None:
        """Let a button work only while a row it is meant for is chosen."""
        self._needing.append((button, wanted))
        self._fit_buttons()

    def show_for(self, button: Button, wanted: Callable[[Entry], bool]) -> None:
        """Let a button be seen only while a row it is meant for is chosen: few rows know it."""
        self._meant.append((button, wanted))
        self.enable_for(button, wanted)

    def _fit_buttons(self) -> None:
        entry = self.current()
        for button, wanted in self._meant:
            button.setVisible(entry is not None and wanted(entry))
        for button, wanted in self._needing:
            button.setEnabled(entry is not None and wanted(entry))


def _row(entry: Entry) -> CardRow:
    return CardRow(
        entry.uid,
        entry.title,
        entry.text,
        entry.mark.text,
        entry.mark.tone,
        leading=entry.day,
        heading=entry.heading,
    )
