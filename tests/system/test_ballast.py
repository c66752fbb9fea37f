import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from heijastus_desk.system import ballast
from heijastus_desk.system.paths import VaultPaths


class Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def paths(tmp_path: Path) -> VaultPaths:
    return VaultPaths(tmp_path)


def test_it_is_made_given_back_and_made_again(paths: VaultPaths) -> None:
    for _ in range(2):
        assert ballast.ensure(paths)
        assert paths.ballast.stat().st_size == ballast.SIZE
        assert paths.ballast.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
        assert ballast.free(paths)
        assert not paths.ballast.exists()
    assert not ballast.free(paths)


def test_it_takes_real_room(paths: VaultPaths) -> None:
    """A file with a hole in it, or one that packs well, would keep nothing in reserve."""
    ballast.ensure(paths)
    if hasattr(os, "posix_fallocate"):
        assert paths.ballast.stat().st_blocks * 512 >= ballast.SIZE
    assert len(set(paths.ballast.read_bytes()[: 1 << 16])) == 256


def test_one_that_is_there_is_not_written_again(paths: VaultPaths) -> None:
    ballast.ensure(paths)
    before = paths.ballast.stat().st_mtime_ns
    assert ballast.ensure(paths)
    assert paths.ballast.stat().st_mtime_ns == before


def test_half_a_reserve_is_made_whole(paths: VaultPaths) -> None:
    paths.ballast.write_bytes(b"x" * 100)
    assert ballast.ensure(paths)
    assert paths.ballast.stat().st_size == ballast.SIZE


def test_a_nearly_full_disk_is_left_alone(paths: VaultPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1, 1, ballast.SIZE))
    assert not ballast.ensure(paths)
    assert list(paths.folder.iterdir()) == []


def test_a_disk_that_fills_meanwhile_is_left_without_a_remnant(
    paths: VaultPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.write, [0]

    def write(handle: int, data: bytes) -> int:
        calls[0] += 1
        if calls[0] == 4:
            raise OSError(28, "No space left on device")
        return real(handle, data)

    monkeypatch.setattr(os, "write", write)
    assert not ballast.ensure(paths)
    assert calls[0] == 4
    assert list(paths.folder.iterdir()) == []


def test_a_folder_that_is_not_there_is_no_failure(tmp_path: Path) -> None:
    assert not ballast.ensure(VaultPaths(tmp_path / "nowhere"))
    assert not ballast.free(VaultPaths(tmp_path / "nowhere"))
