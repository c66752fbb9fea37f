"""The idle lock of the whole program: it waits for what is being written, and takes a new time at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heijastus_desk.ui.app import Desk
from heijastus_desk.ui.pages.settings.page import SettingsPage
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PageSpec
from tests.ui import demo_pages
from tests.ui.demo_vault import open_copy

SETTINGS = PageSpec("settings", lambda: "Settings", "settings", "heijastus_desk.ui.pages.settings.page:SettingsPage")


class Watched:
    """A program whose clock the test moves and whose locks are counted."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.desk, self.locks, self.now = desk, 0, 0.0
        monkeypatch.setattr(desk, "lock_now", self._locked)
        assert desk._idle is not None
        self.idle = desk._idle
        self.idle._wall = lambda: self.now
        self.idle._touched = self.idle._ticked = 0.0

    @property
    def window(self) -> MainWindow:
        assert isinstance(self.desk.window, MainWindow)
        return self.desk.window

    def minutes(self, count: int) -> None:
        for _ in range(count * 4):
            self.now += 15
            self.idle.tick()

    def _locked(self) -> None:
        self.locks += 1


@pytest.fixture
def watched(themed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Watched]:
    application = open_copy(tmp_path / "vault")
    desk = Desk(themed, tmp_path / "vault", pages=(*demo_pages.SPECS, SETTINGS))
    desk._application = application
    desk._show_main(application)
    desk._watch_idle()
    made = Watched(desk, monkeypatch)
    qtbot.waitUntil(lambda: not desk._make_runner().is_busy)
    yield made
    assert desk.window is not None
    desk.window.hide()
    desk.shutdown()
    desk.window.deleteLater()


def test_unsaved_edits_are_never_locked_away(watched: Watched) -> None:
    watched.window.open_page("demo")
    page = watched.window.page
    assert isinstance(page, demo_pages.DemoPage)
    page.unsaved = True
    watched.minutes(60)
    assert watched.locks == 0
    page.unsaved = False
    watched.minutes(9)
    assert watched.locks == 0
    watched.minutes(1)
    assert watched.locks == 1


def test_a_draft_that_is_kept_does_not_hold_up_the_lock(watched: Watched, qtbot: QtBot) -> None:
    watched.window.open_page("settings")
    page = watched.window.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: not watched.desk._make_runner().is_busy)
    page.business.form.is_edited = True
    watched.minutes(10)
    assert watched.locks == 1


def test_a_new_time_counts_at_once(watched: Watched, qtbot: QtBot) -> None:
    watched.window.open_page("settings")
    page = watched.window.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: not watched.desk._make_runner().is_busy)
    page.file.idle.set_value(5)
    page.file.idle.edited.emit()
    watched.minutes(5)
    assert watched.locks == 1
