"""Payers at the left, and at the right the sessions one has not been invoiced for."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.working_day import PayerSessions
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.contracts.line_list import show_lines
from heijastus_desk.ui.pages.contracts.uninvoiced import Waiting, payer_name, payer_rows, payer_uid, session_rows
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.fields import ChoiceField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

LIST_WIDTH = 300


class UninvoicedPane(QWidget):
    """`marking` gives uids of sessions and of the invoice, `saving` the payers for a table, `payer_opened` a client."""

    marking = Signal(object, str)
    saving = Signal(object)
    payer_opened = Signal(str)
    printing = Signal(str)
    """The payer's uid, or empty for all."""

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self._lang = lang
        self._waiting = Waiting()
        self.list = CardList("payers_list", translate("Contracts", "Payers"))
        self.rows = CardList(
            "uninvoiced_rows",
            translate("Contracts", "Held, not invoiced"),
            CardLook(dividers=True, wrap=True),
        )
        self.header = SectionHeader("", style="title", subtitle="-")
        self.invoice = ChoiceField(
            "accounting", translate("Contracts", "On which invoice"), [("", translate("Contracts", "None named here"))]
        )
        self.every = primary(
            translate("Contracts", "Mark all as invoiced"), "mark_all_invoiced", self._mark_all, icon="check"
        )
        self.one = secondary(translate("Contracts", "Mark this session"), "mark_one_invoiced", self._mark_one)
        self.open = secondary(
            translate("Contracts", "Payer's card"), "open_payer", lambda: self.payer_opened.emit(self.current())
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.chosen.connect(lambda _uid: self._show_payer())
        self.list.opened.connect(lambda _uid: self.rows.setFocus())

    def current(self) -> str:
        """The payer in front; empty when nobody is known to pay."""
        payer = self._payer()
        return payer_uid(payer.payer) if payer is not None and payer.payer else ""

    def show_waiting(self, waiting: Waiting) -> None:
        """Show everything that waits; the payer in front stays."""
        self._waiting = waiting
        self._stack.setCurrentIndex(int(bool(waiting.payers)))
        show_lines(self.list, payer_rows(waiting))
        if not self.list.current_uid():
            self.list.select_first()
        self._show_payer()

    def _payer(self) -> PayerSessions | None:
        return self._waiting.payer(self.list.current_uid())

    def _show_payer(self) -> None:
        payer = self._payer()
        if payer is None:
            return
        self.header.set_title(payer_name(payer), translate("Contracts", "%n session(s)", "", len(payer.lines)))
        none = ("", translate("Contracts", "None named here"))
        self.invoice.set_choices([none, *self._waiting.invoices_of(payer.payer)])
        self.open.setVisible(bool(payer.payer))
        show_lines(self.rows, session_rows(payer, self._lang))
        if not self.rows.current_uid():
            self.rows.select_first()

    def _mark_all(self) -> None:
        payer = self._payer()
        if payer is not None:
            self.marking.emit(tuple(line.session_uid for line in payer.lines), self.invoice.value() or "")

    def _mark_one(self) -> None:
        uid = self.rows.current_uid()
        if uid:
            self.marking.emit((uid,), self.invoice.value() or "")

    def _save_payer(self) -> None:
        payer = self._payer()
        if payer is not None:
            self.saving.emit((payer,))

    def save_all(self) -> None:
        """Ask for a table of every payer."""
        if self._waiting.payers:
            self.saving.emit(None)

    def _lay_out(self) -> None:
        nothing = EmptyState(
            "uninvoiced_nothing",
            "check",
            translate("Contracts", "Everything held is invoiced"),
            translate("Contracts", "Sessions that are held and not marked as invoiced gather here by payer."),
        )
        split = QSplitter()
        split.setObjectName("uninvoiced_split")
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list_pane())
        split.addWidget(self._payer_pane())
        split.setStretchFactor(1, 1)
        split.setSizes([theme.scaled(LIST_WIDTH), 1000])
        self._stack.addWidget(nothing)
        self._stack.addWidget(split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _list_pane(self) -> QWidget:
        save = secondary(translate("Contracts", "All as CSV…"), "uninvoiced_csv_all", self.save_all, icon="export")
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(12, theme.GRID, theme.GRID, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(SectionHeader(translate("Contracts", "Payers"), save))
        column.addWidget(self.list, 1)
        return pane

    def _payer_pane(self) -> QWidget:
        save = secondary(translate("Contracts", "As CSV…"), "uninvoiced_csv", self._save_payer, icon="export")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        printed = secondary(
            translate("Contracts", "Print"),
            "uninvoiced_print",
            lambda: self.printing.emit(self.current()),
            icon="print",
        )
        for button in (self.every, self.one, printed, save, self.open):
            flow.addWidget(button)
        self.invoice.setMaximumWidth(theme.scaled(360))
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(24, 16, 24, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.header)
        column.addWidget(self.invoice)
        column.addWidget(buttons)
        column.addWidget(self.rows, 1)
        return pane
