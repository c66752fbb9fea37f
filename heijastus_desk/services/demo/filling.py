"""Fills a new vault with an invented practice, through the same services she uses herself."""

import struct
import zlib
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from heijastus_desk import assets
from heijastus_desk.domain.accounting import AccountingEntry, VoucherPlace
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import (
    NOBODY,
    ContactEntry,
    ContactKind,
    ContractKind,
    ContractTerms,
    Direction,
    PartyRef,
    SessionEntry,
)
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry, NoteKind
from heijastus_desk.domain.notices.law import SourceKind, SpecialGround
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.records import HeldAt, RoleKind
from heijastus_desk.importing.register_files import read_register_file
from heijastus_desk.services.appointments import AppointmentService
from heijastus_desk.services.breaches import BreachService
from heijastus_desk.services.clients import ClientService
from heijastus_desk.services.contracts import ContractService
from heijastus_desk.services.demo.breaches import fill_breaches
from heijastus_desk.services.demo.consents import ConsentDesk, fill_consents
from heijastus_desk.services.demo.deliveries import DeliveryDesk, fill_deliveries
from heijastus_desk.services.demo.papers import PaperDesk, fill_papers
from heijastus_desk.services.demo.requests import RequestDesk, fill_requests
from heijastus_desk.services.demo.restrictions import fill_restrictions
from heijastus_desk.services.demo.rounds import fill_rounds
from heijastus_desk.services.demo.rules import take_in_registers
from heijastus_desk.services.demo.ties import TieServices, fill_ties
from heijastus_desk.services.demo.working_day import data_sets, fill_appointments
from heijastus_desk.services.freezes import FreezeService
from heijastus_desk.services.holds import HoldService
from heijastus_desk.services.keeping import AccountingService, FileService
from heijastus_desk.services.notes import NoteService
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.services.retention_rules import RetentionRuleService
from heijastus_desk.services.rounds import RoundService
from heijastus_desk.services.sessions import SessionService

PASSPHRASE = "keksitty kuvastin heijastaa outoa valoa"  # noqa: S105 - printed by the demo itself

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """The services a demo is written through, and the clock it moves."""

    clock: MovableClock
    registers: RegisterService
    clients: ClientService
    contracts: ContractService
    sessions: SessionService
    appointments: AppointmentService
    notes: NoteService
    accounting: AccountingService
    files: FileService
    holds: HoldService
    freezes: FreezeService
    consents: ConsentDesk
    paper: PaperDesk
    ties: TieServices
    deliveries: DeliveryDesk
    rules: RetentionRuleService
    rounds: RoundService
    requests: RequestDesk
    breaches: BreachService


@dataclass(slots=True)
class _Writer:
    practice: Practice
    today: date
    organisations: dict[str, str] = field(default_factory=dict[str, str])
    persons: dict[str, str] = field(default_factory=dict[str, str])
    contracts: dict[str, str] = field(default_factory=dict[str, str])
    notes: dict[str, str] = field(default_factory=dict[str, str])
    registers: tuple[str, ...] = ()

    def day(self, offset: int | None) -> date | None:
        return None if offset is None else self.today + timedelta(days=offset)

    def stand(self, offset: int) -> date:
        """Move the clock to a day counted from today and give it back."""
        day = self.today + timedelta(days=offset)
        self.practice.clock.move_to(day)
        return day

    def party(self, key: str) -> PartyRef:
        if key in self.organisations:
            return PartyRef(organisation=self.organisations[key])
        return PartyRef(person=self.persons[key]) if key else NOBODY


def fill(practice: Practice, today: date) -> None:
    """Write the five registers and a few years of practice; the clock stands at today when done."""
    writer = _Writer(practice, today)
    data = assets.table("demo", "practice.toml")
    practice.clock.move_to(today)
    file = read_register_file(assets.resource("demo", "registers.toml"))
    take_in_registers(practice.registers, practice.rules, file, data["earlier_rule"], writer.stand)
    practice.clock.move_to(today)
    writer.registers = tuple(stored.uid for stored in practice.registers.list())
    for entry in data["organisations"]:
        _organisation(writer, entry)
    for entry in data["persons"]:
        _person(writer, entry, data)
    for entry in data["contracts"]:
        _contract(writer, entry)
    for entry in data["contacts"]:
        _contact(writer, entry)
    for entry in data["invoices"]:
        _invoice(writer, entry)
    fill_appointments(practice.appointments, data, writer.contracts, writer.today)
    fill_papers(practice.paper, data, writer.party, writer.stand)
    fill_consents(practice.consents, data["consents"], writer.party, writer.contracts, writer.stand)
    fill_ties(practice.ties, data["ties"], {**writer.organisations, **writer.persons}, writer.stand)
    fill_rounds(practice.rounds, data["last_round"], writer.stand)
    practice.clock.move_to(today)
    for entry in data["files"]:
        content = entry["text"].encode() or _picture()
        practice.files.attach(entry["name"], content, person=writer.persons[entry["person"]])
    for entry in data["holds"]:
        note = writer.notes[entry["contract"]]
        practice.holds.place("note", note, entry["reason"], review_on=writer.day(entry["review"]))
    fill_deliveries(practice.deliveries, data["deliveries"], writer.contracts, writer.persons, today)
    fill_restrictions(practice.freezes, data["restrictions"], writer.persons, writer.stand)
    fill_requests(practice.requests, data["requests"], writer.persons, writer.stand)
    fill_breaches(practice.breaches, data["breaches"], writer.stand)
    practice.clock.move_to(today)


def _organisation(writer: _Writer, entry: Entry) -> None:
    writer.stand(entry.get("ended", 0) - 700)
    kinds = (ContactPointKind.EMAIL, ContactPointKind.ADDRESS)
    card = OrganisationCard(
        name=entry["name"],
        business_id=entry.get("business_id", ""),
        lang=Lang(entry.get("lang", "fi")),
        einvoice_address=entry.get("einvoice", ""),
        einvoice_operator=entry.get("operator", ""),
        background=entry.get("background", ""),
        relationship_ended=writer.day(entry.get("ended")),
        contact_points=_points(entry, kinds, SourceKind.PUBLIC, writer.practice.clock.today()),
    )
    writer.organisations[entry["key"]] = writer.practice.clients.save_organisation(card).uid


def _person(writer: _Writer, entry: Entry, data: Entry) -> None:
    obtained = writer.stand(entry.get("started", -200))
    employer = entry.get("employer", "")
    source = SourceKind.ORDERER if employer else SourceKind.PERSON
    card = PersonCard(
        given_name=entry["given"],
        family_name=entry["family"],
        client_code=entry.get("code", ""),
        lang=Lang(entry.get("lang", "fi")),
        employer=writer.organisations.get(employer, ""),
        position=entry.get("position", ""),
        unit=entry.get("unit", ""),
        experience=entry.get("experience", ""),
        relationship_started=writer.day(entry.get("started")),
        relationship_ended=writer.day(entry.get("ended")),
        contact_points=_points(entry, tuple(ContactPointKind), source, obtained),
    )
    role = next((r for r in data["roles"] if r["person"] == entry["key"]), None)
    writer.persons[entry["key"]] = writer.practice.clients.save_person(
        card,
        role=RoleKind(role["kind"]) if role else None,
        register=writer.registers[role["register"]] if role else "",
    ).uid


def _points(
    entry: Entry, kinds: tuple[ContactPointKind, ...], source: SourceKind, obtained: date
) -> tuple[ContactPoint, ...]:
    return tuple(
        ContactPoint(kind=kind, value=entry[kind.value], source=source, obtained_on=obtained)
        for kind in kinds
        if entry.get(kind.value)
    )


def _contract(writer: _Writer, entry: Entry) -> None:
    writer.stand(entry["start"])
    terms = ContractTerms(
        kind=ContractKind(entry["kind"]),
        title=entry["title"],
        register=writer.registers[entry["register"]],
        orderer=writer.party(entry["orderer"]),
        payer=writer.party(entry["payer"]),
        contact=writer.persons.get(entry.get("contact", ""), ""),
        participants=tuple(writer.persons[key] for key in entry["members"]),
        timetable=entry.get("timetable", ""),
        place=entry.get("place", ""),
        remote=entry.get("remote", False),
        price=entry["price"],
        planned_sessions=entry.get("planned"),
        starts_on=writer.day(entry["start"]),
        ends_on=writer.day(entry.get("end")),
        signed_on=writer.day(entry.get("signed")),
        kept_at=HeldAt.PAPER if entry.get("paper") else HeldAt.HERE,
        paper_place=entry.get("paper", ""),
        continues=writer.contracts.get(entry.get("continues", ""), ""),
        data_sets=data_sets(entry),
    )
    uid = writer.practice.contracts.save(terms).uid
    writer.contracts[entry["key"]] = uid
    session = ""
    away = {int(day): tuple(writer.persons[key] for key in keys) for day, keys in entry.get("away", {}).items()}
    for offset in entry["sessions"]:
        held = SessionEntry(
            held_on=writer.stand(offset),
            contract=uid,
            starts_at="9:00",
            minutes=entry["minutes"],
            place=terms.place,
            remote=terms.remote,
            invoiced=offset < -60,
            attendees=tuple(uid for uid in terms.participants if uid not in away.get(offset, ())),
            absent=away.get(offset, ()),
        )
        session = writer.practice.sessions.save(held).uid
    if entry.get("note"):
        _note(writer, entry, terms, uid, session)


def _note(writer: _Writer, entry: Entry, terms: ContractTerms, contract: str, session: str) -> None:
    day = writer.stand(entry["sessions"][-1])
    on_paper = "note_paper" in entry
    note = NoteEntry(
        written_on=day,
        body="" if on_paper else entry["note"],
        kind=NoteKind(entry.get("note_kind", "session")),
        owners=terms.participants if entry.get("shared_note") else terms.participants[:1],
        contract=contract,
        session=session,
        special=entry.get("special", False),
        special_ground=SpecialGround.EXPLICIT_CONSENT if entry.get("special") else None,
        kept_at=HeldAt.PAPER if on_paper else HeldAt.HERE,
        paper_place=entry.get("note_paper", ""),
    )
    writer.notes[entry["key"]] = writer.practice.notes.save(note).uid


def _contact(writer: _Writer, entry: Entry) -> None:
    contact = ContactEntry(
        party=writer.party(entry.get("person") or entry["organisation"]),
        happened_on=writer.stand(entry["day"]),
        kind=ContactKind(entry["kind"]),
        direction=Direction(entry.get("direction", "incoming")),
        summary=entry["summary"],
    )
    writer.practice.sessions.save_contact(contact)


def _invoice(writer: _Writer, entry: Entry) -> None:
    invoice = AccountingEntry(
        number=entry["number"],
        payer=writer.party(entry["payer"]),
        contract=writer.contracts[entry["contract"]],
        dated_on=writer.stand(entry["dated"]),
        booked_on=writer.day(entry.get("booked")),
        is_open=entry.get("open", False),
        in_collection=entry.get("collection", False),
        kept_at=VoucherPlace(entry["kept"]),
        place=entry.get("place", ""),
    )
    writer.practice.accounting.save(invoice)


def _picture() -> bytes:
    """A small grey PNG."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    side = 32
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + bytes(range(100, 100 + side)) for _ in range(side)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
