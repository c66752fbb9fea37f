"""Makes two cards of one and the same person or organisation one, so that no copy of the other is left behind."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.merging import Difference, differences, proposed, united_points
from heijastus_desk.domain.parties import (
    ContactPoint,
    OrganisationCard,
    PartyKind,
    PersonCard,
    checked_organisation,
    checked_person,
)
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.clients import refuse_loop
from heijastus_desk.services.party_rows import organisation_columns, person_columns
from heijastus_desk.storage import merging
from heijastus_desk.storage.backups.working import WORKING
from heijastus_desk.storage.erasing import scouring
from heijastus_desk.storage.erasing.remnants import Value, values_in
from heijastus_desk.storage.queries.client_card import ClientCard, read_card
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile

_TOUCHED = (
    Kind.PARTIES,
    Kind.CONTRACTS,
    Kind.SESSIONS,
    Kind.NOTES,
    Kind.ACCOUNTING,
    Kind.FILES,
    Kind.HOLDS,
    Kind.PACKAGES,
    Kind.DRAFTS,
    Kind.CONSENTS,
    Kind.PAPERS,
    Kind.DELIVERIES,
    Kind.APPOINTMENTS,
)

Card = PersonCard | OrganisationCard


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Both cards, the card proposed for the one that stays, and what moves to it."""

    keep: ClientCard
    gone: ClientCard
    proposed: Card
    differences: tuple[Difference, ...]
    moving: Mapping[str, int]
    """rows by table that belong to the card that goes"""

    @property
    def kind(self) -> PartyKind:
        """Whether they are persons or organisations."""
        return self.keep.kind

    @property
    def versions(self) -> tuple[int, int]:
        """What `merge` refuses by when one of them was edited since."""
        return self.keep.version, self.gone.version


class MergeService:
    """One per open vault."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def preview(self, keep: str, gone: str) -> MergePreview:
        """What merging `gone` into `keep` would do. Raises RECORD_NOT_FOUND, MERGE_UNLIKE for a person and a firm."""
        with self._vault.read() as connection:
            kept, other = found(read_card(connection, keep)), found(read_card(connection, gone))
            moving = merging.rows_tied_to(connection, other.kind.value, gone)
        ours, theirs = kept.person or kept.organisation, other.person or other.organisation
        if kept.kind is not other.kind or keep == gone or ours is None or theirs is None:
            raise HeijastusError(ErrorCode.MERGE_UNLIKE)
        if isinstance(ours, PersonCard) and isinstance(theirs, PersonCard):
            return MergePreview(kept, other, proposed(ours, theirs), differences(ours, theirs), moving)
        if isinstance(ours, OrganisationCard) and isinstance(theirs, OrganisationCard):
            card = proposed(ours, theirs)
            # A unit of the card that goes, or the other way round, is a unit of itself afterwards.
            parent = next((p for p in (ours.parent, theirs.parent) if p not in {"", keep, gone}), "")
            return MergePreview(kept, other, replace(card, parent=parent), differences(ours, theirs), moving)
        raise HeijastusError(ErrorCode.MERGE_UNLIKE)

    def merge(
        self, kind: PartyKind, keep: str, gone: str, card: Card, *, versions: tuple[int, int] | None = None
    ) -> Change:
        """Tie all that is tied to `gone` to `keep`, give `keep` this card, delete `gone`; undone as a whole.

        Afterwards nothing that only `gone` said is left in the file. Raises RECORD_NOT_FOUND, MERGE_UNLIKE,
        MERGE_DRAFTS, RECORD_CHANGED_ELSEWHERE, UNIT_LOOP and whatever is wrong in the card, with its field.
        """
        if keep == gone or isinstance(card, PersonCard) is not (kind is PartyKind.PERSON):
            raise HeijastusError(ErrorCode.MERGE_UNLIKE)
        with edit(self._vault, "clients_merged", *_TOUCHED) as current:
            transaction, current.uid = current.transaction, keep
            _require_unchanged(transaction, kind, (keep, gone), versions)
            merging.join(transaction, kind.value, keep, gone)
            columns = self._columns(transaction, keep, card)
            row = transaction.update(kind.value, keep, columns)
            _save_points(transaction, f"{kind.value}_id", row["id"], card.contact_points)
            owners = {"person_id": None, "organisation_id": None, f"{kind.value}_id": row["id"]}
            transaction.insert("merged_party", {**owners, "former_uid": gone})
            said = values_in(merging.stepped_out(transaction))
        self._scour(said)
        return self._scouring(current.done, said, is_merged=True)

    def _columns(self, transaction: Transaction, keep: str, card: Card) -> dict[str, Any]:
        # How to reach them is on file as it is, and not hers to correct in the middle of a merge.
        if isinstance(card, PersonCard):
            plain = replace(card, contact_points=())
            return person_columns(transaction, checked_person(plain, this_year=self._vault.clock.today().year))
        columns = organisation_columns(transaction, checked_organisation(replace(card, contact_points=())))
        refuse_loop(transaction, keep, columns["parent_id"])
        return columns

    def _scouring(self, change: Change, said: frozenset[Value], *, is_merged: bool) -> Change:
        """The change with an inverse whose own inverse, the merge done again, leaves nothing behind either."""
        inverse = change.inverse

        def other_way() -> Change:
            done = inverse() if inverse else change
            if not is_merged:
                self._scour(said)
            return self._scouring(done, said, is_merged=not is_merged)

        return replace(change, inverse=other_way)

    def _scour(self, said: frozenset[Value]) -> None:
        # The merge is done. While somebody reads beside us the log cannot be emptied; closing the file does it then.
        with WORKING, suppress(HeijastusError), self._vault.alone() as raw:
            scouring.scour(raw, self._vault.paths.database, self._vault.key, said)


def _require_unchanged(
    transaction: Transaction, kind: PartyKind, uids: tuple[str, str], versions: tuple[int, int] | None
) -> None:
    present = tuple(transaction.fetch(kind.value, uid)["version"] for uid in uids)
    if versions is not None and present != versions:
        raise HeijastusError(ErrorCode.RECORD_CHANGED_ELSEWHERE)


def _save_points(transaction: Transaction, owner: str, key: int, points: tuple[ContactPoint, ...]) -> None:
    """Keep the rows that say what is wanted: their random ids are what an erasure in a backup goes by."""
    wanted = {(p.kind.value, p.value): p for p in united_points(*points)}
    for row in transaction.rows("contact_point", **{owner: key}):
        point = wanted.pop((row["kind"], row["value"]), None)
        if point is None:
            transaction.delete("contact_point", row["uid"])
        elif (row["source"], row["obtained_on"]) != (point.source, point.obtained_on):
            source = {"source": point.source, "obtained_on": point.obtained_on}
            transaction.update("contact_point", row["uid"], source)
    for point in wanted.values():
        values = {"kind": point.kind.value, "value": point.value}
        source = {"source": point.source, "obtained_on": point.obtained_on}
        transaction.insert("contact_point", {owner: key, **values, **source})
