"""A person or organisation as pickers and forms hand it around: who, of which kind, called what."""

from collections.abc import Iterable
from dataclasses import dataclass

from heijastus_desk.domain.contracts import NOBODY, PartyRef
from heijastus_desk.domain.parties import PartyKind


@dataclass(frozen=True, slots=True)
class Party:
    """One choice of a picker."""

    uid: str
    kind: PartyKind
    name: str

    @property
    def ref(self) -> PartyRef:
        if self.kind is PartyKind.PERSON:
            return PartyRef(person=self.uid)
        return PartyRef(organisation=self.uid)


def only_ref(parties: Iterable[Party]) -> PartyRef:
    """The one party chosen, or nobody."""
    return next((party.ref for party in parties), NOBODY)


def only_uid(parties: Iterable[Party]) -> str:
    """The uid of the one party chosen, or nothing."""
    return next((party.uid for party in parties), "")


def uids_typed(typed: object) -> tuple[str, ...]:
    """The uids in what a draft kept of a picker, a list of kinds and uids."""
    pairs = typed if isinstance(typed, list) else []
    return tuple(str(pair[1]) for pair in pairs if isinstance(pair, list) and len(pair) == 2)


def uids(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(party.uid for party in parties)
