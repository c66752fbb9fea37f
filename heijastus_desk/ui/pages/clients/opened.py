"""A stored record as its form opens it: version, the title of its contract, the names of those tied to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from heijastus_desk.domain.accounting import AccountingEntry
from heijastus_desk.domain.appointments import AppointmentEntry
from heijastus_desk.domain.contracts import ContactEntry, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.ui.pages.clients.loading import named, parties
from heijastus_desk.ui.party_picking.parties import Party

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class Opened(Generic[E]):
    """What a form is filled from; `uid` is empty for a record not yet saved."""

    entry: E
    uid: str = ""
    version: int | None = None
    people: Mapping[str, tuple[Party, ...]] = field(default_factory=dict[str, tuple[Party, ...]])
    """those tied to the record, by the field that shows them"""
    contract_title: str = ""
    """of the contract it belongs to or continues, which need not be on the card it is opened from"""


def opened_contract(app: "Application", uid: str) -> Opened[ContractTerms]:
    stored = app.contracts.get(uid)
    terms = stored.terms
    people = {
        "orderer": named(app, terms.orderer),
        "payer": named(app, terms.payer),
        "contact": parties(app, (terms.contact,)),
        "participants": parties(app, terms.participants),
    }
    return Opened(terms, uid, stored.version, people, _title(app, terms.continues))


def opened_session(app: "Application", uid: str) -> Opened[SessionEntry]:
    """Among `people` also the members of its contract, who might have been there."""
    entry, version = app.sessions.get(uid)
    invited = app.contracts.get(entry.contract).terms.participants if entry.contract else ()
    expected = (*invited, *(uid for uid in entry.absent if uid not in invited))
    people = {"attendees": parties(app, entry.attendees), "members": parties(app, expected)}
    return Opened(entry, uid, version, people, _title(app, entry.contract))


def opened_appointment(app: "Application", uid: str) -> Opened[AppointmentEntry]:
    entry, version = app.appointments.get(uid)
    return Opened(
        entry, uid, version, {"person": named(app, PartyRef(person=entry.person))}, _title(app, entry.contract)
    )


def opened_contact(app: "Application", uid: str) -> Opened[ContactEntry]:
    entry, version = app.sessions.get_contact(uid)
    return Opened(entry, uid, version)


def opened_invoice(app: "Application", uid: str) -> Opened[AccountingEntry]:
    entry, version = app.accounting.get(uid)
    return Opened(entry, uid, version, {"payer": named(app, entry.payer)}, _title(app, entry.contract))


def opened_note(app: "Application", uid: str) -> Opened[NoteEntry]:
    entry, version = app.notes.get(uid)
    people = {"owners": parties(app, entry.owners), "mentioned": parties(app, entry.mentioned)}
    return Opened(entry, uid, version, people, _title(app, entry.contract))


def _title(app: "Application", contract: str) -> str:
    return app.contracts.get(contract).terms.title if contract else ""
