import re
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from heijastus_desk.bootstrap import create_demo
from heijastus_desk.cli import making
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.storage import opening
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost
from heijastus_desk.system.paths import VaultPaths
from tests.cli.running import DEMO_DAY, Cli, contents, write_passphrase

CHEAP = Argon2Cost(64, 1, 1)
UID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


SEAL = re.compile(r"[0-9a-f]{64}")
SEALED = {"event", "setting"}
"""What is sealed in these is sealed by the key of the vault, which is another in each."""


def rows(folder: Path) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Every row of every table, each random uid replaced by the order of its first appearance."""
    seen: dict[str, str] = {}

    def plain(table: str, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        told = SEAL.sub("seal", value) if table in SEALED else value
        return UID.sub(lambda found: seen.setdefault(found[0], f"uid-{len(seen)}"), told)

    paths = VaultPaths(folder)
    connection = opening.connect(paths.database, keys.open_with_passphrase(paths.key, PASSPHRASE, floor=CHEAP))
    try:
        for name in sorted(METADATA.tables):
            for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid'):  # noqa: S608 - names of our tables
                yield name, tuple(plain(name, value) for value in row)
    finally:
        connection.close()


def made(folder: Path, day: date = DEMO_DAY) -> list[tuple[str, tuple[Any, ...]]]:
    create_demo(folder, day, cost=CHEAP, floor=CHEAP).close()
    return list(rows(folder))


Made = list[tuple[str, tuple[Any, ...]]]


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The rows of a demo of DEMO_DAY, which others are compared with."""
    return made(tmp_path_factory.mktemp("demo") / "one")


def test_two_demos_of_one_day_hold_the_same(one: Made, tmp_path: Path) -> None:
    other = made(tmp_path / "other")
    assert len(one) > 200
    assert one == other


def test_a_demo_of_another_day_has_other_dates_and_as_many_rows(one: Made, tmp_path: Path) -> None:
    other = made(tmp_path / "other", DEMO_DAY + timedelta(days=10))
    assert [table for table, _ in one] == [table for table, _ in other]
    assert one != other


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A demo whose key costs as little as the command line accepts."""
    monkeypatch.setattr(making, "create_demo", partial(create_demo, cost=FLOOR))


@pytest.mark.usefixtures("quick")
def test_the_passphrase_it_prints_opens_it(tmp_path: Path, cli: Cli) -> None:
    folder = tmp_path / "new" / "demo"
    told = cli("demo", folder, "--on", DEMO_DAY).done().out
    assert f"vault: {folder}\n" in told
    (passphrase,) = re.findall(r"^passphrase: (.+)$", told, re.MULTILINE)
    assert cli("list-due", "--vault", folder, "--passphrase-file", write_passphrase(tmp_path, passphrase)).done().out
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(folder / "vault.db").execute("SELECT * FROM person")


def test_a_folder_may_hold_other_things(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("stays")
    create_demo(tmp_path, DEMO_DAY, cost=CHEAP, floor=CHEAP).close()
    assert (tmp_path / "kept.txt").read_text() == "stays"


@pytest.mark.parametrize("present", ["vault.db", "vault.key"])
def test_a_folder_that_holds_a_vault_is_left_alone(tmp_path: Path, cli: Cli, present: str) -> None:
    (tmp_path / present).write_bytes(b"whatever was here")
    before = contents(tmp_path)
    told = cli("demo", tmp_path).refused()
    assert str(tmp_path) in told
    assert contents(tmp_path) == before


@pytest.mark.usefixtures("quick")
def test_a_file_is_no_folder(tmp_path: Path, cli: Cli) -> None:
    (tmp_path / "file").write_text("stays")
    assert "file" in cli("demo", tmp_path / "file").refused()
    assert "file" in cli("demo", tmp_path / "file" / "below").refused()
    assert contents(tmp_path).keys() == {"file"}


def test_an_impossible_day_makes_nothing(tmp_path: Path, cli: Cli) -> None:
    assert "2026-02-30" in cli("demo", tmp_path / "new", "--on", "2026-02-30").refused()
    assert not (tmp_path / "new").exists()


def test_an_empty_path_is_refused_before_anything_else(
    tmp_path: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    stopped = cli("demo", "")
    assert (stopped.code, contents(tmp_path)) == (2, {})
    assert "the path is empty" in stopped.err


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("existed", [True, False])
def test_a_demo_stopped_half_way_leaves_nothing(
    tmp_path: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch, *, existed: bool
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    folder = tmp_path / "demo"
    if existed:
        folder.mkdir()
    monkeypatch.setattr("heijastus_desk.services.demo.filling._contact", stopped)
    cli("demo", folder, "--on", DEMO_DAY).refused()
    assert folder.exists() == existed
    assert not [path for path in folder.rglob("*") if path.is_file()]
