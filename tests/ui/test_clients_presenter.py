"""What the clients page says, without a window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from heijastus_desk.domain.contracts import ContactEntry, PartyRef
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry, NoteKind
from heijastus_desk.domain.notices.law import SourceKind, SpecialGround
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PartyKind, PersonCard
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.standing import Chip, StandingLine
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.ui.export_place import export_folder
from heijastus_desk.ui.pages.clients import entries
from heijastus_desk.ui.pages.clients.agreements import held_words
from heijastus_desk.ui.pages.clients.loading import load_client
from heijastus_desk.ui.pages.clients.presenter import derive_card, row_subtitle
from heijastus_desk.ui.pages.clients.row_text import LONGEST_SHOWN, clock_text, shortened
from heijastus_desk.ui.pages.clients.standings import Standings, chips, held_entries, marks_of, short_date
from heijastus_desk.ui.pages.clients.view import Mark
from heijastus_desk.ui.party_picking.parties import Party
from heijastus_desk.ui.theme import Tone
from tests.ui.clients_practice import TODAY, Practice, create_practice


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = create_practice(tmp_path / "vault")
    yield made
    made.app.close()


def line(state: State, day: date | None = None, record_class: RecordClass = RecordClass.NOTES) -> StandingLine:
    return StandingLine(
        key="n",
        subject_uid="p",
        subject_name="",
        is_organisation=False,
        record_class=record_class,
        table="note",
        label="",
        count=1,
        first_date=None,
        last_date=None,
        state=state,
        due_on=None,
        erasable_from=day,
        rule="r",
        register="",
        reason=Reason("no_register", {"record_class": record_class.value}),
        holds=(),
        uses_until={},
        reminder=None,
        on_paper=False,
        numbers=(1,),
    )


# ----------------------------------------------------------------------------------------------------- retention words


@pytest.mark.parametrize(
    ("chip", "expected"),
    [
        (Chip(State.UNDATED, None), Mark("Date missing", Tone.SOON)),
        (Chip(State.HELD, None), Mark("On hold", Tone.HELD)),
        (Chip(State.UPCOMING, date(2026, 12, 13)), Mark("Erasable 13.12.", Tone.SOON)),
        (Chip(State.DUE, date(2026, 1, 1)), Mark("May be erased", Tone.DUE)),
    ],
)
def test_the_list_says_what_she_may_act_on_first(chip: Chip, expected: Mark) -> None:
    assert marks_of({"p": chip}, TODAY, Lang.FI) == {"p": expected}


def test_chips_tell_each_state_once() -> None:
    told = chips([line(State.NOT_STARTED), line(State.NOT_STARTED), line(State.HELD)], TODAY, Lang.FI)
    assert [chip.text for chip in told] == ["On hold", "Period not started"]


def test_a_running_period_is_a_chip_only_when_it_is_all_there_is() -> None:
    running = line(State.RUNNING, date(2029, 11, 13))
    assert [chip.text for chip in chips([running], TODAY, Lang.FI)] == ["May be erased from 13.11.2029"]
    assert [chip.text for chip in chips([running, line(State.DUE)], TODAY, Lang.FI)] == ["May be erased"]


def test_things_held_for_one_reason_are_one_row() -> None:
    rows = held_entries([line(State.UNDATED), line(State.UNDATED), line(State.DUE)], Lang.FI)
    assert [row.title for row in rows] == ["Muistiinpanot (3)"]
    assert rows[0].text.startswith("Muistiinpanot")


def test_the_year_is_left_out_where_it_is_plain() -> None:
    assert short_date(date(2026, 12, 13), TODAY, Lang.FI) == "13.12."
    assert short_date(date(2027, 12, 13), TODAY, Lang.FI) == "13.12.2027"
    assert short_date(date(2026, 12, 13), TODAY, Lang.EN) == "13 December"


# ---------------------------------------------------------------------------------------------------------------- card


def test_a_row_names_employer_and_role(practice: Practice) -> None:
    rows = {row.name: row_subtitle(row, Lang.FI) for row in practice.app.clients.list()}
    assert rows == {
        "Keksitty Oy": "Organisaatio · tilaaja",
        "Kuvitteellinen, Sisko": "Keksitty Oy · ryhmän jäsen",
        "Ääri, Åke": "Keksitty Oy · ryhmän jäsen",
    }


def test_the_card_of_a_person(practice: Practice) -> None:
    app = practice.app
    app.notes.save(
        NoteEntry(
            written_on=date(2026, 10, 8),
            body="Kuormitus puheena.",
            owners=(practice.sisko, practice.ake),
            special=True,
            special_ground=SpecialGround.EXPLICIT_CONSENT,
        )
    )
    app.sessions.save_contact(
        ContactEntry(party=PartyRef(person=practice.sisko), happened_on=date(2026, 11, 1), summary="Soitti.")
    )
    known = Standings({practice.sisko: app.standings.of_subject(practice.sisko)}, {})
    card = derive_card(load_client(app, practice.sisko), known, TODAY, Lang.FI)
    assert card.name == "Sisko Kuvitteellinen"
    assert card.subtitle == "Keksitty Oy, Tiimi Itä · ryhmän jäsen · suomi"
    assert [entry.title for entry in card.timeline] == [
        "Viesti, saapunut",
        "Tapaamisen muistiinpano",
        "Session",
        "Contract starts",
        "Contract signed",
    ]
    assert [entry.day for entry in card.timeline][:3] == ["1.11.2026", "8.10.2026", "7.10.2026"]
    assert card.timeline[1].mark == Mark("Special category", Tone.HELD)
    assert card.contracts[0].text.startswith("Ryhmätyönohjaus · 1/10, 9 left · Keksitty Oy · from 1.9.2026")
    assert card.contracts[0].mark == Mark("In force", Tone.FINE)
    assert [entry.title for entry in card.papers] == ["On paper", "Ryhmätyönohjaus 2026"]
    assert Mark("Paperilla: mappi 12") in card.chips
    assert card.held
    assert all(entry.text for entry in card.held)


def test_the_card_stands_before_retention_is_known(practice: Practice) -> None:
    card = derive_card(load_client(practice.app, practice.sisko), None, TODAY, Lang.FI)
    assert card.timeline
    assert not card.held
    assert not card.why_facts


def test_the_card_of_an_organisation_lists_its_people(practice: Practice) -> None:
    card = derive_card(load_client(practice.app, practice.firm), None, TODAY, Lang.FI)
    assert card.kind is PartyKind.ORGANISATION
    heading, *people = card.people
    assert heading.heading
    assert [(entry.table, entry.title) for entry in people] == [
        ("person", "Kuvitteellinen, Sisko"),
        ("person", "Ääri, Åke"),
    ]
    assert people[0].record == practice.sisko


def test_a_person_of_an_organisation_is_told_by_position_else_by_role(practice: Practice) -> None:
    service = practice.app.clients
    card = service.card(practice.sisko)
    assert card.person is not None
    service.save_person(replace(card.person, position="Palveluohjaaja"), practice.sisko, version=card.version)
    people = derive_card(load_client(practice.app, practice.firm), None, TODAY, Lang.FI).people
    assert [entry.text for entry in people if not entry.heading] == ["Palveluohjaaja, Tiimi Itä", "Ryhmän jäsen"]


@pytest.mark.parametrize(("lang", "shown"), [(Lang.FI, "9.05"), (Lang.SV, "9.05"), (Lang.EN, "9:05")])
def test_a_time_is_written_as_the_language_does(lang: Lang, shown: str) -> None:
    assert clock_text("09:05", lang) == shown


def test_every_row_of_a_tab_has_its_own_uid(practice: Practice) -> None:
    card = derive_card(load_client(practice.app, practice.sisko), None, TODAY, Lang.FI)
    uids = [entry.uid for entry in card.timeline]
    assert len(uids) == len(set(uids))


def test_contact_points_say_where_they_came_from(practice: Practice) -> None:
    app = practice.app
    loaded = load_client(app, practice.sisko)
    assert loaded.card.person is not None
    point = ContactPoint(
        kind=ContactPointKind.EMAIL,
        value="sisko@keksitty.example",
        source=SourceKind.ORDERER,
        obtained_on=date(2026, 9, 1),
    )
    app.clients.save_person(replace(loaded.card.person, contact_points=(point,)), practice.sisko)
    card = derive_card(load_client(app, practice.sisko), None, TODAY, Lang.FI)
    assert [(f.name, f.value, f.source) for f in card.contact_facts] == [
        ("Sähköposti", "sisko@keksitty.example", "From: Tilaaja, 1.9.2026")
    ]
    assert card.reach == "sisko@keksitty.example"


@pytest.mark.parametrize(
    ("planned", "held", "expected"),
    [(10, 4, "4/10, 6 left"), (4, 5, "5/4, 0 left"), (None, 3, "3 session(s) held")],
)
def test_sessions_left(planned: int | None, held: int, expected: str) -> None:
    assert held_words(planned, held) == expected


def test_a_long_note_is_shortened_at_a_word() -> None:
    text = shortened("sana " * 400)
    assert len(text) <= LONGEST_SHOWN + 2
    assert text.endswith("sana …")
    assert shortened("  yksi\n\nkaksi ") == "yksi kaksi"


# ------------------------------------------------------------------------------------------------------------- entries


def test_values_of_a_form_become_what_is_saved_and_back() -> None:
    firm = Party("f1", PartyKind.ORGANISATION, "Keksitty Oy")
    card = PersonCard(given_name="Sisko", family_name="Kuvitteellinen", employer="f1", unit="Tiimi Itä")
    assert entries.person_card({**entries.person_values(card), "employer": (firm,)}) == card


def test_a_note_keeps_its_owners_mentions_and_session() -> None:
    sisko, ake = (Party(uid, PartyKind.PERSON, uid) for uid in ("s", "a"))
    note = NoteEntry(written_on=TODAY, body="x", kind=NoteKind.PROCESS)
    made = entries.note_entry({**entries.note_values(note), "owners": (sisko,), "mentioned": (ake,)}, "session-1")
    assert (made.owners, made.mentioned, made.session, made.kind) == (("s",), ("a",), "session-1", NoteKind.PROCESS)


def test_those_ticked_and_those_added_were_there() -> None:
    sisko, ake = (Party(uid, PartyKind.PERSON, uid) for uid in ("s", "a"))
    entry = entries.session_entry(
        {
            "held_on": TODAY,
            "contract": "c",
            "starts_at": "9.30",
            "minutes": None,
            "place": "",
            "remote": False,
            "invoiced": False,
            "attendees": (sisko,),
            "others": (ake,),
        }
    )
    assert entry.attendees == ("s", "a")
    assert entry.minutes == 0


# ----------------------------------------------------------------------------------------------------------- gathering


def test_packages_go_where_she_says(tmp_path: Path) -> None:
    assert export_folder(str(tmp_path / "omat"), tmp_path) == tmp_path / "omat"


def test_packages_keep_away_from_folders_a_cloud_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("heijastus_desk.ui.export_place.synced_by", lambda _folder: "Dropbox")
    assert export_folder("", tmp_path / "packages") == tmp_path / "packages"
