"""Opens the forms: reads what each needs, builds it, and hands it to the page."""

from collections.abc import Callable
from typing import Any

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.form_places import CONTRACT, LACKING, MET
from heijastus_desk.ui.pages.clients import opened
from heijastus_desk.ui.pages.clients.forms.contract_form import ContractForm
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.note_form import NoteForm
from heijastus_desk.ui.pages.clients.forms.party_forms import OrganisationForm, PersonForm
from heijastus_desk.ui.pages.clients.forms.session_form import SessionForm, contract_choices
from heijastus_desk.ui.pages.clients.forms.small_forms import ContactForm, InvoiceForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.pages.clients.openers import Openers
from heijastus_desk.ui.pages.clients.openings.deliveries import open_lacking
from heijastus_desk.ui.pages.clients.openings.working_day import open_met
from heijastus_desk.ui.party_picking.parties import Party

Registers = list[tuple[Any, str]]
_TOPIC = "client_form"


class FormOpener:
    """`show` is given each form as it is ready."""

    def __init__(self, context: PageContext, show: Callable[[EntryForm], None]) -> None:
        self._context, self._show = context, show

    def new_person(self) -> None:
        self._with_registers(lambda registers: PersonForm(self._own(), registers))

    def new_organisation(self) -> None:
        self._show(OrganisationForm(self._own()))

    def edit_client(self, client: LoadedClient) -> None:
        if client.is_person:
            self._show(PersonForm(self._own(), [], client))
        else:
            self._show(OrganisationForm(self._own(), client))

    def new_contract(self, client: LoadedClient) -> None:
        self._with_registers(lambda registers: ContractForm(self._own(), client, registers))

    def begin(self, form: str, about: str = "") -> None:
        """A form asked for from another page, which she goes back to when it is done."""
        if form == MET:
            open_met(self._context, self._show_and_return, contract=about)
        elif form == CONTRACT:
            self._with_registers(lambda registers: ContractForm(self._own(), None, registers), self._show_and_return)
        elif form == LACKING:
            open_lacking(self._context, self._show_and_return, about)

    def new_session(self, client: LoadedClient) -> None:
        self._show_session(client, None)

    def new_note(self, client: LoadedClient) -> None:
        contract = contract_choices(client, self._context)[0][0]
        self._show_new_note(client, NoteEntry(written_on=self._context.clock.today(), contract=contract), ())

    def new_contact(self, client: LoadedClient) -> None:
        self._show(ContactForm(self._own(), client))

    def new_invoice(self, client: LoadedClient) -> None:
        self._show(InvoiceForm(self._own(), client))

    def edit_contract(self, client: LoadedClient, uid: str) -> None:
        app = self._context.app
        self._read(
            lambda: (self._registers(), opened.opened_contract(app, uid)),
            lambda read: self._show(ContractForm(self._own(), client, *read)),
        )

    def edit_session(self, client: LoadedClient, uid: str) -> None:
        app = self._context.app
        self._read(lambda: opened.opened_session(app, uid), lambda it: self._show_session(client, it))

    def edit_note(self, client: LoadedClient, uid: str) -> None:
        app = self._context.app
        self._read(lambda: opened.opened_note(app, uid), lambda it: self._show(NoteForm(self._own(), client, it)))

    def edit_contact(self, client: LoadedClient, uid: str) -> None:
        app = self._context.app
        self._read(lambda: opened.opened_contact(app, uid), lambda it: self._show(ContactForm(self._own(), client, it)))

    def edit_invoice(self, client: LoadedClient, uid: str) -> None:
        app = self._context.app
        self._read(lambda: opened.opened_invoice(app, uid), lambda it: self._show(InvoiceForm(self._own(), client, it)))

    def openers(self) -> Openers:
        """The forms by button and by row."""
        return Openers(
            {
                "edit": self.edit_client,
                "add_session": self.new_session,
                "add_note": self.new_note,
                "add_contact": self.new_contact,
                "add_contract": self.new_contract,
                "add_invoice": self.new_invoice,
            },
            {
                "contract": self.edit_contract,
                "session": self.edit_session,
                "note": self.edit_note,
                "contact": self.edit_contact,
                "invoice": self.edit_invoice,
            },
        )

    def _own(self) -> PageContext:
        """A context of the form's own: what it asked for is dropped when it closes."""
        return self._context.shared.for_page()

    def _read(self, fn: Callable[[], Any], show: Callable[[Any], None]) -> None:
        self._context.query(fn, show, topic=_TOPIC)

    def _show_session(self, client: LoadedClient, stored: Opened[Any] | None) -> None:
        form = SessionForm(self._own(), client, stored)
        form.note_wanted.connect(lambda change, contract, there: self._note_of_session(client, change, contract, there))
        self._show(form)

    def _note_of_session(self, client: LoadedClient, change: Change, contract: str, there: tuple[Party, ...]) -> None:
        entry = NoteEntry(written_on=self._context.clock.today(), contract=contract, session=change.uid)
        self._show_new_note(client, entry, there)

    def _show_new_note(self, client: LoadedClient, entry: NoteEntry, owners: tuple[Party, ...]) -> None:
        self._show(NoteForm(self._own(), client, Opened(entry, people={"owners": owners or (client.party,)})))

    def _with_registers(
        self, make: Callable[[Registers], EntryForm], show: Callable[[EntryForm], None] | None = None
    ) -> None:
        self._read(self._registers, lambda registers: (show or self._show)(make(registers)))

    def _show_and_return(self, form: EntryForm) -> None:
        self._show(form)
        # After the page has taken the form away.
        form.saved.connect(lambda _change: self._context.go_back())
        form.closed.connect(self._context.go_back)

    def _registers(self) -> Registers:
        lang = self._context.lang
        named = [(row.value.uid, row.value.name.get(lang)) for row in self._context.app.registers.list()]
        return named or [("", "")]
