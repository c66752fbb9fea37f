"""What can be printed of a client: papers for her own use, and papers that may be handed out."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heijastus_desk.services.client_papers import OF_CONTRACTS, PaperKind
from heijastus_desk.ui.pages.clients.loading import LoadedClient

translate = QCoreApplication.translate

WITH_CONTRACT = OF_CONTRACTS | {PaperKind.ANNEX, PaperKind.SIGN_SHEET}
"""Papers for which a contract can be chosen."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A paper in the list."""

    kind: PaperKind
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class OfferGroup:
    """Papers that are alike in who may see them."""

    title: str
    offers: tuple[Offer, ...]


def offers(client: LoadedClient) -> tuple[OfferGroup, ...]:
    """The papers of this client, her own first."""
    own = [Offer(PaperKind.CARD, translate("Clients", "Client card"), translate("Clients", "Without texts of notes"))]
    if client.is_person:
        own.append(Offer(PaperKind.NOTES, translate("Clients", "Notes"), translate("Clients", "All, or those found")))
    wanted = [one for one in _handed_out() if client.card.contracts or one.kind not in OF_CONTRACTS]
    return (
        OfferGroup(translate("Clients", "For your own use"), tuple(own)),
        OfferGroup(translate("Clients", "May be handed out"), tuple(wanted)),
    )


def _handed_out() -> tuple[Offer, ...]:
    return (
        Offer(PaperKind.CONTRACT, translate("Clients", "Contract"), translate("Clients", "To be signed")),
        Offer(PaperKind.SUMMARY, translate("Clients", "Contract summary"), translate("Clients", "On one page")),
        Offer(PaperKind.ANNEX, translate("Clients", "Privacy annex"), translate("Clients", "On one page")),
        Offer(
            PaperKind.SIGN_SHEET,
            translate("Clients", "Sign sheet"),
            translate("Clients", "Proves that the notice was given"),
        ),
        Offer(PaperKind.SESSIONS, translate("Clients", "List of sessions"), translate("Clients", "Without names")),
        Offer(
            PaperKind.UNINVOICED,
            translate("Clients", "Held, not invoiced"),
            translate("Clients", "What this client pays"),
        ),
    )
