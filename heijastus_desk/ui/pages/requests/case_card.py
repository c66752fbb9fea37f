"""A case: its clock, its checklist, its letters and packages."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.steps import CaseStep
from heijastus_desk.domain.rights.values import CaseOutcome, StepOutcome
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.pages.requests.presenter import CaseState
from heijastus_desk.ui.pages.requests.questions import Answered, Question
from heijastus_desk.ui.pages.requests.steps_view import StepsView
from heijastus_desk.ui.pages.requests.ways import panel_of
from heijastus_desk.ui.panels.frame import Scrolled
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import ButtonKind, MenuButton, link, secondary
from heijastus_desk.ui.widgets.chips import ChipRow, ChipText
from heijastus_desk.ui.widgets.fields import ChoiceField, ProseField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Hairline, Icon, Text, reveal
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDoing:
    """What the card's buttons do; the page brings it."""

    panel: Callable[[str, str], object]
    """open a panel by its key for a record"""
    has_panel: Callable[[str], bool]
    step: Callable[[CaseStep, StepOutcome, str], object]
    extend: Callable[[str], object]
    close: Callable[[CaseOutcome], object]
    timeline: Callable[[], object]
    client: Callable[[str], object]


class CaseCard(Scrolled):
    """Shows one case."""

    def __init__(self, doing: CaseDoing, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("request_card")
        self._doing, self._lang = doing, lang
        self.state: CaseState | None = None
        self.chips = ChipRow("request_chips")
        self.due = Text("", "heading", wrap=True)
        self.due.setObjectName("request_due")
        self.beside = Text("", "quiet", wrap=True)
        self.details = Text("", "quiet", wrap=True, selectable=True)
        self.steps = StepsView()
        self.papers = QVBoxLayout()
        self.papers.setSpacing(theme.GRID // 2)
        self.extending = _extension(lang)
        self.sparing = _sparing(lang)
        self.closing = _closing(lang)
        self.questions = (self.extending, self.sparing, self.closing)
        self._buttons()
        self._lay_out()
        self.steps.wanted.connect(self._open_step)
        self.steps.done.connect(lambda code: self._ask_step(code, StepOutcome.DONE))
        self.steps.spared.connect(lambda code: self._ask_step(code, StepOutcome.NOT_NEEDED))

    def show_case(self, state: CaseState) -> None:
        """Show a case; an open question about another one is taken away."""
        if self.state is None or self.state.case.uid != state.case.uid:
            self.close_question()
        self.state = state
        case, lang = state.case, self._lang
        self.header.set_title(words.case_name(case.number), words.received(case, lang))
        text, tone = words.state(case, state.clock, state.today, lang)
        self.chips.set_chips((ChipText(text, tone), *(ChipText(label(right, lang)) for right in case.asked)))
        self.due.setText(words.deadline(case, state.clock, lang))
        beside = "\n".join(words.beside_deadline(case, state.clock, state.today, lang))
        self.beside.setText(beside)
        reveal(self.beside, shown=bool(beside))
        reveal(self._asked, shown=bool(case.details))
        self.details.setText(case.details)
        reveal(self.details, shown=bool(case.details))
        self.heading.setText(
            translate("Requests", "Steps: {done} of {count}").format(done=state.done, count=len(state.steps))
        )
        self.steps.show_case(state, lambda step: self._doing.has_panel(panel_of(step.code, case)[0]), lang)
        self._show_papers(state)
        self._fit_buttons(state)

    def focus_first(self) -> None:
        (self.steps.first or self.close_button).setFocus()

    def close_question(self) -> bool:
        """Take an open question away; False when there was none."""
        asked = [one for one in self.questions if not one.isHidden()]
        for one in asked:
            one.hide()
        return bool(asked)

    def submit(self) -> None:
        """Answer the question that is open (Ctrl+S)."""
        for one in self.questions:
            if not one.isHidden():
                one.submit()

    # --------------------------------------------------------------------------------------------------------- asking

    def ask_extension(self) -> None:
        """Why more time is needed."""
        about = translate("Requests", "Two months more are possible when the request is complex or there are many.")
        self._ask(self.extending, about, {"reason": ""}, lambda given: self._doing.extend(given["reason"]))

    def ask_close(self) -> None:
        """How it ended."""
        about = translate("Requests", "A closed request is not opened again; what follows becomes a new one.")
        given = {"outcome": CaseOutcome.ANSWERED}
        self._ask(self.closing, about, given, lambda entered: self._doing.close(entered["outcome"]))

    def _ask_step(self, code: str, outcome: StepOutcome) -> None:
        step = self._step(code)
        if step is None:
            return
        name = label(step.code, self._lang)
        about = (
            translate("Requests", "{step}: done elsewhere. What was done?")
            if outcome is StepOutcome.DONE
            else translate("Requests", "{step}: why is it not needed?")
        ).format(step=name)
        self._ask(self.sparing, about, {"remark": ""}, lambda given: self._doing.step(step, outcome, given["remark"]))

    def _ask(self, question: Question, about: str, given: dict[str, Any], then: Answered) -> None:
        self.close_question()
        question.ask(about, given, then)

    # ---------------------------------------------------------------------------------------------------------- parts

    def _step(self, code: str) -> CaseStep | None:
        return next((one for one in self.state.steps if one.code.value == code), None) if self.state else None

    def _open_step(self, code: str) -> None:
        step = self._step(code)
        if step is not None and self.state is not None:
            self._doing.panel(*panel_of(step.code, self.state.case))

    def _panel(self, key: str) -> None:
        if self.state is not None:
            self._doing.panel(key, self.state.case.uid)

    def _to_client(self) -> None:
        if self.state is not None:
            self._doing.client(self.state.case.person)

    def _show_papers(self, state: CaseState) -> None:
        while (item := self.papers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        case, lang = state.case, self._lang
        lines = [("letters", words.letter_line(one, lang)) for one in case.letters]
        lines += [("hand_over", words.package_line(one, lang)) for one in case.packages]
        reveal(self._papers_heading, shown=bool(lines))
        for number, (key, text) in enumerate(lines):
            look = (lambda key=key: self._panel(key)) if self._doing.has_panel(key) else None
            self.papers.addWidget(
                _paper(f"request_paper_{number}", text, look, "mail" if key == "letters" else "export")
            )

    def _buttons(self) -> None:
        self.client = secondary(translate("Requests", "Client card"), "request_client", self._to_client, icon="clients")
        self.letter = secondary(
            translate("Requests", "Letters"), "request_letters", lambda: self._panel("letters"), icon="mail"
        )
        self.more = MenuButton("", "request_more", spoken=translate("Requests", "More"))
        self._correct = self.more.add(
            translate("Requests", "Correct what was written down…"),
            "request_edit",
            lambda: self._follow("case"),
            icon="edit",
        )
        self._extend = self.more.add(
            translate("Requests", "More time…"), "request_extend", self.ask_extension, icon="calendar"
        )
        self.more.add(
            translate("Requests", "Timeline on paper"), "request_timeline", self._doing.timeline, icon="print"
        )
        self._followed = self.more.add(
            translate("Requests", "Follow up…"), "request_follow", lambda: self._follow("follow"), icon="add"
        )
        self.close_button = secondary(
            translate("Requests", "&Close the request…"), "request_close", self.ask_close, icon="check"
        )

    def _follow(self, kind: str) -> None:
        if self.state is not None:
            self._doing.panel("receive", f"{kind}:{self.state.case.uid}")

    def _fit_buttons(self, state: CaseState) -> None:
        case = state.case
        self._correct.setVisible(case.is_open)
        self._extend.setVisible(case.is_open and case.extended_on is None)
        self._followed.setVisible(not case.is_open)
        reveal(self.client, shown=bool(case.person))
        reveal(self.letter, shown=self._doing.has_panel("letters"))
        reveal(self.close_button, shown=case.is_open)
        # There is one main button: the next step's, and only after the last of them this one.
        self.close_button.set_kind(ButtonKind.SECONDARY if state.next else ButtonKind.PRIMARY)

    def _lay_out(self) -> None:
        self.header = SectionHeader("", self.client, self.letter, self.more, style="title", subtitle="-")
        self.heading = Text("", "section")
        self._asked = Text(translate("Requests", "In the request's own words"), "section")
        self._papers_heading = Text(translate("Requests", "Letters and packages"), "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        for part in (self.header, self.chips, self.due, self.beside, *self.questions):
            column.addWidget(part)
        column.addWidget(Hairline())
        column.addWidget(self.heading)
        column.addWidget(self.steps)
        column.addWidget(Hairline())
        column.addWidget(self._papers_heading)
        column.addLayout(self.papers)
        column.addWidget(self._asked)
        column.addWidget(self.details)
        foot = FlowLayout()
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        column.addStretch(1)


def _paper(name: str, text: str, look: Callable[[], object] | None, icon: str) -> QWidget:
    """A letter or package and the way to it; the text wraps, which that of a link does not."""
    paper = QWidget()
    row = QHBoxLayout(paper)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Icon(icon, Tone.NEUTRAL), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(text, wrap=True), 1)
    if look is not None:
        way = link(translate("Requests", "Look"), name, look)
        way.setAccessibleName(f"{way.text()}: {text}")
        row.addWidget(way, 0, Qt.AlignmentFlag.AlignTop)
    return paper


def _extension(lang: Lang) -> Question:
    return Question(
        "request_extension",
        translate("Requests", "Take two months more"),
        lang,
        ProseField(
            "reason",
            translate("Requests", "&Why is more time needed?"),
            hint=translate("Requests", "The person is told this, within the first month."),
            lines=3,
            required=True,
        ),
    )


def _sparing(lang: Lang) -> Question:
    return Question(
        "request_step",
        translate("Requests", "Write down"),
        lang,
        ProseField("remark", translate("Requests", "&In a few words"), lines=2),
    )


def _closing(lang: Lang) -> Question:
    outcomes = [(one, label(one, lang)) for one in CaseOutcome]
    return Question(
        "request_closing",
        translate("Requests", "Close the request"),
        lang,
        ChoiceField("outcome", translate("Requests", "&How did it end?"), outcomes),
    )
