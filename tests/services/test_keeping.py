"""Notes, accounting references, files, holds, settings."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.accounting import AccountingEntry
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry, NoteKind
from heijastus_desk.domain.notices.law import SpecialGround
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.services import keeping
from tests.storage.vaults import TODAY

DAY = date(2026, 5, 4)


@pytest.fixture
def persons(app: Application) -> tuple[str, ...]:
    return tuple(app.clients.save_person(PersonCard(given_name=name)).uid for name in ("Sisko", "Åke", "Örjan"))


def test_a_note_comes_back_as_entered(app: Application, persons: tuple[str, ...]) -> None:
    contract = app.contracts.save(ContractTerms(kind=ContractKind.COACHING, title="V", participants=persons)).uid
    session = app.sessions.save(SessionEntry(held_on=DAY, contract=contract, attendees=persons)).uid
    entry = NoteEntry(
        written_on=DAY,
        body="Ensin.\n\nSitten.",
        kind=NoteKind.PROCESS,
        owners=persons[:2],
        mentioned=persons[2:],
        contract=contract,
        session=session,
        special=True,
        special_ground=SpecialGround.EXPLICIT_CONSENT,
        kept_at=HeldAt.PAPER,
        paper_place="Kansio",
    )
    uid = app.notes.save(entry).uid
    assert app.notes.get(uid) == (entry, 1)
    assert app.notes.get(app.notes.save(entry, uid, version=1).uid) == (entry, 2)


NOTE = NoteEntry(written_on=DAY, body="Teksti", owners=("?",))
NOTE_FAULTS = {
    "nobody's": (replace(NOTE, owners=()), ErrorCode.FIELD_EMPTY, "owners"),
    "empty": (replace(NOTE, body=" \n "), ErrorCode.FIELD_EMPTY, "body"),
    "tomorrow": (replace(NOTE, written_on=TODAY + timedelta(1)), ErrorCode.DATE_IN_FUTURE, "written_on"),
    "special without a ground": (replace(NOTE, special=True), ErrorCode.FIELD_EMPTY, "special_ground"),
    "paper nowhere": (replace(NOTE, kept_at=HeldAt.PAPER), ErrorCode.FIELD_EMPTY, "paper_place"),
    "control": (replace(NOTE, body="a\x07"), ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "body"),
    "too long": (replace(NOTE, body="x" * 200_001), ErrorCode.FIELD_TOO_LONG, "body"),
    "unknown owner": (NOTE, ErrorCode.RECORD_NOT_FOUND, None),
}


@pytest.mark.parametrize("case", NOTE_FAULTS)
def test_a_faulty_note_leaves_nothing(app: Application, case: str) -> None:
    entry, code, field = NOTE_FAULTS[case]
    with pytest.raises(HeijastusError) as failure:
        app.notes.save(entry)
    assert (failure.value.code, failure.value.field) == (code, field)
    with app.vault.write() as transaction:
        assert transaction.rows("note") == []


def test_an_owner_is_not_also_mentioned(app: Application, persons: tuple[str, ...]) -> None:
    uid = app.notes.save(replace(NOTE, owners=persons[:2], mentioned=persons)).uid
    assert app.notes.get(uid)[0].mentioned == persons[2:]


def test_a_note_without_special_data_has_no_ground(app: Application, persons: tuple[str, ...]) -> None:
    uid = app.notes.save(replace(NOTE, owners=persons, special_ground=SpecialGround.LEGAL_CLAIMS)).uid
    assert app.notes.get(uid)[0].special_ground is None


INVOICE = AccountingEntry(number="1001", payer=PartyRef(person="?"), dated_on=DAY)
INVOICE_FAULTS = {
    "no number": (replace(INVOICE, number=" "), ErrorCode.FIELD_EMPTY, "number"),
    "nobody pays": (replace(INVOICE, payer=PartyRef()), ErrorCode.FIELD_EMPTY, "payer"),
    "booked before its date": (replace(INVOICE, booked_on=DAY - timedelta(1)), ErrorCode.DATE_ORDER, "booked_on"),
    "unknown payer": (INVOICE, ErrorCode.RECORD_NOT_FOUND, None),
}


@pytest.mark.parametrize("case", INVOICE_FAULTS)
def test_a_faulty_reference_is_refused(app: Application, case: str) -> None:
    entry, code, field = INVOICE_FAULTS[case]
    with pytest.raises(HeijastusError) as failure:
        app.accounting.save(entry)
    assert (failure.value.code, failure.value.field) == (code, field)


# -------------------------------------------------------------------------------------------------------------- files


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("kuva.png", "kuva.png"),
        ("/home/aino/Sisko.pdf", "Sisko.pdf"),
        ("C:\\Users\\aino\\Sisko.pdf", "Sisko.pdf"),
        ("../../etc/passwd", "passwd"),
        ("  väli.txt ", "väli.txt"),
    ],
)
def test_a_file_keeps_its_name_and_no_folder(app: Application, persons: tuple[str, ...], given: str, kept: str) -> None:
    uid = app.files.attach(given, b"\0\1\2", person=persons[0]).uid
    assert app.files.read(uid) == (kept, b"\0\1\2")


@pytest.mark.parametrize("name", ["", "/", "C:\\"])
def test_a_file_has_a_name(app: Application, persons: tuple[str, ...], name: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.files.attach(name, b"", person=persons[0])
    assert failure.value.code is ErrorCode.FIELD_EMPTY


def test_a_file_belongs_to_somebody_and_is_not_too_large(
    app: Application, persons: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.files.attach("kuva.png", b"1")
    assert (failure.value.code, failure.value.field) == (ErrorCode.FIELD_EMPTY, "owner")
    monkeypatch.setattr(keeping, "LARGEST_FILE", 3)
    app.files.attach("kuva.png", b"123", person=persons[0])
    with pytest.raises(HeijastusError) as failure:
        app.files.attach("kuva.png", b"1234", person=persons[0])
    assert failure.value.code is ErrorCode.FILE_TOO_LARGE


def test_a_file_whose_bytes_changed_is_damage(app: Application, persons: tuple[str, ...]) -> None:
    uid = app.files.attach("kuva.png", b"123", person=persons[0]).uid
    with app.vault.write() as transaction:
        transaction.connection.execute(text("UPDATE attachment SET content = x'00'"))
    with pytest.raises(HeijastusError) as failure:
        app.files.read(uid)
    assert failure.value.code is ErrorCode.VAULT_DAMAGED
    with pytest.raises(HeijastusError) as failure:
        app.files.read("nothing")
    assert failure.value.code is ErrorCode.RECORD_NOT_FOUND


# -------------------------------------------------------------------------------------------------------------- holds


def holder(app: Application, hold: str) -> str | None:
    query = "SELECT person.uid FROM hold LEFT JOIN person ON person.id = hold.person_id WHERE hold.uid = :uid"
    with app.vault.read() as connection:
        return connection.execute(text(query), {"uid": hold}).scalar()


def test_a_hold_is_about_the_one_the_item_is_about(app: Application, persons: tuple[str, ...]) -> None:
    own = app.notes.save(replace(NOTE, owners=persons[:1])).uid
    shared = app.notes.save(replace(NOTE, owners=persons[:2])).uid
    assert holder(app, app.holds.place("note", own, "Riita").uid) == persons[0]
    assert holder(app, app.holds.place("person", persons[1], "Riita").uid) == persons[1]
    assert holder(app, app.holds.place("note", shared, "Riita").uid) is None
    assert holder(app, app.holds.place("note", shared, "Riita", person=persons[2]).uid) == persons[2]


def test_a_hold_on_a_shared_note_is_in_the_data_of_each_owner(app: Application, persons: tuple[str, ...]) -> None:
    from heijastus_desk.storage.queries.subject_rows import read_subject

    shared = app.notes.save(replace(NOTE, owners=persons[:2])).uid
    app.holds.place("note", shared, "Riita")
    for person, holds in zip(persons, (1, 1, 0), strict=True):
        with app.vault.read() as connection:
            data = read_subject(connection, person)
        assert data is not None
        assert len(data.of_table("hold")) == holds


@pytest.mark.parametrize(
    ("table", "item", "reason", "code"),
    [
        ("note", "?", "Riita", ErrorCode.RECORD_NOT_FOUND),
        ("note", "?", "  ", ErrorCode.FIELD_EMPTY),
        ("nowhere", "?", "Riita", ErrorCode.CHOICE_UNKNOWN),
        ("setting", "?", "Riita", ErrorCode.CHOICE_UNKNOWN),
        ("note_owner", "?", "Riita", ErrorCode.CHOICE_UNKNOWN),
    ],
)
def test_a_faulty_hold_is_refused(app: Application, table: str, item: str, reason: str, code: ErrorCode) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.holds.place(table, item, reason)
    assert failure.value.code is code


def test_a_hold_is_looked_at_again_later_than_today(app: Application, persons: tuple[str, ...]) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.holds.place("person", persons[0], "Riita", review_on=TODAY)
    assert (failure.value.code, failure.value.field) == (ErrorCode.DATE_ORDER, "review_on")
    app.holds.place("person", persons[0], "Riita", review_on=TODAY + timedelta(1))


def test_settings(app: Application) -> None:
    assert app.settings.get("theme", "light") == "light"
    for value in ("dark", "", "light"):
        app.settings.set("theme", value)
        assert app.settings.get("theme", "x") == value
