import subprocess
import sys
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import create_application
from heijastus_desk.domain.clock import SystemClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import Argon2Cost
from heijastus_desk.system.locks import VaultLock
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.recovery_split import split_code
from heijastus_desk.system.unlock_attempts import attempts_path, note_failure, read_attempts
from heijastus_desk.ui import preload
from heijastus_desk.ui.app import Desk
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.restart import command
from heijastus_desk.ui.shell import main_window
from heijastus_desk.ui.shell.new_passphrase import NewPassphraseWindow
from heijastus_desk.ui.shell.unlock import UnlockWindow
from tests.ui import demo_pages

pytestmark = pytest.mark.usefixtures("themed")

CHEAP = Argon2Cost(64, 1, 1)
RIGHT = "kolme sanaa on paljon"
KEY: Any = object()
GENERATED = "kolame-tirusa-venumo-halito-sekuna"


def opener(_path: Path, typed: str) -> Any:
    if typed != RIGHT:
        raise HeijastusError(ErrorCode.WRONG_PASSPHRASE)
    return KEY


def by_code(_path: Path, typed: str) -> Any:
    if typed != "CODE":
        raise HeijastusError(ErrorCode.WRONG_RECOVERY_CODE, group=2)
    return KEY


def make(qtbot: QtBot, **options: Any) -> UnlockWindow:
    defaults: dict[str, Any] = {"by_passphrase": opener, "by_code": by_code, "delay": lambda _n: 0.0}
    window = UnlockWindow(Path("vault.key"), Lang.FI, **{**defaults, **options})
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_right_passphrase_opens_and_leaves_the_field(qtbot: QtBot) -> None:
    window = make(qtbot)
    qtbot.keyClicks(window.passphrase.edit, RIGHT)
    with qtbot.waitSignal(window.unlocked) as unlocked:
        qtbot.keyClick(window.passphrase.edit, Qt.Key.Key_Return)
    assert unlocked.args == [KEY]
    assert window.passphrase.value() == ""


def test_a_wrong_one_is_said_at_the_field(qtbot: QtBot) -> None:
    window = make(qtbot)
    qtbot.keyClicks(window.passphrase.edit, "vaara")
    window.open_button.click()
    qtbot.waitUntil(lambda: bool(window.passphrase.error()))
    assert window.open_button.isEnabled()


@pytest.mark.parametrize(
    "code", [ErrorCode.KEY_FILE_DAMAGED, ErrorCode.KEY_FILE_MISSING, ErrorCode.VAULT_IN_USE, ErrorCode.VAULT_DAMAGED]
)
def test_each_failure_has_its_own_sentence_and_costs_no_wait(qtbot: QtBot, code: ErrorCode) -> None:
    def failing(_path: Path, _typed: str) -> Any:
        raise HeijastusError(code, path="/x")

    window = make(qtbot, by_passphrase=failing, delay=lambda _n: 30.0)
    wrong = UnlockWindow(Path("x"), Lang.FI)
    qtbot.addWidget(wrong)
    wrong.show_error(HeijastusError(ErrorCode.WRONG_PASSPHRASE))
    qtbot.keyClicks(window.passphrase.edit, "x")
    window.open_button.click()
    qtbot.waitUntil(lambda: bool(window.passphrase.error()))
    assert window.passphrase.error() != wrong.passphrase.error()
    assert window.open_button.isEnabled()


def test_wrong_tries_cost_more_and_more_time(qtbot: QtBot) -> None:
    asked: list[int] = []

    def delay(failures: int) -> float:
        asked.append(failures)
        return 0.0 if failures < 2 else 1.0

    window = make(qtbot, delay=delay)
    for _ in range(2):
        window.passphrase.set_error("")
        qtbot.keyClicks(window.passphrase.edit, "x")
        window.open_button.click()
        qtbot.waitUntil(lambda: bool(window.passphrase.error()))
    assert asked == [1, 2]
    assert not window.open_button.isEnabled()
    qtbot.keyClick(window.passphrase.edit, Qt.Key.Key_Return)
    assert asked == [1, 2]
    qtbot.waitUntil(window.open_button.isEnabled, timeout=3000)


def test_the_recovery_code_is_another_way_in(qtbot: QtBot) -> None:
    window = make(qtbot)
    window.other.click()
    assert not window.passphrase.isVisible()
    qtbot.keyClicks(window.code.edit, "WRONG")
    window.open_button.click()
    qtbot.waitUntil(lambda: bool(window.code.error()))
    window.code.edit.setText("CODE")
    with qtbot.waitSignal(window.unlocked_by_code):
        window.open_button.click()


def test_two_sheets_with_a_half_each_open_too(qtbot: QtBot, tmp_path: Path) -> None:
    made = keys.new_key_file(GENERATED, cost=CHEAP, floor=CHEAP)
    keys.save_key_file(tmp_path / "vault.key", made.key_file)
    halves = split_code(made.recovery_code)
    window = UnlockWindow(tmp_path / "vault.key", Lang.FI)
    qtbot.addWidget(window)
    window.show()
    window.other.click()
    assert window.code.second.isHidden()
    # One half alone: the window asks for the other by itself.
    window.code.edit.setText("-".join(halves.second))
    qtbot.keyClick(window.code.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.code.error()))
    assert not window.code.second.isHidden()
    window.code.second_edit.setText("-".join(halves.first).lower())
    with qtbot.waitSignal(window.unlocked_by_code) as unlocked:
        qtbot.keyClick(window.code.second_edit, Qt.Key.Key_Return)
    assert unlocked.args == [made.data_key]
    assert window.code.text() == ""


def test_starting_anew_shortens_no_wait(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "vault.key"
    for expected in (1, 2, 3):
        window = UnlockWindow(path, Lang.FI, by_passphrase=opener, by_code=by_code)
        qtbot.addWidget(window)
        window.show()
        qtbot.keyClicks(window.passphrase.edit, "vaara")
        window.open_button.click()
        qtbot.waitUntil(lambda window=window: bool(window.passphrase.error()))
        assert read_attempts(attempts_path(tmp_path)).failures == expected
        window.close()
    note_failure(attempts_path(tmp_path), SystemClock().now())
    waiting = UnlockWindow(path, Lang.FI, by_passphrase=opener, by_code=by_code)
    qtbot.addWidget(waiting)
    with qtbot.waitSignal(waiting.first_painted):
        waiting.show()
    qtbot.waitUntil(lambda: not waiting.open_button.isEnabled())
    # The right one does not shorten it either.
    waiting.passphrase.set_value(RIGHT)
    qtbot.keyClick(waiting.passphrase.edit, Qt.Key.Key_Return)
    assert not waiting.open_button.isEnabled()


def test_a_damaged_key_file_costs_no_wait_and_is_not_counted(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "vault.key"
    path.write_text("spoilt")
    window = UnlockWindow(path, Lang.FI)
    qtbot.addWidget(window)
    window.show()
    window.passphrase.set_value("mikä tahansa")
    window.open_button.click()
    qtbot.waitUntil(lambda: bool(window.passphrase.error()))
    assert "vault.key" in window.passphrase.error()
    assert not attempts_path(tmp_path).exists()


def test_after_the_recovery_code_comes_a_new_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    paths = VaultPaths(tmp_path)
    made = keys.new_key_file(GENERATED)
    keys.save_key_file(paths.key, made.key_file)
    runner = JobRunner()
    window = NewPassphraseWindow(
        paths, keys.open_with_recovery_code(paths.key, made.recovery_code.text), Lang.FI, runner
    )
    qtbot.addWidget(window)
    window.step.first.set_value("salasana")
    window.save.click()
    assert window.step.first.error()
    window.step._make_one()
    chosen = window.step.first.value()
    window.step.second.set_value(chosen)
    with qtbot.waitSignal(window.done, timeout=20_000):
        window.save.click()
    runner.shutdown()
    assert keys.open_with_passphrase(paths.key, chosen) == made.data_key


def test_nothing_typed_is_said_without_trying(qtbot: QtBot) -> None:
    window = make(qtbot)
    window.open_button.click()
    assert window.passphrase.error()


@pytest.mark.allow_log
def test_the_unexpected_shows_a_number(qtbot: QtBot) -> None:
    def broken(_path: Path, _typed: str) -> Any:
        raise ZeroDivisionError

    window = make(qtbot, by_passphrase=broken)
    qtbot.keyClicks(window.passphrase.edit, "x")
    window.open_button.click()
    qtbot.waitUntil(lambda: bool(window.passphrase.error()))
    assert "number" in window.passphrase.error()


def test_the_passphrase_can_be_seen(qtbot: QtBot) -> None:
    window = make(qtbot)
    window.passphrase.show_button.click()
    assert window.passphrase.edit.echoMode() is window.passphrase.edit.EchoMode.Normal


def test_the_language_can_be_chosen_before_unlocking(qtbot: QtBot) -> None:
    window = make(qtbot)
    with qtbot.waitSignal(window.language_chosen) as chosen:
        window.languages.button("sv").click()
    assert chosen.args == ["sv"]


def test_the_first_window_loads_nothing_heavy() -> None:
    script = (
        "import sys\n"
        "from heijastus_desk.ui import app\n"
        "import heijastus_desk.ui.shell.unlock\n"
        "heavy = {'sqlalchemy', 'reportlab', 'cryptography', 'pikepdf', 'alembic', 'stdnum', 'dateutil', 'holidays',"
        " 'PySide6.QtPdf', 'PySide6.QtSvg', 'PySide6.QtPrintSupport', 'sqlcipher3', 'zxcvbn', 'msgspec'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_second_start_asks_the_first_and_ends(
    themed: QApplication, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    paths = VaultPaths(tmp_path)
    paths.database.touch()
    with VaultLock(paths.lock):
        desk = Desk(themed, tmp_path)
        assert not desk.start()
        desk.shutdown()
    assert paths.raise_request.exists()
    assert len(capfd.readouterr().err.strip().splitlines()) == 1
    themed.removeEventFilter(desk)


def test_locking_starts_the_same_program_again() -> None:
    assert command()[0] == sys.executable
    assert command()[1:] == sys.orig_argv[1:]


def test_the_whole_way_from_unlocking_to_another_language_and_out(
    qtbot: QtBot, themed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = keys.new_key_file(GENERATED)
    create_application(tmp_path / "vault", made, SystemClock()).close()
    monkeypatch.setattr(preload, "start", Thread)
    desk = Desk(themed, tmp_path / "vault", pages=demo_pages.SPECS)
    assert desk.start()
    unlock = desk.window
    assert isinstance(unlock, UnlockWindow)
    unlock.passphrase.set_value(GENERATED)
    unlock.open_button.click()
    qtbot.waitUntil(lambda: isinstance(desk.window, main_window.MainWindow), timeout=20_000)
    first = desk.window
    assert isinstance(first, main_window.MainWindow)
    desk._preferences.language = "sv"
    first._context.preferences_changed.emit()
    assert desk.window is not first
    assert isinstance(desk.window, main_window.MainWindow)
    desk.window.hide()
    desk.shutdown()
    desk.window.deleteLater()
    assert '"sv"' in (tmp_path / "vault" / "preferences.json").read_text()
    VaultLock(VaultPaths(tmp_path / "vault").lock).acquire()
