"""The forms of a contact event and of an invoice reference."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.contracts import Direction
from heijastus_desk.domain.records import ContactKind, HeldAt
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.entries import accounting_entry, contact_entry
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm, show_while
from heijastus_desk.ui.pages.clients.forms.parties_field import PartiesField
from heijastus_desk.ui.pages.clients.forms.session_form import contract_choices
from heijastus_desk.ui.pages.clients.loading import LoadedClient, named
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField, TickField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class ContactForm(EntryForm):
    """A substantive message, call or meeting: a new one, or the one given by uid."""

    def __init__(self, context: PageContext, client: LoadedClient, uid: str = "") -> None:
        title = translate("Clients", "Edit contact") if uid else translate("Clients", "Add contact")
        super().__init__(context, "contact_form", title, client.card.name)
        self._client, self._uid = client, uid
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
        form.set_values({"happened_on": today})
        for line in client.card.contacts:
            if line.uid == uid:
                form.set_values(
                    {
                        "happened_on": line.happened_on,
                        "kind": line.kind,
                        "direction": line.direction,
                        "summary": line.summary,
                    }
                )
        self.finish()

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, uid = self.context.app, self._uid
        entry = contact_entry(entered, self._client.party.ref)
        return lambda: app.sessions.save_contact(entry, uid)


class InvoiceForm(EntryForm):
    """A reference to an invoice; the voucher itself lies where she says."""

    def __init__(self, context: PageContext, client: LoadedClient) -> None:
        super().__init__(context, "invoice_form", translate("Clients", "Add invoice reference"), client.card.name)
        self._client = client
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
        form.add(ChoiceField("contract", translate("Clients", "Contract"), contract_choices(client, context)))
        form.add_row(
            TickField("is_open", translate("Clients", "Unpaid")),
            TickField("in_collection", translate("Clients", "In collection")),
        )
        self._kept_fields(context)
        form.set_values({"dated_on": today, "payer": (client.party,), "kept_at": HeldAt.ELSEWHERE})
        form.fields["kept_at"].edited.emit()
        form.fields["contract"].edited.connect(self._take_payer)
        self._take_payer()
        self.finish()

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, entry = self.context.app, accounting_entry(entered)
        return lambda: app.accounting.save(entry)

    def _kept_fields(self, context: PageContext) -> None:
        kept = self.form.add(
            ChoiceField(
                "kept_at",
                translate("Clients", "Where the voucher lies"),
                [(place, label(place, context.lang)) for place in HeldAt],
                hint=translate("Clients", "Only a voucher kept here or on paper keeps the payer's name here."),
            )
        )
        place = self.form.add(
            TextField(
                "place", translate("Clients", "Folder or service"), placeholder=translate("Clients", "the accountant")
            )
        )
        show_while(place, kept, lambda value: value is not HeldAt.HERE)

    def _take_payer(self) -> None:
        terms = self._client.terms.get(self.form.fields["contract"].value())
        if terms is None or not terms.payer:
            return
        app = self.context.app
        self.context.query(lambda: named(app, terms.payer), self.form.fields["payer"].set_value, topic="invoice_payer")
