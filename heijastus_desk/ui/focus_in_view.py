"""Scrolls to whatever gets the keyboard out of sight; Qt does so only where Tab began inside the same scroll area."""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget


def is_in_sight(widget: QWidget) -> bool:
    """Whether anything of it is seen; what scrolls is covered by the part in it that moves."""
    seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return not seen.visibleRegion().isEmpty()


class FocusInView(QObject):
    """Looks after the window given, for as long as it lives."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._show)

    def _show(self, _before: QWidget | None, now: QWidget | None) -> None:
        # What is partly seen stays: it may have been clicked, and would move away below the pointer.
        if now is None or not self._window.isAncestorOf(now) or is_in_sight(now):
            return
        around = now.parentWidget()
        while around is not None and around is not self._window:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(now)
            around = around.parentWidget()
