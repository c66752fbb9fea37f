"""The pane beside the retention list: one line explained, and what can be done about it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.retention.explanation import Explanation
from heijastus_desk.ui.pages.retention.hold_form import HoldForm, Place
from heijastus_desk.ui.widgets.buttons import link, secondary
from heijastus_desk.ui.widgets.chips import ChipRow, ChipText
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class Details(QStackedWidget):
    """Shows an `Explanation`; what she does with it goes to the callbacks."""

    def __init__(
        self,
        lang: Lang,
        *,
        on_place: Place,
        on_release: Callable[[tuple[str, ...]], None],
        on_open: Callable[[str, str], None],
        on_back: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("retention_details")
        self.setMinimumWidth(theme.scaled(260))
        self._explained: Explanation | None = None
        self._review_on = date.min
        self.hold_form = HoldForm(on_place, lang)
        self._title = Text("", "heading", wrap=True)
        self._subject = Text("", "section", wrap=True)
        self._chips = ChipRow("retention_state")
        self._why = Text("", wrap=True, selectable=True)
        self._why.setObjectName("retention_why")
        self._advice = Text("", wrap=True)
        self._step = secondary("", "retention_step", lambda: self._take_step(on_open))
        self._items = KeyValue("retention_items", translate("Retention", "These"))
        self._holds = KeyValue("retention_holds", translate("Retention", "Holds"))
        self._rules = QVBoxLayout()
        self.hold_button = secondary(translate("Retention", "&Hold…"), "retention_hold", self._ask, icon="hold")
        self.release_button = secondary(
            translate("Retention", "&Release hold"), "retention_release", lambda: on_release(self._own_holds())
        )
        self.open_button = secondary(
            translate("Retention", "&Open the client"), "retention_open", lambda: self._open(on_open)
        )
        self._back = link(translate("Retention", "&Back to the list"), "retention_back", on_back, icon="back")
        self._nothing = _nothing_chosen()
        self._pane = self._make_pane()
        self.addWidget(self._nothing)
        self.addWidget(self._pane)
        self.set_alone(alone=False)

    def explain(self, explained: Explanation | None, review_on: date) -> None:
        """Show this, or nothing; `review_on` is the day suggested for a new hold."""
        if not _same_line(self._explained, explained):
            self.hold_form.hide()
        self._explained, self._review_on = explained, review_on
        self.setCurrentWidget(self._nothing if explained is None else self._pane)
        if explained is not None:
            self._fill(explained)

    def set_alone(self, alone: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        """Whether it stands in the list's place: then the sentence of the row is said here."""
        self._back.setVisible(alone)
        self._why.setVisible(alone)

    def focus_first(self) -> None:
        """Where the keyboard goes when it takes the list's place."""
        self._back.setFocus()

    def close_question(self) -> bool:
        """Take the hold's question away; False when it was not open."""
        was = self.hold_form.isVisible()
        self.hold_form.hide()
        return was

    def _fill(self, explained: Explanation) -> None:
        self._title.setText(explained.title)
        self._subject.setText(explained.subject)
        self.open_button.setVisible(bool(explained.subject_uid))
        self._chips.set_chips([ChipText(explained.status, explained.tone)])
        self._why.setText(explained.why)
        step = explained.step
        self._advice.setVisible(step is not None)
        self._step.setVisible(step is not None)
        if step is not None:
            self._advice.setText(step.advice)
            self._step.setText(step.button)
            self._step.setAccessibleName(step.button)
        self._items.setVisible(bool(explained.items))
        self._items.set_facts([Fact("", "\n".join(explained.items))])
        self._holds.setVisible(bool(explained.holds))
        self._holds.set_facts([Fact("", text) for text in explained.holds])
        self.hold_button.setVisible(not explained.own_holds)
        self.release_button.setVisible(bool(explained.own_holds))
        self._fill_rules(explained)

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

    def _make_pane(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("role", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 4, 12, 16)
        column.setSpacing(theme.GRID)
        actions = FlowLayout()
        for button in (self.hold_button, self.release_button, self.open_button):
            actions.addWidget(button)
        self._rules.setSpacing(4)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._subject)
        column.addWidget(self._chips)
        column.addWidget(self._why)
        column.addWidget(self._advice)
        column.addWidget(self._step, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(actions)
        column.addWidget(self.hold_form)
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

    def _ask(self) -> None:
        self.hold_form.ask(self._review_on)

    def _own_holds(self) -> tuple[str, ...]:
        return self._explained.own_holds if self._explained else ()

    def _open(self, on_open: Callable[[str, str], None]) -> None:
        if self._explained is not None:
            on_open("clients", self._explained.subject_uid)

    def _take_step(self, on_open: Callable[[str, str], None]) -> None:
        if self._explained is not None and self._explained.step is not None:
            step = self._explained.step
            on_open(step.page, self._explained.subject_uid if step.page == "clients" else "")


def _same_line(before: Explanation | None, after: Explanation | None) -> bool:
    """Whether a reload shows the line she is at again: what she is typing stays."""
    if before is None or after is None:
        return False
    return (before.title, before.subject_uid, before.items) == (after.title, after.subject_uid, after.items)


def _nothing_chosen() -> QWidget:
    """What the pane says before a line is chosen; it wraps, for the pane may be narrow."""
    pane = QWidget()
    pane.setObjectName("retention_nothing_chosen")
    column = QVBoxLayout(pane)
    column.setContentsMargins(20, 4, 12, 16)
    column.setSpacing(4)
    column.addWidget(Text(translate("Retention", "Choose a line"), "heading", wrap=True))
    text = translate("Retention", "Its rules and dates are explained here, and you can put it on hold.")
    column.addWidget(Text(text, "quiet", wrap=True))
    column.addStretch(1)
    return pane
