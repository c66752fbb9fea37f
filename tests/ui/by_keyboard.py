"""Hands that touch nothing but keys: Tab to a control, a menu by its arrows, a form field by field."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QMenu, QWidget

from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.widgets.fields import ChoiceField
from heijastus_desk.ui.widgets.form_field import FormField
from tests.ui.clients_desk import Desk

FURTHEST = 120
"""more controls than the window has"""


class Hands:
    """Drive a desk by keys alone."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def press(self, key: Qt.Key) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)

    def to(self, name: str) -> None:
        """Tab to the control of this name."""
        for _ in range(FURTHEST):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}")

    def to_tab(self, key: str) -> None:
        """Turn to a tab of the card with the arrows."""
        self.to("client_tabs")
        bar = self.desk.page.card.tab_bar
        for step in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            for _ in bar.keys:
                if bar.key() == key:
                    break
                self.press(step)
        self.desk.settle()
        assert bar.key() == key

    def choose(self, button: str, action: str) -> None:
        """Open the menu of a button and take an entry."""
        self.to(button)
        taken: list[str] = []

        def walk() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            for _ in menu.actions():
                QTest.keyClick(menu, Qt.Key.Key_Down)
                if any(one.objectName() == action for one in menu.actions() if one is menu.activeAction()):
                    taken.append(action)
                    QTest.keyClick(menu, Qt.Key.Key_Return)
                    return
            menu.close()

        QTimer.singleShot(0, walk)
        self.press(Qt.Key.Key_Space)
        for _ in range(50):
            if taken:
                break
            QApplication.processEvents()
        assert taken == [action]
        self._come_back()

    def push(self, button: str) -> None:
        """Tab to a button and push it."""
        self.to(button)
        self.press(Qt.Key.Key_Space)
        self.desk.settle()

    @property
    def form(self) -> EntryForm:
        form = self.desk.page.area.form
        assert isinstance(form, EntryForm)
        return form

    def to_field(self, name: str) -> FormField:
        """Tab on to a field of the form."""
        field = self.form.form.fields[name]
        for _ in range(FURTHEST):
            if field_in_focus() is field:
                return field
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches the field {name}")

    def fill(self, given: Mapping[str, Any]) -> None:
        """Enter what each field is given: text, a choice, a tick, or somebody's name."""
        for name, wanted in given.items():
            field = self.to_field(name)
            focused = QApplication.focusWidget()
            assert focused is not None
            if isinstance(field, PartiesField):
                write(focused, wanted)
                field.ask()  # the line asks by itself a moment after the last letter
                self.desk.settle()
                self.press(Qt.Key.Key_Return)
            elif isinstance(field, ChoiceField):
                self._turn(focused, field, wanted)
            elif isinstance(focused, QCheckBox):
                if focused.isChecked() is not wanted:
                    self.press(Qt.Key.Key_Space)
            else:
                QTest.keyClick(focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                write(focused, wanted)
                self._come_back()
            self.desk.settle()

    def type_in(self, name: str, text: str) -> None:
        """Type into a control inside a field."""
        self.to(name)
        focused = QApplication.focusWidget()
        assert focused is not None
        write(focused, text)

    def save(self) -> None:
        name = self.form.objectName()
        self.desk.keys("Ctrl+S")
        form = self.desk.page.area.form
        if isinstance(form, EntryForm) and form.objectName() == name:
            said = {field.name: field.error() for field in form.form.fields.values() if field.error()}
            raise AssertionError(f"{name} was not saved: {said or self.desk.quiet}")

    def _come_back(self) -> None:
        """Close what is offered; without a screen nobody gives the window its focus back after it."""
        self.desk.settle()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            QTest.keyClick(popup, Qt.Key.Key_Escape)
        self.desk.window.activateWindow()
        self.desk.settle()
        assert self.desk.window.isActiveWindow()

    def _turn(self, focused: QWidget, field: ChoiceField, wanted: Any) -> None:
        assert isinstance(focused, QComboBox)
        self.press(Qt.Key.Key_Home)
        for _ in range(focused.count()):
            if field.value() == wanted:
                break
            self.press(Qt.Key.Key_Down)
        assert field.value() == wanted


def write(widget: QWidget, text: str) -> None:
    """Type a text, letters with dots too, which QTest has no keys for."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def field_in_focus() -> FormField | None:
    """The field of the form that has the keyboard."""
    widget = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, FormField):
        widget = widget.parentWidget()
    return widget


def fields_passed() -> Iterator[str]:
    """Names of the fields Tab goes through, from where it is until it comes round."""
    first = QApplication.focusWidget()
    for _ in range(FURTHEST):
        field = field_in_focus()
        if field is not None:
            yield field.name
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return
