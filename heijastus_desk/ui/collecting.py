"""Collects cyclic garbage on the window's thread only: widgets freed by another thread's collection end the process."""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 400


class WindowCollector(QObject):
    """While it lives, Python's own collection, which runs on whatever thread happens to allocate, is off."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        if not gc.get_freeze_count():
            # The program itself is no garbage: looked through each time, it kept the window standing for 100 ms.
            gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the generations that Python would have collected by now."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [count > limit for count, limit in zip(counts, limits, strict=True)]
        if due[0]:
            gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)

    def end(self) -> None:
        """No other thread is left: Python collects by itself again."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
