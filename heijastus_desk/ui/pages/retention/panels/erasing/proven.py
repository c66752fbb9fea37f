"""What an erasure has proven, with its code, what stays to be done by hand, and its report on paper."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.services.erasure_views import ErasureReport
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.retention.panels.erasing import words
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, primary, secondary
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_MOST_CODES: Final = 12


class Proven(QWidget):
    """`show_report` fills it."""

    def __init__(self, context: PageContext, close: Callable[[], object]) -> None:
        super().__init__()
        self._context = context
        self._report: ErasureReport | None = None
        self.output = PaperOutput(context, self)
        self.title = Text(translate("Erasing", "Erased, and proven"), "heading", wrap=True)
        self.title.set_tone(Tone.FINE)
        self.lead = Text("", wrap=True)
        self.code = Text("", "code", wrap=True, selectable=True)
        self.code.setObjectName("erasure_code")
        self.facts = KeyValue("erasure_facts")
        self.papers = primary("", "erasure_papers", self._to_papers, icon="paper")
        self.print = secondary(
            translate("Erasing", "Print the report"), "erasure_print", lambda: self._out(printed=True), icon="print"
        )
        self.save = secondary(
            translate("Erasing", "Save the report…"), "erasure_save", lambda: self._out(printed=False), icon="save"
        )
        self.close_button = Button(translate("Erasing", "Close"), "erasure_close", on_click=close)
        self._lay_out()

    def show_report(self, report: ErasureReport, stays: int) -> None:
        """Show what was proven; `stays` is how many records do, as the preview counted them."""
        self._report = report
        self.lead.setText(
            translate(
                "Erasing",
                "The client file, its free space, the search index and %n cleaned backup(s) were read through, and "
                "nothing of it was found.",
                "",
                len(report.cleaned_sets),
            )
        )
        more = len(report.codes) - _MOST_CODES
        codes = "   ".join(report.codes[:_MOST_CODES])
        rest = translate("Erasing", "and %n more on the report", "", more) if more > 0 else ""
        self.code.setText(f"{codes} {rest}".strip())
        self.code.setAccessibleName(translate("Erasing", "Code: {code}").format(code=self.code.text()))
        self.facts.set_facts(self._facts(report, stays))
        self.papers.setText(translate("Erasing", "%n paper(s) to shred…", "", report.papers_open))
        self.papers.setAccessibleName(self.papers.text())
        reveal(self.papers, shown=bool(report.papers_open and report.case))

    def focus_first(self) -> None:
        (self.papers if not self.papers.isHidden() else self.print).setFocus()

    def _facts(self, report: ErasureReport, stays: int) -> list[Fact]:
        lang = self._context.lang
        kept = [f"{label(why, lang)}: {count}" for why, count in report.kept_mentions.items()]
        if report.not_looked_at:
            kept.append(translate("Erasing", "%n not decided", "", report.not_looked_at))
        files = ", ".join(package.file_name for package in report.packages)
        return [
            Fact(translate("Erasing", "Report"), str(report.number)),
            Fact(translate("Erasing", "Records erased"), "" if report.rows is None else str(report.rows)),
            Fact(translate("Erasing", "Records that stay"), str(stays or "")),
            Fact(translate("Erasing", "Names replaced in records of others"), str(report.masked or "")),
            Fact(translate("Erasing", "Names left in records of others"), "\n".join(kept)),
            Fact(translate("Erasing", "Copies out of reach"), " ".join(words.waiting(report))),
            Fact(translate("Erasing", "Saved outside the program, and yours to delete"), files),
        ]

    def _to_papers(self) -> None:
        if self._report is not None:
            self._context.open("retention", panel_record("destructions", self._report.case))

    def _out(self, *, printed: bool) -> None:
        report, app, lang = self._report, self._context.app, self._context.lang
        if report is None:
            return
        name = translate("Erasing", "erasure-{number}.pdf").format(number=f"{report.number:03d}")
        out = self.output.ask_printer if printed else self.output.ask_where

        def made() -> bytes:
            if report.case:
                return app.destructions.report_pdf(report.case, lang)
            return app.erasure.report_pdf(report.number, lang)

        self._context.query(made, lambda pdf: out(pdf, name), topic="erasure_report")

    def _lay_out(self) -> None:
        hint = translate(
            "Erasing",
            "Keep the code with the printed report, away from this computer. A restore on another machine asks for it.",
        )
        buttons = FlowLayout()
        for button in (self.papers, self.print, self.save, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (
            self.title,
            self.lead,
            Text(translate("Erasing", "Code of the report"), "section"),
            self.code,
            Text(hint, "quiet", wrap=True),
            self.facts,
        ):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
