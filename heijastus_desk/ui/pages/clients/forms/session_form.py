"""The form of a session: when, how long, where, and who was there; the usual day takes one key."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.contracts import SessionEntry
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.entries import session_entry, session_values
from heijastus_desk.ui.pages.clients.forms.attendance_field import AttendanceField
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient, parties
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.party_picking.parties import Party, uids
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, NumberField, TextField, TickField

translate = QCoreApplication.translate

USUAL_MINUTES = 60


class SessionForm(EntryForm):
    """A session held: a new one, or the one opened. `note_wanted` brings the change, the contract and who was there."""

    note_wanted = Signal(object, str, object)

    def __init__(self, context: PageContext, client: LoadedClient, opened: Opened[SessionEntry] | None = None) -> None:
        title = translate("Clients", "Edit session") if opened else translate("Clients", "Add session")
        super().__init__(context, "session_form", title, client.card.name)
        self._client, self._opened = client, opened
        contracts = contract_choices(client, context, opened and (opened.entry.contract, opened.contract_title))
        self._contract = ChoiceField("contract", translate("Clients", "&Contract"), contracts)
        self._attendees = AttendanceField(context, "attendees", translate("Clients", "Who was there"))
        self._others = PartiesField(
            context, "others", translate("Clients", "Somebody else who was there"), kind=PartyKind.PERSON, many=True
        )
        self._fields(context)
        self._contract.edited.connect(self._fill_from_contract)
        if opened:
            self.form.set_values(session_values(opened.entry))
            there = opened.people["attendees"]
            self._show_people(opened.people["members"] or there, there)
        else:
            self.form.set_values({"held_on": context.clock.today(), "minutes": USUAL_MINUTES})
            self._fill_from_contract()
        self.add_button(
            translate("Clients", "Save and write a note"), "session_form_save_and_note", self._save_and_note
        )
        self.finish(client, opened.uid if opened else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, opened = self.context.app, self._opened
        entry = replace(session_entry(entered), absent=self._absent())
        if opened is None:
            return lambda: app.sessions.save(entry)
        return lambda: app.sessions.save(entry, opened.uid, version=opened.version)

    def _fields(self, context: PageContext) -> None:
        form = self.form
        form.add_row(
            DateField("held_on", translate("Clients", "&Day"), required=True, today=context.clock.today()),
            TextField("starts_at", translate("Clients", "Time"), placeholder="9.30"),
            NumberField("minutes", translate("Clients", "Length in minutes"), least=1, most=24 * 60),
            stretches=(2, 1, 1),
        )
        form.add(self._contract)
        form.add(TextField("place", translate("Clients", "Place")))
        form.add_row(
            TickField("remote", translate("Clients", "Held remotely")),
            TickField("invoiced", translate("Clients", "Invoiced already")),
        )
        form.add(self._attendees)
        form.add(self._others)
        form.fields["starts_at"].control.setMaximumWidth(120)

    def _fill_from_contract(self) -> None:
        terms = self._client.terms.get(self._contract.value())
        own = (self._client.party,) if self._client.is_person else ()
        if terms is None:
            self._offer_people(own)
            return
        if self._opened is None:
            self.form.fields["place"].set_value(terms.place)
            self.form.fields["remote"].set_value(terms.remote)
            self.form.fields["minutes"].set_value(self._last_minutes(terms.title))
        app = self.context.app
        self.context.query(
            lambda: parties(app, terms.participants),
            lambda people: self._offer_people(people or own),
            topic="session_participants",
        )

    def _offer_people(self, people: Sequence[Party]) -> None:
        """Everyone invited to a new session is taken to have come; in a stored one nobody's presence changes."""
        self._show_people(people, people if self._opened is None else self._there())

    def _show_people(self, people: Sequence[Party], there: Sequence[Party]) -> None:
        self._attendees.show_people(people, there)
        if self._opened is not None:
            self._others.set_value(party for party in there if party not in people)
        # With nobody to tick, an empty attendance is told where somebody can be added.
        self.places = {} if people else {"attendees": self._others}

    def _there(self) -> tuple[Party, ...]:
        return (*self._attendees.value(), *self._others.value())

    def _absent(self) -> tuple[str, ...]:
        """Those expected and not ticked; of a stored session only those it knows, for others may have joined later."""
        away = uids(self._attendees.absent())
        if self._opened is None:
            return away
        entry = self._opened.entry
        return tuple(uid for uid in away if uid in {*entry.attendees, *entry.absent})

    def _last_minutes(self, title: str) -> int:
        lengths = [line.minutes for line in self._client.card.sessions if line.contract_title == title]
        return lengths[0] if lengths else USUAL_MINUTES

    def _save_and_note(self) -> None:
        there, contract = self._there(), self._contract.value()
        self.save(lambda change: self.note_wanted.emit(change, contract, there))


def usual_contract(client: LoadedClient, context: PageContext) -> str:
    """What a new record most likely belongs to: the newest contract in force, or none."""
    return contract_choices(client, context)[0][0]


def contract_choices(
    client: LoadedClient, context: PageContext, own: tuple[str, str] | None = None
) -> list[tuple[str, str]]:
    """The client's contracts, those in force first, and none at all last.

    `own` is the contract (uid, title) of a stored record: it stays a choice where the client has no part in it.
    """
    today = context.clock.today()
    lines = client.card.contracts
    running = [line for line in lines if line.ends_on is None or line.ends_on >= today]
    ended = [line for line in lines if line not in running]
    none = ("", translate("Clients", "Without a contract"))
    choices = [(line.uid, line.title) for line in (*running, *ended)]
    if own and own[0] and own[0] not in client.terms:
        choices.append(own)
    return [*choices, none] if running else [none, *choices]
