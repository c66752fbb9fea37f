"""One field of two cards, the value of each beside the other's: she chooses which one the merged card gets."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.form_field import FormField

COLUMNS = 2


class ValueChoice(FormField):
    """Two values in two columns, below them one that unites them where there is one. The value is the one chosen."""

    def __init__(self, name: str, label: str, choices: tuple[tuple[Any, str], ...], chosen: Any) -> None:
        control = QWidget()
        super().__init__(name, label, control)
        self._values = [value for value, _text in choices]
        self._group = QButtonGroup(control)
        grid = QGridLayout(control)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(4)
        self._buttons = [_Option(name, f"{self._spoken}: ", number, text) for number, (_v, text) in enumerate(choices)]
        for number, button in enumerate(self._buttons):
            self._group.addButton(button, number)
            if number < COLUMNS:
                grid.addWidget(button, 0, number)
                grid.setColumnStretch(number, 1)
            else:
                grid.addWidget(button, number - COLUMNS + 1, 0, 1, COLUMNS)
        control.setFocusProxy(self._buttons[0])
        self.set_hint(self._hint)
        self.set_value(chosen)
        self._group.idToggled.connect(lambda _number, on: self._touched() if on else None)

    def value(self) -> Any:
        return self._values[self._group.checkedId()]

    def set_value(self, value: Any) -> None:
        place = self._values.index(value) if value in self._values else 0
        self._buttons[place].setChecked(True)

    def as_typed(self) -> int:
        return self._group.checkedId()

    def show_typed(self, typed: Any) -> None:
        if isinstance(typed, int) and 0 <= typed < len(self._buttons):
            self._buttons[typed].setChecked(True)

    def focus_control(self) -> None:
        self._buttons[self._group.checkedId()].setFocus()


class _Option(QRadioButton):
    """One value in one line: cut with an ellipsis where there is no room, whole in its tool tip and when read out."""

    def __init__(self, field: str, spoken: str, number: int, text: str) -> None:
        self._line = " ".join(text.split())
        super().__init__(self._line.replace("&", "&&"))
        self.setObjectName(f"{field}_{number}")
        self.setAccessibleName(f"{spoken}{self._line}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(90), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - theme.scaled(36)
        shown = self.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self._line if shown != self._line else "")
        if shown.replace("&", "&&") != self.text():
            self.setText(shown.replace("&", "&&"))
