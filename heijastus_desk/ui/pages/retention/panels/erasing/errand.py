"""The erasure at work: it outlives the panel, so that what was proven is told wherever she is by then."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.destruction import ErasureChoices, ItemKey
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.services.erasure_views import ErasureReport
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Job, Lane
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.pages.retention.panels.erasing.words import outcome
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.theme import Tone

translate = QCoreApplication.translate

_TOUCHED: Final = frozenset(Kind)
FIRST_STEP: Final = 20
"""per cent behind which the ledger names the erasure, and nothing can be called off any more"""


class Errand(QObject):
    """Nothing it does can be undone, so the undo stack forgets everything."""

    stepped = Signal(int)
    """per cent"""
    proven = Signal(object)
    """ErasureReport, or None when it was parked"""
    failed = Signal(object)
    """HeijastusError, or None for what nobody foresaw"""
    called_off = Signal()
    """before the first step; nothing was changed"""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.shared)
        self._context = context
        self._job: Job | None = None
        context.shared.runner.cancelled.connect(self._cancelled)
        context.shared.runner.finished.connect(self._finished)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def run(self, roots: Sequence[ItemKey], choices: ErasureChoices) -> None:
        """Erase; one at a time."""
        app = self._context.app
        # What can be undone holds the rows as they were.
        self._context.shared.undo_stack.forget()
        self._job = self._context.work(
            lambda progress: app.erasure.erase_chosen(roots, choices, _Told(progress, self.stepped.emit)),
            self._told,
            self._failed,
            label=translate("Erasing", "Erasing from the file and every backup…"),
            lane=Lane.WRITER,
            keep=True,
        )

    def park(self, roots: Sequence[ItemKey], choices: ErasureChoices, days: int) -> None:
        """Put it in the parking place instead, from where it can be taken back; `proven` then tells of no report."""
        app = self._context.app
        self._context.shared.undo_stack.forget()
        self._job = self._context.work(
            lambda _progress: app.parking.park(roots, choices, days),
            self._parked,
            self._failed,
            label=translate("Erasing", "Taking it out of sight…"),
            lane=Lane.WRITER,
            keep=True,
        )

    def call_off(self) -> None:
        """Stop it, if its first step is not behind it yet."""
        if self._job is not None:
            self._job.cancel()

    def _told(self, report: ErasureReport) -> None:
        self._job = None
        links: tuple[Link, ...] = ()
        if report.case:
            place = panel_record("destructions", report.case)
            links = (Link(translate("Erasing", "Open the report"), lambda: self._context.open("retention", place)),)
        self.proven.emit(report)
        self._end()
        self._context.say(outcome(report), links, Tone.FINE)

    def _parked(self, lot: str) -> None:
        self._job = None
        place = panel_record("parked", lot)
        look = Link(translate("Erasing", "Show the parking place"), lambda: self._context.open("retention", place))
        # The panel closes first: what it showed is out of sight now, and reading it again would only fail.
        self.proven.emit(None)
        self._end()
        self._context.say(translate("Erasing", "It waits in the parking place."), (look,), Tone.FINE)

    def _failed(self, error: HeijastusError) -> None:
        self._end()
        self.failed.emit(error)
        self._context.say_error(error)

    def _cancelled(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.called_off.emit()

    def _finished(self, job: Job) -> None:
        if job is self._job:
            QTimer.singleShot(0, self, lambda: self._broken_off(job))

    def _broken_off(self, job: Job) -> None:
        """What nobody foresaw is told by the window and comes neither as a result nor as an expected failure."""
        if job is self._job:
            self._end()
            self.failed.emit(None)

    def _end(self) -> None:
        self._job = None
        self._context.shared.undo_stack.forget()
        self._context.shared.changed.emit(_TOUCHED)


class _Told:
    """Tells how far it is, and does not break off what has begun: half an erasure would only wait to be completed."""

    def __init__(self, progress: Progress, tell: Callable[[int], object]) -> None:
        self._progress, self._tell = progress, tell

    def step(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 0
        self._tell(percent)
        try:
            self._progress.step(done, total)
        except HeijastusError as stopped:
            if stopped.code is not ErrorCode.CANCELLED or percent <= FIRST_STEP:
                raise
