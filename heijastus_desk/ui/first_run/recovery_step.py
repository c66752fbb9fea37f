"""First run: the recovery code, shown once and proved by typing two of its groups."""

import random
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.step import Step
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import link, secondary
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate

_ASKED = 2


class RecoveryStep(Step):
    """Next works once both groups asked for are right."""

    def __init__(self, draft: Draft, lang: Lang) -> None:
        super().__init__(
            "recovery_step",
            translate("FirstRun", "Recovery code"),
            translate(
                "FirstRun",
                "If you forget the passphrase, only this code opens the file. It is shown only now. Print it, save the "
                "sheet on a stick, or write it down, and keep it apart from this computer.",
            ),
            draft,
            lang,
        )
        self._board = QFrame()
        self._board.setProperty("role", "card")
        self._grid = QGridLayout(self._board)
        self._grid.setContentsMargins(24, 16, 24, 16)
        self._grid.setHorizontalSpacing(32)
        self._kept = Text("", "quiet", wrap=True)
        self._kept.setObjectName("kept")
        self._answers: list[tuple[int, TextField]] = []
        self._questions = QHBoxLayout()
        self._questions.setSpacing(16)
        self._again = link(translate("FirstRun", "Show the code again"), "show_again", self.enter)
        self._ask = Text(translate("FirstRun", "Type these groups from your sheet:"), "section")
        self.column.addWidget(self._board)
        self.column.addWidget(self._buttons())
        self.column.addWidget(self._kept)
        self.column.addWidget(self._ask)
        self.column.addLayout(self._questions)
        self._hide_questions(hidden=True)

    @property
    def is_ready(self) -> bool:
        keys = self.draft.keys
        if keys is None or not self._answers or self._board.isVisibleTo(self):
            return False
        return all(keys.recovery_code.has_group(number, field.edit.text()) for number, field in self._answers)

    def enter(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for position, group in enumerate(self._groups()):
            text = Text(f"{position + 1}   {group}", "code")
            text.setObjectName(f"group_{position + 1}")
            text.setAccessibleName(f"{position + 1}: {' '.join(group)}")
            self._grid.addWidget(text, position % 3, position // 3)
        self._board.show()
        self._hide_questions(hidden=True)

    def asked(self) -> list[int]:
        """The numbers of the groups she is asked for."""
        return [number for number, _field in self._answers]

    def _groups(self) -> tuple[str, ...]:
        return self.draft.keys.recovery_code.groups if self.draft.keys else ()

    def _buttons(self) -> QWidget:
        # A widget of its own: as a layout inside the column its narrowest width would become the column's.
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(secondary(translate("FirstRun", "&Print…"), "print_sheet", self._print, icon="print"))
        row.addWidget(secondary(translate("FirstRun", "&Save as a sheet…"), "save_sheet", self._save, icon="save"))
        row.addWidget(
            secondary(translate("FirstRun", "I wrote it &by hand"), "by_hand", self._by_hand, icon="edit"),
        )
        row.addWidget(self._again)
        return holder

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - 20 ms, rarely used

        from heijastus_desk.ui.first_run.recovery_sheet import print_sheet  # noqa: PLC0415 - the same

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)

        def accepted() -> None:
            print_sheet(self._groups(), printer)
            self._told(_printed())

        dialog.accepted.connect(accepted)
        dialog.show()

    def _save(self) -> None:
        name = translate("FirstRun", "recovery-code.pdf")
        dialog = QFileDialog(self, "", str(Path.home() / name), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the sheet there."""
        from heijastus_desk.ui.first_run.recovery_sheet import save_sheet  # noqa: PLC0415 - as above

        save_sheet(self._groups(), path)
        if path.is_file() and path.stat().st_size:
            self._told(translate("FirstRun", "Saved: {file}. Do not leave it on this computer.").format(file=path))
        else:
            self._kept.setText(translate("FirstRun", "The sheet could not be saved there. Choose another folder."))
            self._kept.set_tone(Tone.DUE)

    def _by_hand(self) -> None:
        self._told(translate("FirstRun", "Good. The code is hidden now, so that you read it from your paper."))

    def _told(self, text: str) -> None:
        """The sheet exists: hide the code and ask for two groups of it."""
        self._kept.setText(text)
        self._kept.set_tone(Tone.NEUTRAL)
        self._board.hide()
        if not self._answers:
            # Which groups is no secret; it only keeps her from typing the first two without looking.
            for number in sorted(random.sample(range(1, 7), _ASKED)):
                field = TextField(f"group_answer_{number}", translate("FirstRun", "Group {n}").format(n=number))
                field.edited.connect(lambda n=number, f=field: self._typed(n, f))
                self._answers.append((number, field))
                self._questions.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
            self._questions.addStretch(1)
        self._hide_questions(hidden=False)
        self._answers[0][1].focus_control()
        self.ready_changed.emit()

    def _typed(self, number: int, field: TextField) -> None:
        keys = self.draft.keys
        typed = field.edit.text()
        wrong = len(typed.strip()) >= 6 and keys is not None and not keys.recovery_code.has_group(number, typed)
        field.set_error(translate("FirstRun", "This is not group {n}.").format(n=number) if wrong else "")
        self.ready_changed.emit()

    def _hide_questions(self, *, hidden: bool) -> None:
        self._ask.setHidden(hidden)
        self._again.setHidden(hidden)
        for position in range(self._questions.count()):
            item = self._questions.itemAt(position)
            widget = item.widget() if item is not None else None
            if isinstance(widget, QWidget):
                widget.setHidden(hidden)
        self.ready_changed.emit()


def _printed() -> str:
    return translate("FirstRun", "Sent to the printer. The code is hidden now: read it from the sheet.")
