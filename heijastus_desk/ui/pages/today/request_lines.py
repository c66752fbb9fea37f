"""Today's lines for requests: each that is late or whose deadline is near, and the rest in one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.clock import CaseClock, Urgency
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.wording.sentences import format_date

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

_LATE = frozenset({Urgency.OVERDUE, Urgency.TODAY})


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """An open case by its number, and its dates."""

    uid: str
    number: int
    clock: CaseClock


def requests_of(app: "Application") -> tuple[OpenRequest, ...]:
    """The open cases, the one that is due first at the top."""
    found = [OpenRequest(one.uid, one.number, app.requests.clock(one)) for one in app.requests.cases(open_only=True)]
    return tuple(sorted(found, key=lambda one: (one.clock.due, one.number)))


def late_lines(requests: Sequence[OpenRequest], today: date, lang: Lang) -> Iterable[Line]:
    """One line for each that must be answered today or should have been: nothing else comes before it."""
    return (_line(one, today, lang) for one in requests if one.clock.urgency(today) in _LATE)


def request_lines(requests: Sequence[OpenRequest], today: date, lang: Lang) -> Iterable[Line]:
    """One line for each whose deadline is near, by the day no pause moves; the rest share one. None names anybody."""
    calm = [one for one in requests if one.clock.urgency(today) not in {*_LATE, Urgency.SOON}]
    yield from (_line(one, today, lang) for one in requests if one.clock.urgency(today) is Urgency.SOON)
    if calm:
        first = calm[0]
        title = translate("Today", "%n request(s) to answer", "", len(calm))
        text = translate("Today", "The first by {day}. The checklist of each says what comes next.")
        record = first.uid if len(calm) == 1 else ""
        told = text.format(day=format_date(first.clock.due, lang))
        yield Line(Topic.REQUESTS, "requests", record, title, told)


def _line(one: OpenRequest, today: date, lang: Lang) -> Line:
    return Line(Topic.REQUEST, "requests", one.uid, _title(one, today, lang), _next(one.clock, today, lang))


def _title(one: OpenRequest, today: date, lang: Lang) -> str:
    left = one.clock.days_left(today)
    if left < 0:
        told = translate("Today", "Request {number}: the answer is %n day(s) late", "", -left)
    elif left == 0:
        told = translate("Today", "Request {number} must be answered today")
    else:
        told = translate("Today", "Request {number}: %n day(s) left to answer", "", left)
    return told.format(number=one.number, day=format_date(one.clock.due, lang))


def _next(clock: CaseClock, today: date, lang: Lang) -> str:
    if clock.days_left(today) < 0:
        text = translate("Today", "It was due {day}. Answer now and say why it is late.")
    elif clock.extended_deadline is None and today <= clock.extension_notice_by:
        text = translate("Today", "Due {day}. If it cannot be done by then, tell the person of an extension before.")
    else:
        text = translate("Today", "Due {day}. The checklist says what is still to be done.")
    return text.format(day=format_date(clock.due, lang))
