"""What a tab is built with: buttons that ask for an action, and buttons that open the row in front."""

from collections.abc import Callable

from PySide6.QtGui import QAction

from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.ui.widgets.buttons import Button, secondary

OPENABLE = frozenset(
    {
        "contract",
        "session",
        "note",
        "contact",
        "invoice",
        "person",
        "organisation",
        "file",
        "paper_record",
        "assessment",
        "disclosure",
        "role",
        "guardianship",
        "ban",
        "event_participation",
        "appointment",
        "delivery",
    }
)
"""Tables whose rows can be opened."""


class TabDesk:
    """`ask` is told the action a button stands for, `open_row` the tab whose current row is to be opened."""

    def __init__(self, ask: Callable[[str], None], open_row: Callable[[str], None]) -> None:
        self.ask, self._open_row = ask, open_row
        self.person_only: list[Button | QAction] = []
        self.organisation_only: list[QAction] = []

    def for_persons(self, button: Button) -> None:
        """The button is hidden on the card of an organisation."""
        self.person_only.append(button)

    def only_for(self, entry: QAction, *, persons: bool) -> None:
        """The entry of a menu is there only on the cards of persons, or only on those of organisations."""
        (self.person_only if persons else self.organisation_only).append(entry)

    def button(self, text: str, action: str, icon: str = "") -> Button:
        """A button that asks for an action."""
        return secondary(text, f"client_{action}", lambda: self.ask(action), icon=icon)

    def open_button(self, tab: str, text: str) -> Button:
        """A button that opens the current row of its tab."""
        return secondary(text, f"{tab}_open", lambda: self._open_row(tab), icon="edit")


def can_open(entry: Entry) -> bool:
    """Whether there is a form for what the row shows."""
    return entry.table in OPENABLE
