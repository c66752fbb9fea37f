"""The form of a contract: what was agreed, between whom, when, and where the paper lies."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, DataSet
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.entries import contract_terms, contract_values
from heijastus_desk.ui.pages.clients.forms.data_sets_field import DataSetsField
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.party_picking.parties import Party
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, NumberField, ProseField, TextField, TickField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

Choices = Sequence[tuple[Any, str]]


class ContractForm(EntryForm):
    """A new contract of a client, or the one opened."""

    def __init__(
        self,
        context: PageContext,
        client: LoadedClient | None,
        registers: Choices,
        opened: Opened[ContractTerms] | None = None,
    ) -> None:
        title = translate("Clients", "Edit contract") if opened else translate("Clients", "New contract")
        super().__init__(context, "contract_form", title, client.card.name if client else "")
        self._opened = opened or Opened(
            ContractTerms(kind=ContractKind.SUPERVISION, title=""), people=usual_parties(client) if client else {}
        )
        self._what_fields(context, registers)
        self._who_fields(context)
        self._when_and_where_fields(context)
        self._kept_fields(client)
        self.form.set_values({**contract_values(self._opened.entry), **self._opened.people})
        self.finish(client, self._opened.uid)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, opened, terms = self.context.app, self._opened, contract_terms(entered)
        return lambda: app.contracts.save(terms, opened.uid, version=opened.version)

    def _what_fields(self, context: PageContext, registers: Choices) -> None:
        kinds = [(kind, label(kind, context.lang)) for kind in ContractKind]
        self.form.add_row(
            ChoiceField("kind", translate("Clients", "&Kind"), kinds),
            TextField("title", translate("Clients", "&Title"), required=True),
            stretches=(1, 2),
        )
        self.form.add(ChoiceField("register", translate("Clients", "Register"), registers))

    def _who_fields(self, context: PageContext) -> None:
        form = self.form
        form.add_row(
            PartiesField(context, "orderer", translate("Clients", "Orderer")),
            PartiesField(context, "payer", translate("Clients", "Payer")),
        )
        form.add(
            PartiesField(context, "contact", translate("Clients", "Orderer's contact person"), kind=PartyKind.PERSON)
        )
        form.add(
            PartiesField(
                context, "participants", translate("Clients", "Participants"), kind=PartyKind.PERSON, many=True
            )
        )

    def _when_and_where_fields(self, context: PageContext) -> None:
        form, today = self.form, context.clock.today()
        form.add_row(
            DateField("starts_on", translate("Clients", "Starts"), today=today),
            DateField("ends_on", translate("Clients", "Ends"), today=today),
            DateField("signed_on", translate("Clients", "Signed"), today=today),
        )
        form.add_row(
            NumberField("planned_sessions", translate("Clients", "Sessions agreed")),
            TextField("price", translate("Clients", "Price agreed"), placeholder=translate("Clients", "120 €/session")),
            stretches=(1, 2),
        )
        form.add(ProseField("timetable", translate("Clients", "Timetable"), lines=2))
        form.add(TextField("place", translate("Clients", "Place")))
        form.add(TickField("remote", translate("Clients", "Held remotely")))

    def _kept_fields(self, client: LoadedClient | None) -> None:
        self.add_kept_fields(
            translate("Clients", "Where the signed contract lies"),
            TextField(
                "paper_place", translate("Clients", "Folder or place"), placeholder=translate("Clients", "folder 12")
            ),
        )
        continued = (self._opened.entry.continues, self._opened.contract_title)
        lines = client.card.contracts if client else ()
        earlier = [(line.uid, line.title) for line in lines if line.uid != self._opened.uid]
        if continued[0] and continued[0] not in dict(earlier):
            earlier.append(continued)
        self.form.add(
            ChoiceField(
                "continues",
                translate("Clients", "Continues the contract"),
                [("", translate("Clients", "None: this is a new process")), *earlier],
                hint=translate("Clients", "Contracts that continue each other end as one, and so does their data."),
            )
        )
        sets = self.form.add(
            DataSetsField("data_sets", translate("Clients", "Who answers for which data"), self.context.lang)
        )
        self.places = {one.value: sets for one in DataSet}


def usual_parties(client: LoadedClient) -> dict[str, tuple[Party, ...]]:
    """Who the parties most likely are: the employer orders and pays, the person takes part."""
    own = (client.party,)
    if not client.is_person:
        return {"orderer": own, "payer": own}
    person = client.card.person
    if person and person.employer:
        employer = (Party(person.employer, PartyKind.ORGANISATION, client.card.employer_name),)
        return {"orderer": employer, "payer": employer, "participants": own}
    return {"orderer": own, "payer": own, "participants": own}
