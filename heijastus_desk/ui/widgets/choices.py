"""A few ways to go on, one of them chosen: a line each with what it means below it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.labels import Text


@dataclass(frozen=True, slots=True)
class Way:
    """One of them; `key` is the end of its object name."""

    key: str
    title: str
    text: str


class Choices(QWidget):
    """Arrows go from one to the next; the first is chosen to begin with."""

    chosen = Signal()

    def __init__(self, name: str, ways: Sequence[Way]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        self._keys: dict[QRadioButton, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        for way in ways:
            button = QRadioButton(way.title)
            button.setObjectName(f"{name}_{way.key}")
            button.setAccessibleName(way.title.replace("&", ""))
            button.setAccessibleDescription(way.text)
            button.toggled.connect(lambda on: self.chosen.emit() if on else None)
            self._group.addButton(button)
            self._keys[button] = way.key
            below = QVBoxLayout()
            below.setContentsMargins(theme.scaled(26), 0, 0, 2 * theme.GRID)
            below.addWidget(Text(way.text, "quiet", wrap=True))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(below)
        self.choose(ways[0].key)

    def value(self) -> str:
        """The key of the one chosen."""
        return next(key for button, key in self._keys.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Choose one."""
        next(button for button, own in self._keys.items() if own == key).setChecked(True)

    def focus_chosen(self) -> None:
        """The keyboard to the one chosen."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus()
