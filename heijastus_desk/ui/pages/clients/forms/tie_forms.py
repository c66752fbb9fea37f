"""The forms of what ties a client to others and to her: a role without a contract, a guardian, a ban, an event."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.parties import BanKind, PartyKind
from heijastus_desk.domain.party_ties import (
    ROLES_OF_ORGANISATIONS,
    ROLES_OF_PERSONS,
    BanEntry,
    GuardianEntry,
    ParticipationEntry,
    RoleEntry,
)
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.party_picking.parties import only_uid
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

Choices = Sequence[tuple[Any, str]]
OWN, OTHERS = "own", "others"
"""Whose guardian: the client has one, or is one."""


class RoleForm(EntryForm):
    """What a client is to her without a contract; on the card of an organisation also who its contact person is."""

    def __init__(
        self,
        context: PageContext,
        client: LoadedClient,
        registers: Choices,
        opened: Opened[RoleEntry] | None = None,
    ) -> None:
        title = translate("Clients", "Edit role") if opened else translate("Clients", "Add role")
        super().__init__(context, "role_form", title, client.card.name)
        self._client, self._opened = client, opened
        today, form = context.clock.today(), self.form
        kinds = ROLES_OF_PERSONS if client.is_person else (RoleKind.CONTACT, *ROLES_OF_ORGANISATIONS)
        kind = form.add(
            ChoiceField("kind", translate("Clients", "&Role"), [(one, label(one, context.lang)) for one in kinds])
        )
        other = form.add(_other_side(context, client))
        self.show_while(other, kind, lambda chosen: chosen is RoleKind.CONTACT)
        self.places = {"party": other, "contact_of": other}
        form.add(
            ChoiceField(
                "register",
                translate("Clients", "Register"),
                registers,
                hint=translate("Clients", "Its notice and its storage periods hold for the role."),
            )
        )
        form.add_row(
            DateField("started_on", translate("Clients", "Since"), today=today),
            DateField("ended_on", translate("Clients", "Until"), today=today),
        )
        if opened:
            entry = opened.entry
            form.set_values({name: getattr(entry, name) for name in ("kind", "register", "started_on", "ended_on")})
            form.set_values({"other": opened.people["other"]})
        else:
            form.set_values({"started_on": today})
        self.finish(client, opened.uid if opened else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, opened = self.context.app, self._opened
        given = {name: entered[name] for name in ("kind", "register", "started_on", "ended_on")}
        entry = RoleEntry(party=self._party(entered), contact_of=self._contact_of(entered), **given)
        if opened is None:
            return lambda: app.ties.save_role(entry)
        return lambda: app.ties.save_role(entry, opened.uid, version=opened.version)

    def _party(self, entered: dict[str, Any]) -> PartyRef:
        if self._client.is_person or entered["kind"] is not RoleKind.CONTACT:
            return self._client.party.ref
        return PartyRef(person=only_uid(entered["other"]))

    def _contact_of(self, entered: dict[str, Any]) -> str:
        if entered["kind"] is not RoleKind.CONTACT:
            return ""
        return only_uid(entered["other"]) if self._client.is_person else self._client.card.uid


class GuardianForm(EntryForm):
    """A guardian of the client, or a child whose guardian the client is."""

    def __init__(self, context: PageContext, client: LoadedClient, opened: Opened[GuardianEntry] | None = None) -> None:
        title = translate("Clients", "Edit guardian") if opened else translate("Clients", "Add guardian")
        super().__init__(context, "guardianship_form", title, client.card.name)
        self._client, self._opened = client, opened
        form = self.form
        sides = [
            (OWN, translate("Clients", "{name} has a guardian").format(name=client.card.name)),
            (OTHERS, translate("Clients", "{name} is the guardian").format(name=client.card.name)),
        ]
        side = form.add(ChoiceField("side", translate("Clients", "&Whose guardian"), sides))
        other = form.add(PartiesField(context, "other", translate("Clients", "Guardian"), kind=PartyKind.PERSON))

        def name_other() -> None:
            text = translate("Clients", "Guardian") if side.value() == OWN else translate("Clients", "Child")
            other.label.setText(text)
            other.edit.setAccessibleName(text)

        self.fit_after(side, name_other)
        form.add(
            DateField(
                "told_on",
                translate("Clients", "The guardian was told on"),
                today=context.clock.today(),
                hint=translate("Clients", "When the guardian got the privacy notice of the young person."),
            )
        )
        if opened:
            own = opened.entry.person == client.card.uid
            people = opened.people["guardian" if own else "person"]
            form.set_values({"side": OWN if own else OTHERS, "other": people, "told_on": opened.entry.told_on})
        self.finish(client, opened.uid if opened else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, opened, own = self.context.app, self._opened, self._client.card.uid
        other = only_uid(entered["other"])
        has_one = entered["side"] == OWN
        entry = GuardianEntry(
            person=own if has_one else other, guardian=other if has_one else own, told_on=entered["told_on"]
        )
        if opened is None:
            return lambda: app.ties.save_guardian(entry)
        return lambda: app.ties.save_guardian(entry, opened.uid, version=opened.version)


class BanForm(EntryForm):
    """What the person has forbidden; direct marketing has its own place."""

    def __init__(self, context: PageContext, client: LoadedClient, opened: Opened[BanEntry] | None = None) -> None:
        title = translate("Clients", "Edit ban") if opened else translate("Clients", "Add ban")
        super().__init__(context, "ban_form", title, client.card.name)
        self._client, self._opened = client, opened
        today, form = context.clock.today(), self.form
        form.add(
            ChoiceField(
                "kind",
                translate("Clients", "&What is forbidden"),
                [(kind, label(kind, context.lang)) for kind in BanKind],
                hint=translate("Clients", "Direct marketing is forbidden per channel, with the consents."),
            )
        )
        form.add(
            ProseField(
                "details",
                translate("Clients", "Which purpose, which recipient, which publication"),
                lines=3,
            )
        )
        form.add_row(
            DateField("stated_on", translate("Clients", "Said on"), required=True, today=today),
            DateField(
                "lifted_on",
                translate("Clients", "Lifted on"),
                today=today,
                hint=translate("Clients", "Only the person can lift it."),
            ),
        )
        names = ("kind", "details", "stated_on", "lifted_on")
        form.set_values(
            {name: getattr(opened.entry, name) for name in names} if opened else {"stated_on": today},
        )
        self.finish(client, opened.uid if opened else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, opened = self.context.app, self._opened
        entry = BanEntry(person=self._client.card.uid, **entered)
        if opened is None:
            return lambda: app.bans.save(entry)
        return lambda: app.bans.save(entry, opened.uid, version=opened.version)


class ParticipationForm(EntryForm):
    """An event the person takes part in without a contract."""

    def __init__(
        self, context: PageContext, client: LoadedClient, opened: Opened[ParticipationEntry] | None = None
    ) -> None:
        title = translate("Clients", "Edit event") if opened else translate("Clients", "Add event")
        super().__init__(context, "event_participation_form", title, client.card.name)
        self._client, self._opened = client, opened
        form = self.form
        form.add_row(
            TextField("title", translate("Clients", "&Event"), required=True),
            DateField("held_on", translate("Clients", "Day"), required=True, today=context.clock.today()),
            stretches=(2, 1),
        )
        form.add(
            ProseField(
                "details",
                translate("Clients", "Needed for the event"),
                lines=3,
                hint=translate(
                    "Clients",
                    "A diet or an allergy can tell about health or belief: such data need their own ground, usually "
                    "explicit consent, and go soon after the event.",
                ),
            )
        )
        if opened:
            form.set_values({name: getattr(opened.entry, name) for name in ("title", "held_on", "details")})
        self.finish(client, opened.uid if opened else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, opened = self.context.app, self._opened
        entry = ParticipationEntry(person=self._client.card.uid, **entered)
        if opened is None:
            return lambda: app.participations.save(entry)
        return lambda: app.participations.save(entry, opened.uid, version=opened.version)


def _other_side(context: PageContext, client: LoadedClient) -> PartiesField:
    if client.is_person:
        title = translate("Clients", "Contact person of")
        return PartiesField(context, "other", title, kind=PartyKind.ORGANISATION)
    return PartiesField(context, "other", translate("Clients", "Contact person"), kind=PartyKind.PERSON)
