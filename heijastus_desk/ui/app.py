"""The program with its window: first run, unlock, main window, lock."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.system import network_guard
from heijastus_desk.system.locks import VaultLock, request_raise, take_raise_request
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.restore_journal import finish_interrupted
from heijastus_desk.ui import preload, theme, translation
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.sample.practising import Practising, is_prepared
from heijastus_desk.ui.theme import Contrast, Mode

if TYPE_CHECKING:
    from threading import Thread

    from heijastus_desk.bootstrap import Application
    from heijastus_desk.domain.clock import Clock
    from heijastus_desk.system.keys import DataKey
    from heijastus_desk.ui.jobs import JobRunner
    from heijastus_desk.ui.raise_request import RaiseWatcher
    from heijastus_desk.ui.session import Session
    from heijastus_desk.ui.shell.main_window import MainWindow
    from heijastus_desk.ui.shell.page_registry import PageSpec
    from heijastus_desk.ui.shell.unlock import UnlockWindow

IN_USE = 2
FIRST_PAGE = "clients"
SAVE_AFTER = 500
LOOK_AGAIN = 30
"""milliseconds"""
_CONTRAST_AFTER_MS = 300
"""when the first picture stands: asking the system costs 20 ms"""


def run(
    argv: list[str], folder: Path, *, practice: bool = False, on_first_paint: Callable[[], object] | None = None
) -> int:
    """Show the window over the vault folder until she closes it; the exit code.

    With `practice` it is the sample practice beside that folder that opens.
    `on_first_paint` is called once the first window can be seen (the start-up measurement).
    """
    network_guard.install()
    app = theme.make_app(argv)
    app.setApplicationName("Heijastus Desk")
    app.setDesktopFileName("fi.heijastus.desk")
    desk = Desk(app, folder, on_first_paint, practice=practice)
    try:
        if not desk.start():
            return IN_USE
        return app.exec()
    finally:
        desk.shutdown()


class Desk(QObject):
    """Which window stands in front, and what is open behind it."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        on_first_paint: Callable[[], object] | None = None,
        clock: "Clock | None" = None,
        pages: "Sequence[PageSpec] | None" = None,
        *,
        practice: bool = False,
    ) -> None:
        super().__init__()
        self._pages = pages
        self._practising = Practising(folder) if practice else None
        folder = self._practising.folder if self._practising is not None else folder
        self._next: bool | None = None
        self._app, self._folder, self._given_clock = app, folder, clock
        self._on_first_paint = on_first_paint
        self._paths = VaultPaths(folder)
        self._lock = VaultLock(self._paths.lock)
        self._preferences = Preferences.load(folder)
        self._window: QWidget | None = None
        self._runner: JobRunner | None = None
        self._application: Application | None = None
        self._prepared: MainWindow | None = None
        self._watcher: RaiseWatcher | None = None
        self._session: Session | None = None
        self._lang = Lang(self._preferences.language)
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: self.apply_look())
        theme.when_contrast_changes(app, self.apply_look)

    def start(self) -> bool:
        """Show the first window; False when another program has this vault and was asked to the front."""
        translation.install(self._app, self._lang.value)
        self.apply_look()
        QTimer.singleShot(_CONTRAST_AFTER_MS, self._follow_contrast)
        QTimer.singleShot(_CONTRAST_AFTER_MS, self._put_icon)
        # A restore that was cut off may have left the folder without a vault for a moment.
        with suppress(HeijastusError, OSError):
            finish_interrupted(self._paths)
        first_run = not (self._paths.database.exists() or self._paths.key.exists())
        if first_run and self._practising is None:
            self._show_first_run()
            return True
        try:
            self._lock.acquire()
        except HeijastusError as error:
            if error.code is ErrorCode.VAULT_IN_USE:
                self._hand_over(error)
                return False
        if self._practising is not None:
            self._lock.release()
            self._show_sample(self._practising)
        elif self._preferences.restore_next:
            self._preferences.restore_next = False
            self._preferences.save()
            self._show_restore(self._show_unlock)
        else:
            self._show_unlock()
        return True

    def apply_look(self) -> None:
        """Theme, text size and contrast as she prefers them."""
        preferences = self._preferences
        theme.apply(self._app, Mode(preferences.mode), preferences.text_percent, Contrast(preferences.contrast))

    def _follow_contrast(self) -> None:
        """Ask the system once the first picture stands; only where it asks for more is anything drawn again."""
        if self._preferences.contrast == Contrast.SYSTEM and theme.asks_for_contrast(self._app) is not theme.is_high():
            self.apply_look()

    def _put_icon(self) -> None:
        from heijastus_desk.ui.program_icon import program_icon  # noqa: PLC0415 - after the first picture

        self._app.setWindowIcon(program_icon())

    @property
    def window(self) -> QWidget | None:
        """The window in front."""
        return self._window

    def lock_now(self) -> None:
        """Close the vault and start anew at the unlock window."""
        if self._window is not None:
            self._window.hide()
        self.shutdown()
        if self._practising is not None and self._practising.is_over:
            self._app.setQuitOnLastWindowClosed(True)
            self._swap(self._practising.taken_away(self._lang))
            return
        from heijastus_desk.ui.restart import restart  # noqa: PLC0415 - at the end of a session

        restart(practice=self._next)

    def shutdown(self) -> None:
        """Close what is open; safe to call twice."""
        from heijastus_desk.ui.clipboard import clear_own  # noqa: PLC0415 - at the end of a session

        clear_own()
        session, self._session = self._session, None
        if session is not None:
            session.end()
            session.deleteLater()
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.shutdown()
        application, self._application = self._application, None
        if application is not None:
            application.close()
        self._lock.release()

    def _hand_over(self, error: HeijastusError) -> None:
        from heijastus_desk.ui.errors import sentence  # noqa: PLC0415 - a second start only

        request_raise(self._paths)
        sys.stderr.write(sentence(error, self._lang) + os.linesep)

    def _show_first_run(self) -> None:
        from heijastus_desk.ui.first_run.draft import Draft  # noqa: PLC0415 - an ordinary start never needs it
        from heijastus_desk.ui.first_run.window import FirstRunWindow  # noqa: PLC0415 - the same

        window = FirstRunWindow(Draft(self._folder), self._lang, self._make_runner(), self._clock())
        window.language_chosen.connect(lambda code: self._change_language(code, self._show_first_run))
        window.restore_wanted.connect(lambda: self._show_restore(self._show_first_run))
        window.practice_wanted.connect(lambda: self._practise(window.show_error))
        window.created.connect(lambda application: setattr(self, "_application", application))
        window.finished.connect(self._opened)
        self._swap(window)
        preload.start()

    def _practise(self, say: Callable[[HeijastusError], object]) -> None:
        """Make a place for sample practice, and start anew there; what she is writing is kept first."""
        if is_prepared(self._folder, self._preferences, say):
            self._leave_for(practice=True)

    def _leave_for(self, *, practice: bool, is_over: bool = False) -> None:
        def decided() -> None:
            self._next = practice
            if self._practising is not None:
                self._practising.is_over = is_over

        if self._session is not None:
            self._session.lock(decided)
        else:
            decided()
            self.lock_now()

    def _show_sample(self, practising: "Practising") -> None:
        window = practising.opening(self._lang, self._make_runner(), self._clock(), self._opened)
        window.left.connect(lambda: self._leave_for(practice=False))
        window.removal_wanted.connect(lambda: self._leave_for(practice=False, is_over=True))
        self._swap(window)

    def _show_unlock(self) -> None:
        from heijastus_desk.ui.shell.unlock import UnlockWindow  # noqa: PLC0415 - a first run never needs it

        window = UnlockWindow(self._paths.key, self._lang, drafts_kept=self._preferences.drafts_kept)
        window.language_chosen.connect(lambda code: self._change_language(code, self._show_unlock))
        window.unlocked.connect(lambda key: self._open(window, key))
        window.unlocked_by_code.connect(lambda key: self._ask_new_passphrase(window, key))
        window.restore_wanted.connect(lambda: self._show_restore(self._show_unlock))
        window.first_painted.connect(self._after_first_paint)
        self._swap(window)

    def _show_restore(
        self, back: Callable[[], None], why: HeijastusError | None = None, key: "DataKey | None" = None
    ) -> None:
        """Offer the backups where the file is lost, damaged or elsewhere; `back` shows what was there before."""
        from heijastus_desk.services.restoring import RestoreService  # noqa: PLC0415 - seldom needed
        from heijastus_desk.ui.restoring.window import RestoreWindow  # noqa: PLC0415 - the same

        # The service takes the lock for itself while it works.
        self._lock.release()
        service = RestoreService(self._paths, self._clock())
        window = RestoreWindow(service, self._lang, self._make_runner(), self._clock(), why=why, key=key)

        def go(then: Callable[[], None]) -> None:
            with suppress(HeijastusError):
                self._lock.acquire()
            then()

        window.left.connect(lambda: go(back))
        window.restored.connect(lambda: go(self._show_unlock))
        self._swap(window)

    def _after_first_paint(self) -> None:
        if self._on_first_paint is not None:
            self._on_first_paint()
        from heijastus_desk.system.file_safety import disable_core_dumps  # noqa: PLC0415 - after the first picture

        disable_core_dumps()
        # Before any other thread begins: its collection must not meet a widget.
        self._make_runner()
        self._prepare(preload.start())
        if self._watcher is None:
            self._watch_folder()

    def _watch_folder(self) -> None:
        from heijastus_desk.ui.raise_request import RaiseWatcher  # noqa: PLC0415 - after the first picture

        self._watcher = RaiseWatcher(self._folder, lambda: take_raise_request(self._paths), lambda: self._window)

    def _ask_new_passphrase(self, unlock: "UnlockWindow", key: "DataKey") -> None:
        from heijastus_desk.ui.shell.new_passphrase import NewPassphraseWindow  # noqa: PLC0415 - seldom needed

        window = NewPassphraseWindow(self._paths, key, self._lang, self._make_runner())

        def go_on() -> None:
            window.close()
            window.deleteLater()
            unlock.show()
            self._open(unlock, key)

        window.done.connect(go_on)
        window.show()
        unlock.hide()

    def _open(self, window: "UnlockWindow", key: "DataKey") -> None:
        from heijastus_desk.bootstrap import open_application  # noqa: PLC0415 - loads SQLAlchemy
        from heijastus_desk.ui.restoring import restoring_helps  # noqa: PLC0415 - with it

        window.show_opening()
        # `open_application` takes the lock for itself.
        self._lock.release()

        def failed(error: HeijastusError) -> None:
            if restoring_helps(error):
                self._show_restore(self._show_unlock, error, key)
                return
            with suppress(HeijastusError):
                self._lock.acquire()
            window.show_error(error)

        runner = self._make_runner()
        runner.failed.connect(window.show_incident)
        from heijastus_desk.ui.jobs import Lane  # noqa: PLC0415 - with the runner

        runner.run(Lane.WRITER, lambda _p: open_application(self._folder, key, self._clock()), self._opened, failed)

    def _clock(self) -> "Clock":
        from heijastus_desk.domain.clock import SystemClock  # noqa: PLC0415 - the time zones take 12 ms to load

        return self._given_clock or SystemClock()

    def _make_runner(self) -> "JobRunner":
        from heijastus_desk.ui.jobs import JobRunner  # noqa: PLC0415 - its threads start after the first window

        if self._runner is None:
            self._runner = JobRunner()
        return self._runner

    def _opened(self, application: "Application", first: tuple[str, str] | None = None) -> None:
        from heijastus_desk.system import log_setup  # noqa: PLC0415 - not needed before
        from heijastus_desk.ui.session import Session  # noqa: PLC0415 - the same

        self._application = application
        log_setup.configure(self._paths.log)
        runner = self._make_runner()
        runner.failed.disconnect()
        self._session = Session(self._app, application, runner, self._preferences, self.lock_now)
        self._preferences.drafts_kept = False
        self._show_main(application, first)
        self._session.begin()
        if self._practising is not None:
            # Nothing there is secret: locked, it would only come to the front again by itself.
            self._session.idle.end()
        # Durable writing takes longer than the first picture of the list.
        QTimer.singleShot(SAVE_AFTER, self._preferences.save)
        if self._watcher is None:
            self._watch_folder()

    def _show_main(self, application: "Application", first: tuple[str, str] | None = None) -> None:
        window = self._prepared or self._build_main()
        self._prepared = None
        window.bind(application)
        if self._practising is not None:
            self._practising.mark(window, self._lang, lambda gone: self._leave_for(practice=False, is_over=gone))
        self._swap(window)
        if self._session is not None:
            self._session.show(window)
        window.open_page(*first) if first is not None else window.open_last_page(FIRST_PAGE)
        # Ended by force between making the file and saving her business: it is asked for again.
        own = window.context.for_page()
        own.query(application.controller.get, lambda found: window.open_page("settings") if found is None else None)

    def _build_main(self) -> "MainWindow":
        from heijastus_desk.system import log_setup  # noqa: PLC0415 - behind the unlock window
        from heijastus_desk.ui.context import Context  # noqa: PLC0415 - the same
        from heijastus_desk.ui.finding import provider  # noqa: PLC0415 - the same
        from heijastus_desk.ui.shell.main_window import MainWindow  # noqa: PLC0415 - the same
        from heijastus_desk.ui.shell.page_registry import PAGES  # noqa: PLC0415 - the same

        context = Context(None, self._make_runner(), self._preferences, self._lang, self._clock(), log_setup.incident)
        window = MainWindow(
            context, provider(lambda: context.app, context.lang), PAGES if self._pages is None else self._pages
        )
        context.setParent(window)
        context.preferences_changed.connect(lambda: self._take_preferences(window))
        context.practice_wanted.connect(lambda: self._practise(context.say_error))
        return window

    def _prepare(self, loading: "Thread") -> None:
        """Build the main window behind the unlock window: what she sees first is there when the key is."""
        if self._application is not None or self._prepared is not None:
            return
        if loading.is_alive():
            QTimer.singleShot(LOOK_AGAIN, lambda: self._prepare(loading))
            return
        self._prepared = self._build_main()
        window = self._prepared
        # A step of its own, so that she can type in between.
        QTimer.singleShot(0, lambda: window.prepare(FIRST_PAGE) if window is self._prepared else None)

    @property
    def is_prepared(self) -> bool:
        """Whether the main window stands ready behind the unlock window."""
        return self._prepared is not None and self._prepared.is_prepared

    def _take_preferences(self, window: "MainWindow") -> None:
        window.remember()
        self.apply_look()
        if self._session is not None:
            self._session.idle.set_minutes(self._preferences.idle_minutes)
        if self._preferences.language != self._lang.value:
            window.leave_then(self._show_in_language)

    def _show_in_language(self) -> None:
        self._lang = Lang(self._preferences.language)
        translation.install(self._app, self._lang.value)
        if self._application is not None:
            self._show_main(self._application)

    def _change_language(self, code: str, show: Callable[[], None]) -> None:
        self._preferences.language = code
        self._preferences.save()
        self._lang = Lang(code)
        translation.install(self._app, code)
        if self._prepared is not None:
            self._prepared.deleteLater()
            self._prepared = None
        show()

    def _swap(self, window: QWidget) -> None:
        before, self._window = self._window, window
        if self._preferences.window_maximised and window.objectName() == "main_window":
            window.showMaximized()
        else:
            window.show()
        if before is not None:
            before.hide()
            before.deleteLater()
