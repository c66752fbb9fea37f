"""What the buttons and the rows of a card do: open a form, or do it at once."""

from typing import TYPE_CHECKING

from heijastus_desk.ui.pages.clients.card_area import CardArea
from heijastus_desk.ui.pages.clients.erasing import Erasing
from heijastus_desk.ui.pages.clients.form_opener import FormOpener
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.record_actions import RecordActions
from heijastus_desk.ui.pages.clients.view import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

OF_PERSONS = frozenset({"gather", "attach", "add_note", "erase"})


class CardCommands:
    """Each command is given the client whose card it was asked on."""

    def __init__(self, area: CardArea, opener: FormOpener, errands: RecordActions, erasing: Erasing) -> None:
        self._area, self._opener, self._errands = area, opener, errands
        self._forms: dict[str, Callable[[LoadedClient], None]] = {
            "edit": opener.edit_client,
            "add_session": opener.new_session,
            "add_note": opener.new_note,
            "add_contact": opener.new_contact,
            "add_contract": opener.new_contract,
            "add_invoice": opener.new_invoice,
        }
        self._at_once: dict[str, Callable[[LoadedClient], None]] = {
            "gather": errands.gather,
            "attach": errands.attach,
            "archive": errands.archive,
            "erase": erasing.ask,
        }
        self._on_row: dict[str, tuple[str, Callable[[Entry, LoadedClient], None]]] = {
            "save_copy": ("papers", errands.save_copy),
            "attach_contract": ("contracts", errands.attach_to_contract),
        }

    def run(self, command: str, client: LoadedClient) -> None:
        """Do what a button says."""
        if command in OF_PERSONS and not client.is_person:
            return
        if command in self._forms:
            self._area.free(lambda: self._forms[command](client))
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
        else:
            self._opener.open_entry(client, entry)
