"""Which buttons and rows open the forms of a meeting and of a date agreed on."""

from heijastus_desk.services.working_day import MeetingChoice
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.appointment_form import AppointmentForm
from heijastus_desk.ui.pages.clients.forms.met_form import MetForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.opened import opened_appointment
from heijastus_desk.ui.pages.clients.openers import Openers, Show

_TOPIC = "client_form"


def openers(context: PageContext, show: Show) -> Openers:
    """The forms by button and by row."""

    def new_date(client: LoadedClient) -> None:
        show(AppointmentForm(context.shared.for_page(), client))

    def edit_date(client: LoadedClient, uid: str) -> None:
        app = context.app
        context.query(
            lambda: opened_appointment(app, uid),
            lambda read: show(AppointmentForm(context.shared.for_page(), client, read)),
            topic=_TOPIC,
        )

    return Openers(
        {"add_appointment": new_date, "add_met": lambda client: open_met(context, show, client)},
        {"appointment": edit_date},
    )


def open_met(context: PageContext, show: Show, client: LoadedClient | None = None, contract: str = "") -> None:
    """The form of a meeting: of a contract named, else of one of the client's, else of the likeliest."""
    app = context.app

    def arrived(choices: tuple[MeetingChoice, ...]) -> None:
        begin = contract or _likeliest(choices, client)
        person = client.party if client is not None and client.is_person else None
        show(MetForm(context.shared.for_page(), choices, begin=begin, person=person))

    context.query(app.working_day.meetings, arrived, topic=_TOPIC)


def _likeliest(choices: tuple[MeetingChoice, ...], client: LoadedClient | None) -> str:
    if client is None:
        return choices[0].contract if choices else ""
    return next((one.contract for one in choices if one.contract in client.terms), "")
