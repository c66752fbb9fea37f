"""What runs the work: one thread with a queue per lane; tests bring one they drive by hand."""

import queue
import threading
from collections.abc import Callable
from typing import Protocol


class Executor(Protocol):
    """Runs pieces of work one after the other."""

    def submit(self, work: Callable[[], None]) -> None:
        """Queue the work."""
        ...

    def shutdown(self) -> None:
        """Take no more work and wait until what was queued has run."""
        ...


class ThreadExecutor:
    """One daemon thread with a queue: whatever it opens (a connection) stays on its thread."""

    def __init__(self, name: str) -> None:
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], None]) -> None:
        if not self._closed:
            self._queue.put(work)

    def shutdown(self) -> None:
        self._closed = True
        self._queue.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            work()
            del work  # an idle thread must not keep the last piece of work, and what it holds, alive
