"""Taking everything out from Settings: written where she says, a synced folder asked about, told in the quiet line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.everything_export import EverythingExport
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.messages import Message
from heijastus_desk.ui.pages.settings.everything_pane import EverythingPane
from heijastus_desk.ui.preferences import Preferences
from tests.storage.vaults import app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]


class Shown:
    def __init__(self, app: Application, runner: JobRunner, executor: ManualExecutor) -> None:
        self.executor = executor
        self.said: list[Message] = []
        context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda _error: "X")
        context.said.connect(self.said.append)
        self.pane = EverythingPane(context.for_page())
        self.pane.resize(600, 500)
        self.pane.show()

    def press(self, name: str) -> None:
        button = self.pane.findChild(QPushButton, name)
        assert button is not None, name
        button.click()
        self.executor.run_all()


@pytest.fixture
def shown(
    app: Application, runner: JobRunner, executor: ManualExecutor, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shown]:
    monkeypatch.setattr(EverythingExport, "_rendered", lambda _self: iter(()))
    made = Shown(app, runner, executor)
    yield made
    delete(made.pane)


def picking(monkeypatch: pytest.MonkeyPatch, *folders: Path | str) -> None:
    answers = iter(str(folder) for folder in folders)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: next(answers))


def test_it_warns_that_the_copy_is_not_encrypted(shown: Shown) -> None:
    warning = shown.pane.findChild(QLabel, "everything_warning")
    assert warning is not None
    assert "not encrypted" in warning.text()


def test_it_is_written_where_she_says(shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picking(monkeypatch, tmp_path / "out")
    (tmp_path / "out").mkdir()
    shown.press("everything_write")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["kaikki-001.zip"]
    (message,) = shown.said
    assert message.text.startswith("Saved: kaikki-001.zip, ")
    assert "not encrypted" in message.text
    assert [link.text for link in message.links] == ["Show in folder"]


def test_no_folder_chosen_writes_nothing(shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picking(monkeypatch, "")
    shown.press("everything_write")
    assert shown.said == []
    assert not list(tmp_path.rglob("kaikki-*"))


def test_a_folder_a_cloud_service_copies_is_asked_about(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced, other = tmp_path / "Dropbox", tmp_path / "other"
    synced.mkdir()
    other.mkdir()
    (synced / ".dropbox").write_text("x")
    picking(monkeypatch, synced, other, synced)
    place = shown.pane._context.app.place
    monkeypatch.setattr(place, "synced_by", lambda folder: "Dropbox" if folder == str(synced) else "")
    shown.press("everything_write")
    assert shown.pane.confirm.isVisible()
    assert list(synced.glob("*.zip")) == []
    shown.press("everything_elsewhere")
    assert [path.name for path in other.iterdir()] == ["kaikki-001.zip"]
    shown.press("everything_write")
    shown.press("everything_anyway")
    assert len(list(synced.glob("*.zip"))) == 1


def test_a_folder_that_cannot_be_written_is_told(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("hers")
    shown.pane.write_to(tmp_path / "file")
    shown.executor.run_all()
    assert len(shown.said) == 1
    assert shown.said[0].links == ()
