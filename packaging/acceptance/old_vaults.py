"""Vaults of every released schema, given a key that a production program opens, and what became of them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from environment import ROOT

OLD = ROOT / "tests" / "data" / "vaults"
VERSIONS = sorted(path.name for path in OLD.iterdir() if path.is_dir())


def lay(version: str, folder: Path, passphrase: str) -> dict[str, int]:
    """A copy in `folder`; its rows by table. The kept ones open with a key too quick for production."""
    from heijastus_desk.system import keys  # noqa: PLC0415 - in the environment of developers only
    from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost  # noqa: PLC0415 - the same

    shutil.copytree(OLD / version, folder, ignore=shutil.ignore_patterns("expected.json"))
    data_key = keys.open_with_passphrase(folder / "vault.key", passphrase, floor=Argon2Cost(64, 1, 1))
    keys.set_passphrase(folder / "vault.key", data_key, passphrase, cost=FLOOR)
    return json.loads((OLD / version / "expected.json").read_text("utf-8"))["counts"]


def schema_now(folder: Path, passphrase: str) -> int:
    """The schema the file has."""
    from heijastus_desk.storage import opening  # noqa: PLC0415 - in the environment of developers only
    from heijastus_desk.system import keys  # noqa: PLC0415 - the same

    key = keys.open_with_passphrase(folder / "vault.key", passphrase)
    connection = opening.connect(folder / "vault.db", key, query_only=True)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def lost(folder: Path, passphrase: str, counts: dict[str, int]) -> list[str]:
    """Tables that hold fewer rows than before; those the upgrade itself takes apart are said there."""
    from heijastus_desk.storage import opening  # noqa: PLC0415 - in the environment of developers only
    from heijastus_desk.system import keys  # noqa: PLC0415 - the same

    key = keys.open_with_passphrase(folder / "vault.key", passphrase)
    connection = opening.connect(folder / "vault.db", key, query_only=True)
    try:
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()}
        now = {
            name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - our own tables
            for name in counts
            if name in there
        }
    finally:
        connection.close()
    return [
        f"{name}: {counts[name]} before, {now.get(name, 0)} now" for name in counts if now.get(name, 0) < counts[name]
    ]


def backups(folder: Path) -> list[str]:
    """Names of the backups in the vault's own folder."""
    return sorted(path.name for path in (folder / "backups").glob("*.json"))
