"""Today's line for restrictions, claims, collections and requests that are to be looked at again."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.freezes import ReviewsDue
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


def freeze_lines(due: ReviewsDue, lang: Lang) -> Iterable[Line]:
    """One line for all of them; nobody is named on it."""
    if due.count:
        title = translate("Today", "%n restriction(s) or claim(s) to look at again", "", due.count)
        text = translate("Today", "The first since {day}. End what is over, or set the next day.")
        day = format_date(due.first, lang) if due.first else ""
        yield Line(Topic.FROZEN, "retention", panel_record("restrictions", ""), title, text.format(day=day))
