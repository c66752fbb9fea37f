"""The tab of papers, files and references to invoices."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk, can_open
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def make(desk: TabDesk) -> RecordTab:
    """The tab with its empty state and its buttons."""
    empty = EmptyState(
        "papers_empty",
        "paper",
        translate("Clients", "No papers, files or invoices"),
        translate("Clients", "What lies in folders, what is attached here, and references to invoices."),
    )
    attach = desk.button(translate("Clients", "Attach file…"), "attach", "attachment")
    invoice = desk.button(translate("Clients", "Add invoice reference"), "add_invoice", "add")
    edit = desk.open_button("papers", translate("Clients", "Open"))
    copy = desk.button(translate("Clients", "Save a copy…"), "save_copy", "export")
    desk.for_persons(attach)
    tab = RecordTab("papers", translate("Clients", "Paper and files"), empty, [attach, invoice, edit, copy])
    tab.enable_for(edit, lambda entry: can_open(entry) and entry.table != "file")
    tab.enable_for(copy, lambda entry: entry.table == "file")
    return tab
