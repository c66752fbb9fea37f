"""A damaged file is found before any row of it is shown (bit flips, cuts, additions, exchanged pages)."""

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import health, vault_guard
from heijastus_desk.storage.opening import PAGE
from heijastus_desk.storage.vault_file import open_vault_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from tests.storage.vaults import Template

SEED = 20261122
FLIPS = 200
CUTS = 64
FOUND = {ErrorCode.VAULT_DAMAGED, ErrorCode.VAULT_FOREIGN, ErrorCode.VAULT_EMPTY}


@pytest.fixture
def whole(ready: Template, tmp_path: Path) -> VaultPaths:
    """A closed vault with rows in it."""
    shutil.copytree(ready.folder, tmp_path / "whole")
    return VaultPaths(tmp_path / "whole")


def outcome(paths: VaultPaths, key: DataKey, clock: MovableClock) -> ErrorCode | None:
    """The failure told before a row is shown; None when the file opens."""
    try:
        vault = open_vault_file(paths, key, clock)
    except HeijastusError as failure:
        return failure.code
    vault.close()
    return None


def tried(paths: VaultPaths, key: DataKey, clock: MovableClock, harms: Iterator[bytes]) -> list[ErrorCode | None]:
    results: list[ErrorCode | None] = []
    for content in harms:
        for path in paths.folder.glob("vault.db*"):
            path.unlink()
        paths.database.write_bytes(content)
        results.append(outcome(paths, key, clock))
    return results


def flips(content: bytes) -> Iterator[bytes]:
    chance = random.Random(SEED)
    for _ in range(FLIPS):
        harmed = bytearray(content)
        harmed[chance.randrange(len(harmed))] ^= 1 << chance.randrange(8)
        yield bytes(harmed)


def cuts(content: bytes) -> Iterator[bytes]:
    chance = random.Random(SEED)
    pages = len(content) // PAGE
    sizes = {0, 1, 15, 16, PAGE - 1, PAGE, PAGE + 1, len(content) - 1, len(content) - PAGE}
    sizes |= {chance.randrange(1, pages) * PAGE for _ in range(25)}
    while len(sizes) < CUTS:
        sizes.add(chance.randrange(len(content)))
    for size in sorted(sizes):
        yield content[:size]


def additions(content: bytes) -> Iterator[bytes]:
    noise = random.Random(SEED).randbytes(2 * PAGE)
    for more in (b"\0", b"x" * 100, b"\0" * PAGE, noise[:PAGE], noise, content[:PAGE], content[-PAGE:]):
        yield content + more


def exchanges(content: bytes) -> Iterator[bytes]:
    chance = random.Random(SEED)
    for _ in range(20):
        one, other = (place * PAGE for place in chance.sample(range(len(content) // PAGE), 2))
        harmed = bytearray(content)
        harmed[one : one + PAGE], harmed[other : other + PAGE] = (
            content[other : other + PAGE],
            content[one : one + PAGE],
        )
        yield bytes(harmed)


@pytest.mark.parametrize("harms", [flips, cuts, additions, exchanges], ids=lambda harms: harms.__name__)
def test_every_damage_is_found_before_a_row_is_shown(
    whole: VaultPaths, key: DataKey, clock: MovableClock, harms: Callable[[bytes], Iterator[bytes]]
) -> None:
    content = whole.database.read_bytes()
    results = tried(whole, key, clock, harms(content))
    assert len(results) >= (FLIPS if harms is flips else CUTS if harms is cuts else 7)
    assert [number for number, code in enumerate(results) if code not in FOUND] == []
    assert tried(whole, key, clock, iter([content])) == [None]


@pytest.mark.parametrize("harms", [flips, additions], ids=lambda harms: harms.__name__)
def test_without_the_check_of_the_pages_damage_goes_unseen(
    whole: VaultPaths,
    key: DataKey,
    clock: MovableClock,
    monkeypatch: pytest.MonkeyPatch,
    harms: Callable[[bytes], Iterator[bytes]],
) -> None:
    monkeypatch.setattr(health, "check_pages", lambda _raw: None)
    assert None in tried(whole, key, clock, harms(whole.database.read_bytes()))


def test_a_large_file_is_checked_after_it_is_open(
    whole: VaultPaths, key: DataKey, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(whole.database.read_bytes())
    content[-2000] ^= 4
    whole.database.write_bytes(content)
    monkeypatch.setattr(vault_guard, "CHECKED_AT_ONCE", 1000)
    vault = open_vault_file(whole, key, clock)
    with pytest.raises(HeijastusError) as failure, vault.alone() as raw:
        health.quick_check(raw)
    assert (failure.value.code, failure.value.params) == (ErrorCode.VAULT_DAMAGED, {"part": "pages"})
    vault.close()


def test_a_refused_file_keeps_its_bytes(whole: VaultPaths, key: DataKey, clock: MovableClock) -> None:
    content = bytearray(whole.database.read_bytes())
    content[3 * PAGE + 17] ^= 1
    whole.database.write_bytes(content)
    assert outcome(whole, key, clock) is ErrorCode.VAULT_DAMAGED
    assert whole.database.read_bytes() == bytes(content)


def test_a_whole_file_shows_its_rows(whole: VaultPaths, key: DataKey, clock: MovableClock) -> None:
    vault = open_vault_file(whole, key, clock)
    with vault.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM controller")).scalar() == 1
    assert vault.findings == ()
    vault.close()
