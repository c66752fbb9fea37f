"""Which buttons and rows open the forms of a client's ties, of a unit and of somebody who works there."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from heijastus_desk.domain.party_ties import BanEntry, GuardianEntry, ParticipationEntry, RoleEntry
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.party_forms import OrganisationForm, PersonForm
from heijastus_desk.ui.pages.clients.forms.tie_forms import BanForm, GuardianForm, ParticipationForm, RoleForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.pages.clients.openers import Openers, Show
from heijastus_desk.ui.party_picking.finding import still_there

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

_TOPIC = "client_form"


def openers(context: PageContext, show: Show) -> Openers:
    """The forms of people and roles, of bans and events."""
    opening = _Opening(context, show)
    return Openers(
        {
            "add_role": opening.new_role,
            "add_guardianship": lambda client: show(GuardianForm(opening.own(), client)),
            "add_ban": lambda client: show(BanForm(opening.own(), client)),
            "add_event_participation": lambda client: show(ParticipationForm(opening.own(), client)),
            "add_employee": opening.new_employee,
            "add_unit": lambda client: show(OrganisationForm(opening.own(), parent=client.party)),
        },
        {
            "role": opening.role,
            "guardianship": opening.guardianship,
            "ban": opening.ban,
            "event_participation": opening.participation,
        },
    )


class _Opening:
    """Reads what a form is filled from, then shows it."""

    def __init__(self, context: PageContext, show: Show) -> None:
        self._context, self._show = context, show

    def own(self) -> PageContext:
        """A context of the form's own: what it asked for is dropped when it closes."""
        return self._context.shared.for_page()

    def new_role(self, client: LoadedClient) -> None:
        self._read(self._registers, lambda registers: self._show(RoleForm(self.own(), client, registers)))

    def new_employee(self, client: LoadedClient) -> None:
        self._read(
            self._registers,
            lambda registers: self._show(PersonForm(self.own(), registers, employer=client.party)),
        )

    def role(self, client: LoadedClient, uid: str) -> None:
        app = self._context.app
        self._read(
            lambda: (self._registers(), opened_role(app, uid, of_person=client.is_person)),
            lambda read: self._show(RoleForm(self.own(), client, *read)),
        )

    def guardianship(self, client: LoadedClient, uid: str) -> None:
        app = self._context.app
        self._read(
            lambda: opened_guardian(app, uid),
            lambda opened: self._show(GuardianForm(self.own(), client, opened)),
        )

    def ban(self, client: LoadedClient, uid: str) -> None:
        app = self._context.app
        self._read(lambda: opened_ban(app, uid), lambda opened: self._show(BanForm(self.own(), client, opened)))

    def participation(self, client: LoadedClient, uid: str) -> None:
        app = self._context.app
        self._read(
            lambda: opened_participation(app, uid),
            lambda opened: self._show(ParticipationForm(self.own(), client, opened)),
        )

    def _read(self, fn: Callable[[], Any], show: Callable[[Any], None]) -> None:
        self._context.query(fn, show, topic=_TOPIC)

    def _registers(self) -> list[tuple[str, str]]:
        lang = self._context.lang
        named = [(row.value.uid, row.value.name.get(lang)) for row in self._context.app.registers.list()]
        return named or [("", "")]


def opened_role(app: "Application", uid: str, *, of_person: bool) -> Opened[RoleEntry]:
    """`of_person` tells from whose card: the other side of a contact person is the organisation, else the person."""
    entry, version = app.ties.role(uid)
    other = entry.contact_of if of_person else entry.party.person
    people = still_there(app, (other,)) if entry.kind is RoleKind.CONTACT else ()
    return Opened(entry, uid, version, {"other": people})


def opened_guardian(app: "Application", uid: str) -> Opened[GuardianEntry]:
    entry, version = app.ties.guardian(uid)
    people = {"person": still_there(app, (entry.person,)), "guardian": still_there(app, (entry.guardian,))}
    return Opened(entry, uid, version, people)


def opened_ban(app: "Application", uid: str) -> Opened[BanEntry]:
    entry, version = app.bans.get(uid)
    return Opened(entry, uid, version)


def opened_participation(app: "Application", uid: str) -> Opened[ParticipationEntry]:
    entry, version = app.participations.get(uid)
    return Opened(entry, uid, version)
