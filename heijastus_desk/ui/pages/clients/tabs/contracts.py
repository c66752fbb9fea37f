"""The tab of what was agreed."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk, can_open
from heijastus_desk.ui.widgets.buttons import MenuButton
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
    add = MenuButton(translate("Clients", "&Add"), "contracts_add", icon="add")
    for text, action, icon in (
        (translate("Clients", "Add contract"), "add_contract", "contracts"),
        (translate("Clients", "Add agreed date"), "add_appointment", "calendar"),
    ):
        add.add(text, f"client_{action}", lambda action=action: desk.ask(action), icon=icon)
    attach = desk.button(translate("Clients", "Attach file…"), "attach_contract", "attachment")
    notes = desk.button(translate("Clients", "Notes of the contract"), "contract_notes", "note")
    tab = RecordTab("contracts", translate("Clients", "Contracts"), empty, [add, edit, attach, notes])
    tab.enable_for(edit, can_open)
    tab.show_for(notes, lambda entry: entry.table == "contract")
    tab.enable_for(attach, lambda entry: entry.table == "contract")
    return tab
