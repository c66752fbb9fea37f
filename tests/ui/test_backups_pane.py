"""The backups in the settings: what is shown of them, a second place taken into use and out of it, a backup now."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.backup_views import BackupOverview, CopyView, MediumView
from heijastus_desk.services.restore_drill import DrillResult
from heijastus_desk.services.vault_place import VaultPlaceService
from heijastus_desk.ui.caretaker import Caretaker
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.settings.backups_view import BackupsState, backups_state
from heijastus_desk.ui.pages.settings.page import SettingsPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.safekeeping import Safekeeping
from heijastus_desk.ui.theme import Tone
from tests.storage.vaults import app, bare, clock, ready
from tests.ui.children import child
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]

pytestmark = pytest.mark.usefixtures("themed")

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
COPY = CopyView("vault-20261122", NOW, date(2027, 2, 20))
STICK = MediumView(
    "m",
    "Sininen tikku",
    "/media/sininen",
    is_reachable=True,
    newest=NOW,
    copies=(COPY,),
    seen_at=NOW,
    waiting_for_cleaning=0,
)
WELL = BackupOverview(newest=NOW, newest_outside=NOW, here=(COPY, COPY), media=(STICK,), changed_since=None)


def state(known: Safekeeping) -> BackupsState:
    return backups_state(known, NOW, Lang.EN)


def test_nothing_is_said_before_anything_is_known() -> None:
    assert state(Safekeeping()) == BackupsState()


def test_the_newest_here_and_elsewhere_are_facts() -> None:
    facts = {name: value for name, value, _remark in state(Safekeeping(WELL)).facts}
    assert facts["Newest on this computer"] == "Today 12:00"
    assert facts["Newest in a second place"] == "Today 12:00"
    without = state(Safekeeping(BackupOverview(None, None, (), (), NOW - timedelta(hours=1))))
    told = {name: value for name, value, _remark in without.facts}
    assert told["Newest on this computer"] == told["Newest in a second place"] == "None yet"
    assert told["Changes not in any backup since"] == "Today 11:00"


def test_a_folder_on_the_same_disk_is_no_second_place() -> None:
    facts = state(Safekeeping(replace(WELL, media=(replace(STICK, is_same_disk=True),)))).facts
    assert ("Newest in a second place", "None yet", "") in facts


@pytest.mark.parametrize(
    ("known", "words", "tone"),
    [
        (Safekeeping(replace(WELL, media=())), "stolen", Tone.SOON),
        (Safekeeping(replace(WELL, media=(replace(STICK, is_same_disk=True),))), "stolen", Tone.SOON),
        (Safekeeping(replace(WELL, media=(replace(STICK, is_retired=True),))), "stolen", Tone.SOON),
        (Safekeeping(replace(WELL, media=(replace(STICK, newest=NOW - timedelta(days=8)),))), "lags behind", Tone.SOON),
        (Safekeeping(WELL, backup_failed=HeijastusError(ErrorCode.DISK_FULL)), "disk", Tone.DUE),
        (Safekeeping(WELL, places_failed=(("Tikku", ErrorCode.DISK_FULL),)), "Tikku: ", Tone.DUE),
        (Safekeeping(WELL, drill=DrillResult(NOW, ok=False, set_name="s", code="disk_full")), "disk", Tone.DUE),
    ],
)
def test_what_is_amiss_stands_out(known: Safekeeping, words: str, tone: Tone) -> None:
    (notice,) = state(known).notices
    assert words in notice.text
    assert notice.tone is tone


def test_a_vault_well_kept_needs_no_advice() -> None:
    assert state(Safekeeping(WELL)).notices == ()


@pytest.mark.parametrize(
    ("medium", "shown", "tone"),
    [
        (STICK, "Connected", Tone.FINE),
        (
            replace(STICK, is_reachable=False, seen_at=NOW - timedelta(days=20)),
            "Last connected 2 November 2026",
            Tone.NEUTRAL,
        ),
        (replace(STICK, is_retired=True), "Out of use", Tone.NEUTRAL),
        (replace(STICK, is_same_disk=True), "On the same disk", Tone.SOON),
    ],
)
def test_a_place_says_whether_it_is_there(medium: MediumView, shown: str, tone: Tone) -> None:
    (place,) = state(Safekeeping(replace(WELL, media=(medium,)))).places
    assert (place.label, place.state, place.tone) == ("Sininen tikku", shown, tone)
    assert place.may_retire == (not medium.is_retired)


def test_a_copy_that_holds_what_was_erased_says_until_when() -> None:
    (place,) = state(Safekeeping(replace(WELL, media=(replace(STICK, waiting_for_cleaning=1),)))).places
    assert any("20 February 2027" in line for line in place.lines)


# ---------------------------------------------------------------------------------------------------------------- page


class Shown:
    def __init__(self, app: Application, runner: JobRunner, executor: ManualExecutor, qtbot: QtBot) -> None:
        self.executor = executor
        self.context = Context(app, runner, Preferences(), Lang.EN, app.clock, lambda _error: "X")
        self.care = Caretaker(app, runner, self.context)
        self.care.attend(self.context)
        self.page = SettingsPage(self.context.for_page())
        qtbot.addWidget(self.page)
        self.page.resize(968, 690)
        self.page.show()
        self.page.activate()
        self.page.open_record("backups")
        self.context.changed.connect(self.page.refresh)
        self.care._round(iter((self.care._overview(),)))
        self.run()

    def run(self) -> None:
        for _ in range(20):
            QApplication.processEvents()
            self.executor.run_all()

    def press(self, name: str) -> None:
        child(self.page, QPushButton, name).click()
        self.run()

    def write(self, name: str, text: str) -> None:
        line = child(self.page.backups.form, QLineEdit, name)
        line.setText(text)
        line.editingFinished.emit()
        self.run()

    @property
    def words(self) -> str:
        return " ".join(label.text() for label in self.page.backups.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def shown(app: Application, runner: JobRunner, executor: ManualExecutor, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(app, runner, executor, qtbot)
    yield made
    made.care.end()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_backup_now_is_made_and_shown(shown: Shown, app: Application) -> None:
    assert "None yet" in shown.words
    shown.press("backup_now")
    assert list(app.paths.backups.glob("*.json"))
    assert "Today 9:00" in shown.words


def test_a_second_place_is_taken_into_use_and_filled(shown: Shown, stick: Path) -> None:
    shown.press("backup_place_new")
    shown.write("folder", str(stick))
    shown.write("label", "Sininen tikku")
    shown.press("backup_place_add")
    assert not shown.page.backups.form.isVisible()
    assert list(stick.rglob("*.json"))
    assert "Sininen tikku" in shown.words
    assert "1 backup" in shown.words


def test_the_folder_is_chosen_from_the_disk(shown: Shown, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(stick))
    shown.press("backup_place_new")
    shown.press("folder_choose")
    assert child(shown.page.backups.form, QLineEdit, "folder").text() == str(stick)


@pytest.mark.parametrize(
    ("folder", "label", "field"),
    [
        (lambda _stick, _app: "", "Tikku", "folder"),
        (lambda _stick, _app: "somewhere", "Tikku", "folder"),
        (lambda stick, _app: str(stick / "no-such"), "Tikku", "folder"),
        (lambda _stick, app: str(app.paths.backups), "Tikku", "folder"),
        (lambda stick, _app: str(stick), "  ", "label"),
    ],
)
def test_what_is_wrong_with_a_place_stands_at_its_field(
    shown: Shown, app: Application, stick: Path, folder: Callable[[Path, Application], str], label: str, field: str
) -> None:
    shown.press("backup_place_new")
    shown.write("folder", folder(stick, app))
    shown.write("label", label)
    shown.press("backup_place_add")
    assert shown.page.backups.form.isVisible()
    assert shown.page.backups.form.form.fields[field].error()
    assert app.backups.overview().media == ()


def test_a_synced_folder_is_explained(shown: Shown, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(VaultPlaceService, "synced_by", lambda _place, folder: "Dropbox" if folder else "")
    shown.press("backup_place_new")
    warning = child(shown.page.backups.form, QWidget, "backup_place_warning")
    assert not warning.isVisible()
    shown.write("folder", str(stick))
    assert warning.isVisible()
    assert "Dropbox" in shown.words


def test_a_place_is_taken_out_of_use_and_back(shown: Shown, app: Application, stick: Path) -> None:
    uid = app.backups.add_medium(stick, "Sininen tikku").uid
    shown.press("backup_now")
    shown.press(f"backup_retire_{uid}")
    assert "Out of use" in shown.words
    before = len(list(stick.rglob("*.json")))
    shown.press("backup_now")
    assert len(list(stick.rglob("*.json"))) == before


def test_a_screen_reader_hears_a_place_as_a_sentence(shown: Shown, app: Application, stick: Path) -> None:
    uid = app.backups.add_medium(stick, "Sininen tikku").uid
    shown.press("backup_now")
    frame = child(shown.page.backups, QWidget, f"backup_place_{uid}")
    assert frame.accessibleName().startswith("Sininen tikku. ")


def test_what_stands_there_follows_the_clock(shown: Shown, clock: MovableClock) -> None:
    shown.press("backup_now")
    assert "Today 9:00" in shown.words
    clock.instant += timedelta(days=1)
    shown.care.look()
    shown.run()
    assert "Yesterday 9:00" in shown.words
