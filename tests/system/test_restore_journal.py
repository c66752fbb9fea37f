import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import restore_journal
from heijastus_desk.system.locks import VaultLock
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.restore_journal import finish_interrupted, put_in_place, staged

ASIDE = "damaged-20260608-060000Z"
OLD = {
    "vault.db": b"old database",
    "vault.db-wal": b"old log",
    "vault.db-shm": b"old index",
    "vault.key": b"old key",
    "ledger.jsonl": b"old ledger",
    "state.json": b"old state",
}
NEW = {"vault.db": b"new database", "vault.key": b"new key", "ledger.jsonl": b"new ledger", "state.json": b"new state"}
STEPS = ("move_over", "sync_folder", "atomic_write", "unlink")


class Killed(BaseException):
    """The process ends here."""


class Killer:
    """Ends the process before, or right after, the n-th step that touches the disk; counts them when n is 0."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.at, self.after, self.steps = 0, False, 0
        for name in STEPS[:3]:
            patch.setattr(restore_journal, name, self._counted(getattr(restore_journal, name)))
        patch.setattr(Path, "unlink", self._counted(Path.unlink))

    def arm(self, at: int, *, after: bool) -> None:
        self.at, self.after, self.steps = at, after, 0

    def _counted(self, step: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **options: Any) -> Any:
            self.steps += 1
            if self.steps == self.at and not self.after:
                raise Killed
            result = step(*arguments, **options)
            if self.steps == self.at:
                raise Killed
            return result

        return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault with an open-ended log, and a restored one staged beside it."""
    _lay_out(tmp_path)
    return tmp_path


@pytest.fixture
def killer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Killer]:
    yield Killer(monkeypatch)
    monkeypatch.undo()


def _lay_out(folder: Path) -> None:
    shutil.rmtree(folder)
    staging = staged(VaultPaths(folder)).folder
    staging.mkdir(parents=True)
    for name, content in OLD.items():
        (folder / name).write_bytes(content)
    for name, content in NEW.items():
        (staging / name).write_bytes(content)


def _contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def _is_new(folder: Path, aside: str) -> bool:
    kept = (
        {f"{aside}.db": b"old database", f"{aside}.db-wal": b"old log", f"{aside}.db-shm": b"old index"}
        | {f"{aside}.key": b"old key", f"{aside}.jsonl": b"old ledger"}
        if aside
        else {}
    )
    return _contents(folder) == NEW | kept


@pytest.mark.parametrize("aside", ["", ASIDE])
def test_the_restored_vault_takes_the_place_of_the_old_one(folder: Path, aside: str) -> None:
    put_in_place(VaultPaths(folder), aside)
    assert _is_new(folder, aside)


def test_what_is_not_staged_stays(folder: Path) -> None:
    for name in ("vault.key", "ledger.jsonl", "state.json"):
        (staged(VaultPaths(folder)).folder / name).unlink()
    put_in_place(VaultPaths(folder), "")
    assert _contents(folder) == {
        "vault.db": b"new database",
        "vault.key": b"old key",
        "ledger.jsonl": b"old ledger",
        "state.json": b"old state",
    }


@pytest.mark.parametrize("aside", ["", ASIDE])
@pytest.mark.parametrize("after", [False, True])
def test_killed_at_every_step_it_is_the_old_vault_or_the_new_one(
    folder: Path, killer: Killer, aside: str, *, after: bool
) -> None:
    paths = VaultPaths(folder)
    outcomes: list[bool] = []
    for at in count(1):
        killer.arm(0, after=False)
        _lay_out(folder)
        killer.arm(at, after=after)
        try:
            put_in_place(paths, aside)
        except Killed:
            killer.arm(0, after=False)
            finish_interrupted(paths)
            outcomes.append(_is_new(folder, aside))
            assert outcomes[-1] or _contents(folder) == OLD
        else:
            break
    # Not one mixture; both ends are met, and once decided it stays decided.
    assert outcomes == sorted(outcomes)
    assert set(outcomes) == {False, True}
    assert len(outcomes) > 12


@pytest.mark.parametrize("aside", ["", ASIDE])
def test_killed_again_while_it_is_finished(folder: Path, killer: Killer, aside: str) -> None:
    paths = VaultPaths(folder)
    rounds = 0
    for first in range(1, 30):
        for second in count(1):
            killer.arm(0, after=False)
            _lay_out(folder)
            killer.arm(first, after=False)
            try:
                put_in_place(paths, aside)
            except Killed:
                pass
            else:
                break
            killer.arm(second, after=True)
            try:
                finish_interrupted(paths)
            except Killed:
                killer.arm(0, after=False)
                finish_interrupted(paths)
                assert _is_new(folder, aside) or _contents(folder) == OLD
                rounds += 1
            else:
                break
    assert rounds > 50


def test_without_the_journal_a_kill_leaves_neither_vault(folder: Path, killer: Killer) -> None:
    """Shows that the test above would see it."""
    broken = 0
    for at in range(1, 20):
        killer.arm(0, after=False)
        _lay_out(folder)
        killer.arm(at, after=True)
        try:
            for new, old, _ending in restore_journal._placements(VaultPaths(folder)):
                restore_journal._place(new, old, "")
        except Killed:
            killer.arm(0, after=False)
            finish_interrupted(VaultPaths(folder))
            broken += _contents(folder) not in (OLD, NEW)
    assert broken


def test_a_log_beside_the_old_database_is_gone_before_the_new_one_has_its_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    move = restore_journal.move_over

    def watched(source: Path, target: Path) -> None:
        if target.name == "vault.db":
            seen.append(sorted(path.name for path in folder.glob("vault.db-*")))
        move(source, target)

    monkeypatch.setattr(restore_journal, "move_over", watched)
    put_in_place(VaultPaths(folder), "")
    assert seen == [[]]


def test_a_damaged_journal_still_says_that_it_was_decided(folder: Path) -> None:
    (folder / restore_journal.JOURNAL).write_bytes(b"\x00" * 20)
    assert finish_interrupted(VaultPaths(folder))
    assert _is_new(folder, "damaged-unknown")


def test_a_journal_cannot_name_a_place_outside(folder: Path) -> None:
    (folder / restore_journal.JOURNAL).write_text('{"v": 1, "aside": "../../elsewhere"}')
    assert finish_interrupted(VaultPaths(folder))
    assert _is_new(folder, "damaged-unknown")


def test_what_was_kept_aside_before_is_not_written_over(folder: Path) -> None:
    (folder / f"{ASIDE}.db").write_bytes(b"older still")
    put_in_place(VaultPaths(folder), ASIDE)
    assert (folder / f"{ASIDE}.db").read_bytes() == b"older still"
    assert (folder / f"{ASIDE}-2.db").read_bytes() == b"old database"


def test_another_window_at_work_is_left_alone(folder: Path) -> None:
    paths = VaultPaths(folder)
    before = _contents(folder)
    with VaultLock(paths.lock), pytest.raises(HeijastusError) as refused:
        finish_interrupted(paths)
    assert refused.value.code is ErrorCode.VAULT_IN_USE
    assert _contents(folder) == before


def test_an_ordinary_folder_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "vault.db").write_bytes(b"x")
    assert not finish_interrupted(VaultPaths(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["vault.db"]
    assert not finish_interrupted(VaultPaths(tmp_path / "none"))
