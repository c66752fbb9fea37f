"""One field of two cards, the value of each beside the other's: she chooses which one the merged card gets."""

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import reveal

SHOWN = 44
"""letters of a value; all of a longer one stands in its tool tip"""


class ValueChoice(FormField):
    """Two values in two columns, and a third that unites them where there is one. The value is the one chosen."""

    def __init__(self, name: str, label: str, choices: tuple[tuple[Any, str], ...], chosen: Any) -> None:
        control = QWidget()
        super().__init__(name, label, control)
        self._values = [value for value, _text in choices]
        self._group = QButtonGroup(control)
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        self._buttons = [self._button(number, text) for number, (_value, text) in enumerate(choices)]
        for button in self._buttons:
            row.addWidget(button, 1)
        control.setFocusProxy(self._buttons[0])
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

    def _button(self, number: int, text: str) -> QRadioButton:
        line = " ".join(text.split())
        shown = line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"
        button = QRadioButton(shown.replace("&", "&&"))
        button.setObjectName(f"{self.name}_{number}")
        button.setAccessibleName(f"{self._spoken}: {line}")
        button.setToolTip(text if shown != line else "")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(theme.scaled(90))
        self._group.addButton(button, number)
        reveal(button, shown=True)
        return button
