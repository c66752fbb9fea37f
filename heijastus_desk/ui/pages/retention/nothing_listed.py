"""What stands in the place of the retention list when it has no line: nothing is kept, or nothing matches."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def nothing_kept(to_clients: Callable[[], object]) -> EmptyState:
    """Before the first client."""
    return EmptyState(
        "retention_empty",
        "retention",
        translate("Retention", "Nothing is kept yet"),
        translate("Retention", "Once you have clients, this page says what is kept of them, why and until when."),
        translate("Retention", "Go to clients"),
        to_clients,
    )


def nothing_matches(show_everything: Callable[[], object]) -> EmptyState:
    """Where her filters leave nothing."""
    return EmptyState(
        "retention_unmatched",
        "search",
        translate("Retention", "Nothing matches"),
        translate("Retention", "No kept item has this name, class and state."),
        translate("Retention", "Show everything"),
        show_everything,
    )
