"""The left column: the registers, and below them the sections of the one that is open."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.presenter import ListRow, ViewState
from heijastus_desk.ui.widgets.buttons import MenuButton
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate


class Outline(QWidget):
    """Lists only; what a choice does is the page's."""

    def __init__(self, new: Callable[[], object], from_template: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("notices_outline")
        menu = MenuButton("", "new_register", icon="add", spoken=translate("Notices", "New register"))
        menu.add(translate("Notices", "From a template"), "new_from_template", from_template, icon="notices")
        menu.add(translate("Notices", "Empty register"), "new_empty", new, icon="add")
        self.registers = CardList("registers_list", translate("Notices", "Registers"))
        self.sections = CardList("sections_list", translate("Notices", "Sections of the notice"), CardLook(wrap=True))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("outline_splitter")
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._part(SectionHeader(translate("Notices", "Notices"), menu), self.registers))
        split.addWidget(self._part(None, self.sections))
        split.setSizes([320, 380])
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def show_state(self, state: ViewState) -> None:
        self.registers.set_rows(state.registers, _card)
        self.sections.set_rows(state.sections, _card)
        if not self.sections.current_uid():
            self.sections.select_first()
        self.sections.setVisible(state.has_register)

    def _part(self, header: SectionHeader | None, shown: CardList) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(12, theme.GRID, theme.GRID, 0)
        column.setSpacing(theme.GRID)
        if header is not None:
            column.addWidget(header)
        column.addWidget(shown, 1)
        return part


def _card(row: ListRow) -> CardRow:
    return CardRow(row.uid, row.title, row.second, row.status, row.tone, spoken=row.spoken)
