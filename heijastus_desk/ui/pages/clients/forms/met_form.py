"""Met today: whom, when, who was there, a note and the next date, in one form and one save."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.appointments import AppointmentEntry, MetEntry
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.contracts import SessionEntry
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.services.working_day import MeetingChoice
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.attendance_field import AttendanceField
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.session_form import USUAL_MINUTES
from heijastus_desk.ui.pages.clients.forms.special_hint import add_special
from heijastus_desk.ui.pages.clients.row_text import clock_text
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.party_picking.parties import Party, uids
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, NumberField, ProseField, TextField, TickField
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


class MetForm(EntryForm):
    """`begin` is the contract she most likely means; `person` is expected where no contract is chosen."""

    def __init__(
        self,
        context: PageContext,
        choices: Sequence[MeetingChoice],
        *,
        begin: str = "",
        person: Party | None = None,
    ) -> None:
        super().__init__(context, "met_form", translate("Clients", "Met today"))
        self._choices = {one.contract: one for one in choices}
        self._person = person
        self._who_fields(context)
        self._note_fields()
        self._where_fields(context)
        self.places = {"next": self.form.fields["next_on"]}
        self.form.set_values({"held_on": context.clock.today(), "contract": begin})
        self._contract.edited.connect(self._fill)
        self._fill()
        self.finish(None)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, contract = self.context.app, entered["contract"]
        there = uids((*entered["attendees"], *entered["others"]))
        session = SessionEntry(
            held_on=entered["held_on"],
            contract=contract,
            starts_at=entered["starts_at"],
            minutes=entered["minutes"] or 0,
            place=entered["place"],
            remote=entered["remote"],
            attendees=there,
            absent=uids(self._attendees.absent()),
        )
        entry = MetEntry(session=session, note=self._note(entered), next=self._next(entered, there))
        return lambda: app.sessions.met(entry)

    def _note(self, entered: dict[str, Any]) -> NoteEntry | None:
        if not entered["body"]:
            return None
        return NoteEntry(
            written_on=self.context.clock.today(),
            body=entered["body"],
            special=entered["special"],
            special_ground=entered["special_ground"],
        )

    def _next(self, entered: dict[str, Any], there: tuple[str, ...]) -> AppointmentEntry | None:
        if entered["next_on"] is None:
            return None
        contract = entered["contract"]
        return AppointmentEntry(
            planned_on=entered["next_on"],
            contract=contract,
            person="" if contract else next(iter(there), ""),
            starts_at=entered["next_at"],
            minutes=entered["minutes"] or 0,
            place=entered["place"],
            remote=entered["remote"],
        )

    def _who_fields(self, context: PageContext) -> None:
        form, today = self.form, context.clock.today()
        named = [(one.contract, _title(one)) for one in self._choices.values()]
        none = ("", translate("Clients", "Without a contract"))
        self._contract = form.add(ChoiceField("contract", translate("Clients", "&Whom you met"), [*named, none]))
        form.add_row(
            DateField("held_on", translate("Clients", "&Day"), required=True, today=today),
            TextField("starts_at", translate("Clients", "Time"), placeholder="9.30"),
            NumberField("minutes", translate("Clients", "Length in minutes"), least=1, most=24 * 60),
            stretches=(2, 1, 1),
        )
        form.fields["starts_at"].control.setMaximumWidth(120)
        self._attendees = form.add(
            AttendanceField(
                context,
                "attendees",
                translate("Clients", "Who was there"),
                hint=translate("Clients", "Arrows or a letter go to a name, Space unticks whoever did not come."),
            )
        )
        self._others = form.add(
            PartiesField(
                context,
                "others",
                translate("Clients", "Somebody else who was there"),
                kind=PartyKind.PERSON,
                many=True,
            )
        )

    def _note_fields(self) -> None:
        form = self.form
        body = form.add(
            ProseField(
                "body",
                translate("Clients", "&Note"),
                lines=4,
                hint=translate("Clients", "It belongs to everyone who was there. Leave it empty for no note."),
            )
        )
        special = add_special(self)
        self.show_while(special, body, bool)

    def _where_fields(self, context: PageContext) -> None:
        form = self.form
        form.add_row(
            DateField("next_on", translate("Clients", "Ne&xt date"), today=context.clock.today()),
            TextField("next_at", translate("Clients", "Time"), placeholder="9.30"),
            stretches=(1, 1),
        )
        form.fields["next_at"].control.setMaximumWidth(120)
        form.add(TextField("place", translate("Clients", "Place")))
        form.add(TickField("remote", translate("Clients", "Held remotely")))

    def _fill(self) -> None:
        """What a meeting under the contract chosen most likely was."""
        chosen = self._choices.get(self._contract.value())
        members = tuple(Party(who.ref.person, PartyKind.PERSON, who.name) for who in chosen.members) if chosen else ()
        self._attendees.show_people(members, members)
        self._others.set_value((self._person,) if self._person and not members else ())
        lang = self.context.lang
        self._contract.set_hint(_planned(chosen, lang) if chosen else "")
        time = clock_text(chosen.starts_at, lang) if chosen and chosen.starts_at else ""
        fields = self.form.fields
        fields["starts_at"].set_value(time)
        fields["next_at"].set_value(time)
        fields["minutes"].set_value(chosen.minutes if chosen else USUAL_MINUTES)
        fields["place"].set_value(chosen.place if chosen else "")
        fields["remote"].set_value(chosen.remote if chosen else False)
        # With nobody to tick, an empty attendance is told where somebody can be added.
        self.places = {} if members else {"attendees": self._others}


def _title(one: MeetingChoice) -> str:
    return f"{one.title} · {one.orderer}" if one.orderer else one.title


def _planned(one: MeetingChoice, lang: Any) -> str:
    if one.planned_on is None:
        return ""
    day = format_date(one.planned_on, lang)
    if not one.starts_at:
        return translate("Clients", "Agreed for {day}").format(day=day)
    time = clock_text(one.starts_at, lang)
    return translate("Clients", "Agreed for {day} at {time}").format(day=day, time=time)
