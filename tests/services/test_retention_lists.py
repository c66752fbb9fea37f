"""The printed list: everything due or what she chose, by the place where it lies."""

from datetime import date

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.records import HeldAt
from tests.documents.pdf_text import pages
from tests.services.test_reminders import Desk


@pytest.fixture
def desk(app: Application, clock: MovableClock) -> Desk:
    return Desk(app, clock)


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(pages(pdf)).split())


def test_everything_due_by_its_place(desk: Desk) -> None:
    paper = NoteEntry(
        written_on=date(2024, 2, 1), owners=(desk.old,), kept_at=HeldAt.PAPER, paper_place="Kaapin musta mappi"
    )
    desk.app.notes.save(paper)
    said = text_of(desk.app.retention_lists.pdf(None, Lang.FI))
    file, folder = said.index("Asiakastiedostossa"), said.index("Paperilla: Kaapin musta mappi")
    assert file < said.index("1.3.2024") < folder < said.index("1.2.2024")
    assert "tietoja 3" in said
    assert "Sisko" in said
    assert "Åke" not in said, "nothing of what is not due"
    assert "poistettavissa 2.3.2025 alkaen" in said


def test_what_rests_is_not_on_it(desk: Desk) -> None:
    desk.app.reminders.put_off((("note", desk.note),))
    said = text_of(desk.app.retention_lists.pdf(None, Lang.FI))
    assert "tietoja 1" in said
    assert "Muistiinpanot" not in said


def test_what_she_chose_says_that_not_all_of_it_is_due(desk: Desk) -> None:
    said = text_of(desk.app.retention_lists.pdf([("note", desk.note), ("note", desk.fresh)], Lang.FI))
    assert "Valitut tiedot" in said
    assert "Åke" in said
    assert "Kaikkia ei vielä saa poistaa" in said


@pytest.mark.parametrize(("lang", "nothing"), [(Lang.SV, "Ingen lagringstid"), (Lang.EN, "No storage period")])
def test_nothing_due_is_said_so(app: Application, lang: Lang, nothing: str) -> None:
    assert nothing in text_of(app.retention_lists.pdf(None, lang))
