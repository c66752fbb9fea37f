"""The bars of the retention page: due now, the twelve months ahead, held and undated apart."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.retention.presenter import Outlook
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.month_chart import Bar
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


def bars(outlook: Outlook, lang: Lang) -> list[Bar]:
    """The year ahead as bars, each with the sentence a screen reader says."""
    due = translate("Retention", "Now")
    held = translate("Retention", "On hold")
    undated = translate("Retention", "No date")
    return [
        Bar(due, outlook.due, f"{due}: {outlook.due}", Tone.DUE, apart=True),
        *(_month(number, first, count, lang) for number, (first, count) in enumerate(outlook.months)),
        Bar(held, outlook.held, f"{held}: {outlook.held}", Tone.HELD, apart=True),
        Bar(undated, outlook.undated, f"{undated}: {outlook.undated}", Tone.SOON, apart=True),
    ]


def _month(number: int, first: date, count: int, lang: Lang) -> Bar:
    year = str(first.year) if number == 0 or first.month == 1 else ""
    spoken = translate("Retention", "From {day}: {count}").format(day=format_date(first, lang), count=count)
    return Bar(str(first.month), count, spoken, Tone.ACCENT, under=year)
