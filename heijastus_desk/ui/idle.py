"""Notices that she is away: nothing typed or moved for some minutes, or the computer slept."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}
TICK_MS = 15_000
_SLEPT_SECONDS = 60.0


class IdleWatch(QObject):
    """`idle` once after so long without her; what must not be broken off postpones it, waking from sleep hastens it."""

    idle = Signal()

    def __init__(
        self,
        minutes: int,
        is_busy: Callable[[], bool],
        *,
        tick_ms: int = TICK_MS,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._limit = minutes * 60.0
        self._is_busy = is_busy
        self._wall = wall
        self._touched = self._ticked = wall()
        self._watched: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._timer.start(tick_ms)

    def watch(self, window: QWindow) -> None:
        """Count what she does in the window; every event passes here only once per window, not per widget."""
        if window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)

    def watch_focus(self) -> None:
        """Watch dialogs and menus too, as they come to the front."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(lambda window: self.watch(window) if window else None)

    def set_minutes(self, minutes: int) -> None:
        self._limit = minutes * 60.0

    def tick(self) -> None:
        """Look at the clock."""
        now = self._wall()
        slept = now - self._ticked > _SLEPT_SECONDS + self._timer.interval() / 1000
        self._ticked = now
        if self._is_busy():
            self._touched = now
        elif slept or now - self._touched >= self._limit:
            self._touched = now
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self._touched = self._wall()
        return super().eventFilter(watched, event)
