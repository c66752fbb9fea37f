"""What the buttons and the rows of a card do: open a form, or do it at once."""

from collections.abc import Callable

from heijastus_desk.domain.consents import GivenHow
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.card_area import CardArea
from heijastus_desk.ui.pages.clients.erasing import Erasing
from heijastus_desk.ui.pages.clients.find_actions import FindActions
from heijastus_desk.ui.pages.clients.form_opener import FormOpener
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.openers import Command, Openers, Show
from heijastus_desk.ui.pages.clients.openings import consents, deliveries, freezes, papers, parties, working_day
from heijastus_desk.ui.pages.clients.printing import PrintActions
from heijastus_desk.ui.pages.clients.record_actions import RecordActions
from heijastus_desk.ui.pages.clients.request_entries import TABLE as REQUEST_ROW
from heijastus_desk.ui.pages.clients.tie_actions import TieActions
from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.record_places import CardPlace
from heijastus_desk.ui.request_places import OF_PERSON

OF_PERSONS = frozenset(
    {
        "find_notes",
        "find_name",
        "gather",
        "add_request",
        "show_request",
        "add_note",
        "paper_note",
        "add_assessment",
        "add_consent",
        "add_consent_text",
        "add_permission",
        "add_disclosure",
        "add_guardianship",
        "add_ban",
        "add_event_participation",
    }
)


STILL_RECORDED = frozenset(
    {
        "add_ban",
        "add_consent",
        "add_consent_text",
        "add_delivery",
        "add_disclosure",
        "add_freeze",
        "add_invoice",
        "add_marketing_permission",
        "add_permission",
    }
)
"""What is written down while processing is restricted: what the person says, what protects her, what the law wants."""


OPENERS: tuple[Callable[[PageContext, Show], Openers], ...] = (
    parties.openers,
    consents.openers,
    papers.openers,
    working_day.openers,
    deliveries.openers,
    freezes.openers,
)
"""Of each subject with forms of its own: which button and which row opens what."""


def all_forms(context: PageContext, opener: FormOpener, show: Show) -> Openers:
    """Every form a button or a row of the card opens."""
    forms = opener.openers()
    for make in OPENERS:
        forms = forms | make(context, show)
    return forms


class CardCommands:
    """Each command is given the client whose card it was asked on."""

    def __init__(
        self,
        context: PageContext,
        area: CardArea,
        forms: Openers,
        errands: RecordActions,
        erasing: Erasing,
        ties: TieActions,
        finds: FindActions,
        prints: PrintActions,
    ) -> None:
        self._context = context
        self._area, self._forms, self._errands = area, forms, errands
        self._at_once: dict[str, Command] = {
            "gather": errands.gather,
            "attach": errands.attach,
            "archive": errands.archive,
            "erase": erasing.ask,
            "show_freezes": self.show_freezes,
            "add_request": self.add_request,
            "show_request": self.show_request,
            "forbid_marketing": errands.consents.forbid_all,
            "find_notes": finds.notes,
            "find_name": finds.name,
            "print": prints.ask,
        }
        self._on_row: dict[str, tuple[str, Callable[[Entry, LoadedClient], None]]] = {
            "end_tie": ("people", ties.end),
            "show_party": ("people", ties.show_party),
            "withdraw_consent": ("consents", errands.consents.withdraw),
            "forbid_channel": ("consents", errands.consents.forbid),
            **{f"give_{how.value}": ("consents", errands.consents.giver(how)) for how in GivenHow},
            "contract_notes": ("contracts", finds.tied.of_contract),
            "session_notes": ("sessions", finds.tied.of_session),
            "save_copy": ("papers", errands.save_copy),
            "paper_destroyed": ("papers", errands.papers.destroyed),
            "attach_contract": ("contracts", errands.attach_to_contract),
        }

    def run(self, command: str, client: LoadedClient) -> None:
        """Do what a button says."""
        if command in OF_PERSONS and not client.is_person:
            return
        if client.is_restricted and command in self._forms.commands and command not in STILL_RECORDED:
            self._context.say_error(HeijastusError(ErrorCode.RESTRICTED))
        elif command in self._forms.commands:
            self._area.free(lambda: self._forms.commands[command](client))
        elif command in self._at_once:
            self._at_once[command](client)
        else:
            tab, act = self._on_row[command]
            entry = self._area.card.tabs.tabs[tab].current()
            if entry is not None:
                act(entry, client)

    def show_freezes(self, client: LoadedClient) -> None:
        """Go to where what freezes this client is reviewed and ended."""
        self._context.open("retention", panel_record("restrictions", client.card.uid))

    def add_request(self, client: LoadedClient) -> None:
        """Write down a request of this person."""
        self._context.open("requests", panel_record("receive", client.card.uid))

    def show_request(self, client: LoadedClient) -> None:
        """Go to the open request of this person."""
        self._context.open("requests", f"{OF_PERSON}{client.card.uid}")

    def go_to(self, place: CardPlace, client: LoadedClient) -> None:
        """Show the tab and the row of a place on the client's card, and open it where that is wanted."""
        card = self._area.card
        card.show_tab(place.tab)
        card.tabs.tabs[place.tab].choose(place.row)
        if place.opens:
            self._area.begin_at = place.field
            self.open_entry(Entry(place.row, ""), client)

    def open_entry(self, entry: Entry, client: LoadedClient) -> None:
        """Open what a row shows."""
        if entry.table == "file":
            self._errands.papers.open_file(entry, client)
        elif entry.table == REQUEST_ROW:
            self._context.open("requests", entry.record)
        elif entry.table in self._forms.rows:
            self._forms.rows[entry.table](client, entry.record)
        elif entry.table in self._forms.commands:
            # From another page: a form as a button opens it.
            self._forms.commands[entry.table](client)
