"""The forms of a person and of an organisation."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPointKind, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.entries import (
    organisation_card,
    organisation_values,
    person_card,
    person_values,
)
from heijastus_desk.ui.pages.clients.forms.contact_points_field import ContactPointsField
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.parties_field import PartiesField
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.parties import Party
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

Choices = Sequence[tuple[Any, str]]
WITHOUT_CONTRACT = (RoleKind.ENQUIRER, RoleKind.PROSPECT, RoleKind.SUBSCRIBER, RoleKind.EVENT_PARTICIPANT)


class PersonForm(EntryForm):
    """A new person, or the one given."""

    def __init__(self, context: PageContext, registers: Choices, client: LoadedClient | None = None) -> None:
        title = translate("Clients", "Edit person") if client else translate("Clients", "New person")
        super().__init__(context, "person_form", title, client.card.name if client else "")
        self._client = client
        self._name_fields(context)
        if client is None:
            self._role_fields(context, registers)
        self._more_fields(context)
        card = client.card.person if client else None
        self.form.set_values(person_values(card or PersonCard()))
        if client and card and card.employer:
            employer = Party(card.employer, PartyKind.ORGANISATION, client.card.employer_name)
            self.form.set_values({"employer": (employer,)})
        self.finish(client, client.card.uid if client else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, client = self.context.app, self._client
        card = person_card(entered)
        if client is not None:
            return lambda: app.clients.save_person(card, client.card.uid, version=client.card.version)
        role, register = entered["role"], entered["register"]
        return lambda: app.clients.save_person(card, role=role, register=register if role else "")

    def show_error(self, error: Any) -> None:
        super().show_error(error)
        _mark_points(self, error.field)

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
            ChoiceField("lang", translate("Clients", "Language of letters"), _languages(context.lang)),
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

    def _more_fields(self, context: PageContext) -> None:
        form = self.form
        _add_points(self, SourceKind.PERSON)
        _add_relationship(self)
        form.add(ProseField("experience", translate("Clients", "Work experience"), lines=3))


class OrganisationForm(EntryForm):
    """A new organisation, or the one given."""

    def __init__(self, context: PageContext, client: LoadedClient | None = None) -> None:
        title = translate("Clients", "Edit organisation") if client else translate("Clients", "New organisation")
        super().__init__(context, "organisation_form", title, client.card.name if client else "")
        self._client = client
        form = self.form
        form.add(TextField("name", translate("Clients", "&Name"), required=True))
        form.add_row(
            TextField("business_id", translate("Clients", "Business ID"), placeholder="1234567-1"),
            ChoiceField("lang", translate("Clients", "Language of letters"), _languages(context.lang)),
        )
        _add_points(self, SourceKind.ORDERER)
        form.add_row(
            TextField("einvoice_address", translate("Clients", "E-invoice address (OVT)")),
            TextField("einvoice_operator", translate("Clients", "E-invoice operator")),
        )
        _add_relationship(self)
        form.add(ProseField("background", translate("Clients", "Background"), lines=3))
        card = client.card.organisation if client else None
        form.set_values(organisation_values(card or OrganisationCard(name="")))
        self.finish(client, client.card.uid if client else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, client = self.context.app, self._client
        card = organisation_card(entered)
        if client is None:
            return lambda: app.clients.save_organisation(card)
        return lambda: app.clients.save_organisation(card, client.card.uid, version=client.card.version)

    def show_error(self, error: Any) -> None:
        super().show_error(error)
        _mark_points(self, error.field)


def _languages(lang: Lang) -> Choices:
    return [(spoken, label(spoken, lang)) for spoken in Lang]


def _add_points(form: EntryForm, source: SourceKind) -> None:
    context = form.context
    points = form.form.add(
        ContactPointsField(
            "contact_points",
            translate("Clients", "How to reach"),
            lang=context.lang,
            today=context.clock.today(),
            source=source,
        )
    )
    form.places = {kind.value: points for kind in ContactPointKind}


def _add_relationship(form: EntryForm) -> None:
    today = form.context.clock.today()
    form.form.add_row(
        DateField("relationship_started", translate("Clients", "Relationship began"), today=today),
        DateField(
            "relationship_ended",
            translate("Clients", "Relationship ended"),
            today=today,
            hint=translate("Clients", "Storage periods count from here. You set it."),
        ),
    )


def _mark_points(form: EntryForm, field: str | None) -> None:
    points = form.places.get(field or "")
    if isinstance(points, ContactPointsField):
        points.mark_kind(field or "")
        points.focus_control()
