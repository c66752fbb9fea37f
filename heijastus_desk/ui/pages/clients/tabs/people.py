"""The tab of people and roles: who works there, guardians, roles without a contract, bans and events."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk, can_open
from heijastus_desk.ui.pages.clients.tie_entries import can_end, party_of
from heijastus_desk.ui.widgets.buttons import MenuButton
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def make(desk: TabDesk) -> RecordTab:
    """The tab with its empty state and its buttons."""
    empty = EmptyState(
        "people_empty",
        "clients",
        translate("Clients", "Nobody here yet"),
        translate(
            "Clients",
            "Contact persons, units, guardians, roles without a contract, bans and events are shown here.",
        ),
    )
    add = MenuButton(translate("Clients", "&Add"), "people_add", icon="add")
    for text, action, icon, wanted in (
        (translate("Clients", "Contact person or role…"), "add_role", "clients", None),
        (translate("Clients", "Person who works there…"), "add_employee", "clients", False),
        (translate("Clients", "Unit…"), "add_unit", "organisation", False),
        (translate("Clients", "Guardian or child…"), "add_guardianship", "clients", True),
        (translate("Clients", "Ban…"), "add_ban", "hold", True),
        (translate("Clients", "Event…"), "add_event_participation", "calendar", True),
    ):
        entry = add.add(text, f"client_{action}", lambda action=action: desk.ask(action), icon=icon)
        if wanted is not None:
            desk.only_for(entry, persons=wanted)
    edit = desk.open_button("people", translate("Clients", "Open"))
    card = desk.button(translate("Clients", "Go to the card"), "show_party", "clients")
    end = desk.button(translate("Clients", "End today"), "end_tie", "close")
    tab = RecordTab("people", translate("Clients", "People"), empty, [add, edit, card, end])
    tab.enable_for(edit, can_open)
    tab.enable_for(card, lambda entry: bool(party_of(entry)))
    tab.enable_for(end, can_end)
    return tab
