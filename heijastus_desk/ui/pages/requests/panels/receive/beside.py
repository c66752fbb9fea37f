"""What stands beside the form: by when it must be answered, and what to know before it is opened."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.deadlines import internal_target, response_deadline
from heijastus_desk.domain.rights.receiving import Heed
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import link
from heijastus_desk.ui.widgets.labels import Icon, Text, reveal
from heijastus_desk.wording.sentences import format_date, sentence

translate = QCoreApplication.translate


class Beside(QWidget):
    """`case_wanted` gives the uid of an earlier case she wants to look at."""

    case_wanted = Signal(str)

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("receive_beside")
        self._lang = lang
        self.due = Text("", "section", wrap=True)
        self.due.setObjectName("receive_due")
        self._target = Text("", "quiet", wrap=True)
        box = QFrame()
        box.setProperty("role", "ask")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(12, 10, 12, 12)
        inner.setSpacing(theme.GRID // 2)
        inner.addWidget(self.due)
        inner.addWidget(self._target)
        self._heading = Text(translate("Requests", "Good to know"), "section")
        self._heeds = QVBoxLayout()
        self._heeds.setSpacing(theme.GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(box)
        column.addWidget(self._heading)
        column.addLayout(self._heeds)
        column.addStretch(1)
        reveal(self._heading, shown=False)

    def show_day(self, received: date | None) -> None:
        """The deadline of a request received on a day; none while the day is being typed."""
        if received is None:
            self.due.setText(translate("Requests", "The deadline appears when the day is there."))
            self._target.setText("")
            return
        due = words.dated(response_deadline(received), self._lang)
        self.due.setText(translate("Requests", "Answer by {day} at the latest").format(day=due))
        target = format_date(internal_target(received), self._lang)
        self._target.setText(translate("Requests", "Your own target is {day}.").format(day=target))

    def show_heeds(self, heeds: Sequence[Heed]) -> None:
        """What to know of this request."""
        while (item := self._heeds.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        reveal(self._heading, shown=bool(heeds))
        for heed in heeds:
            self._heeds.addWidget(self._line(heed))

    def _line(self, heed: Heed) -> QWidget:
        said = sentence(heed.reason, self._lang)
        line = QWidget()
        line.setObjectName(f"heed_{heed.code.value}")
        line.setAccessibleName(said)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(Icon("info", Tone.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(said, wrap=True))
        if heed.case and heed.number is not None:
            name = words.case_name(heed.number)
            way = link(name, f"heed_case_{heed.number}", lambda: self.case_wanted.emit(heed.case))
            column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        return line
