"""One case: what was erased, its papers ticked one by one and signed, its list and its report on paper."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.destruction import ShredManner
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.services.destructions import DestructionCase
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.retention.panels.destructions import words
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.widgets.buttons import link, primary, secondary
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.key_value import KeyValue
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.tick_list import TickList
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_TALLEST = 300
_ROW = 54


class CasePane(QWidget):
    """`show_case` fills it; papers signed off leave the list, and the case closes with the last."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._case: DestructionCase | None = None
        self.output = PaperOutput(context, self)
        self.title = Text("", "heading", wrap=True)
        self.facts = KeyValue("destruction_facts")
        self.papers_title = Text("", "section", wrap=True)
        self.papers = TickList("shred_papers", translate("Destructions", "Papers to shred"))
        self.all = link(translate("Destructions", "Tick all"), "shred_tick_all", self._tick_all)
        self.form = Form("shred_sign_off")
        self.manner = self.form.add(
            ChoiceField(
                "manner",
                translate("Destructions", "How they were destroyed"),
                [(one, label(one, context.lang)) for one in ShredManner],
            )
        )
        self.day = self.form.add(
            DateField(
                "destroyed_on",
                translate("Destructions", "Destroyed on"),
                required=True,
                today=context.clock.today(),
            )
        )
        self.day.set_value(context.clock.today())
        self.sign = primary("", "shred_sign", self._sign_off, icon="check")
        self.signed = Text("", "quiet", wrap=True)
        self._tools = QWidget()
        self._lay_out()
        self.papers.ticked.connect(self._fit)

    def show_case(self, case: DestructionCase) -> None:
        """Show a case; ticks that are still there stay."""
        same = self._case is not None and self._case.uid == case.uid
        ticked = self.papers.ticked_uids() if same else ()
        self._case = case
        lang = self._context.lang
        self.title.setText(words.case_title(case))
        self.facts.set_facts(words.facts(case, lang))
        left = case.open_papers
        self.papers_title.setText(
            translate("Destructions", "%n paper(s) still to shred", "", len(left))
            if left
            else translate("Destructions", "No paper is left to shred")
        )
        self.papers.show_rows([words.paper_row(paper, lang) for paper in left], ticked)
        self.papers.setFixedHeight(theme.scaled(min(_TALLEST, 8 + _ROW * max(1, len(left)))))
        for part in (self.papers, self.all, self.form, self.sign):
            reveal(part, shown=bool(left))
        signed = words.signed_lines(case.papers, lang)
        self.signed.setText("\n".join([translate("Destructions", "Signed off:"), *signed]) if signed else "")
        reveal(self.signed, shown=bool(signed))
        for name in ("shred_print", "shred_save"):
            button = self.findChild(QWidget, name)
            if button is not None:
                reveal(button, shown=bool(case.papers))
        reveal(self.papers_title, shown=bool(case.papers))
        self._fit()

    def focus_first(self) -> None:
        tools = self.findChild(QWidget, "report_print")
        if self._case is not None and self._case.open_papers:
            self.papers.setFocus()
        elif tools is not None:
            tools.setFocus()

    def _tick_all(self) -> None:
        self.papers.tick_all(ticked=len(self.papers.ticked_uids()) < self.papers.count)

    def _fit(self) -> None:
        count = len(self.papers.ticked_uids())
        self.sign.setText(translate("Destructions", "Sign off %n paper(s)", "", count))
        self.sign.setAccessibleName(self.sign.text())
        self.sign.setEnabled(bool(count))
        every = count == self.papers.count and count > 0
        self.all.setText(translate("Destructions", "Tick none") if every else translate("Destructions", "Tick all"))
        self.all.setAccessibleName(self.all.text())

    def _sign_off(self) -> None:
        app, papers = self._context.app, self.papers.ticked_uids()
        self.form.clear_errors()
        try:
            values = self.form.values()
        except HeijastusError as error:
            self._refused(error)
            return
        manner, day = values["manner"], values["destroyed_on"]
        self._context.change(lambda: app.destructions.sign_off(papers, manner, day), None, self._refused)

    def _refused(self, error: HeijastusError) -> None:
        self.form.show_error(error, self._context.lang, self._context.say_error)

    # -------------------------------------------------------------------------------------------------------- paper

    def _list(self, *, printed: bool) -> None:
        case, app, lang = self._case, self._context.app, self._context.lang
        if case is not None:
            name = translate("Destructions", "to-shred-{number}.pdf").format(number=f"{case.number:03d}")
            self._context.query(
                lambda: app.destructions.shred_list_pdf(case.uid, lang),
                lambda pdf: self._out(pdf, name, printed=printed),
                topic="shred_list",
            )

    def _report(self, *, printed: bool) -> None:
        case, app, lang = self._case, self._context.app, self._context.lang
        if case is not None:
            name = translate("Erasing", "erasure-{number}.pdf").format(number=f"{case.number:03d}")
            self._context.query(
                lambda: app.destructions.report_pdf(case.uid, lang),
                lambda pdf: self._out(pdf, name, printed=printed),
                topic="destruction_report",
            )

    def _out(self, pdf: bytes, name: str, *, printed: bool) -> None:
        (self.output.ask_printer if printed else self.output.ask_where)(pdf, name)

    def _lay_out(self) -> None:
        tools = FlowLayout(self._tools)
        for button in (
            secondary(
                translate("Destructions", "Print the shred list"),
                "shred_print",
                lambda: self._list(printed=True),
                icon="print",
            ),
            secondary(
                translate("Destructions", "Save the shred list…"),
                "shred_save",
                lambda: self._list(printed=False),
                icon="save",
            ),
            secondary(
                translate("Destructions", "Print the report"),
                "report_print",
                lambda: self._report(printed=True),
                icon="print",
            ),
            secondary(
                translate("Destructions", "Save the report…"),
                "report_save",
                lambda: self._report(printed=False),
                icon="save",
            ),
        ):
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        for part in (self.title, self.facts, self.papers_title, self.papers):
            column.addWidget(part)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        column.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.signed)
        column.addWidget(self._tools)
        column.addStretch(1)
