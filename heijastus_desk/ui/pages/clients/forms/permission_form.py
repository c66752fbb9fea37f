"""The forms of a permission and of a ground for marketing."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.consents import ConsentStep, PermissionEntry, PermissionKind
from heijastus_desk.domain.marketing import Channel, MarketingGround
from heijastus_desk.domain.marketing_entries import MarketingEntry
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.consent_form import add_said, evidence
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.session_form import contract_choices
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, TextField, TickField
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

_GIVEN = ("kind", "step", "contract", "to_whom", "extent", "happened_on", "how", "evidence")


class PermissionForm(EntryForm):
    """A permission given or taken back: for one contract, towards one receiver, or in general."""

    def __init__(self, context: PageContext, client: LoadedClient) -> None:
        super().__init__(context, "permission_form", translate("Consents", "Add permission"), client.card.name)
        self._client = client
        form = self.form
        form.add_row(
            ChoiceField(
                "kind",
                translate("Consents", "&Permission"),
                [(one, label(one, context.lang)) for one in PermissionKind],
            ),
            ChoiceField("contract", translate("Consents", "For which contract"), self._contracts(context)),
        )
        add_said(form, context)
        form.add(
            TextField(
                "to_whom",
                translate("Consents", "Towards whom"),
                hint=translate("Consents", "Left empty, the permission is not bound to one receiver."),
            )
        )
        form.add(TextField("extent", translate("Consents", "What it covers")))
        form.add(evidence())
        form.set_values({"step": ConsentStep.GIVEN, "happened_on": context.clock.today(), "contract": ""})
        self.finish(client)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app = self.context.app
        given = {name: entered[name] for name in _GIVEN}
        entry = PermissionEntry(person=self._client.card.uid, **given)
        return lambda: app.consents.record_permission(entry)

    def _contracts(self, context: PageContext) -> list[tuple[str, str]]:
        known = [choice for choice in contract_choices(self._client, context) if choice[0]]
        return [("", translate("Consents", "For all")), *known]


class MarketingForm(EntryForm):
    """What allows or forbids writing to the client, on one channel or several."""

    def __init__(self, context: PageContext, client: LoadedClient) -> None:
        title = translate("Consents", "Ground for marketing")
        super().__init__(context, "marketing_permission_form", title, client.card.name)
        self._client = client
        form, today = self.form, context.clock.today()
        ticks = [TickField(f"on_{one.value}", label(one, context.lang)) for one in Channel]
        form.add_row(*ticks)
        self.places = {"channels": ticks[0]}
        grounds = [(one, label(one, context.lang)) for one in MarketingGround]
        ground = ChoiceField("ground", translate("Consents", "&On what ground"), grounds)
        day = DateField("happened_on", translate("Consents", "&Day"), required=True, today=today)
        form.add_row(ground, day, stretches=(2, 1))
        consent = form.add(
            ChoiceField("consent", translate("Consents", "Consent it rests on"), consent_choices(client, context))
        )
        sale = form.add(
            ChoiceField(
                "contract",
                translate("Consents", "Sale the address came with"),
                sale_choices(client),
                hint=translate("Consents", "Only a contract that the client orders or pays for; for similar services."),
            )
        )
        self.show_while(consent, ground, lambda chosen: chosen is MarketingGround.CONSENT and client.is_person)
        self.show_while(sale, ground, lambda chosen: chosen is MarketingGround.SOFT_OPT_IN)
        form.add(
            TextField(
                "source",
                translate("Consents", "How it was said, or where the address came from"),
                placeholder=translate("Consents", "asked at the first session"),
            )
        )
        form.set_values({"happened_on": today, "on_email": True})
        self.finish(client)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app = self.context.app
        entry = MarketingEntry(
            party=self._client.party.ref,
            channels=tuple(one for one in Channel if entered[f"on_{one.value}"]),
            ground=entered["ground"],
            happened_on=entered["happened_on"],
            source=entered["source"],
            consent=entered["consent"],
            contract=entered["contract"],
        )
        return lambda: app.marketing.record(entry)


def consent_choices(client: LoadedClient, context: PageContext) -> list[tuple[str, str]]:
    """The consents that stand, and none of them."""
    standing = [
        (line.uid, f"{line.purpose}, {format_date(line.happened_on, context.lang)}")
        for line in client.card.consents.consents
        if line.stands
    ]
    return [*standing, ("", translate("Consents", "None recorded; told below"))]


def sale_choices(client: LoadedClient) -> list[tuple[str, str]]:
    """The contracts the client orders or pays for."""
    own = client.party.ref
    lines = [
        (line.uid, line.title)
        for line in client.card.contracts
        if own in {client.terms[line.uid].orderer, client.terms[line.uid].payer}
    ]
    return lines or [("", translate("Consents", "No contract of their own"))]
