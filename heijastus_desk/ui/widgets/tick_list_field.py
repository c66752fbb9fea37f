"""Any number of things to tick off, one under the other."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.tick_box import TickBox


class TickListField(FormField):
    """The value is a tuple of the members ticked, in the order shown."""

    def __init__(self, name: str, label: str, choices: Sequence[tuple[StrEnum, str]], *, hint: str = "") -> None:
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        self._boxes: dict[StrEnum, TickBox] = {}
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for member, text in choices:
            box = TickBox(text)
            box.setObjectName(f"{name}_{member.value}")
            box.clicked.connect(lambda _on: self._touched())
            self._boxes[member] = box
            column.addWidget(box)
        control.setFocusProxy(next(iter(self._boxes.values())))
        self.set_hint(self._hint)

    def value(self) -> tuple[StrEnum, ...]:
        return tuple(member for member, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: Any) -> None:
        chosen = {str(member) for member in value or ()}
        for member, box in self._boxes.items():
            box.setChecked(member.value in chosen)

    def as_typed(self) -> list[str]:
        return [member.value for member in self.value()]

    def show_typed(self, typed: Any) -> None:
        if isinstance(typed, list):
            self.set_value([member for member in self._boxes if member.value in typed])
