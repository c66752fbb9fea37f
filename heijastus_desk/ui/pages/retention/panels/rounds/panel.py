"""The panel of a guided round: before it, its steps one by one, and its minute."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.own_records import OwnRecordKind
from heijastus_desk.domain.rounds.plans import next_step, steps_of
from heijastus_desk.domain.rounds.values import GuidedRound, RoundKind, RoundStep, StepOutcome
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.messages import WayBack
from heijastus_desk.ui.pages.retention.panels.rounds import presenter
from heijastus_desk.ui.pages.retention.panels.rounds.begin_view import Beginning, BeginView
from heijastus_desk.ui.pages.retention.panels.rounds.presenter import Rounds, StepState, Way
from heijastus_desk.ui.pages.retention.panels.rounds.sign_view import SignView
from heijastus_desk.ui.pages.retention.panels.rounds.step_view import StepView
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.focus_ring import FocusRing
from heijastus_desk.wording import rounds

translate = QCoreApplication.translate

SIGN: Final = "sign"
"""The last row of the list: the minute."""
_LIST_WIDTH: Final = 250
_ROOM_FOR_LIST: Final = 600
_TONES: Final = {StepOutcome.DONE: Tone.FINE, StepOutcome.NOT_NEEDED: Tone.FINE, StepOutcome.LATER: Tone.SOON}
FILES: Final = {
    RoundKind.YEAR: "vuosikello",
    RoundKind.CLOSING: "lopettaminen",
    RoundKind.AFTERCARE: "jalkihuolto",
}
"""File names of the minutes; they say nothing about anybody."""


class RoundPanel(FramedPanel):
    """`record` is the step to open at; "" goes on where she was. What she typed is kept whenever she leaves."""

    def __init__(self, context: PageContext, kind: RoundKind, record: str = "") -> None:
        super().__init__(context, f"{kind.value}_panel", rounds.kind_words(kind, "title", context.lang), record)
        self.kind = kind
        self._known = Rounds(None, ())
        self._wanted = record
        self._wants_focus = False
        self.output = PaperOutput(context, self)
        self.begin = BeginView(kind, context.lang)
        self.step = StepView(context.lang)
        self.sign = SignView(kind, context.lang)
        self.list = CardList("round_steps", translate("Rounds", "Steps"), CardLook(wrap=True))
        self.list.setMinimumWidth(theme.scaled(_LIST_WIDTH))
        self.list.setMaximumWidth(theme.scaled(_LIST_WIDTH))
        self._beginning = self._scrolling_part(self.begin, "begin")
        self._areas = {name: self._scrolling_part(view, name) for name, view in self._views().items()}
        self._right = QStackedWidget()
        for area in self._areas.values():
            self._right.addWidget(area)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._beginning)
        self._whole.addWidget(self._under_way())
        self.lay_out(instead=self._whole)
        self._connect()
        # She is there again; whatever led back to here has done its work.
        context.shared.way_back_offered.emit(None)
        self.refresh()

    def focus_first(self) -> None:
        self._wants_focus = True

    @property
    def has_unsaved_edits(self) -> bool:
        return self._known.current is not None and self.step.is_edited

    def store_draft(self) -> None:
        self._keep(lambda: None)

    def can_close(self, proceed: Callable[[], None]) -> None:
        self._keep(proceed)

    def refresh(self) -> None:
        app, kind = self.context.app, self.kind

        def read() -> tuple[Rounds, Beginning]:
            known = presenter.read_rounds(app, kind)
            due_on = app.rounds.next_year() if kind is RoundKind.YEAR else None
            return known, Beginning(known.past, due_on)

        self.context.query(read, self._show, topic="rounds")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.setVisible(self.width() >= theme.scaled(_ROOM_FOR_LIST))

    # ------------------------------------------------------------------------------------------------------- showing

    def _show(self, found: tuple[Rounds, Beginning]) -> None:
        self._known, beginning = found
        one = self._known.current
        self._whole.setCurrentIndex(0 if one is None else 1)
        title = rounds.kind_words(self.kind, "title", self.context.lang)
        if one is None:
            self.header.set_title(title)
            self.begin.show_rounds(beginning)
            self._focus(self.begin.focus_first)
            return
        done = translate("Rounds", "{done} of {count} steps").format(
            done=len(one.steps), count=len(steps_of(self.kind))
        )
        self.header.set_title(title, f"{done} · {one.keeper}")
        self.list.set_cards(self._cards(one))
        if not self._wanted or self._wanted not in {*(step.value for step in steps_of(self.kind)), SIGN}:
            step = next_step(one)
            self._wanted = step.value if step is not None else SIGN
        self._turn_to(self._wanted)

    def _cards(self, one: GuidedRound) -> list[CardRow]:
        lang = self.context.lang
        cards: list[CardRow] = []
        for number, step in enumerate(steps_of(self.kind), start=1):
            record = one.of(step)
            word = rounds.outcome_word(record.outcome, lang) if record is not None else ""
            tone = _TONES[record.outcome] if record is not None else Tone.NEUTRAL
            cards.append(CardRow(step.value, f"{number}. {rounds.step_title(self.kind, step, lang)}", word, tone=tone))
        return [*cards, CardRow(SIGN, rounds.kind_words(self.kind, "sign", lang))]

    def _turn_to(self, uid: str) -> None:
        one = self._known.current
        if one is None:
            return
        self._wanted = uid
        self.list.select(uid)
        if uid == SIGN:
            self.sign.show_round(one)
            self._right.setCurrentWidget(self._areas["sign"])
            self._focus(self.sign.focus_first)
            return
        app, lang, step = self.context.app, self.context.lang, RoundStep(uid)
        self.context.query(lambda: presenter.read_step(app, one, step, lang), self._show_step, topic="round_step")

    def _show_step(self, state: StepState) -> None:
        one = self._known.current
        if one is None:
            return
        other = state.step is not self.step.step
        self.step.show_step(one, state)
        self._right.setCurrentWidget(self._areas["step"])
        if other:
            self._areas["step"].verticalScrollBar().setValue(0)
        self._focus(self.step.focus_first)

    def _focus(self, take: Callable[[], None]) -> None:
        if self._wants_focus:
            self._wants_focus = False
            take()

    # --------------------------------------------------------------------------------------------------------- doing

    def _choose(self, uid: str) -> None:
        if uid and uid != self._wanted:
            self._keep(lambda: self._turn_to(uid))

    def _begin(self, keeper: str) -> None:
        service, kind = self.context.app.rounds, self.kind
        self._wants_focus = True
        self.context.change(lambda: service.open(kind, keeper), None, self.begin.show_error)

    def _record(self, outcome: StepOutcome) -> None:
        step, one = self.step.step, self._known.current
        if step is None or one is None:
            return

        def recorded(_change: Change) -> None:
            after = next_step(self._known.current, step) if self._known.current is not None else None
            self._wanted = after.value if after is not None and after is not step else ""
            self._wants_focus = True
            self.refresh()

        self._write(step, outcome, recorded)

    def _write(self, step: RoundStep, outcome: StepOutcome, then: Callable[[Change], None]) -> None:
        one = self._known.current
        if one is None:
            return
        service, uid = self.context.app.rounds, one.uid
        remark, figures = self.step.remark.edit.toPlainText(), self.step.figures

        def done(change: Change) -> None:
            self.step.is_edited = False
            then(change)

        def failed(error: HeijastusError) -> None:
            self.step.remark.set_error(self.context.shared.sentence(error))

        self.context.change(lambda: service.record(uid, step, outcome, remark, figures), done, failed)

    def _keep(self, proceed: Callable[[], None]) -> None:
        """What she typed is kept with the step, which waits if nothing was said of it yet."""
        step, one = self.step.step, self._known.current
        if step is None or one is None or not self.step.is_edited:
            proceed()
            return
        record = one.of(step)
        outcome = record.outcome if record is not None else StepOutcome.LATER
        self._write(step, outcome, lambda _change: proceed())

    def _leave(self, way: Way) -> None:
        """Go where the work is done; a strip over the page leads back to this step."""
        step = self.step.step
        if step is None:
            return
        if way.own is not None:
            self._let_go(way.own)
            return
        lang = self.context.lang
        text = rounds.kind_words(self.kind, "waits", lang).format(step=rounds.step_title(self.kind, step, lang))
        back = WayBack(text, "retention", panel_record(self.kind.value, step.value))
        if way.record_class is None:
            self._go(way.page, way.record, back)
            return
        app, record_class = self.context.app, way.record_class
        self.context.query(
            lambda: presenter.items_of(app, record_class), lambda record: self._go(way.page, record, back)
        )

    def _let_go(self, kind: OwnRecordKind) -> None:
        """Records of the program that have come to their end; nothing of hers, and it cannot be taken back."""
        records = self.context.app.own_records

        def gone(count: int) -> None:
            self.context.say(translate("Rounds", "%n record(s) let go.", "", count), (), Tone.FINE)
            self.context.shared.changed.emit(frozenset({Kind.ROUNDS, Kind.EVENTS}))

        said = translate("Rounds", "Letting go…")
        self.context.work(lambda _progress: records.let_go(kind), gone, label=said, lane=Lane.WRITER, keep=True)

    def _go(self, page: str, record: str, back: WayBack) -> None:
        shared = self.context.shared
        shared.way_back_offered.emit(back)
        shared.open(page, record)

    def _sign(self) -> None:
        one, service = self._known.current, self.context.app.rounds
        if one is not None:
            self._wanted = ""
            self._wants_focus = True
            self.context.change(lambda: service.close(one.uid))

    def _discard(self) -> None:
        one, service = self._known.current, self.context.app.rounds
        if one is not None:
            self._wanted = ""
            self._wants_focus = True
            self.context.change(lambda: service.discard(one.uid))

    def _print_minute(self, uid: str, *, on_paper: bool) -> None:
        service, lang = self.context.app.rounds, self.context.lang
        self._give(lambda: service.minute_pdf(uid, lang), FILES[self.kind], on_paper=on_paper)

    def _print_sheet(self, colleague: str, *, on_paper: bool) -> None:
        service, lang = self.context.app.rounds, self.context.lang
        self._give(lambda: service.aftercare_sheet_pdf(lang, colleague), "jalkihuolto-ohje", on_paper=on_paper)

    def _print_list(self) -> None:
        service, lang = self.context.app.rounds, self.context.lang
        self._give(lambda: service.to_tell_pdf(lang), "kerrottavat", on_paper=True)

    def _print_draft(self) -> None:
        if self._known.current is not None:
            self._print_minute(self._known.current.uid, on_paper=True)

    def _give(self, make: Callable[[], bytes], name: str, *, on_paper: bool) -> None:
        def made(pdf: bytes) -> None:
            if on_paper:
                self.output.ask_printer(pdf, name)
            else:
                self.output.ask_where(pdf, f"{name}.pdf")

        self.context.query(make, made, topic="round_paper")

    # ------------------------------------------------------------------------------------------------------ laying out

    def _views(self) -> dict[str, QWidget]:
        return {"step": self.step, "sign": self.sign}

    def _under_way(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.list)
        row.addWidget(self._right, 1)
        return holder

    def _connect(self) -> None:
        def clicked(index: QModelIndex) -> None:
            self._choose(self.list.card(index.row()).uid)

        self.list.clicked.connect(clicked)
        self.list.chosen.connect(self._choose)
        self.begin.begun.connect(self._begin)
        self.begin.minute_wanted.connect(lambda uid, on_paper: self._print_minute(uid, on_paper=on_paper))
        self.begin.sheet_wanted.connect(lambda name, on_paper: self._print_sheet(name, on_paper=on_paper))
        self.step.recorded.connect(self._record)
        self.step.left.connect(self._leave)
        self.step.list_wanted.connect(self._print_list)
        self.sign.signed.connect(self._sign)
        self.sign.discarded.connect(self._discard)
        self.sign.draft_wanted.connect(lambda _on_paper: self._print_draft())

    def _scrolling_part(self, view: QWidget, name: str) -> QScrollArea:
        view.setProperty("role", "surface")
        view.setMaximumWidth(theme.scaled(760))
        area = QScrollArea()
        area.setProperty("role", "surface")
        area.setObjectName(f"{self.kind.value}_{name}_area")
        area.setAccessibleName(self.accessibleName())
        FocusRing(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(view)
        return area
