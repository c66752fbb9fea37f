"""What the buttons and the rows of a card do: open a form, or do it at once."""

from collections.abc import Callable

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.card_area import CardArea
from heijastus_desk.ui.pages.clients.erasing import Erasing
from heijastus_desk.ui.pages.clients.form_opener import FormOpener
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.openers import Command, Openers, Show
from heijastus_desk.ui.pages.clients.openings import parties
from heijastus_desk.ui.pages.clients.record_actions import RecordActions
from heijastus_desk.ui.pages.clients.tie_actions import TieActions
from heijastus_desk.ui.pages.clients.view import Entry

OF_PERSONS = frozenset(
    {"gather", "attach", "add_note", "erase", "add_guardianship", "add_ban", "add_event_participation"}
)


OPENERS: tuple[Callable[[PageContext, Show], Openers], ...] = (parties.openers,)
"""Of each subject with forms of its own: which button and which row opens what."""


def all_forms(context: PageContext, opener: FormOpener, show: Show) -> Openers:
    """Every form a button or a row of the card opens."""
    forms = opener.openers()
    for make in OPENERS:
        forms = forms | make(context, show)
    return forms


class CardCommands:
    """Each command is given the client whose card it was asked on."""

    def __init__(self, area: CardArea, forms: Openers, errands: RecordActions, erasing: Erasing, ties: TieActions) -> None:
        self._area, self._forms, self._errands = area, forms, errands
        self._at_once: dict[str, Command] = {
            "gather": errands.gather,
            "attach": errands.attach,
            "archive": errands.archive,
            "erase": erasing.ask,
        }
        self._on_row: dict[str, tuple[str, Callable[[Entry, LoadedClient], None]]] = {
            "end_tie": ("people", ties.end),
            "show_party": ("people", ties.show_party),
            "save_copy": ("papers", errands.save_copy),
            "attach_contract": ("contracts", errands.attach_to_contract),
        }

    def run(self, command: str, client: LoadedClient) -> None:
        """Do what a button says."""
        if command in OF_PERSONS and not client.is_person:
            return
        if command in self._forms.commands:
            self._area.free(lambda: self._forms.commands[command](client))
        elif command in self._at_once:
            self._at_once[command](client)
        else:
            tab, act = self._on_row[command]
            entry = self._area.card.tabs.tabs[tab].current()
            if entry is not None:
                act(entry, client)

    def open_entry(self, entry: Entry, client: LoadedClient) -> None:
        """Open what a row shows."""
        if entry.table == "file":
            self._errands.save_copy(entry, client)
        elif entry.table in self._forms.rows:
            self._forms.rows[entry.table](client, entry.record)
