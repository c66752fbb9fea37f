"""Passing a request on, and telling whoever got the data: tasks taken, and what became of each."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.values import LetterKind, RequestTask, TaskOutcome
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.requests.panels.acting.reading import Acting
from heijastus_desk.ui.pages.requests.panels.acting.section import Section
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.tick_box import TickBox
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


class Desk(Protocol):
    """The panel these parts stand in."""

    context: PageContext
    record: str

    def change(self, section: Section, act: Callable[[], Change]) -> None: ...

    def letter(self, kind: LetterKind) -> None: ...


def show_forwarding(desk: Desk, section: Section, found: Acting) -> None:
    """For whom something is held, and the letters that pass the request on."""
    for name in found.held_for:
        section.add_text(translate("Requests", "Held on behalf of {name}").format(name=name))
    section.add_buttons(_letter(desk, LetterKind.FORWARDING), _letter(desk, LetterKind.FORWARDED_NOTE))


def show_recipients(desk: Desk, section: Section, found: Acting) -> None:
    """The tasks with what became of them, and those proposed."""
    lang, acts = desk.context.lang, desk.context.app.request_acts
    for task in found.case.tasks:
        if task.outcome is None:
            section.add_text(_told(task, lang))
            section.add_row(*_finishing(desk, section, task))
        elif task.done_on is not None:
            ended = f"{label(task.outcome, lang)} · {format_date(task.done_on, lang)}"
            section.add_text(f"{_told(task, lang)}: {ended}", "quiet")
    if found.proposed_tasks:
        section.add_text(translate("Requests", "Proposed: tick to whom the data were really given."), "quiet")
    ticks = [(task, TickBox(_told(task, lang))) for task in found.proposed_tasks]
    for number, (_one, tick) in enumerate(ticks):
        tick.setObjectName(f"act_task_{number}")
        section.add_widget(tick)

    def add() -> None:
        chosen = tuple(task for task, tick in ticks if tick.isChecked())
        desk.change(section, lambda: acts.add_tasks(desk.record, chosen))

    taken = [section.act(translate("Requests", "Take what is ticked as tasks"), "act_tasks", add)] if ticks else []
    section.add_buttons(*taken, _letter(desk, LetterKind.RECIPIENT_NOTICE))


def _finishing(desk: Desk, section: Section, task: RequestTask) -> list[Button]:
    acts = desk.context.app.request_acts

    def finish(outcome: TaskOutcome) -> None:
        desk.change(section, lambda: acts.finish_task(task.uid, outcome))

    made: list[Button] = []
    for outcome in TaskOutcome:
        text = label(outcome, desk.context.lang)
        button = secondary(text, f"act_{outcome.value}_{task.uid}", partial(finish, outcome))
        button.setAccessibleName(f"{_told(task, desk.context.lang)}: {text}")
        made.append(button)
    return made


def _letter(desk: Desk, kind: LetterKind) -> Button:
    return secondary(
        label(kind, desk.context.lang), f"act_letter_{kind.value}", partial(desk.letter, kind), icon="print"
    )


def _told(task: RequestTask, lang: Lang) -> str:
    return f"{label(task.kind, lang)}: {task.whom}" if task.whom else label(task.kind, lang)
