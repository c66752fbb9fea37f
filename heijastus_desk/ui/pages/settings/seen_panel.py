"""Settings: somebody saw the passphrase, so passphrase, recovery code and the key of the file are all replaced."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.services.vault_keys import Replacement
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.dialogs.typed_word import TypedWordDialog
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.settings.passphrase_form import PassphraseForm
from heijastus_desk.ui.pages.settings.rekeying_dialog import RekeyingDialog
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.code_proof import CodeProof
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class SeenPanel(QWidget):
    """First the new passphrase, then the new sheet, then the change itself; until then nothing is changed."""

    def __init__(self, context: PageContext, reopen: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("seen_panel")
        self._context, self._reopen = context, reopen
        self._replacement: Replacement | None = None
        self.form = PassphraseForm(context, "seen_next", translate("Keys", "Next: a new recovery sheet"), self._prepare)
        self._proof_text = Text(
            translate(
                "Keys", "This is the new recovery code. The old sheet stops working once the file is encrypted anew."
            ),
            wrap=True,
        )
        self.proof = CodeProof()
        self.go = Button(
            translate("Keys", "Encrypt the file anew…"), "seen_go", kind=ButtonKind.DANGER, on_click=self._ask
        )
        self.proof.ready_changed.connect(lambda: self.go.setEnabled(self.proof.is_ready))
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.form)
        column.addWidget(self._proof_text)
        column.addWidget(self.proof)
        column.addLayout(row)
        self._show(proving=False)

    def begin(self) -> None:
        self.form.current.focus_control()

    def clear(self) -> None:
        self._replacement = None
        self.form.clear()
        self.proof.clear()
        self._show(proving=False)

    def _prepare(self, current: str, new: str) -> None:
        keys = self._context.app.keys
        self._context.work(
            lambda _progress: keys.prepare_rekey(current, new),
            self._prepared,
            self.form.show_error,
            label=translate("Keys", "Making new keys…"),
            lane=Lane.WORKER,
        )

    def _prepared(self, replacement: Replacement) -> None:
        keys, today, lang = self._context.app.keys, self._context.clock.today(), self._context.lang
        self.form.clear()
        self._replacement = replacement
        groups = replacement.groups
        self.proof.show_code(groups, replacement.matches, lambda: keys.sheet_pdf(groups, today, lang))
        self._show(proving=True)
        self.proof.focus_first()

    def _ask(self) -> None:
        dialog = TypedWordDialog(
            self.window(),
            heading=translate("Keys", "Encrypt the client file anew?"),
            consequences=(
                translate("Keys", "The file and every backup in reach are encrypted under a new key."),
                translate(
                    "Keys",
                    "The old passphrase, the old recovery sheet and its halves stop working. Destroy those papers.",
                ),
                translate("Keys", "Then the program locks, and opens with the new passphrase. This cannot be undone."),
            ),
            word=translate("Keys", "CHANGE"),
            button=translate("Keys", "Encrypt anew"),
            on_confirmed=self._begin,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _begin(self) -> None:
        replacement, typed = self._replacement, self.proof.typed()
        if replacement is None:
            return
        dialog = RekeyingDialog(self.window(), self._context, replacement, typed, self._reopen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, *, proving: bool) -> None:
        self.form.setVisible(not proving)
        for part in (self._proof_text, self.proof, self.go):
            part.setVisible(proving)
        self.go.setEnabled(False)
