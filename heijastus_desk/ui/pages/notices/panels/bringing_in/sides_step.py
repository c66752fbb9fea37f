"""The second step: her text on the left, what becomes of it on the right, section by section."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.adoption.suggestion import TITLE, UNMAPPED, Suggestion
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.panels.bringing_in import words
from heijastus_desk.ui.pages.notices.panels.bringing_in.her_text import HerText, under
from heijastus_desk.ui.pages.notices.panels.bringing_in.row import SuggestionRow
from heijastus_desk.ui.pages.notices.panels.bringing_in.three_sides import ThreeSides
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook
from heijastus_desk.ui.widgets.labels import Hairline, Text
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.ui.widgets.upright_area import UprightArea

translate = QCoreApplication.translate


class SidesStep(QWidget):
    """`edited` tells that she changed something."""

    edited = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("old_sides_step")
        self._lang = lang
        self._old = OldNotice()
        self._all: dict[str, Suggestion] = {}
        self.rows: dict[str, SuggestionRow] = {}
        self._line = Text("", "quiet", wrap=True)
        self._line.setObjectName("old_summary")
        self.sections = CardList(
            "old_sections", translate("OldNotice", "Sections of your notice"), CardLook(dividers=True, wrap=True)
        )
        self.text = HerText("old_text")
        self._area = UprightArea()
        self._before = secondary(translate("OldNotice", "&Previous section"), "old_previous", lambda: self._step(-1))
        self._after = secondary(translate("OldNotice", "&Next section"), "old_next", lambda: self._step(1))
        self._head = SectionHeader("", self._before, self._after)
        self._lay_out()
        self.sections.chosen.connect(lambda uid: self._show(int(uid)))

    def show_notice(self, old: OldNotice, suggestions: Iterable[Suggestion]) -> None:
        """Show a notice and what it may become, from its first section."""
        self._old = old
        self._all = {one.key: one for one in suggestions}
        self._fill_list()
        first = self.sections.select_first()
        self._show(int(first) if first else TITLE)

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """All of them as they stand now."""
        return tuple(self._all.values())

    @property
    def section(self) -> int:
        """The section that is shown."""
        return int(self.sections.current_uid() or TITLE)

    def show_error(self, error: HeijastusError) -> bool:
        """Lead to the suggestion whose target the failure names; False when none is meant."""
        wanted = {"trade_name": "controller_name", "street": "address"}.get(error.field or "", error.field)
        found = next((one for one in self._all.values() if one.taken and one.target.value == wanted), None)
        if found is None:
            return False
        self.sections.select(str(found.section))
        self._show(found.section)
        row = self.rows[found.key]
        row.show_error(error)
        row.focus_first()
        return True

    def focus_first(self) -> None:
        self.sections.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._mark(watched)
        return super().eventFilter(watched, event)

    def _places(self) -> list[int]:
        used = {one.section for one in self._all.values()}
        ends = [place for place in (TITLE,) if place in used or self._old.title]
        last = [UNMAPPED] if self._old.unmapped or UNMAPPED in used else []
        return [*ends, *range(len(self._old.sections)), *last]

    def _of(self, section: int) -> list[Suggestion]:
        return [one for one in self._all.values() if one.section == section]

    def _fill_list(self) -> None:
        kept = self.sections.current_uid()
        self.sections.set_cards([words.section_row(self._old, at, self._of(at)) for at in self._places()])
        if kept:
            self.sections.select(kept)
        self._line.setText(words.summary(self._old, self.suggestions))

    def _show(self, section: int) -> None:
        self.text.setPlainText(words.section_text(self._old, section))
        self._head.set_title(words.section_name(self._old, section))
        self.rows = {}
        holder = QWidget()
        holder.setProperty("role", "surface")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 2 * theme.GRID, theme.GRID)
        column.setSpacing(2 * theme.GRID)
        for n, one in enumerate(self._of(section)):
            if n:
                column.addWidget(Hairline())
            column.addWidget(self._row(one))
        if not self.rows:
            column.addWidget(Text(words.nothing_here(self._old, section), "quiet", wrap=True))
        column.addStretch(1)
        self._area.setWidget(holder)
        places = self._places()
        at = places.index(section) if section in places else 0
        self._before.setEnabled(at > 0)
        self._after.setEnabled(at < len(places) - 1)

    def _row(self, one: Suggestion) -> SuggestionRow:
        row = self.rows[one.key] = SuggestionRow(one, self._lang)
        row.changed.connect(self._changed)
        row.moved.connect(self._moved)
        for control in (row.tick.control, *(field.control for field in row.fields.values())):
            control.setProperty("suggestion", one.key)
            control.installEventFilter(self)
        return row

    def _changed(self, one: Suggestion) -> None:
        self._all[one.key] = one
        self._fill_list()
        self.edited.emit()

    def _moved(self, one: Suggestion) -> None:
        self._changed(one)
        # The row is still inside its own signal.
        QTimer.singleShot(0, self, lambda: self._show_again(one.key))

    def _show_again(self, key: str) -> None:
        self._show(self._all[key].section)
        field = self.rows[key].fields.get("target")
        if field is not None:
            field.focus_control()

    def _mark(self, control: QObject) -> None:
        one = self._all.get(str(control.property("suggestion") or ""))
        if one is not None:
            self.text.mark(one.source)

    def _step(self, by: int) -> None:
        places = self._places()
        at = places.index(self.section) + by
        if 0 <= at < len(places):
            self.sections.select(str(places[at]))
            self._show(places[at])
            row = next(iter(self.rows.values()), None)
            if row is not None:
                row.focus_first()

    def _lay_out(self) -> None:
        self._area.setObjectName("old_suggestions")
        self._area.setProperty("role", "surface")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hers = under(translate("OldNotice", "Your text"), self.text)
        becomes = under(translate("OldNotice", "What becomes of it"), self._area)
        becomes.setMinimumWidth(theme.scaled(240))
        sides = ThreeSides("old_sides", (self.sections, hers, becomes), (210, 270, 470), has_steps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._line)
        column.addWidget(self._head)
        column.addWidget(sides, 1)
