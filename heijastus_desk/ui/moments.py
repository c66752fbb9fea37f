"""When something was, as she says it: today 14.05, yesterday 9.30, 3.11.2026."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.event_words import format_time
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


def moment(at: datetime, now: datetime, lang: Lang, *, always_time: bool = False) -> str:
    """The Finnish day and, for today and yesterday or where the day is not enough, the time."""
    then, today = at.astimezone(HELSINKI), now.astimezone(HELSINKI).date()
    if then.date() == today:
        return translate("Moments", "today {time}").format(time=format_time(then, lang))
    if then.date() == today - timedelta(days=1):
        return translate("Moments", "yesterday {time}").format(time=format_time(then, lang))
    day = format_date(then.date(), lang)
    return translate("Moments", "{day} at {time}").format(day=day, time=format_time(then, lang)) if always_time else day
