"""The form of a date agreed on: of a contract, or with one person without any."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.appointments import AppointmentEntry
from heijastus_desk.domain.changes import Change
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.session_form import USUAL_MINUTES, contract_choices
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.pages.clients.row_text import clock_text
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, NumberField, TextField, TickField

translate = QCoreApplication.translate

_PLAIN = ("planned_on", "contract", "minutes", "place", "remote")


class AppointmentForm(EntryForm):
    """A new date, or the one opened; an opened one can be taken away."""

    def __init__(
        self, context: PageContext, client: LoadedClient, opened: Opened[AppointmentEntry] | None = None
    ) -> None:
        title = translate("Clients", "Edit agreed date") if opened else translate("Clients", "Add agreed date")
        super().__init__(context, "appointment_form", title, client.card.name)
        self._client, self._opened = client, opened
        own = (opened.entry.contract, opened.contract_title) if opened else None
        choices = contract_choices(client, context, own)
        if not client.is_person:
            choices = [choice for choice in choices if choice[0]]
        self._contract = ChoiceField("contract", translate("Clients", "&Contract"), choices)
        self._fields(context)
        if opened:
            self._show_entry(opened.entry)
            self.add_button(translate("Clients", "Remove the date"), "appointment_form_remove", self._remove)
        else:
            self.form.set_values({"minutes": USUAL_MINUTES})
            self._contract.edited.connect(self._fill_from_contract)
            self._fill_from_contract()
        self.finish(client, opened.uid if opened else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, opened = self.context.app, self._opened
        person = opened.entry.person if opened else ""
        if not entered["contract"] and not person and self._client.is_person:
            person = self._client.card.uid
        entry = AppointmentEntry(
            planned_on=entered["planned_on"],
            contract=entered["contract"] or "",
            person="" if entered["contract"] else person,
            starts_at=entered["starts_at"],
            minutes=entered["minutes"] or 0,
            place=entered["place"],
            remote=entered["remote"],
        )
        if opened is None:
            return lambda: app.appointments.save(entry)
        return lambda: app.appointments.save(entry, opened.uid, version=opened.version)

    def _fields(self, context: PageContext) -> None:
        form = self.form
        form.add_row(
            DateField("planned_on", translate("Clients", "&Day"), required=True, today=context.clock.today()),
            TextField("starts_at", translate("Clients", "Time"), placeholder="9.30"),
            NumberField("minutes", translate("Clients", "Length in minutes"), least=1, most=24 * 60),
            stretches=(2, 1, 1),
        )
        form.add(self._contract)
        form.add(TextField("place", translate("Clients", "Place")))
        form.add(TickField("remote", translate("Clients", "Held remotely")))
        form.fields["starts_at"].control.setMaximumWidth(120)

    def _show_entry(self, entry: AppointmentEntry) -> None:
        time = clock_text(entry.starts_at, self.context.lang) if entry.starts_at else ""
        self.form.set_values({**{name: getattr(entry, name) for name in _PLAIN}, "starts_at": time})

    def _fill_from_contract(self) -> None:
        terms = self._client.terms.get(self._contract.value())
        if terms is not None:
            self.form.fields["place"].set_value(terms.place)
            self.form.fields["remote"].set_value(terms.remote)

    def _remove(self) -> None:
        app, opened = self.context.app, self._opened
        if opened is None:
            return

        def gone(change: Change) -> None:
            self.form.mark_saved()
            self.draft.drop()
            self.saved.emit(change)

        self.context.change(lambda: app.appointments.remove(opened.uid), gone, self.show_error)
