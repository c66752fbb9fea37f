"""The page of papers: folders in their order, what lies in each, what may go, what was destroyed, labels."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.papers import PaperEntry
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.services.papers import FolderItem
from heijastus_desk.ui import finding
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.pages.papers import presenter
from heijastus_desk.ui.pages.papers.page import PapersPage
from heijastus_desk.ui.pages.papers.presenter import NO_FOLDER, Show, ViewState, Wish
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PageSpec
from tests.ui.clients_practice import TODAY, Practice, create_practice

if TYPE_CHECKING:
    from tests.ui.conftest import ManualExecutor

pytestmark = pytest.mark.usefixtures("themed")

SPECS = (
    PageSpec("papers", lambda: "Papers", "paper", "heijastus_desk.ui.pages.papers.page:PapersPage"),
    PageSpec("clients", lambda: "Clients", "clients", "heijastus_desk.ui.pages.clients.page:ClientsPage"),
)


def item(
    folder: str,
    uid: str = "a",
    *,
    table: str = "paper_record",
    what: str = "Kartoitus",
    destroyed_on: date | None = None,
) -> FolderItem:
    return FolderItem(
        table, uid, 1, what, RecordClass.PAPER_RECORD, folder, TODAY, destroyed_on, "p", "Kuvitteellinen, Sisko"
    )


def derive(*items: FolderItem, wish: Wish = Wish(), due: frozenset[str] = frozenset()) -> ViewState:  # noqa: B008
    return presenter.derive(items, wish, due, Lang.FI)


# ---------------------------------------------------------------------------------------------------------- presenter


def test_folders_stand_in_the_order_of_their_numbers_and_meet_whatever_their_spelling() -> None:
    state = derive(item("mappi 12"), item("Mappi  2", "b"), item("mappi 2", "c"), item("", "d"), item("Ääri", "e"))
    assert [row.key for row in state.folders] == ["mappi 2", "mappi 12", "ääri", NO_FOLDER]
    assert state.chosen == "mappi 2"
    assert state.title == "Mappi  2"
    assert len(state.rows) == 2


def test_what_may_go_and_what_is_gone_are_shown_apart() -> None:
    items = (item("mappi 1"), item("mappi 1", "b"), item("mappi 2", "c", destroyed_on=TODAY))
    due = frozenset({"paper_record:b"})
    assert [row.mark for row in derive(*items, due=due).rows] == ["", "May be destroyed"]
    assert [row.uid for row in derive(*items, wish=Wish(Show.DUE), due=due).rows] == ["paper_record:b"]
    gone = derive(*items, wish=Wish(Show.DESTROYED), due=due)
    assert [row.mark for row in gone.rows] == ["Destroyed 20.11.2026"]
    assert gone.left == ()
    assert not gone.is_empty


@pytest.mark.parametrize(("words", "found"), [("karto", 1), ("sisko", 1), ("MAPPI 1", 1), ("olematon", 0)])
def test_papers_are_found_by_what_whom_and_where(words: str, found: int) -> None:
    assert len(derive(item("mappi 1"), wish=Wish(words=words)).rows) == found


def test_only_papers_of_their_own_are_marked_destroyed_here() -> None:
    state = derive(item("mappi 1"), item("mappi 1", "n", table="note"))
    assert state.left == ("a",)


# --------------------------------------------------------------------------------------------------------------- page


@dataclass
class Desk:
    practice: Practice
    window: MainWindow
    page: PapersPage
    executor: "ManualExecutor"

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()
            self.executor.run_all()
        QApplication.processEvents()


@pytest.fixture
def papers(tmp_path: Path, runner: JobRunner, executor: "ManualExecutor", qtbot: QtBot) -> Iterator[Desk]:
    practice = create_practice(tmp_path / "vault")
    app = practice.app
    for what in ("Kartoitus", "Piirros"):
        party = PartyRef(person=practice.sisko)
        app.papers.save(PaperEntry(what=what, party=party, folder="mappi 12", dated_on=TODAY - timedelta(days=1)))
    app.notes.save(NoteEntry(written_on=TODAY, owners=(practice.ake,), kept_at=HeldAt.PAPER, paper_place="mappi 3"))
    context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda _error: "TEST-1")
    window = MainWindow(context, finding.provider(lambda: app, Lang.FI), SPECS)
    qtbot.addWidget(window, before_close_func=lambda made: setattr(made, "_may_close", True))
    with qtbot.waitActive(window):
        window.show()
    window.open_page("papers")
    page = window.page
    assert isinstance(page, PapersPage)
    made = Desk(practice, window, page, executor)
    made.settle()
    yield made
    runner.shutdown()
    app.close()


def folders(desk: Desk) -> list[str]:
    return [desk.page.folders.card(row).title for row in range(desk.page.folders.count)]


def test_the_folders_of_the_practice_and_one_paper_marked_and_brought_back(papers: Desk) -> None:
    assert folders(papers) == ["mappi 3", "mappi 12"]
    assert not papers.page.gone_button.isEnabled()
    papers.page._ask_for(Wish(folder="mappi 12"))
    assert papers.page.list.count == 3
    papers.page.list.select_first()
    papers.page._fit_buttons()
    papers.page.gone_button.click()
    papers.settle()
    assert papers.page.list.count == 2
    papers.page.chips._buttons[Show.DESTROYED.value].click()
    assert papers.page.list.count == 1
    papers.page.context.shared.undo()
    papers.settle()
    assert papers.page.list.count == 0
    assert papers.page.back()
    assert folders(papers) == ["mappi 3", "mappi 12"]
    assert not papers.page.back()


def test_a_whole_folder_is_asked_about_and_leaves_what_other_records_note(papers: Desk) -> None:
    papers.page._ask_for(Wish(folder="mappi 12"))
    papers.page._all_gone.trigger()
    assert papers.page.confirm.isVisible()
    assert "2" in papers.page.confirm.accessibleName()
    assert {line.destroyed_on for line in papers.practice.app.clients.card(papers.practice.sisko).papers.papers} == {
        None
    }
    papers.page.confirm.dismiss()
    papers.page._all_gone.trigger()
    buttons = papers.page.confirm.findChildren(QAbstractButton, "papers_all_yes")
    (yes,) = (button for button in buttons if button.isVisible())
    yes.click()
    papers.settle()
    assert {line.destroyed_on for line in papers.practice.app.clients.card(papers.practice.sisko).papers.papers} == {
        TODAY
    }
    # The contract in the same folder goes with the contract.
    assert folders(papers) == ["mappi 3", "mappi 12"]
    assert papers.page.list.count == 1


def test_a_row_leads_to_its_form_on_the_card(papers: Desk) -> None:
    papers.page._ask_for(Wish(folder="mappi 12"))
    papers.page.list.select_first()
    papers.page._open(opens=True)
    papers.settle()
    page = papers.window.page
    assert isinstance(page, ClientsPage)
    assert page.area.form is not None
    assert page.area.form.objectName() == "paper_record_form"


def test_labels_are_made_for_every_folder_or_for_one(papers: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []
    made: list[bytes] = []
    real = papers.practice.app.client_papers.labels
    monkeypatch.setattr(
        papers.practice.app.client_papers,
        "labels",
        lambda names, lang: asked.append(tuple(names)) or real(names, lang),
    )
    papers.page.output.ask_printer = lambda pdf, _name: made.append(pdf)  # type: ignore[method-assign]
    papers.page.print_all()
    papers.settle()
    papers.page._print_label()
    papers.settle()
    assert asked == [("mappi 3", "mappi 12"), ("mappi 3",)]
    assert all(pdf.startswith(b"%PDF-") for pdf in made)
    assert len(made) == 2


def test_an_empty_cabinet_says_where_to_begin(papers: Desk) -> None:
    papers.page.show_state(presenter.derive((), Wish(), frozenset(), Lang.FI))
    assert papers.page._empty.isVisible()
