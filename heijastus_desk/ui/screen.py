"""Whether there is a screen, and Qt's application object where there may be none."""

import os
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from heijastus_desk.ui import theme


def application(*, hidden: bool = False) -> QApplication:
    """The application of this process, made when there is none; `hidden` and a missing screen draw into memory."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if hidden or not _has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    made = theme.make_app([sys.argv[0]])
    made.setApplicationName("Heijastus Desk")
    made.setQuitOnLastWindowClosed(False)
    return made


def platform() -> str:
    """What Qt draws on: offscreen, xcb, wayland, windows, cocoa."""
    return QGuiApplication.platformName()


def _has_screen() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
