"""Every keyboard shortcut of the window, listed once: bound, shown in menus and explained from here."""

from collections.abc import Callable
from enum import StrEnum

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class Shortcut(StrEnum):
    """The keys, in Qt's portable notation."""

    SEARCH = "Ctrl+K"
    NEW = "Ctrl+N"
    MET_TODAY = "Ctrl+T"
    SAVE = "Ctrl+S"
    EXPORT = "Ctrl+E"
    PRINT = "Ctrl+P"
    FIND = "Ctrl+F"
    ZOOM = "Ctrl++"
    UNDO = "Ctrl+Z"
    REDO = "Ctrl+Shift+Z"
    LOCK = "Ctrl+L"
    REFRESH = "F5"
    BACK = "Esc"
    HELP = "F1"
    SHORTCUTS = "Ctrl+?"
    QUIT = "Ctrl+Q"

    @property
    def shown(self) -> str:
        """As this system writes it (⌘ on a Mac)."""
        return native(self.value)


PAGE_COMMANDS = (
    Shortcut.NEW,
    Shortcut.MET_TODAY,
    Shortcut.SAVE,
    Shortcut.EXPORT,
    Shortcut.PRINT,
    Shortcut.FIND,
    Shortcut.REFRESH,
)
"""Shortcuts the window passes to the page in front (its `commands`)."""


def native(keys: str) -> str:
    """Keys in Qt's portable notation as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def descriptions() -> tuple[tuple[Shortcut, str], ...]:
    """What each shortcut does, in her language."""
    return (
        (Shortcut.SEARCH, translate("Shortcuts", "Find anything")),
        (Shortcut.NEW, translate("Shortcuts", "New, on the page you are on")),
        (Shortcut.MET_TODAY, translate("Shortcuts", "Met today")),
        (Shortcut.SAVE, translate("Shortcuts", "Save")),
        (Shortcut.EXPORT, translate("Shortcuts", "Export or gather data")),
        (Shortcut.PRINT, translate("Shortcuts", "Print")),
        (Shortcut.FIND, translate("Shortcuts", "Find in the client's notes")),
        (Shortcut.ZOOM, translate("Shortcuts", "The printed notice larger, and back")),
        (Shortcut.UNDO, translate("Shortcuts", "Undo")),
        (Shortcut.REDO, translate("Shortcuts", "Redo")),
        (Shortcut.LOCK, translate("Shortcuts", "Lock")),
        (Shortcut.REFRESH, translate("Shortcuts", "Load the page again")),
        (Shortcut.BACK, translate("Shortcuts", "Back, or close what is open")),
        (Shortcut.HELP, translate("Shortcuts", "Help on this page")),
        (Shortcut.SHORTCUTS, translate("Shortcuts", "This list")),
        (Shortcut.QUIT, translate("Shortcuts", "Close the program")),
    )


def bind(
    shortcut: Shortcut | str,
    widget: QWidget,
    action: Callable[[], object],
) -> QShortcut:
    """Make the keys do the action while the widget's window has the focus."""
    made = QShortcut(QKeySequence(str(shortcut)), widget)
    made.activated.connect(action)
    return made


def keep_escape(event: QtCore.QEvent) -> bool:
    """For `event` of a widget that closes itself on Esc: keeps the key from the window's Back."""
    if event.type() != QtCore.QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() != QtCore.Qt.Key.Key_Escape:
        return False
    event.accept()
    return True
