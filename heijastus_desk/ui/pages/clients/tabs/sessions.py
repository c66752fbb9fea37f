"""The tab of sessions, contacts and notes."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk, can_open
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
    note = desk.button(translate("Clients", "Add note"), "add_note", "add")
    paper = desk.button(translate("Clients", "Paper note"), "paper_note", "paper")
    paper.setToolTip(translate("Clients", "A note of today in the folder used last"))
    contact = desk.button(translate("Clients", "Add contact"), "add_contact", "add")
    desk.for_persons(note)
    desk.for_persons(paper)
    notes = desk.button(translate("Clients", "Notes of the session"), "session_notes", "note")
    buttons = [note, paper, contact, edit, notes]
    tab = RecordTab("sessions", translate("Clients", "Sessions and notes"), empty, buttons, dated=True)
    tab.show_for(notes, lambda entry: entry.table == "session")
    tab.enable_for(edit, can_open)
    return tab
