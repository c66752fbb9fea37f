"""The window that asks for the passphrase; it loads nothing but Qt until she presses Open."""

import threading
from collections.abc import Callable
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import errors, theme
from heijastus_desk.ui.widgets.buttons import link, primary
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.passphrase_edit import PassphraseField
from heijastus_desk.ui.widgets.wrapping_link import WrappingLink

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

    from heijastus_desk.system.keys import DataKey
    from heijastus_desk.ui.shell.code_entry import CodeEntry

translate = QCoreApplication.translate

Opener = Callable[[Path, str], "DataKey"]
LANGUAGES = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))
_WRONG_TRY = {
    ErrorCode.WRONG_PASSPHRASE,
    ErrorCode.WRONG_RECOVERY_CODE,
    ErrorCode.RECOVERY_HALF_WRONG,
    ErrorCode.RECOVERY_HALVES_APART,
}


class UnlockWindow(QWidget):
    """`unlocked` gives the data key, `unlocked_by_code` when it was by the recovery code.

    `first_painted` comes once, when there is something to see.
    """

    unlocked = Signal(object)
    unlocked_by_code = Signal(object)
    first_painted = Signal()
    language_chosen = Signal(str)
    restore_wanted = Signal()
    _derived = Signal(object, object)

    def __init__(
        self,
        key_path: Path,
        lang: Lang,
        *,
        drafts_kept: bool = False,
        by_passphrase: Opener | None = None,
        by_code: Opener | None = None,
        delay: Callable[[int], float] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("unlock_window")
        self.setWindowTitle("Heijastus Desk")
        self._key_path, self._lang = key_path, lang
        self._by_passphrase, self._by_code, self._delay = by_passphrase, by_code, delay
        self._failures, self._wait, self._painted = 0, 0, False
        self._entry: CodeEntry | None = None
        self._with_code = False
        self._lay_out(drafts_kept=drafts_kept)
        self._derived.connect(self._finish)
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._count_down)
        self.passphrase.edit.returnPressed.connect(self._try)
        self.languages.chosen.connect(self.language_chosen)
        self.passphrase.focus_control()

    def show_error(self, error: HeijastusError) -> None:
        """Show what opening failed with, at the field in use."""
        self._set_busy(busy=False)
        sentence = errors.sentence(error, self._lang)
        if self._with_code:
            self.code.show_failure(error, sentence)
            return
        self.passphrase.set_error(sentence)
        self.passphrase.focus_control()

    def show_incident(self, error: object) -> None:
        """Something unexpected: its number, for whoever helps her."""
        from heijastus_desk.system.log_setup import incident  # noqa: PLC0415 - only when something is wrong

        number = incident(error) if isinstance(error, BaseException) else ""
        self._set_busy(busy=False)
        text = translate("Unlock", "Something went wrong that should not have (number {number}). Try again.")
        self._field().set_error(text.format(number=number))

    def show_opening(self) -> None:
        """The key fits; the file is being opened."""
        self._set_busy(busy=True)

    def _show_help(self) -> None:
        from heijastus_desk.ui.help.window import show_help  # noqa: PLC0415 - seldom needed before the file is open

        show_help(self, "unlock", self._lang)

    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # After this event, so that the picture is on the screen first.
            QTimer.singleShot(0, self._first_shown)

    def _lay_out(self, *, drafts_kept: bool) -> None:
        self.passphrase = PassphraseField("passphrase", translate("Unlock", "Passphrase"))
        self.open_button = primary(translate("Unlock", "Open"), "open", self._try)
        self.other = WrappingLink("", "other_way", self._switch)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(translate("Unlock", "Opening"))
        self._progress.hide()
        self.languages = ChoiceChips("language", LANGUAGES, translate("Unlock", "Language"), one_row=True)
        self.languages.choose(self._lang.value)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 28, 32, 24)
        inside.setSpacing(2 * theme.GRID)
        inside.addWidget(_plain("Heijastus Desk", "title"))
        inside.addWidget(_plain(translate("Unlock", "Your client file is locked."), "quiet"))
        if drafts_kept:
            inside.addWidget(_kept_line())
        inside.addWidget(self.passphrase)
        self._fields = inside
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        inside.addWidget(self._progress)
        card.setFixedWidth(theme.scaled(440))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.addStretch(2)
        # Not by alignment: an aligned widget is not asked for its height at its width, and wrapped texts overlap.
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(card)
        centred.addStretch(1)
        column.addLayout(centred)
        column.addStretch(3)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.languages)
        below.addStretch(1)
        restore = QHBoxLayout()
        restore.addStretch(1)
        restore.addWidget(link(translate("Unlock", "Restore a backup…"), "restore_backup", self.restore_wanted.emit))
        restore.addStretch(1)
        column.addLayout(restore)
        column.addLayout(below)
        self.resize(theme.scaled(560), theme.scaled(440))
        self._word_other()

    @property
    def code(self) -> "CodeEntry":
        """Made when first asked for: an ordinary start shows no hint and need not load what wraps it."""
        if self._entry is None:
            from heijastus_desk.ui.shell.code_entry import CodeEntry  # noqa: PLC0415 - as said

            self._entry = CodeEntry()
            self._entry.submitted.connect(self._try)
            self._fields.insertWidget(self._fields.indexOf(self.passphrase) + 1, self._entry)
        return self._entry

    def _field(self) -> "FormField | CodeEntry":
        return self.code if self._with_code else self.passphrase

    def _first_shown(self) -> None:
        self.first_painted.emit()
        from heijastus_desk.ui.shortcuts import Shortcut, bind  # noqa: PLC0415 - after the first picture

        bind(Shortcut.HELP, self, self._show_help)
        if self._delay is None:
            self._go_on_waiting()

    def _go_on_waiting(self) -> None:
        """Starting anew shortens no wait."""
        from heijastus_desk.system import unlock_attempts  # noqa: PLC0415 - after the first picture

        attempts = unlock_attempts.read_attempts(unlock_attempts.attempts_path(self._key_path.parent))
        if attempts.failures:
            self._failures = attempts.failures
            self._start_waiting(ceil(attempts.wait(self._now())))

    def _switch(self) -> None:
        self._with_code = not self._with_code
        self.passphrase.setVisible(not self._with_code)
        self.code.setVisible(self._with_code)
        self._word_other()
        self._field().focus_control()

    def _word_other(self) -> None:
        self.other.set_words(
            translate("Unlock", "Use the passphrase")
            if self._with_code
            else translate("Unlock", "Forgot it? Use the recovery code")
        )

    def _try(self) -> None:
        if not self.open_button.isEnabled():
            return
        typed = self.code.text() if self._with_code else self.passphrase.value()
        if not typed:
            self._field().set_error(translate("Unlock", "Type it here first."))
            self._field().focus_control()
            return
        self._field().set_error("")
        self._set_busy(busy=True)
        opener = self._opener()
        threading.Thread(target=self._derive, args=(opener, typed), name="desk-unlock", daemon=True).start()

    def _opener(self) -> Opener:
        chosen = self._by_code if self._with_code else self._by_passphrase
        return chosen or (_open_with_code if self._with_code else _open_with_passphrase)

    def _derive(self, opener: Opener, typed: str) -> None:
        try:
            key = opener(self._key_path, typed)
        except Exception as error:  # noqa: BLE001 - told in the window, on its own thread
            self._derived.emit(None, error)
        else:
            self._derived.emit(key, None)

    def _finish(self, key: object, error: object) -> None:
        if key is not None:
            self.passphrase.set_value("")
            self._forget()
            (self.unlocked_by_code if self._with_code else self.unlocked).emit(key)
            return
        if not isinstance(error, HeijastusError):
            self.show_incident(error)
            return
        self.show_error(error)
        self.passphrase.edit.selectAll()
        if error.code in _WRONG_TRY:
            self._failures += 1
            self._start_waiting(self._seconds(self._failures))

    def _seconds(self, failures: int) -> int:
        if self._delay is not None:
            return round(self._delay(failures))
        from heijastus_desk.system import unlock_attempts  # noqa: PLC0415 - only after a wrong try

        now = self._now()
        path = unlock_attempts.attempts_path(self._key_path.parent)
        return ceil(unlock_attempts.note_failure(path, now).wait(now))

    def _forget(self) -> None:
        """What was typed as a code; the count of failures goes when the file is open."""
        if self._entry is not None:
            self._entry.clear()

    def _now(self) -> "datetime":
        from heijastus_desk.domain.clock import SystemClock  # noqa: PLC0415 - the time zones take 12 ms to load

        # Not the clock of a what-if day: the wait is in real seconds.
        return SystemClock().now()

    def _start_waiting(self, seconds: int) -> None:
        self._wait = seconds
        if seconds > 0:
            self._countdown.start()
            self._word_wait()

    def _count_down(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._countdown.stop()
        self._word_wait()

    def _word_wait(self) -> None:
        waiting = self._wait > 0
        text = translate("Unlock", "Wait {seconds} s").format(seconds=self._wait)
        self.open_button.setEnabled(not waiting)
        self.open_button.setText(text if waiting else translate("Unlock", "Open"))

    def _set_busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        for part in (self.open_button, self._field(), self.other, self.languages):
            part.setEnabled(not busy)


def _plain(text: str, look: str) -> QLabel:
    """A text of our own; `Text`, for what others wrote, loads the whole Qt namespace: 30 ms before the picture."""
    made = QLabel(text)
    made.setProperty("look", look)
    return made


def _kept_line() -> QLabel:
    line = _plain(translate("Unlock", "What you were writing is kept inside it and waits for you."), "quiet")
    line.setObjectName("drafts_kept")
    line.setWordWrap(True)
    return line


def _open_with_passphrase(path: Path, typed: str) -> "DataKey":
    from heijastus_desk.system.keys import open_with_passphrase  # noqa: PLC0415 - the window shows before it loads

    return open_with_passphrase(path, typed)


def _open_with_code(path: Path, typed: str) -> "DataKey":
    from heijastus_desk.system.keys import open_with_recovery_code  # noqa: PLC0415 - the same

    return open_with_recovery_code(path, typed)
