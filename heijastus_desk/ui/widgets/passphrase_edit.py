"""A field for a passphrase: hidden, can be shown, and says when Caps Lock is on."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.form_field import FormField

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

translate = QCoreApplication.translate


class HiddenEdit(QLineEdit):
    """`caps_lock` tells, from what a key gives, whether Caps Lock is on."""

    caps_lock = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        # Also tells input methods not to learn or correct what is typed.
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hasSelectedText() and self._copies(event):
            return
        text = event.text()
        if len(text) == 1 and text.isalpha() and text.upper() != text.lower():
            shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(text.isupper() != shift)
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in {"edit-copy", "edit-cut"}:
                cuts = action.objectName() == "edit-cut"
                action.triggered.disconnect()
                action.triggered.connect(lambda _on=False, cuts=cuts: self._copy(cut=cuts))
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _copies(self, event: QKeyEvent) -> bool:
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - after the first picture

        keys = QKeySequence.StandardKey
        for key in (keys.Copy, keys.Cut):
            if event.matches(key):
                self._copy(cut=key == keys.Cut)
                return True
        return False

    def _copy(self, *, cut: bool) -> None:
        """Marked as a secret; nothing while it is hidden, as in every field of this kind."""
        if self.echoMode() != QLineEdit.EchoMode.Normal or not self.hasSelectedText():
            return
        from heijastus_desk.ui.clipboard import copy_secret  # noqa: PLC0415 - after the first picture

        copy_secret(self.selectedText())
        if cut:
            self.del_()


class PassphraseField(FormField):
    """The value is the passphrase as typed, outer spaces and all."""

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        self.edit = HiddenEdit()
        holder = QWidget()
        super().__init__(name, label, holder, hint=hint)
        self.edit.setObjectName(f"{name}_edit")
        self.edit.setAccessibleName(self._spoken)
        self.label.setBuddy(self.edit)
        holder.setFocusProxy(self.edit)
        self.set_hint(self._hint)
        self._plain_hint = hint
        self.show_button = Button(translate("Passphrase", "Show"), f"{name}_show", kind=ButtonKind.SECONDARY)
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._show)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.show_button)
        self.edit.textEdited.connect(lambda _text: self._touched())
        self.edit.caps_lock.connect(self._caps)

    def value(self) -> str:
        return self.edit.text()

    def set_value(self, value: object) -> None:
        self.edit.setText(str(value or ""))

    def set_error(self, sentence: str) -> None:
        super().set_error(sentence)
        self.edit.setProperty("error", "true" if sentence else "false")
        self.edit.setAccessibleDescription(sentence or self._plain_hint)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def _show(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.show_button.setText(translate("Passphrase", "Hide") if on else translate("Passphrase", "Show"))

    def _caps(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.set_hint(translate("Passphrase", "Caps Lock is on.") if on else self._plain_hint)
