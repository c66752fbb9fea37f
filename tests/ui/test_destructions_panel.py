"""From a proven erasure to the signed shred list, and names that an older backup brought back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.destruction import (
    DestructionGround,
    ErasureChoices,
    ShredManner,
)
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.papers import PaperEntry
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.services.erasure_views import CameBack
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.pages.retention.panels.destructions.panel import DestructionsPanel
from heijastus_desk.ui.record_places import CardPlace
from tests.services.conftest import app, bare, clock, empty_app, ready
from tests.storage.vaults import TODAY
from tests.ui.erasing_desk import context, person, settle, shown, texts, type_word

__all__ = ["app", "bare", "clock", "context", "empty_app", "person", "ready", "settle"]

pytestmark = pytest.mark.usefixtures("themed")

# ------------------------------------------------------------------------------- from preview to signed shred list


def test_an_erasure_with_a_paper_is_followed_to_the_signed_shred_list(
    app: Application, context: Context, person: str, settle: Callable[[], None]
) -> None:
    for folder in ("mappi 12", "mappi 13"):
        app.papers.save(PaperEntry(what="Lähtökartoitus", party=PartyRef(person=person), folder=folder, dated_on=TODAY))
    panel = shown(context, f"person:{person}", settle)
    assert [panel.looking.paper_list.card(row).subtitle for row in range(2)] == ["mappi 12", "mappi 13"]
    panel.looking.ground.set_value(DestructionGround.REQUEST)
    type_word(panel)
    panel.looking.confirming.go.click()
    settle()
    opened: list[tuple[str, str]] = []
    context.open_requested.connect(lambda page, record: opened.append((page, record)))
    panel.proven.papers.click()
    (case,) = app.destructions.cases(open_only=True)
    assert opened == [("retention", f"panel:destructions:{case.uid}")]
    cases = DestructionsPanel(context.for_page(), case.uid)
    cases.show()
    settle()
    assert cases.case.papers.count == 2
    assert not cases.case.sign.isEnabled()
    cases.case.papers.setFocus()
    QTest.keyClick(cases.case.papers, Qt.Key.Key_Space)
    cases.case.sign.click()
    settle()
    cases.refresh()
    settle()
    assert app.destructions.open_papers() == cases.case.papers.count == 1
    assert app.destructions.case(case.uid).closed_on is None
    cases.case.all.click()
    cases.case.manner.set_value(ShredManner.SERVICE)
    cases.case.sign.click()
    settle()
    cases.refresh()
    settle()
    assert app.destructions.case(case.uid).closed_on == TODAY
    assert cases.case.papers.isHidden()
    assert "mappi" not in texts(cases)
    assert app.destructions.report_pdf(case.uid, Lang.FI).startswith(b"%PDF")


def test_a_day_ahead_is_told_at_its_field(
    app: Application, context: Context, person: str, settle: Callable[[], None]
) -> None:
    app.papers.save(PaperEntry(what="Kortti", party=PartyRef(person=person), folder="mappi 1", dated_on=TODAY))
    app.erasure.erase_chosen((("person", person),), ErasureChoices())
    cases = DestructionsPanel(context.for_page(), "")
    cases.show()
    settle()
    cases.case.all.click()
    cases.case.day.set_value(TODAY + timedelta(days=1))
    button = cases.findChild(QPushButton, "shred_sign")
    assert button is not None
    button.click()
    settle()
    assert cases.case.day.error()
    assert app.destructions.open_papers() == 1


def test_a_name_an_older_backup_brought_back_is_looked_at_and_leads_to_its_note(
    app: Application, context: Context, person: str, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    back = [CameBack("t1", "c", 3, "note", "n1", "Kerttu Keksitty", RecordClass.NOTES, person)]
    monkeypatch.setattr(app.erasure, "came_back", lambda: tuple(back))
    told: list[tuple[str, ...]] = []
    real = app.destructions.cases

    def looked_at(uids: tuple[str, ...]) -> object:
        told.append(uids)
        back.clear()
        return app.notes.save(NoteEntry(written_on=TODAY, body="Korjattu.", owners=(person,)))

    monkeypatch.setattr(app.erasure, "looked_at", looked_at)
    cases = DestructionsPanel(context.for_page(), "")
    cases.show()
    settle()
    assert real() == ()
    opened: list[tuple[str, str]] = []
    context.open_requested.connect(lambda page, record: opened.append((page, record)))
    cases.came_back.open.click()
    assert opened == [("clients", CardPlace(person, "sessions", "note:n1").record)]
    cases.came_back.done.click()
    settle()
    cases.refresh()
    settle()
    assert told == [("t1",)]
    assert cases.came_back.isHidden()
