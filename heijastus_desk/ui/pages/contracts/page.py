"""The page of contracts: what was agreed, what is held and not invoiced, and the list of hours, in three tabs."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout

from heijastus_desk.domain.changes import Kind
from heijastus_desk.services.client_papers import PaperKind
from heijastus_desk.services.contracts import ContractSummary
from heijastus_desk.services.sessions import SessionListLine
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.form_places import CONTRACT, MET, form_place
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.contracts import presenter, uninvoiced
from heijastus_desk.ui.pages.contracts.agreements_pane import AgreementsPane
from heijastus_desk.ui.pages.contracts.hours_pane import HoursPane
from heijastus_desk.ui.pages.contracts.presenter import Detail, Loaded
from heijastus_desk.ui.pages.contracts.printing import Printing
from heijastus_desk.ui.pages.contracts.uninvoiced_pane import UninvoicedPane
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.tab_bar import TabBar

translate = QCoreApplication.translate

AGREEMENTS, UNINVOICED, HOURS = "agreements", "uninvoiced", "hours"


class ContractsPage(Page):
    """`open_record` takes the uid of a contract, or the key of a tab."""

    key = "contracts"
    shows = frozenset({Kind.CONTRACTS, Kind.SESSIONS, Kind.APPOINTMENTS, Kind.PARTIES, Kind.ACCOUNTING, Kind.CONSENTS})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._loaded = Loaded()
        self._uid = ""
        self._shown: Detail | None = None
        self.printing = Printing(context, PaperOutput(context, self))
        self.ask_target: Callable[[str], str] = lambda name: QFileDialog.getSaveFileName(
            self, translate("Contracts", "Save as CSV"), name, "CSV (*.csv)"
        )[0]
        tabs = [
            (AGREEMENTS, translate("Contracts", "Contracts")),
            (UNINVOICED, translate("Contracts", "Held, not invoiced")),
            (HOURS, translate("Contracts", "Hours")),
        ]
        self.tabs = TabBar("contracts_tabs", tabs, translate("Contracts", "Parts of the page"))
        self.agreements = AgreementsPane(self.new_contract, context.preferences.splitters)
        self.uninvoiced = UninvoicedPane(context.lang)
        self.hours = HoursPane(context.clock.today(), context.lang)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.commands = {
            Shortcut.NEW: self.new_contract,
            Shortcut.MET_TODAY: self.met_today,
            Shortcut.EXPORT: self.export,
            Shortcut.PRINT: self.print_paper,
        }

    def activate(self) -> None:
        app = self.context.app
        match self.tabs.key():
            case "uninvoiced":
                lang = self.context.lang
                self.context.query(lambda: uninvoiced.read(app, lang), self.uninvoiced.show_waiting, topic="contracts")
            case "hours":
                self.hours.ask()
            case _:
                self.context.query(lambda: presenter.read(app), self._arrived, topic="contracts")

    def focus_first(self) -> None:
        shown = {AGREEMENTS: self.agreements.list, UNINVOICED: self.uninvoiced.list}.get(self.tabs.key())
        (shown if shown is not None and shown.isVisibleTo(self) else self.tabs.bar).setFocus()

    def open_record(self, uid: str) -> None:
        if uid in self.tabs.keys:
            self.tabs.turn_to(uid)
            return
        self.tabs.turn_to(AGREEMENTS)
        self.agreements.show_everything()
        self._uid = uid
        self.activate()

    def new_contract(self) -> None:
        """Begin a contract; its form stands on the page of clients."""
        self.context.open("clients", form_place(CONTRACT))

    def met_today(self) -> None:
        """Record a meeting under the contract in front, else under the likeliest."""
        self.context.open("clients", form_place(MET, self._uid if self.tabs.key() == AGREEMENTS else ""))

    def export(self) -> None:
        """The tab in front as a table."""
        if self.tabs.key() == UNINVOICED:
            self.uninvoiced.save_all()
        elif self.tabs.key() == HOURS:
            self.hours.save()

    def print_paper(self) -> None:
        """The tab in front on paper; of a contract its summary."""
        if self.tabs.key() == UNINVOICED:
            self.printing.uninvoiced(self.uninvoiced.current())
        elif self.tabs.key() == HOURS:
            self.hours.print_list()
        else:
            self._print_contract(PaperKind.SUMMARY)

    # ------------------------------------------------------------------------------------------------- contracts

    def _arrived(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._show_list()

    def _show_list(self) -> None:
        search, wanted = self.agreements.wanted()
        lines = presenter.rows(self._loaded, search, wanted, self.context.clock.today(), self.context.lang)
        known = {line.uid for line in lines}
        if self._uid not in known:
            self._uid = lines[0].uid if lines else ""
        self.agreements.show_list(lines, self._uid)
        self._load_detail()

    def _choose(self, uid: str) -> None:
        self._uid = uid
        self._load_detail()

    def _load_detail(self) -> None:
        one = next((one for one in self._loaded.contracts if one.uid == self._uid), None)
        if one is None:
            self._shown = None
            self.agreements.show_none(any_at_all=bool(self._loaded.contracts))
            return
        app = self.context.app
        self.context.query(
            lambda: app.sessions.of_contract(one.uid),
            lambda sessions: self._show_detail(one, sessions),
            topic="contract_sessions",
        )

    def _show_detail(self, one: ContractSummary, sessions: tuple[SessionListLine, ...]) -> None:
        if one.uid == self._uid:
            today, lang = self.context.clock.today(), self.context.lang
            self._shown = presenter.detail(one, self._loaded, sessions, today, lang)
            self.agreements.show_detail(self._shown)

    def _print_contract(self, kind: PaperKind) -> None:
        if self._uid:
            self.printing.of_contract(kind, self._uid)

    def _edit(self) -> None:
        if self._shown is not None and self._shown.record:
            self.context.open("clients", self._shown.record)

    # ------------------------------------------------------------------------------------------ invoices and hours

    def _mark(self, sessions: tuple[str, ...], invoice: str) -> None:
        app = self.context.app
        self.context.change(lambda: app.working_day.mark_invoiced(sessions, invoice))

    def _show_hours(self, first: date, last: date) -> None:
        app = self.context.app
        self.context.query(
            lambda: app.hours.list(first, last), self.hours.show_hours, self.hours.show_error, topic="hours"
        )

    def _save_uninvoiced(self, payers: Any) -> None:
        app, lang = self.context.app, self.context.lang
        name = translate("Contracts", "not-invoiced-{day}.csv").format(day=self.context.clock.today().isoformat())
        self._save(lambda: app.working_day.uninvoiced_csv(lang, payers), name)

    def _save_hours(self, first: date, last: date) -> None:
        app, lang = self.context.app, self.context.lang
        name = translate("Contracts", "hours-{first}-{last}.csv").format(first=first.isoformat(), last=last.isoformat())
        self._save(lambda: app.hours.csv(first, last, lang), name)

    def _save(self, made: Callable[[], bytes], name: str) -> None:
        chosen = self.ask_target(name)
        if not chosen:
            return
        path = Path(chosen)
        self.context.query(made, lambda table: self.printing.output.save(table, path))

    # ---------------------------------------------------------------------------------------------------- layout

    def _connect(self) -> None:
        self.tabs.turned.connect(self._turn)
        self.agreements.filtered.connect(self._show_list)
        self.agreements.chosen.connect(self._choose)
        self.agreements.opened.connect(lambda record: self.context.open("clients", record))
        self.agreements.edit_asked.connect(self._edit)
        self.agreements.met_asked.connect(self.met_today)
        self.agreements.print_asked.connect(self._print_contract)
        self.uninvoiced.printing.connect(self.printing.uninvoiced)
        self.hours.printing.connect(self.printing.hours)
        self.uninvoiced.marking.connect(self._mark)
        self.uninvoiced.saving.connect(self._save_uninvoiced)
        self.uninvoiced.payer_opened.connect(lambda uid: self.context.open("clients", uid))
        self.hours.asked.connect(self._show_hours)
        self.hours.saving.connect(self._save_hours)

    def _turn(self, key: str) -> None:
        self._stack.setCurrentIndex(self.tabs.keys.index(key))
        self.activate()

    def _lay_out(self) -> None:
        for pane in (self.agreements, self.uninvoiced, self.hours):
            self._stack.addWidget(pane)
        bar = QVBoxLayout()
        bar.setContentsMargins(12, theme.GRID, 12, 0)
        bar.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
