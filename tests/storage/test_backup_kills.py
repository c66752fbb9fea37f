"""Killed at any moment, a folder of backups holds the old set or the new one once it is looked at again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from heijastus_desk.storage import opening
from heijastus_desk.storage.backups import making, replacing
from heijastus_desk.storage.backups.making import copy_set, make_set, replace_key_file, rewriting
from heijastus_desk.storage.backups.manifest import read_manifest
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.backups.sets import recover_sets, remove_set, sets_in
from heijastus_desk.system import keys
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from tests.storage.backup_sets import NOW, Killed, a_set, code_of, names, put_setting, staged, state_of
from tests.storage.vaults import CHEAP

Work = Callable[[], object]
_STEPS = ("move_over", "settle", "create_part", "write_part", "sync_to_device", "copy_durably", "checked", "unlink")


class Kill:
    """Ends the process before or after the n-th step that touches the disk; what would tidy up does not run either."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, number: int, *, after: bool) -> None:
        self.left = number
        self._after = after
        for module in (making, replacing):
            for name in _STEPS:
                if hasattr(module, name):
                    monkeypatch.setattr(module, name, self._counted(getattr(module, name)))
        monkeypatch.setattr(Path, "unlink", self._counted(Path.unlink))
        monkeypatch.setattr(replacing, "discard", lambda _one: None)

    def _counted(self, whole: Callable[..., object]) -> Callable[..., object]:
        def step(*given: object, **named: object) -> object:
            self.left -= 1
            is_the_one = self.left == 0
            if is_the_one and not self._after:
                raise Killed
            done = whole(*given, **named)
            if is_the_one:
                raise Killed
            return done

        return step


def killed_everywhere(
    work: Work, prepare: Callable[[], None], judge: Callable[[int], None], *, after: bool, steps: int = 60
) -> int:
    """Kill the work at its first, second, … step until it comes through; returns at how many it was killed."""
    for number in range(1, steps):
        prepare()
        with pytest.MonkeyPatch.context() as patch:
            Kill(patch, number, after=after)
            try:
                work()
            except Killed:
                pass
            else:
                return number - 1
        judge(number)
    raise AssertionError("never came through")


def clear(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture(params=[False, True], ids=["before", "after"])
def after(request: pytest.FixtureRequest) -> bool:
    return request.param


def test_a_set_being_made_is_there_or_not(paths: VaultPaths, key: DataKey, stick: Path, *, after: bool) -> None:
    def judge(number: int) -> None:
        recover_sets(stick)
        assert staged(stick) == set(), number
        assert len(names(stick)) in {0, 3}, number
        assert [state_of(one, key) for one in sets_in(stick)] in ([], [None]), number

    times = killed_everywhere(lambda: make_set(paths, key, stick, 1, NOW), lambda: clear(stick), judge, after=after)
    assert times >= 12


def test_a_set_being_copied_is_there_or_not(paths: VaultPaths, key: DataKey, stick: Path, *, after: bool) -> None:
    one = a_set(paths, key, paths.backups)

    def judge(number: int) -> None:
        recover_sets(stick)
        assert len(names(stick)) in {0, 3}, number
        assert [state_of(copy, key) for copy in sets_in(stick)] in ([], [None]), number

    assert killed_everywhere(lambda: copy_set(one, stick, key), lambda: clear(stick), judge, after=after) >= 12


def test_a_set_being_rewritten_is_the_old_or_the_new(
    paths: VaultPaths, key: DataKey, stick: Path, *, after: bool
) -> None:
    put_setting(paths.database, key, "goes")
    one = a_set(paths, key, stick)
    before = {path: path.read_bytes() for path in one.files}
    counts: set[int] = set()

    def rewrite() -> None:
        with rewriting(one, key) as working:
            raw = opening.connect(working, key)
            raw.execute("DELETE FROM setting WHERE key = 'goes'")
            raw.close()

    def prepare() -> None:
        clear(stick)
        for path, content in before.items():
            path.write_bytes(content)

    def judge(number: int) -> None:
        recover_sets(stick)
        assert names(stick) == {path.name for path in one.files}, number
        assert state_of(one, key) is None, number
        counts.add(read_manifest(one).counts["setting"])

    assert killed_everywhere(rewrite, prepare, judge, after=after) >= 12
    assert len(counts) == 2, "it was never killed on both sides of the decision"


def test_without_recovering_a_set_killed_in_its_replacement_would_be_lost(
    paths: VaultPaths, key: DataKey, stick: Path
) -> None:
    put_setting(paths.database, key, "goes")
    one = a_set(paths, key, stick)
    before = {path: path.read_bytes() for path in one.files}
    found: list[object] = []

    def rewrite() -> None:
        with rewriting(one, key) as working:
            raw = opening.connect(working, key)
            raw.execute("DELETE FROM setting WHERE key = 'goes'")
            raw.close()

    def prepare() -> None:
        clear(stick)
        for path, content in before.items():
            path.write_bytes(content)

    killed_everywhere(rewrite, prepare, lambda _number: found.append(state_of(one, key)), after=True)
    assert any(found)


def test_a_key_file_being_replaced_is_the_old_or_the_new(
    paths: VaultPaths, key: DataKey, stick: Path, *, after: bool
) -> None:
    one = a_set(paths, key, stick)
    before = {path: path.read_bytes() for path in one.files}
    keys.set_passphrase(paths.key, key, "uusi pitkä koesalalause sadepisara", cost=CHEAP, floor=CHEAP)
    new = paths.key.read_bytes()
    seen: set[bytes] = set()

    def prepare() -> None:
        clear(stick)
        for path, content in before.items():
            path.write_bytes(content)

    def judge(number: int) -> None:
        recover_sets(stick)
        assert state_of(one, key) is None, number
        seen.add(one.key.read_bytes())

    assert killed_everywhere(lambda: replace_key_file(one, key, new), prepare, judge, after=after) >= 6
    assert seen == {before[one.key], new}


def test_a_set_being_removed_is_there_whole_or_gone(
    paths: VaultPaths, key: DataKey, stick: Path, *, after: bool
) -> None:
    one = a_set(paths, key, stick)
    before = {path: path.read_bytes() for path in one.files}

    def prepare() -> None:
        for path, content in before.items():
            path.write_bytes(content)

    def judge(number: int) -> None:
        recover_sets(stick)
        there = names(stick)
        assert there in (set(), {path.name for path in one.files}), number
        assert not there or state_of(one, key) is None

    assert killed_everywhere(lambda: remove_set(one), prepare, judge, after=after) >= 4


def test_killed_while_recovering_it_is_recovered_the_next_time(
    paths: VaultPaths, key: DataKey, stick: Path, *, after: bool
) -> None:
    one = a_set(paths, key, stick)
    with rewriting(one, key):
        pass
    whole = {path: path.read_bytes() for path in one.files}

    def prepare() -> None:
        """As a kill right after the decision leaves it."""
        clear(stick)
        for path, content in whole.items():
            path.write_bytes(content)
        for path in one.files:
            path.with_name(f".{path.name}.part").write_bytes(path.read_bytes())
        replacing.part(one.manifest).rename(one.manifest.with_name(f".{one.manifest.name}.new"))
        one.database.write_bytes(b"old")

    def judge(number: int) -> None:
        recover_sets(stick)
        assert (state_of(one, key), staged(stick)) == (None, set()), number

    assert killed_everywhere(lambda: recover_sets(stick), prepare, judge, after=after) >= 4


@pytest.mark.parametrize("number", range(1, 14))
@pytest.mark.parametrize("errno", [5, 28, 30])
def test_the_nth_call_fails_and_the_old_state_stands(
    paths: VaultPaths, key: DataKey, stick: Path, number: int, errno: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = a_set(paths, key, stick)
    left = [number]

    def counted(whole: Callable[..., object]) -> Callable[..., object]:
        def step(*given: object, **named: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                raise OSError(errno, "injected")
            return whole(*given, **named)

        return step

    for module in (making, replacing):
        for name in _STEPS:
            if hasattr(module, name):
                monkeypatch.setattr(module, name, counted(getattr(module, name)))

    def both() -> BackupSet:
        return make_set(paths, key, stick, 2, NOW)

    code = code_of(both)
    monkeypatch.undo()
    assert (code is None) == (left[0] > 0)
    recover_sets(stick)
    assert staged(stick) == set()
    assert state_of(one, key) is None
    assert all(state_of(found, key) is None for found in sets_in(stick))
