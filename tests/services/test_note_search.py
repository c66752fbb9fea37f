"""Notes are found by the beginnings of their words, and never longer than they exist."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.storage.queries.note_search import match_expression

DAY = date(2026, 5, 4)


@pytest.fixture
def person(app: Application) -> str:
    return app.clients.save_person(PersonCard(given_name="Sisko", family_name="Keksitty")).uid


def write(app: Application, person: str, body: str, day: date = DAY) -> str:
    return app.notes.save(NoteEntry(written_on=day, body=body, owners=(person,))).uid


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("tuulimylly", True),
        ("tuuli", True),
        ("TUULI", True),
        ("tu", True),
        ("mylly", False),
        ("kaantyi", True),
        ("kääntyi", True),
        ("kään tuu", True),
        ("tuuli myrsky", False),
        ("ålander", True),
        ("alander", True),
        ("a", False),
        ("5", True),
        ("", False),
        ("  ", False),
        ("!?", False),
        ('"', False),
        ("tuuli*", True),
        ("NOT tuuli", False),
        ("body:tuuli", False),
        ("e-mail", True),
        ("x" * 5000, False),
    ],
)
def test_words_are_found_by_their_beginning(app: Application, person: str, words: str, found: bool) -> None:
    write(app, person, "Tuulimylly kääntyi 5 kertaa.\nÅlander kirjoitti: e-mail tulee.")
    assert bool(app.notes.search(words)) == found


def test_a_hit_tells_whose_and_when_and_where(app: Application, person: str) -> None:
    body = "Alku " * 60 + "tuulimylly kääntyi " + "loppu " * 60
    uid = write(app, person, body)
    (hit,) = app.notes.search("kaan")
    assert (hit.uid, hit.person_uid, hit.person_name, hit.written_on) == (uid, person, "Keksitty, Sisko", DAY)
    assert "tuulimylly kääntyi" in hit.snippet
    assert hit.snippet.startswith("… ")
    assert hit.snippet.endswith(" …")
    assert len(hit.snippet) < 200


def test_a_short_note_is_shown_whole(app: Application, person: str) -> None:
    write(app, person, "Tuulimylly\nkääntyi")
    assert app.notes.search("tuu")[0].snippet == "Tuulimylly kääntyi"


def test_the_newest_come_first_and_not_too_many(app: Application, person: str) -> None:
    days = [DAY - timedelta(days=n * 7 % 11) for n in range(11)]
    for day in days:
        write(app, person, "sama sana", day)
    assert [hit.written_on for hit in app.notes.search("sama")] == sorted(days, reverse=True)
    assert [hit.written_on for hit in app.notes.search("sama", 3)] == sorted(days, reverse=True)[:3]


def test_a_group_note_is_found_once(app: Application, person: str) -> None:
    other = app.clients.save_person(PersonCard(given_name="Åke")).uid
    app.notes.save(NoteEntry(written_on=DAY, body="yhteinen", owners=(person, other)))
    assert [hit.person_uid for hit in app.notes.search("yhteinen")] == [person]


def test_what_was_changed_or_taken_back_is_not_found(app: Application, person: str) -> None:
    uid = write(app, person, "vanha sana")
    change = app.notes.save(NoteEntry(written_on=DAY, body="uusi sana", owners=(person,)), uid)
    assert app.notes.search("vanha") == ()
    assert [hit.uid for hit in app.notes.search("uusi")] == [uid]
    assert change.inverse is not None
    change.inverse()
    assert app.notes.search("uusi") == ()
    assert [hit.uid for hit in app.notes.search("vanha")] == [uid]


def test_a_deleted_note_leaves_no_word_in_the_index(app: Application, person: str) -> None:
    write(app, person, "ainutlaatuinen")
    with app.vault.write() as transaction:
        transaction.connection.execute(text("DELETE FROM note"))
    with app.vault.read() as connection:
        blocks = connection.execute(text("SELECT block FROM note_search_data")).scalars().all()
    assert blocks
    assert not any(b"ainutlaat" in block for block in blocks)


def test_nothing_she_types_is_an_operator() -> None:
    expected = '"a" AND ("or"* OR "ør"*) AND "b" AND ("near"* OR "ŋear"*) AND "cc"* AND ("dd"* OR "đđ"*)'
    assert match_expression('a OR "b" NEAR(cc) -dd') == expected
