"""The checklist of a case: what is done, what can be done now, what waits for what."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.steps import CaseStep, StepState
from heijastus_desk.domain.rights.values import StepOutcome
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests.presenter import CaseState
from heijastus_desk.ui.pages.requests.ways import button_text, may_be_spared, what_to_do
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind, MenuButton
from heijastus_desk.ui.widgets.labels import Hairline, Icon, Text
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

_ICONS: Final = {
    StepState.DONE: ("check", Tone.FINE),
    StepState.NEXT: ("edit", Tone.ACCENT),
    StepState.WAITING: ("retention", Tone.SOON),
    StepState.BLOCKED: ("lock", Tone.NEUTRAL),
    StepState.NOT_NEEDED: ("close", Tone.NEUTRAL),
}

StepAct = Callable[[CaseStep], object]


class StepsView(QWidget):
    """`wanted` gives the code of the step whose panel she opens, `done` and `spared` the one she writes down."""

    wanted = Signal(str)
    done = Signal(str)
    spared = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("request_steps")
        self.setAccessibleName(translate("Requests", "Steps of the request"))
        self.first: Button | None = None
        """the button of the step to take now"""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)

    def show_case(self, state: CaseState, has_panel: Callable[[CaseStep], bool], lang: Lang) -> None:
        """Show the steps of a case; those without a panel have no button."""
        self._empty()
        self.first = None
        for number, step in enumerate(state.steps):
            if number:
                self._column.addWidget(Hairline())
            is_next = step is state.next and state.case.is_open
            row = _StepRow(step, told(step, lang), lang)
            if has_panel(step):
                button = row.add_button(step, self.wanted.emit, is_next=is_next)
                self.first = button if is_next else self.first
            if state.case.is_open and may_be_spared(step):
                row.add_menu(step, self.done.emit, self.spared.emit)
            self._column.addWidget(row)

    def _empty(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class _StepRow(QWidget):
    """Icon, name and what it is, and its button at the right."""

    def __init__(self, step: CaseStep, below: str, lang: Lang) -> None:
        super().__init__()
        name = label(step.code, lang)
        self.setObjectName(f"step_{step.code.value}")
        self.setAccessibleName(f"{name}: {label(step.state, lang)}. {below}")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        icon, tone = _ICONS[step.state]
        self._row.addWidget(Icon(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Text(name, "section", wrap=True))
        texts.addWidget(Text(below, "quiet", wrap=True))
        self._row.addLayout(texts, 1)

    def add_button(self, step: CaseStep, act: Callable[[str], object], *, is_next: bool) -> Button:
        """The way to where it is done; there is one main button, the step to take now."""
        kind = ButtonKind.PRIMARY if is_next else ButtonKind.LINK if step.is_over else ButtonKind.SECONDARY
        button = Button(
            button_text(step),
            f"step_open_{step.code.value}",
            kind=kind,
            on_click=lambda: act(step.code.value),
        )
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def add_menu(self, step: CaseStep, done: Callable[[str], object], spared: Callable[[str], object]) -> None:
        """What she writes down of it by hand."""
        spoken = translate("Requests", "More of this step")
        menu = MenuButton("", f"step_more_{step.code.value}", spoken=spoken)
        if StepOutcome.DONE in step.by_hand:
            menu.add(
                translate("Requests", "Done elsewhere…"),
                f"step_done_{step.code.value}",
                lambda: done(step.code.value),
                icon="check",
            )
        if StepOutcome.NOT_NEEDED in step.by_hand:
            menu.add(
                translate("Requests", "Not needed…"),
                f"step_spare_{step.code.value}",
                lambda: spared(step.code.value),
                icon="close",
            )
        self._row.addWidget(menu, 0, Qt.AlignmentFlag.AlignTop)


def told(step: CaseStep, lang: Lang) -> str:
    """What is to be done, or what came of it."""
    if step.state is StepState.BLOCKED:
        before = ", ".join(label(code, lang).lower() for code in step.blocked_by)
        return translate("Requests", "First: {steps}.").format(steps=before)
    if step.state is StepState.NEXT:
        return what_to_do(step.code)
    day = format_date(step.done_on, lang) if step.done_on else ""
    return " · ".join(part for part in (label(step.state, lang), day, step.remark) if part)
