"""A breach beside the board: its 72 hours, what it still waits for, and the way to its form."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import Breach, clock_of, needs
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.pages.requests.breach_words import hours_said, until_said
from heijastus_desk.ui.widgets.buttons import primary
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


class BreachCard(QWidget):
    """Its form is a panel of its own; the card says how much time there is and what is missing."""

    def __init__(self, lang: Lang, open_form: Callable[[str], object], has_form: bool) -> None:  # noqa: FBT001
        super().__init__()
        self.setObjectName("breach_card")
        # A plain widget paints no ground of its own without this.
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lang, self._open_form, self._uid = lang, open_form, ""
        self._header = SectionHeader("", style="title", subtitle="-")
        self.hours = Text("", "title", wrap=True)
        self.hours.setObjectName("breach_card_hours")
        self._until = Text("", "quiet", wrap=True)
        self._needs_heading = Text(translate("Breach", "Still to do"), "section")
        self.needs = Text("", wrap=True)
        self.needs.setObjectName("breach_card_needs")
        self._facts_heading = Text(translate("Breach", "What happened"), "section")
        self._facts = Text("", wrap=True, selectable=True)
        self._open = primary(translate("Requests", "Open the breach"), "breach_open", self._to_form, icon="edit")
        self._lay_out()
        reveal(self._open, shown=has_form)

    def show_breach(self, breach: Breach, now: datetime) -> None:
        """Show one as it stands at an instant (UTC)."""
        self._uid = breach.uid
        noticed = format_date(breach.noticed_at.astimezone(HELSINKI).date(), self._lang)
        told = translate("Requests", "Noticed {day}").format(day=noticed)
        self._header.set_title(words.breach_name(breach), told)
        self.tell_hours(breach, now)
        waiting = needs(breach, now)
        self.needs.setText("\n".join(f"• {label(need, self._lang)}" for need in waiting))
        for part in (self._needs_heading, self.needs):
            reveal(part, shown=bool(waiting))
        self._facts.setText(breach.facts)

    def tell_hours(self, breach: Breach, now: datetime) -> None:
        """The hours left for the notification, or why none are counted."""
        clock = clock_of(breach)
        said, tone = hours_said(clock, now)
        self.hours.setText(said)
        self.hours.set_tone(tone)
        counted = clock.runs or clock.reported_at is not None
        self._until.setText(until_said(clock, now, self._lang) if counted else breach.risk_reason)
        reveal(self._until, shown=bool(self._until.text()))

    def focus_first(self) -> None:
        self._open.setFocus()

    def _to_form(self) -> None:
        self._open_form(self._uid)

    def _lay_out(self) -> None:
        box = QFrame()
        box.setProperty("role", "ask")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(12, 10, 12, 12)
        inner.setSpacing(theme.GRID // 2)
        inner.addWidget(self.hours)
        inner.addWidget(self._until)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        for part in (self._header, box, self._needs_heading, self.needs, self._facts_heading, self._facts):
            column.addWidget(part)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
