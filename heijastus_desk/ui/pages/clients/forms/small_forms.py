"""The forms of a contact event and of an invoice reference."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.accounting import AccountingEntry, VoucherPlace
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.contracts import ContactEntry, Direction
from heijastus_desk.domain.records import ContactKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.entries import (
    accounting_entry,
    accounting_values,
    contact_entry,
    contact_values,
)
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.session_form import contract_choices
from heijastus_desk.ui.pages.clients.loading import LoadedClient, named
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField, TickField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class ContactForm(EntryForm):
    """A substantive message, call or meeting: a new one, or the one opened."""

    def __init__(self, context: PageContext, client: LoadedClient, opened: Opened[ContactEntry] | None = None) -> None:
        title = translate("Clients", "Edit contact") if opened else translate("Clients", "Add contact")
        super().__init__(context, "contact_form", title, client.card.name)
        self._client, self._opened = client, opened
        today = context.clock.today()
        form = self.form
        form.add_row(
            DateField("happened_on", translate("Clients", "&Day"), required=True, today=today),
            ChoiceField(
                "kind", translate("Clients", "&Kind"), [(kind, label(kind, context.lang)) for kind in ContactKind]
            ),
            ChoiceField(
                "direction", translate("Clients", "Direction"), [(way, label(way, context.lang)) for way in Direction]
            ),
        )
        form.add(
            ProseField(
                "summary",
                translate("Clients", "What it was about"),
                lines=4,
                hint=translate(
                    "Clients", "Invoices, reminders and newsletters are no contacts: they move no storage period."
                ),
            )
        )
        form.set_values(contact_values(opened.entry) if opened else {"happened_on": today})
        self.finish(client, opened.uid if opened else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, opened = self.context.app, self._opened
        if opened is None:
            entry = contact_entry(entered, self._client.party.ref)
            return lambda: app.sessions.save_contact(entry)
        entry = contact_entry(entered, opened.entry.party)
        return lambda: app.sessions.save_contact(entry, opened.uid, version=opened.version)


class InvoiceForm(EntryForm):
    """A reference to an invoice, new or opened; the voucher itself lies where she says."""

    def __init__(
        self, context: PageContext, client: LoadedClient, opened: Opened[AccountingEntry] | None = None
    ) -> None:
        title = (
            translate("Clients", "Edit invoice reference") if opened else translate("Clients", "Add invoice reference")
        )
        super().__init__(context, "invoice_form", title, client.card.name)
        self._client, self._opened = client, opened
        self._fields(
            context, contract_choices(client, context, opened and (opened.entry.contract, opened.contract_title))
        )
        self.add_kept_fields(
            translate("Clients", "Where the voucher lies"),
            TextField(
                "place", translate("Clients", "Folder or service"), placeholder=translate("Clients", "the accountant")
            ),
            hint=translate("Clients", "Only a voucher kept here or on paper keeps the payer's name here."),
            places=VoucherPlace,
        )
        if opened:
            self.form.set_values({**accounting_values(opened.entry), **opened.people})
        else:
            today = context.clock.today()
            self.form.set_values({"dated_on": today, "payer": (client.party,), "kept_at": VoucherPlace.ACCOUNTANT})
            self.form.fields["contract"].edited.connect(self._take_payer)
            self._take_payer()
        self.finish(client, opened.uid if opened else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, entry, opened = self.context.app, accounting_entry(entered), self._opened
        if opened is None:
            return lambda: app.accounting.save(entry)
        return lambda: app.accounting.save(entry, opened.uid, version=opened.version)

    def _fields(self, context: PageContext, contracts: list[tuple[str, str]]) -> None:
        today = context.clock.today()
        form = self.form
        form.add_row(
            TextField("number", translate("Clients", "&Number"), required=True),
            DateField("dated_on", translate("Clients", "Dated"), required=True, today=today),
            DateField(
                "booked_on",
                translate("Clients", "Booked"),
                today=today,
                hint=translate("Clients", "Decides the financial year."),
            ),
        )
        form.add(PartiesField(context, "payer", translate("Clients", "Payer")))
        form.add(ChoiceField("contract", translate("Clients", "Contract"), contracts))
        form.add_row(
            TickField("is_open", translate("Clients", "Unpaid")),
            TickField("in_collection", translate("Clients", "In collection")),
        )

    def _take_payer(self) -> None:
        terms = self._client.terms.get(self.form.fields["contract"].value())
        if terms is None or not terms.payer:
            return
        app = self.context.app
        self.context.query(lambda: named(app, terms.payer), self.form.fields["payer"].set_value, topic="invoice_payer")
