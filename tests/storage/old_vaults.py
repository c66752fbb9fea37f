"""Vaults of earlier versions, copied for a test, and what is in them."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from heijastus_desk.services.demo import filling as demo
from heijastus_desk.storage import opening
from heijastus_desk.storage.migrations import comparing
from heijastus_desk.system import keys
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from tests.storage.vaults import CHEAP

OLD = Path(__file__).parents[1] / "data" / "vaults"
VERSIONS = sorted(path.name for path in OLD.iterdir() if path.is_dir())


@pytest.fixture(scope="module")
def old_key() -> DataKey:
    return key_of("schema_0001")


@pytest.fixture
def old(tmp_path: Path) -> VaultPaths:
    """A vault of the first version, with rows in nearly every table."""
    return copied("schema_0001", tmp_path / "old")


def key_of(version: str) -> DataKey:
    return keys.open_with_passphrase(OLD / version / "vault.key", demo.PASSPHRASE, floor=CHEAP)


def copied(version: str, folder: Path) -> VaultPaths:
    shutil.copytree(OLD / version, folder)
    for name in ("backups", "tmp", "log"):
        (folder / name).mkdir()
    return VaultPaths(folder)


def rows_of(raw: Any) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table but the search index's own."""
    names = [name for (name,) in raw.execute(comparing._TABLES)]
    found: dict[str, list[dict[str, Any]]] = {}
    for name in names:
        cursor = raw.execute(f"SELECT * FROM {name} ORDER BY rowid")  # noqa: S608 - names from the schema
        columns = [column[0] for column in cursor.description]
        found[name] = [dict(zip(columns, row, strict=True)) for row in cursor]
    return found


def content(path: Path, key: DataKey) -> dict[str, list[dict[str, Any]]]:
    raw = opening.connect(path, key)
    try:
        return rows_of(raw)
    finally:
        raw.close()


def schema_number(path: Path, key: DataKey) -> int:
    raw = opening.connect(path, key)
    try:
        return raw.execute("PRAGMA user_version").fetchone()[0]
    finally:
        raw.close()
