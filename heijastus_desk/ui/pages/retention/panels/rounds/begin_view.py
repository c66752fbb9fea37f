"""Before a round is begun: what it is, who goes through it, and the minutes of earlier ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rounds.plans import steps_of
from heijastus_desk.domain.rounds.values import GuidedRound, RoundKind
from heijastus_desk.ui import theme
from heijastus_desk.ui.errors import sentence
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Hairline, Text, reveal
from heijastus_desk.wording import rounds
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is said before a round: earlier ones, and the day the next falls due where there is one."""

    past: Sequence[GuidedRound] = ()
    due_on: date | None = None


class BeginView(QWidget):
    """`begun` with the name typed; `sheet_wanted` and `minute_wanted` (uid) say True for paper, False for a file."""

    begun = Signal(str)
    minute_wanted = Signal(str, bool)
    sheet_wanted = Signal(str, bool)

    def __init__(self, kind: RoundKind, lang: Lang) -> None:
        super().__init__()
        self._kind, self._lang = kind, lang
        self._told = Text("", "quiet", wrap=True)
        label = rounds.kind_words(kind, "keeper", lang)
        self.keeper = TextField("keeper", label, required=kind is RoundKind.AFTERCARE)
        reveal(self.keeper, shown=kind is not RoundKind.YEAR)
        self.begin = primary(rounds.kind_words(kind, "begin", lang), "round_begin", self._begin)
        self._past = QVBoxLayout()
        self._past.setSpacing(theme.GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(Text(rounds.kind_words(kind, "lead", lang), wrap=True))
        column.addWidget(self._told)
        if kind is RoundKind.AFTERCARE:
            column.addLayout(self._sheet_row())
            column.addWidget(Hairline())
        column.addWidget(self.keeper)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._steps())
        column.addLayout(self._past)
        column.addStretch(1)

    def show_rounds(self, beginning: Beginning) -> None:
        """Tell of earlier rounds."""
        past = beginning.past
        told = rounds.kind_words(self._kind, "first", self._lang)
        if past and past[0].closed_on is not None and self._kind is RoundKind.YEAR:
            told = translate("Rounds", "Last signed {date}.").format(date=format_date(past[0].closed_on, self._lang))
            if beginning.due_on is not None:
                next_on = translate("Rounds", "The next one falls due {date}.")
                told = f"{told} {next_on.format(date=format_date(beginning.due_on, self._lang))}"
        self._told.setText(told)
        _clear(self._past)
        if past:
            self._past.addWidget(Hairline())
            self._past.addWidget(Text(translate("Rounds", "Signed minutes"), "section"))
        for number, one in enumerate(past):
            self._past.addWidget(self._minute_row(number, one))

    def focus_first(self) -> None:
        (self.begin if self.keeper.isHidden() else self.keeper.edit).setFocus()

    def show_error(self, error: HeijastusError) -> None:
        """Say at the field what is wrong."""
        self.keeper.set_error(sentence(error, self._lang))

    def _begin(self) -> None:
        self.keeper.set_error("")
        self.begun.emit(self.keeper.edit.text())

    def _steps(self) -> Text:
        """What is to come, so that she knows what she begins."""
        titles = (rounds.step_title(self._kind, step, self._lang) for step in steps_of(self._kind))
        return Text("\n".join(f"{number}. {title}" for number, title in enumerate(titles, start=1)), "quiet")

    def _sheet_row(self) -> FlowLayout:
        row = FlowLayout()
        texts = (translate("Rounds", "&Print the sheet for the colleague"), translate("Rounds", "Save it as PDF"))
        for text, name, on_paper in (
            (texts[0], "aftercare_sheet_print", True),
            (texts[1], "aftercare_sheet_save", False),
        ):
            icon = "print" if on_paper else "save"
            row.addWidget(secondary(text, name, lambda p=on_paper: self._want_sheet(on_paper=p), icon=icon))
        return row

    def _want_sheet(self, *, on_paper: bool) -> None:
        self.sheet_wanted.emit(self.keeper.edit.text(), on_paper)

    def _minute_row(self, number: int, one: GuidedRound) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        day = format_date(one.closed_on, self._lang) if one.closed_on else ""
        row.addWidget(Text(f"{day} · {one.keeper}"))
        spoken = translate("Rounds", "Print the minute of {date} again").format(date=day)
        for name, text, on_paper in (
            (f"minute_{number}_print", translate("Rounds", "Print again"), True),
            (f"minute_{number}_save", translate("Rounds", "Save as PDF"), False),
        ):
            button = secondary(text, name, lambda p=on_paper: self.minute_wanted.emit(one.uid, p))
            button.setAccessibleName(f"{text}, {spoken if on_paper else day}")
            row.addWidget(button)
        return holder


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
