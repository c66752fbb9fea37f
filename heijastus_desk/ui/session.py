"""The time the vault is open: who looks after it, when it is locked, and how it is left."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from heijastus_desk.ui.caretaker import Caretaker
from heijastus_desk.ui.idle import IdleWatch
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.leaving import Leaving
from heijastus_desk.ui.preferences import Preferences

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application
    from heijastus_desk.ui.shell.main_window import MainWindow


class Session(QObject):
    """From unlocking to locking or closing; `lock_now` ends the process and starts it at the unlock window."""

    def __init__(
        self,
        app: QApplication,
        application: "Application",
        runner: JobRunner,
        preferences: Preferences,
        lock_now: Callable[[], object],
    ) -> None:
        super().__init__(app)
        self._app, self._preferences, self._lock_now = app, preferences, lock_now
        self._window: MainWindow | None = None
        self.caretaker = Caretaker(application, runner, self)
        self._leaving = Leaving(application, runner, self)
        self.idle = IdleWatch(preferences.idle_minutes, lambda: runner.is_busy)
        self.idle.setParent(self)
        self.idle.idle.connect(self._lock_idle)
        # The window goes before the last backup is made.
        app.setQuitOnLastWindowClosed(False)
        app.commitDataRequest.connect(self._keep_before_shutdown)

    def show(self, window: "MainWindow") -> None:
        """This window stands for the vault from now on."""
        self._window = window
        window.context.reopen_wanted.connect(self._lock_now)
        window.context.restore_wanted.connect(lambda: self._lock_to_restore(window))
        window.lock_requested.connect(lambda: self._lock(window, asked=True))
        window.closed.connect(lambda: self._leave(window, self._app.quit))
        self.caretaker.attend(window.context)

    def begin(self) -> None:
        """The first picture is there: begin to look after the vault and to watch for her going away."""
        handle = self._window.windowHandle() if self._window is not None else None
        if handle is not None:
            self.idle.watch(handle)
        self.idle.watch_application()
        self.caretaker.begin()

    def lock(self, decided: Callable[[], object]) -> None:
        """Lock because she asked for what comes after: what she is writing is kept in the vault first.

        `decided` is called once nothing holds her back any more: she may stay when something could not be kept.
        """
        if self._window is not None:
            self._lock(self._window, asked=True, decided=decided)

    def end(self) -> None:
        """The vault is being closed: nothing is begun any more."""
        self.caretaker.end()
        self.idle.end()

    def _lock_idle(self) -> None:
        if self._window is not None:
            self._lock(self._window, asked=False)

    def _lock_to_restore(self, window: "MainWindow") -> None:
        self._preferences.restore_next = True
        self._lock(window, asked=True)

    def _lock(self, window: "MainWindow", *, asked: bool, decided: Callable[[], object] = lambda: None) -> None:
        """Keep what she is writing, then lock; where it cannot be kept, only she can let it go."""

        def go(kept: bool) -> None:  # noqa: FBT001 - an answer handed on
            decided()
            self._preferences.drafts_kept = kept
            window.remember()
            self._leave(window, self._lock_now)

        def stay() -> None:
            if asked:
                window.leave_then(lambda: go(kept=False))

        self._leaving.keep_drafts(window, go, stay)

    def _leave(self, window: "MainWindow", then: Callable[[], object]) -> None:
        self.end()
        self._leaving.go(window, then)

    def _keep_before_shutdown(self) -> None:
        """The computer is being shut down and waits for no answer."""
        if self._window is not None:
            self._window.store_draft()
