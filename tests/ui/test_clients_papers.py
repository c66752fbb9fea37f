"""Papers, assessments, disclosures and files on the card; an identity code is questioned before it is kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.papers import PaperEntry
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.note_form import NoteForm
from heijastus_desk.ui.pages.clients.tied_notes import TiedNotesPanel
from heijastus_desk.wording.sentences import error_sentence
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import TODAY

pytestmark = pytest.mark.usefixtures("themed")

CODE = "131052-308T"


def menu(desk: Desk, name: str) -> QAction:
    found = [action for action in desk.window.findChildren(QAction, name) if action.isVisible()]
    assert len(found) == 1, name
    return found[0]


def choose_from_menu(desk: Desk, name: str) -> EntryForm:
    menu(desk, name).trigger()
    desk.settle()
    assert desk.page.area.form is not None
    return desk.page.area.form


def rows(desk: Desk, tab: str) -> list[str]:
    shown = desk.page.card.tabs.tabs[tab].list
    return [shown.card(row).title for row in range(shown.count)]


def button(desk: Desk, name: str) -> QAbstractButton:
    (found,) = desk.window.findChildren(QAbstractButton, name)
    return found


def add_paper(desk: Desk, folder: str = "mappi 12") -> str:
    entry = PaperEntry(what="Lähtökartoitus", party=PartyRef(person=desk.practice.sisko), folder=folder, dated_on=TODAY)
    return desk.practice.app.papers.save(entry).uid


def test_a_paper_is_entered_found_on_the_card_and_opened_again(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page.card.show_tab("papers")
    choose_from_menu(desk, "client_add_paper_record")
    desk.type("Kartoitus")
    desk.keys("Tab")
    desk.type("mappi 12")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    assert rows(desk, "papers") == ["On paper", "Kartoitus", "Ryhmätyönohjaus 2026"]
    assert "Paper" in rows(desk, "timeline")
    desk.open_row("papers", "paper_record:")
    assert desk.text("what").value() == "Kartoitus"
    # The next paper goes where this one lies.
    desk.keys("Esc")
    choose_from_menu(desk, "client_add_paper_record")
    assert desk.text("folder").value() == "mappi 12"


def test_an_assessment_and_a_disclosure_are_entered_and_opened(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page.card.show_tab("papers")
    choose_from_menu(desk, "client_add_assessment")
    desk.type("Kompassi")
    desk.write("reported_to", "tilaaja")
    desk.write("reported_on", "19.11.2026")
    desk.write("taken_on", "1.11.2026")
    desk.keys("Ctrl+S")
    choose_from_menu(desk, "client_add_disclosure")
    desk.type("osallistuminen")
    desk.write("to_whom", "Keksitty Oy")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is not None
    assert desk.text("basis").error()
    desk.write("basis", "sopimus")
    desk.keys("Ctrl+S")
    assert rows(desk, "papers") == [
        "On paper",
        "Ryhmätyönohjaus 2026",
        "Assessments",
        "Kompassi",
        "Told to others",
        "Keksitty Oy",
    ]
    desk.open_row("papers", "assessment:")
    assert desk.text("reported_to").value() == "tilaaja"
    desk.keys("Esc")
    desk.open_row("papers", "disclosure:")
    assert desk.text("basis").value() == "sopimus"


def test_a_firm_has_papers_and_files_but_no_assessments(desk: Desk, tmp_path: Path) -> None:
    desk.choose(desk.practice.firm)
    desk.page.card.show_tab("papers")
    names = {action.objectName() for action in desk.window.findChildren(QAction) if action.isVisible()}
    assert "client_add_paper_record" in names
    assert not {"client_add_assessment", "client_add_disclosure"} & names
    choose_from_menu(desk, "client_add_paper_record")
    desk.type("Puitesopimus")
    desk.write("folder", "mappi 2")
    desk.keys("Ctrl+S")
    offer = tmp_path / "tarjous.pdf"
    offer.write_bytes(b"%PDF-")
    desk.page.errands.ask_file = lambda _name: str(offer)
    desk.page._act("attach")
    desk.settle()
    assert rows(desk, "papers")[:2] == ["On paper", "Puitesopimus"]
    assert "tarjous.pdf" in rows(desk, "papers")


def test_a_paper_is_marked_destroyed_and_brought_back(desk: Desk) -> None:
    add_paper(desk)
    desk.choose(desk.practice.sisko)
    desk.page.card.show_tab("papers")
    # The contract is on the card of the firm too, which was in front before, and stays chosen.
    assert not button(desk, "client_paper_destroyed").isEnabled()
    QTest.keyClick(desk.page.card.tabs.tabs["papers"].list, Qt.Key.Key_Up)
    desk.press("client_paper_destroyed")
    shown = desk.page.card.tabs.tabs["papers"].current()
    assert shown is not None
    assert shown.mark.text == "Destroyed 20.11.2026"
    assert not button(desk, "client_paper_destroyed").isEnabled()
    desk.page.context.shared.undo()
    desk.settle()
    assert button(desk, "client_paper_destroyed").isEnabled()


# -------------------------------------------------------------------------------------------- a paper note in one click


def test_a_paper_note_takes_one_click_once_a_folder_is_known(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page.card.show_tab("sessions")
    desk.press("client_paper_note")
    form = desk.page.area.form
    assert form is not None
    assert form.form.fields["kept_at"].value() is HeldAt.PAPER
    desk.write("paper_place", "mappi 12")
    desk.keys("Ctrl+S")
    desk.press("client_paper_note")
    assert desk.page.area.form is None
    notes = desk.practice.app.clients.card(desk.practice.sisko).notes
    assert [(note.kept_at, note.paper_place) for note in notes] == [(HeldAt.PAPER, "mappi 12")] * 2
    desk.page.context.shared.undo()
    desk.settle()
    assert len(desk.practice.app.clients.card(desk.practice.sisko).notes) == 1


# ------------------------------------------------------------------------------------------------------ identity codes


def seen() -> str:
    return error_sentence(HeijastusError(ErrorCode.IDENTITY_CODE_SEEN, field="body"), Lang.FI, at_field=True)


FORMS = (
    ("add_note", "body"),
    ("add_contact", "summary"),
    ("add_paper_record", "what"),
    ("add_assessment", "results"),
    ("edit", "experience"),
)


def test_an_identity_code_is_questioned_at_its_field_and_saved_only_the_second_time(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    for command, field in FORMS:
        desk.page._act(command)
        desk.settle()
        form = desk.page.area.form
        assert form is not None
        for name, text in (("what", "Kartoitus"), ("folder", "mappi 1"), ("tool", "Kompassi")):
            if name in form.form.fields:
                desk.write(name, text)
        desk.write(field, f"Kerrottu {CODE} puhelimessa")
        before = held(desk)
        desk.keys("Ctrl+S")
        assert desk.page.area.form is form
        assert form.form.fields[field].error() == seen()
        assert held(desk) == before
        desk.keys("Ctrl+S")
        assert desk.page.area.form is None
        assert held(desk) == before + 1


def test_another_code_is_questioned_too_and_a_wrong_check_character_is_none(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("add_note")
    desk.settle()
    desk.write("body", CODE)
    desk.keys("Ctrl+S")
    desk.write("body", "010594Y9021")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is not None
    desk.write("body", "131052-308U")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None


def test_a_code_that_was_kept_is_not_questioned_again_and_a_file_that_would_run_is_not_opened(desk: Desk) -> None:
    app, sisko = desk.practice.app, desk.practice.sisko
    app.notes.save(NoteEntry(written_on=TODAY, owners=(sisko,), body=CODE))
    app.files.attach("lasku.pdf.exe", b"MZ", person=sisko)
    opened: list[Path] = []
    desk.page.errands.papers.show_file = lambda path: not opened.append(path)
    desk.choose(sisko)
    desk.open_row("sessions", "note:")
    desk.write("written_on", "1.11.2026")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    desk.open_row("papers", "file:")
    assert not opened
    assert ".exe" in desk.quiet


def held(desk: Desk) -> int:
    """In how many texts the code is kept."""
    app = desk.practice.app
    card = app.clients.card(desk.practice.sisko)
    assert card.person is not None
    texts = [card.person.experience, *(note.body for note in card.notes), *(one.summary for one in card.contacts)]
    texts += [one.what for one in card.papers.papers]
    texts += [app.assessments.get(one.uid)[0].results for one in card.papers.assessments]
    return sum(CODE in text for text in texts)


# --------------------------------------------------------------------------------------------------------------- files


def test_a_file_is_opened_from_a_private_copy_that_closing_takes_away(desk: Desk) -> None:
    app = desk.practice.app
    app.files.attach("Sisko Kuvitteellinen.pdf", b"%PDF-", person=desk.practice.sisko)
    opened: list[Path] = []
    desk.page.errands.papers.show_file = lambda path: not opened.append(path)
    desk.choose(desk.practice.sisko)
    desk.open_row("papers", "file:")
    (path,) = opened
    assert path.read_bytes() == b"%PDF-"
    assert "isko" not in path.name
    assert path.is_relative_to(app.paths.temporary)
    assert "Opened a copy" in desk.quiet


# ------------------------------------------------------------------------------------------- notes, and what is held


def test_the_notes_of_a_contract_and_of_a_session_lead_to_the_note(desk: Desk) -> None:
    app, practice = desk.practice.app, desk.practice
    session = app.clients.card(practice.sisko).sessions[0].uid
    app.notes.save(NoteEntry(written_on=TODAY, owners=(practice.ake,), session=session, body="Kerrasta"))
    app.notes.save(NoteEntry(written_on=TODAY, owners=(practice.sisko,), contract=practice.contract, body="Yleisesti"))
    desk.choose(practice.sisko)
    desk.page.card.show_tab("contracts")
    desk.to_row("contracts", "contract:")
    desk.press("client_contract_notes")
    assert panel_rows(desk) == ["Yleisesti", "Kerrasta"]
    desk.keys("Esc")
    desk.page.card.show_tab("sessions")
    desk.to_row("sessions", "session:")
    desk.press("client_session_notes")
    assert panel_rows(desk) == ["Kerrasta"]
    desk.keys("Enter")
    assert desk.page.uid == practice.ake
    assert desk.page.area.form is not None
    assert desk.page.area.form.objectName() == "note_form"


def panel_rows(desk: Desk) -> list[str]:
    (panel,) = (one for one in desk.window.findChildren(TiedNotesPanel) if one.isVisible())
    return [panel.list.card(row).subtitle for row in range(panel.list.count)]


def test_what_is_held_is_told_by_kind_once_its_tab_is_in_front(desk: Desk) -> None:
    add_paper(desk)
    desk.choose(desk.practice.sisko)
    assert "What there is, and from whom" not in rows(desk, "held")
    desk.page.card.show_tab("held")
    desk.settle()
    shown = rows(desk, "held")
    assert "Why and until when" in shown
    what = shown[shown.index("What there is, and from whom") :]
    assert {"Perustiedot", "Paperit ja mapit", "Sopimukset"} <= {title.partition(" (")[0] for title in what}


# -------------------------------------------------------------------------------------------------------- special words


def test_words_of_health_are_noticed_until_the_note_is_marked(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("add_note")
    desk.settle()
    form = desk.page.area.form
    assert isinstance(form, NoteForm)
    desk.write("body", "Oli sairauslomalla.")
    form.special_hint.look()
    assert form.special_hint.isVisible()
    assert "terveys" in form.special_hint.text.text()
    form.form.fields["special"].control.click()  # type: ignore[attr-defined]
    assert not form.special_hint.isVisible()
    desk.keys("Ctrl+S")
    assert form.form.fields["special_ground"].error()
