"""A notice is frozen when it is first given, prints again word for word, and who lacks it is known."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import ContactEntry, ContractKind, ContractTerms, Direction, PartyRef
from heijastus_desk.domain.delivery import DeliveryHow, DueBecause
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.records import RecordClass, RoleKind
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services import freezing
from heijastus_desk.services.deliveries import GivenNotice
from tests.documents.pdf_text import running, tight

TODAY = date(2026, 6, 8)
HANDED = DeliveryHow.HANDED


def a_person(app: Application, name: str = "Sisko", lang: Lang = Lang.FI, source: SourceKind | None = None) -> str:
    points = (ContactPoint(kind=ContactPointKind.EMAIL, value=f"{name}@koe.example", source=source, obtained_on=TODAY),)
    return app.clients.save_person(
        PersonCard(given_name=name, family_name="Keksitty", lang=lang, contact_points=points)
    ).uid


def register(app: Application) -> str:
    return app.registers.list()[0].uid


def reword(app: Application, sentence: str) -> None:
    stored = app.registers.list()[0]
    promises = (LocalisedText(fi=sentence, sv=f"sv {sentence}", en=f"en {sentence}"),)
    app.registers.save(replace(stored.value, promises=promises), version=stored.version)


def numbers(app: Application) -> list[tuple[int, Lang]]:
    return [(row.number, row.lang) for row in app.deliveries.versions(register(app))]


def test_the_first_delivery_freezes_version_one(app: Application) -> None:
    person = a_person(app)
    change = app.deliveries.record((person,), register(app), HANDED, TODAY)
    assert numbers(app) == [(1, Lang.FI)]
    assert change.kinds == {Kind.DELIVERIES}
    assert app.deliveries.lacking() == ()


def test_a_second_delivery_uses_the_same_version_and_a_changed_notice_a_new_one(app: Application) -> None:
    first, second, third = (a_person(app, name) for name in ("Sisko", "Aila", "Eero"))
    app.deliveries.record((first,), register(app), HANDED, TODAY)
    app.deliveries.record((second,), register(app), HANDED, TODAY)
    assert numbers(app) == [(1, Lang.FI)]
    reword(app, "Emme seuraa sinua.")
    app.deliveries.record((third,), register(app), HANDED, TODAY)
    assert numbers(app) == [(2, Lang.FI), (1, Lang.FI)]
    assert {(line.person, line.had) for line in app.deliveries.lacking()} == {(first, 1), (second, 1)}


def test_ordinary_work_makes_no_new_version(app: Application, clock: MovableClock) -> None:
    """Not even the next day, nor the row of the delivery itself, which is a category of its own."""
    person = a_person(app)
    app.notes.save(NoteEntry(written_on=TODAY, body="Keksitty aihe", owners=(person,)))
    app.deliveries.record((person,), register(app), HANDED, TODAY)
    clock.move_to(TODAY + timedelta(days=40))
    app.notes.save(NoteEntry(written_on=TODAY, body="Toinen aihe", owners=(person,)))
    assert app.deliveries.current_number(register(app)) == 1
    assert app.deliveries.lacking() == ()


def test_each_is_given_it_in_her_own_language_under_one_number(app: Application) -> None:
    persons = tuple(a_person(app, name, lang) for name, lang in (("Sisko", Lang.FI), ("Åsa", Lang.SV)))
    app.deliveries.record(persons[:1], register(app), HANDED, TODAY)
    app.deliveries.record(persons, register(app), DeliveryHow.SIGNED, TODAY)
    assert sorted(numbers(app)) == [(1, Lang.FI), (1, Lang.SV)]
    reword(app, "Uusi lupaus.")
    app.deliveries.record(persons[1:], register(app), HANDED, TODAY)
    assert numbers(app)[0] == (2, Lang.SV)


def test_a_frozen_notice_prints_as_it_was(app: Application) -> None:
    reword(app, "Vanha lupaus.")
    app.deliveries.record((a_person(app),), register(app), HANDED, TODAY)
    printed = running(app.notices.pdf(register(app), Lang.FI), "Tulostettu 8.6.2026")
    reword(app, "Aivan uusi lupaus.")
    version = app.deliveries.versions(register(app))[0].uid
    assert running(app.deliveries.pdf(version), "Versio 1, käytössä 8.6.2026 alkaen") == printed
    assert tight("Vanha lupaus.") in printed


def test_a_frozen_notice_that_was_touched_is_not_printed(app: Application) -> None:
    app.deliveries.record((a_person(app),), register(app), HANDED, TODAY)
    uid = app.deliveries.versions(register(app))[0].uid
    with app.vault.write() as transaction:
        transaction.connection.execute(text("UPDATE notice_version SET content = json_set(content, '$.title', 'x')"))
    with pytest.raises(HeijastusError) as refused:
        app.deliveries.pdf(uid)
    assert refused.value.code is ErrorCode.VAULT_DAMAGED


def test_an_earlier_version_can_have_been_given(app: Application) -> None:
    """The sheet that came back names the version that was on the table, not the one she has edited since."""
    early, late = a_person(app, "Sisko"), a_person(app, "Åsa", Lang.SV)
    app.deliveries.freeze(register(app), Lang.FI)
    assert app.deliveries.freeze(register(app), Lang.FI) is None
    reword(app, "Uusi lupaus.")
    app.deliveries.record((early, late), register(app), DeliveryHow.SIGNED, TODAY, number=1)
    assert numbers(app) == [(1, Lang.FI)]
    assert {line.had for line in app.deliveries.lacking()} == {1}


def test_undo_takes_back_the_delivery_and_its_version(app: Application) -> None:
    person = a_person(app)
    change = app.deliveries.record((person,), register(app), HANDED, TODAY)
    assert change.inverse is not None
    change.inverse()
    assert numbers(app) == []
    assert [line.person for line in app.deliveries.lacking()] == [person]


def test_a_delivery_is_corrected_and_removed(app: Application) -> None:
    person = a_person(app)
    uid = app.deliveries.record((person,), register(app), HANDED, TODAY).uid
    row = app.deliveries.get(uid)
    earlier = TODAY - timedelta(days=3)
    app.deliveries.correct(uid, DeliveryHow.POST, earlier, version=row.version)
    assert (app.deliveries.get(uid).how, app.deliveries.get(uid).on) == (DeliveryHow.POST, earlier)
    with pytest.raises(HeijastusError) as refused:
        app.deliveries.correct(uid, HANDED, earlier, version=row.version)
    assert refused.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE
    app.deliveries.remove(uid)
    assert [line.person for line in app.deliveries.lacking()] == [person]


@pytest.mark.parametrize(
    ("persons", "on", "code"),
    [
        ((), TODAY, ErrorCode.FIELD_EMPTY),
        (("tuntematon",), TODAY, ErrorCode.RECORD_NOT_FOUND),
        (("tuntematon",), TODAY + timedelta(days=1), ErrorCode.DATE_IN_FUTURE),
    ],
)
def test_what_cannot_be_is_refused(app: Application, persons: tuple[str, ...], on: date, code: ErrorCode) -> None:
    with pytest.raises(HeijastusError) as refused:
        app.deliveries.record(persons, register(app), HANDED, on)
    assert refused.value.code is code


def test_when_the_notice_falls_due_follows_where_the_data_came_from(app: Application, clock: MovableClock) -> None:
    told = a_person(app, "Sisko", source=SourceKind.PERSON)
    named = a_person(app, "Aila", source=SourceKind.ORDERER)
    unknown = a_person(app, "Eero")
    due = {line.person: line.due_on for line in app.deliveries.lacking()}
    assert due == {told: TODAY, unknown: TODAY, named: date(2026, 7, 8)}
    clock.move_to(date(2026, 6, 20))
    app.sessions.save_contact(
        ContactEntry(party=PartyRef(person=named), happened_on=date(2026, 6, 19), direction=Direction.OUTGOING)
    )
    assert {line.person: line.due_on for line in app.deliveries.lacking()}[named] == date(2026, 6, 19)


def test_the_contact_person_of_an_orderer_is_to_be_given_it_too(app: Application) -> None:
    orderer = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    contact = a_person(app, source=SourceKind.ORDERER)
    app.contracts.save(
        ContractTerms(
            kind=ContractKind.COACHING,
            title="Valmennus",
            register=register(app),
            orderer=PartyRef(organisation=orderer),
            contact=contact,
        )
    )
    [line] = app.deliveries.lacking(register(app))
    assert (line.person, line.due_on, line.because) == (contact, date(2026, 7, 8), DueBecause.ONE_MONTH)
    assert app.deliveries.lacking("toinen rekisteri") == ()


def test_the_archived_are_not_asked_after(app: Application) -> None:
    person = a_person(app)
    card = app.clients.card(person)
    app.clients.set_archived(card.kind, person, archived=True)
    assert app.deliveries.lacking() == ()


def test_the_proof_waits_for_the_data_to_go_and_is_no_missing_date(app: Application) -> None:
    """Of a register that says nothing of it the default holds, as the notice itself tells."""
    person = a_person(app)
    stored = app.registers.list()[0]
    rules = tuple(r for r in stored.value.retention if RecordClass.DELIVERY_PROOF not in r.record_classes)
    app.registers.save(replace(stored.value, retention=rules), version=stored.version)
    app.deliveries.record((person,), register(app), HANDED, TODAY)
    states = {item.table: item.decision.state for item in app.retention.overview().of_subject(person)}
    assert states["notice_delivery"] is State.NOT_STARTED


def test_a_signed_sheet_and_its_scan_are_one_change(app: Application) -> None:
    person = a_person(app)
    given = GivenNotice((person,), register(app), DeliveryHow.SIGNED, TODAY)
    change = app.deliveries.record_signed(given, "skannaus.pdf", b"%PDF-1.4")
    assert [file.file_name for file in app.clients.card(person).files] == ["skannaus.pdf"]
    assert change.inverse is not None
    undone = change.inverse()
    assert not app.clients.card(person).files
    assert undone.inverse is not None
    undone.inverse()
    [line] = app.clients.card(person).deliveries.given
    assert line.scan == app.clients.card(person).files[0].uid


def test_a_scan_is_not_left_behind_when_the_delivery_is_refused(app: Application) -> None:
    person = a_person(app)
    given = GivenNotice((person,), register(app), DeliveryHow.SIGNED, TODAY, number=7)
    with pytest.raises(HeijastusError) as refused:
        app.deliveries.record_signed(given, "skannaus.pdf", b"%PDF-1.4")
    assert refused.value.code is ErrorCode.RECORD_NOT_FOUND
    assert not app.clients.card(person).files


def test_who_never_got_one_is_known_without_composing_a_notice(
    app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = a_person(app, "Sisko"), a_person(app, "Aila")
    app.deliveries.record((first,), register(app), HANDED, TODAY)
    reword(app, "Uusi lupaus.")
    assert [line.person for line in app.deliveries.lacking()] == [second, first]

    def refuse(*_given: object) -> None:
        raise AssertionError("a notice was composed")

    monkeypatch.setattr(freezing, "compose", refuse)
    assert [line.person for line in app.deliveries.never_given()] == [second]
    with pytest.raises(AssertionError):
        app.deliveries.lacking()


def test_a_person_of_two_registers_is_given_both(app: Application) -> None:
    other = app.registers.create_from_template().uid
    person = app.clients.save_person(PersonCard(given_name="Sisko"), role=RoleKind.SUBSCRIBER, register=other).uid
    app.contracts.save(
        ContractTerms(kind=ContractKind.COACHING, title="Valmennus", register=register(app), participants=(person,))
    )
    card = app.clients.card(person).deliveries
    assert {one.register for one in card.lacking} == {register(app), other}
    app.deliveries.record((person,), other, HANDED, TODAY)
    card = app.clients.card(person).deliveries
    assert [one.register for one in card.lacking] == [register(app)]
    assert [line.register for line in app.deliveries.lacking()] == [register(app)]
