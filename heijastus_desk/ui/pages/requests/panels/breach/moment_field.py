"""A day and a time of day in Finland typed beside each other; the value is an instant in UTC."""

from datetime import UTC, datetime, time
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from heijastus_desk.domain import values
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.contracts import clock_time
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.fields import date_text
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Text, restyle

translate = QCoreApplication.translate


class MomentField(FormField):
    """Both parts are needed."""

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        self.day, self.time = QLineEdit(), QLineEdit()
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        spoken = label.replace("&", "")
        for edit, part, said, example, width in (
            (self.day, "day", translate("Breach", "day"), "1.2.2026", 120),
            (self.time, "time", translate("Breach", "time"), "9.05", 76),
        ):
            edit.setObjectName(f"{name}_{part}")
            edit.setAccessibleName(f"{spoken}, {said}")
            edit.setPlaceholderText(example)
            edit.setFixedWidth(theme.scaled(width))
            edit.textEdited.connect(lambda _text: self._touched())
        self.label.setBuddy(self.day)
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.day)
        row.addWidget(Text(translate("Breach", "at"), "quiet"))
        row.addWidget(self.time)
        row.addStretch(1)

    def value(self) -> datetime:
        day = values.parse_date(self.day.text(), field=self.name)
        return datetime.combine(day, self._time(), HELSINKI).astimezone(UTC)

    def set_value(self, value: Any) -> None:
        local = value.astimezone(HELSINKI) if value is not None else None
        self.day.setText(date_text(local.date()) if local else "")
        self.time.setText(f"{local.hour}.{local.minute:02}" if local else "")

    def as_typed(self) -> list[str]:
        return [self.day.text(), self.time.text()]

    def show_typed(self, typed: Any) -> None:
        if isinstance(typed, list) and len(typed) == 2 and all(isinstance(one, str) for one in typed):
            self.day.setText(typed[0])
            self.time.setText(typed[1])

    def set_error(self, sentence: str) -> None:
        super().set_error(sentence)
        for edit in (self.day, self.time):
            edit.setProperty("error", "true" if sentence else "false")
            edit.setAccessibleDescription(sentence or self._hint)
            restyle(edit)

    def focus_control(self) -> None:
        self.day.setFocus()

    def _time(self) -> time:
        typed = clock_time(self.time.text(), field=self.name)
        if not typed:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field=self.name)
        return time.fromisoformat(typed)
