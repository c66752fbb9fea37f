"""Runs work off the window's thread and brings its result back to it."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, cancelled
from heijastus_desk.ui.collecting import WindowCollector
from heijastus_desk.ui.executors import Executor, ThreadExecutor


class Lane(StrEnum):
    """Where a piece of work runs: the one writer, the one reader, or beside both (PDF and ZIP from frozen input)."""

    WRITER = "writer"
    READER = "reader"
    WORKER = "worker"


def _nothing(_given: object) -> None:
    """Stands where a delivered job held what was to be done."""


class Job:
    """One piece of work and its way back. It is also the `Progress` the work is given."""

    def __init__(
        self,
        runner: "JobRunner",
        fn: Callable[[Progress], Any],
        on_result: Callable[[Any], None],
        on_error: Callable[[HeijastusError], None],
        *,
        lane: Lane,
        label: str,
        wanted: Callable[[], bool],
    ) -> None:
        self._runner = runner
        self._fn = fn
        self._on_result = on_result
        self._on_error = on_error
        self._wanted = wanted
        self._cancelled = False
        self._result: Any = None
        self._error: BaseException | None = None
        self.lane = lane
        self.label = label

    def cancel(self) -> None:
        """Stop it at its next step, or before it starts."""
        self._cancelled = True

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled

    def step(self, done: int, total: int) -> None:
        """Called by the work between steps; raises CANCELLED when she asked to stop."""
        if self._cancelled:
            raise cancelled()
        self._runner.stepped.emit(self, done, total)

    def run(self) -> None:
        """Do the work, on the thread of its lane."""
        try:
            if self._cancelled:
                raise cancelled()
            self._result = self._fn(self)
        except BaseException as error:  # noqa: BLE001 - everything is brought to the window's thread and told there
            self._error = error
        self._runner.ended.emit(self)

    def deliver(self) -> None:
        """Hand the outcome over, on the window's thread."""
        error, result, wanted = self._error, self._result, self._wanted
        on_result, on_error = self._on_result, self._on_error
        self._let_go()
        if error is None:
            if wanted():
                on_result(result)
        elif isinstance(error, HeijastusError):
            if error.code is ErrorCode.CANCELLED:
                self._runner.cancelled.emit(self)
            elif wanted():
                on_error(error)
        else:
            self._runner.failed.emit(error)

    def _let_go(self) -> None:
        """The worker may be the last to hold this job: then nothing in it may belong to the window."""
        self._error = self._result = None
        self._fn, self._wanted = _nothing, bool
        self._on_result = self._on_error = _nothing


class JobRunner(QObject):
    """The three lanes of work. Results arrive on the thread the runner lives on."""

    started = Signal(object)
    stepped = Signal(object, int, int)
    ended = Signal(object)
    finished = Signal(object)
    cancelled = Signal(object)
    failed = Signal(object)

    def __init__(self, executors: Mapping[Lane, Executor] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors = executors or {lane: ThreadExecutor(f"desk-{lane}") for lane in Lane}
        self._collector = None if executors else WindowCollector(self)
        self._open: list[Job] = []
        self.ended.connect(self._deliver)

    def run(
        self,
        lane: Lane,
        fn: Callable[[Progress], Any],
        on_result: Callable[[Any], None],
        on_error: Callable[[HeijastusError], None],
        *,
        label: str = "",
        wanted: Callable[[], bool] = lambda: True,
    ) -> Job:
        """Queue the work; `wanted` is asked before its outcome is handed over, and drops it if not."""
        job = Job(self, fn, on_result, on_error, lane=lane, label=label, wanted=wanted)
        self._open.append(job)
        self.started.emit(job)
        self._executors[lane].submit(job.run)
        return job

    @property
    def is_busy(self) -> bool:
        """Whether any work is queued or running; postpones the idle lock."""
        return bool(self._open)

    def break_off(self) -> None:
        """Ask everything but the changes she made to stop."""
        for job in self._open:
            if job.lane is not Lane.WRITER:
                job.cancel()

    def shutdown(self) -> None:
        """End the threads: changes she made are still written, the rest is cancelled; nothing is delivered any more."""
        self.break_off()
        self.ended.disconnect(self._deliver)
        for executor in self._executors.values():
            executor.shutdown()
        self._open.clear()
        if self._collector is not None:
            self._collector.end()

    def _deliver(self, job: Job) -> None:
        # An outcome already in Qt's queue when the threads ended still arrives.
        if job not in self._open:
            return
        self._open.remove(job)
        self.finished.emit(job)
        job.deliver()
