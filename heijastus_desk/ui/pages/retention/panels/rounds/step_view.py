"""One step: what it is about, how things stand now, the ways to the work, a remark, and how it came out."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rounds.plans import steps_of
from heijastus_desk.domain.rounds.values import Figure, FigureCode, GuidedRound, RoundStep, StepOutcome
from heijastus_desk.services.papers import FolderItem
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.retention.panels.rounds.presenter import ShelfPaper, StepState, Way
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind, link, secondary
from heijastus_desk.ui.widgets.fields import ProseField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Hairline, Icon, Text
from heijastus_desk.ui.widgets.tick_box import TickBox
from heijastus_desk.wording import rounds
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

_ICONS = {StepOutcome.DONE: "check", StepOutcome.NOT_NEEDED: "", StepOutcome.LATER: "calendar"}


class StepView(QWidget):
    """`recorded` with the outcome, `left` with the Way she takes, `list_wanted` for the clients to be told."""

    recorded = Signal(object)
    left = Signal(object)
    list_wanted = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self._lang = lang
        self._state: StepState | None = None
        self._ticks: list[TickBox] = []
        self.is_edited = False
        self.remark = ProseField("remark", translate("Rounds", "&Remark (stands in the minute)"), lines=2)
        self.remark.edited.connect(self._edit)
        self._top = QVBoxLayout()
        self._top.setSpacing(theme.GRID)
        self._outcomes = FlowLayout()
        self.buttons = {one: self._outcome(one) for one in StepOutcome}
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addLayout(self._top)
        column.addWidget(self.remark)
        column.addLayout(self._outcomes)
        column.addStretch(1)

    @property
    def step(self) -> RoundStep | None:
        """The step shown; None before the first."""
        return self._state.step if self._state is not None else None

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What is written down with the outcome: the figures shown, and what she ticked on the shelf."""
        if self._state is None:
            return ()
        if not self._ticks:
            return self._state.figures
        marks = zip(self._ticks, self._state.shelf, strict=True)
        found = tuple(Figure(FigureCode.SHELF_FOUND, of=paper.lot) for tick, paper in marks if tick.isChecked())
        looked = Figure(FigureCode.SHELF_CHECKED, len(self._ticks))
        missing = Figure(FigureCode.SHELF_MISSING, len(self._ticks) - len(found))
        return (*self._state.figures, looked, missing, *found)

    def show_step(self, one: GuidedRound, state: StepState) -> None:
        """Show a step; of the step shown before, what she typed and ticked stays."""
        typing = state.step is self.step and self.is_edited
        ticked = [tick.isChecked() for tick in self._ticks] if typing else [paper.is_found for paper in state.shelf]
        self._state = state
        _clear(self._top)
        for part in self._parts(one, state):
            self._top.addWidget(part)
        for tick, was in zip(self._ticks, ticked, strict=False):
            tick.setChecked(was)
        if not typing:
            record = one.of(state.step)
            self.remark.set_value(record.remark if record is not None else "")
            self.remark.set_error("")
            self.is_edited = False

    def focus_first(self) -> None:
        ways = self.findChildren(Button)
        first = next((button for button in ways if button.isVisibleTo(self)), None)
        (first or self.remark.edit).setFocus()

    def _edit(self) -> None:
        self.is_edited = True

    def _parts(self, one: GuidedRound, state: StepState) -> Iterable[QWidget]:
        lang, step, order = self._lang, state.step, steps_of(one.kind)
        place = translate("Rounds", "Step {number} of {count}")
        yield Text(place.format(number=order.index(step) + 1, count=len(order)), "small")
        yield Text(rounds.step_title(one.kind, step, lang), "heading", wrap=True)
        record = one.of(step)
        if record is not None:
            said = f"{rounds.outcome_word(record.outcome, lang)} {format_date(record.done_on, lang)}"
            yield _row("check" if record.outcome is not StepOutcome.LATER else "calendar", said, Tone.FINE)
        yield Text(rounds.step_text(one.kind, step, lang), wrap=True)
        for task in rounds.step_tasks(one.kind, step, lang):
            yield _row("", task)
        yield from self._now(state)
        yield from self._shelf(state.shelf)
        yield self._ways(state.ways, step)
        yield Hairline()

    def _now(self, state: StepState) -> Iterable[QWidget]:
        lines = rounds.told(state.figures, self._lang)
        if lines or state.own_lines:
            yield _section(translate("Rounds", "How things stand now"))
        for own in state.own_lines:
            yield Text(own, wrap=True)
        classes = {way.record_class.value: way for way in state.ways if way.record_class is not None}
        for line in lines:
            icon, tone = ("warning", Tone.SOON) if line.wants_work else ("check", Tone.FINE)
            yield _row(icon, line.text, tone, self._erase(classes.get(line.record_class)))

    def _shelf(self, papers: Sequence[ShelfPaper]) -> Iterable[QWidget]:
        self._ticks = []
        if papers:
            yield _section(translate("Rounds", "Tick those you found in their place"))
        for number, paper in enumerate(papers):
            tick = TickBox(_paper(paper.item, self._lang))
            tick.setObjectName(f"shelf_{number}")
            tick.clicked.connect(self._edit)
            self._ticks.append(tick)
            yield tick

    def _ways(self, ways: Sequence[Way], step: RoundStep) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        if step is RoundStep.TELL:
            text = rounds.words("links", "to_tell", self._lang)
            row.addWidget(secondary(text, "round_to_tell", self.list_wanted.emit, icon="print"))
        for number, way in enumerate(one for one in ways if one.record_class is None):
            row.addWidget(secondary(way.text, f"round_way_{number}", self._leaving(way)))
        return holder

    def _erase(self, way: Way | None) -> Button | None:
        """The way to erase a class, beside what is told of it."""
        if way is None:
            return None
        button = link(translate("Rounds", "Erase…"), way.name, self._leaving(way))
        button.setAccessibleName(way.text)
        return button

    def _leaving(self, way: Way) -> Callable[[], None]:
        return lambda: self.left.emit(way)

    def _outcome(self, outcome: StepOutcome) -> Button:
        button = Button(
            rounds.outcome_act(outcome, self._lang),
            f"round_{outcome.value}",
            kind=ButtonKind.PRIMARY if outcome is StepOutcome.DONE else ButtonKind.SECONDARY,
            icon=_ICONS[outcome],
            on_click=lambda: self.recorded.emit(outcome),
        )
        self._outcomes.addWidget(button)
        return button


def _paper(paper: FolderItem, lang: Lang) -> str:
    """Where it lies and what it is: enough to find it."""
    number = translate("Rounds", "no. {number}").format(number=paper.number) if paper.number else ""
    day = format_date(paper.day, lang) if paper.day else ""
    what = paper.what or label(paper.record_class, lang)
    return " · ".join(part for part in (paper.folder, number, what, paper.party_name, day) if part)


def _row(icon: str, text: str, tone: Tone = Tone.NEUTRAL, action: Button | None = None) -> QWidget:
    """A line with its sign: the words say the same as the icon."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(theme.GRID, 0, 0, 0)
    row.setSpacing(theme.GRID)
    # A link is higher than a line of text.
    place = Qt.AlignmentFlag.AlignTop if action is None else Qt.AlignmentFlag.AlignVCenter
    if icon:
        row.addWidget(Icon(icon, tone, 14), 0, place)
    else:
        row.addWidget(Text("•"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(text, wrap=True), 1)
    if action is not None:
        row.addWidget(action, 0, place)
    return holder


def _section(text: str) -> Text:
    heading = Text(text, "section")
    heading.setContentsMargins(0, theme.GRID, 0, 0)
    return heading


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
