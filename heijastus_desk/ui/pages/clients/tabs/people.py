"""The tab of who works there."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def make(_desk: TabDesk) -> RecordTab:
    """The tab with its empty state and its buttons."""
    empty = EmptyState(
        "people_empty",
        "clients",
        translate("Clients", "Nobody here yet"),
        translate("Clients", "Persons whose employer this organisation is are shown here."),
    )
    return RecordTab("people", translate("Clients", "People"), empty)
