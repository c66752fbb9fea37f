"""Contracts with their parties, their chains and who answers for which data."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.contracts import (
    ContractKind,
    ContractTerms,
    PartyRef,
    checked_contract,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.records import HeldAt, RoleKind
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.clients import register_id
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.queries.contract_parties import contracts_between
from heijastus_desk.storage.queries.contracts import ContractRow, contract_rows, contract_terms
from heijastus_desk.storage.queries.orderer_views import ContractSummary, contract_summaries, contract_summary
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile

GROUP = ContractKind.GROUP_SUPERVISION


@dataclass(frozen=True, slots=True)
class StoredContract:
    """A contract with the version it was read at."""

    terms: ContractTerms
    uid: str
    version: int


class ContractService:
    """Reads and saves contracts."""

    def __init__(self, vault: VaultFile, sight: OutOfSight | None = None) -> None:
        self._vault, self._sight = vault, sight or OutOfSight(vault)

    def list(self) -> tuple[ContractRow, ...]:
        """Every contract, newest first; those only between restricted persons are left out."""
        hidden = self._sight.restricted()
        with self._vault.read() as connection:
            theirs = contracts_between(connection, hidden)
            return tuple(row for row in contract_rows(connection, hidden) if row.uid not in theirs)

    def summaries(self) -> tuple[ContractSummary, ...]:
        """Every contract as it may be shown to its orderer, newest first.

        Nobody is named whom daily work does not see; contracts only between restricted persons are left out.
        """
        hidden, restricted = self._sight.uids(), self._sight.restricted()
        with self._vault.read() as connection:
            theirs = contracts_between(connection, restricted)
            return tuple(one for one in contract_summaries(connection, hidden) if one.uid not in theirs)

    def summary(self, uid: str) -> ContractSummary:
        """One of them; raises RECORD_NOT_FOUND."""
        hidden = self._sight.uids()
        with self._vault.read() as connection:
            return found(contract_summary(connection, uid, hidden))

    def get(self, uid: str) -> StoredContract:
        """A contract for editing; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            terms, version = found(contract_terms(connection, uid))
        return StoredContract(terms, uid, version)

    def save(self, terms: ContractTerms, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save a contract with its parties, new when `uid` is empty; raises with the field at fault."""
        clean = checked_contract(terms)
        with edit(self._vault, "contract_saved", Kind.CONTRACTS, Kind.PARTIES) as current:
            transaction = current.transaction
            columns = _contract_values(transaction, clean, uid)
            if uid:
                row = transaction.update("contract", uid, columns, version=version)
                _carry_chain(transaction, row["id"], columns["chain"])
            else:
                row = transaction.insert("contract", columns)
            current.uid = row["uid"]
            _save_parties(transaction, row["id"], clean, columns["register_id"])
            _save_data_sets(transaction, row["id"], clean)
        return current.done


def party_ids(transaction: Transaction, party: PartyRef, prefix: str = "") -> dict[str, int | None]:
    """The two foreign keys of a party: person or organisation."""
    return {
        f"{prefix}person_id": transaction.id_of("person", party.person),
        f"{prefix}organisation_id": transaction.id_of("organisation", party.organisation),
    }


def _contract_values(transaction: Transaction, terms: ContractTerms, uid: str) -> dict[str, Any]:
    previous = transaction.fetch("contract", terms.continues) if terms.continues else None
    own_chain = transaction.fetch("contract", uid)["chain"] if uid else str(uuid4())
    if previous and uid:
        _require_no_loop(transaction, uid, previous)
    if previous is None and uid and transaction.fetch("contract", uid)["continues_id"]:
        own_chain = str(uuid4())
    return {
        "register_id": register_id(transaction, terms.register),
        "kind": terms.kind.value,
        "title": terms.title,
        "timetable": terms.timetable,
        "place": terms.place,
        "remote": terms.remote,
        "price": terms.price,
        "planned_sessions": terms.planned_sessions,
        "starts_on": terms.starts_on,
        "ends_on": terms.ends_on,
        "signed_on": terms.signed_on,
        "kept_at": HeldAt(terms.kept_at).value,
        "paper_place": terms.paper_place,
        "continues_id": previous["id"] if previous else None,
        "chain": previous["chain"] if previous else own_chain,
    }


def _require_no_loop(transaction: Transaction, uid: str, previous: dict[str, Any]) -> None:
    by_id = {row["id"]: row for row in transaction.rows("contract")}
    link: dict[str, Any] | None = previous
    while link is not None:
        if link["uid"] == uid:
            raise HeijastusError(ErrorCode.CHAIN_LOOP, field="continues")
        link = by_id.get(link["continues_id"])


def _carry_chain(transaction: Transaction, key: int, chain: str) -> None:
    for row in transaction.rows("contract", continues_id=key):
        if row["chain"] != chain:
            transaction.update("contract", row["uid"], {"chain": chain})
            _carry_chain(transaction, row["id"], chain)


def _save_parties(transaction: Transaction, key: int, terms: ContractTerms, register: int | None) -> None:
    member = RoleKind.GROUP_MEMBER if terms.kind is GROUP else RoleKind.PARTICIPANT
    ties: list[tuple[RoleKind, PartyRef]] = [
        (RoleKind.ORDERER, terms.orderer),
        (RoleKind.PAYER, terms.payer),
        (RoleKind.CONTACT, PartyRef(person=terms.contact)),
        *((member, PartyRef(person=uid)) for uid in terms.participants),
    ]
    wanted = [
        {**party_ids(transaction, party), "contract_id": key, "register_id": register, "kind": kind.value}
        for kind, party in ties
        if party
    ]
    for row in transaction.rows("role", contract_id=key):
        match = next((w for w in wanted if all(row[name] == value for name, value in w.items())), None)
        if match is None:
            transaction.delete("role", row["uid"])
        else:
            wanted.remove(match)
    transaction.insert_many("role", wanted)


def _save_data_sets(transaction: Transaction, key: int, terms: ContractTerms) -> None:
    wanted = {
        one.data_set.value: {"controller_role": one.role.value, "instruction": one.instruction}
        for one in terms.data_sets
    }
    for row in transaction.rows("data_set_role", contract_id=key):
        columns = wanted.pop(row["data_set"], None)
        if columns is None:
            transaction.delete("data_set_role", row["uid"])
        elif any(row[name] != value for name, value in columns.items()):
            transaction.update("data_set_role", row["uid"], columns)
    for data_set, columns in wanted.items():
        transaction.insert("data_set_role", {"contract_id": key, "data_set": data_set, **columns})


__all__ = ["ContractService", "ContractSummary", "StoredContract", "party_ids"]
