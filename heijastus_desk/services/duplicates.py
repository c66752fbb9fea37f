"""Cards that may be of one and the same person or organisation."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.likeness import DuplicateIndex, Likeness
from heijastus_desk.domain.parties import ContactPoint, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.services.changing import edit
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.queries.clients import ClientRow
from heijastus_desk.storage.queries.duplicates import duplicate_index, index_around, rows_of
from heijastus_desk.storage.queries.settings import read_setting
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import collector

_APART: Final = "duplicates.apart"


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
    """Reads, and remembers which two only look like one."""

    def __init__(self, vault: VaultFile, sight: OutOfSight | None = None) -> None:
        self._vault, self._sight = vault, sight or OutOfSight(vault)

    def index(self) -> DuplicateIndex:
        """Every card by what it can be alike in; half a second for 50,000, so built once and asked for each row."""
        with collector.resting(), self._vault.read() as connection:
            return duplicate_index(connection)

    def pairs(self, limit: int = 200) -> tuple[DuplicatePair, ...]:
        """Cards two by two that may be of one, the most alike first, archived ones too; without those kept apart.

        Nor those daily work does not see.
        """
        hidden = self._sight.uids()
        with collector.resting(), self._vault.read() as connection:
            apart = _read(read_setting(connection, _APART))
            alike = duplicate_index(connection).pairs()
            seen = (one for one in alike if hidden.isdisjoint((one.first, one.second)))
            found = [one for one in seen if frozenset((one.first, one.second)) not in apart][:limit]
            rows = rows_of(connection, {uid for one in found for uid in (one.first, one.second)})
        return tuple(DuplicatePair(rows[one.first], rows[one.second], one.likenesses) for one in found)

    def like(self, names: tuple[str, str], points: Sequence[ContactPoint] = ()) -> tuple[ClientRow, ...]:
        """Persons a card of this given and family name and these contact points may be a duplicate of."""
        return self.like_card(PersonCard(given_name=names[0], family_name=names[1], contact_points=tuple(points)))

    def like_card(self, card: PersonCard | OrganisationCard) -> tuple[ClientRow, ...]:
        """The cards on file this one may be a duplicate of, the most alike first.

        Of somebody whom daily work does not see nothing is told but the name: a second card would get around that.
        """
        hidden = self._sight.uids()
        with self._vault.read() as connection:
            found = index_around(connection, card).find(card)
            rows = rows_of(connection, found)
        silent = {uid: replace(row, employer="", roles=()) for uid, row in rows.items() if uid in hidden}
        return tuple((rows | silent)[uid] for uid in found)

    def keep_apart(self, one: str, other: str) -> Change:
        """These two are not one: do not show them as possible duplicates again. Random ids are kept, no names."""
        with edit(self._vault, "duplicates_apart", Kind.PARTIES) as current:
            transaction, current.uid = current.transaction, one
            kept = transaction.rows("setting", key=_APART)
            pairs = _read(kept[0]["value"] if kept else None) | {frozenset((one, other))}
            there = rows_of(transaction.connection, {uid for pair in pairs for uid in pair})
            # A card that is gone cannot be anybody's duplicate.
            written = json.dumps(sorted(sorted(pair) for pair in pairs if pair <= there.keys()))
            if kept:
                transaction.update("setting", kept[0]["uid"], {"value": written})
            else:
                transaction.insert("setting", {"key": _APART, "value": written})
        return current.done


def _read(written: str | None) -> frozenset[frozenset[str]]:
    pairs: list[list[str]] = json.loads(written) if written else []
    return frozenset(frozenset(pair) for pair in pairs)
