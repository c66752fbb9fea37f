"""The restore window: choose a backup, open it, answer for later erasures, compare, put it in place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
)

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress
from heijastus_desk.services.restoring import BackupSet, ErasureAnswer, Prepared, RestoreService, SetKey
from heijastus_desk.ui import errors, theme
from heijastus_desk.ui.help.window import show_help
from heijastus_desk.ui.jobs import Job, JobRunner, Lane
from heijastus_desk.ui.moments import moment
from heijastus_desk.ui.restoring import presenter
from heijastus_desk.ui.restoring.choose_pane import ChoosePane
from heijastus_desk.ui.restoring.compare_pane import ComparePane
from heijastus_desk.ui.restoring.question_pane import QuestionPane
from heijastus_desk.ui.shortcuts import Shortcut, bind
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.pane_window import PaneWindow

if TYPE_CHECKING:
    from heijastus_desk.system.keys import DataKey

translate = QCoreApplication.translate

_SECRET_WRONG = frozenset(
    {
        ErrorCode.WRONG_PASSPHRASE,
        ErrorCode.WRONG_RECOVERY_CODE,
        ErrorCode.PASSPHRASE_MISSING,
        ErrorCode.TOO_MANY_TRIES,
    }
)


class RestoreWindow(PaneWindow):
    """`restored` when the backup is in its place, `left` when she goes back with everything as it was.

    With a `key` that opened the present key file, the newest whole backup is made ready at once.
    """

    restored = Signal()
    left = Signal()

    def __init__(
        self,
        service: RestoreService,
        lang: Lang,
        runner: JobRunner,
        clock: Clock,
        *,
        why: HeijastusError | None = None,
        key: "DataKey | None" = None,
    ) -> None:
        super().__init__("restore", translate("Restoring", "Restore a backup"))
        self._service, self._lang, self._runner, self._clock = service, lang, runner, clock
        self._given_key: DataKey | None = key
        self._key: SetKey | DataKey | None = None
        self._prepared: Prepared | None = None
        self._job: Job | None = None
        self.choose, self.question, self.compare = ChoosePane(), QuestionPane(), ComparePane()
        self.progress.setAccessibleName(translate("Restoring", "Looking the backup through"))
        self.cancel = secondary(translate("Restoring", "Cancel"), "restore_cancel", self.go_back)
        self.go = primary("", "restore_go", self.go_on)
        self.go.setDefault(True)
        bind(Shortcut.HELP, self, lambda: show_help(self, "restoring", lang))
        self._lay_out()
        runner.stepped.connect(self._step)
        runner.failed.connect(self._failed)
        runner.cancelled.connect(self._stopped)
        if why is not None:
            self.choose.say_why(errors.sentence(why, lang))
        self._sets: tuple[BackupSet, ...] = ()
        self._offer(service.sets())
        if self._given_key is not None and self._sets:
            self._prepare(self._sets[0], self._given_key, passing_over=True)

    def go_on(self) -> None:
        """What the one button says: check, answer, or restore."""
        self.say("")
        if self._pane is self.choose:
            self._open()
        elif self._pane is self.question:
            self._prepare_again(self.question.answer)
        elif self._pane is self.compare and self._prepared is not None:
            self._commit(self._prepared)

    def go_back(self) -> None:
        """Stop what is under way, or leave; nothing has been changed."""
        if self._job is not None:
            self._job.cancel()
            return
        if self._pane is not self.choose and self._sets:
            self._discard()
            self._show(self.choose)
            return
        self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.go.isEnabled():
            self.go_on()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        # What was made ready holds everything of hers: it goes with the window.
        self._discard()
        super().closeEvent(event)

    def offer_place(self, place: Path) -> None:
        """Offer the backups of a folder, or the backup one of whose files was chosen."""
        self.say("")
        try:
            sets = self._service.sets(place) if place.is_dir() else (self._service.find(place),)
            if not sets:
                raise HeijastusError(ErrorCode.BACKUP_NOT_FOUND, path=str(place))
        except HeijastusError as error:
            self.say(errors.sentence(error, self._lang))
            return
        self._offer(sets)

    @property
    def is_busy(self) -> bool:
        """Whether a backup is being looked through or put in place."""
        return self._job is not None

    # -- flow

    @property
    def _pane(self) -> ChoosePane | QuestionPane | ComparePane:
        return (self.choose, self.question, self.compare)[self.panes.currentIndex()]

    def _offer(self, sets: tuple[BackupSet, ...]) -> None:
        self._sets = sets
        self.choose.show_choices(presenter.choices(sets, self._clock.now(), self._lang))
        self._show(self.choose)

    def _look_elsewhere(self) -> None:
        title = translate("Restoring", "Where is the backup?")
        picked = QFileDialog.getExistingDirectory(self, title)
        if picked:
            self.offer_place(Path(picked))

    def _open(self) -> None:
        backup = self.choose.chosen
        if backup is None:
            return
        secret, is_code = self.choose.secret
        opener = self._service.open_key_by_code if is_code else self._service.open_key

        def opened(key: SetKey) -> None:
            self.choose.forget_secret()
            self._prepare(backup, key)

        self._run(lambda _progress: opener(backup, secret), opened, self._show_secret_error)

    def _prepare(
        self,
        backup: BackupSet,
        key: "SetKey | DataKey",
        answer: ErasureAnswer | None = None,
        *,
        passing_over: bool = False,
    ) -> None:
        self._key = key
        self.choose.backup.set_value(backup)

        def failed(error: HeijastusError) -> None:
            older = self._sets[self._sets.index(backup) + 1 :] if backup in self._sets else ()
            if passing_over and error.code in presenter.SPOILT and older:
                self._prepare(older[0], key, passing_over=True)
                return
            self._show_prepare_error(error)

        self._run(
            lambda progress: self._service.prepare(backup, key, answer=answer, progress=progress), self._compare, failed
        )

    def _prepare_again(self, answer: ErasureAnswer) -> None:
        backup = self.choose.chosen
        if backup is not None and self._key is not None:
            self._prepare(backup, self._key, answer)

    def _compare(self, prepared: Prepared) -> None:
        self._prepared = prepared
        now = self._clock.now()
        heading = translate("Restoring", "The backup of {when} is whole.").format(
            when=moment(prepared.made_at, now, self._lang, always_time=True)
        )
        sentences = presenter.consequences(prepared, now, self._lang)
        self.compare.show_comparison(heading, presenter.compared(prepared), sentences, loses=prepared.loses)
        self._show(self.compare)

    def _commit(self, prepared: Prepared) -> None:
        def done(_restored: object) -> None:
            self._prepared = None
            self.restored.emit()

        self._run(
            lambda progress: self._service.commit(prepared, accept_loss=self.compare.is_ready, progress=progress),
            done,
            self._show_error,
        )

    def _discard(self) -> None:
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            self._service.discard(prepared)

    def _leave(self) -> None:
        self._discard()
        self.left.emit()

    # -- work and words

    def _run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[HeijastusError], None],
    ) -> None:
        def ended(then: Callable[[Any], None], outcome: Any) -> None:
            self._busy(None)
            then(outcome)

        self.progress.setRange(0, 0)
        self._busy(
            self._runner.run(Lane.WORKER, work, lambda result: ended(done, result), lambda error: ended(failed, error))
        )

    def _busy(self, job: Job | None) -> None:
        self._job = job
        self.progress.setVisible(job is not None)
        self.panes.setEnabled(job is None)
        self._look_ready()

    def _step(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _stopped(self, job: Job) -> None:
        if job is self._job:
            self._busy(None)

    def _show_secret_error(self, error: HeijastusError) -> None:
        if error.code in _SECRET_WRONG:
            self.choose.show_secret_error(errors.sentence(error, self._lang))
        else:
            self._show_error(error)

    def _show_prepare_error(self, error: HeijastusError) -> None:
        if error.code is ErrorCode.ERASURES_UNKNOWN:
            self.question.ask(error, self._lang)
            self._show(self.question)
        elif error.code is ErrorCode.ERASURE_CODE_WRONG and self._pane is self.question:
            self.question.show_error(errors.sentence(error, self._lang))
        else:
            self._show_error(error)

    def _show_error(self, error: HeijastusError) -> None:
        self.say(errors.sentence(error, self._lang))

    def _failed(self, error: BaseException) -> None:
        from heijastus_desk.system.log_setup import incident  # noqa: PLC0415 - only when something is wrong

        self._busy(None)
        text = translate(
            "Restoring", "Something went wrong that should not have (number {number}). Nothing was changed."
        )
        self.say(text.format(number=incident(error)))

    def _show(self, pane: ChoosePane | QuestionPane | ComparePane) -> None:
        self.panes.setCurrentIndex((self.choose, self.question, self.compare).index(pane))
        words = {
            self.choose: translate("Restoring", "Check the backup"),
            self.question: translate("Restoring", "Go on"),
            self.compare: translate("Restoring", "Restore"),
        }
        self.go.setText(words[pane])
        self.go.setAccessibleName(words[pane])
        self._look_ready()
        if isinstance(pane, ComparePane):
            self.go.setFocus()
        else:
            pane.focus_first()

    def _look_ready(self) -> None:
        self.go.setEnabled(self._pane.is_ready and self._job is None)

    def _lay_out(self) -> None:
        self.choose.look_elsewhere.connect(self._look_elsewhere)
        for pane in (self.choose, self.question, self.compare):
            pane.ready_changed.connect(self._look_ready)
            self.add_pane(pane, pane.column)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.go)
        self.resize(theme.scaled(680), theme.scaled(620))
