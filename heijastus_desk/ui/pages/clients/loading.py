"""What the page reads for one client: the card, its contracts as they can be edited, names of those tied to them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from heijastus_desk.domain.contracts import ContractTerms, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.retention.freezes import Freeze
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.values import RightsRequest
from heijastus_desk.services.clients import ClientCard
from heijastus_desk.ui.party_picking.finding import still_there
from heijastus_desk.ui.party_picking.parties import Party

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application


@dataclass(frozen=True, slots=True)
class LoadedClient:
    """The card with the terms of each of its contracts."""

    card: ClientCard
    terms: Mapping[str, ContractTerms]
    freezes: tuple[Freeze, ...] = ()
    """the open ones"""
    requests: tuple[RightsRequest, ...] = ()
    """what the person asked of the data, the newest first"""

    @property
    def party(self) -> Party:
        return Party(self.card.uid, self.card.kind, self.card.name)

    @property
    def is_restricted(self) -> bool:
        return any(one.cause is HoldCause.RESTRICTION for one in self.freezes)

    @property
    def is_person(self) -> bool:
        return self.card.kind is PartyKind.PERSON


def load_client(app: "Application", uid: str) -> LoadedClient:
    """Raises RECORD_NOT_FOUND."""
    card = app.clients.card(uid)
    party = PartyRef(person=uid) if card.kind is PartyKind.PERSON else PartyRef(organisation=uid)
    asked = app.requests.for_person(uid) if party.person else ()
    return LoadedClient(card, card.terms, app.freezes.of(party), asked)


def parties(app: "Application", uids: Iterable[str]) -> tuple[Party, ...]:
    """The parties with their names, in the order given; raises RECORD_NOT_FOUND when one is gone."""
    asked = [uid for uid in uids if uid]
    found = still_there(app, asked)
    if len(found) < len(asked):
        raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
    return found


def named(app: "Application", ref: PartyRef) -> tuple[Party, ...]:
    """The party of a reference with its name; nothing for nobody."""
    return parties(app, (ref.person or ref.organisation,))
