"""The left column: the registers, and below them the sections of the one that is open."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.presenter import ListRow, ViewState
from heijastus_desk.ui.widgets.buttons import MenuButton
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.labels import Hairline
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

_MOST_REGISTERS = 5


class Outline(QWidget):
    """Lists only; what a choice does is the page's."""

    def __init__(self, from_template: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("notices_outline")
        self.new_menu = menu = MenuButton("", "new_register", icon="add", spoken=translate("Notices", "New register"))
        menu.add(translate("Notices", "From a template"), "new_from_template", from_template, icon="notices")
        self.registers = CardList("registers_list", translate("Notices", "Registers"), CardLook(wrap=True))
        self.sections = CardList("sections_list", translate("Notices", "Sections of the notice"), CardLook(wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, theme.GRID, 4, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(SectionHeader(translate("Notices", "Notices"), menu))
        column.addWidget(self.registers)
        column.addWidget(Hairline())
        column.addWidget(self.sections, 1)

    def show_state(self, state: ViewState) -> None:
        self.registers.set_rows(state.registers, _card)
        self.sections.set_rows(state.sections, _card)
        if not self.sections.current_uid():
            self.sections.select_first()
        self.sections.setVisible(state.has_register)
        self._fit_registers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_registers()

    def restyled(self) -> None:
        self._fit_registers()

    def _fit_registers(self) -> None:
        """The registers take the room of their rows, as long as most of the column is left for the sections."""
        rows = range(min(self.registers.count, _MOST_REGISTERS))
        wanted = sum(self.registers.sizeHintForRow(row) for row in rows) + 4
        self.registers.setFixedHeight(max(theme.scaled(48), min(wanted, self.height() // 2)))


def _card(row: ListRow) -> CardRow:
    return CardRow(row.uid, row.title, row.second, row.status, row.tone, spoken=row.spoken)
