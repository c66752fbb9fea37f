"""The pane beside the retention list: what she chose explained, and what can be done about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.retention.acts import Act
from heijastus_desk.ui.pages.retention.explanation import Explanation
from heijastus_desk.ui.pages.retention.hold_form import Again, AgainForm, HoldForm, Place
from heijastus_desk.ui.pages.retention.nothing_chosen import NothingChosen
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind, link, secondary
from heijastus_desk.ui.widgets.chips import ChipRow, ChipText
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What the page does for the pane."""

    place: Place
    again: Again
    release: Callable[[tuple[str, ...]], None]
    put_off: Callable[[], object]
    erase: Callable[[], object]
    go_through: Callable[[], object]
    print_list: Callable[[], object]
    open: Callable[[str, str], None]
    back: Callable[[], object]
    all_due: Callable[[], object]


class Details(QStackedWidget):
    """Shows an `Explanation`; what she does with it goes to `Doing`."""

    def __init__(self, lang: Lang, doing: Doing) -> None:
        super().__init__()
        self.setObjectName("retention_details")
        self.setMinimumWidth(theme.scaled(260))
        self._doing = doing
        self._explained: Explanation | None = None
        self._review_on = date.min
        self.hold_form = HoldForm(doing.place, lang)
        self.again_form = AgainForm(doing.again, lang)
        self._title = Text("", "heading", wrap=True)
        self._subject = Text("", "section", wrap=True)
        self._chips = ChipRow("retention_state")
        self._why = Text("", wrap=True, selectable=True)
        self._why.setObjectName("retention_why")
        self._reminded = Text("", wrap=True)
        self._advice = Text("", wrap=True)
        self._step = secondary("", "retention_step", self._take_step)
        self._items = KeyValue("retention_items", translate("Retention", "These"))
        self._holds = KeyValue("retention_holds", translate("Retention", "Holds"))
        self._rules = QVBoxLayout()
        self.buttons = self._make_buttons()
        self._back = link(translate("Retention", "&Back to the list"), "retention_back", doing.back, icon="back")
        self.nothing = NothingChosen(doing.all_due, doing.print_list)
        self._questions = {Act.HOLD: self.hold_form, Act.LOOK_AGAIN: self.again_form}
        self._pane = self._make_pane()
        self._join_questions()
        self.addWidget(self.nothing)
        self.addWidget(self._pane)
        self.set_alone(alone=False)

    def explain(self, explained: Explanation | None, review_on: date) -> None:
        """Show this, or nothing; `review_on` is the day suggested for a new hold."""
        if _keys(self._explained) != _keys(explained):
            self.close_question()
        self._explained, self._review_on = explained, review_on
        self.setCurrentWidget(self.nothing if explained is None else self._pane)
        if explained is not None:
            self._fill(explained)

    def set_alone(self, alone: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        """Whether it stands in the list's place: then the sentence of the row is said here."""
        self._back.setVisible(alone)
        several = self._explained is not None and len(self._explained.keys) > 1
        self._why.setVisible(alone or several)

    def focus_first(self) -> None:
        """Where the keyboard goes when it takes the list's place."""
        self._back.setFocus()

    @property
    def own_holds(self) -> tuple[str, ...]:
        """uids of the holds of what is explained."""
        return self._explained.own_holds if self._explained is not None else ()

    def close_question(self) -> bool:
        """Take an open question away; False when there was none."""
        asked = [act for act, form in self._questions.items() if form.isVisible()]
        for act in asked:
            self._take_away(act)
        return bool(asked)

    def submit(self) -> None:
        """Answer the open question, if any."""
        for form in self._questions.values():
            if form.isVisible():
                form.submit()

    def _fill(self, explained: Explanation) -> None:
        self._title.setText(explained.title)
        self._subject.setText(explained.subject)
        self._chips.set_chips([ChipText(explained.status, explained.tone)] if explained.status else [])
        self._why.setText(explained.why)
        self._why.setVisible(bool(explained.why) and (len(explained.keys) > 1 or not self._back.isHidden()))
        self._reminded.setText(explained.reminded)
        self._reminded.setVisible(bool(explained.reminded))
        self._fill_step(explained)
        self._items.setVisible(bool(explained.items))
        self._items.set_facts([Fact("", "\n".join(explained.items))])
        self._holds.setVisible(bool(explained.holds))
        self._holds.set_facts([Fact("", text) for text in explained.holds])
        for act, button in self.buttons.items():
            button.setVisible(act in explained.acts)
        self._fill_rules(explained)

    def _fill_step(self, explained: Explanation) -> None:
        step = explained.step
        self._advice.setVisible(step is not None)
        self._step.setVisible(step is not None)
        if step is not None:
            self._advice.setText(step.advice)
            self._step.setText(step.button)
            self._step.setAccessibleName(step.button)

    def _fill_rules(self, explained: Explanation) -> None:
        while (item := self._rules.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, rule in enumerate(explained.rules):
            facts = KeyValue(f"retention_rule_{number}")
            facts.set_facts([Fact(name, value) for name, value in rule.facts])
            self._rules.addWidget(Text(rule.title, "section", wrap=True))
            self._rules.addWidget(facts)

    def _make_buttons(self) -> Mapping[Act, Button]:
        doing = self._doing
        return {
            Act.ERASE: Button(
                translate("Retention", "&Erase…"),
                "retention_erase",
                kind=ButtonKind.DANGER,
                icon="erase",
                on_click=doing.erase,
            ),
            Act.ROUND: secondary(
                translate("Retention", "&Go through the register…"),
                "retention_round",
                doing.go_through,
                icon="retention",
            ),
            Act.PUT_OFF: secondary(
                translate("Retention", "Remind &later"), "retention_put_off", doing.put_off, icon="calendar"
            ),
            Act.HOLD: secondary(
                translate("Retention", "&Hold…"),
                "retention_hold",
                lambda: self.hold_form.ask(self._review_on),
                icon="hold",
            ),
            Act.LOOK_AGAIN: secondary(
                translate("Retention", "&Still needed…"),
                "retention_again",
                lambda: self.again_form.ask(self._review_on),
                icon="hold",
            ),
            Act.RELEASE: secondary(translate("Retention", "&Release hold"), "retention_release", self._release),
            Act.PRINT: secondary(
                translate("Retention", "&Print first"), "retention_print", doing.print_list, icon="print"
            ),
            Act.OPEN: secondary(translate("Retention", "&Open the client"), "retention_open", self._open_client),
        }

    def _make_pane(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("role", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 4, 12, 16)
        column.setSpacing(theme.GRID)
        actions = FlowLayout()
        for button in self.buttons.values():
            actions.addWidget(button)
        self._rules.setSpacing(4)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._subject, self._chips, self._why, self._reminded, self._advice):
            column.addWidget(part)
        column.addWidget(self._step, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(actions)
        column.addWidget(self.hold_form)
        column.addWidget(self.again_form)
        column.addSpacing(theme.GRID)
        column.addWidget(self._holds)
        column.addLayout(self._rules)
        column.addWidget(self._items)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("retention_pane")
        area.setProperty("role", "surface")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _join_questions(self) -> None:
        for act, form in self._questions.items():
            form.asked.connect(lambda form=form: QTimer.singleShot(0, form, lambda: self._bring_up(form)))
            form.declined.connect(lambda act=act: self._take_away(act))

    def _bring_up(self, form: QWidget) -> None:
        """Below the buttons there may be no room for it."""
        self._pane.verticalScrollBar().setValue(form.y() - theme.GRID)

    def _take_away(self, act: Act) -> None:
        form = self._questions[act]
        had_keyboard = form.isAncestorOf(self.window().focusWidget() or form)
        form.hide()
        if had_keyboard:
            self.buttons[act].setFocus()

    def _release(self) -> None:
        if self._explained is not None:
            self._doing.release(self._explained.own_holds)

    def _open_client(self) -> None:
        if self._explained is not None:
            self._doing.open("clients", self._explained.subject_uid)

    def _take_step(self) -> None:
        if self._explained is not None and self._explained.step is not None:
            step = self._explained.step
            self._doing.open(step.page, step.record)


def _keys(explained: Explanation | None) -> tuple[str, ...]:
    """Of the lines explained: a reload that shows them again leaves what she is typing."""
    return explained.keys if explained is not None else ()
