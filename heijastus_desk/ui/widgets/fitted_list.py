"""A list as high as its rows need, up to a limit, for a page that scrolls as a whole."""

from PySide6.QtGui import QResizeEvent

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow

_TALLEST = 260
_SMALLEST = 40


class FittedList(CardList):
    """`show_cards` fills it; thousands of rows cost no more than those seen."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken, CardLook(dividers=True, wrap=True))

    def show_cards(self, cards: list[CardRow]) -> None:
        self.set_cards(cards)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        tallest, height = theme.scaled(_TALLEST), 2 * self.frameWidth() + 2
        for row in range(self.count):
            height += self.sizeHintForIndex(self.model().index(row, 0)).height()
            if height > tallest:
                break
        self.setFixedHeight(max(_SMALLEST, min(height, tallest)))
