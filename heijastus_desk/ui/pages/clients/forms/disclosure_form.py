"""The form of a disclosure: what was given out about a person, to whom, when and on what basis."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.papers import DisclosureEntry
from heijastus_desk.domain.parties import BanKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.session_form import contract_choices, usual_contract
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.pages.clients.tie_entries import forbidden
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField

translate = QCoreApplication.translate

_FIELDS = ("what", "to_whom", "disclosed_on", "basis", "contract")


class DisclosureForm(EntryForm):
    """A new disclosure, or the one opened."""

    def __init__(
        self, context: PageContext, client: LoadedClient, opened: Opened[DisclosureEntry] | None = None
    ) -> None:
        title = translate("Clients", "Edit disclosure") if opened else translate("Clients", "Add disclosure")
        super().__init__(context, "disclosure_form", title, client.card.name)
        self._client, self._opened = client, opened
        self._fields(context, opened)
        if opened:
            self.form.set_values({name: getattr(opened.entry, name) for name in _FIELDS})
        else:
            usual = usual_contract(client, context)
            self.form.set_values({"disclosed_on": context.clock.today(), "contract": usual})
        self.finish(client, opened.uid if opened else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        disclosures, opened = self.context.app.disclosures, self._opened
        entry = DisclosureEntry(person=opened.entry.person if opened else self._client.card.uid, **entered)
        if opened is None:
            return lambda: disclosures.save(entry)
        return lambda: disclosures.save(entry, opened.uid, version=opened.version)

    def _fields(self, context: PageContext, opened: Opened[DisclosureEntry] | None) -> None:
        form = self.form
        form.add(
            ProseField(
                "what",
                translate("Clients", "&What was given out"),
                lines=3,
                required=True,
                hint=translate("Clients", "Who it went to is told to the person when they ask what is held on them."),
            )
        )
        form.add_row(
            TextField("to_whom", translate("Clients", "To &whom"), required=True),
            DateField("disclosed_on", translate("Clients", "&Day"), required=True, today=context.clock.today()),
            stretches=(3, 1),
        )
        form.add(
            TextField(
                "basis",
                translate("Clients", "On what basis"),
                required=True,
                placeholder=translate("Clients", "permission of the person, the contract, a law"),
            )
        )
        form.fields["to_whom"].set_hint(forbidden(self._client, BanKind.DISCLOSURE))
        own = opened and (opened.entry.contract, opened.contract_title)
        form.add(
            ChoiceField("contract", translate("Clients", "Contract"), contract_choices(self._client, context, own))
        )
