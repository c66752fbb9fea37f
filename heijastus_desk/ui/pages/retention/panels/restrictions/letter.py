"""The letter that tells the person that the restriction is lifted, as it will be printed."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.retention.freezes import LIFTING_NOTICE
from heijastus_desk.services.lifting_letters import FILE_NAME
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.fields import DateField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.paper_sheet import PaperSheet

translate = QCoreApplication.translate


class LetterView(QWidget):
    """`closed`: back to the list."""

    closed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("lifting_letter_view")
        self._context, self._freeze = context, ""
        self.output = PaperOutput(context, self)
        self.sheet = PaperSheet(
            "lifting_letter",
            translate("Freezes", "The letter as it will be printed"),
            context.lang,
            lambda: self.output.ask_where(self.sheet.pdf, FILE_NAME),
            lambda: self.output.ask_printer(self.sheet.pdf, FILE_NAME.removesuffix(".pdf")),
        )
        self.form = Form("lifting_letter_form")
        self.day = self.form.add(DateField("lifted_on", translate("Freezes", "&The restriction is lifted on")))
        self.back = secondary(
            translate("Freezes", "Back to the list"), "lifting_letter_back", self.closed.emit, icon="back"
        )
        self.sheet.language_chosen.connect(self._draw)
        self.day.edited.connect(self._draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        column.addWidget(self.sheet, 1)

    def show_letter(self, freeze: str) -> None:
        """The letter for a restriction, lifted a fortnight from now unless she says otherwise."""
        self._freeze = freeze
        self.form.set_values({"lifted_on": LIFTING_NOTICE.after(self._context.clock.today())})
        self._draw()

    def promised(self, freeze: str) -> date | None:
        """The day the letter shown last for this restriction names; None for another one."""
        return self._chosen() if freeze == self._freeze else None

    def _draw(self) -> None:
        app, lang, freeze, day = self._context.app, self.sheet.lang, self._freeze, self._chosen()
        if not freeze or day is None:
            return
        self._context.work(
            lambda progress: app.lifting_letters.pdf(freeze, day, lang, progress),
            self.sheet.show_pdf,
            label=translate("Freezes", "Making the letter…"),
            topic="lifting_letter",
        )

    def _chosen(self) -> date | None:
        """The day entered; nothing while it is being typed."""
        try:
            entered: date | None = self.day.value()
        except HeijastusError:
            return None
        return entered
