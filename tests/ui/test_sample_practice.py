"""Sample practice: beside her own file and never in it, opened without a passphrase, gone without a trace."""

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk import bootstrap
from heijastus_desk.bootstrap import Application, create_application
from heijastus_desk.domain.clock import Clock, SystemClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR
from heijastus_desk.system.locks import VaultLock
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.ui import preload, restart
from heijastus_desk.ui.app import Desk
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.sample import place
from heijastus_desk.ui.sample.practising import is_prepared, sample_folder
from heijastus_desk.ui.sample.window import SampleWindow
from heijastus_desk.ui.shell.main_window import MainWindow
from tests.ui.children import child

pytestmark = pytest.mark.usefixtures("themed")


def small_practice(folder: Path, today: object) -> Application:
    """Stands for the whole demo, which takes seconds to fill."""
    del today
    made = keys.new_key_file(PASSPHRASE, cost=FLOOR, floor=FLOOR)
    app = create_application(folder, made, SystemClock())
    app.clients.save_person(PersonCard(given_name="Keksi", family_name="Kuvitteellinen"))
    return app


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "create_throwaway", small_practice)


@pytest.fixture
def clock() -> Clock:
    return SystemClock()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Her own folder, with a file in it that must not change."""
    folder = tmp_path / "oma"
    folder.mkdir()
    (folder / "vault.db").write_bytes(b"hers")
    return folder


@pytest.fixture
def restarts(monkeypatch: pytest.MonkeyPatch) -> list[bool | None]:
    """Where the program would have started anew."""
    found: list[bool | None] = []
    monkeypatch.setattr(restart, "restart", lambda *, practice=None: found.append(practice))
    return found


def test_it_lies_beside_her_own_and_looks_like_her_window(own: Path, clock: Clock) -> None:
    folder = sample_folder(own)
    assert folder.parent == own.parent
    assert folder != own
    place.prepare(folder, Preferences(language="sv", mode="dark", text_percent=150))
    app = place.open_sample(folder, clock)
    assert app.clients.count() == 1
    app.close()
    kept = Preferences.load(folder)
    assert (kept.language, kept.mode, kept.text_percent) == ("sv", "dark", 150)
    assert [path.name for path in own.iterdir()] == ["vault.db"]


def test_it_is_made_once_and_keeps_what_was_done_in_it(own: Path, clock: Clock) -> None:
    folder = sample_folder(own)
    place.prepare(folder, Preferences())
    with_one = place.open_sample(folder, clock)
    with_one.clients.save_person(PersonCard(given_name="Toinen"))
    with_one.close()
    again = place.open_sample(folder, clock)
    assert again.clients.count() == 2
    again.close()


def test_what_was_broken_off_is_made_anew(own: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = sample_folder(own)
    place.prepare(folder, Preferences())
    with monkeypatch.context() as broken:

        def half(made: Path, today: object) -> Application:
            small_practice(made, today).close()
            raise KeyboardInterrupt

        broken.setattr(bootstrap, "create_throwaway", half)
        with pytest.raises(KeyboardInterrupt):
            place.open_sample(folder, clock)
    app = place.open_sample(folder, clock)
    assert app.clients.count() == 1
    app.close()


def test_a_folder_that_holds_something_else_is_left_alone(own: Path, clock: Clock) -> None:
    folder = sample_folder(own)
    folder.mkdir()
    (folder / "kirje.txt").write_text("x")
    for attempt in (
        lambda: place.prepare(folder, Preferences()),
        lambda: place.open_sample(folder, clock),
        lambda: place.remove(folder),
        lambda: place.remove(own),
    ):
        with pytest.raises(HeijastusError) as failure:
            attempt()
        assert failure.value.code is ErrorCode.SAMPLE_FOLDER_TAKEN
    assert (folder / "kirje.txt").read_text() == "x"
    assert (own / "vault.db").read_bytes() == b"hers"


def test_it_goes_whole_and_hers_stays(own: Path, clock: Clock) -> None:
    folder = sample_folder(own)
    place.prepare(folder, Preferences())
    place.open_sample(folder, clock).close()
    told = place.size_of(folder)
    assert told.files >= 3
    assert told.size > 1000
    assert place.remove(folder).files == told.files
    assert [path.name for path in own.parent.iterdir()] == [own.name]
    assert (own / "vault.db").read_bytes() == b"hers"


@pytest.mark.parametrize("made", [True, False])
def test_a_vault_of_hers_brought_into_its_folder_is_never_taken_away(
    own: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, made: bool
) -> None:
    folder = sample_folder(own)
    place.prepare(folder, Preferences())
    if made:
        place.open_sample(folder, clock).close()
    paths = VaultPaths(folder)
    paths.key.unlink(missing_ok=True)
    hers = keys.new_key_file("oma salainen lauseeni tuulessa", cost=FLOOR, floor=FLOOR)
    keys.save_key_file(paths.key, hers.key_file)
    paths.database.write_bytes(b"hers")
    monkeypatch.setattr(bootstrap, "create_throwaway", pytest.fail)
    for attempt in (lambda: place.open_sample(folder, clock), lambda: place.remove(folder)):
        with pytest.raises(HeijastusError) as failure:
            attempt()
        assert failure.value.code is ErrorCode.SAMPLE_FOLDER_TAKEN
    assert paths.database.read_bytes() == b"hers"


def test_a_link_to_another_folder_is_neither_filled_nor_emptied(own: Path, clock: Clock) -> None:
    other = own.with_name("toinen")
    other.mkdir()
    folder = sample_folder(own)
    folder.symlink_to(other, target_is_directory=True)
    for marked in (False, True):
        if marked:
            (other / place.MARKER).write_text("{}")
        for attempt in (
            lambda: place.prepare(folder, Preferences()),
            lambda: place.open_sample(folder, clock),
            lambda: place.remove(folder),
        ):
            with pytest.raises(HeijastusError) as failure:
                attempt()
            assert failure.value.code is ErrorCode.SAMPLE_FOLDER_TAKEN
    assert [path.name for path in other.iterdir()] == [place.MARKER]
    assert folder.is_symlink()


def test_what_is_being_made_by_another_window_is_not_emptied(own: Path, clock: Clock) -> None:
    folder = sample_folder(own)
    place.prepare(folder, Preferences())
    (folder / "vault.db").write_bytes(b"half")
    with VaultLock(VaultPaths(folder).lock), pytest.raises(HeijastusError) as failure:
        place.open_sample(folder, clock)
    assert failure.value.code is ErrorCode.VAULT_IN_USE
    assert (folder / "vault.db").read_bytes() == b"half"


def test_the_lock_of_a_start_does_not_take_the_folder(own: Path) -> None:
    folder = sample_folder(own)
    folder.mkdir()
    VaultPaths(folder).lock.touch()
    place.prepare(folder, Preferences())
    assert place.is_there(folder)


def test_no_double_click_asks_for_a_passphrase_nobody_told_her(own: Path, clock: Clock) -> None:
    folder = sample_folder(own)
    place.prepare(folder, Preferences())
    app = place.open_sample(folder, clock)
    assert not VaultPaths(folder).pointer.exists()
    app.close()


def test_it_does_not_go_while_a_window_has_it_open(own: Path, clock: Clock) -> None:
    folder = sample_folder(own)
    place.prepare(folder, Preferences())
    place.open_sample(folder, clock).close()
    lock = VaultLock(VaultPaths(folder).lock)
    lock.acquire()
    with pytest.raises(HeijastusError) as failure:
        place.remove(folder)
    lock.release()
    assert failure.value.code is ErrorCode.VAULT_IN_USE
    assert VaultPaths(folder).database.is_file()


@pytest.mark.parametrize(
    ("before", "practice", "after"),
    [
        (["-m", "x"], True, ["-m", "x", "--practice"]),
        (["-m", "x", "--practice"], True, ["-m", "x", "--practice"]),
        (["-m", "x", "--vault", "a", "--practice"], False, ["-m", "x", "--vault", "a"]),
        (["-m", "x", "--practice"], None, ["-m", "x", "--practice"]),
    ],
)
@pytest.mark.parametrize("frozen", [False, True])
def test_the_program_starts_anew_on_the_other_side(
    monkeypatch: pytest.MonkeyPatch, before: list[str], practice: bool | None, after: list[str], frozen: bool
) -> None:
    monkeypatch.setattr(sys, "argv" if frozen else "orig_argv", ["desk", *before])
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    assert restart.command(practice=practice) == [sys.executable, *after]


@pytest.fixture
def opened(own: Path, themed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The real program over sample practice."""
    monkeypatch.setattr(preload, "start", Thread)
    place.prepare(sample_folder(own), Preferences(idle_minutes=30))
    desk = Desk(themed, own, practice=True)
    assert desk.start()
    assert isinstance(desk.window, SampleWindow)
    qtbot.waitUntil(lambda: isinstance(desk.window, MainWindow), timeout=20_000)
    yield desk
    last: Any = desk.window
    last.hide()
    desk.shutdown()
    last.deleteLater()


def test_a_band_says_what_it_is_and_leads_out(opened: Desk, restarts: list[bool | None], qtbot: QtBot) -> None:
    window = opened.window
    assert isinstance(window, MainWindow)
    band = child(window, QWidget, "sample_band")
    assert band.isVisible()
    assert band.accessibleName()
    child(window, QPushButton, "sample_end").click()
    qtbot.waitUntil(lambda: restarts == [False], timeout=20_000)


def test_no_backup_is_brought_back_into_it(opened: Desk) -> None:
    window = opened.window
    assert isinstance(window, MainWindow)
    window.open_page("settings")
    QApplication.processEvents()
    assert window.page is not None
    assert not child(window.page, QPushButton, "backup_now").isHidden()
    assert child(window.page, QPushButton, "backup_restore").isHidden()


def test_it_is_taken_away_only_once_she_has_seen_what_goes(
    opened: Desk, own: Path, restarts: list[bool | None], qtbot: QtBot
) -> None:
    window = opened.window
    assert isinstance(window, MainWindow)
    folder = sample_folder(own)
    child(window, QPushButton, "sample_remove").click()
    question = child(window, QWidget, "sample_question")
    assert question.isVisible()
    assert str(folder) in question.accessibleName()
    assert VaultPaths(folder).database.is_file()
    child(window, QPushButton, "sample_remove_now").click()
    qtbot.waitUntil(lambda: isinstance(opened.window, SampleWindow), timeout=20_000)
    gone: Any = opened.window
    assert not folder.exists()
    assert (own / "vault.db").read_bytes() == b"hers"
    assert restarts == []
    child(gone, QPushButton, "sample_go_on").click()
    assert restarts == [False]


def test_under_another_passphrase_it_can_still_be_removed(
    own: Path, clock: Clock, themed: QApplication, qtbot: QtBot, restarts: list[bool | None]
) -> None:
    folder = sample_folder(own)
    place.prepare(folder, Preferences())
    place.open_sample(folder, clock).close()
    key = VaultPaths(folder).key
    keys.set_passphrase(key, keys.open_with_passphrase(key, PASSPHRASE), "aivan toinen lause kuin ennen", cost=FLOOR)
    desk = Desk(themed, own, practice=True)
    assert desk.start()
    window: Any = desk.window
    remove = child(window, QPushButton, "sample_remove")
    qtbot.waitUntil(remove.isVisible, timeout=20_000)
    remove.click()
    assert folder.is_dir()
    child(window, QPushButton, "sample_remove_now").click()
    assert not folder.exists()
    gone: Any = desk.window
    assert gone is not window
    gone.hide()
    desk.shutdown()
    gone.deleteLater()
    assert restarts == []


def test_when_she_stays_after_all_nothing_of_her_answer_is_left(
    opened: Desk, own: Path, restarts: list[bool | None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened.window
    assert isinstance(window, MainWindow)
    with monkeypatch.context() as unkept:
        unkept.setattr(MainWindow, "has_unsaved_edits", property(lambda _window: True))
        asked: list[object] = []
        unkept.setattr(window, "leave_then", asked.append)
        child(window, QPushButton, "sample_remove").click()
        child(window, QPushButton, "sample_remove_now").click()
        qtbot.waitUntil(lambda: len(asked) == 1, timeout=20_000)
    window.lock_requested.emit()
    qtbot.waitUntil(lambda: restarts == [None], timeout=20_000)
    assert VaultPaths(sample_folder(own)).database.is_file()


def test_a_second_start_asks_the_first_to_the_front(opened: Desk, own: Path, themed: QApplication) -> None:
    del opened
    second = Desk(themed, own, practice=True)
    assert not second.start()
    second.shutdown()
    assert VaultPaths(sample_folder(own)).raise_request.exists()


def test_her_language_is_kept_although_she_has_no_vault_yet(tmp_path: Path, clock: Clock) -> None:
    mine = tmp_path / "new"
    liked = Preferences.load(mine)
    liked.language = "sv"
    said: list[HeijastusError] = []
    assert is_prepared(mine, liked, said.append)
    assert said == []
    assert Preferences.load(mine).language == Preferences.load(sample_folder(mine)).language == "sv"
    place.open_sample(sample_folder(mine), clock).close()
    place.remove(sample_folder(mine))
    assert Preferences.load(mine).language == "sv"
