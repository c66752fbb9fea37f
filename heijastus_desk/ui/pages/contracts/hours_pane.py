"""Her list of hours: the span of days, the sums, and a row for each session."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.hours import HoursList
from heijastus_desk.ui import errors, theme
from heijastus_desk.ui.pages.contracts.hours import facts, left_out_words, rows
from heijastus_desk.ui.pages.contracts.line_list import show_lines
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.fields import DateField
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

DAY_WIDTH = 92
SUMS_WIDTH = 300


class HoursPane(QWidget):
    """`asked` gives first and last day of what she wants to see, `saving` of what she wants as a table."""

    asked = Signal(object, object)
    saving = Signal(object, object)
    printing = Signal(object, object)

    def __init__(self, today: date, lang: Lang) -> None:
        super().__init__()
        self._lang = lang
        self.start = DateField("start", translate("Contracts", "&From"), required=True, today=today)
        self.end = DateField("end", translate("Contracts", "&To"), required=True, today=today)
        self.start.set_value(date(today.year, 1, 1))
        self.end.set_value(date(today.year, 12, 31))
        self.list = CardList(
            "hours_rows",
            translate("Contracts", "Sessions held"),
            CardLook(dividers=True, wrap=True, leading_width=DAY_WIDTH),
        )
        self.sums = KeyValue("hours_sums", translate("Contracts", "Sums"))
        self.left_out = Text("", "small", wrap=True)
        self.left_out.set_tone(Tone.HELD)
        self._stack = QStackedWidget()
        self._lay_out()
        for field in (self.start, self.end):
            field.edit.returnPressed.connect(self.ask)

    def ask(self) -> None:
        """Ask for the list of the days entered; a wrong day says so."""
        days = self._days()
        if days is not None:
            self.asked.emit(*days)

    def save(self) -> None:
        """Ask for the same as a table."""
        days = self._days()
        if days is not None:
            self.saving.emit(*days)

    def print_list(self) -> None:
        """Ask for the same on paper."""
        days = self._days()
        if days is not None:
            self.printing.emit(*days)

    def show_hours(self, found: HoursList) -> None:
        self._stack.setCurrentIndex(int(bool(found.lines)))
        show_lines(self.list, rows(found, self._lang))
        self.sums.set_facts([Fact(told.name, told.value) for told in facts(found, self._lang)])
        self.left_out.setText(left_out_words(found))
        self.left_out.setVisible(bool(found.left_out))

    def show_error(self, error: HeijastusError) -> None:
        """Say what is wrong with the days."""
        field = self.start if error.field == "start" else self.end
        field.set_error(errors.sentence(error, self._lang))

    def _days(self) -> tuple[date, date] | None:
        for field in (self.start, self.end):
            field.set_error("")
        try:
            first, last = self.start.value(), self.end.value()
        except HeijastusError as error:
            self.show_error(error)
            return None
        return (first, last) if first and last else None

    def _lay_out(self) -> None:
        nothing = EmptyState(
            "hours_nothing",
            "session",
            translate("Contracts", "No sessions in these days"),
            translate("Contracts", "Sessions you have held are counted here for your certificate."),
        )
        self._stack.addWidget(nothing)
        self._stack.addWidget(self.list)
        show = secondary(translate("Contracts", "Show"), "hours_show", self.ask)
        save = primary(translate("Contracts", "As CSV…"), "hours_csv", self.save, icon="export")
        head = QHBoxLayout()
        head.setSpacing(2 * theme.GRID)
        head.addWidget(self.start)
        head.addWidget(self.end)
        buttons = QVBoxLayout()
        buttons.addSpacing(theme.scaled(22))
        buttons.addWidget(show)
        buttons.addStretch(1)
        head.addLayout(buttons)
        head.addStretch(1)
        holder = QWidget()
        holder.setProperty("role", "surface")
        told = QVBoxLayout(holder)
        told.setContentsMargins(theme.GRID, 0, 0, 0)
        told.addWidget(self.sums)
        told.addWidget(self.left_out)
        told.addStretch(1)
        beside = QScrollArea()
        beside.setProperty("role", "surface")
        beside.setWidgetResizable(True)
        beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        beside.setFixedWidth(theme.scaled(SUMS_WIDTH))
        beside.setWidget(holder)
        body = QHBoxLayout()
        body.setSpacing(2 * theme.GRID)
        body.addWidget(self._stack, 1)
        body.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 0)
        column.setSpacing(2 * theme.GRID)
        hint = translate("Contracts", "Persons are named only if they permitted it for the list of hours.")
        printed = secondary(translate("Contracts", "Print"), "hours_print", self.print_list, icon="print")
        title = translate("Contracts", "List of hours")
        column.addWidget(SectionHeader(title, save, printed, style="title", subtitle=hint))
        column.addLayout(head)
        column.addLayout(body, 1)
