"""Her own reasonings on paper: the balancing test of each legitimate interest, and the check on the risk."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.law import LegalBasis
from heijastus_desk.domain.progress import Progress
from heijastus_desk.services.notices import balancing_pdf, impact_pdf
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.panel_place import PanelPlace
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.fields import ChoiceField
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.printed_pages import PrintedPages

translate = QCoreApplication.translate

_IMPACT = ""
_WIDEST = 800
_MOST = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One page that can be shown; `purpose` is empty for the check on the risk."""

    purpose: str
    title: str
    steps: tuple[str, ...]


def papers(register: Register, lang: Lang) -> tuple[Paper, ...]:
    """The papers of a register: the purposes that rest on a legitimate interest, and the check."""
    balanced = [
        Paper(
            purpose=purpose.code,
            title=translate("Notices", "Balancing test: {purpose}").format(purpose=_short(purpose.text.get(lang))),
            steps=("purposes", purpose.code, "weighing"),
        )
        for purpose in register.purposes
        if purpose.weighing or any(basis.kind is LegalBasis.LEGITIMATE_INTERESTS for basis in purpose.bases)
    ]
    check = Paper(purpose=_IMPACT, title=translate("Notices", "Is an impact assessment needed"), steps=("impact",))
    return (*balanced, check)


class WeighingPanel(FramedPanel):
    """Shows the page, prints it, saves it, and leads to the field where it is written."""

    def __init__(self, context: PageContext, register: str) -> None:
        super().__init__(context, "weighing_panel", _title(), register)
        self._pdf = b""
        self._papers: dict[str, Paper] = {}
        self.output = PaperOutput(context, self)
        self.choice = ChoiceField("weighing_paper", translate("Notices", "Which page"), [])
        self.choice.edited.connect(self._draw)
        self.pages = PrintedPages("weighing_pages", translate("Notices", "The page as it is printed"))
        self.pages.setMaximumWidth(theme.scaled(_WIDEST))
        hint = translate("Notices", "For your own file. The authority may ask to see them; they are not in the notice.")
        self.lay_out(
            primary(translate("Notices", "Write it"), "weighing_write", self._write, icon="edit"),
            secondary(translate("Notices", "Print"), "weighing_print", self._print, icon="print"),
            secondary(translate("Notices", "Save as PDF"), "weighing_save", self._save, icon="save"),
            above=(Text(hint, "quiet", wrap=True), self.choice),
            instead=self.pages,
        )
        self.refresh()

    def focus_first(self) -> None:
        self.choice.focus_control()

    def refresh(self) -> None:
        app, register = self.context.app, self.record
        self.context.query(lambda: app.registers.find(register).value, self._show, topic="weighing")

    def _show(self, register: Register) -> None:
        found = papers(register, self.context.lang)
        self._papers = {paper.purpose: paper for paper in found}
        self.choice.set_choices([(paper.purpose, paper.title) for paper in found])
        self._draw()

    def _draw(self) -> None:
        app, register, purpose, lang = self.context.app, self.record, self._chosen.purpose, self.context.lang

        def got_facts(facts: object) -> None:
            self.context.work(
                lambda _progress: _pdf(facts, purpose, lang, _progress),
                self._drawn,
                label=translate("Notices", "Drawing the page…"),
                topic="weighing_page",
            )

        self.context.query(lambda: app.notices.facts(register), got_facts, topic="weighing_facts")

    def _drawn(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.pages.show_pdf(pdf)

    @property
    def _chosen(self) -> Paper:
        return self._papers[self.choice.value()]

    def _write(self) -> None:
        self.went.emit(self.record, self._chosen.steps)

    def _print(self) -> None:
        self.output.ask_printer(self._pdf, self._file_name())

    def _save(self) -> None:
        self.output.ask_where(self._pdf, self._file_name())

    def _file_name(self) -> str:
        word = translate("Notices", "balancing-test") if self._chosen.purpose else translate("Notices", "risk-check")
        return f"{word}.pdf"


def _short(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[:_MOST].rstrip()}…"


def _pdf(facts: object, purpose: str, lang: Lang, _progress: Progress) -> bytes:
    return balancing_pdf(facts, purpose, lang) if purpose else impact_pdf(facts, lang)  # type: ignore[arg-type]


def _title() -> str:
    return translate("Notices", "Balancing tests and risk")


SPEC = PanelSpec(
    key="weighing",
    title=_title,
    icon="paper",
    place=PanelPlace.REGISTER,
    make=WeighingPanel,
)
