"""A recovery code shown once, put on paper, and proved by typing two of its groups back."""

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import link, secondary
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.paper_out import PaperOut

translate = QCoreApplication.translate

_ASKED = 2
_GROUP_LENGTH = 6


class CodeProof(QWidget):
    """`ready_changed` when the answers became right or wrong. The code itself is gone after `clear`."""

    ready_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("code_proof")
        self._groups: tuple[str, ...] = ()
        self._matches: Callable[[int, str], bool] = lambda _number, _typed: False
        printed = translate("FirstRun", "Sent to the printer. The code is hidden now: read it from the sheet.")
        self._paper = PaperOut(self, translate("FirstRun", "recovery-code.pdf"), printed)
        self._paper.told.connect(self._told)
        self._board = QFrame()
        self._board.setProperty("role", "card")
        self._grid = QGridLayout(self._board)
        self._grid.setContentsMargins(24, 16, 24, 16)
        self._grid.setHorizontalSpacing(32)
        self.answers: list[tuple[int, TextField]] = []
        self._questions = QHBoxLayout()
        self._questions.setSpacing(16)
        self._again = link(translate("FirstRun", "Show the code again"), "show_again", self._show_again)
        self._ask = Text(translate("FirstRun", "Type these groups from your sheet:"), "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self._board)
        column.addWidget(self._buttons())
        column.addWidget(self._paper.line)
        column.addWidget(self._ask)
        column.addLayout(self._questions)
        self._hide_questions(hidden=True)

    def show_code(self, groups: tuple[str, ...], matches: Callable[[int, str], bool], pdf: Callable[[], bytes]) -> None:
        """Show these groups; `matches` tells whether a group (1..6) was typed right, `pdf` makes the sheet."""
        self.clear()
        self._groups, self._matches = groups, matches
        self._paper.set_paper(pdf)
        for position, group in enumerate(groups):
            text = Text(f"{position + 1}   {group}", "code")
            text.setObjectName(f"group_{position + 1}")
            text.setAccessibleName(f"{position + 1}: {' '.join(group)}")
            self._grid.addWidget(text, position % 3, position // 3)
        self._board.show()
        self._hide_questions(hidden=True)

    def focus_first(self) -> None:
        """Go to the first way of putting it on paper."""
        self._print.setFocus()

    def clear(self) -> None:
        """Forget the code and what was typed."""
        self._groups, self._matches = (), lambda _number, _typed: False
        self._paper.set_paper(None)
        _empty(self._grid)
        _empty(self._questions)
        self.answers.clear()
        self._hide_questions(hidden=True)

    @property
    def is_ready(self) -> bool:
        """Whether the sheet is in her hands: both groups typed right while the code is hidden."""
        if not self.answers or self._board.isVisibleTo(self):
            return False
        return all(self._matches(number, field.edit.text()) for number, field in self.answers)

    def typed(self) -> dict[int, str]:
        """What was typed, by number of the group."""
        return {number: field.edit.text() for number, field in self.answers}

    def asked(self) -> list[int]:
        """The numbers of the groups she is asked for."""
        return [number for number, _field in self.answers]

    def save_to(self, path: Path) -> None:
        """Write the sheet there."""
        self._paper.save_to(path)

    def _show_again(self) -> None:
        self._board.show()
        self._hide_questions(hidden=True)

    def _buttons(self) -> QWidget:
        # A widget of its own: as a layout inside the column its narrowest width would become the column's.
        holder = QWidget()
        row = FlowLayout(holder)
        printing, saving = translate("FirstRun", "&Print…"), translate("FirstRun", "&Save as a sheet…")
        self._print = secondary(printing, "print_sheet", self._paper.ask_printer, icon="print")
        row.addWidget(self._print)
        row.addWidget(secondary(saving, "save_sheet", self._paper.ask_where, icon="save"))
        row.addWidget(secondary(translate("FirstRun", "I wrote it &by hand"), "by_hand", self._by_hand, icon="edit"))
        row.addWidget(self._again)
        return holder

    def _by_hand(self) -> None:
        self._paper.say(translate("FirstRun", "Good. The code is hidden now, so that you read it from your paper."))
        self._told()

    def _told(self) -> None:
        """The sheet exists: hide the code and ask for two groups of it."""
        self._board.hide()
        if not self.answers:
            # Which groups is no secret; it only keeps her from typing the first two without looking.
            for number in sorted(random.sample(range(1, len(self._groups) + 1), _ASKED)):
                field = TextField(f"group_answer_{number}", translate("FirstRun", "Group {n}").format(n=number))
                field.edited.connect(lambda n=number, f=field: self._typed(n, f))
                self.answers.append((number, field))
                self._questions.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
            self._questions.addStretch(1)
        self._hide_questions(hidden=False)
        self.answers[0][1].focus_control()
        self.ready_changed.emit()

    def _typed(self, number: int, field: TextField) -> None:
        typed = field.edit.text()
        wrong = len(typed.strip()) >= _GROUP_LENGTH and not self._matches(number, typed)
        field.set_error(translate("FirstRun", "This is not group {n}.").format(n=number) if wrong else "")
        self.ready_changed.emit()

    def _hide_questions(self, *, hidden: bool) -> None:
        self._ask.setHidden(hidden)
        self._again.setHidden(hidden)
        for _number, field in self.answers:
            field.setHidden(hidden)
        self.ready_changed.emit()


def _empty(layout: QGridLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
