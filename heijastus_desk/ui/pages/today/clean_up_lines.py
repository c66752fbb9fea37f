"""Today's line for a clean-up round that is due."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.clean_up import RoundDue
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.panels.places import panel_record

translate = QCoreApplication.translate


def clean_up_lines(rounds: Sequence[RoundDue], lang: Lang) -> Iterable[Line]:
    """One line each, leading to where the register is gone through."""
    for one in rounds:
        title = translate("Today", "{register}: clean-up round due, %n to look at", "", one.persons)
        text = translate("Today", "Go through them one by one: who is still needed. Nothing goes by itself.")
        place = panel_record("clean_up", one.register)
        yield Line(Topic.ROUND, "retention", place, title.format(register=one.name.get(lang)), text)
