"""Looks after the open vault in the background: what was left unfinished, backups, checks and the restore drill."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.ui import draft_places
from heijastus_desk.ui.jobs import JobRunner, Lane
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.safekeeping import Safekeeping, saved_words
from heijastus_desk.ui.theme import Tone

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application
    from heijastus_desk.services.backups import BackupReport
    from heijastus_desk.services.drafts import Draft
    from heijastus_desk.services.erasure_views import ErasureReport
    from heijastus_desk.ui.context import Context

translate = QCoreApplication.translate

BEGIN_AFTER_MS = 1_500
"""The first picture and what she does at once come first."""
LOOK_EVERY_MS = 60_000
MEDIA_EVERY = 5
"""Every so many looks also at the media, which may have been plugged in."""


@dataclass(frozen=True, slots=True)
class Errand:
    """One piece of background work, and what is done with what it brought."""

    label: str
    lane: Lane
    run: Callable[[Progress], Any]
    found: Callable[[Any], None] = lambda _nothing: None
    failed: Callable[[HeijastusError], None] = lambda _error: None


class Caretaker(QObject):
    """One per open vault. What it finds stands in `context.safekeeping` of the window it attends."""

    def __init__(self, application: "Application", runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._runner = application, runner
        self._context: Context | None = None
        self.state = Safekeeping(findings=tuple(application.vault.findings))
        self._errands: Iterator[Errand] | None = None
        self._looks = 0
        self._is_stale = False
        self._is_ended = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def attend(self, context: "Context") -> None:
        """Tell this window from now on."""
        self._context = context
        context.changed.connect(self._changed)
        context.backup_wanted.connect(self.back_up_now)
        context.keep_in_mind(self.state)

    def begin(self) -> None:
        """Do the first round once the window stands, then look every minute."""
        QTimer.singleShot(BEGIN_AFTER_MS, self, lambda: self._round(self._first_round()))
        self._timer.start()

    def end(self) -> None:
        """Begin nothing any more."""
        self._timer.stop()
        self._is_ended = True

    def look(self) -> None:
        """What is to be done every minute."""
        if self._context is not None:
            # Time has passed: what was today is yesterday.
            self._context.keep_in_mind(self.state)
        self._looks += 1
        if self._errands is None:
            self._round(self._every_minute())

    def back_up_now(self) -> None:
        """She asked for a backup."""
        self._round(iter((self._backup(self._app.backups.make, self._say_saved), self._overview())))

    # ------------------------------------------------------------------------------------------------- the rounds

    def _first_round(self) -> Iterator[Errand]:
        app = self._app
        yield Errand("", Lane.READER, lambda _p: app.drafts.list(), self._drafts_found)
        yield Errand("", Lane.WRITER, lambda _p: app.keys.note_opened())
        yield Errand("", Lane.WRITER, lambda _p: app.events.prune())
        yield Errand("", Lane.WRITER, lambda _p: app.suppression.purge())
        yield Errand("", Lane.WRITER, lambda _p: app.everything.tidy())
        yield Errand("", Lane.WORKER, lambda _p: app.backups.recover())
        # Before erasures go on: what came back from a drawer may still be under former keys.
        yield Errand("", Lane.WORKER, app.keys.renew_copies)
        yield self._overview()
        yield self._erasures()
        yield Errand("", Lane.WORKER, lambda _p: app.health.quick(), failed=self._check_failed)
        if app.health.is_full_due():
            checking = translate("Caretaker", "Checking the client file…")
            yield Errand(checking, Lane.WORKER, app.health.full, failed=self._check_failed)
        yield from self._every_minute()
        practising = translate("Caretaker", "Practising a restore…")
        yield Errand(practising, Lane.WORKER, self._practise, lambda result: self._set(drill=result))

    def _every_minute(self) -> Iterator[Errand]:
        backups = self._app.backups
        yield self._backup(lambda progress: backups.make(progress) if backups.is_due() else None, self._saved)
        if self._looks % MEDIA_EVERY == MEDIA_EVERY - 1:
            # A medium plugged in meanwhile is brought up to date by itself.
            yield Errand("", Lane.WORKER, self._app.keys.renew_copies)
            yield self._backup(backups.copy_to_media, self._saved)
            yield self._erasures()
            yield self._overview()
        elif self._is_stale:
            yield self._overview()

    def _erasures(self) -> Errand:
        """What was begun is completed, and copies that came into reach are cleaned."""

        def unfinished(error: HeijastusError) -> None:
            self._set(unfinished=error)

        label = translate("Caretaker", "Finishing an erasure…")
        return Errand(label, Lane.WORKER, self._app.erasure.resume, self._erased, unfinished)

    def _practise(self, progress: Progress) -> Any:
        drill = self._app.drill
        return drill.run(progress) if drill.is_due() else drill.last()

    def _backup(self, make: Callable[[Progress], Any], saved: Callable[[Any], None]) -> Errand:
        return Errand(translate("Caretaker", "Saving a backup…"), Lane.WORKER, make, saved, self._backup_failed)

    def _overview(self) -> Errand:
        return Errand("", Lane.WORKER, lambda _p: self._app.backups.overview(), self._looked_over)

    # ---------------------------------------------------------------------------------------------- one by one

    def _round(self, errands: Iterator[Errand]) -> None:
        under_way, self._errands = self._errands, errands
        if under_way is None:
            self._next()
        else:
            self._errands = chain(errands, under_way)

    def _next(self) -> None:
        errand = next(self._errands, None) if self._errands is not None and not self._is_ended else None
        if errand is None:
            self._errands = None
            return

        def attempt(progress: Progress) -> tuple[Any, Exception | None]:
            # Whatever happens, the errands after it are not forgotten.
            try:
                return errand.run(progress), None
            except Exception as failure:  # noqa: BLE001 - told in `ended`, on the window's thread
                return None, failure

        def ended(outcome: tuple[Any, Exception | None]) -> None:
            self._settle(errand, *outcome)
            self._next()

        self._runner.run(errand.lane, attempt, ended, lambda _error: self._next(), label=errand.label)

    def _settle(self, errand: Errand, result: Any, failure: Exception | None) -> None:
        if failure is None:
            errand.found(result)
        elif not isinstance(failure, HeijastusError):
            self._runner.failed.emit(failure)
        elif failure.code is not ErrorCode.CANCELLED:
            errand.failed(failure)

    # ------------------------------------------------------------------------------------------- what comes of them

    def _saved(self, report: "BackupReport | None") -> None:
        if report is not None:
            self._is_stale = True
            self._set(backup_failed=None, places_failed=report.failures)

    def _erased(self, reports: "tuple[ErasureReport, ...]") -> None:
        self._set(unfinished=None)
        if reports and self._context is not None:
            # What is gone must not come back by Ctrl+Z, nor stay on the screen.
            self._context.undo_stack.forget()
            self._context.changed.emit(frozenset(Kind))

    def _say_saved(self, report: "BackupReport") -> None:
        self._saved(report)
        if self._context is not None:
            words = saved_words(report, self._context.lang)
            self._context.say(words, tone=Tone.SOON if report.failures else Tone.FINE)

    def _backup_failed(self, error: HeijastusError) -> None:
        self._set(backup_failed=error)
        self._say_error(error)

    def _check_failed(self, error: HeijastusError) -> None:
        self._set(check_failed=error)
        self._say_error(error)

    def _looked_over(self, overview: Any) -> None:
        self._is_stale = False
        self._set(backups=overview)

    def _drafts_found(self, drafts: "tuple[Draft, ...]") -> None:
        if not drafts or self._context is None:
            return
        newest, context = drafts[0], self._context
        place = draft_places.place_of(newest.form)
        link = Link(translate("Caretaker", "Go on with it"), lambda: context.open(*place))
        context.say(translate("Caretaker", "Something you were writing is not saved yet."), (link,))

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.BACKUPS in kinds:
            self._round(iter((self._overview(),)))

    def _say_error(self, error: HeijastusError) -> None:
        if self._context is not None:
            self._context.say_error(error)

    def _set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        if self._context is not None:
            self._context.keep_in_mind(self.state)
