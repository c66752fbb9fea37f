from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.accounting import AccountingEntry
from heijastus_desk.domain.contracts import ContactEntry, ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.party_ties import RoleEntry
from heijastus_desk.domain.records import RoleKind

DAY = date(2026, 5, 4)


def person(app: Application, given: str = "Sisko", family: str = "Kuvitteellinen", **more: str) -> str:
    return app.clients.save_person(PersonCard(given_name=given, family_name=family, **more)).uid  # pyright: ignore[reportArgumentType]


def names(app: Application, search: str = "", kind: PartyKind | None = None, *, archived: bool = False) -> list[str]:
    return [row.name for row in app.clients.list(search, kind, archived=archived)]


def test_a_person_comes_back_as_entered(app: Application) -> None:
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    card = PersonCard(
        given_name="Sisko",
        family_name="Kuvitteellinen",
        client_code="K-7",
        employer=firm,
        position="Esihenkilö",
        unit="Myynti",
        experience="Kaksi vuotta\nesihenkilönä",
        relationship_started=date(2024, 1, 1),
        contact_points=(
            ContactPoint(
                kind=ContactPointKind.EMAIL, value="s@keksitty.example", source=SourceKind.ORDERER, obtained_on=DAY
            ),
            ContactPoint(kind=ContactPointKind.PHONE, value="+358 40 000 000"),
        ),
    )
    found = app.clients.card(app.clients.save_person(card).uid)
    assert found.person == card
    assert (found.name, found.employer_name, found.archived) == ("Sisko Kuvitteellinen", "Keksitty Oy", False)


def test_an_organisation_comes_back_as_entered_and_knows_its_people(app: Application) -> None:
    card = OrganisationCard(name="Keksitty Oy", business_id="1234567-1", background="Perheyritys")
    uid = app.clients.save_organisation(card).uid
    member = person(app, employer=uid)
    found = app.clients.card(uid)
    assert found.organisation == card
    assert [(line.uid, line.name) for line in found.members] == [(member, "Kuvitteellinen, Sisko")]


def test_the_list_is_in_finnish_order(app: Application) -> None:
    for family in ("Öhman", "Ahola", "Åberg", "Ärling", "Zetterberg", "aalto"):
        person(app, "X", family)
    assert [name.split(",")[0] for name in names(app)] == ["aalto", "Ahola", "Zetterberg", "Åberg", "Ärling", "Öhman"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", True),
        ("kuvi", True),
        ("SISKO", True),
        ("teell sis", True),
        ("k-7", True),
        ("keksi", True),
        ("kuvi keksi", True),
        ("sisko åke", False),
        ("%", False),
        ("_", False),
        ("'; DROP TABLE person", False),
        ("kuvi " * 3000, True),
    ],
)
def test_searching(app: Application, search: str, found: bool) -> None:
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    person(app, client_code="K-7", employer=firm)
    assert ("Kuvitteellinen, Sisko" in names(app, search, PartyKind.PERSON)) is found


@pytest.mark.parametrize("search", ["Åke", "ake", "ÅKE", "A\u030ake"])
def test_accents_are_found_however_typed(app: Application, search: str) -> None:
    person(app, "Åke", "Mallinen")
    assert names(app, search) == ["Mallinen, Åke"]


def test_archived_clients_are_listed_apart(app: Application) -> None:
    uid = person(app)
    person(app, "Åke", "Mallinen")
    app.clients.set_archived(PartyKind.PERSON, uid, archived=True)
    assert names(app) == ["Mallinen, Åke"]
    assert names(app, archived=True) == ["Kuvitteellinen, Sisko"]
    assert app.clients.count() == 1
    assert app.clients.card(uid).archived


def test_who_is_meant(app: Application) -> None:
    first = person(app, client_code="K-7")
    assert app.clients.resolve(first) == first
    assert app.clients.resolve("K-7") == first
    person(app, "Åke", "Mallinen", client_code="K-7")
    with pytest.raises(HeijastusError) as failure:
        app.clients.resolve("K-7")
    assert failure.value.code is ErrorCode.SUBJECT_AMBIGUOUS
    for unknown in ("", "  ", "K-8"):
        with pytest.raises(HeijastusError) as failure:
            app.clients.resolve(unknown)
        assert failure.value.code is ErrorCode.SUBJECT_NOT_FOUND


def test_a_role_is_not_given_twice(app: Application) -> None:
    uid = app.clients.save_person(PersonCard(given_name="Sisko"), role=RoleKind.PROSPECT).uid
    app.clients.save_person(PersonCard(given_name="Sisko"), uid, role=RoleKind.PROSPECT)
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    contact = RoleEntry(party=PartyRef(person=uid), kind=RoleKind.CONTACT, contact_of=firm)
    assert app.ties.save_role(contact).uid == app.ties.save_role(contact).uid
    with app.vault.write() as transaction:
        assert len(transaction.rows("role")) == 2
    assert app.clients.card(uid).roles == (RoleKind.PROSPECT, RoleKind.CONTACT)


def test_saving_without_a_change_keeps_the_contact_points(app: Application) -> None:
    card = PersonCard(given_name="Sisko", contact_points=(ContactPoint(kind=ContactPointKind.PHONE, value="1"),))
    uid = app.clients.save_person(card).uid
    with app.vault.write() as transaction:
        before = [row["uid"] for row in transaction.rows("contact_point")]
    app.clients.save_person(card, uid)
    with app.vault.write() as transaction:
        assert [row["uid"] for row in transaction.rows("contact_point")] == before


def test_the_card_shows_everything_about_a_client(app: Application) -> None:
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    uid, other = person(app, employer=firm), person(app, "Åke", "Mallinen")
    contract = app.contracts.save(
        ContractTerms(
            kind=ContractKind.GROUP_SUPERVISION,
            title="Ryhmä",
            orderer=PartyRef(organisation=firm),
            participants=(uid, other),
        )
    ).uid
    for _ in range(3):
        app.sessions.save(SessionEntry(held_on=DAY, contract=contract, attendees=(uid,)))
    app.sessions.save_contact(ContactEntry(party=PartyRef(person=uid), happened_on=DAY, summary="Soitto"))
    app.notes.save(NoteEntry(written_on=DAY, body="Yhteinen", owners=(uid, other)))
    app.accounting.save(AccountingEntry(number="1001", payer=PartyRef(organisation=firm), dated_on=DAY))
    app.files.attach("kuva.png", b"123", person=uid)
    card = app.clients.card(uid)
    assert [(line.title, line.orderer, line.held_sessions) for line in card.contracts] == [("Ryhmä", "Keksitty Oy", 3)]
    assert [(n.body, n.owner_count) for n in card.notes] == [("Yhteinen", 2)]
    assert (len(card.sessions), len(card.contacts), len(card.files)) == (3, 1, 1)
    assert [line.number for line in app.clients.card(firm).accounting] == ["1001"]
    assert len(app.clients.card(firm).sessions) == 3
    assert app.clients.card(other).sessions == ()


def test_unknown_clients_are_said_so(app: Application) -> None:
    calls: list[Callable[[], object]] = [
        lambda: app.clients.card("nobody"),
        lambda: app.clients.save_person(PersonCard(given_name="X"), "nobody"),
        lambda: app.clients.save_person(PersonCard(given_name="X", employer="nobody")),
        lambda: app.clients.set_archived(PartyKind.PERSON, "nobody", archived=True),
    ]
    for call in calls:
        with pytest.raises(HeijastusError) as failure:
            call()
        assert failure.value.code is ErrorCode.RECORD_NOT_FOUND


# --------------------------------------------------------------------------------------------------------- bad inputs

LONG = "x" * 10_000
REFUSED = {
    "10 kB": (LONG, ErrorCode.FIELD_TOO_LONG),
    "NUL": ("Sis\0ko", ErrorCode.FIELD_HAS_CONTROL_CHARACTERS),
    "control": ("Sis\x1bko", ErrorCode.FIELD_HAS_CONTROL_CHARACTERS),
    "two lines": ("Sis\nko", ErrorCode.FIELD_HAS_CONTROL_CHARACTERS),
    "line separator": ("Sis\u2028ko", ErrorCode.FIELD_HAS_CONTROL_CHARACTERS),
    "half a pair": ("Sis\ud800ko", ErrorCode.FIELD_HAS_CONTROL_CHARACTERS),
}
KEPT = {
    "right to left": "שרה",
    "emoji": "Sisko 👩‍👧",
    "decomposed": "A\u030ake",
    "path": "../../CON",
    "markup": "<b>&amp;",
    "quote": 'O\'Keksitty "Ö"; --',
}


@pytest.mark.parametrize("field", ["given_name", "family_name", "client_code", "position", "unit"])
@pytest.mark.parametrize("case", REFUSED)
def test_bad_names_are_refused_with_their_field_and_leave_nothing(app: Application, case: str, field: str) -> None:
    text, code = REFUSED[case]
    with pytest.raises(HeijastusError) as failure:
        app.clients.save_person(replace(PersonCard(given_name="Sisko"), **{field: text}))
    assert (failure.value.code, failure.value.field) == (code, field)
    assert "Sis" not in repr(failure.value.params)
    assert not app.clients.list()


@pytest.mark.parametrize("case", KEPT)
def test_odd_names_are_kept_and_found(app: Application, case: str) -> None:
    uid = person(app, KEPT[case], "Kuvitelma")
    assert [row.uid for row in app.clients.list(KEPT[case])] == [uid]


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\ufeff"])
def test_marks_that_turn_text_around_are_dropped(app: Application, mark: str) -> None:
    uid = person(app, f"{mark}Sis{mark}ko")
    found = app.clients.card(uid).person
    assert found is not None
    assert found.given_name == "Sisko"


@pytest.mark.parametrize("card", [PersonCard(), PersonCard(given_name=" \t"), PersonCard(position="Pomo")])
def test_a_person_has_a_name_or_a_code(app: Application, card: PersonCard) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.clients.save_person(card)
    assert (failure.value.code, failure.value.field) == (ErrorCode.FIELD_EMPTY, "family_name")
