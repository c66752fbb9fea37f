"""Which buttons and rows open the forms of notices given."""

from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.delivery_form import (
    DeliveryBeginning,
    DeliveryForm,
    GivenNoticeForm,
    GroupOfContract,
)
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.openers import Openers, Show
from heijastus_desk.ui.party_picking.parties import Party

_TOPIC = "client_form"


def openers(context: PageContext, show: Show) -> Openers:
    """The forms by button and by row."""

    def edit(client: LoadedClient, uid: str) -> None:
        deliveries = context.app.deliveries
        context.query(
            lambda: deliveries.get(uid),
            lambda row: show(GivenNoticeForm(context.shared.for_page(), client, row)),
            topic=_TOPIC,
        )

    return Openers({"add_delivery": lambda client: open_delivery(context, show, client)}, {"delivery": edit})


def open_delivery(context: PageContext, show: Show, client: LoadedClient | None, signed_by: str = "") -> None:
    """The form of a notice given; `signed_by` is a contract whose group signed the sheet that came back."""
    context.query(
        lambda: _read(context, client, signed_by),
        lambda begin: show(DeliveryForm(context.shared.for_page(), client, begin)),
        topic=_TOPIC,
    )


def open_lacking(context: PageContext, show: Show, register: str) -> None:
    """The form for everybody who was never given the notice of a register."""
    app = context.app

    def read() -> DeliveryBeginning:
        lines = app.deliveries.never_given()
        wanted = register or next((line.register for line in lines), "")
        people = tuple((one.register, Party(one.person, PartyKind.PERSON, one.name)) for one in lines)
        return DeliveryBeginning(_registers(context), (), app.deliveries.versions(""), people, wanted)

    context.query(read, lambda begin: show(DeliveryForm(context.shared.for_page(), None, begin)), topic=_TOPIC)


def _registers(context: PageContext) -> tuple[tuple[str, str], ...]:
    return tuple((one.value.uid, one.value.name.get(context.lang)) for one in context.app.registers.list())


def _read(context: PageContext, client: LoadedClient | None, signed_by: str) -> DeliveryBeginning:
    terms = client.terms if client else {}
    groups = tuple(
        GroupOfContract(uid, one.title, one.register, one.participants)
        for uid, one in terms.items()
        if one.participants
    )
    lacking = client.card.deliveries.lacking if client else ()
    register = terms[signed_by].register if signed_by in terms else next((one.register for one in lacking), "")
    return DeliveryBeginning(
        registers=_registers(context),
        groups=groups,
        versions=context.app.deliveries.versions(""),
        register=register,
        contract=signed_by or ("" if client is None or client.is_person else next((one.uid for one in groups), "")),
        how=DeliveryHow.SIGNED if signed_by else DeliveryHow.HANDED,
    )
