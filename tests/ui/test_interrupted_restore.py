"""A restore that was cut off is completed before the first window asks what is in the folder."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from heijastus_desk.system import restore_journal
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.ui import preload
from heijastus_desk.ui.app import Desk
from heijastus_desk.ui.shell.unlock import UnlockWindow


@pytest.mark.parametrize("is_decided", [False, True])
def test_a_new_folder_cut_off_in_the_middle_is_unlocked_and_not_set_up_anew(
    themed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_decided: bool
) -> None:
    monkeypatch.setattr(preload, "start", lambda: pytest.fail("loaded before it was shown"))
    monkeypatch.setattr(Desk, "_show_first_run", lambda _self: shown.append("first run"))
    monkeypatch.setattr(Desk, "_show_unlock", lambda _self: shown.append(UnlockWindow.__name__))
    shown: list[str] = []
    paths = VaultPaths(tmp_path / "vault")
    staged = restore_journal.staged(paths)
    staged.folder.mkdir(parents=True)
    staged.database.write_bytes(b"restored")
    staged.key.write_bytes(b"its key")
    if is_decided:
        (paths.folder / restore_journal.JOURNAL).write_text('{"v": 1, "aside": ""}')
    desk = Desk(themed, paths.folder)
    assert desk.start()
    assert shown == (["UnlockWindow"] if is_decided else ["first run"])
    assert paths.database.exists() == is_decided
    assert not restore_journal.is_interrupted(paths)
    desk.shutdown()
    themed.removeEventFilter(desk)
