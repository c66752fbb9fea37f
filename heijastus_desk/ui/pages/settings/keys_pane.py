"""Settings: everything that opens the client file, and changing it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.services.vault_keys import CopiesReport
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.settings.key_section import KeySection
from heijastus_desk.ui.pages.settings.key_words import left_words, renewed_words, whole
from heijastus_desk.ui.pages.settings.passphrase_form import PassphraseForm
from heijastus_desk.ui.pages.settings.seen_panel import SeenPanel
from heijastus_desk.ui.pages.settings.sheet_panel import SheetPanel
from heijastus_desk.ui.pages.settings.successor_panel import SuccessorPanel
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Hairline

translate = QCoreApplication.translate


class KeysPane(QWidget):
    """One section is open at a time; `clear` closes it and takes what was typed away."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.passphrase = _PassphrasePanel(context, self.clear)
        self.sheet = SheetPanel(context, self.clear)
        self.successor = SuccessorPanel(context)
        self.seen = SeenPanel(context, context.shared.reopen_wanted.emit)
        self.sections = self._sections()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(2 * theme.GRID)
        for number, section in enumerate(self.sections):
            if number:
                column.addWidget(Hairline())
            column.addWidget(section)
            section.opened.connect(self.clear)

    def clear(self) -> None:
        """Close what is open."""
        for section in self.sections:
            if section.is_open:
                section.fold()

    def _sections(self) -> tuple[KeySection, ...]:
        return (
            KeySection(
                "change_passphrase",
                translate("Keys", "Passphrase"),
                translate("Keys", "It opens the client file on this computer. The recovery code stays the same."),
                translate("Keys", "Change the pass&phrase…"),
                self.passphrase,
            ),
            KeySection(
                "new_sheet",
                translate("Keys", "Recovery sheet"),
                translate(
                    "Keys",
                    "The code on it opens the file when the passphrase is forgotten. Make a new one when the sheet is "
                    "lost, or somebody else may have seen it. The old one works until the new one is proved.",
                ),
                translate("Keys", "Make a new recovery &sheet…"),
                self.sheet,
            ),
            KeySection(
                "successor",
                translate("Keys", "If you can no longer do it yourself"),
                translate(
                    "Keys",
                    "The recovery code in two halves on two sheets: one in a sealed envelope for a person you trust, "
                    "the other elsewhere. Alone neither opens anything.",
                ),
                translate("Keys", "Make two &halves…"),
                self.successor,
            ),
            KeySection(
                "seen",
                translate("Keys", "Somebody saw the passphrase"),
                translate(
                    "Keys",
                    "A new passphrase alone is not enough then: whoever has copied the file earlier could go on using "
                    "the old one. The file and the backups are encrypted under a new key.",
                ),
                translate("Keys", "&Replace all keys…"),
                self.seen,
            ),
        )


class _PassphrasePanel(PassphraseForm):
    """Changes the passphrase and says which backups still open with the old one."""

    def __init__(self, context: PageContext, done: Callable[[], object]) -> None:
        super().__init__(context, "passphrase_change", translate("Settings", "Change the pass&phrase"), self._change)
        self._fold = done

    def begin(self) -> None:
        self.current.focus_control()

    def _change(self, current: str, new: str) -> None:
        keys = self._context.app.keys
        self._context.work(
            lambda progress: keys.change_passphrase(current, new, progress),
            self._changed,
            self.show_error,
            label=translate("Settings", "Changing the passphrase…"),
            lane=Lane.WORKER,
            keep=True,
        )

    def _changed(self, report: CopiesReport) -> None:
        self._fold()
        said = translate("Settings", "The passphrase is changed. Your recovery code stays the same.")
        left = left_words(report, self._context.lang)
        self._context.say(whole(said, renewed_words(report), left), tone=Tone.SOON if left else Tone.FINE)
