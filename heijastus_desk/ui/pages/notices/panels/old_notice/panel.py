"""The panel itself: her old text beside what each piece of it became; read only."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.services.old_notices import KeptNotice, OldNotice, StoredNotice
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.panel_place import PanelPlace
from heijastus_desk.ui.pages.notices.panels.bringing_in import words
from heijastus_desk.ui.pages.notices.panels.bringing_in.her_text import HerText, under
from heijastus_desk.ui.pages.notices.panels.bringing_in.three_sides import ThreeSides
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.widgets.card_list import CardList, CardLook
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.focus_ring import FocusRing
from heijastus_desk.ui.widgets.labels import Hairline, Text
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


class OldNoticePanel(FramedPanel):
    """Where several were brought in for one register, the newest is shown."""

    def __init__(self, context: PageContext, register: str) -> None:
        title = _title()
        super().__init__(context, "kept_notice_panel", title, register)
        self._kept = KeptNotice(notice=OldNotice())
        self.sections = CardList(
            "kept_sections", translate("OldNotice", "Sections of your notice"), CardLook(dividers=True, wrap=True)
        )
        self.text = HerText("kept_text")
        self.text.setMinimumWidth(theme.scaled(100))
        self._area = QScrollArea()
        self._stack = QStackedWidget()
        self._lay_out()
        self.sections.chosen.connect(lambda uid: self._show_section(int(uid)))
        self.refresh()

    def focus_first(self) -> None:
        (self.sections if self.sections.count else self.back).setFocus()

    def refresh(self) -> None:
        app, register = self.context.app, self.record
        self.context.query(lambda: app.old_notices.of_register(register), self._show, topic="kept_notice")

    def _show(self, found: tuple[StoredNotice, ...]) -> None:
        self._stack.setCurrentIndex(1 if found else 0)
        if not found:
            self.header.set_title(_title())
            return
        self._kept = found[0].kept
        day = format_date(found[0].taken_in_on, self.context.lang)
        self.header.set_title(_title(), translate("OldNotice", "Brought in {day}").format(day=day))
        old, suggestions = self._kept.notice, self._kept.suggestions
        places = [words.TITLE, *range(len(old.sections)), *([words.UNMAPPED] if old.unmapped else [])]
        self.sections.set_cards(
            [words.section_row(old, at, [one for one in suggestions if one.section == at]) for at in places]
        )
        first = self.sections.select_first()
        self._show_section(int(first))
        if self.back.hasFocus():
            self.focus_first()

    def _show_section(self, section: int) -> None:
        self.text.setPlainText(words.section_text(self._kept.notice, section))
        holder = QWidget()
        holder.setProperty("role", "surface")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 2 * theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        pieces = [one for one in self._kept.suggestions if one.section == section]
        for n, one in enumerate(pieces):
            if n:
                column.addWidget(Hairline())
            column.addWidget(Text(words.became(one, self.context.lang), "section", wrap=True))
            if one.source:
                column.addWidget(Text(one.source, "quiet", wrap=True, selectable=True))
            if words.entered(one):
                told = translate("OldNotice", "Entered as: {text}").format(text=words.entered(one))
                column.addWidget(Text(told, wrap=True, selectable=True))
        if not pieces:
            column.addWidget(Text(words.nothing_here(self._kept.notice, section), "quiet", wrap=True))
        column.addStretch(1)
        self._area.setWidget(holder)

    def _lay_out(self) -> None:
        self._area.setObjectName("kept_became")
        self._area.setAccessibleName(translate("OldNotice", "What became of it"))
        FocusRing(self._area)
        self._area.setProperty("role", "surface")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        hers = under(translate("OldNotice", "Your text"), self.text)
        became = under(translate("OldNotice", "What became of it"), self._area)
        sides = ThreeSides("kept_sides", (self.sections, hers, became), (230, 340, 360), has_steps=False)
        self._stack.addWidget(
            EmptyState(
                "no_old_notice",
                "notices",
                translate("OldNotice", "No old notice"),
                translate(
                    "OldNotice",
                    "This register was not made from an old notice. One is brought in from the plus above the "
                    "registers.",
                ),
            )
        )
        self._stack.addWidget(sides)
        self.lay_out(instead=self._stack)


def _title() -> str:
    return translate("OldNotice", "Old notice")


SPEC = PanelSpec(
    key="old_notice",
    title=lambda: translate("OldNotice", "Old notice"),
    icon="paper",
    place=PanelPlace.REGISTER,
    make=OldNoticePanel,
)
