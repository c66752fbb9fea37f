"""Somebody at the keyboard: every key is counted, and a mouse event that reaches the program ends the walk."""

from collections.abc import Callable
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from heijastus_desk.ui.tour.driver import Driver, TourError

Key = QtCore.Qt.Key
FURTHEST = 160
"""more controls than any window has"""
_OF_A_MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
    }
)


class NoMouse(QObject):
    """Keeps every mouse event that reaches the program from now on."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _OF_A_MOUSE:
            self.seen.append(f"{event.type().name} on {watched.objectName() or type(watched).__name__}")
        return False

    def end(self) -> None:
        """Stop watching; TourError when a mouse was used."""
        self._app.removeEventFilter(self)
        if self.seen:
            raise TourError(f"a mouse was used: {self.seen[0]}")


class Keyboard:
    """Presses keys where the keyboard is, as somebody without a mouse would; `keys` counts them."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.keys = 0

    def press(self, *chords: str) -> None:
        """Press keys one after the other, each in Qt's notation: Tab, Shift+Tab, Ctrl+S."""
        for chord in chords:
            combined: QtCore.QKeyCombination = QKeySequence(chord)[0]  # pyright: ignore[reportIndexIssue] - a gap in Qt's stubs
            QTest.keyClick(self._target(), combined.key(), combined.keyboardModifiers())
            self.keys += 1 + chord.count("+")
            self.driver.breathe()

    def write(self, text: str) -> None:
        """Type a text; letters with dots too, which QTest has no keys for."""
        for letter in text:
            target = self._target()
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, QtCore.Qt.KeyboardModifier.NoModifier, letter))
            self.keys += 1
        self.driver.breathe()

    def to(self, name: str, *, back: bool = False) -> QWidget:
        """Tab to the control of this name; TourError when Tab never gets there."""
        self.driver.find(QWidget, name)
        for _ in range(FURTHEST):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return focused
            self.press("Shift+Tab" if back else "Tab")
        raise TourError(f"Tab never reaches {name}")

    def push(self, name: str, *, back: bool = False) -> None:
        """Tab to a button or tick and push it."""
        self.to(name, back=back)
        self.press("Space")

    def turn_to(self, name: str, group: str, arrow: str = "Down") -> None:
        """Tab to a group of ways whose names begin alike, then by its arrows to the one of this name."""

        def place() -> str:
            focused = QApplication.focusWidget()
            return focused.objectName() if focused is not None else ""

        self.choose_down(lambda: place().startswith(group), "Tab")
        self.choose_down(lambda: place() == name, arrow)

    def fill(self, name: str, text: str) -> None:
        """Tab to a line and type over what stands there."""
        self.to(name)
        self.press("Ctrl+A")
        self.write(text)

    def take_from_menu(self, button: str, entry: str) -> None:
        """Open the menu of a button and go down to an entry; walked inside, for an open menu holds its opener up."""
        self.to(button)
        failures: list[str] = []

        def walk() -> None:
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                failures.append(f"{button} opened no menu")
                return
            for _ in menu.actions():
                QTest.keyClick(menu, Key.Key_Down)
                self.keys += 1
                active = menu.activeAction()
                if active and active.objectName() == entry:
                    QTest.keyClick(menu, Key.Key_Return)
                    self.keys += 1
                    return
            failures.append(f"{entry} is not in the menu of {button}")
            menu.close()

        QTimer.singleShot(0, walk)
        QTest.keyClick(self._target(), Key.Key_Space)
        self.keys += 1
        if failures:
            raise TourError(failures[0])
        # Without a screen nobody gives the window the keyboard back after a menu.
        self.driver.window.activateWindow()
        self.driver.settle()

    def choose_down(self, until: Callable[[], bool], key: str = "Down") -> None:
        """Go on with an arrow until it is so."""
        for _ in range(FURTHEST):
            if until():
                return
            self.press(key)
        raise TourError(f"{key} never gets there")

    def name_file(self, dialog: str, path: Path) -> None:
        """Answer a file dialog with a path."""
        found: list[QFileDialog] = []

        def look() -> bool:
            found[:] = [
                one
                for one in QApplication.topLevelWidgets()
                if isinstance(one, QFileDialog) and one.objectName() == dialog and one.isVisible()
            ]
            return bool(found)

        self.driver.wait(look, f"{dialog} is in sight")
        found[0].activateWindow()
        self.driver.wait(found[0].isActiveWindow, f"{dialog} gets the keyboard")
        self.press("Ctrl+A")
        self.write(str(path))
        self.press("Return")
        self.driver.wait(lambda: not look(), f"{dialog} is done")
        self.driver.window.activateWindow()
        self.driver.settle()

    def _target(self) -> QWidget:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        if target is None:
            raise TourError("nothing has the keyboard")
        return target
