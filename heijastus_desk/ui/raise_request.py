"""The first start watches for a second one and shows itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QWidget

# Some network and FUSE folders send no change notices.
_ASK_EVERY_MS = 2_000


class RaiseWatcher(QObject):
    """Calls `take` when the vault folder changes and now and then; when it says yes, shows the window."""

    def __init__(self, folder: Path, take: Callable[[], bool], window: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._take = take
        self._window = window
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_ASK_EVERY_MS)

    def _look(self) -> None:
        if not self._take():
            return
        window = self._window()
        if window is not None:
            show_in_front(window)


def show_in_front(window: QWidget) -> None:
    """Bring a window to the front, also out of the task bar."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
