"""The status line: what was just done with its links, how far work is with Cancel, and a count at the right."""

from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.announcing import announce
from heijastus_desk.ui.jobs import Job, JobRunner
from heijastus_desk.ui.messages import Message
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, link
from heijastus_desk.ui.widgets.labels import Elided, Icon, Text

translate = QCoreApplication.translate

SHOW_PROGRESS_AFTER_MS = 300
FADE_AFTER_MS = 20_000


class QuietLine(QWidget):
    """Messages fade, errors stay; work longer than 0.3 s shows itself."""

    def __init__(self, *, fade_after_ms: int = FADE_AFTER_MS, show_after_ms: int = SHOW_PROGRESS_AFTER_MS) -> None:
        super().__init__()
        self.setObjectName("quiet_line")
        self.setProperty("role", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = Icon("info", size=14)
        self._text = Elided("", "quiet")
        self._text.setObjectName("quiet_text")
        self._text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._links = QHBoxLayout()
        self._links.setSpacing(0)
        self.count = Text("", "small")
        self.count.setObjectName("quiet_count")
        self._progress = _ProgressPart()
        self._jobs: list[Job] = []
        self._fade = _single_shot(self, fade_after_ms, self.clear)
        self._reveal = _single_shot(self, show_after_ms, self._show_progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 16, 2)
        row.setSpacing(theme.GRID)
        row.addWidget(self._icon)
        row.addWidget(self._text, 0)
        row.addLayout(self._links)
        row.addStretch(1)
        row.addWidget(self._progress)
        row.addWidget(self.count)
        self.setMinimumHeight(theme.scaled(24))
        self._icon.hide()

    def watch(self, runner: JobRunner) -> None:
        """Show the progress of what the runner runs."""
        runner.started.connect(self._job_started)
        runner.finished.connect(self._job_finished)
        runner.stepped.connect(self._job_stepped)
        runner.cancelled.connect(
            lambda _job: self.say(Message(translate("QuietLine", "Cancelled. Nothing was changed.")))
        )

    def say(self, message: Message) -> None:
        """Show a message in place of the one before."""
        self.clear()
        self._text.setText(message.text)
        self._text.set_tone(message.tone)
        self._text.setAccessibleName(message.text)
        self._icon.set_icon(message.tone.icon, message.tone)
        self._icon.setVisible(bool(message.text))
        for number, offered in enumerate(message.links):
            self._links.addWidget(link(offered.text, f"quiet_link_{number}", offered.action))
        if message.tone is not Tone.DUE:
            self._fade.start()
        # What she may do about it is spoken too: the links come and go without ever having had the keyboard.
        spoken = [message.text, *(offered.text for offered in message.links)]
        announce(self, ". ".join(part.rstrip(".") for part in spoken if part), urgent=message.tone is Tone.DUE)

    def clear(self) -> None:
        self._fade.stop()
        self._text.setText("")
        self._icon.hide()
        while (item := self._links.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def text(self) -> str:
        return self._text.text()

    def set_count(self, text: str) -> None:
        """The small print at the right: how many the list holds."""
        if text != self.count.text():
            self.count.setText(text)
            announce(self.count, text)

    def _job_started(self, job: Job) -> None:
        self._jobs.append(job)
        if not self._reveal.isActive() and self._progress.isHidden():
            self._reveal.start()

    def _job_finished(self, job: Job) -> None:
        # A line built while work was under way (the opening of the vault) did not see it start.
        if job in self._jobs:
            self._jobs.remove(job)
        if self._jobs:
            self._progress.show_job(self._jobs[0])
            return
        self._reveal.stop()
        self._progress.hide()

    def _job_stepped(self, job: Job, done: int, total: int) -> None:
        if self._jobs and job is self._jobs[0]:
            self._progress.bar.show()
            self._progress.bar.setRange(0, total)
            self._progress.bar.setValue(done)

    def _show_progress(self) -> None:
        if self._jobs:
            self._progress.show_job(self._jobs[0])
            self._progress.show()
            announce(self._progress, self._progress.bar.accessibleName())


class _ProgressPart(QWidget):
    """What is being done, how far it is, and Cancel."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Text("", "quiet")
        self.bar = QProgressBar()
        self.bar.setObjectName("progress")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme.scaled(120))
        self._cancel = Button(translate("QuietLine", "Cancel"), "progress_cancel", on_click=self._stop)
        self._job: Job | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self.bar, self._cancel):
            row.addWidget(part)
        self.hide()

    def show_job(self, job: Job) -> None:
        self._job = job
        label = job.label or translate("QuietLine", "Working…")
        self._label.setText(label)
        self.bar.setAccessibleName(label)
        self.bar.setRange(0, 0)
        # A bar that does not know how far it is runs to and fro; the words beside it say the same.
        self.bar.setVisible(not _asked_to_be_still())
        self._cancel.setEnabled(not job.is_cancelled)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)


def _asked_to_be_still() -> bool:
    return theme.asks_for_stillness(cast("QApplication", QApplication.instance()))


def _single_shot(parent: QWidget, after_ms: int, action: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(action)
    return timer
