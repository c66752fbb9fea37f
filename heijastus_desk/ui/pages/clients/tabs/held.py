"""The tab of what is held of a client and why."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def make(_desk: TabDesk) -> RecordTab:
    """The tab with its empty state and its buttons."""
    empty = EmptyState(
        "held_empty",
        "retention",
        translate("Clients", "Nothing is kept on this client"),
        translate("Clients", "Each kind of record is shown here with why it is kept and until when."),
    )
    return RecordTab("held", translate("Clients", "What is held and why"), empty)
