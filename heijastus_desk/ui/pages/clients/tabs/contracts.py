"""The tab of what was agreed."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk, can_open
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def make(desk: TabDesk) -> RecordTab:
    """The tab with its empty state and its buttons."""
    empty = EmptyState(
        "contracts_empty",
        "contracts",
        translate("Clients", "No contract yet"),
        translate("Clients", "A contract tells what was agreed, who orders, who takes part and until when."),
    )
    edit = desk.open_button("contracts", translate("Clients", "Open"))
    add = desk.button(translate("Clients", "Add contract"), "add_contract", "add")
    date = desk.button(translate("Clients", "Add agreed date"), "add_appointment", "calendar")
    attach = desk.button(translate("Clients", "Attach file…"), "attach_contract", "attachment")
    notes = desk.button(translate("Clients", "Notes of the contract"), "contract_notes", "note")
    tab = RecordTab("contracts", translate("Clients", "Contracts"), empty, [add, edit, date, attach, notes])
    tab.enable_for(edit, can_open)
    tab.show_for(notes, lambda entry: entry.table == "contract")
    tab.enable_for(attach, lambda entry: entry.table == "contract")
    return tab
