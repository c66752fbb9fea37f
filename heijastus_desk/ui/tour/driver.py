"""A hand on keyboard and mouse: finds widgets by object name and waits on conditions."""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from heijastus_desk.ui import theme

Key = QtCore.Qt.Key
CTRL = QtCore.Qt.KeyboardModifier.ControlModifier
NONE = QtCore.Qt.KeyboardModifier.NoModifier
LEFT = QtCore.Qt.MouseButton.LeftButton

PATIENCE_S = 15.0
_LOOK_EVERY_MS = 8
_EDGE = 12

W = TypeVar("W", bound=QWidget)


class TourError(Exception):
    """Something the tour expected did not come about; the text says what."""


class Driver:
    """Acts on the window that `window` gives."""

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        self._window = window

    @property
    def window(self) -> QWidget:
        """The window in front."""
        window = self._window()
        if window is None:
            raise TourError("no window is open")
        return window

    # ---------------------------------------------------------------------------------------------------- waiting

    def wait(self, condition: Callable[[], object], what: str, seconds: float = PATIENCE_S) -> None:
        """Let the program work until the condition holds; TourError when it does not in time."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise TourError(f"waited {seconds:g} s in vain: {what}")
            self.breathe()

    def breathe(self) -> None:
        """Let the program handle what has come in."""
        loop = QEventLoop()
        QTimer.singleShot(_LOOK_EVERY_MS, loop.quit)
        loop.exec()

    def settle(self) -> None:
        """Wait until nothing is queued or running and the layouts have come to rest."""
        self.wait(lambda: not self._is_busy(), "the program finishes its work", 2 * PATIENCE_S)
        for _ in range(3):
            self.breathe()
        self.wait(lambda: not self._is_busy(), "the program finishes its work", 2 * PATIENCE_S)

    def come_forward(self, name: str, seconds: float = PATIENCE_S) -> QWidget:
        """Wait for the window of that name and give it the keyboard."""
        self.wait(lambda: (w := self._window()) is not None and w.objectName() == name and w.isVisible(), name, seconds)
        window = self.window
        window.activateWindow()
        window.raise_()
        self.wait(window.isActiveWindow, f"{name} gets the keyboard")
        return window

    def _is_busy(self) -> bool:
        page = getattr(self.window, "page", None)
        return page is not None and page.context.shared.runner.is_busy

    # ---------------------------------------------------------------------------------------------------- finding

    def find(self, kind: type[W], name: str, within: QWidget | None = None) -> W:
        """The visible widget of that name, waited for."""
        found: list[W] = []

        def look() -> bool:
            place = within or self.window
            found[:] = [one for one in place.findChildren(kind, name) if one.isVisible()]
            return bool(found)

        self.wait(look, f"{name} is in sight")
        return found[0]

    def is_seen(self, name: str) -> bool:
        """Whether a widget of that name is visible now."""
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def text_of(self, name: str) -> str:
        """The text a label, button or line shows now."""
        widget = self.find(QWidget, name)
        text = getattr(widget, "toPlainText", None) or getattr(widget, "text", None)
        return str(text()) if text is not None else widget.accessibleName()

    # ----------------------------------------------------------------------------------------------------- acting

    def click(self, name: str) -> None:
        """Click the widget of that name once it can be clicked."""
        try:
            widget = self._ready(name)
        except RuntimeError:
            # A page that was just drawn anew has put another widget of this name in its place.
            self.settle()
            widget = self._ready(name)
        beside = isinstance(widget, QCheckBox | QRadioButton)
        at = QPoint(_EDGE, widget.height() // 2) if beside else widget.rect().center()
        QTest.mouseClick(widget, LEFT, NONE, at)
        self.breathe()

    def _ready(self, name: str) -> QWidget:
        """The widget in sight, enabled and looked at; RuntimeError when it was taken away meanwhile."""
        widget = self.find(QWidget, name)
        self.wait(widget.isEnabled, f"{name} can be clicked")
        self._bring_into_view(widget)
        self._wake()
        widget.isVisible()
        return widget

    def choose(self, button_name: str, entry_name: str) -> None:
        """Take an entry of a button's menu, when she could; the menu is not opened, for it would hold the tour up."""
        button = as_widget(QPushButton, self.find(QWidget, button_name))
        self.wait(button.isEnabled, f"{button_name} can be clicked")
        menu = button.menu()
        entry = next((one for one in menu.actions() if one.objectName() == entry_name), None)
        if entry is None or not entry.isVisible() or not entry.isEnabled():
            raise TourError(f"{entry_name} cannot be chosen in {button_name}")
        entry.trigger()
        self.breathe()

    def click_tab(self, bar_name: str, index: int) -> None:
        """Click a tab by its place; where large text leaves it behind the arrow, go there by the keyboard."""
        bar = self.find(QTabBar, bar_name)
        if self._is_in_sight(bar, index):
            QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(index).center())
        else:
            bar.setFocus()
            while bar.currentIndex() != index:
                before = bar.currentIndex()
                QTest.keyClick(bar, Key.Key_Right if before < index else Key.Key_Left)
                if bar.currentIndex() == before:
                    raise TourError(f"the arrows do not come to tab {index} of {bar_name}")
        self.wait(lambda: bar.currentIndex() == index, f"tab {index} of {bar_name}")
        self.settle()

    def _is_in_sight(self, bar: QTabBar, index: int) -> bool:
        """Whether the middle of a tab stands where a click on it meets it and not an arrow."""
        middle = bar.tabRect(index).center()
        return bar.rect().contains(middle) and bar.childAt(middle) is None

    def click_row(self, list_name: str, row: int) -> None:
        """Click a row of a list."""
        view = self.find(QAbstractItemView, list_name)
        index = view.model().index(row, 0)
        view.scrollTo(index)
        self.breathe()
        QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(index).center())
        self.settle()

    def type_in(self, name: str, text: str) -> None:
        """Put the cursor into a line or text, take out what is there, and type."""
        edit = self.find(QWidget, name)
        self._bring_into_view(edit)
        QTest.mouseClick(edit.viewport() if isinstance(edit, QPlainTextEdit) else edit, LEFT)
        self.wait(edit.hasFocus, f"{name} has the cursor")
        if isinstance(edit, QLineEdit | QPlainTextEdit):
            QTest.keyClick(edit, Key.Key_A, CTRL)
            QTest.keyClick(edit, Key.Key_Delete)
        self.type_text(text)

    def type_text(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        for letter in text:
            self._type_letter(letter)
        self.breathe()

    def press(self, key: QtCore.Qt.Key, modifier: QtCore.Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self._keyboard(), key, modifier)
        self.breathe()

    def press_keys(self, keys: str) -> None:
        """Press a shortcut written as Qt writes it."""
        QTest.keySequence(self._keyboard(), QKeySequence(keys))
        self.breathe()

    def _bring_into_view(self, widget: QWidget) -> None:
        """Scroll every area around the widget so that it can be seen."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, 4 * theme.GRID)
            above = above.parentWidget()
        self.breathe()

    def _wake(self) -> None:
        """Where no window system does it, nothing gives the window the keyboard back once a popup is closed."""
        standing = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
        if standing is None:
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow, "the window gets the keyboard back")

    def _keyboard(self) -> QWidget:
        self._wake()
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self.window

    def _type_letter(self, letter: str) -> None:
        target = self._keyboard()
        if letter == "\n":
            QTest.keyClick(target, Key.Key_Return)
        elif letter.isascii():
            QTest.keyClicks(target, letter)
        else:
            # QTest knows ASCII only and would end the process at an ä.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))

    def clear_the_way(self) -> None:
        """Close the menu and the dialog a failed step left open: nothing else could be reached."""
        for standing in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if standing is not None:
                standing.close()
        self.breathe()


def as_widget(kind: type[W], widget: object) -> W:
    """The widget as what it must be here."""
    if not isinstance(widget, kind):
        raise TourError(f"expected {kind.__name__}, found {type(widget).__name__}")
    return widget
