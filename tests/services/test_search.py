"""The one search over everything: what it finds, in which order, and that it forgets."""

import threading
from datetime import date

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.contracts import ContactEntry, ContractKind, ContractTerms, Direction, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.records import ContactKind
from heijastus_desk.services.search import FoundKind
from heijastus_desk.storage.breaking_off import BreakableReading
from heijastus_desk.storage.queries.finding_lines import KnownLines, Lines

DAY = date(2026, 5, 4)


def person(app: Application, given: str, family: str, **more: object) -> str:
    return app.clients.save_person(PersonCard(given_name=given, family_name=family, **more)).uid  # type: ignore[arg-type]


def titles(app: Application, typed: str, kind: FoundKind | None = None) -> list[str]:
    return [one.title for one in app.search.find(typed) if kind is None or one.kind is kind]


@pytest.fixture
def firm(app: Application) -> str:
    return app.clients.save_organisation(OrganisationCard(name="Sepitteen kunta")).uid


@pytest.fixture
def sisko(app: Application, firm: str) -> str:
    points = (
        ContactPoint(kind=ContactPointKind.EMAIL, value="sisko.m@keksitty.example"),
        ContactPoint(kind=ContactPointKind.PHONE, value="+358 40 123 4567"),
    )
    return person(app, "Sisko", "Mallinen", client_code="K-7", employer=firm, contact_points=points)


@pytest.mark.parametrize("typed", ["sisko", "ISKO", "mal", "mallinen sisko", "k-7", "s", "si"])
def test_a_person_is_found_by_any_part_of_a_name_or_code(app: Application, sisko: str, typed: str) -> None:
    hits = [one for one in app.search.find(typed) if one.kind is FoundKind.PERSON]
    assert [(one.uid, one.title, one.text, one.client) for one in hits] == [
        (sisko, "Mallinen, Sisko", "Sepitteen kunta", sisko)
    ]


@pytest.mark.parametrize(
    "typed", ["sisko.m@keksitty.example", "sisko.m@", "040 123 4567", "+358401234567", "sisko sepit"]
)
@pytest.mark.usefixtures("sisko")
def test_a_person_is_found_by_how_to_reach_them_and_by_the_employer(app: Application, typed: str) -> None:
    assert titles(app, typed, FoundKind.PERSON) == ["Mallinen, Sisko"]


def test_letters_of_any_language_are_folded(app: Application) -> None:
    person(app, "Máret", "Ođđajohka")
    person(app, "Äijö", "Åkesson")
    for typed in ("maret", "oddaj", "Ođđa", "aijo", "akes", "ÅKE"):
        assert len(titles(app, typed, FoundKind.PERSON)) == 1, typed


def test_whole_words_come_before_beginnings_and_those_before_parts(app: Application) -> None:
    for given, family in (("Aino", "Karia"), ("Aino", "Ariala"), ("Ari", "Ylinen")):
        person(app, given, family)
    assert titles(app, "ari", FoundKind.PERSON) == ["Ylinen, Ari", "Ariala, Aino", "Karia, Aino"]


def test_the_archive_is_found_last_and_says_so(app: Application) -> None:
    away = person(app, "Aino", "Aaltonen")
    person(app, "Aino", "Ylinen")
    card = app.clients.card(away)
    app.clients.set_archived(card.kind, away, archived=True)
    assert [(one.title, one.archived) for one in app.search.find("aino")] == [
        ("Ylinen, Aino", False),
        ("Aaltonen, Aino", True),
    ]


def test_everything_else_is_found_with_the_card_it_stands_on(app: Application, sisko: str, firm: str) -> None:
    terms = ContractTerms(
        kind=ContractKind.COACHING,
        title="Esihenkilövalmennus",
        orderer=PartyRef(organisation=firm),
        participants=(sisko,),
        starts_on=DAY,
    )
    contract = app.contracts.save(terms).uid
    note = app.notes.save(NoteEntry(written_on=DAY, body="Puhuttiin tavoitteista.", owners=(sisko,))).uid
    attached = app.files.attach("tavoitteet.txt", b"x", person=sisko).uid
    to_contract = app.files.attach("liite tavoitteet.txt", b"x", contract=contract).uid
    by_kind = {(one.kind, one.uid, one.client) for typed in ("tavoit", "sihenk") for one in app.search.find(typed)}
    assert by_kind == {
        (FoundKind.CONTRACT, contract, firm),
        (FoundKind.NOTE, note, sisko),
        (FoundKind.FILE, attached, sisko),
        (FoundKind.FILE, to_contract, firm),
    }
    # A contract is found by who ordered it too.
    assert contract in [one.uid for one in app.search.find("sepitteen esihenk")]


def test_notes_with_letters_of_sami_are_found_by_plain_ones(app: Application, sisko: str) -> None:
    app.notes.save(
        NoteEntry(written_on=DAY, body="Ođđajohka ja Ŧulla, dieđihit gáŋga, brændende ørn.", owners=(sisko,))
    )
    for typed in ("oddajohka", "oddaj", "tulla", "diedihit", "ganga", "Ođđa", "ŧul", "braen", "orn", "ørn"):
        assert [one.kind for one in app.search.find(typed)] == [FoundKind.NOTE], typed
    assert app.search.find("oddb") == ()


@pytest.mark.parametrize("typed", ["", "   ", "!?", '"', "x" * 5000])
@pytest.mark.usefixtures("sisko")
def test_nothing_is_found_by_nothing(app: Application, typed: str) -> None:
    assert app.search.find(typed) == ()


def test_what_is_saved_renamed_undone_and_erased_is_known_at_once(app: Application, sisko: str) -> None:
    app.search.prepare()
    card = app.clients.card(sisko).person
    assert card is not None
    renamed = app.clients.save_person(PersonCard(given_name="Sisko", family_name="Tuulimylly"), sisko)
    assert titles(app, "tuulimy") == ["Tuulimylly, Sisko"]
    assert titles(app, "mallinen") == []
    assert renamed.inverse is not None
    renamed.inverse()
    assert titles(app, "tuulimy") == []
    assert titles(app, "mallinen") == ["Mallinen, Sisko"]
    app.erasure.erase(sisko)
    assert titles(app, "mallinen") == []
    assert titles(app, "sisko.m@") == []


def test_nobody_erased_stays_in_memory(app: Application, sisko: str) -> None:
    app.search.prepare()
    assert "mallinen" in _kept(app)
    app.erasure.erase(sisko)
    assert "mallinen" not in _kept(app)
    other = person(app, "Minttu", "Satunen")
    app.search.prepare()
    # Without being told it would stay until the next search.
    app.vault.touched.on_rewritten.clear()
    app.erasure.erase(other)
    assert "satunen" in _kept(app)


def test_lines_are_read_anew_only_after_a_write_to_their_tables(
    app: Application, sisko: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.search.prepare()
    made = {which: _made(app, which) for which in Lines}
    app.notes.save(NoteEntry(written_on=DAY, body="Jotakin.", owners=(sisko,)))
    app.search.prepare()
    assert {which for which in Lines if _made(app, which) is not made[which]} == set()
    app.clients.save_organisation(OrganisationCard(name="Olematon"))
    app.search.prepare()
    changed = {which for which in Lines if _made(app, which) is not made[which]}
    assert changed == {Lines.ORGANISATIONS, Lines.REACHED, Lines.CONTRACTS}
    # Were writes not noticed, the firm would not be found.
    monkeypatch.setattr(type(app.vault.touched), "publish", lambda _self: None)
    app.clients.save_organisation(OrganisationCard(name="Huomaamaton"))
    assert titles(app, "huomaamaton") == []


@pytest.mark.usefixtures("sisko")
def test_a_search_is_broken_off_from_another_thread(app: Application) -> None:
    reading = BreakableReading(app.vault)
    begun, ended = threading.Event(), []
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    def search() -> None:
        try:
            with reading.read(reading.turn) as connection:
                begun.set()
                connection.exec_driver_sql(endless).fetchall()
        except HeijastusError as failure:
            ended.append(failure.code)

    thread = threading.Thread(target=search, daemon=True)
    thread.start()
    begun.wait(10)
    while thread.is_alive():
        # Until the statement runs there is nothing to end.
        reading.break_off()
        thread.join(0.02)
    assert ended == [ErrorCode.CANCELLED]
    # What others read is never ended by it, and the next search finds.
    reading.break_off()
    assert app.clients.count() > 0
    assert titles(app, "sisko") == ["Mallinen, Sisko"]


@pytest.mark.usefixtures("sisko")
def test_a_search_broken_off_meanwhile_finds_nothing(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    original = KnownLines.get

    def typed_on(self: KnownLines, connection: object, which: Lines, *hidden: object) -> object:
        app.search.break_off()
        return original(self, connection, which, *hidden)  # type: ignore[arg-type]

    monkeypatch.setattr(KnownLines, "get", typed_on)
    assert app.search.find("sisko") == ()
    monkeypatch.setattr(KnownLines, "get", original)
    assert titles(app, "sisko") == ["Mallinen, Sisko"]


def test_notes_of_a_person_are_found_inside_words_newest_first(app: Application, sisko: str) -> None:
    other = person(app, "Oona", "Esimerkki")
    first = app.notes.save(NoteEntry(written_on=date(2026, 3, 2), body="Tuulimylly pyörii.", owners=(sisko,))).uid
    second = app.notes.save(NoteEntry(written_on=DAY, body="Vanha vesimylly, ođđa mylly", owners=(sisko, other))).uid
    app.notes.save(NoteEntry(written_on=DAY, body="Mylly.", owners=(other,)))
    assert [one.uid for one in app.search.notes_of(sisko, "mylly")] == [second, first]
    assert [one.uid for one in app.search.notes_of(sisko, "VESI mylly")] == [second]
    assert [one.uid for one in app.search.notes_of(sisko, "pyorii")] == [first]
    assert [one.uid for one in app.search.notes_of(sisko, "odda")] == [second]
    assert [one.uid for one in app.search.notes_of(sisko, "")] == [second, first]
    assert app.search.notes_of(sisko, "olematon") == ()
    with pytest.raises(HeijastusError) as caught:
        app.search.notes_of("unknown", "mylly")
    assert caught.value.code is ErrorCode.RECORD_NOT_FOUND


def test_every_text_that_names_a_person_is_listed(app: Application, sisko: str) -> None:
    other = person(app, "Oona", "Esimerkki")
    own = app.notes.save(NoteEntry(written_on=DAY, body="Mallinen itse kertoi.", owners=(sisko,))).uid
    of_other = app.notes.save(
        NoteEntry(written_on=date(2026, 2, 2), body="Oona kiitti Sisko Mallista avusta.", owners=(other,))
    ).uid
    app.notes.save(NoteEntry(written_on=DAY, body="Siskoni kävi. Mallilla on väliä.", owners=(other,)))
    contact = app.sessions.save_contact(
        ContactEntry(
            party=PartyRef(person=other),
            happened_on=DAY,
            kind=ContactKind.CALL,
            direction=Direction.INCOMING,
            summary="Kysyi Malliselle aikaa.",
        )
    ).uid
    report = app.search.naming(sisko)
    # The whole name first, then the newest; hers and others' told apart.
    assert (report.places[0].table, report.places[0].uid) == ("note", of_other)
    assert {(place.table, place.uid, place.client, place.is_own, place.is_whole) for place in report.places} == {
        ("note", of_other, other, False, True),
        ("note", own, sisko, True, False),
        ("contact_event", contact, other, False, False),
    }
    assert report.total == 3
    assert "Sisko Mallista" in report.places[0].text
    assert app.search.naming(sisko, limit=1).total == 3
    assert len(app.search.naming(sisko, limit=1).places) == 1


def _made(app: Application, which: Lines) -> object:
    return app.search._lines._made[which][1]


def _kept(app: Application) -> str:
    return "".join(index._text for _stamp, index in app.search._lines._made.values())
