"""Sticks are found where the system puts them, and no network is waited for."""

from pathlib import Path

import pytest

from heijastus_desk.system import mount_points as module
from heijastus_desk.system.mount_points import mount_points


def test_sticks_of_the_user_and_of_everybody_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick, own = tmp_path / "media" / "STICK", tmp_path / "media" / "anna" / "OWN"
    for folder in (stick, own):
        folder.mkdir(parents=True)
    (tmp_path / "media" / "file").write_bytes(b"")
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setattr(module, "_LINUX", (tmp_path / "media", tmp_path / "not there"))
    monkeypatch.setattr(Path, "is_mount", lambda path: path == own)
    assert mount_points() == (stick, tmp_path / "media" / "anna", own)


def test_volumes_of_a_mac_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "STICK").mkdir()
    monkeypatch.setattr(module.sys, "platform", "darwin")
    monkeypatch.setattr(module, "_MAC", tmp_path)
    assert mount_points() == (tmp_path / "STICK",)


def test_a_folder_full_of_mounts_is_not_searched_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(100):
        (tmp_path / str(number)).mkdir()
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setattr(module, "_LINUX", (tmp_path,))
    assert len(mount_points()) == 40
