"""The tab of papers, assessments, disclosures, files and references to invoices."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.clients.paper_rows import is_paper_left
from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk, can_open
from heijastus_desk.ui.widgets.buttons import MenuButton
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
    add = MenuButton(translate("Clients", "&Add"), "papers_add", icon="add")
    for text, action, icon, of_persons in (
        (translate("Clients", "Paper in a folder…"), "add_paper_record", "paper", False),
        (translate("Clients", "Assessment…"), "add_assessment", "check", True),
        (translate("Clients", "Disclosure to others…"), "add_disclosure", "export", True),
        (translate("Clients", "Invoice reference…"), "add_invoice", "paper", False),
    ):
        entry = add.add(text, f"client_{action}", lambda action=action: desk.ask(action), icon=icon)
        if of_persons:
            desk.only_for(entry, persons=True)
    attach = desk.button(translate("Clients", "Attach file…"), "attach", "attachment")
    edit = desk.open_button("papers", translate("Clients", "Open"))
    copy = desk.button(translate("Clients", "Save a copy…"), "save_copy", "export")
    gone = desk.button(translate("Clients", "Mark as destroyed"), "paper_destroyed", "erase")
    tab = RecordTab("papers", translate("Clients", "Paper and files"), empty, [add, attach, edit, copy, gone])
    tab.enable_for(edit, can_open)
    tab.show_for(copy, lambda entry: entry.table == "file")
    tab.show_for(gone, is_paper_left)
    return tab
