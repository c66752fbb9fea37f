"""The role letter as it will be printed."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.widgets.panel_header import PanelHeader
from heijastus_desk.ui.widgets.paper_sheet import PaperSheet

translate = QCoreApplication.translate

FILE_NAME = "roolikirje"


class LetterPanel(QWidget):
    """Made of what the form says, saved or not; `closed`: back to the form."""

    closed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("letter_panel")
        self._context = context
        self._recipient: Recipient | None = None
        self.output = PaperOutput(context, self)
        self.sheet = PaperSheet(
            "letter",
            translate("Recipients", "The role letter as it will be printed"),
            context.lang,
            lambda: self.output.ask_where(self.sheet.pdf, f"{FILE_NAME}.pdf"),
            lambda: self.output.ask_printer(self.sheet.pdf, FILE_NAME),
        )
        self.sheet.language_chosen.connect(self._draw)
        self._header = PanelHeader(
            "letter_panel",
            translate("Recipients", "Role letter"),
            translate("Recipients", "Back to the form"),
            self.closed.emit,
            subtitle="-",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self._header)
        column.addWidget(self.sheet, 1)

    def show_letter(self, recipient: Recipient) -> None:
        """The letter to this recipient."""
        self._recipient = recipient
        told = translate("Recipients", "Why you answer for the data of your own work")
        self._header.set_title(translate("Recipients", "Role letter"), told)
        self._draw()

    def _draw(self) -> None:
        recipient, app, lang = self._recipient, self._context.app, self.sheet.lang
        if recipient is None:
            return
        self._context.work(
            lambda progress: app.role_letters.pdf(recipient, lang, progress),
            self.sheet.show_pdf,
            label=translate("Recipients", "Making the paper…"),
            topic="role_letter",
        )
