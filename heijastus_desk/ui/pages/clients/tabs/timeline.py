"""The tab of everything about a client by day."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def make(desk: TabDesk) -> RecordTab:
    """The tab with its empty state and its buttons."""
    empty = EmptyState(
        "timeline_empty",
        "session",
        translate("Clients", "Nothing has happened yet"),
        translate("Clients", "Sessions, contacts, notes, contracts and files gather here, newest first."),
        translate("Clients", "Add contract"),
        lambda: desk.ask("add_contract"),
    )
    return RecordTab("timeline", translate("Clients", "Timeline"), empty, dated=True)
