"""The caretaker over a real vault: what it does after opening, each minute, when asked, and when something fails."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.backups import BackupService
from heijastus_desk.services.erasure import ErasureService
from heijastus_desk.services.health import HealthService
from heijastus_desk.services.restore_drill import RestoreDrill
from heijastus_desk.ui import caretaker
from heijastus_desk.ui.caretaker import Caretaker
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.messages import Message
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.safekeeping import backup_words, saved_words
from heijastus_desk.ui.theme import Tone
from tests.storage.vaults import app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]

HALF_AN_HOUR = timedelta(minutes=31)


class Watched:
    """A caretaker whose minutes the test counts."""

    def __init__(self, app: Application, runner: JobRunner, executor: ManualExecutor, clock: MovableClock) -> None:
        self.app, self.executor, self.clock = app, executor, clock
        self.said: list[Message] = []
        self.opened: list[tuple[str, str]] = []
        self.context = Context(app, runner, Preferences(), Lang.FI, clock, lambda _error: "TEST-0001")
        self.context.said.connect(self.said.append)
        self.context.open_requested.connect(lambda page, uid: self.opened.append((page, uid)))
        self.care = Caretaker(app, runner, self.context)
        self.care.attend(self.context)

    def run(self) -> None:
        for _ in range(40):
            QApplication.processEvents()
            self.executor.run_all()

    def first_round(self) -> None:
        self.care._round(self.care._first_round())
        self.run()

    def minute(self) -> None:
        self.clock.instant += timedelta(minutes=1)
        self.care.look()
        self.run()

    @property
    def backups(self) -> int:
        return len(list(self.app.paths.backups.glob("*.json")))


@pytest.fixture
def watched(app: Application, runner: JobRunner, executor: ManualExecutor, clock: MovableClock) -> Iterator[Watched]:
    made = Watched(app, runner, executor, clock)
    yield made
    made.care.end()


def test_the_first_round_does_everything_once(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    for owner, name in (
        (BackupService, "recover"),
        (ErasureService, "resume"),
        (HealthService, "quick"),
        (HealthService, "full"),
    ):
        _note(monkeypatch, owner, name, done)
    watched.clock.instant += HALF_AN_HOUR
    watched.first_round()
    assert done == ["recover", "resume", "quick", "full"]
    assert watched.app.health.last_full() == watched.clock.today()
    assert watched.backups == 1, "the changes of the fixture are half an hour old"
    known = watched.context.safekeeping
    assert known.backups is not None
    assert known.backups.newest == watched.clock.now()
    assert known.drill is not None
    assert known.drill.ok
    assert watched.care._errands is None


def test_the_full_check_and_the_drill_have_their_time(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    watched.clock.instant += HALF_AN_HOUR
    watched.first_round()
    done: list[str] = []
    _note(monkeypatch, HealthService, "full", done)
    _note(monkeypatch, RestoreDrill, "run", done)
    watched.first_round()
    assert done == []
    assert watched.context.safekeeping.drill is not None, "the last one is still known"
    watched.clock.instant += timedelta(days=40)
    watched.first_round()
    assert done == ["full", "run"]


def test_half_an_hour_after_a_change_there_is_a_backup(watched: Watched) -> None:
    watched.care.back_up_now()
    watched.run()
    assert watched.backups == 1
    watched.minute()
    assert watched.backups == 1
    watched.app.settings.set("x", "y")
    for _ in range(29):
        watched.minute()
    assert watched.backups == 1
    for _ in range(2):
        watched.minute()
    assert watched.backups == 2
    known = watched.context.safekeeping.backups
    assert known is not None
    assert known.changed_since is None


def test_a_backup_she_asked_for_is_told(watched: Watched) -> None:
    watched.context.backup_wanted.emit()
    watched.run()
    assert watched.backups == 1
    assert watched.said[-1].text
    assert watched.said[-1].tone is Tone.FINE


def test_a_place_not_there_is_named(watched: Watched, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    watched.app.backups.add_medium(stick, "Sininen tikku")
    stick.rename(tmp_path / "pulled")
    report = watched.app.backups.make()
    assert "Sininen tikku" in saved_words(report, Lang.FI)


def test_a_backup_that_fails_is_told_and_known(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    _refuse(monkeypatch, BackupService, "make")
    watched.context.backup_wanted.emit()
    watched.run()
    assert watched.context.safekeeping.backup_failed is not None
    assert watched.said[-1].tone is Tone.DUE
    assert backup_words(watched.context.safekeeping, watched.clock.now(), Lang.FI).text
    monkeypatch.undo()
    watched.context.backup_wanted.emit()
    watched.run()
    assert watched.context.safekeeping.backup_failed is None


@pytest.mark.parametrize(
    ("owner", "name", "fact"),
    [(HealthService, "quick", "check_failed"), (ErasureService, "resume", "unfinished")],
)
def test_what_fails_is_known_and_holds_up_nothing(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, owner: type, name: str, fact: str
) -> None:
    _refuse(monkeypatch, owner, name)
    watched.clock.instant += HALF_AN_HOUR
    watched.first_round()
    assert getattr(watched.context.safekeeping, fact) is not None
    assert watched.backups == 1
    assert watched.context.safekeeping.drill is not None


def test_a_mistake_of_ours_is_an_incident_and_holds_up_nothing(
    watched: Watched, runner: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_given: Any) -> None:
        raise LookupError

    failures: list[BaseException] = []
    runner.failed.connect(failures.append)
    monkeypatch.setattr(HealthService, "quick", stumble)
    watched.clock.instant += HALF_AN_HOUR
    watched.first_round()
    assert [type(one) for one in failures] == [LookupError]
    assert watched.backups == 1


def test_a_check_she_stopped_is_no_fault(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_given: Any) -> None:
        raise HeijastusError(ErrorCode.CANCELLED)

    monkeypatch.setattr(HealthService, "full", stopped)
    watched.first_round()
    assert watched.context.safekeeping.check_failed is None
    assert watched.app.health.is_full_due()


def test_what_she_had_begun_is_offered_after_opening(watched: Watched) -> None:
    watched.app.drafts.save("recipient:new", "{}")
    watched.first_round()
    (message,) = [message for message in watched.said if message.links]
    message.links[0].action()
    assert watched.opened == [("recipients", "draft/recipient:new")]


def test_a_medium_plugged_in_is_filled_by_itself(watched: Watched, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    watched.app.backups.add_medium(stick, "Sininen tikku")
    stick.rename(tmp_path / "pulled")
    watched.app.backups.make()
    (tmp_path / "pulled").rename(stick)
    for _ in range(caretaker.MEDIA_EVERY):
        watched.minute()
    assert list(stick.rglob("*.json"))
    known = watched.context.safekeeping.backups
    assert known is not None
    assert known.media[0].newest is not None


def test_taking_a_place_out_of_use_is_seen_at_once(watched: Watched, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    change = watched.app.backups.add_medium(stick, "Sininen tikku")
    watched.context.announce(change)
    watched.run()
    known = watched.context.safekeeping.backups
    assert known is not None
    assert [medium.label for medium in known.media] == ["Sininen tikku"]


def test_after_the_end_nothing_is_begun(watched: Watched, executor: ManualExecutor) -> None:
    watched.care.end()
    watched.care.look()
    assert not executor.queue


def test_the_words_of_the_top_bar(watched: Watched) -> None:
    def words() -> tuple[str, Tone]:
        told = backup_words(watched.context.safekeeping, watched.clock.now(), Lang.EN)
        return told.text, told.tone

    assert words()[0] == ""
    watched.care._round(iter((watched.care._overview(),)))
    watched.run()
    assert words() == ("No backup yet", Tone.SOON)
    watched.context.backup_wanted.emit()
    watched.run()
    assert words() == ("Backup today 9:00", Tone.FINE)
    watched.clock.instant += timedelta(days=1)
    assert words() == ("Backup yesterday 9:00", Tone.FINE)
    watched.clock.instant += timedelta(days=20)
    assert words()[1] is Tone.FINE, "nothing changed since"
    watched.app.settings.set("x", "y")
    watched.care._round(iter((watched.care._overview(),)))
    watched.run()
    assert words()[1] is Tone.SOON


def _note(monkeypatch: pytest.MonkeyPatch, owner: type, name: str, done: list[str]) -> None:
    real = getattr(owner, name)

    def noted(*given: Any, **named: Any) -> Any:
        done.append(name)
        return real(*given, **named)

    monkeypatch.setattr(owner, name, noted)


def _refuse(monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> None:
    def refuse(*_given: Any, **_named: Any) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(owner, name, refuse)
