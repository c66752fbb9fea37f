"""After the recovery code opened the file: a new passphrase, so that the forgotten one is not needed again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.ui import errors, theme
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.passphrase_step import PassphraseStep
from heijastus_desk.ui.jobs import JobRunner, Lane
from heijastus_desk.ui.widgets.buttons import link, primary
from heijastus_desk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from heijastus_desk.system.keys import DataKey

translate = QCoreApplication.translate


class NewPassphraseWindow(QWidget):
    """`done` once the passphrase is changed, or she chose to do it later."""

    done = Signal()

    def __init__(self, paths: VaultPaths, key: "DataKey", lang: Lang, runner: JobRunner) -> None:
        super().__init__()
        self.setObjectName("new_passphrase_window")
        self.setWindowTitle("Heijastus Desk")
        self._paths, self._key, self._lang, self._runner = paths, key, lang, runner
        self._draft = Draft(paths.folder)
        self.step = PassphraseStep(self._draft, lang)
        self.save = primary(translate("NewPassphrase", "Take into use"), "take_into_use", self._save)
        self.later = link(translate("NewPassphrase", "Later"), "later", self.done.emit)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 24, 32, 24)
        inside.setSpacing(2 * theme.GRID)
        opened = translate(
            "NewPassphrase", "The recovery code is right. Give the file a new passphrase; the code stays valid."
        )
        inside.addWidget(Text(opened, wrap=True))
        inside.addWidget(self.step)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(card)
        self.resize(theme.scaled(640), theme.scaled(540))
        self.step.enter()

    def _save(self) -> None:
        try:
            self.step.submit()
        except HeijastusError as error:
            self._show_error(error)
            return
        self._enable(on=False)
        self._runner.run(Lane.WORKER, self._change, lambda _nothing: self.done.emit(), self._show_error)

    def _change(self, _progress: Progress) -> None:
        from heijastus_desk.system.keys import set_passphrase  # noqa: PLC0415 - as in the unlock window

        set_passphrase(self._paths.key, self._key, self._draft.passphrase)

    def _show_error(self, error: HeijastusError) -> None:
        self._enable(on=True)
        if not self.step.show_error(error):
            self.step.first.set_error(errors.sentence(error, self._lang))

    def _enable(self, *, on: bool) -> None:
        for part in (self.step, self.save, self.later):
            part.setEnabled(on)
