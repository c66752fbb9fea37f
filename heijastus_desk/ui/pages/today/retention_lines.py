"""Today's lines of what is kept: past its time, put off, held long enough to look again, undated, soon to go."""

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.reminders import PutOff
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


class Kept(Protocol):
    """The figures the lines are made from, in items."""

    @property
    def due(self) -> int: ...
    @property
    def soon(self) -> int: ...
    @property
    def undated(self) -> int: ...
    @property
    def review(self) -> int: ...
    @property
    def put_off(self) -> PutOff: ...


def retention_lines(kept: Kept) -> Iterator[Line]:
    """The most pressing first; what rests is not asked for."""
    asking = kept.due - kept.put_off.resting
    if asking > 0:
        title = translate("Today", "%n item(s) may be erased", "", asking)
        yield Line(Topic.DUE, "retention", "due", title, _due_text(kept.put_off.spent))
    if kept.review:
        title = translate("Today", "%n hold(s) to look at again", "", kept.review)
        text = translate("Today", "The day you set for looking at them again has come.")
        yield Line(Topic.REVIEW, "retention", "held", title, text)
    if kept.undated:
        title = translate("Today", "%n date(s) missing", "", kept.undated)
        text = translate("Today", "Until they are written down, it cannot be told how long these are kept.")
        yield Line(Topic.UNDATED, "retention", "undated", title, text)
    if kept.soon:
        title = translate("Today", "%n item(s) may be erased within 30 days", "", kept.soon)
        text = translate("Today", "Good to know: if you still need one, put it on hold with a reason.")
        yield Line(Topic.SOON, "retention", "upcoming", title, text)


def _due_text(spent: int) -> str:
    if spent:
        return translate(
            "Today", "%n of them put off twice: the privacy notice no longer holds. Erase, or put on hold.", "", spent
        )
    return translate("Today", "Their period has ended. Look them through; nothing goes by itself.")


def put_off_lines(put_off: PutOff, lang: Lang) -> Iterator[Line]:
    """What rests, told among the calm lines: it is not forgotten."""
    if put_off.resting and put_off.until is not None:
        title = translate("Today", "%n item(s) put off", "", put_off.resting)
        text = translate("Today", "You are reminded of the first of them on {day}.")
        told = text.format(day=format_date(put_off.until, lang))
        yield Line(Topic.PUT_OFF, "retention", "due", title, told)
