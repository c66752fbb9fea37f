"""Clients: persons and organisations, listed, shown, entered, edited, archived."""

from typing import Any

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import (
    ContactPoint,
    OrganisationCard,
    PartyKind,
    PersonCard,
    checked_organisation,
    checked_person,
)
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.text_keys import search_key, sort_key
from heijastus_desk.services.changing import edit, found
from heijastus_desk.storage.queries.client_card import ClientCard, read_card
from heijastus_desk.storage.queries.clients import ClientRow, client_count, client_rows
from heijastus_desk.storage.queries.subjects import find_subjects
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile


class ClientService:
    """Everything about who her clients are."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def list(
        self, search: str = "", kind: PartyKind | None = None, *, archived: bool = False, limit: int | None = None
    ) -> tuple[ClientRow, ...]:
        """Clients found by any part of any word of their name, code or firm, in Finnish order."""
        with self._vault.read() as connection:
            return client_rows(connection, search=search, kind=kind, archived=archived, limit=limit)

    def count(self) -> int:
        """How many clients are not archived."""
        with self._vault.read() as connection:
            return client_count(connection)

    def card(self, uid: str) -> ClientCard:
        """Everything about one client; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(read_card(connection, uid))

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
    ) -> Change:
        """Check and save a person, new when `uid` is empty; a role without a contract may be given at once."""
        clean = checked_person(card)
        with edit(self._vault, "person_saved", Kind.PARTIES) as current:
            transaction = current.transaction
            row = _save(transaction, "person", uid, person_columns(transaction, clean), version)
            current.uid = row["uid"]
            _save_points(transaction, "person_id", row["id"], clean.contact_points)
            if role is not None:
                _add_role(transaction, {"person_id": row["id"]}, role, register)
        return current.done

    def save_organisation(self, card: OrganisationCard, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save an organisation, new when `uid` is empty."""
        clean = checked_organisation(card)
        with edit(self._vault, "organisation_saved", Kind.PARTIES) as current:
            row = _save(current.transaction, "organisation", uid, _organisation_values(clean), version)
            current.uid = row["uid"]
            _save_points(current.transaction, "organisation_id", row["id"], clean.contact_points)
        return current.done

    def set_archived(self, kind: PartyKind, uid: str, *, archived: bool) -> Change:
        """Hide a client from daily lists or bring it back; nothing is erased by this."""
        summary = "client_archived" if archived else "client_restored"
        with edit(self._vault, summary, Kind.PARTIES) as current:
            current.transaction.update(kind.value, uid, {"archived": archived})
            current.uid = uid
        return current.done

    def add_contact_role(self, person: str, organisation: str, register: str = "") -> Change:
        """Make a person a contact person of an organisation."""
        with edit(self._vault, "role_added", Kind.PARTIES) as current:
            transaction = current.transaction
            tie = {
                "person_id": transaction.id_of("person", person),
                "organisation_id": transaction.id_of("organisation", organisation),
            }
            current.uid = _add_role(transaction, tie, RoleKind.CONTACT, register)
        return current.done


def _save(
    transaction: Transaction, table: str, uid: str, columns: dict[str, Any], version: int | None
) -> dict[str, Any]:
    if uid:
        return dict(transaction.update(table, uid, columns, version=version))
    return dict(transaction.insert(table, {**columns, "archived": False}))


def person_columns(transaction: Transaction, card: PersonCard) -> dict[str, Any]:
    return {
        "given_name": card.given_name,
        "family_name": card.family_name,
        "client_code": card.client_code,
        "lang": card.lang.value,
        "employer_id": transaction.id_of("organisation", card.employer),
        "position": card.position,
        "unit": card.unit,
        "experience": card.experience,
        "relationship_started": card.relationship_started,
        "relationship_ended": card.relationship_ended,
        "sort_key": sort_key(card.family_name, card.given_name, card.client_code),
        "search_key": search_key(card.given_name, card.family_name, card.client_code),
    }


def _organisation_values(card: OrganisationCard) -> dict[str, Any]:
    return {
        "name": card.name,
        "business_id": card.business_id,
        "lang": card.lang.value,
        "einvoice_address": card.einvoice_address,
        "einvoice_operator": card.einvoice_operator,
        "background": card.background,
        "relationship_started": card.relationship_started,
        "relationship_ended": card.relationship_ended,
        "sort_key": sort_key(card.name),
        "search_key": search_key(card.name, card.business_id),
    }


def _save_points(transaction: Transaction, owner: str, key: int, points: tuple[ContactPoint, ...]) -> None:
    wanted = [
        {owner: key, "kind": p.kind.value, "value": p.value, "source": p.source, "obtained_on": p.obtained_on}
        for p in points
    ]
    present = transaction.rows("contact_point", **{owner: key})
    if [{name: row[name] for name in entry} for row, entry in zip(present, wanted, strict=False)] == wanted and len(
        present
    ) == len(wanted):
        return
    for row in present:
        transaction.delete("contact_point", row["uid"])
    transaction.insert_many("contact_point", wanted)


def _add_role(transaction: Transaction, tie: dict[str, Any], kind: RoleKind, register: str) -> str:
    wanted = {
        "person_id": None,
        "organisation_id": None,
        "contract_id": None,
        **tie,
        "kind": kind.value,
        "register_id": register_id(transaction, register),
    }
    present = transaction.rows("role", **wanted)
    return present[0]["uid"] if present else transaction.insert("role", wanted)["uid"]


def register_id(transaction: Transaction, register: str) -> int | None:
    """The row number of a register; of the first one when none is named, None when there is none."""
    if register:
        return transaction.id_of("register", register)
    rows = transaction.rows("register")
    return min(rows, key=lambda row: row["position"])["id"] if rows else None


__all__ = ["ClientCard", "ClientRow", "ClientService", "register_id"]
