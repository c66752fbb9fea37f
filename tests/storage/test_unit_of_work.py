import shutil
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.accounting import AccountingEntry
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.contracts import ContactEntry, ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.party_ties import RoleEntry
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage import event_chain
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.unit_of_work import worded
from heijastus_desk.storage.vault_file import VaultFile
from tests.storage.vaults import OWNER, Template, a_clock

DAY = date(2026, 5, 4)
_BOOKKEEPING = {"version", "updated_at"}


def _contact(person: str, firm: str) -> RoleEntry:
    return RoleEntry(party=PartyRef(person=person), kind=RoleKind.CONTACT, contact_of=firm)


def content(vault: VaultFile) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, without what only counts edits; the log of events grows with an undo too."""
    with vault.read() as connection:
        return {
            name: [
                {key: value for key, value in row.items() if key not in _BOOKKEEPING}
                for row in connection.execute(select(table).order_by(table.c.id)).mappings()
                if row.get("key") != event_chain.ENDS
            ]
            for name, table in METADATA.tables.items()
            if name != "event"
        }


@contextmanager
def refused(code: ErrorCode) -> Generator[None]:
    with pytest.raises(HeijastusError) as failure:
        yield
    assert failure.value.code is code


def point(value: str) -> ContactPoint:
    return ContactPoint(kind=ContactPointKind.PHONE, value=value)


@dataclass(slots=True)
class Practice:
    """A vault with one of everything, by uid."""

    app: Application
    firm: str = ""
    person: str = ""
    other: str = ""
    contract: str = ""
    session: str = ""
    contact: str = ""
    note: str = ""
    invoice: str = ""
    hold: str = ""
    recipient: str = ""

    def fill(self) -> None:
        app = self.app
        self.firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
        self.person = app.clients.save_person(
            PersonCard(given_name="Sisko", employer=self.firm, contact_points=(point("1"), point("2")))
        ).uid
        self.other = app.clients.save_person(PersonCard(given_name="Åke")).uid
        self.contract = app.contracts.save(self.terms()).uid
        self.session = app.sessions.save(self.entry()).uid
        self.contact = app.sessions.save_contact(self.event()).uid
        self.note = app.notes.save(self.text()).uid
        self.invoice = app.accounting.save(self.reference()).uid
        self.hold = app.holds.place("note", self.note, "Riita").uid
        self.recipient = app.recipients.save(Recipient(uid="", name="Kuvapalvelu")).uid

    def terms(self, *more: str, title: str = "Sopimus") -> ContractTerms:
        return ContractTerms(
            kind=ContractKind.COACHING,
            title=title,
            orderer=PartyRef(organisation=self.firm),
            participants=(self.person, *more),
        )

    def entry(self, *more: str) -> SessionEntry:
        return SessionEntry(held_on=DAY, contract=self.contract, attendees=(self.person, *more))

    def event(self, summary: str = "Soitto") -> ContactEntry:
        return ContactEntry(party=PartyRef(person=self.person), happened_on=DAY, summary=summary)

    def text(self, *more: str, body: str = "Muistiinpano") -> NoteEntry:
        return NoteEntry(written_on=DAY, body=body, owners=(self.person, *more), contract=self.contract)

    def reference(self, number: str = "1001") -> AccountingEntry:
        return AccountingEntry(number=number, payer=PartyRef(organisation=self.firm), dated_on=DAY)


@pytest.fixture(scope="session")
def filled(ready: Template, tmp_path_factory: pytest.TempPathFactory) -> Practice:
    """Made once; its vault is closed."""
    folder = tmp_path_factory.mktemp("filled") / "vault"
    shutil.copytree(ready.folder, folder)
    practice = Practice(open_application(folder, ready.key, a_clock()))
    practice.fill()
    practice.app.close()
    return practice


@pytest.fixture
def practice(filled: Practice, ready: Template, tmp_path: Path) -> Iterator[Practice]:
    """A copy, open."""
    shutil.copytree(filled.app.paths.folder, tmp_path / "filled")
    app = open_application(tmp_path / "filled", ready.key, a_clock())
    yield replace(filled, app=app)
    app.close()


CHANGES: dict[str, Callable[[Practice], Change]] = {
    "person added": lambda p: p.app.clients.save_person(PersonCard(given_name="Uusi", contact_points=(point("9"),))),
    "person with a role": lambda p: p.app.clients.save_person(PersonCard(given_name="Uusi"), role=RoleKind.PROSPECT),
    "person edited": lambda p: p.app.clients.save_person(PersonCard(given_name="Muutettu"), p.person),
    "organisation added": lambda p: p.app.clients.save_organisation(OrganisationCard(name="Uusi Oy")),
    "organisation edited": lambda p: p.app.clients.save_organisation(OrganisationCard(name="Muutettu Oy"), p.firm),
    "person archived": lambda p: p.app.clients.set_archived(PartyKind.PERSON, p.person, archived=True),
    "organisation archived": lambda p: p.app.clients.set_archived(PartyKind.ORGANISATION, p.firm, archived=True),
    "role added": lambda p: p.app.ties.save_role(_contact(p.person, p.firm)),
    "contract added": lambda p: p.app.contracts.save(p.terms(p.other)),
    "party added": lambda p: p.app.contracts.save(p.terms(p.other), p.contract),
    "party removed": lambda p: p.app.contracts.save(
        ContractTerms(kind=ContractKind.COACHING, title="Vain tilaaja", orderer=PartyRef(person=p.other)), p.contract
    ),
    "chained": lambda p: p.app.contracts.save(
        ContractTerms(kind=ContractKind.COACHING, title="Jatko", participants=(p.other,), continues=p.contract)
    ),
    "session added": lambda p: p.app.sessions.save(p.entry(p.other)),
    "attendance changed": lambda p: p.app.sessions.save(
        SessionEntry(held_on=DAY, contract=p.contract, attendees=(p.other,)), p.session
    ),
    "contact added": lambda p: p.app.sessions.save_contact(p.event("Toinen")),
    "contact edited": lambda p: p.app.sessions.save_contact(p.event("Muutettu"), p.contact),
    "note added": lambda p: p.app.notes.save(p.text(p.other)),
    "owners changed": lambda p: p.app.notes.save(p.text(p.other, body="Yhteinen"), p.note),
    "invoice added": lambda p: p.app.accounting.save(p.reference("1002")),
    "invoice edited": lambda p: p.app.accounting.save(p.reference("1003"), p.invoice),
    "file attached": lambda p: p.app.files.attach("kuva.png", b"123", person=p.person),
    "hold placed": lambda p: p.app.holds.place("person", p.person, "Riita"),
    "hold released": lambda p: p.app.holds.release(p.hold),
    "register added": lambda p: p.app.registers.create_from_template(),
    "recipient added": lambda p: p.app.recipients.save(Recipient(uid="", name="Toinen")),
    "recipient removed": lambda p: p.app.recipients.remove(p.recipient),
    "controller edited": lambda p: p.app.controller.save(OWNER),
    "setting added": lambda p: p.app.settings.set("theme", "dark"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_can_be_undone_and_the_undo_undone(practice: Practice, name: str) -> None:
    vault = practice.app.vault
    before = content(vault)
    change = CHANGES[name](practice)
    after = content(vault)
    assert after != before or name == "controller edited"
    assert change.inverse is not None
    back = change.inverse()
    assert content(vault) == before
    assert back.inverse is not None
    again = back.inverse()
    assert content(vault) == after
    assert again.inverse is not None
    again.inverse()
    assert content(vault) == before


def test_a_stack_of_changes_is_undone_from_the_top(practice: Practice) -> None:
    stages = [content(practice.app.vault)]
    done: list[Change] = []
    for change in CHANGES.values():
        done.append(change(practice))
        stages.append(content(practice.app.vault))
    for change in reversed(done):
        assert content(practice.app.vault) == stages.pop()
        assert change.inverse is not None
        change.inverse()
    assert content(practice.app.vault) == stages.pop()


# ----------------------------------------------------------------------------------------- an undo loses nothing newer


def undone(change: Change) -> Change:
    assert change.inverse is not None
    return change.inverse()


def test_an_undo_of_a_row_changed_since_is_refused_whole(practice: Practice) -> None:
    app = practice.app
    change = app.notes.save(practice.text(practice.other, body="Eka"), practice.note)
    app.notes.save(practice.text(practice.other, body="Toka"), practice.note)
    now = content(app.vault)
    with refused(ErrorCode.RECORD_CHANGED_ELSEWHERE):
        undone(change)
    assert content(app.vault) == now


@pytest.mark.parametrize(
    "newer",
    [
        lambda p, uid: p.app.files.attach("kuva.png", b"1", person=uid),
        lambda p, uid: p.app.sessions.save_contact(ContactEntry(party=PartyRef(person=uid), happened_on=DAY)),
        lambda p, uid: p.app.sessions.save(SessionEntry(held_on=DAY, attendees=(uid,))),
        lambda p, uid: p.app.notes.save(NoteEntry(written_on=DAY, body="x", owners=(uid,))),
        lambda p, uid: p.app.notes.save(NoteEntry(written_on=DAY, body="x", owners=(p.other,), mentioned=(uid,))),
        lambda p, uid: p.app.ties.save_role(_contact(uid, p.firm)),
        lambda p, uid: p.app.accounting.save(AccountingEntry(number="1", payer=PartyRef(person=uid), dated_on=DAY)),
    ],
    ids=["file", "contact", "session", "note", "mention", "role", "invoice"],
)
def test_undoing_a_new_person_never_takes_newer_rows_along(
    practice: Practice, newer: Callable[[Practice, str], Change]
) -> None:
    change = practice.app.clients.save_person(PersonCard(given_name="Uusi"))
    newer(practice, change.uid)
    now = content(practice.app.vault)
    with refused(ErrorCode.RECORD_CHANGED_ELSEWHERE):
        undone(change)
    assert content(practice.app.vault) == now


def test_undoing_a_contract_never_cuts_the_one_that_continues_it(practice: Practice) -> None:
    first = practice.app.contracts.save(practice.terms())
    practice.app.contracts.save(
        ContractTerms(kind=ContractKind.COACHING, title="Jatko", participants=(practice.other,), continues=first.uid)
    )
    with refused(ErrorCode.RECORD_CHANGED_ELSEWHERE):
        undone(first)


def test_undoing_a_removal_whose_name_was_taken_since_is_refused(practice: Practice) -> None:
    removed = practice.app.recipients.remove(practice.recipient)
    practice.app.recipients.save(Recipient(uid=practice.recipient, name="Uusi"))
    with refused(ErrorCode.RECORD_CHANGED_ELSEWHERE):
        undone(removed)


def test_a_row_with_children_is_not_removed(practice: Practice) -> None:
    with refused(ErrorCode.RECORD_IN_USE), practice.app.vault.write() as transaction:
        transaction.delete("person", practice.person)


def test_an_editor_opened_before_an_undo_cannot_save_over_it(practice: Practice) -> None:
    app = practice.app
    change = app.notes.save(practice.text(body="Eka"), practice.note)
    _, version_seen = app.notes.get(practice.note)
    undone(change)
    app.notes.save(practice.text(body="Toka"), practice.note)
    with refused(ErrorCode.RECORD_CHANGED_ELSEWHERE):
        app.notes.save(practice.text(body="Vanhasta ikkunasta"), practice.note, version=version_seen)


# ------------------------------------------------------------------------------------------------------- transactions


def fail_half_way(vault: VaultFile) -> None:
    with vault.write() as transaction:
        transaction.insert("setting", {"key": "a", "value": "b"})
        transaction.connection.execute(text("CREATE TABLE slipped_in (id INTEGER)"))
        raise ZeroDivisionError


def test_a_failure_takes_everything_back(vault: VaultFile) -> None:
    before = content(vault)
    with pytest.raises(ZeroDivisionError):
        fail_half_way(vault)
    assert content(vault) == before
    with vault.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM sqlite_master WHERE name='slipped_in'")).scalar() == 0


def test_a_writer_locks_from_its_first_word(vault: VaultFile) -> None:
    with vault.write() as transaction:
        raw = transaction.connection.connection.driver_connection
        assert raw is not None
        assert raw.in_transaction
        with vault.read() as connection:
            assert connection.execute(text("SELECT count(*) FROM person")).scalar() == 0


def test_a_row_changed_since_it_was_read_is_not_written_over(practice: Practice) -> None:
    version = practice.app.clients.card(practice.person).version
    practice.app.clients.save_person(PersonCard(given_name="Yksi"), practice.person, version=version)
    with refused(ErrorCode.RECORD_CHANGED_ELSEWHERE):
        practice.app.clients.save_person(PersonCard(given_name="Kaksi"), practice.person, version=version)


def test_unknown_rows_are_said_so(vault: VaultFile) -> None:
    with refused(ErrorCode.RECORD_NOT_FOUND), vault.write() as transaction:
        transaction.update("person", "nobody", {})
    with refused(ErrorCode.RECORD_NOT_FOUND), vault.write() as transaction:
        transaction.id_of("person", "nobody")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("database or disk is full", ErrorCode.DISK_FULL),
        ("database is locked", ErrorCode.VAULT_IN_USE),
        ("FOREIGN KEY constraint failed", ErrorCode.RECORD_IN_USE),
        ("database disk image is malformed", ErrorCode.VAULT_DAMAGED),
        ("file is not a database", ErrorCode.VAULT_DAMAGED),
        ("disk I/O error", ErrorCode.VAULT_DAMAGED),
    ],
)
def test_failures_of_the_driver_are_worded(words: str, code: ErrorCode) -> None:
    assert worded(driver.OperationalError(words)).code is code


@pytest.mark.parametrize("words", ["no such table: x", "cannot start a transaction within a transaction", "UNIQUE c"])
def test_a_mistake_of_ours_is_never_told_as_damage(words: str) -> None:
    with pytest.raises(driver.OperationalError):
        worded(driver.OperationalError(words))


def test_a_read_inside_a_read_is_a_mistake(vault: VaultFile) -> None:
    with pytest.raises(OperationalError), vault.read(), vault.read():
        pass


def test_a_clash_is_raised_as_it_is(vault: VaultFile) -> None:
    with pytest.raises(IntegrityError), vault.write() as transaction:
        transaction.insert_many("setting", [{"key": "a", "value": "b"}] * 2)


# ------------------------------------------------------------------------------------------------------------ threads


def test_threads_share_the_connections_without_harm(practice: Practice) -> None:
    app = practice.app
    rounds = 25

    def look(_: int) -> int:
        return len(app.clients.list()) + len(app.retention.overview().items)

    def edit(number: int) -> str:
        return app.clients.save_person(PersonCard(given_name=f"Säie {number}")).uid

    with ThreadPoolExecutor(6) as threads:
        looks = [threads.submit(look, n) for n in range(rounds)]
        edits = [threads.submit(edit, n) for n in range(rounds)]
        assert all(future.result() for future in looks)
        assert len({future.result() for future in edits}) == rounds
    assert len(app.clients.list("säie")) == rounds


def test_closing_waits_for_work_under_way(practice: Practice) -> None:
    app = practice.app
    with ThreadPoolExecutor(1) as thread:
        with app.vault.read() as connection:
            closing = thread.submit(app.vault.close)
            assert connection.execute(text("SELECT count(*) FROM person")).scalar() == 2
            assert not closing.done()
        closing.result(timeout=10)
