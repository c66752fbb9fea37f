"""What tests of backups share: sets made from a closed vault, and ways to spoil or fake them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import opening
from heijastus_desk.storage.backups import replacing
from heijastus_desk.storage.backups.checking import check_set
from heijastus_desk.storage.backups.making import make_set
from heijastus_desk.storage.backups.manifest import manifest_bytes, read_manifest
from heijastus_desk.storage.backups.names import BackupSet, new_set
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths

NOW = datetime(2026, 6, 8, 6, tzinfo=UTC)


class Killed(BaseException):
    """The process ends here: nothing after it runs, not even tidying up."""


def a_set(paths: VaultPaths, key: DataKey, folder: Path, counter: int = 1, now: datetime = NOW) -> BackupSet:
    folder.mkdir(exist_ok=True)
    return make_set(paths, key, folder, counter, now)


def a_twin(one: BackupSet, key: DataKey, counter: int, made_at: datetime, folder: Path | None = None) -> BackupSet:
    """The same set as if it had been made at another time; costs no vacuum."""
    twin = new_set(folder or one.folder, made_at)
    twin.database.write_bytes(one.database.read_bytes())
    twin.key.write_bytes(one.key.read_bytes())
    twin.manifest.write_bytes(manifest_bytes(replace(read_manifest(one), counter=counter, made_at=made_at), key))
    return twin


def code_of(work: Callable[[], object]) -> ErrorCode | None:
    """The expected failure of some work; None when it went well."""
    try:
        work()
    except HeijastusError as failure:
        return failure.code
    return None


def state_of(one: BackupSet, key: DataKey) -> ErrorCode | None:
    """None for a whole set."""
    return code_of(lambda: check_set(one, key))


def flip(path: Path, at: int, bit: int = 0) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1 << bit
    path.write_bytes(content)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def staged(folder: Path) -> set[str]:
    return {name for name in names(folder) if name.startswith(".")}


def rows(path: Path, key: DataKey, table: str) -> int:
    raw = opening.connect(path, key, query_only=True)
    try:
        return raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
    finally:
        raw.close()


def put_setting(path: Path, key: DataKey, name: str) -> None:
    """One more row, as any change would."""
    raw = opening.connect(path, key)
    try:
        raw.execute(
            "INSERT INTO setting(uid, version, created_at, updated_at, key, value) VALUES(?, 1, '', '', ?, 'x')",
            (f"uid-{name}", name),
        )
    finally:
        raw.close()


def is_staged(path: Path) -> bool:
    return replacing.part(path).exists()
