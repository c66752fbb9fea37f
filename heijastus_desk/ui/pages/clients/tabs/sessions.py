"""The tab of sessions, contacts and notes."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk, can_open
from heijastus_desk.ui.widgets.buttons import MenuButton
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def make(desk: TabDesk) -> RecordTab:
    """The tab with its empty state and its buttons."""
    empty = EmptyState(
        "sessions_empty",
        "session",
        translate("Clients", "No sessions yet"),
        translate("Clients", "Sessions, contacts and notes are listed here, newest first."),
    )
    edit = desk.open_button("sessions", translate("Clients", "Open"))
    add = MenuButton(translate("Clients", "&Add"), "sessions_add", icon="add")
    note = add.add(translate("Clients", "Add note"), "client_add_note", lambda: desk.ask("add_note"), icon="note")
    add.add(translate("Clients", "Add contact"), "client_add_contact", lambda: desk.ask("add_contact"), icon="phone")
    paper = desk.button(translate("Clients", "Paper note"), "paper_note", "paper")
    paper.setToolTip(translate("Clients", "A note of today in the folder used last"))
    desk.only_for(note, persons=True)
    desk.for_persons(paper)
    notes = desk.button(translate("Clients", "Notes of the session"), "session_notes", "note")
    buttons = [add, paper, edit, notes]
    tab = RecordTab("sessions", translate("Clients", "Sessions and notes"), empty, buttons, dated=True)
    tab.show_for(notes, lambda entry: entry.table == "session")
    tab.enable_for(edit, can_open)
    return tab
