"""How the window goes away: what she is writing is kept, a last backup is made where something changed."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.ui import theme
from heijastus_desk.ui.jobs import Job, JobRunner, Lane
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application
    from heijastus_desk.ui.shell.main_window import MainWindow

translate = QCoreApplication.translate

SHOW_AFTER_MS = 300


class Leaving(QObject):
    """One per open vault; locking and closing both go through it, and only once."""

    def __init__(self, application: "Application", runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._application, self._runner = application, runner
        self._is_under_way = False
        self._window: SavingWindow | None = None

    def keep_drafts(
        self, window: "MainWindow", then: Callable[[bool], object], otherwise: Callable[[], object] = lambda: None
    ) -> None:
        """Put unsaved edits into the vault; `then` is told whether any are there.

        `otherwise` is called when they could not be kept: the window has said why, and must not go away.
        """
        window.store_draft()
        drafts = self._application.drafts

        def looked(kept: bool) -> None:  # noqa: FBT001 - an answer handed on
            if window.has_unsaved_edits:
                otherwise()
            else:
                then(kept)

        def failed(_error: HeijastusError) -> None:
            looked(kept=False)

        # On the writer, behind what was just put there.
        self._runner.run(Lane.WRITER, lambda _progress: bool(drafts.list()), looked, failed)

    def go(self, window: QWidget, then: Callable[[], object]) -> None:
        """Hide the window, make the last backup and go on; a second call while that is under way is dropped."""
        if self._is_under_way:
            return
        self._is_under_way = True
        window.hide()
        # The last backup waits for nothing that is only looked at or practised.
        self._runner.break_off()
        events, backups = self._application.events, self._application.backups
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(SHOW_AFTER_MS)

        def last(progress: Progress) -> object:
            # A full disk keeps the event out of the log, and must not keep the window open.
            with suppress(HeijastusError):
                events.record("vault.locked")
            return backups.make_if_changed(progress)

        def end(_outcome: object) -> None:
            timer.stop()
            self._put_away()
            then()

        # A backup that fails now is told at the next start, where it is the age of the newest one.
        job = self._runner.run(Lane.WORKER, last, end, end)
        self._runner.cancelled.connect(lambda stopped: end(None) if stopped is job else None)
        self._runner.failed.connect(end)
        timer.timeout.connect(lambda: self._show(job))
        timer.start()

    def _show(self, job: Job) -> None:
        self._window = SavingWindow(job, self._runner)
        self._window.show()

    def _put_away(self) -> None:
        window, self._window = self._window, None
        if window is not None:
            window.hide()
            window.deleteLater()


class SavingWindow(QWidget):
    """Small and calm: a backup is being saved, and it need not be."""

    def __init__(self, job: Job, runner: JobRunner) -> None:
        super().__init__()
        self.setObjectName("saving_backup")
        self.setWindowTitle("Heijastus Desk")
        self._job = job
        self._bar = QProgressBar()
        self._bar.setObjectName("saving_progress")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        words = Text(translate("Leaving", "Saving a backup…"))
        self._bar.setAccessibleName(words.text())
        stop = Button(translate("Leaving", "Not now"), "saving_stop", on_click=self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(words)
        column.addWidget(self._bar)
        row = QHBoxLayout()
        row.addWidget(stop)
        row.addStretch(1)
        column.addLayout(row)
        self.setFixedWidth(theme.scaled(320))
        runner.stepped.connect(self._step)

    def _step(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _stop(self) -> None:
        self._job.cancel()
        self.setEnabled(False)
