"""Today's lines for breaches: the hours left to notify the authority, and what else an open one waits for."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import Breach, BreachNeed, clock_of, needs
from heijastus_desk.ui.moments import moment
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_PRESSING: Final = frozenset({BreachNeed.RISK, BreachNeed.REPORT, BreachNeed.PERSONS, BreachNeed.TELLING})
"""What cannot wait: the hours run, or people are told without delay (Art. 34(1))."""


def breach_lines(breaches: Sequence[Breach], now: datetime, lang: Lang, *, pressing: bool) -> Iterable[Line]:
    """One line for each open breach, by its number; those that press, or the others."""
    for breach in sorted(breaches, key=lambda one: one.notify_until):
        waiting = needs(breach, now)
        if breach.is_open and pressing is (clock_of(breach).runs or not _PRESSING.isdisjoint(waiting)):
            title, text = _said(breach, waiting, now, lang)
            record = panel_record("breach", breach.uid)
            yield Line(Topic.BREACH, "requests", record, title.format(number=breach.number), text)


def _said(breach: Breach, waiting: tuple[BreachNeed, ...], now: datetime, lang: Lang) -> tuple[str, str]:
    clock = clock_of(breach)
    if clock.runs and clock.is_late(now):
        text = translate("Today", "Notify the authority now and say why it is late, or write why there is no risk.")
        return translate("Today", "Breach {number}: the 72 hours are over"), text
    if clock.runs:
        title = translate("Today", "Breach {number}: %n hour(s) left to notify", "", clock.hours_left(now))
        text = translate("Today", "Until {moment}. The hours run at night and over the weekend too.")
        return title, text.format(moment=moment(breach.notify_until, now, lang, always_time=True))
    title = translate("Today", "Breach {number} is open")
    if not waiting:
        return title, translate("Today", "Nothing is left to do: it can be closed.")
    return title, f"{label(waiting[0], lang)}."
