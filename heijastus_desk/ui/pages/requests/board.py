"""The list of cases and breaches with the chips above it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.pages.requests.presenter import Board, Show
from heijastus_desk.ui.widgets.card_list import CardList, CardLook
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.labels import Text, reveal

translate = QCoreApplication.translate


class BoardList(QWidget):
    """`chosen` gives the row she goes to, or "" where the list has none; `opened` the one she opens with Enter."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self._lang = lang
        self._board: Board | None = None
        self.chips = ChoiceChips(
            "requests_show",
            [(show.value, words.chip_name(show)) for show in Show],
            translate("Requests", "Show"),
        )
        self.list = CardList(
            "requests_list", translate("Requests", "Requests and breaches"), CardLook(wrap=True, dividers=True)
        )
        self.nothing = Text("", "quiet", wrap=True)
        self.nothing.setObjectName("requests_nothing")
        self.chips.chosen.connect(lambda _show: self._list(""))
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (self.chips, self.nothing):
            column.addWidget(part)
        column.addWidget(self.list, 1)

    @property
    def shown(self) -> Show:
        """The chip that is chosen."""
        return Show(self.chips.choice())

    def show_board(self, board: Board, wanted: str = "") -> None:
        """Show what was read; `wanted` is the row to go to, under whichever chip it stands."""
        self._board = board
        place = board.place_of(wanted) if wanted else None
        if place is not None:
            self.chips.choose(place.value)
        elif wanted in set(Show):
            self.chips.choose(wanted)
        for show in Show:
            self.chips.set_text(show.value, f"{words.chip_name(show)} {len(board.rows(show))}")
        self._list(wanted if place is not None else self.list.current_uid())

    def _list(self, wanted: str) -> None:
        board = self._board
        if board is None:
            return
        rows = board.rows(self.shown)
        self.list.set_rows(rows, lambda row: words.row(row, board.today, self._lang))
        self.nothing.setText("" if rows else _nothing(self.shown))
        reveal(self.nothing, shown=not rows)
        uid = wanted if wanted and self.list.select(wanted) else self.list.select_first()
        self.chosen.emit(uid)


def _nothing(show: Show) -> str:
    return {
        Show.OPEN: translate("Requests", "No request is open. Write one down when it arrives, whatever the channel."),
        Show.CLOSED: translate("Requests", "No request has been closed yet."),
        Show.BREACHES: translate("Requests", "No breach is written down."),
    }[show]
