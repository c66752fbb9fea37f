"""What is held on a client by kind: whatever the map leads to, each with its tie and its source."""

from datetime import timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.accounting import AccountingEntry, VoucherPlace
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.papers import PaperEntry
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries import holdings
from heijastus_desk.storage.queries.retained_rows import RowReader
from heijastus_desk.storage.queries.subject_rows import read_subject
from tests.storage.vaults import TODAY

DAY = TODAY - timedelta(days=3)


@pytest.fixture
def firm(app: Application) -> str:
    return app.clients.save_organisation(OrganisationCard(name="Keksitty Oy", background="Kolme toimipistettä")).uid


@pytest.fixture
def person(app: Application, firm: str) -> str:
    points = tuple(
        ContactPoint(kind=ContactPointKind.EMAIL, value=f"k{n}@keksitty.example", source=source, obtained_on=DAY)
        for n, source in enumerate((SourceKind.ORDERER, SourceKind.ORDERER, SourceKind.PERSON))
    )
    card = PersonCard(given_name="Kerttu", family_name="Keksitty", employer=firm, contact_points=points)
    uid = app.clients.save_person(card).uid
    other = app.clients.save_person(PersonCard(given_name="Onni", family_name="Olematon")).uid
    terms = ContractTerms(
        kind=ContractKind.COACHING, title="Valmennus", orderer=PartyRef(organisation=firm), participants=(uid,)
    )
    app.contracts.save(terms)
    app.notes.save(NoteEntry(written_on=DAY, owners=(uid,), body="Omasta"))
    app.notes.save(NoteEntry(written_on=DAY, owners=(other,), mentioned=(uid,), body="Toisesta"))
    app.papers.save(PaperEntry(what="Kartoitus", party=PartyRef(person=uid), folder="mappi 1", dated_on=DAY))
    return uid


def test_everything_the_package_holds_is_told_and_nothing_else(app: Application, person: str) -> None:
    with app.vault.read() as connection:
        data = read_subject(connection, person)
    assert data is not None
    packaged: dict[str, int] = {}
    retained = {entry.name for entry in data_inventory() if entry.belonging is not None}
    for record in data.records:
        if record.table in retained:
            packaged[record.table] = packaged.get(record.table, 0) + 1
    told: dict[str, int] = {}
    for one in app.holdings.of(person):
        told[one.table] = told.get(one.table, 0) + one.number
    assert told == packaged
    assert {"person", "contact_point", "role", "contract", "note", "paper_record", "organisation"} <= set(told)


def test_a_way_that_is_not_followed_is_missed(app: Application, person: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {(one.table, one.tie) for one in app.holdings.of(person)}
    assert ("note", RouteKind.MENTIONED) in before
    real = holdings.ties_of_subject
    monkeypatch.setattr(
        holdings,
        "ties_of_subject",
        lambda connection, table, routes, key: real(connection, table, routes[:1], key),
    )
    assert ("note", RouteKind.MENTIONED) not in {(one.table, one.tie) for one in app.holdings.of(person)}


def test_sources_are_told_with_their_number_and_day(app: Application, person: str) -> None:
    (points,) = (one for one in app.holdings.of(person) if one.table == "contact_point")
    assert [(one.kind, one.number, one.newest) for one in points.sources] == [
        (SourceKind.ORDERER, 2, DAY),
        (SourceKind.PERSON, 1, DAY),
    ]
    assert points.parents == ("person",)


@pytest.mark.usefixtures("person")
def test_a_firm_has_its_own_and_an_unknown_client_nothing(app: Application, firm: str) -> None:
    app.papers.save(PaperEntry(what="Sopimus", party=PartyRef(organisation=firm), folder="mappi 1", dated_on=DAY))
    told = {one.table: one.number for one in app.holdings.of(firm)}
    assert told["organisation"] == told["paper_record"] == told["contract"] == 1
    assert "note" not in told
    assert app.holdings.of("nobody") == ()


# ------------------------------------------------------------------------------------------------------------ vouchers


@pytest.mark.parametrize(
    ("place", "held"),
    [
        (VoucherPlace.HERE, HeldAt.HERE),
        (VoucherPlace.PAPER, HeldAt.PAPER),
        (VoucherPlace.ACCOUNTANT, HeldAt.ELSEWHERE),
        (VoucherPlace.INVOICING, HeldAt.ELSEWHERE),
        (VoucherPlace.ELSEWHERE, HeldAt.ELSEWHERE),
    ],
)
def test_retention_asks_whether_a_voucher_is_here_on_paper_or_with_somebody_else(
    app: Application, person: str, place: VoucherPlace, held: HeldAt
) -> None:
    payer = PartyRef(person=person)
    uid = app.accounting.save(AccountingEntry(number="7", payer=payer, dated_on=DAY, kept_at=place, place="x")).uid
    assert kept_at(app, uid) is held


def test_a_paper_lies_on_paper_whatever_it_is(app: Application, person: str) -> None:
    entry = PaperEntry(
        what="Kuitti",
        party=PartyRef(person=person),
        folder="tositteet",
        record_class=RecordClass.VOUCHER,
        dated_on=DAY,
    )
    assert kept_at(app, app.papers.save(entry).uid) is HeldAt.PAPER


def kept_at(app: Application, uid: str) -> HeldAt | None:
    with app.vault.read() as connection:
        (row,) = (row for row in RowReader(connection, {}).rows() if row.uid == uid)
    return row.kept_at
