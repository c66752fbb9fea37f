"""Opens the forms: reads what each needs, builds it, and hands it to the page."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.contract_form import ContractForm
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.note_form import NoteForm, OpenedNote
from heijastus_desk.ui.pages.clients.forms.party_forms import OrganisationForm, PersonForm
from heijastus_desk.ui.pages.clients.forms.session_form import SessionForm, contract_choices
from heijastus_desk.ui.pages.clients.forms.small_forms import ContactForm, InvoiceForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient, named, persons
from heijastus_desk.ui.pages.clients.parties import Party
from heijastus_desk.ui.pages.clients.view import Entry

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

Registers = list[tuple[Any, str]]
_TOPIC = "client_form"


class FormOpener:
    """`show` is given each form as it is ready."""

    def __init__(self, context: PageContext, show: Callable[[EntryForm], None]) -> None:
        self._context, self._show = context, show

    def new_person(self) -> None:
        self._with_registers(lambda registers: PersonForm(self._context, registers))

    def new_organisation(self) -> None:
        self._show(OrganisationForm(self._context))

    def edit_client(self, client: LoadedClient) -> None:
        if client.is_person:
            self._show(PersonForm(self._context, [], client))
        else:
            self._show(OrganisationForm(self._context, client))

    def new_contract(self, client: LoadedClient) -> None:
        self._with_registers(lambda registers: ContractForm(self._context, client, registers))

    def new_session(self, client: LoadedClient) -> None:
        form = SessionForm(self._context, client)
        form.note_wanted.connect(lambda change, contract, there: self._note_of_session(client, change, contract, there))
        self._show(form)

    def new_note(self, client: LoadedClient) -> None:
        contract = contract_choices(client, self._context)[0][0]
        entry = NoteEntry(written_on=self._context.clock.today(), contract=contract)
        self._show(NoteForm(self._context, client, OpenedNote(entry, (client.party,))))

    def new_contact(self, client: LoadedClient) -> None:
        self._show(ContactForm(self._context, client))

    def new_invoice(self, client: LoadedClient) -> None:
        self._show(InvoiceForm(self._context, client))

    def open_entry(self, client: LoadedClient, entry: Entry) -> None:
        """Open what a row of the card shows, for editing."""
        if entry.table == "contract":
            self._edit_contract(client, entry.record)
        elif entry.table == "note":
            app, uid = self._context.app, entry.record
            self._context.query(
                lambda: _opened_note(app, uid),
                lambda note: self._show(NoteForm(self._context, client, note)),
                topic=_TOPIC,
            )
        elif entry.table == "contact":
            self._show(ContactForm(self._context, client, entry.record))

    def _edit_contract(self, client: LoadedClient, uid: str) -> None:
        app, lang = self._context.app, self._context.lang

        def show(read: tuple[Registers, int, Mapping[str, tuple[Party, ...]]]) -> None:
            registers, version, parties = read
            self._show(ContractForm(self._context, client, registers, uid, version, parties))

        def ask() -> tuple[Registers, int, Mapping[str, tuple[Party, ...]]]:
            stored = app.contracts.get(uid)
            parties = {
                "orderer": named(app, stored.terms.orderer),
                "payer": named(app, stored.terms.payer),
                "contact": persons(app, (stored.terms.contact,)),
                "participants": persons(app, stored.terms.participants),
            }
            names = [(row.value.uid, row.value.name.get(lang)) for row in app.registers.list()]
            return names, stored.version, parties

        self._context.query(ask, show, topic=_TOPIC)

    def _note_of_session(self, client: LoadedClient, change: Change, contract: str, there: tuple[Party, ...]) -> None:
        today = self._context.clock.today()
        entry = NoteEntry(written_on=today, contract=contract, session=change.uid)
        self._show(NoteForm(self._context, client, OpenedNote(entry, there or (client.party,))))

    def _with_registers(self, make: Callable[[Registers], EntryForm]) -> None:
        app, lang = self._context.app, self._context.lang
        self._context.query(
            lambda: [(row.value.uid, row.value.name.get(lang)) for row in app.registers.list()],
            lambda registers: self._show(make(registers or [("", "")])),
            topic=_TOPIC,
        )


def _opened_note(app: "Application", uid: str) -> OpenedNote:
    entry, version = app.notes.get(uid)
    return OpenedNote(entry, persons(app, entry.owners), persons(app, entry.mentioned), uid, version)
