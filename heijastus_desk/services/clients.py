"""Clients: persons and organisations, listed, shown, entered, edited, archived."""

from collections.abc import Collection, Sequence
from typing import Any

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import (
    OrganisationCard,
    PartyKind,
    PersonCard,
    checked_organisation,
    checked_person,
)
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.sight import Sight
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.services.party_rows import (
    add_role,
    organisation_columns,
    person_columns,
    register_id,
    save_points,
    write_labels,
)
from heijastus_desk.storage.queries.client_card import ClientCard, read_card
from heijastus_desk.storage.queries.clients import ClientRow, ClientRows, client_count, client_rows
from heijastus_desk.storage.queries.party_names import party_names
from heijastus_desk.storage.queries.subjects import find_subjects
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile


class ClientService:
    """Everything about who her clients are."""

    def __init__(self, vault: VaultFile, sight: OutOfSight | None = None) -> None:
        self._vault, self._sight = vault, sight or OutOfSight(vault)

    def list(
        self,
        search: str = "",
        kind: PartyKind | None = None,
        *,
        archived: bool = False,
        label: str = "",
        by_code: bool = False,
        sight: Sight = Sight.DAILY,
        limit: int | None = None,
    ) -> ClientRows:
        """Clients found by any part of any word of their name, code or firm, in Finnish order.

        `label` keeps those who have it; `by_code` calls persons by their client code where they have one; `sight`
        asks for those daily lists leave out instead, archived or not.
        """
        seen = self._sight.seen(sight, archived=archived)
        with self._vault.read() as connection:
            return client_rows(
                connection,
                search=search,
                kind=kind,
                archived=seen.archived,
                label=label,
                by_code=by_code,
                without=seen.without,
                only=seen.only,
                limit=limit,
            )

    def count(self) -> int:
        """How many clients are not archived."""
        with self._vault.read() as connection:
            return client_count(connection)

    def card(self, uid: str) -> ClientCard:
        """Everything about one client; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(read_card(connection, uid))

    def names(self, uids: Collection[str]) -> dict[str, tuple[PartyKind, str]]:
        """Kind and name of each of these clients by uid; those who are gone are passed over."""
        with self._vault.read() as connection:
            return party_names(connection, uids)

    def resolve(self, subject: str) -> str:
        """The uid of the person meant by a uid or client code; raises SUBJECT_NOT_FOUND or SUBJECT_AMBIGUOUS."""
        with self._vault.read() as connection:
            found = find_subjects(connection, subject)
        if not found:
            raise HeijastusError(ErrorCode.SUBJECT_NOT_FOUND, given=subject)
        if len(found) > 1:
            raise HeijastusError(ErrorCode.SUBJECT_AMBIGUOUS, given=subject, count=len(found))
        return next(iter(found))

    def save_person(
        self,
        card: PersonCard,
        uid: str = "",
        *,
        version: int | None = None,
        role: RoleKind | None = None,
        register: str = "",
        labels: Sequence[str] | None = None,
    ) -> Change:
        """Check and save a person, new when `uid` is empty; a role without a contract may be given at once.

        `labels` replace those they had, None leaves them.
        """
        clean = checked_person(card, this_year=self._vault.clock.today().year)
        with edit(self._vault, "person_saved", Kind.PARTIES) as current:
            transaction = current.transaction
            row = _save(transaction, "person", uid, person_columns(transaction, clean), version)
            current.uid = row["uid"]
            save_points(transaction, "person_id", row["id"], clean.contact_points)
            if role is not None:
                add_role(transaction, {"person_id": row["id"]}, role, register)
            if labels is not None:
                write_labels(transaction, PartyKind.PERSON, row["id"], labels)
        return current.done

    def save_organisation(
        self,
        card: OrganisationCard,
        uid: str = "",
        *,
        version: int | None = None,
        labels: Sequence[str] | None = None,
    ) -> Change:
        """Check and save an organisation, new when `uid` is empty; raises UNIT_LOOP for a unit of itself.

        `labels` replace those it had, None leaves them.
        """
        clean = checked_organisation(card)
        with edit(self._vault, "organisation_saved", Kind.PARTIES) as current:
            transaction = current.transaction
            columns = organisation_columns(transaction, clean)
            refuse_loop(transaction, uid, columns["parent_id"])
            row = _save(transaction, "organisation", uid, columns, version)
            current.uid = row["uid"]
            save_points(transaction, "organisation_id", row["id"], clean.contact_points)
            if labels is not None:
                write_labels(transaction, PartyKind.ORGANISATION, row["id"], labels)
        return current.done

    def set_archived(self, kind: PartyKind, uid: str, *, archived: bool) -> Change:
        """Hide a client from daily lists or bring it back; nothing is erased by this."""
        summary = "client_archived" if archived else "client_restored"
        with edit(self._vault, summary, Kind.PARTIES) as current:
            current.transaction.update(kind.value, uid, {"archived": archived})
            current.uid = uid
        return current.done


def _save(
    transaction: Transaction, table: str, uid: str, columns: dict[str, Any], version: int | None
) -> dict[str, Any]:
    if uid:
        return dict(transaction.update(table, uid, columns, version=version))
    return dict(transaction.insert(table, {**columns, "archived": False}))


def refuse_loop(transaction: Transaction, uid: str, parent: int | None) -> None:
    """Raise UNIT_LOOP when an organisation would be, over however many steps, a unit of itself."""
    seen: set[int] = set()
    while parent is not None and parent not in seen:
        seen.add(parent)
        above = transaction.rows("organisation", id=parent)[0]
        if uid and above["uid"] == uid:
            raise HeijastusError(ErrorCode.UNIT_LOOP, field="parent")
        parent = above["parent_id"]


__all__ = ["ClientCard", "ClientRow", "ClientRows", "ClientService", "person_columns", "register_id"]
