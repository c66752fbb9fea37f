"""The form of a session: when, how long, where, and who was there; the usual day takes one key."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.entries import session_entry
from heijastus_desk.ui.pages.clients.forms.attendance_field import AttendanceField
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.parties_field import PartiesField
from heijastus_desk.ui.pages.clients.loading import LoadedClient, persons
from heijastus_desk.ui.pages.clients.parties import Party
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, NumberField, TextField, TickField

translate = QCoreApplication.translate

USUAL_MINUTES = 60


class SessionForm(EntryForm):
    """A session held with a client. `note_wanted` brings the change, the contract and who was there."""

    note_wanted = Signal(object, str, object)

    def __init__(self, context: PageContext, client: LoadedClient) -> None:
        super().__init__(context, "session_form", translate("Clients", "Add session"), client.card.name)
        self._client = client
        contracts = contract_choices(client, context)
        self._contract = ChoiceField("contract", translate("Clients", "&Contract"), contracts)
        self._attendees = AttendanceField("attendees", translate("Clients", "Who was there"))
        self._fields(context)
        self.form.set_values({"held_on": context.clock.today(), "minutes": USUAL_MINUTES})
        self._contract.edited.connect(self._fill_from_contract)
        self._contract.set_value(contracts[0][0])
        self._fill_from_contract()
        self.add_button(
            translate("Clients", "Save and write a note"), "session_form_save_and_note", self._save_and_note
        )
        self.finish()

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, entry = self.context.app, session_entry(entered)
        return lambda: app.sessions.save(entry)

    def _fields(self, context: PageContext) -> None:
        form = self.form
        form.add_row(
            DateField("held_on", translate("Clients", "&Day"), required=True, today=context.clock.today()),
            TextField("starts_at", translate("Clients", "Time"), placeholder="9.30"),
            NumberField("minutes", translate("Clients", "Length in minutes"), least=1, most=24 * 60),
        )
        form.add(self._contract)
        form.add(TextField("place", translate("Clients", "Place")))
        form.add_row(
            TickField("remote", translate("Clients", "Held remotely")),
            TickField("invoiced", translate("Clients", "Invoiced already")),
        )
        form.add(self._attendees)
        form.add(
            PartiesField(
                context,
                "others",
                translate("Clients", "Somebody else who was there"),
                kind=PartyKind.PERSON,
                many=True,
            )
        )
        self.form.fields["starts_at"].control.setMaximumWidth(120)

    def _fill_from_contract(self) -> None:
        uid = self._contract.value()
        terms = self._client.terms.get(uid)
        own = (self._client.party,) if self._client.is_person else ()
        if terms is None:
            self._show_people(own)
            return
        self._set("place", terms.place)
        self._set("remote", terms.remote)
        self._set("minutes", self._last_minutes(terms.title))
        app = self.context.app
        self.context.query(
            lambda: persons(app, terms.participants),
            lambda people: self._show_people(people or own),
            topic="session_participants",
        )

    def _show_people(self, people: Sequence[Party]) -> None:
        self._attendees.set_value(people)
        # With nobody to tick, an empty attendance is told where somebody can be added.
        self.places = {} if people else {"attendees": self.form.fields["others"]}

    def _set(self, name: str, value: Any) -> None:
        self.form.fields[name].set_value(value)

    def _last_minutes(self, title: str) -> int:
        lengths = [line.minutes for line in self._client.card.sessions if line.contract_title == title]
        return lengths[0] if lengths else USUAL_MINUTES

    def _save_and_note(self) -> None:
        there = (*self._attendees.value(), *self.form.fields["others"].value())
        contract = self._contract.value()
        self.save(lambda change: self.note_wanted.emit(change, contract, there))


def contract_choices(client: LoadedClient, context: PageContext) -> list[tuple[str, str]]:
    """The client's contracts, those in force first, and none at all last."""
    today = context.clock.today()
    lines = client.card.contracts
    running = [line for line in lines if line.ends_on is None or line.ends_on >= today]
    ended = [line for line in lines if line not in running]
    none = ("", translate("Clients", "Without a contract"))
    choices = [(line.uid, line.title) for line in (*running, *ended)]
    return [*choices, none] if running else [none, *choices]
