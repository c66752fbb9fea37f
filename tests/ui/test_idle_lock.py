"""Locking the whole program: it waits for work, keeps what is being written, and makes a last backup."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QMouseEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.backups import BackupService
from heijastus_desk.services.drafts import DraftService
from heijastus_desk.services.health import HealthService
from heijastus_desk.ui import caretaker, leaving
from heijastus_desk.ui.app import Desk
from heijastus_desk.ui.caretaker import Errand
from heijastus_desk.ui.idle import IdleWatch
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.pages.settings.page import SettingsPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PageSpec
from heijastus_desk.ui.shell.unlock import UnlockWindow
from heijastus_desk.ui.widgets.fields import ProseField
from tests.ui import demo_pages
from tests.ui.children import child
from tests.ui.demo_vault import open_copy

PAGES = "heijastus_desk.ui.pages"
SPECS = (
    *demo_pages.SPECS,
    PageSpec("settings", lambda: "Settings", "settings", f"{PAGES}.settings.page:SettingsPage"),
    PageSpec("clients", lambda: "Clients", "clients", f"{PAGES}.clients.page:ClientsPage"),
)


@dataclass
class Watched:
    """A program whose clock the test moves and whose locks are counted."""

    desk: Desk
    idle: IdleWatch
    qtbot: QtBot
    now: float = 0.0
    locks: list[int] = field(default_factory=list[int])

    @property
    def window(self) -> MainWindow:
        assert isinstance(self.desk.window, MainWindow)
        return self.desk.window

    def minutes(self, count: int) -> None:
        for _ in range(count * 4):
            self.now += 15
            self.idle.tick()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk._make_runner().is_busy, timeout=20_000)

    def wait_for_lock(self) -> None:
        self.qtbot.waitUntil(lambda: bool(self.locks), timeout=20_000)
        assert self.locks == [1]


@pytest.fixture
def watched(themed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Watched]:
    monkeypatch.setattr(caretaker, "BEGIN_AFTER_MS", 3_600_000)
    application = open_copy(tmp_path / "vault")
    desk = Desk(themed, tmp_path / "vault", pages=SPECS)
    locks: list[int] = []
    monkeypatch.setattr(desk, "lock_now", lambda: locks.append(1))
    desk._make_runner().failed.connect(lambda _error: None)
    desk._opened(application)
    assert desk._session is not None
    made = Watched(desk, desk._session.idle, qtbot, locks=locks)
    made.idle._wall = lambda: made.now
    made.idle._touched = made.idle._ticked = 0.0
    made.settle()
    yield made
    assert desk.window is not None
    desk.window.hide()
    desk.shutdown()
    desk.window.deleteLater()


def write_a_note(watched: Watched) -> None:
    watched.window.open_page("clients")
    watched.settle()
    page = watched.window.page
    assert isinstance(page, ClientsPage)
    page.new_person()
    watched.settle()
    assert page.area.form is not None
    experience = page.area.form.form.fields["experience"]
    assert isinstance(experience, ProseField)
    experience.edit.insertPlainText("Kesken jäänyt lause")


def test_edits_the_vault_does_not_hold_are_never_locked_away(watched: Watched) -> None:
    watched.window.open_page("demo")
    page = watched.window.page
    assert isinstance(page, demo_pages.DemoPage)
    page.unsaved = True
    watched.minutes(10)
    watched.settle()
    assert watched.locks == []
    assert watched.window.isVisible()
    page.unsaved = False
    watched.minutes(9)
    watched.settle()
    assert watched.locks == []
    watched.minutes(1)
    watched.wait_for_lock()


def test_what_is_being_written_is_kept_and_does_not_hold_up_the_lock(watched: Watched) -> None:
    write_a_note(watched)
    assert watched.window.has_unsaved_edits
    watched.minutes(10)
    watched.wait_for_lock()
    assert watched.desk._application is not None
    (draft,) = watched.desk._application.drafts.list()
    assert "Kesken jäänyt lause" in draft.content
    assert not watched.window.isVisible()
    told = Preferences.load(watched.desk._folder)
    assert told.drafts_kept
    assert "Kesken" not in (watched.desk._folder / "preferences.json").read_text("utf-8")


def test_a_draft_that_cannot_be_kept_keeps_the_window_open(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: Any) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(DraftService, "save", refuse)
    write_a_note(watched)
    watched.minutes(10)
    watched.settle()
    assert watched.locks == []
    assert watched.window.isVisible()
    assert watched.window.quiet.text()
    watched.window.request_lock()
    watched.settle()
    assert isinstance(watched.window.page, ClientsPage)
    form = watched.window.page.area.form
    assert form is not None
    assert form.confirm.isVisible(), "she who asked is asked what becomes of them"


def test_without_anything_written_the_lock_window_says_nothing(watched: Watched) -> None:
    watched.minutes(10)
    watched.wait_for_lock()
    assert not Preferences.load(watched.desk._folder).drafts_kept


@pytest.mark.parametrize("kept", [False, True])
def test_the_unlock_window_says_that_something_was_kept(qtbot: QtBot, tmp_path: Path, kept: bool) -> None:
    window = UnlockWindow(tmp_path / "vault.key", Lang.EN, drafts_kept=kept)
    qtbot.addWidget(window)
    assert bool(window.findChildren(QLabel, "drafts_kept")) == kept


def test_a_draft_of_the_settings_does_not_hold_up_the_lock(watched: Watched) -> None:
    watched.window.open_page("settings")
    page = watched.window.page
    assert isinstance(page, SettingsPage)
    watched.settle()
    page.business.form.is_edited = True
    page.business.form.edited.emit()
    watched.minutes(10)
    watched.wait_for_lock()


def test_a_new_time_counts_at_once(watched: Watched) -> None:
    watched.window.open_page("settings")
    page = watched.window.page
    assert isinstance(page, SettingsPage)
    watched.settle()
    page.file.idle.set_value(5)
    page.file.idle.edited.emit()
    watched.minutes(5)
    watched.wait_for_lock()


def test_the_first_movement_after_sleep_locks_and_goes_no_further(watched: Watched) -> None:
    handle = watched.window.windowHandle()
    watched.minutes(1)
    watched.now += 3_600
    at = QPointF(5, 5)
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    assert watched.idle.eventFilter(handle, moved)
    watched.wait_for_lock()


def test_sleep_during_work_is_not_forgotten_when_it_ends(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched.idle, "_is_busy", lambda: True)
    watched.now += 3_600
    watched.idle.tick()
    assert watched.locks == []
    monkeypatch.setattr(watched.idle, "_is_busy", lambda: False)
    watched.now += 15
    watched.idle.tick()
    watched.wait_for_lock()


def test_a_last_backup_is_made_before_the_end(watched: Watched) -> None:
    assert watched.desk._application is not None
    backups = watched.desk._application.paths.backups
    before = set(backups.iterdir())
    watched.desk._application.settings.set("x", "y")
    watched.window.request_lock()
    watched.wait_for_lock()
    assert {path.suffix for path in set(backups.iterdir()) - before} == {".db", ".key", ".json"}


def test_the_lock_does_not_wait_for_a_check_in_the_background(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_service: HealthService, progress: Any) -> None:
        while True:
            progress.step(1, 2)
            _pause()

    monkeypatch.setattr(HealthService, "full", endless)
    assert watched.desk._session is not None
    assert watched.desk._application is not None
    care = watched.desk._session.caretaker
    care._round(iter((Errand("Checking", Lane.WORKER, watched.desk._application.health.full),)))
    watched.window.request_lock()
    watched.wait_for_lock()


def test_a_backup_that_takes_its_time_shows_itself(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def wait_in_window(_service: BackupService, progress: Any) -> None:
        # On a thread of its own: until the window is there, and no longer.
        for _ in range(2_000):
            if shown:
                return
            progress.step(1, 2)
            _pause()

    monkeypatch.setattr(BackupService, "make_if_changed", wait_in_window)
    monkeypatch.setattr(leaving.SavingWindow, "showEvent", lambda _window, _event: shown.append("shown"))
    watched.window.request_lock()
    watched.wait_for_lock()
    assert shown == ["shown"]
    assert not _saving()


def test_a_backup_that_fails_does_not_keep_her_in(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: Any) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(BackupService, "make_if_changed", refuse)
    watched.window.request_lock()
    watched.wait_for_lock()


def test_a_backup_she_does_not_wait_for_is_stopped(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(_service: BackupService, progress: Any) -> None:
        while True:
            progress.step(1, 2)
            _pause()

    monkeypatch.setattr(BackupService, "make_if_changed", endless)
    watched.window.request_lock()
    watched.qtbot.waitUntil(lambda: bool(_saving()), timeout=10_000)
    child(_saving()[0], QPushButton, "saving_stop").click()
    watched.wait_for_lock()


def _saving() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.objectName() == "saving_backup" and one.isVisible()]


def _pause() -> None:
    # The thread gives way; nothing is measured by it.
    time.sleep(0.005)
