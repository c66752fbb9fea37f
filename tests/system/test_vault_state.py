import json
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from heijastus_desk.system import vault_state
from heijastus_desk.system.vault_state import VaultState, change_state, read_state, write_state

STATE = VaultState(
    salt="aa", vault_id="b", counter=3, last_event=9, is_clean=False, wal="cc", full_check_on="2026-06-08"
)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write_state(path, STATE)
    assert read_state(path) == STATE
    assert path.stat().st_mode & 0o777 == 0o600 or os.name == "nt"


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"salt": 5, "counter": "x", "is_clean": 1}']
)
def test_what_cannot_be_read_is_as_in_a_new_vault(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(content)
    assert read_state(path) == VaultState() == read_state(tmp_path / "missing.json")


def test_a_file_of_another_version_gives_what_is_known(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_text(json.dumps({"salt": "aa", "vault_id": "b", "something": [1]}))
    assert read_state(path) == VaultState(salt="aa", vault_id="b")


def test_a_change_keeps_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write_state(path, STATE)
    assert change_state(path, counter=4).counter == 4
    assert read_state(path) == replace(STATE, counter=4)


def test_changes_from_several_threads_are_all_kept(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    names = ("salt", "vault_id", "wal", "full_check_on")
    with ThreadPoolExecutor(4) as pool:
        for number in range(10):
            list(pool.map(lambda name, number=number: change_state(path, **{name: str(number)}), names))
    assert read_state(path) == VaultState(salt="9", vault_id="9", wal="9", full_check_on="9")


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "state.json"
    write_state(path, STATE)
    monkeypatch.setattr(vault_state, "atomic_write", full)
    with pytest.raises(OSError, match="No space"):
        change_state(path, counter=4)
    assert read_state(path) == STATE
