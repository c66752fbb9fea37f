"""Fields that only registers need: several choices, a period, a choice that keeps what it does not know."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.values import Period
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.fields import ChoiceField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class KeepingChoiceField(ChoiceField):
    """A choice that shows a value it does not know (a recipient removed since) instead of another one."""

    def set_value(self, value: Any) -> None:
        if value and value not in self._values:
            self._values.append(value)
            self.box.addItem(translate("Notices", "Unknown ({value})").format(value=str(value)))
        super().set_value(value)


class ManyField(FormField):
    """Any number of choices as chips that are pressed in; the value is a tuple that keeps its order."""

    def __init__(self, name: str, label: str, choices: Sequence[tuple[Any, str]], *, hint: str = "") -> None:
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        self._order: tuple[Any, ...] = ()
        self._chips: dict[Any, Button] = {}
        flow = FlowLayout(control, spacing=6)
        for member, text in choices:
            chip = Button(text, f"{name}_{member.value}", kind=ButtonKind.CHOICE)
            chip.setCheckable(True)
            chip.toggled.connect(lambda on, chip=chip, text=text: chip.setText(f"✓ {text}" if on else text))
            chip.clicked.connect(lambda _on: self._touched())
            self._chips[member] = chip
            flow.addWidget(chip)
        control.setFocusProxy(next(iter(self._chips.values())))
        self.set_hint(self._hint)

    def value(self) -> tuple[Any, ...]:
        chosen = [member for member, chip in self._chips.items() if chip.isChecked()]
        kept = [member for member in self._order if member in chosen]
        return (*kept, *(member for member in chosen if member not in kept))

    def set_value(self, value: Any) -> None:
        self._order = tuple(value or ())
        for member, chip in self._chips.items():
            chip.setChecked(member in self._order)


class PeriodField(FormField):
    """Years, months and days; the value is the period as ISO 8601 text."""

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._edits: list[QLineEdit] = []
        for part, unit in (
            ("years", translate("Notices", "years")),
            ("months", translate("Notices", "months")),
            ("days", translate("Notices", "days")),
        ):
            edit = QLineEdit()
            edit.setObjectName(f"{name}_{part}")
            edit.setAccessibleName(f"{self._spoken}, {unit}")
            edit.setFixedWidth(theme.scaled(52))
            edit.setMaxLength(4 if part == "days" else 3)
            edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            edit.textEdited.connect(lambda _text: self._touched())
            self._edits.append(edit)
            row.addWidget(edit)
            row.addWidget(Text(unit, "quiet"))
        row.addStretch(1)
        control.setFocusProxy(self._edits[0])
        self.set_hint(self._hint)

    def value(self) -> str:
        return str(Period(*(self._number(edit.text().strip()) for edit in self._edits)))

    def set_value(self, value: Any) -> None:
        period = Period.parse(value) if value else Period()
        for edit, number in zip(self._edits, (period.years, period.months, period.days), strict=True):
            edit.setText(str(number) if number else "")

    def _number(self, text: str) -> int:
        if text and not (text.isascii() and text.isdigit()):
            raise HeijastusError(ErrorCode.NUMBER_WRONG, field=self.name, given=text[:20])
        return int(text or 0)
