"""Contracts at the left, and at the right what was agreed in one, its dates and its sessions."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.services.client_papers import PaperKind
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.contracts.line_list import show_lines
from heijastus_desk.ui.pages.contracts.presenter import Detail, Force, Line
from heijastus_desk.ui.widgets.buttons import MenuButton, primary, secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook
from heijastus_desk.ui.widgets.chips import ChipRow, ChipText, ChoiceChips
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.focus_ring import FocusRing
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.search_line import SearchLine
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

LIST_WIDTH = 300
FACTS_WIDTH = 240
NARROWEST_WITH_FACTS = 700
_ALL = "all"
_NONE, _SHOWN, _UNFOUND = range(3)


class AgreementsPane(QWidget):
    """`filtered` when she narrows the list, `chosen` a contract's uid, `opened` where Enter on a row leads."""

    filtered = Signal()
    chosen = Signal(str)
    opened = Signal(str)
    edit_asked = Signal()
    met_asked = Signal()
    print_asked = Signal(object)
    """A PaperKind."""

    def __init__(self, new_contract: Callable[[], object], splitters: dict[str, list[int]]) -> None:
        super().__init__()
        self._rows: dict[str, Line] = {}
        self.search = SearchLine(
            "contracts_search",
            translate("Contracts", "Filter contracts"),
            translate("Contracts", "Title, orderer or participant"),
            120,
        )
        self.states = ChoiceChips(
            "contracts_state",
            [
                (Force.RUNNING.value, translate("Contracts", "In force")),
                (Force.ENDED.value, translate("Contracts", "Ended")),
                (_ALL, translate("Contracts", "All")),
            ],
            translate("Contracts", "Which contracts"),
        )
        self.list = CardList("contracts_list", translate("Contracts", "Contracts"), CardLook(wrap=True))
        self.rows = CardList(
            "contract_rows", translate("Contracts", "Dates and sessions"), CardLook(dividers=True, wrap=True)
        )
        met = primary(translate("Contracts", "Met today"), "contract_met", self.met_asked.emit, icon="session")
        edit = secondary(translate("Contracts", "Edit contract"), "contract_edit", self.edit_asked.emit, icon="edit")
        self.printed = MenuButton(translate("Contracts", "Print"), "contract_print", icon="print")
        for kind, text in (
            (PaperKind.CONTRACT, translate("Contracts", "Contract")),
            (PaperKind.SUMMARY, translate("Contracts", "Summary of the contract")),
            (PaperKind.ANNEX, translate("Contracts", "Privacy annex")),
            (PaperKind.SESSIONS, translate("Contracts", "List of sessions")),
        ):
            self.printed.add(text, f"print_{kind.value}", lambda wanted=kind: self.print_asked.emit(wanted))
        self.header = SectionHeader("", met, edit, self.printed, style="title", subtitle="-")
        self.chips = ChipRow("contract_chips")
        self.facts = KeyValue("contract_facts")
        self._stack = QStackedWidget()
        self._lay_out(new_contract, splitters)
        self.search.typed.connect(self.filtered)
        self.states.chosen.connect(lambda _key: self.filtered.emit())
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(lambda _uid: self.rows.setFocus())
        self.rows.opened.connect(self._open_row)

    def wanted(self) -> tuple[str, Force | None]:
        """The words and the state she looks for."""
        state = self.states.choice()
        return self.search.text(), None if state == _ALL else Force(state)

    def show_everything(self) -> None:
        """No filter, so that any contract can be chosen."""
        self.search.clear()
        self.states.choose(_ALL)

    def show_list(self, lines: tuple[Line, ...], current: str) -> None:
        show_lines(self.list, lines)
        self.list.select(current)

    def show_none(self, *, any_at_all: bool) -> None:
        """There is no contract, or none like what she looks for."""
        self._stack.setCurrentIndex(_UNFOUND if any_at_all else _NONE)

    def show_detail(self, shown: Detail) -> None:
        self._stack.setCurrentIndex(_SHOWN)
        self.header.set_title(shown.title, shown.subtitle)
        self.chips.set_chips([ChipText(text, tone) for text, tone in shown.chips])
        self.facts.set_facts([Fact(told.name, told.value) for told in shown.facts])
        self._rows = {line.uid: line for line in shown.rows}
        show_lines(self.rows, shown.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the dates have the room; the form of the contract tells the rest."""
        super().resizeEvent(event)
        self._beside.setVisible(self.width() >= theme.scaled(NARROWEST_WITH_FACTS))

    def _open_row(self, uid: str) -> None:
        line = self._rows.get(uid)
        if line is not None and line.record:
            self.opened.emit(line.record)

    def _lay_out(self, new_contract: Callable[[], object], splitters: dict[str, list[int]]) -> None:
        nothing = EmptyState(
            "contracts_nothing",
            "contracts",
            translate("Contracts", "Your contracts belong here"),
            translate("Contracts", "What was agreed, who orders, who takes part, how many sessions are left."),
            translate("Contracts", "New contract"),
            new_contract,
        )
        self._stack.addWidget(nothing)
        self._stack.addWidget(self._detail_pane())
        self._stack.addWidget(
            EmptyState(
                "contracts_unfound",
                "search",
                translate("Contracts", "No such contract"),
                translate("Contracts", "Look under All, or with other words."),
            )
        )
        split = QSplitter()
        split.setObjectName("contracts_split")
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list_pane(new_contract))
        split.addWidget(self._stack)
        split.setStretchFactor(1, 1)
        split.setSizes(splitters.get("contracts") or [theme.scaled(LIST_WIDTH), 1000])
        split.splitterMoved.connect(lambda _place, _index: splitters.update(contracts=split.sizes()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _list_pane(self, new_contract: Callable[[], object]) -> QWidget:
        new = secondary(translate("Contracts", "&New"), "contracts_new", new_contract, icon="add")
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(12, theme.GRID, theme.GRID, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(SectionHeader(translate("Contracts", "Contracts"), new))
        column.addWidget(self.search)
        column.addWidget(self.states)
        column.addWidget(self.list, 1)
        return pane

    def _detail_pane(self) -> QWidget:
        beside = QScrollArea()
        beside.setProperty("role", "surface")
        beside.setObjectName("contract_facts_scroll")
        beside.setAccessibleName(translate("Contracts", "The contract"))
        beside.setFrameShape(QScrollArea.Shape.NoFrame)
        FocusRing(beside)
        beside.setWidgetResizable(True)
        beside.setFixedWidth(theme.scaled(FACTS_WIDTH))
        holder = QWidget()
        holder.setProperty("role", "surface")
        facts = QVBoxLayout(holder)
        facts.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        facts.addWidget(self.facts)
        facts.addStretch(1)
        beside.setWidget(holder)
        body = QHBoxLayout()
        body.setSpacing(2 * theme.GRID)
        body.addWidget(self.rows, 1)
        body.addWidget(beside)
        self._beside = beside
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(24, 16, 16, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.header)
        column.addWidget(self.chips)
        column.addLayout(body, 1)
        return pane
