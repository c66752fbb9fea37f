"""Today's lines for persons who are to be given a notice, or to be told of a purpose that is new to them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.delivery import DueBecause
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.wording.sentences import format_date, label

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

_WAITING = "waiting"
"""The panel of the notices page where they are listed."""


@dataclass(frozen=True, slots=True)
class LackingNotice:
    """How many persons were never given a notice, the register most of them lack it of, and the first due day."""

    persons: int
    register: str
    due_on: date
    because: DueBecause


@dataclass(frozen=True, slots=True)
class UntoldPurpose:
    """A register with a purpose that persons who have its notice were not told of."""

    register: str
    name: str
    purpose: str
    persons: int


def lacking_of(app: "Application") -> LackingNotice | None:
    """Who was never given a notice of a register they are in; nothing is told of it before the first run is done."""
    if app.controller.get() is None:
        return None
    never = app.deliveries.never_given()
    if not never:
        return None
    [(register, _count)] = Counter(line.register for line in never).most_common(1)
    return LackingNotice(len({line.person for line in never}), register, never[0].due_on, never[0].because)


def untold_of(app: "Application", lang: Lang) -> tuple[UntoldPurpose, ...]:
    """The purposes to tell of before data are used for them (Art. 13(3), 14(4))."""
    tasks = app.publishing.to_inform()
    names = {stored.uid: stored.value.name.get(lang) for stored in app.registers.list()} if tasks else {}
    return tuple(
        UntoldPurpose(task.register, names.get(task.register, ""), task.text.get(lang), len(task.persons))
        for task in tasks
    )


def telling_lines(lacking: LackingNotice | None, untold: Sequence[UntoldPurpose], lang: Lang) -> Iterable[Line]:
    """One line for all who lack a notice, and one for each purpose that is new to somebody."""
    for number, one in enumerate(untold):
        title = translate("Today", "%n person(s) to be told of a new purpose", "", one.persons)
        text = translate("Today", "{register}: before you use their data for “{purpose}” (Article 13(3) and 14(4)).")
        said = text.format(register=one.name, purpose=one.purpose.rstrip("."))
        yield Line(Topic.UNTOLD, "notices", panel_record(_WAITING, one.register), title, said, number)
    if lacking is not None:
        title = translate("Today", "%n person(s) not given the privacy notice", "", lacking.persons)
        text = translate("Today", "First due {date}. {rule}.")
        said = text.format(date=format_date(lacking.due_on, lang), rule=label(lacking.because, lang))
        yield Line(Topic.LACKING, "notices", panel_record(_WAITING, lacking.register), title, said)
