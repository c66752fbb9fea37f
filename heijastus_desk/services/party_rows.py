"""A person or organisation as rows: columns, ways to reach them, roles, labels."""

from collections.abc import Iterable
from typing import Any

from heijastus_desk.domain.parties import ContactPoint, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.party_ties import checked_labels
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.text_keys import search_key, sort_key
from heijastus_desk.storage.unit_of_work import Transaction


def person_columns(transaction: Transaction, card: PersonCard) -> dict[str, Any]:
    """The columns of a person, with the keys for sorting and finding."""
    return {
        "given_name": card.given_name,
        "family_name": card.family_name,
        "client_code": card.client_code,
        "lang": card.lang.value,
        "employer_id": transaction.id_of("organisation", card.employer),
        "position": card.position,
        "unit": card.unit,
        "experience": card.experience,
        "birth_year": card.birth_year,
        "relationship_started": card.relationship_started,
        "relationship_ended": card.relationship_ended,
        "sort_key": sort_key(card.family_name, card.given_name, card.client_code),
        "search_key": search_key(card.given_name, card.family_name, card.client_code),
    }


def organisation_columns(transaction: Transaction, card: OrganisationCard) -> dict[str, Any]:
    """The columns of an organisation, with the keys for sorting and finding."""
    return {
        "name": card.name,
        "business_id": card.business_id,
        "lang": card.lang.value,
        "einvoice_address": card.einvoice_address,
        "einvoice_operator": card.einvoice_operator,
        "background": card.background,
        "parent_id": transaction.id_of("organisation", card.parent),
        "relationship_started": card.relationship_started,
        "relationship_ended": card.relationship_ended,
        "sort_key": sort_key(card.name),
        "search_key": search_key(card.name, card.business_id),
    }


def save_points(transaction: Transaction, owner: str, key: int, points: tuple[ContactPoint, ...]) -> None:
    """Replace the ways to reach a party (`owner` names its foreign key) where they differ."""
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


def add_role(transaction: Transaction, tie: dict[str, Any], kind: RoleKind, register: str) -> str:
    """The uid of this role, made where the party has not got it yet."""
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


def write_labels(transaction: Transaction, kind: PartyKind, key: int, names: Iterable[str]) -> None:
    """Let a party, by its row number, have these labels and no others; raises FIELD_TOO_LONG for field `labels`."""
    owner = f"{kind.value}_id"
    wanted = checked_labels(names)
    present = {row["name"]: row["uid"] for row in transaction.rows("party_label", **{owner: key})}
    for name in present.keys() - set(wanted):
        transaction.delete("party_label", present[name])
    other = {"person_id": None, "organisation_id": None}
    transaction.insert_many("party_label", [{**other, owner: key, "name": n} for n in wanted if n not in present])


def register_id(transaction: Transaction, register: str) -> int | None:
    """The row number of a register; of the first one when none is named, None when there is none."""
    if register:
        return transaction.id_of("register", register)
    rows = transaction.rows("register")
    return min(rows, key=lambda row: row["position"])["id"] if rows else None
