"""The meetings agreed for today, and dates that passed without one."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.appointments import AppointmentLine
from heijastus_desk.ui.form_places import MET, form_place
from heijastus_desk.ui.pages.today.line import Line, Topic

translate = QCoreApplication.translate


def meeting_lines(planned: Sequence[AppointmentLine], today: date, lang: Lang) -> Iterator[Line]:
    """A line for the meetings of the day, and one for dates that wait to be recorded or moved."""
    due = [line for line in planned if line.planned_on == today]
    if due:
        title = translate("Today", "%n meeting(s) agreed for today", "", len(due))
        text = " · ".join(_said(line, lang) for line in due)
        yield Line(Topic.MEETING, "clients", form_place(MET, due[0].contract_uid), title, text)
    passed = [line for line in planned if line.planned_on < today]
    if passed:
        title = translate("Today", "%n agreed date(s) not recorded", "", len(passed))
        text = translate("Today", "Record the meeting, or move or remove the date.")
        yield Line(Topic.NOT_RECORDED, "contracts", passed[0].contract_uid, title, text)


def _said(line: AppointmentLine, lang: Lang) -> str:
    what = line.contract_title or line.person_name
    if not line.starts_at:
        return what
    hours, _, minutes = line.starts_at.partition(":")
    return f"{int(hours)}{':' if lang is Lang.EN else '.'}{minutes} {what}"
