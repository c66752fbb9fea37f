"""The plain fields: one line, prose, choice, tick, date and number."""

from collections.abc import Sequence
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QStyle, QStyleOptionComboBox

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.tick_box import TickBox


class _LineField(FormField):
    """What is typed into one line."""

    edit: QLineEdit

    def as_typed(self) -> str:
        return self.edit.text()

    def show_typed(self, typed: Any) -> None:
        if isinstance(typed, str):
            self.edit.setText(typed)


class TextField(_LineField):
    """One line of text; the value is a str, checked by `values.line`."""

    def __init__(self, name: str, label: str, *, hint: str = "", placeholder: str = "", required: bool = False) -> None:
        self.edit = QLineEdit()
        super().__init__(name, label, self.edit, hint=hint)
        self._required = required
        self.edit.setPlaceholderText(placeholder)
        self.edit.textEdited.connect(lambda _text: self._touched())

    def value(self) -> str:
        return values.line(self.edit.text(), field=self.name, required=self._required)

    def set_value(self, value: Any) -> None:
        self.edit.setText(value or "")
        self.edit.setCursorPosition(0)


class ProseField(FormField):
    """Text of several lines; Tab leaves it. The value is a str, checked by `values.prose`."""

    def __init__(self, name: str, label: str, *, hint: str = "", lines: int = 4, required: bool = False) -> None:
        self.edit = QPlainTextEdit()
        super().__init__(name, label, self.edit, hint=hint)
        self._required = required
        prose(self.edit, lines)
        self._loading = False
        self.edit.textChanged.connect(lambda: None if self._loading else self._touched())

    def value(self) -> str:
        return values.prose(self.edit.toPlainText(), field=self.name, required=self._required)

    def set_value(self, value: Any) -> None:
        self._loading = True
        self.edit.setPlainText(value or "")
        self._loading = False

    def as_typed(self) -> str:
        return self.edit.toPlainText()

    def show_typed(self, typed: Any) -> None:
        if isinstance(typed, str):
            self.set_value(typed)


class ChoiceField(FormField):
    """One of a list; the value is what stands first in its pair (an enum member, a uid, None)."""

    def __init__(self, name: str, label: str, choices: Sequence[tuple[Any, str]], *, hint: str = "") -> None:
        self.box = CalmComboBox()
        super().__init__(name, label, self.box, hint=hint)
        self._values: list[Any] = []
        self.set_choices(choices)
        self.box.activated.connect(lambda _index: self._touched())

    @property
    def choices(self) -> tuple[Any, ...]:
        """The values that can be chosen."""
        return tuple(self._values)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Replace the list, keeping the choice where it is still there."""
        kept = self._values[self.box.currentIndex()] if self._values else None
        self._values = [value for value, _text in choices]
        self.box.clear()
        self.box.addItems([text for _value, text in choices])
        self.set_value(kept)

    def value(self) -> Any:
        index = self.box.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: Any) -> None:
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def as_typed(self) -> str | int | None:
        return _plain(self.value())

    def show_typed(self, typed: Any) -> None:
        plain = [_plain(value) for value in self._values]
        if typed in plain:
            self.box.setCurrentIndex(plain.index(typed))


class TickField(FormField):
    """A yes or no; the value is a bool."""

    def __init__(self, name: str, text: str, *, hint: str = "") -> None:
        self.box = TickBox(text)
        super().__init__(name, "", self.box, hint=hint)
        self.box.setAccessibleName(text.replace("&", ""))
        self.box.clicked.connect(lambda _on: self._touched())

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))

    def as_typed(self) -> bool:
        return self.box.isChecked()

    def show_typed(self, typed: Any) -> None:
        self.box.setChecked(typed is True)


class DateField(_LineField):
    """A date typed as d.M.yyyy; the value is a date or None. `today` fills in a bare + (today) when given."""

    def __init__(
        self, name: str, label: str, *, hint: str = "", required: bool = False, today: date | None = None
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(name, label, self.edit, hint=hint)
        self._required, self._today = required, today
        self.edit.setPlaceholderText("1.2.2026")
        self.edit.setMinimumWidth(theme.scaled(108))
        self.edit.setMaximumWidth(theme.scaled(160))
        self.edit.textEdited.connect(self._typed)

    def value(self) -> date | None:
        text = self.edit.text().strip()
        if not text:
            if self._required:
                raise HeijastusError(ErrorCode.FIELD_EMPTY, field=self.name)
            return None
        return values.parse_date(text, field=self.name)

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else date_text(value))

    def _typed(self, text: str) -> None:
        if text == "+" and self._today is not None:
            self.edit.setText(date_text(self._today))
        self._touched()


class NumberField(_LineField):
    """A whole number; the value is an int or None."""

    def __init__(self, name: str, label: str, *, hint: str = "", least: int = 0, most: int = 1_000_000) -> None:
        self.edit = QLineEdit()
        super().__init__(name, label, self.edit, hint=hint)
        self._least, self._most = least, most
        self.edit.setMaximumWidth(theme.scaled(120))
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.edit.textEdited.connect(lambda _text: self._touched())

    def value(self) -> int | None:
        text = self.edit.text().strip().replace("\u00a0", "").replace(" ", "")
        if not text:
            return None
        if not text.isascii() or not text.isdigit() or not self._least <= int(text) <= self._most:
            raise HeijastusError(ErrorCode.NUMBER_WRONG, field=self.name, given=text[:20])
        return int(text)

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else str(value))


class CalmComboBox(QComboBox):
    """A combo box that the wheel does not change while she scrolls the form past it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentTextChanged.connect(lambda _text: self._tell_whole())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        """A choice too long for its box stands whole in the tool tip, as it does in the list."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        is_cut = self.fontMetrics().horizontalAdvance(self.currentText()) > room
        self.setToolTip(self.currentText() if is_cut else "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def date_text(day: date) -> str:
    """A date as she writes it: d.M.yyyy."""
    return f"{day.day}.{day.month}.{day.year}"


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def prose(edit: QPlainTextEdit, lines: int) -> None:
    """Make a text area of so many lines that Tab leaves."""
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(round(edit.fontMetrics().lineSpacing() * lines) + 2 * theme.GRID + 4)
