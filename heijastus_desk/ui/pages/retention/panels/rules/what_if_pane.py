"""What other rules would change, before anything is saved: counts, every line with both reasons, and Save."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListView, QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.what_if import Shift, WhatIf, WhatIfLine
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.retention.panels.rules import words
from heijastus_desk.ui.widgets.buttons import primary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.fields import ProseField
from heijastus_desk.ui.widgets.labels import Text, reveal

translate = QCoreApplication.translate

_BATCH = 200
_LEAST_LIST = 160
_Row = tuple[str, Shift, int, WhatIfLine | None]


class WhatIfPane(QWidget):
    """`save_wanted` gives why she changed them; only what was worked out for these very rules can be saved."""

    save_wanted = Signal(str)
    edited = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self._lang = lang
        self._on = date.min
        self._summary = Text("", "section", wrap=True)
        self._summary.setObjectName("what_if_summary")
        self._counts = QWidget()
        self._count_column = QVBoxLayout(self._counts)
        self._count_column.setContentsMargins(0, 0, 0, 0)
        self._count_column.setSpacing(2)
        self.list = CardList(
            "what_if_list", translate("Retention", "What would change"), CardLook(wrap=True, dividers=True)
        )
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        hint = translate("Retention", "Kept with the old and the new rules, so that you can tell later.")
        self.why = ProseField("why", translate("Retention", "&Why the rules change"), hint=hint, lines=2)
        self.why.edited.connect(self.edited)
        self.button = primary(translate("Retention", "Save the rules"), "save_rules", self.save)
        """stands at the panel's foot"""
        column = self._scrolling()
        column.setSpacing(theme.GRID)
        column.addWidget(self._summary)
        column.addWidget(self._counts)
        column.addWidget(self.list, 1)
        self._space = QWidget()
        column.addWidget(self._space, 1)
        column.addWidget(self.why)
        self.tell("")

    def _scrolling(self) -> QVBoxLayout:
        """In a low window the list keeps room for a line or two, and the whole scrolls."""
        self.list.setMinimumHeight(theme.scaled(_LEAST_LIST))
        inner = QWidget()
        inner.setProperty("role", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        area = QScrollArea()
        area.setProperty("role", "surface")
        area.setObjectName("what_if_scroll")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        return column

    def focus_first(self) -> None:
        (self.list if not self.list.isHidden() else self.why.control).setFocus()

    @property
    def may_save(self) -> bool:
        """Whether what is shown was worked out for the rules as they are now."""
        return self.button.isEnabled()

    def tell(self, text: str) -> None:
        """Say this instead of a result: that it is worked out, was stopped, or is not needed."""
        self._summary.setText(text)
        self._show_counts(())
        self.list.set_cards(())
        self._set_shown(has_lines=False, may_save=False)

    def show_result(self, found: WhatIf) -> None:
        """Show what was worked out."""
        self._on = found.on
        self._summary.setText(words.in_short(found))
        self._show_counts(words.by_class(found, self._lang))
        self.list.set_rows(_rows(found), self._card, key=lambda row: row[0])
        self.list.select_first()
        self._set_shown(has_lines=bool(found.lines), may_save=True)

    def save(self) -> None:
        """Ask for the rules to be saved, if they may be."""
        self.why.set_error("")
        if not self.may_save:
            return
        try:
            self.save_wanted.emit(self.why.value())
        except HeijastusError as error:
            self.show_error(words.refused(error, self._lang))

    def show_error(self, sentence: str) -> None:
        """Say at the reason what is wrong with it."""
        self.why.set_error(sentence)
        self.why.focus_control()

    def _set_shown(self, *, has_lines: bool, may_save: bool) -> None:
        for part in (self._counts, self.list):
            reveal(part, shown=has_lines)
        reveal(self._space, shown=not has_lines)
        for part in (self.why, self.button):
            reveal(part, shown=may_save)
        self.button.setEnabled(may_save)

    def _show_counts(self, lines: Sequence[tuple[Shift, str]]) -> None:
        while (item := self._count_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for shift, line in lines:
            text = Text(line, wrap=True)
            text.set_tone(words.tone(shift))
            self._count_column.addWidget(text)

    def _card(self, row: _Row) -> CardRow:
        key, shift, count, line = row
        if line is None:
            return words.heading_row(shift, count, self._lang)
        return words.line_row(key, line, self._on, self._lang)


def _rows(found: WhatIf) -> list[_Row]:
    rows: list[_Row] = []
    counts = found.counts
    for shift, lines in groupby(found.lines, key=lambda line: line.shift):
        rows.append((f"heading:{shift}", shift, counts[shift], None))
        rows += [(str(len(rows) + n), shift, line.count, line) for n, line in enumerate(lines)]
    return rows
