"""What has to be done before a package can be made, each with the way to it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.handing import Obstacle
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests.panels.hand_over.words import WAYS, obstacle_text, way_text
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.labels import Icon, Text

translate = QCoreApplication.translate


class ObstacleList(QWidget):
    """`go` is called with the key of the panel she chose; `first` is the first way out."""

    def __init__(self, go: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("obstacles")
        self._go = go
        self.first: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)

    def show_obstacles(self, obstacles: Sequence[Obstacle], lang: Lang) -> None:
        """Draw them anew."""
        self.first = None
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not obstacles:
            return
        if any(one.code in WAYS for one in obstacles):
            # Where nothing can be done about it there is no before.
            self._column.addWidget(Text(translate("HandOver", "Before the package can be made"), "section"))
        for one in obstacles:
            self._column.addWidget(self._row(one, lang))

    def _row(self, one: Obstacle, lang: Lang) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        line.addWidget(Icon("warning", Tone.SOON))
        line.addWidget(Text(obstacle_text(one, lang), wrap=True), 1)
        way = WAYS.get(one.code)
        if way is not None:
            button = secondary(way_text(one.code), f"obstacle_{one.code.value}", partial(self._go, way))
            self.first = self.first or button
            line.addWidget(button)
        return row
