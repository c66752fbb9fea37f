"""The restore window over real backups: what it asks, what it shows before, and what it leaves."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.restoring import RestoreService
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.restoring.window import RestoreWindow
from heijastus_desk.ui.widgets.fields import TickField
from tests.storage.vaults import CHEAP, PASSPHRASE, app, bare, clock, ready

__all__ = ["app", "bare", "clock", "ready"]

pytestmark = pytest.mark.usefixtures("themed")
Make = Callable[..., RestoreWindow]


def add_person(app: Application, name: str) -> str:
    return app.clients.save_person(PersonCard(given_name=name, family_name="Keksitty")).uid


@pytest.fixture
def backed_up(app: Application, clock: MovableClock) -> Application:
    """Two backups an hour apart, one person more in the second, and another since."""
    add_person(app, "Ensimmäinen")
    app.backups.make()
    clock.move_to(clock.today(), 11)
    add_person(app, "Toinen")
    app.backups.make()
    clock.move_to(clock.today(), 13)
    add_person(app, "Kolmas")
    app.close()
    return app


@pytest.fixture
def make(qtbot: QtBot, runner: JobRunner, clock: MovableClock) -> Make:
    def made(paths: VaultPaths, **more: Any) -> RestoreWindow:
        service = RestoreService(paths, clock, floor=CHEAP)
        window = RestoreWindow(service, Lang.FI, runner, clock, **more)
        qtbot.addWidget(window)
        window.show()
        return window

    return made


def tick(field: TickField) -> None:
    assert isinstance(field.control, QAbstractButton)
    field.control.click()


def check(window: RestoreWindow, executor: Any, passphrase: str = PASSPHRASE) -> None:
    window.choose.passphrase.edit.setText(passphrase)
    window.go_on()
    executor.run_all()


def persons_in(paths: VaultPaths, app: Application, clock: MovableClock) -> int:
    opened = open_application(paths.folder, app.vault.key, clock)
    try:
        return opened.clients.count()
    finally:
        opened.close()


def test_the_newest_backup_comes_back_once_she_accepts_the_loss(
    make: Make, backed_up: Application, executor: Any, qtbot: QtBot, clock: MovableClock
) -> None:
    window = make(backed_up.paths)
    check(window, executor)
    assert window.compare.isVisible()
    assert not window.go.isEnabled()
    tick(window.compare.accept_loss)
    assert window.go.isEnabled()
    with qtbot.waitSignal(window.restored):
        window.go_on()
        executor.run_all()
    assert persons_in(backed_up.paths, backed_up, clock) == 2


def test_a_wrong_passphrase_is_told_at_its_field_and_nothing_is_shown(
    make: Make, backed_up: Application, executor: Any
) -> None:
    window = make(backed_up.paths)
    check(window, executor, "aivan väärä salalause")
    assert window.choose.isVisible()
    assert window.choose.passphrase.error()


def test_going_back_leaves_everything_as_it_was(
    make: Make, backed_up: Application, executor: Any, clock: MovableClock
) -> None:
    window = make(backed_up.paths)
    check(window, executor)
    window.go_back()
    assert window.choose.isVisible()
    window.close()
    assert not list(backed_up.paths.folder.rglob("restoring*"))
    assert persons_in(backed_up.paths, backed_up, clock) == 3


def test_a_spoilt_newest_backup_is_passed_over_for_a_damaged_vault(
    make: Make, backed_up: Application, executor: Any, qtbot: QtBot, clock: MovableClock
) -> None:
    newest = RestoreService(backed_up.paths, clock).sets()[0]
    for path in (newest.database, backed_up.paths.database):
        spoilt = bytearray(path.read_bytes())
        spoilt[9000] ^= 1
        path.write_bytes(spoilt)
    window = make(backed_up.paths, why=HeijastusError(ErrorCode.VAULT_DAMAGED), key=backed_up.vault.key)
    executor.run_all()
    assert window.compare.isVisible()
    assert window.choose.chosen != newest
    tick(window.compare.accept_loss)
    with qtbot.waitSignal(window.restored):
        window.go_on()
        executor.run_all()
    assert persons_in(backed_up.paths, backed_up, clock) == 1
    assert list(backed_up.paths.folder.glob("damaged-*.db"))


@pytest.fixture
def carried(backed_up: Application, tmp_path: Path) -> tuple[VaultPaths, Path]:
    """A new computer: an empty folder, and the backups on a stick."""
    stick = tmp_path / "stick"
    shutil.copytree(backed_up.paths.backups, stick)
    return VaultPaths(tmp_path / "new"), stick


def test_on_a_new_computer_it_asks_for_later_erasures_before_it_shows_anything(
    make: Make,
    backed_up: Application,
    carried: tuple[VaultPaths, Path],
    executor: Any,
    qtbot: QtBot,
    clock: MovableClock,
) -> None:
    paths, stick = carried
    window = make(paths)
    assert window.choose.none.isVisible()
    assert not window.go.isEnabled()
    window.offer_place(stick)
    check(window, executor)
    assert window.question.isVisible()
    assert not window.go.isEnabled()
    window.question.codes.edit.setPlainText("AAAA-AAAA-A")
    window.go_on()
    executor.run_all()
    assert window.question.isVisible()
    assert window.question.codes.error()
    window.question.codes.edit.setPlainText("")
    tick(window.question.none_since)
    window.go_on()
    executor.run_all()
    assert window.compare.isVisible()
    with qtbot.waitSignal(window.restored):
        window.go_on()
        executor.run_all()
    assert persons_in(paths, backed_up, clock) == 2


def test_a_folder_without_backups_is_said_to_have_none(make: Make, backed_up: Application, tmp_path: Path) -> None:
    window = make(backed_up.paths)
    empty = tmp_path / "empty_stick"
    empty.mkdir()
    window.offer_place(empty)
    assert window.error.text()
    assert len(window._sets) == 2


def test_guessing_here_is_slowed_as_at_unlocking(
    make: Make, backed_up: Application, executor: Any, clock: MovableClock
) -> None:
    window = make(backed_up.paths)
    for _ in range(4):
        check(window, executor, "aivan väärä salalause")
    # The right one must wait, too: whether it is right is not told before.
    check(window, executor)
    assert window.choose.isVisible()
    assert window.choose.passphrase.error()
    clock.move_to(clock.today(), 14)
    check(window, executor)
    assert window.compare.isVisible()
