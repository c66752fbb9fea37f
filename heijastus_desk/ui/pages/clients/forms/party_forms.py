"""The forms of a person and of an organisation."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk import assets
from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.entries import (
    organisation_card,
    organisation_values,
    person_card,
    person_values,
)
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.known_before import save_unless_known
from heijastus_desk.ui.pages.clients.forms.party_parts import (
    Choices,
    add_labels,
    add_points,
    add_relationship,
    languages,
    mark_points,
)
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.party_picking.parties import Party
from heijastus_desk.ui.widgets.fields import ChoiceField, NumberField, ProseField, TextField
from heijastus_desk.ui.widgets.suggest_field import SuggestField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

WITHOUT_CONTRACT = (RoleKind.ENQUIRER, RoleKind.PROSPECT, RoleKind.SUBSCRIBER, RoleKind.EVENT_PARTICIPANT)


class PersonForm(EntryForm):
    """A new person, or the one given."""

    def __init__(
        self,
        context: PageContext,
        registers: Choices,
        client: LoadedClient | None = None,
        *,
        employer: Party | None = None,
    ) -> None:
        title = translate("Clients", "Edit person") if client else translate("Clients", "New person")
        super().__init__(context, "person_form", title, client.card.name if client else "")
        self._client = client
        self._name_fields(context)
        if client is None:
            self._role_fields(context, registers)
        self._more_fields(client)
        card = client.card.person if client else None
        self.form.set_values(person_values(card or PersonCard()))
        if client and card and card.employer:
            employer = Party(card.employer, PartyKind.ORGANISATION, client.card.employer_name)
        self.form.set_values({"employer": (employer,) if employer else ()})
        self.finish(client, client.card.uid if client else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, client = self.context.app, self._client
        card, labels = person_card(entered), entered["labels"]
        if client is not None:
            uid, version = client.card.uid, client.card.version
            return lambda: app.clients.save_person(card, uid, version=version, labels=labels)
        role, register = entered["role"], entered["register"]
        return lambda: app.clients.save_person(card, role=role, register=register if role else "", labels=labels)

    def save(self, then: Callable[[Change], None] | None = None) -> None:
        save = super().save
        if self._client is None:
            save_unless_known(self, lambda: person_card(self.form.values()), lambda: save(then))
        else:
            save(then)

    def show_error(self, error: Any) -> None:
        super().show_error(error)
        mark_points(self, error.field)

    def _name_fields(self, context: PageContext) -> None:
        form = self.form
        form.add_row(
            TextField("given_name", translate("Clients", "&Given name")),
            TextField("family_name", translate("Clients", "&Family name")),
        )
        form.add_row(
            TextField(
                "client_code",
                translate("Clients", "Client code"),
                hint=translate("Clients", "May stand instead of a name."),
            ),
            ChoiceField("lang", translate("Clients", "Language of letters"), languages(context.lang)),
        )
        form.add(
            PartiesField(
                context,
                "employer",
                translate("Clients", "Employer"),
                kind=PartyKind.ORGANISATION,
                hint=translate("Clients", "Leave empty for a private client."),
            )
        )
        form.add_row(
            TextField("position", translate("Clients", "Position")), TextField("unit", translate("Clients", "Unit"))
        )

    def _role_fields(self, context: PageContext, registers: Choices) -> None:
        none = (None, translate("Clients", "A client: a contract follows"))
        roles = [none, *((role, label(role, context.lang)) for role in WITHOUT_CONTRACT)]
        role = self.form.add(ChoiceField("role", translate("Clients", "What the person is to you"), roles))
        register = self.form.add(ChoiceField("register", translate("Clients", "Register"), registers))
        self.show_while(register, role, lambda chosen: chosen is not None)

    def _more_fields(self, client: LoadedClient | None) -> None:
        add_points(self, SourceKind.PERSON)
        add_relationship(self, client)
        add_labels(self, client)
        self.form.add(
            NumberField(
                "birth_year",
                translate("Clients", "Year of birth"),
                least=values.EARLIEST_YEAR,
                most=values.LATEST_YEAR,
                hint=translate("Clients", "Ask it only of the young: under 18 a guardian is told as well."),
            )
        )
        self.form.add(ProseField("experience", translate("Clients", "Work experience"), lines=3))


class OrganisationForm(EntryForm):
    """A new organisation, or the one given."""

    def __init__(
        self, context: PageContext, client: LoadedClient | None = None, *, parent: Party | None = None
    ) -> None:
        title = translate("Clients", "Edit organisation") if client else translate("Clients", "New organisation")
        super().__init__(context, "organisation_form", title, client.card.name if client else "")
        self._client = client
        self._name_fields(context)
        add_points(self, SourceKind.ORDERER)
        self._invoice_fields()
        add_relationship(self, client)
        add_labels(self, client)
        self.form.add(ProseField("background", translate("Clients", "Background"), lines=3))
        card = client.card.organisation if client else None
        self.form.set_values(organisation_values(card or OrganisationCard(name="")))
        if client and card and card.parent:
            parent = Party(card.parent, PartyKind.ORGANISATION, client.card.ties.parent_name)
        self.form.set_values({"parent": (parent,) if parent else ()})
        self.finish(client, client.card.uid if client else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, client = self.context.app, self._client
        card, labels = organisation_card(entered), entered["labels"]
        if client is None:
            return lambda: app.clients.save_organisation(card, labels=labels)
        uid, version = client.card.uid, client.card.version
        return lambda: app.clients.save_organisation(card, uid, version=version, labels=labels)

    def show_error(self, error: Any) -> None:
        super().show_error(error)
        mark_points(self, error.field)

    def _name_fields(self, context: PageContext) -> None:
        form = self.form
        form.add(TextField("name", translate("Clients", "&Name"), required=True))
        form.add_row(
            TextField("business_id", translate("Clients", "Business ID"), placeholder="1234567-1"),
            ChoiceField("lang", translate("Clients", "Language of letters"), languages(context.lang)),
        )
        form.add(
            PartiesField(
                context,
                "parent",
                translate("Clients", "Unit of"),
                kind=PartyKind.ORGANISATION,
                hint=translate("Clients", "The organisation this one is a unit of; leave empty otherwise."),
            )
        )

    def _invoice_fields(self) -> None:
        operator = SuggestField("einvoice_operator", translate("Clients", "E-invoice operator"))
        operators: dict[str, str] = assets.table("law", "einvoice_operators.toml")["codes"]
        operator.suggest([f"{name} ({code})" for code, name in operators.items()])
        self.form.add_row(
            TextField("einvoice_address", translate("Clients", "E-invoice address (OVT)"), placeholder="003712345671"),
            operator,
        )
