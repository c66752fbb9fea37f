from datetime import date

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.documents.subject.facts import HandedFacts
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.law import Right, SourceKind
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import MaskReason, PackageForm

OWN, ELSEWHERE, UNKNOWN = "050 111 0001", "050 111 0002", "050 111 0003"


@pytest.fixture
def buyer(app: Application) -> str:
    """Somebody who orders coaching herself, with a session, a note and a file."""
    points = tuple(
        ContactPoint(kind=ContactPointKind.PHONE, value=value, source=source)
        for value, source in ((ELSEWHERE, SourceKind.ORDERER), (OWN, SourceKind.PERSON), (UNKNOWN, None))
    )
    uid = app.clients.save_person(PersonCard(given_name="Sisko", family_name="Kuvitelma", contact_points=points)).uid
    terms = ContractTerms(
        kind=ContractKind.COACHING,
        title="Valmennus",
        orderer=PartyRef(person=uid),
        participants=(uid,),
        starts_on=date(2026, 1, 5),
    )
    contract = app.contracts.save(terms).uid
    app.sessions.save(SessionEntry(held_on=date(2026, 3, 2), contract=contract, attendees=(uid,)))
    app.notes.save(NoteEntry(written_on=date(2026, 3, 2), body="Oma päätelmäni.", owners=(uid,), contract=contract))
    app.files.attach("kuva.png", b"hers", person=uid)
    return uid


def handed(app: Application, person: str, *rights: Right, form: PackageForm = PackageForm.PDF) -> HandedFacts:
    case = app.requests.open(NewRequest(person=person, received_on=app.clock.today(), rights=rights)).uid
    found = app.request_passages.passages(case)
    app.request_passages.choose(case, [one.decided(one.choices[0]) for one in found])
    return app.package_facts.handed(case, app.request_passages.reviewed(case), Lang.FI, form=form)


def values_of(facts: HandedFacts, table: str, column: str) -> set[object]:
    return {dict(one.values)[column] for one in facts.data.of_table(table) if (table, one.uid) in facts.portable}


def test_the_portable_part_is_what_the_person_gave_or_did_under_contract(app: Application, buyer: str) -> None:
    facts = handed(app, buyer, Right.PORTABILITY)
    assert facts.is_portable_alone
    assert {table for table, _ in facts.portable} >= {"person", "contact_point", "session"}
    assert "note" not in {table for table, _ in facts.portable}
    assert values_of(facts, "contact_point", "value") == {OWN, UNKNOWN}


def test_one_address_from_an_orderer_leaves_the_rest_of_the_card_portable(app: Application) -> None:
    point = ContactPoint(kind=ContactPointKind.PHONE, value=ELSEWHERE, source=SourceKind.ORDERER)
    card = PersonCard(given_name="Sisko", family_name="Kuvitelma", contact_points=(point,))
    uid = app.clients.save_person(card).uid
    terms = ContractTerms(
        kind=ContractKind.COACHING, title="Valmennus", orderer=PartyRef(person=uid), participants=(uid,)
    )
    app.contracts.save(terms)
    facts = handed(app, uid, Right.PORTABILITY)
    assert values_of(facts, "person", "given_name") == {"Sisko"}
    assert values_of(facts, "contact_point", "value") == set()


def test_nothing_is_said_to_be_portable_where_nobody_asked(app: Application, buyer: str) -> None:
    assert handed(app, buyer, Right.ACCESS).portable == frozenset()


def test_a_participant_whose_data_rest_on_legitimate_interests_takes_nothing_along(app: Application) -> None:
    firm = app.clients.save_person(PersonCard(given_name="Tilaaja")).uid
    uid = app.clients.save_person(PersonCard(given_name="Åke", family_name="Mallinen")).uid
    terms = ContractTerms(
        kind=ContractKind.SUPERVISION, title="Työnohjaus", orderer=PartyRef(person=firm), participants=(uid,)
    )
    app.contracts.save(terms)
    assert handed(app, uid, Right.PORTABILITY).portable == frozenset()


def test_the_case_is_told_with_it(app: Application, buyer: str) -> None:
    facts = handed(app, buyer, Right.ACCESS, form=PackageForm.PAPER)
    case = app.requests.for_person(buyer)[0]
    assert (facts.number, facts.received_on, facts.asked) == (case.number, case.received_on, case.asked)
    assert facts.form is PackageForm.PAPER
    assert facts.data.of_table("rights_request")


def test_periods_are_those_after_the_answer_and_of_the_working_copy_those_of_today(
    app: Application, buyer: str
) -> None:
    facts = handed(app, buyer, Right.ACCESS)
    held = {item.reason.code for item in app.package_facts.working(buyer).kept}
    told = {item.reason.code for item in facts.kept}
    assert held == {"held_request"}
    assert told.isdisjoint(held)


def test_the_log_tells_what_was_done_to_the_persons_records_and_to_nobody_elses(app: Application, buyer: str) -> None:
    before = app.package_facts.working(buyer).log
    app.clients.save_person(PersonCard(given_name="Joku", family_name="Muu"))
    assert app.package_facts.working(buyer).log == before
    assert {"person_saved", "note_saved"} <= {act.code for act in before}
    assert list(before) == sorted(before, key=lambda act: act.at)


def test_files_are_told_by_size_and_hash_and_read_only_when_asked(app: Application, buyer: str) -> None:
    facts = app.package_facts.working(buyer)
    (file,) = facts.data.files
    assert (file.name, file.size) == ("liite-001.png", 4)
    assert facts.read_file(file) == b"hers"
    with app.vault.write() as transaction:
        transaction.delete("attachment", file.uid)
    with pytest.raises(HeijastusError) as failure:
        facts.read_file(file)
    assert failure.value.code is ErrorCode.RECORD_NOT_FOUND


def test_an_unknown_person_and_an_unknown_case_are_said_so(app: Application) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.package_facts.working("nobody")
    assert failure.value.code is ErrorCode.SUBJECT_NOT_FOUND


def test_what_is_another_members_own_within_a_shared_contract_is_no_part_of_the_package(app: Application) -> None:
    one, other = (
        app.clients.save_person(PersonCard(given_name=given, family_name="Kuvitelma")).uid for given in ("Aamu", "Ilta")
    )
    terms = ContractTerms(
        kind=ContractKind.COACHING, title="Ryhmä", orderer=PartyRef(person=other), participants=(one, other)
    )
    contract = app.contracts.save(terms).uid
    app.files.attach("yhteinen.png", b"of both", contract=contract)
    app.files.attach("oma.png", b"the other one's", person=other, contract=contract)
    sizes = {owner: {file.size for file in app.package_facts.working(owner).data.files} for owner in (one, other)}
    assert sizes == {one: {len(b"of both")}, other: {len(b"of both"), len(b"the other one's")}}


def test_the_price_is_told_to_whoever_orders_or_pays_and_to_no_other_member(app: Application) -> None:
    member, buyer, alone = (
        app.clients.save_person(PersonCard(given_name=given, family_name="Kuvitelma")).uid
        for given in ("Aamu", "Ilta", "Yksin")
    )
    for orderer, members in ((buyer, (member, buyer)), (alone, (alone,))):
        terms = ContractTerms(
            kind=ContractKind.COACHING,
            title="Valmennus",
            price="97 € tunti",
            orderer=PartyRef(person=orderer),
            participants=members,
        )
        app.contracts.save(terms)
    for uid, price in ((member, None), (buyer, "97 € tunti"), (alone, "97 € tunti")):
        (contract,) = app.package_facts.working(uid).data.of_table("contract")
        assert dict(contract.values)["price"] == price
        assert contract.withheld == (() if price else ("price",))
    assert handed(app, member, Right.ACCESS).left_out == {MaskReason.CONFIDENTIAL: 1}
    assert handed(app, buyer, Right.ACCESS).left_out == {}
