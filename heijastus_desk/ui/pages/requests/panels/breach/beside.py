"""What stands beside the form of a breach: the hours, what is still to do, reports, persons, papers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import (
    Breach,
    BreachNeed,
    BreachReport,
    ConcernedPerson,
    ReportPhase,
    clock_of,
    needs,
)
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests import breach_words as words
from heijastus_desk.ui.pages.requests.panels.breach.report_form import ReportForm
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, link, secondary
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.focus_ring import FocusRing
from heijastus_desk.ui.widgets.labels import Icon, Text, reveal
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachDoing:
    """What the buttons do."""

    report: Callable[[ReportPhase, datetime, str], object]
    refer: Callable[[str, str], object]
    told: Callable[[str], object]
    letter: Callable[[str], object]
    sheet: Callable[[], object]
    close: Callable[[], object]
    reopen: Callable[[], object]


class BreachBeside(QScrollArea):
    """Of an entry that is not saved yet only the clock can be told."""

    def __init__(self, lang: Lang, doing: BreachDoing) -> None:
        super().__init__()
        self.setObjectName("breach_beside")
        self.setAccessibleName(translate("Breach", "What to do, and by when"))
        FocusRing(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._lang, self._doing = lang, doing
        self._now = datetime.min.replace(tzinfo=UTC)
        self._first_report = True
        self._shown: Breach | None = None
        self.hours = Text("", "title", wrap=True)
        self.hours.setObjectName("breach_hours")
        self._until = Text("", "quiet", wrap=True)
        self._needs, self._reports, self._persons = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.report = ReportForm(lang, doing.report, doing.refer)
        self._ask_report = secondary(
            translate("Breach", "Notification sent…"), "breach_notified", self._open_report, icon="edit"
        )
        self._sheet = secondary(
            translate("Breach", "Print for the notification"), "breach_sheet", doing.sheet, icon="print"
        )
        self._close = secondary(translate("Breach", "Close the breach"), "breach_close", doing.close, icon="check")
        self._reopen = secondary(translate("Breach", "Open it again"), "breach_reopen", doing.reopen, icon="undo")
        self._saved = QWidget()
        self._persons_heading = Text(translate("Breach", "People to tell"), "section")
        self._lay_out()

    def show_clock(self, noticed_at: datetime | None, now: datetime) -> None:
        """The clock of an entry that is being written."""
        self._now = now
        reveal(self._saved, shown=False)
        if noticed_at is None:
            self._shown = None
            self.hours.setText(translate("Breach", "The 72 hours appear when the moment is there."))
            self._until.setText("")
            return
        self._show_hours(Breach(uid="", number=0, noticed_at=noticed_at, facts=""))

    def show_breach(self, breach: Breach, now: datetime) -> None:
        """An entry as it stands."""
        self._now, self._first_report = now, not breach.reports
        self._show_hours(breach)
        _empty(self._needs)
        waiting = needs(breach, now)
        for need in waiting:
            self._needs.addWidget(_line(label(need, self._lang), "todo", need))
        if not waiting:
            self._needs.addWidget(_line(self._nothing(breach.closed_on), "done", None))
        _empty(self._reports)
        for report in breach.reports:
            self._reports.addWidget(self._report(report, now))
        _empty(self._persons)
        for person in breach.persons:
            self._persons.addWidget(self._person(person, breach.is_open))
        reveal(self._persons_heading, shown=bool(breach.persons))
        reveal(self._ask_report, shown=breach.is_open)
        reveal(self._close, shown=breach.is_open and not waiting)
        reveal(self._reopen, shown=not breach.is_open)
        reveal(self._saved, shown=True)

    def tick(self, now: datetime) -> None:
        """Time went on: only the hours are told anew."""
        self._now = now
        if self._shown is not None:
            self._show_hours(self._shown)

    def _show_hours(self, breach: Breach) -> None:
        self._shown = breach
        clock = clock_of(breach)
        said, tone = words.hours_said(clock, self._now)
        self.hours.setText(said)
        self.hours.set_tone(tone)
        stopped = not clock.runs and clock.reported_at is None
        self._until.setText("" if stopped else words.until_said(clock, self._now, self._lang))
        reveal(self._until, shown=not stopped)

    def _nothing(self, closed_on: date | None) -> str:
        if closed_on is None:
            return translate("Breach", "Nothing: it can be closed.")
        return translate("Breach", "Closed {day}. Kept five years.").format(day=format_date(closed_on, self._lang))

    def _report(self, report: BreachReport, now: datetime) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        said = Text(words.report_said(report, now, self._lang), wrap=True)
        missing, there = translate("Breach", "Add the case number…"), translate("Breach", "Correct the case number…")
        add = there if report.reference else missing
        number = link(add, f"breach_number_{report.uid}", partial(self.report.ask_number, report))
        number.setAccessibleName(f"{add} {said.text()}")
        column.addWidget(said)
        column.addWidget(number, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _person(self, person: ConcernedPerson, is_open: bool) -> QWidget:  # noqa: FBT001 - a state, not a mode
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(words.person_said(person, self._lang), wrap=True))
        row = FlowLayout()
        letter = link(
            translate("Breach", "Letter…"), f"breach_letter_{person.person}", partial(self._doing.letter, person.person)
        )
        told = link(
            translate("Breach", "Told today"), f"breach_told_{person.person}", partial(self._doing.told, person.person)
        )
        for button in (letter, told):
            button.setAccessibleName(f"{button.text()} {person.name}")
        row.addWidget(letter)
        if is_open and person.told_on is None:
            row.addWidget(told)
        else:
            told.deleteLater()
        column.addLayout(row)
        return holder

    def _open_report(self) -> None:
        self.report.ask(self._now, first=self._first_report)

    def _lay_out(self) -> None:
        box = QFrame()
        box.setProperty("role", "ask")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(12, 10, 12, 12)
        inner.setSpacing(theme.GRID // 2)
        inner.addWidget(self.hours)
        inner.addWidget(self._until)
        saved = QVBoxLayout(self._saved)
        saved.setContentsMargins(0, 0, 0, 0)
        saved.setSpacing(theme.GRID)
        buttons = FlowLayout()
        parts: tuple[Button, ...] = (self._sheet, self._ask_report, self._close, self._reopen)
        for button in parts:
            buttons.addWidget(button)
        saved.addWidget(Text(translate("Breach", "Still to do"), "section"))
        saved.addLayout(self._needs)
        saved.addLayout(buttons)
        saved.addWidget(self.report)
        saved.addLayout(self._reports)
        saved.addWidget(self._persons_heading)
        saved.addLayout(self._persons)
        content = QWidget()
        for part in (self, content):
            part.setProperty("role", "surface")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.GRID, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(box)
        column.addWidget(self._saved)
        column.addStretch(1)
        self.setWidget(content)


def _line(text: str, name: str, need: BreachNeed | None) -> QWidget:
    line = QWidget()
    line.setObjectName(f"breach_{name}_{need.value}" if need else f"breach_{name}")
    line.setAccessibleName(text)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GRID)
    icon = Icon("info", Tone.SOON) if need else Icon("check", Tone.FINE)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(text, wrap=True), 1)
    return line


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
