"""The system a release is tried in: what of the machine is mounted inside it is never emptied with it."""

import os
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def clean_root(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    from acceptance import clean_root

    return clean_root


@pytest.mark.parametrize("still_mounted", [True, False])
def test_what_a_killed_try_left_mounted_is_not_emptied(
    clean_root: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, still_mounted: bool
) -> None:
    cache, folder = tmp_path / "base", tmp_path / "root"
    cache.mkdir()
    socket = folder / "tmp" / ".X11-unix" / "X0"
    socket.parent.mkdir(parents=True)
    socket.write_bytes(b"the machine's")
    mounted = {str(socket.parent)}

    def run(command: list[str], **_options: object) -> None:
        if command[0] == "umount" and not still_mounted:
            mounted.discard(command[-1])
            socket.unlink()
        elif command[0] == "cp":
            raise InterruptedError

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(os.path, "ismount", lambda place: str(place) in mounted)
    wanted = FileExistsError if still_mounted else InterruptedError
    with pytest.raises(wanted), clean_root.made(cache, folder):
        pass
    assert socket.exists() is still_mounted
    assert folder.exists() is still_mounted
