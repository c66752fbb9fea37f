"""The file a file manager opens the program with leads to the vault beside it, and nowhere else."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from heijastus_desk import __main__ as command
from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services.erasure_proof import own_files
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.pointer import leave_pointer, vault_beside
from heijastus_desk.ui import app as window
from tests.storage.vaults import app, bare, clock, key, paths, ready

__all__ = ["app", "bare", "clock", "key", "paths", "ready"]


def test_opening_a_vault_leaves_a_pointer_that_tells_nothing(app: Application) -> None:
    pointer = app.paths.pointer
    assert json.loads(pointer.read_bytes()) == {"format": "heijastus-desk", "version": 1}
    assert pointer.stat().st_mode & 0o077 == 0


def test_one_she_threw_away_comes_back_and_one_that_is_there_stays(
    app: Application, clock: Clock, key: DataKey
) -> None:
    folder = app.paths
    app.close()
    folder.pointer.write_bytes(b"hers")
    open_application(folder.folder, key, clock).close()
    assert folder.pointer.read_bytes() == b"hers"
    folder.pointer.unlink()
    open_application(folder.folder, key, clock).close()
    assert folder.pointer.is_file()


def test_a_disk_that_takes_nothing_does_not_keep_her_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("heijastus_desk.system.pointer.atomic_write", full)
    leave_pointer(VaultPaths(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_the_pointer_the_file_and_the_folder_lead_to_the_same_vault(app: Application) -> None:
    paths = app.paths
    found = {vault_beside(path) for path in (paths.folder, paths.pointer, paths.database, paths.key)}
    assert found == {paths.folder}


@pytest.mark.parametrize("name", ["vault.heijastus", "muistio.txt", "vault.db"])
def test_a_file_without_a_vault_beside_it_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"x" if name != "vault.db" else b"")
    if name == "vault.db":
        (tmp_path / name).unlink()
    with pytest.raises(HeijastusError) as refused:
        vault_beside(tmp_path / name)
    assert refused.value.code is ErrorCode.VAULT_MISSING


def test_a_link_to_the_pointer_leads_to_its_vault(app: Application, tmp_path: Path) -> None:
    desktop = tmp_path / "desktop"
    desktop.mkdir()
    link = desktop / "asiakkaat.heijastus"
    link.symlink_to(app.paths.pointer)
    assert vault_beside(link) == app.paths.folder.resolve()


@pytest.mark.parametrize("name", ["vault.heijastus", "muu"])
def test_what_may_not_be_looked_at_is_refused_in_words(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], qapp: Any
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: None)
    monkeypatch.setattr("heijastus_desk.ui.theme.make_app", lambda _argv: qapp)
    # A name no system takes fails as a folder without rights does, for the administrator who runs this too.
    folder = tmp_path / ("a" * 300)
    with pytest.raises(HeijastusError) as refused:
        vault_beside(folder / name)
    assert refused.value.code is ErrorCode.VAULT_MISSING
    if name == "muu":
        with pytest.raises(SystemExit):
            command.main([str(folder / name)])
    else:
        assert command.main([str(folder / name)]) == 2
    assert capsys.readouterr().err


def test_another_file_of_the_folder_is_no_way_in(app: Application) -> None:
    stranger = app.paths.folder / "muistio.txt"
    stranger.write_text("x", "utf-8")
    with pytest.raises(HeijastusError):
        vault_beside(stranger)


def test_a_double_click_opens_the_window_over_that_vault(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(window, "run", lambda _argv, folder, **_more: opened.append(folder) or 0)
    assert command.main([str(app.paths.pointer)]) == 0
    assert opened == [app.paths.folder]


@pytest.mark.parametrize("words", [["--practice"], []])
def test_practising_begun_in_that_window_comes_up_again(
    words: list[str], app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(window, "run", lambda _argv, _folder, **more: opened.append(more.get("practice")) or 0)
    assert command.main([str(app.paths.pointer), *words]) == 0
    assert opened == [bool(words)]


def test_a_double_click_on_a_lonely_pointer_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], qapp: Any
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    monkeypatch.setattr("heijastus_desk.ui.theme.make_app", lambda _argv: qapp)
    lonely = tmp_path / "vault.heijastus"
    lonely.write_bytes(b"{}")
    assert command.main([str(lonely)]) == 2
    assert "vault.heijastus" in capsys.readouterr().err
    assert len(shown) == 1


def test_a_client_called_as_a_word_of_the_pointer_can_be_proven_erased(app: Application) -> None:
    pointer = app.paths.pointer
    assert pointer not in own_files(app.paths, [])
    pointer.write_bytes(pointer.read_bytes() + b"Aino Keksitty")
    assert pointer in own_files(app.paths, []), "what somebody wrote into it is looked through"
