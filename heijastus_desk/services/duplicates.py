"""Cards that may be of one and the same person or organisation."""

from collections.abc import Sequence
from dataclasses import dataclass

from heijastus_desk.domain.likeness import DuplicateIndex, Likeness
from heijastus_desk.domain.parties import ContactPoint, PartyKind, PersonCard
from heijastus_desk.storage.queries.clients import ClientRow
from heijastus_desk.storage.queries.duplicates import duplicate_index, rows_of
from heijastus_desk.storage.vault_file import VaultFile


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two cards of one kind and in what they are alike, the most telling first."""

    first: ClientRow
    second: ClientRow
    likenesses: tuple[Likeness, ...]

    @property
    def kind(self) -> PartyKind:
        """Whether they are persons or organisations."""
        return self.first.kind


class DuplicateService:
    """Reads only."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def index(self) -> DuplicateIndex:
        """Every card by what it can be alike in; half a second for 50,000, so built once and asked for each row."""
        with self._vault.read() as connection:
            return duplicate_index(connection)

    def pairs(self, limit: int = 200) -> tuple[DuplicatePair, ...]:
        """Cards two by two that may be of one, the most alike first; archived ones too."""
        with self._vault.read() as connection:
            found = duplicate_index(connection).pairs()[:limit]
            rows = rows_of(connection, {uid for one in found for uid in (one.first, one.second)})
        return tuple(DuplicatePair(rows[one.first], rows[one.second], one.likenesses) for one in found)

    def like(self, names: tuple[str, str], points: Sequence[ContactPoint] = ()) -> tuple[ClientRow, ...]:
        """Persons a card of this given and family name and these contact points may be a duplicate of."""
        card = PersonCard(given_name=names[0], family_name=names[1], contact_points=tuple(points))
        with self._vault.read() as connection:
            found = duplicate_index(connection).find(card)
            rows = rows_of(connection, found)
        return tuple(rows[uid] for uid in found)
