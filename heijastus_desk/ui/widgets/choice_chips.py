"""One choice of a few as chips: a filter, a language, a state."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind


class ChoiceChips(QWidget):
    """One choice of a few, as chips; arrows move between them."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], spoken: str = "", *, one_row: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        row = _row(self) if one_row else _flow(self)
        for key, text in choices:
            button = Button(text, f"{name}_{key}", kind=ButtonKind.CHOICE)
            button.setCheckable(True)
            button.toggled.connect(lambda on, k=key: self.chosen.emit(k) if on else None)
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        if choices:
            self.choose(choices[0][0])

    def choose(self, key: str) -> None:
        """Choose without telling."""
        was = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._buttons[key].setChecked(True)
        self.blockSignals(was)

    def choice(self) -> str:
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def set_text(self, key: str, text: str) -> None:
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(text)

    def button(self, key: str) -> Button:
        return self._buttons[key]


def _row(holder: QWidget) -> QLayout:
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GRID)
    return row


def _flow(holder: QWidget) -> QLayout:
    from heijastus_desk.ui.widgets.flow_layout import FlowLayout  # noqa: PLC0415 - not for the unlock window: 30 ms

    return FlowLayout(holder)
