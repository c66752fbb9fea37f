"""A control with its label above, a hint and its error below, all tied together for keyboard and screen reader."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Icon, Text, restyle


class FormField(QWidget):
    """`name` is the field an error names; `edited` tells of every edit by her hand."""

    edited = Signal()

    def __init__(self, name: str, label: str, control: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.name = name
        self.control = control
        self.setObjectName(f"field_{name}")
        control.setObjectName(name)
        self._spoken = label.replace("&", "")
        self._hint = hint
        self.label = QLabel(label)
        self.label.setBuddy(control)
        self.label.setVisible(bool(label))
        self._hint_label = Text(hint, "small", wrap=True)
        self._hint_label.setVisible(bool(hint))
        self._error_icon = Icon("warning", Tone.DUE, 14)
        self._error_label = Text("", "small", wrap=True)
        self._error_label.setProperty("tone", "due")
        self._error_label.setObjectName(f"error_{name}")
        self._error_row = QWidget()
        self._lay_out()
        control.setAccessibleName(self._spoken)
        control.setAccessibleDescription(hint)

    def value(self) -> Any:
        """What she entered, as a domain value; raises the HeijastusError of a wrong entry."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value without telling of an edit."""
        raise NotImplementedError

    def set_error(self, sentence: str) -> None:
        """Show the sentence under the control; an empty one takes it away."""
        self._error_label.setText(sentence)
        self._error_row.setVisible(bool(sentence))
        self._hint_label.setVisible(bool(self._hint) and not sentence)
        self.control.setProperty("error", "true" if sentence else "false")
        self.control.setAccessibleDescription(sentence or self._hint)
        restyle(self.control)

    def error(self) -> str:
        """The sentence shown now."""
        return self._error_label.text()

    def focus_control(self) -> None:
        self.control.setFocus()

    def set_hint(self, hint: str) -> None:
        self._hint = hint
        self._hint_label.setText(hint)
        self._hint_label.setVisible(bool(hint) and not self.error())
        if not self.error():
            self.control.setAccessibleDescription(hint)

    def _lay_out(self) -> None:
        error = QHBoxLayout(self._error_row)
        error.setContentsMargins(0, 0, 0, 0)
        error.setSpacing(4)
        error.addWidget(self._error_icon)
        error.addWidget(self._error_label, 1)
        self._error_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.label, self.control, self._hint_label, self._error_row):
            column.addWidget(part)

    def _touched(self) -> None:
        """Call when she edits: the old error no longer speaks of what is there."""
        if self.error():
            self.set_error("")
        self.edited.emit()
