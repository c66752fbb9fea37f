"""One program per vault, tried with real processes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.locks import VaultLock, request_raise, take_raise_request
from heijastus_desk.system.paths import VaultPaths

HOLD = """
import sys
from pathlib import Path
from heijastus_desk.system.locks import VaultLock
lock = VaultLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""
TRY = """
import sys
from pathlib import Path
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.system.locks import VaultLock
try:
    with VaultLock(Path(sys.argv[1])):
        print("free")
except HeijastusError as error:
    print(error.code.value)
"""


def _try_in_another_process(path: Path) -> str:
    return subprocess.run(
        [sys.executable, "-c", TRY, str(path)], capture_output=True, text=True, check=True
    ).stdout.strip()


def _held_by_another_process(path: Path) -> subprocess.Popen[str]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == "held"
    return holder


def test_a_second_process_is_told_until_the_first_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    lock = VaultLock(path)
    with lock:
        assert lock.held
        assert _try_in_another_process(path) == "vault_in_use"
    assert not lock.held
    assert _try_in_another_process(path) == "free"
    assert path.exists()


def test_a_killed_holder_leaves_the_vault_free(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    holder = _held_by_another_process(path)
    with pytest.raises(HeijastusError) as caught:
        VaultLock(path).acquire()
    assert caught.value.code is ErrorCode.VAULT_IN_USE
    holder.kill()
    holder.communicate()
    with VaultLock(path) as lock:
        assert lock.held


def test_two_locks_of_one_process_exclude_each_other(tmp_path: Path) -> None:
    with VaultLock(tmp_path / "lock") as first:
        for again in (first, VaultLock(tmp_path / "lock")):
            with pytest.raises(HeijastusError) as caught:
                again.acquire()
            assert caught.value.code is ErrorCode.VAULT_IN_USE
        assert first.held
    first.release()


@pytest.mark.skipif(os.name != "posix", reason="Windows starts a new process instead")
def test_a_restart_by_exec_takes_the_lock_again(tmp_path: Path) -> None:
    """Decision D11: locking the vault replaces the process by itself while it still holds the lock."""
    code = """
import os, sys
from pathlib import Path
from heijastus_desk.system.locks import VaultLock
VaultLock(Path(sys.argv[1])).acquire()
os.execv(sys.executable, [sys.executable, "-c", sys.argv[2], sys.argv[1]])
"""
    path = tmp_path / "lock"
    ran = subprocess.run(
        [sys.executable, "-c", code, str(path), TRY], capture_output=True, text=True, check=True, timeout=30
    )
    assert ran.stdout.strip() == "free"


def test_an_error_inside_frees_the_lock(tmp_path: Path) -> None:
    lock = VaultLock(tmp_path / "lock")
    with pytest.raises(RuntimeError), lock:
        raise RuntimeError
    assert not lock.held


def test_where_no_lock_file_can_be_made_the_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(HeijastusError) as caught:
        VaultLock(tmp_path / "missing" / "lock").acquire()
    assert caught.value.code is ErrorCode.FOLDER_NOT_WRITABLE


@pytest.mark.skipif(os.name != "posix", reason="flock")
def test_a_folder_without_locks_is_no_place_for_a_vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def no_locks(*_: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    lock = VaultLock(tmp_path / "lock")
    with pytest.raises(HeijastusError) as caught:
        lock.acquire()
    assert caught.value.code is ErrorCode.FOLDER_NOT_WRITABLE
    assert not lock.held


def test_a_request_to_show_the_window_is_taken_once(tmp_path: Path) -> None:
    paths = VaultPaths(tmp_path)
    assert not take_raise_request(paths)
    request_raise(paths)
    request_raise(paths)
    assert paths.raise_request.read_bytes() == b""
    assert take_raise_request(paths)
    assert not take_raise_request(paths)
    request_raise(VaultPaths(tmp_path / "missing"))
