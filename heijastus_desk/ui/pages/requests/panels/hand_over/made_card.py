"""The package just made: where it lies, its password shown once, the slip, and where it may be sent."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.handing import MadePackage
from heijastus_desk.domain.rights.identity import ReplyAddress
from heijastus_desk.domain.rights.values import PackageForm
from heijastus_desk.ui import clipboard, theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.export_place import open_outside
from heijastus_desk.ui.pages.requests.panels.hand_over.words import address_text, made_text
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text, reveal

translate = QCoreApplication.translate


class MadeCard(QFrame):
    """Hidden until a package was made. `waits` tells that nobody has taken the password off the screen yet."""

    def __init__(self, context: PageContext, output: PaperOutput) -> None:
        super().__init__()
        self.setObjectName("made_card")
        self.setProperty("role", "ask")
        self._context, self._output = context, output
        self._made: MadePackage | None = None
        self._slip_lang = context.lang
        self.waits = False
        self.title = Text("", "section", wrap=True)
        self.counts = Text("", wrap=True)
        # Not selectable: what is copied out of a label lies on the clipboard unmarked, and for as long as it likes.
        self.password = Text("", "title")
        self.password.setObjectName("made_password")
        self.once = Text(
            translate(
                "HandOver",
                "The password is shown now and kept nowhere. Print the slip or write it down; never send it in the same"
                " message as the file.",
            ),
            "quiet",
            wrap=True,
        )
        self.address = Text("", wrap=True)
        self.apart = Text(
            translate(
                "HandOver",
                "Attachments are not among the printed pages: print them from the card, or give them on a stick.",
            ),
            "quiet",
            wrap=True,
        )
        self.slip = secondary(translate("HandOver", "Print the password &slip…"), "made_slip", self._slip, icon="print")
        self.copy = secondary(translate("Settings", "Copy for ten seconds"), "made_copy", self._copy, icon="lock")
        self.print = secondary(translate("HandOver", "&Print the pages…"), "made_print", self._print, icon="print")
        self.folder = secondary(translate("HandOver", "Show in &folder"), "made_folder", self._show, icon="export")
        row = FlowLayout()
        for button in (self.slip, self.copy, self.print, self.folder):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(theme.GRID)
        for part in (self.title, self.counts, self.password, self.once, self.address, self.apart):
            column.addWidget(part)
        column.addLayout(row)
        self.hide()

    def show_made(self, made: MadePackage, addresses: Sequence[ReplyAddress], lang: Lang) -> None:
        """Show a package that was just made; its slip is printed in the recipient's language."""
        self._made, self._slip_lang, self.waits = made, lang, bool(made.password)
        on_paper = made.form is PackageForm.PAPER
        name = translate("HandOver", "The pages are ready to be printed") if on_paper else made.file_name
        self.title.setText(name)
        where = "" if on_paper else translate("HandOver", "Saved in {folder}.").format(folder=made.path.parent)
        self.counts.setText(f"{made_text(made)}. {where}".strip())
        self.password.setText(made.password)
        self.password.setAccessibleName(translate("HandOver", "Password: {password}").format(password=made.password))
        self.address.setText(address_text(addresses))
        for part in (self.password, self.once, self.address, self.slip, self.copy, self.folder):
            reveal(part, shown=not on_paper)
        reveal(self.print, shown=on_paper)
        reveal(self.apart, shown=on_paper and made.file_count > 0)
        self.show()
        (self.print if on_paper else self.slip).setFocus()

    def forget(self) -> None:
        """Take the password off the screen."""
        self._made, self.waits = None, False
        self.password.setText("")
        self.password.setAccessibleName("")
        self.hide()

    def _copy(self) -> None:
        if self._made is not None:
            clipboard.copy_secret(self._made.password)
            self._context.say(translate("Settings", "Copied. The clipboard is emptied in ten seconds."))

    def _slip(self) -> None:
        made = self._made
        if made is None:
            return
        handing, lang = self._context.app.handing_over, self._slip_lang
        self._context.work(
            lambda _progress: handing.slip_pdf(made, lang),
            self._slip_made,
            label=translate("HandOver", "Making the slip…"),
            topic="slip",
        )

    def _slip_made(self, pdf: bytes) -> None:
        self.waits = False
        self._output.ask_printer(pdf, translate("HandOver", "slip"))

    def _print(self) -> None:
        if self._made is not None:
            self._output.ask_printer(self._made.path.read_bytes(), self._made.path.stem)

    def _show(self) -> None:
        if self._made is not None:
            open_outside(self._made.path.parent)
