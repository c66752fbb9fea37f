"""A control with its label above, a hint and its error below, all tied together for keyboard and screen reader."""

from typing import Any

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from heijastus_desk.ui.announcing import announce
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Icon, Text, restyle, reveal

LONG_LABEL = 24


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
        if len(label) > LONG_LABEL:
            # A long label must not push the form wider than its page; the short ones are quicker unmeasured.
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.label.setWordWrap(True)
            self.label.setSizePolicy(policy)
        self.label.setBuddy(control)
        reveal(self.label, shown=bool(label))
        self._hint_label: Text | None = None
        self._error_row: _ErrorRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.label)
        self._column.addWidget(control)
        control.setAccessibleName(self._spoken)
        self.set_hint(hint)

    def value(self) -> Any:
        """What she entered, as a domain value; raises the HeijastusError of a wrong entry."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value without telling of an edit."""
        raise NotImplementedError

    def as_typed(self) -> Any:
        """What stands in the control, wrong or half done as it may be, in what JSON can hold: for a draft."""
        raise NotImplementedError

    def show_typed(self, typed: Any) -> None:
        """Show what `as_typed` gave, without telling of an edit; what no longer fits is left as it is."""
        raise NotImplementedError

    def set_error(self, sentence: str) -> None:
        """Show the sentence under the control; an empty one takes it away."""
        if self._error_row is None:
            if not sentence:
                return
            self._error_row = _ErrorRow(f"error_{self.name}")
            self._column.addWidget(self._error_row)
        self._error_row.label.setText(sentence)
        self._error_row.setVisible(bool(sentence))
        if self._hint_label is not None:
            self._hint_label.setVisible(bool(self._hint) and not sentence)
        self.control.setProperty("error", "true" if sentence else "false")
        self._tell(sentence or self._hint)
        restyle(self.control)
        announce(self.control, sentence, urgent=True)

    def error(self) -> str:
        """The sentence shown now."""
        return self._error_row.label.text() if self._error_row is not None else ""

    def focus_control(self) -> None:
        self.control.setFocus()

    def set_hint(self, hint: str) -> None:
        self._hint = hint
        if hint and self._hint_label is None:
            self._hint_label = Text("", "small", wrap=True)
            self._column.insertWidget(2, self._hint_label)
        if self._hint_label is not None:
            self._hint_label.setText(hint)
            self._hint_label.setVisible(bool(hint) and not self.error())
        if not self.error():
            self._tell(hint)

    def help_words(self) -> tuple[str, ...]:
        """Its name and hint as the help repeats them; nothing when the form says nothing more of it than its name."""
        return (self._spoken, self._hint) if self._hint else ()

    def _tell(self, words: str) -> None:
        """Let hint or error be read where the keyboard is, too: in a field of several parts that is not the control."""
        for part in (self.control, *self._typed_into()):
            part.setAccessibleDescription(words)

    def _typed_into(self) -> tuple[QWidget, ...]:
        """The parts of the control the keyboard comes to; call `set_hint` again once they are there."""
        proxy = self.control.focusProxy()
        # A field inside this one tells its own hint.
        return (proxy,) if proxy is not None and field_around(proxy) in {self, None} else ()

    def hint_first(self) -> None:
        """Show the hint above the control: below a long one nobody would read it in time."""
        if self._hint_label is not None:
            self._column.insertWidget(1, self._hint_label)

    def _touched(self) -> None:
        """Call when she edits: the old error no longer speaks of what is there."""
        if self.error():
            self.set_error("")
        self.edited.emit()


def field_around(control: QWidget) -> FormField | None:
    """The innermost field a control stands in; None before it stands in one."""
    around = control.parentWidget()
    while around is not None and not isinstance(around, FormField):
        around = around.parentWidget()
    return around


class _ErrorRow(QWidget):
    """The error's icon and sentence; made when there is one, for most fields never have any."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.label = Text("", "small", wrap=True)
        self.label.setProperty("tone", "due")
        self.label.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Icon("warning", Tone.DUE, 14), 0, QtCore.Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
