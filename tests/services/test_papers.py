"""Papers in folders, assessments, disclosures: saved, refused with the field at fault, shown on the card, undone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.accounting import AccountingEntry, VoucherPlace
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.papers import AssessmentEntry, DisclosureEntry, PaperEntry
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.domain.records import HeldAt, RecordClass
from tests.storage.vaults import TODAY

DAY = TODAY - timedelta(days=3)


@pytest.fixture
def person(app: Application) -> str:
    return app.clients.save_person(PersonCard(given_name="Kerttu", family_name="Keksitty")).uid


@pytest.fixture
def other(app: Application) -> str:
    return app.clients.save_person(PersonCard(given_name="Onni", family_name="Olematon")).uid


@pytest.fixture
def firm(app: Application) -> str:
    return app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid


def paper(person: str, /, **changed: object) -> PaperEntry:
    entry = PaperEntry(what="Lähtökartoitus", party=PartyRef(person=person), folder="mappi 12", dated_on=DAY)
    return replace(entry, **changed)


def assessment(person: str, /, **changed: object) -> AssessmentEntry:
    return replace(AssessmentEntry(tool="Kompassi", person=person, taken_on=DAY), **changed)


def disclosure(person: str, /, **changed: object) -> DisclosureEntry:
    entry = DisclosureEntry(
        person=person, what="osallistuminen", to_whom="tilaaja", disclosed_on=DAY, basis="lupa raportoida"
    )
    return replace(entry, **changed)


# ------------------------------------------------------------------------------------------------------------- papers


def test_a_paper_is_saved_with_the_next_number_and_shown(app: Application, person: str, firm: str) -> None:
    first = app.papers.save(paper(person)).uid
    app.papers.save(
        paper("", party=PartyRef(organisation=firm), what="Puitesopimus", record_class=RecordClass.CONTRACT)
    )
    assert app.papers.get(first) == (paper(person), 1)
    (own,) = app.clients.card(person).papers.papers
    (of_firm,) = app.clients.card(firm).papers.papers
    assert (own.number, own.what, own.folder, own.destroyed_on) == (1, "Lähtökartoitus", "mappi 12", None)
    assert (of_firm.number, of_firm.record_class) == (2, RecordClass.CONTRACT)


def test_editing_a_paper_leaves_its_number_and_its_destruction(app: Application, person: str) -> None:
    uid = app.papers.save(paper(person)).uid
    app.papers.mark_destroyed([uid])
    stored, version = app.papers.get(uid)
    assert (stored.destroyed_on, version) == (TODAY, 2)
    app.papers.save(replace(stored, folder="mappi 3"), uid, version=2)
    (line,) = app.clients.card(person).papers.papers
    assert (line.number, line.folder, line.destroyed_on) == (1, "mappi 3", TODAY)
    with pytest.raises(HeijastusError) as failure:
        app.papers.save(paper(person), uid, version=2)
    assert failure.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"what": " "}, ErrorCode.FIELD_EMPTY, "what"),
        ({"folder": ""}, ErrorCode.FIELD_EMPTY, "folder"),
        ({"party": PartyRef()}, ErrorCode.FIELD_EMPTY, "party"),
        ({"dated_on": TODAY + timedelta(days=1)}, ErrorCode.DATE_IN_FUTURE, "dated_on"),
        ({"destroyed_on": TODAY + timedelta(days=1)}, ErrorCode.DATE_IN_FUTURE, "destroyed_on"),
        ({"destroyed_on": DAY - timedelta(days=1)}, ErrorCode.DATE_ORDER, "destroyed_on"),
        ({"record_class": RecordClass.BACKUP_TAIL}, ErrorCode.CHOICE_UNKNOWN, "record_class"),
        ({"what": "a\0b"}, ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "what"),
        ({"folder": "x" * 10_000}, ErrorCode.FIELD_TOO_LONG, "folder"),
    ],
)
def test_a_wrong_paper_is_refused(
    app: Application, person: str, changed: dict[str, object], code: ErrorCode, field: str
) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.papers.save(paper(person, **changed))
    assert (failure.value.code, failure.value.field) == (code, field)
    assert not app.clients.card(person).papers.papers


def test_papers_are_marked_destroyed_together_and_brought_back_by_one_undo(app: Application, person: str) -> None:
    uids = [app.papers.save(paper(person, what=name)).uid for name in ("Yksi", "Kaksi")]
    change = app.papers.mark_destroyed(uids, TODAY - timedelta(days=1))
    with pytest.raises(HeijastusError) as again:
        app.papers.mark_destroyed(uids[:1])
    assert again.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE
    assert {line.destroyed_on for line in app.clients.card(person).papers.papers} == {TODAY - timedelta(days=1)}
    assert change.inverse is not None
    change.inverse()
    assert {line.destroyed_on for line in app.clients.card(person).papers.papers} == {None}


@pytest.mark.parametrize(
    ("on", "code"),
    [(TODAY + timedelta(days=1), ErrorCode.DATE_IN_FUTURE), (DAY - timedelta(days=1), ErrorCode.DATE_ORDER)],
)
def test_no_paper_of_several_is_destroyed_on_an_impossible_day(
    app: Application, person: str, on: date, code: ErrorCode
) -> None:
    older = app.papers.save(paper(person, dated_on=DAY - timedelta(days=9))).uid
    newer = app.papers.save(paper(person)).uid
    with pytest.raises(HeijastusError) as failure:
        app.papers.mark_destroyed([older, newer], on)
    assert failure.value.code is code
    assert {line.destroyed_on for line in app.clients.card(person).papers.papers} == {None}


def test_everything_on_paper_is_found_whatever_table_notes_it(app: Application, person: str, firm: str) -> None:
    app.papers.save(paper(person))
    app.notes.save(NoteEntry(written_on=DAY, owners=(person,), kept_at=HeldAt.PAPER, paper_place="mappi 12"))
    app.notes.save(NoteEntry(written_on=DAY, owners=(person,), body="Täällä"))
    app.assessments.save(assessment(person, kept_at=HeldAt.PAPER, paper_place="mappi 3"))
    payer = PartyRef(organisation=firm)
    app.accounting.save(
        AccountingEntry(number="7", payer=payer, dated_on=DAY, kept_at=VoucherPlace.PAPER, place="tositteet")
    )
    app.accounting.save(AccountingEntry(number="8", payer=payer, dated_on=DAY, kept_at=VoucherPlace.ACCOUNTANT))
    found = {(item.table, item.folder, item.party_name) for item in app.papers.items()}
    assert found == {
        ("paper_record", "mappi 12", "Keksitty, Kerttu"),
        ("note", "mappi 12", "Keksitty, Kerttu"),
        ("assessment", "mappi 3", "Keksitty, Kerttu"),
        ("invoice", "tositteet", "Keksitty Oy"),
    }


def test_a_note_of_several_on_paper_is_one_thing_in_the_folder(app: Application, person: str, other: str) -> None:
    app.notes.save(NoteEntry(written_on=DAY, owners=(person, other), kept_at=HeldAt.PAPER, paper_place="mappi 12"))
    (item,) = app.papers.items()
    assert item.party_uid == person


# -------------------------------------------------------------------------------------------- a paper note in one click


def test_a_paper_note_goes_into_the_folder_of_the_person_else_the_last_one(
    app: Application, person: str, other: str
) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.papers.add_note(person)
    assert (failure.value.code, failure.value.field) == (ErrorCode.FIELD_EMPTY, "paper_place")
    app.papers.save(paper(person, folder="mappi 12"))
    app.papers.save(paper(other, folder="mappi 3"))
    assert app.papers.folder_for(person) == "mappi 12"
    assert app.papers.folder_for() == "mappi 3"
    third = app.clients.save_person(PersonCard(given_name="Uusi", family_name="Keksitty")).uid
    assert app.papers.folder_for(third) == "mappi 3"
    uid = app.papers.add_note(person).uid
    note, _version = app.notes.get(uid)
    assert (note.kept_at, note.paper_place, note.owners, note.written_on) == (
        HeldAt.PAPER,
        "mappi 12",
        (person,),
        TODAY,
    )


def test_the_folder_of_a_destroyed_paper_is_not_proposed(app: Application, person: str) -> None:
    app.papers.mark_destroyed([app.papers.save(paper(person)).uid])
    assert app.papers.folder_for(person) == ""


# ------------------------------------------------------------------------------------------ assessments and disclosures


def test_an_assessment_is_saved_shown_and_undone(app: Application, person: str) -> None:
    entry = assessment(person, provider="Keksitty Testit", results="Vahva", reported_to="tilaaja", reported_on=TODAY)
    change = app.assessments.save(entry)
    assert app.assessments.get(change.uid) == (entry, 1)
    (line,) = app.clients.card(person).papers.assessments
    assert (line.tool, line.reported_to, line.reported_on) == ("Kompassi", "tilaaja", TODAY)
    assert change.inverse is not None
    change.inverse()
    assert not app.clients.card(person).papers.assessments


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"tool": ""}, ErrorCode.FIELD_EMPTY, "tool"),
        ({"person": ""}, ErrorCode.FIELD_EMPTY, "person"),
        ({"taken_on": TODAY + timedelta(days=1)}, ErrorCode.DATE_IN_FUTURE, "taken_on"),
        ({"reported_on": DAY - timedelta(days=1), "reported_to": "x"}, ErrorCode.DATE_ORDER, "reported_on"),
        ({"reported_on": TODAY + timedelta(days=1), "reported_to": "x"}, ErrorCode.DATE_IN_FUTURE, "reported_on"),
        ({"reported_on": TODAY}, ErrorCode.FIELD_EMPTY, "reported_to"),
        ({"kept_at": HeldAt.PAPER}, ErrorCode.FIELD_EMPTY, "paper_place"),
    ],
)
def test_a_wrong_assessment_is_refused(
    app: Application, person: str, changed: dict[str, object], code: ErrorCode, field: str
) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.assessments.save(assessment(person, **changed))
    assert (failure.value.code, failure.value.field) == (code, field)


def test_an_assessment_rests_on_a_consent_of_the_same_person(app: Application, person: str, other: str) -> None:
    with app.vault.write() as transaction:
        consent = transaction.insert(
            "consent",
            {
                "person_id": transaction.id_of("person", person),
                "text_id": None,
                "purpose": "arviointi",
                "step": "given",
                "explicit": True,
                "happened_on": DAY,
                "how": "written",
                "evidence": "",
            },
        )["uid"]
    (given,) = app.clients.card(person).papers.given
    assert (given.uid, given.purpose) == (consent, "arviointi")
    uid = app.assessments.save(assessment(person, consent=consent)).uid
    assert app.assessments.get(uid)[0].consent == consent
    with pytest.raises(HeijastusError) as failure:
        app.assessments.save(assessment(other, consent=consent))
    assert (failure.value.code, failure.value.field) == (ErrorCode.CHOICE_UNKNOWN, "consent")


def test_a_disclosure_is_saved_shown_and_refused_without_its_basis(app: Application, person: str) -> None:
    uid = app.disclosures.save(disclosure(person)).uid
    assert app.disclosures.get(uid) == (disclosure(person), 1)
    (line,) = app.clients.card(person).papers.disclosures
    assert (line.to_whom, line.basis) == ("tilaaja", "lupa raportoida")
    for field in ("what", "to_whom", "basis"):
        with pytest.raises(HeijastusError) as failure:
            app.disclosures.save(disclosure(person, **{field: " "}))
        assert (failure.value.code, failure.value.field) == (ErrorCode.FIELD_EMPTY, field)
    with pytest.raises(HeijastusError) as failure:
        app.disclosures.save(disclosure(person, disclosed_on=TODAY + timedelta(days=1)))
    assert failure.value.code is ErrorCode.DATE_IN_FUTURE
