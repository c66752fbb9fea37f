"""Notices that she is away: nothing typed or moved for some minutes, or the computer slept."""

import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from heijastus_desk.ui import session_watch

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
    """`idle` once after so long without her; what must not be broken off postpones it, waking from sleep hastens it.

    Qt tells no desktop program that the computer goes to sleep. Waking is noticed by the clock: at the next tick, and
    before that at the first key or movement, which is not let through.
    """

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
        self._has_slept = False
        self._watched: list[QWindow] = []
        self._session: QAbstractNativeEventFilter | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._timer.start(tick_ms)

    def watch(self, window: QWindow) -> None:
        """Count what she does in the window; every event passes here only once per window, not per widget."""
        if window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)

    def watch_application(self) -> None:
        """Watch dialogs and menus too, as they come to the front, and what the system says of the program."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._focus_moved)
            application.applicationStateChanged.connect(self._state_changed)
            self._session = session_watch.watch(self, self.lock_soon)

    def lock_soon(self) -> None:
        """The screen was locked or the computer goes to sleep: lock as soon as nothing is broken off by it."""
        self._has_slept = True
        self.tick()

    def set_minutes(self, minutes: int) -> None:
        self._limit = minutes * 60.0

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def tick(self) -> None:
        """Look at the clock."""
        now = self._wall()
        self._has_slept = self._has_slept or self._overslept(now)
        self._ticked = now
        if self._is_busy():
            self._touched = now
        elif self._has_slept or now - self._touched >= self._limit:
            self._touched, self._has_slept = now, False
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            now = self._wall()
            if self._overslept(now):
                self.tick()
                return True
            self._touched = now
        return super().eventFilter(watched, event)

    def _overslept(self, now: float) -> bool:
        return now - self._ticked > _SLEPT_SECONDS + self._timer.interval() / 1000

    def _focus_moved(self, window: QWindow | None) -> None:
        if window is not None:
            self.watch(window)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended:
            self.lock_soon()
        elif self._overslept(self._wall()):
            self.tick()
