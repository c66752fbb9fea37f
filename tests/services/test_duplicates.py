"""Duplicates found in the file itself, as quickly as one plain read."""

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.likeness import Likeness, traits_of
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.storage.queries.duplicates import duplicate_index


def person(app: Application, given: str, family: str, *points: tuple[ContactPointKind, str]) -> str:
    found = tuple(ContactPoint(kind=kind, value=value) for kind, value in points)
    return app.clients.save_person(PersonCard(given_name=given, family_name=family, contact_points=found)).uid


def test_pairs_are_found_with_what_they_share(app: Application) -> None:
    one = person(app, "Anna", "Mäki", (ContactPointKind.PHONE, "040 123 4567"))
    other = person(app, "Maki", "Anna", (ContactPointKind.PHONE, "+358 40 1234567"))
    person(app, "Berta", "Muu", (ContactPointKind.EMAIL, "berta@muu.example"))
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy", business_id="1234567-1")).uid
    twin = app.clients.save_organisation(OrganisationCard(name="Keksitty Oyj", business_id="1234567-1")).uid
    app.clients.set_archived(PartyKind.ORGANISATION, twin, archived=True)
    pairs = {frozenset({pair.first.uid, pair.second.uid}): pair for pair in app.duplicates.pairs()}
    assert set(pairs) == {frozenset({one, other}), frozenset({firm, twin})}
    persons, firms = pairs[frozenset({one, other})], pairs[frozenset({firm, twin})]
    assert (persons.kind, persons.likenesses) == (PartyKind.PERSON, (Likeness.NAME, Likeness.PHONE))
    assert (firms.kind, firms.likenesses) == (PartyKind.ORGANISATION, (Likeness.BUSINESS_ID, Likeness.NAME))
    assert {row.name: row.archived for row in (firms.first, firms.second)} == {
        "Keksitty Oy": False,
        "Keksitty Oyj": True,
    }
    assert len(app.duplicates.pairs(limit=1)) == 1


def test_who_is_like_a_name_and_its_contact_points(app: Application) -> None:
    named = person(app, "Anna", "Mäki")
    reached = person(app, "Berta", "Muu", (ContactPointKind.EMAIL, "Anna@keksitty.example"))
    mail = ContactPoint(kind=ContactPointKind.EMAIL, value="anna@keksitty.example")
    assert {row.uid for row in app.duplicates.like(("anna", "maki"), (mail,))} == {named, reached}
    assert [row.name for row in app.duplicates.like(("anna", "maki"))] == ["Mäki, Anna"]
    assert app.duplicates.like(("Cecilia", "Uusi")) == ()


def test_reading_in_bulk_sees_what_the_cards_say(app: Application) -> None:
    """The index of the file and the index of the cards one by one are the same."""
    uids = [
        person(app, "Anna-Liisa", "Mäki", (ContactPointKind.PHONE, "040 1"), (ContactPointKind.EMAIL, "A@b.example")),
        app.clients.save_person(PersonCard(client_code="Ä-12")).uid,
        app.clients.save_organisation(OrganisationCard(name="Oy Keksitty Ab")).uid,
    ]
    with app.vault.read() as connection:
        index = duplicate_index(connection)
    for uid in uids:
        card = app.clients.card(uid)
        shown = card.person or card.organisation
        assert shown is not None
        assert index.known_of(uid)[0] == traits_of(shown)


def test_what_is_found_around_one_card_is_what_the_whole_index_finds(app: Application) -> None:
    points = ((ContactPointKind.PHONE, "(040) 123-4567"), (ContactPointKind.EMAIL, "Anna.Mäki@Keksitty.example"))
    known = [
        person(app, "Anna-Liisa", "Mäki", *points),
        person(app, "Berta", "Muu", (ContactPointKind.PHONE, "00358401234567")),
        person(app, "Mäki", "Liisa Anna"),
        person(app, "Anna", "Mäkinen"),
        app.clients.save_person(PersonCard(client_code="Ä-12")).uid,
        app.clients.save_organisation(OrganisationCard(name="Oy Keksitty Ab", business_id="1234567-1")).uid,
        app.clients.save_organisation(OrganisationCard(name="Keksitty", business_id="")).uid,
    ]
    whole = app.duplicates.index()
    for uid in known:
        card = app.clients.card(uid)
        shown = card.person or card.organisation
        assert shown is not None
        found = tuple(row.uid for row in app.duplicates.like_card(shown))
        assert found == whole.find(shown)
        assert uid in found
    assert len(app.duplicates.like_card(PersonCard(given_name="Liisa-Anna", family_name="Maki"))) == 2
