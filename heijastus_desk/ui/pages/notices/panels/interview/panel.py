"""The panel itself: ticks for what she does, rows for where data lie, and at once what that makes."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices import directory
from heijastus_desk.domain.notices.interview.answers import Answers
from heijastus_desk.domain.notices.practice import Activity, PlaceKind
from heijastus_desk.services.drafts import Draft
from heijastus_desk.services.interview import Begun
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper, ask_to_go_on
from heijastus_desk.ui.draft_places import INTERVIEW_DRAFT
from heijastus_desk.ui.pages.notices.panel_place import PanelPlace
from heijastus_desk.ui.pages.notices.panels.interview import presenter
from heijastus_desk.ui.pages.notices.panels.interview.outcome_pane import OutcomePane, clear
from heijastus_desk.ui.pages.notices.panels.interview.place_row import PlaceRow
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.widgets.buttons import link, primary
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.fields import TickField
from heijastus_desk.ui.widgets.labels import Hairline, Text
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class InterviewPanel(FramedPanel):
    """Nothing is taken away by it: what is unticked later stays in the registers until she removes it there."""

    def __init__(self, context: PageContext, register: str = "") -> None:
        super().__init__(context, "interview_panel", _title(), register)
        self._begun: Begun | None = None
        self._without: frozenset[str] = frozenset()
        self._edited = False
        self.activities: dict[Activity, TickField] = {}
        self.places: dict[PlaceKind, PlaceRow] = {}
        self.outcome = OutcomePane(self._leave_out)
        self._confirm = InPageConfirm("interview_question")
        self._fill = primary(translate("Notices", "Fill in the registers"), "interview_fill", self.save)
        self._fill.setEnabled(False)
        self._keeper = DraftKeeper(context, self._draft_text, self)
        old = panel_record("bringing_in", "")
        bring = link(
            translate("Notices", "Bring in an old notice"), "interview_old_notice", lambda: context.open("notices", old)
        )
        self.lay_out(self._fill, bring, above=(self._confirm,), beside=self.outcome)
        self.refresh()
        self._keeper.begin(INTERVIEW_DRAFT, "", self._offer_draft)

    @property
    def has_unsaved_edits(self) -> bool:
        return self._edited and self._keeper.is_behind

    def store_draft(self) -> None:
        if self._edited:
            self._keeper.keep()

    def can_close(self, proceed: Callable[[], None]) -> None:
        if not self._edited:
            proceed()
            return
        self._confirm.ask(
            translate("Notices", "Your answers have not been filled in."),
            [
                ("keep_answers", translate("Notices", "Go on with them later"), lambda: self._keep_for_later(proceed)),
                ("discard_answers", translate("Notices", "Let them go"), lambda: self._let_go(proceed)),
            ],
            cancel=translate("Notices", "Go on answering"),
        )

    def focus_first(self) -> None:
        first = next(iter(self.activities.values()), None)
        first.focus_control() if first is not None else self.back.setFocus()

    def refresh(self) -> None:
        if not self._edited:
            self.context.query(self.context.app.interview.begin, self._show, topic="interview")

    def answers(self, *, as_typed: bool = False) -> Answers:
        """What is answered now; raises the HeijastusError of a wrong name, unless taken as it is typed."""
        return Answers(
            activities=tuple(one for one, tick in self.activities.items() if tick.value()),
            places=tuple(row.answer(as_typed=as_typed) for row in self.places.values()),
            without=tuple(sorted(self._without)),
        )

    def save(self) -> None:
        """Fill the registers in, and go to the first of them."""
        try:
            answers = self.answers()
        except HeijastusError as error:
            self._say(error)
            return
        interview = self.context.app.interview
        self.context.change(lambda: interview.save(answers), self._saved, self._say)

    def _saved(self, change: Change) -> None:
        self._edited = False
        self._keeper.drop()
        self.went.emit(change.uid, ()) if change.uid else self.closed.emit()

    def _say(self, error: HeijastusError) -> None:
        for row in self.places.values():
            if error.field in {row.named.name, row.tick.name}:
                row.named.set_error(self.context.shared.sentence(error))
                row.named.focus_control()
                return
        self.context.say_error(error)

    def _offer_draft(self, draft: Draft) -> None:
        try:
            answers = msgspec.json.decode(draft.content, type=Answers)
        except msgspec.MsgspecError:
            self._keeper.drop()
            return
        ask_to_go_on(
            self._confirm,
            draft,
            self.context,
            take_up=lambda: self._take_up(answers),
            let_go=self._keeper.drop,
            leave=lambda: None,
        )

    def _take_up(self, answers: Answers) -> None:
        self._keeper.go_on()
        for activity, tick in self.activities.items():
            tick.set_value(activity in answers.activities)
        for answer in answers.places:
            self.places[answer.kind].show_answer(answer)
        self._without = frozenset(answers.without)
        self._touched()

    def _draft_text(self) -> str:
        return msgspec.json.encode(self.answers(as_typed=True)).decode()

    def _keep_for_later(self, proceed: Callable[[], None]) -> None:
        self._keeper.keep()
        proceed()

    def _let_go(self, proceed: Callable[[], None]) -> None:
        self._edited = False
        self._keeper.drop()
        proceed()

    def _show(self, begun: Begun) -> None:
        first = self._begun is None
        self._begun = begun
        clear(self.column)
        self._add_activities(begun)
        self.column.addWidget(Hairline())
        self._add_places(begun)
        self.column.addStretch(1)
        self._tell()
        if first:
            self.focus_first()

    def _add_activities(self, begun: Begun) -> None:
        self.column.addWidget(Text(translate("Notices", "What do you do?"), "section", wrap=True))
        hint = translate("Notices", "Tick what fits. Each kind of work gets a register that tells of it.")
        self.column.addWidget(Text(hint, "quiet", wrap=True))
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        for activity in Activity:
            tick = TickField(f"activity_{activity.value}", label(activity, self.context.lang))
            tick.set_value(activity in begun.answers.activities)
            tick.edited.connect(self._touched)
            self.activities[activity] = tick
            ticks.addWidget(tick)
        self.column.addLayout(ticks)

    def _add_places(self, begun: Begun) -> None:
        lang = self.context.lang
        title = translate("Notices", "Where else do your clients' data lie?")
        self.column.addWidget(Text(title, "section", wrap=True))
        self.column.addWidget(Text(directory.caution().get(lang), "quiet", wrap=True))
        told = {answer.kind: answer for answer in begun.answers.places}
        for kind in PlaceKind:
            row = PlaceRow(kind, begun.known, lang)
            if kind in told:
                row.show_answer(told[kind])
            row.edited.connect(self._touched)
            self.places[kind] = row
            self.column.addWidget(row)

    def _touched(self) -> None:
        self._edited = True
        self._keeper.touched()
        self._tell()

    def _tell(self) -> None:
        """Show what the answers would make; a name half typed leaves it as it is."""
        assert self._begun is not None
        try:
            answers = self.answers()
        except HeijastusError:
            return
        proposed = self.context.app.interview.propose(answers, self._begun.known)
        lines = presenter.outcome(proposed, self._begun.offers, self.context.lang)
        self._fill.setEnabled(self._edited)
        self.outcome.show_lines(lines, self._without)

    def _leave_out(self, template: str, made: bool) -> None:  # noqa: FBT001 - what the tick says
        self._without = self._without - {template} if made else self._without | {template}
        self._edited = True
        self._keeper.touched()
        self._fill.setEnabled(True)


def _title() -> str:
    return translate("Notices", "What you do and where data live")


SPEC = PanelSpec(
    key="interview",
    title=_title,
    icon="info",
    place=PanelPlace.NEW,
    make=InterviewPanel,
)
