"""From the values of a form to what the services save, and back."""

from collections.abc import Mapping
from typing import Any

from heijastus_desk.domain.accounting import AccountingEntry
from heijastus_desk.domain.contracts import ContactEntry, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.ui.party_picking.parties import only_ref, only_uid, uids

Values = Mapping[str, Any]

_PERSON = (
    "given_name",
    "family_name",
    "client_code",
    "lang",
    "position",
    "unit",
    "experience",
    "birth_year",
    "relationship_started",
    "relationship_ended",
    "contact_points",
)
_ORGANISATION = (
    "name",
    "business_id",
    "lang",
    "einvoice_address",
    "einvoice_operator",
    "background",
    "relationship_started",
    "relationship_ended",
    "contact_points",
)
_CONTRACT = (
    "kind",
    "title",
    "register",
    "timetable",
    "place",
    "remote",
    "price",
    "planned_sessions",
    "starts_on",
    "ends_on",
    "signed_on",
    "kept_at",
    "paper_place",
    "continues",
    "data_sets",
)
_SESSION = ("held_on", "contract", "starts_at", "place", "remote", "invoiced")
_CONTACT = ("happened_on", "kind", "direction", "summary")
_NOTE = ("written_on", "body", "kind", "contract", "special", "special_ground", "kept_at", "paper_place")
_INVOICE = ("number", "contract", "dated_on", "booked_on", "is_open", "in_collection", "kept_at", "place")


def person_card(entered: Values) -> PersonCard:
    return PersonCard(employer=only_uid(entered["employer"]), **_picked(entered, _PERSON))


def person_values(card: PersonCard) -> dict[str, Any]:
    """Everything but the employer, whose name the form looks up."""
    return _read(card, _PERSON)


def organisation_card(entered: Values) -> OrganisationCard:
    return OrganisationCard(parent=only_uid(entered["parent"]), **_picked(entered, _ORGANISATION))


def organisation_values(card: OrganisationCard) -> dict[str, Any]:
    """Everything but the organisation it is a unit of, whose name the form looks up."""
    return _read(card, _ORGANISATION)


def contract_terms(entered: Values) -> ContractTerms:
    return ContractTerms(
        orderer=only_ref(entered["orderer"]),
        payer=only_ref(entered["payer"]),
        contact=only_uid(entered["contact"]),
        participants=uids(entered["participants"]),
        **_picked(entered, _CONTRACT),
    )


def contract_values(terms: ContractTerms) -> dict[str, Any]:
    """Everything but the parties, whose names the form looks up."""
    return _read(terms, _CONTRACT)


def session_entry(entered: Values) -> SessionEntry:
    """Who was there: those ticked and those added."""
    there = (*uids(entered["attendees"]), *uids(entered["others"]))
    return SessionEntry(attendees=there, minutes=entered["minutes"] or 0, **_picked(entered, _SESSION))


def session_values(entry: SessionEntry) -> dict[str, Any]:
    """Everything but who was there, whose names the form looks up."""
    return _read(entry, (*_SESSION, "minutes"))


def contact_entry(entered: Values, party: PartyRef) -> ContactEntry:
    return ContactEntry(party=party, **_picked(entered, _CONTACT))


def contact_values(entry: ContactEntry) -> dict[str, Any]:
    """Everything but the party, which an edit leaves as it is."""
    return _read(entry, _CONTACT)


def note_entry(entered: Values, session: str) -> NoteEntry:
    return NoteEntry(
        owners=uids(entered["owners"]),
        mentioned=uids(entered["mentioned"]),
        session=session,
        **_picked(entered, _NOTE),
    )


def note_values(entry: NoteEntry) -> dict[str, Any]:
    """Everything but the persons, whose names the form looks up."""
    return _read(entry, _NOTE)


def accounting_entry(entered: Values) -> AccountingEntry:
    return AccountingEntry(payer=only_ref(entered["payer"]), **_picked(entered, _INVOICE))


def accounting_values(entry: AccountingEntry) -> dict[str, Any]:
    """Everything but the payer, whose name the form looks up."""
    return _read(entry, _INVOICE)


def _picked(entered: Values, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: entered[name] for name in names}


def _read(record: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}
