"""The events page over a real vault: days, names, filters, older events as she scrolls, and whether it is whole."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.services.event_log import ChainReport, LoggedEvent
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.messages import Message
from heijastus_desk.ui.pages.events import presenter
from heijastus_desk.ui.pages.events.page import EventsPage
from heijastus_desk.ui.pages.events.presenter import Show
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.theme import Tone
from tests.documents.pdf_text import pages
from tests.storage.vaults import TODAY, app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]


class Shown:
    """The page as the window would hold it, with the first run's events and a few more of two days."""

    def __init__(self, app: Application, clock: MovableClock, runner: JobRunner, executor: ManualExecutor) -> None:
        self.app, self.executor = app, executor
        self.said: list[str] = []
        self.opened: list[tuple[str, str]] = []
        clock.move_to(TODAY - timedelta(days=1), hour=21)
        self.person = app.clients.save_person(PersonCard(given_name="Sisko", family_name="Kuvitteellinen")).uid
        app.clients.save_organisation(OrganisationCard(name="Keksitty Oy"))
        clock.move_to(TODAY, hour=9)
        app.events.record("backup.made", copies=2)
        context = Context(app, runner, Preferences(), Lang.FI, clock, lambda _error: "X")
        context.said.connect(self._hear)
        context.open_requested.connect(lambda page, uid: self.opened.append((page, uid)))
        self.page = EventsPage(context.for_page())
        context.changed.connect(self.page.refresh)
        self.page.resize(900, 600)
        self.page.show()
        self.load()

    def load(self) -> None:
        self.page.activate()
        self.executor.run_all()

    def press(self, name: str) -> None:
        button = self.page.findChild(QPushButton, name)
        assert button is not None, name
        button.click()
        self.executor.run_all()

    def titles(self) -> list[str]:
        return [self.page.list.card(row).title for row in range(self.page.list.count)]

    def row_of(self, title: str) -> int:
        return self.titles().index(title)

    def is_seen(self, name: str) -> bool:
        part = self.page.findChild(QWidget, name)
        return part is not None and part.isVisible()

    def _hear(self, message: Message) -> None:
        self.said.append(message.text)


@pytest.fixture
def shown(app: Application, clock: MovableClock, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    made = Shown(app, clock, runner, executor)
    yield made
    delete(made.page)


def test_events_stand_by_day_with_the_client_they_are_about(shown: Shown) -> None:
    today, backup, yesterday, organisation, person, *_ = shown.titles()
    assert [today, yesterday] == ["Today 8.6.2026", "Yesterday 7.6.2026"]
    assert backup == "Varmuuskopio tehty ja tarkistettu, kopioita 2"
    assert [organisation, person] == ["Organisaatio tallennettu", "Henkilön tiedot tallennettu"]
    card = shown.page.list.card(shown.row_of("Henkilön tiedot tallennettu"))
    assert (card.leading, card.subtitle) == ("21.00", "Kuvitteellinen, Sisko")
    assert card.sentence == "21.00, Henkilön tiedot tallennettu, Kuvitteellinen, Sisko"
    assert shown.page.list.card(shown.row_of("Organisaatio tallennettu")).subtitle == "Keksitty Oy"


def test_the_log_says_that_it_is_whole(shown: Shown) -> None:
    assert shown.page.whole.text().startswith("The log is whole: ")
    assert shown.page.whole.property("tone") == Tone.FINE


def test_the_log_says_that_it_is_not_whole(shown: Shown) -> None:
    with shown.app.vault.write() as transaction:
        raw: Any = transaction.connection.connection.driver_connection
        raw.execute("DROP TRIGGER event_goes_oldest_first")
        raw.execute("DELETE FROM event WHERE code = 'organisation_saved'")
    shown.load()
    assert "not whole" in shown.page.whole.text()
    assert "8.6.2026" in shown.page.whole.text()
    assert shown.page.whole.property("tone") == Tone.DUE


def test_chips_choose_a_group(shown: Shown) -> None:
    shown.press("events_show_safety")
    assert shown.titles() == ["Today 8.6.2026", "Varmuuskopio tehty ja tarkistettu, kopioita 2"]
    shown.press("events_show_changes")
    assert "Varmuuskopio tehty ja tarkistettu, kopioita 2" not in shown.titles()
    assert "Henkilön tiedot tallennettu" in shown.titles()
    shown.press("events_show_out")
    assert shown.is_seen("events_unmatched")
    shown.press("events_unmatched_action")
    assert shown.page.chips.choice() == Show.ALL
    assert len(shown.titles()) > 5


def test_a_month_is_chosen_and_esc_goes_back(shown: Shown) -> None:
    names = [shown.page.span.itemText(n) for n in range(shown.page.span.count())]
    assert names[:5] == ["The whole log", "Year 2026", "Year 2025", "Year 2024", "Kesäkuu 2026"]
    assert names[-1] == "Kesäkuu 2024"
    shown.page.span.setCurrentIndex(names.index("Toukokuu 2026"))
    shown.page.span.activated.emit(names.index("Toukokuu 2026"))
    shown.executor.run_all()
    assert shown.is_seen("events_unmatched")
    assert shown.page.back()
    shown.executor.run_all()
    assert shown.page.span.currentIndex() == 0
    assert shown.page.list.isVisible()
    assert not shown.page.back()


def test_enter_opens_the_client(qtbot: QtBot, shown: Shown) -> None:
    row = shown.row_of("Henkilön tiedot tallennettu")
    shown.page.focus_first()
    shown.page.list.setCurrentIndex(shown.page.list.model().index(row, 0))
    qtbot.keyClick(shown.page.list, Qt.Key.Key_Return)
    assert shown.opened == [("clients", shown.person)]
    shown.page.list.setCurrentIndex(shown.page.list.model().index(1, 0))
    qtbot.keyClick(shown.page.list, Qt.Key.Key_Return)
    assert len(shown.opened) == 1


def test_an_erased_person_leaves_an_event_without_a_name(shown: Shown) -> None:
    with shown.app.vault.write() as transaction:
        transaction.connection.exec_driver_sql("DELETE FROM person")
    shown.load()
    assert shown.page.list.card(shown.row_of("Henkilön tiedot tallennettu")).subtitle == ""


def test_older_events_come_as_she_scrolls(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(450):
        shown.app.events.record("vault.opened")
    shown.load()
    first = shown.page.list.count
    assert first == presenter.BATCH + 1
    shown.page.list.scrollToBottom()
    shown.executor.run_all()
    assert shown.page.list.count == 2 * presenter.BATCH + 1
    kept = shown.page.list.verticalScrollBar().value()
    assert kept > 0
    shown.page.list.scrollToBottom()
    shown.executor.run_all()
    ids = [event.id for event in shown.page._events]
    assert ids == sorted(ids, reverse=True)
    assert len(ids) == shown.app.events.count()
    # What she has read stays read when something new happens.
    shown.load()
    assert len(shown.page._events) >= 450
    monkeypatch.setattr(presenter, "MOST_SHOWN", 400)
    state = presenter.derive(shown.page._events, TODAY, Lang.FI, has_older=True)
    assert (state.may_have_older, state.rows[-1].heading, "Choose a month" in state.rows[-1].title) == (
        False,
        True,
        True,
    )


def test_an_empty_log_says_what_belongs_there(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown.app.events, "page", lambda *_: ())
    shown.load()
    assert shown.is_seen("events_empty")


def test_a_cancelled_check_says_so(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_progress: object) -> ChainReport:
        raise HeijastusError(ErrorCode.CANCELLED)

    monkeypatch.setattr(shown.app.events, "verify", stopped)
    shown.load()
    assert shown.said == []
    assert "F5" in shown.page.whole.text()
    assert shown.page.whole.property("tone") == Tone.SOON


def test_what_is_shown_is_saved_as_pdf_without_names(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[bytes, str]] = []
    monkeypatch.setattr(shown.page.output, "ask_where", lambda pdf, name: asked.append((pdf, name)))
    monkeypatch.setattr(shown.page.output, "ask_printer", lambda pdf, name: asked.append((pdf, name)))
    shown.press("events_show_changes")
    shown.press("events_save")
    shown.press("events_print")
    assert [name for _, name in asked] == ["tapahtumat.pdf"] * 2
    text = "\n".join(pages(asked[0][0]))
    assert "Henkilön tiedot tallennettu" in text
    assert "Loki on eheä" in text
    assert shown.person[:8] in text
    assert "Kuvitteellinen, Sisko" not in text
    assert "Sisko" not in text
    assert "Varmuuskopio tehty" not in text
    shown.page.output.save(asked[0][0], tmp_path / "tapahtumat.pdf")
    shown.executor.run_all()
    assert (tmp_path / "tapahtumat.pdf").read_bytes() == asked[0][0]


def test_the_dialog_offers_a_name_that_tells_nothing(shown: Shown) -> None:
    shown.press("events_save")
    dialog = shown.page.findChild(QFileDialog, "save_pdf_dialog")
    assert dialog is not None
    assert [Path(name).name for name in dialog.selectedFiles()] == ["tapahtumat.pdf"]
    dialog.reject()


@pytest.mark.parametrize("lang", Lang)
def test_the_day_is_told_by_finnish_time(lang: Lang) -> None:
    late = LoggedEvent(1, datetime(2026, 6, 7, 21, 30, tzinfo=UTC), "vault.opened", "", {})
    state = presenter.derive((late,), date(2026, 6, 8), lang, has_older=False)
    assert state.rows[0].title.startswith("Today")
    assert state.rows[1].time == ("0:30" if lang is Lang.EN else "0.30")


def test_wholeness_without_an_event_to_point_at() -> None:
    told = presenter.wholeness(ChainReport(ok=False, first_broken=None, count=0), Lang.FI)
    assert (told.tone, "not whole" in told.text) == (Tone.DUE, True)
