"""Settings: the file is being encrypted anew; nothing else can be done meanwhile, and afterwards she unlocks afresh."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.services.vault_keys import CopiesReport, Replacement
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Job, Lane
from heijastus_desk.ui.pages.settings.key_words import left_words, renewed_words, whole
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class RekeyingDialog(QDialog):
    """Modal: what she wrote elsewhere while the file is closed under the window would be lost."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        replacement: Replacement,
        typed: Mapping[int, str],
        reopen: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rekeying")
        self.setWindowTitle("Heijastus Desk")
        self._context, self._reopen = context, reopen
        self._is_done = False
        self._heading = Text(translate("Keys", "Encrypting the client file anew…"), "heading", wrap=True)
        self._text = Text("", wrap=True)
        self._text.setObjectName("rekeying_text")
        self._left = Text("", wrap=True)
        self._left.set_tone(Tone.SOON)
        self._bar = QProgressBar()
        self._bar.setObjectName("rekeying_progress")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self._heading.text())
        self.cancel = Button(translate("Keys", "Cancel"), "rekeying_cancel", on_click=self._stop)
        self.open_button = Button(
            translate("Keys", "Open with the new passphrase"),
            "rekeying_open",
            kind=ButtonKind.PRIMARY,
            on_click=self.accept,
        )
        self._lay_out()
        runner = context.shared.runner
        runner.stepped.connect(self._step)
        runner.cancelled.connect(lambda job: self.reject() if job is self._job else None)
        runner.failed.connect(lambda _error: self._end())
        self.finished.connect(lambda _result: self._reopen() if self._is_done else None)
        keys = context.app.keys
        self._job: Job = context.work(
            lambda progress: keys.rekey(replacement, typed, progress),
            self._done,
            self._failed,
            label=self._heading.text(),
            lane=Lane.WRITER,
            keep=True,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Esc stops the work where that is possible, and is never an end in the middle of it.
        if event.key() == Qt.Key.Key_Escape and not self._is_done and self.cancel.isVisible():
            self._stop()
            return
        super().keyPressEvent(event)

    def _stop(self) -> None:
        if self._bar.isHidden():
            self.reject()
            return
        self.cancel.setEnabled(False)
        self._job.cancel()

    def _step(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _done(self, report: CopiesReport) -> None:
        self._is_done = True
        lang = self._context.lang
        self._heading.setText(translate("Keys", "The client file is under a new key"))
        said = translate("Keys", "The old passphrase and the old recovery sheet no longer open it.")
        self._text.setText(whole(said, renewed_words(report)))
        left = left_words(report, lang)
        self._left.setText(" ".join(left))
        self._left.setVisible(bool(left))
        self.open_button.show()
        self.open_button.setFocus()
        self.cancel.hide()
        self._end()

    def _failed(self, error: HeijastusError) -> None:
        self._heading.setText(translate("Keys", "Nothing was changed"))
        self._text.setText(self._context.shared.sentence(error))
        self._end()

    def _end(self) -> None:
        self._bar.hide()
        self.cancel.setEnabled(True)
        self.cancel.setText(translate("Keys", "Close"))
        self.adjustSize()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(2 * theme.GRID)
        for part in (self._heading, self._text, self._left, self._bar):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.open_button)
        column.addLayout(row)
        self._text.setText(
            translate("Keys", "It takes a few seconds, longer with many backups. Do not switch the computer off.")
        )
        self._left.hide()
        self.open_button.hide()
        self.setMinimumWidth(theme.scaled(480))
