import os
import sqlite3
import stat
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from heijastus_desk.bootstrap import Application, create_application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import opening
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA
from heijastus_desk.storage.vault_file import VaultFile, create_vault_file, open_vault_file
from heijastus_desk.system.keys import DataKey, new_key_file
from heijastus_desk.system.paths import VaultPaths
from tests.storage.vaults import CHEAP, PASSPHRASE


def nothing(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def plain(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE person (name TEXT)")


def cut_inside_a_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def cut_to_one_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: opening.PAGE])


def lengthened(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"x")


def first_page_flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)


def noise(path: Path) -> None:
    path.write_bytes(os.urandom(8 * opening.PAGE))


REFUSED: list[tuple[Callable[[Path], None], ErrorCode]] = [
    (nothing, ErrorCode.VAULT_MISSING),
    (empty, ErrorCode.VAULT_EMPTY),
    (plain, ErrorCode.VAULT_NOT_ENCRYPTED),
    (cut_inside_a_page, ErrorCode.VAULT_DAMAGED),
    (lengthened, ErrorCode.VAULT_DAMAGED),
    (first_page_flipped, ErrorCode.VAULT_DAMAGED),
    # A salt the vault folder does not know: somebody put another file there.
    (noise, ErrorCode.VAULT_FOREIGN),
]


@pytest.mark.parametrize(("harm", "code"), REFUSED, ids=[harm.__name__ for harm, _ in REFUSED])
def test_what_is_no_vault_is_refused_and_left_alone(
    paths: VaultPaths, key: DataKey, clock: MovableClock, harm: Callable[[Path], None], code: ErrorCode
) -> None:
    harm(paths.database)
    before = paths.database.read_bytes() if paths.database.exists() else None
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(paths, key, clock)
    assert failure.value.code is code
    assert (paths.database.read_bytes() if paths.database.exists() else None) == before


def read_all(paths: VaultPaths, key: DataKey, clock: MovableClock) -> None:
    vault = open_vault_file(paths, key, clock)
    with vault.read() as connection:
        connection.execute(text("SELECT * FROM person")).all()


def test_a_file_cut_at_a_page_is_never_taken_for_whole(paths: VaultPaths, key: DataKey, clock: MovableClock) -> None:
    cut_to_one_page(paths.database)
    with pytest.raises(HeijastusError) as failure:
        read_all(paths, key, clock)
    assert failure.value.code is ErrorCode.VAULT_DAMAGED


def test_a_wrong_key_does_not_open(paths: VaultPaths, clock: MovableClock) -> None:
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(paths, DataKey.random(), clock)
    assert failure.value.code is ErrorCode.VAULT_DAMAGED


def test_another_vaults_file_is_foreign(paths: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path) -> None:
    made = new_key_file(PASSPHRASE, cost=CHEAP, floor=CHEAP)
    create_application(tmp_path / "other", made, clock).close()
    paths.database.write_bytes((tmp_path / "other" / "vault.db").read_bytes())
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(paths, key, clock)
    assert failure.value.code is ErrorCode.VAULT_FOREIGN


@pytest.mark.parametrize(
    ("pragma", "code"),
    [
        (f"user_version={NEWEST_SCHEMA + 1}", ErrorCode.VAULT_NEWER),
        ("application_id=1", ErrorCode.VAULT_FOREIGN),
        ("application_id=0", ErrorCode.VAULT_FOREIGN),
    ],
)
def test_a_file_of_another_program_or_a_newer_one_is_refused(
    paths: VaultPaths, key: DataKey, clock: MovableClock, pragma: str, code: ErrorCode
) -> None:
    connection = opening.connect(paths.database, key)
    connection.execute(f"PRAGMA {pragma}")
    connection.close()
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(paths, key, clock)
    assert failure.value.code is code


def test_opening_never_makes_a_file(paths: VaultPaths, key: DataKey) -> None:
    paths.database.unlink()
    with pytest.raises(HeijastusError):
        opening.connect(paths.database, key)
    assert not paths.database.exists()


def test_making_never_touches_an_existing_file(paths: VaultPaths, key: DataKey, clock: MovableClock) -> None:
    before = paths.database.read_bytes()
    with pytest.raises(HeijastusError) as failure:
        create_vault_file(paths, key, clock)
    assert failure.value.code is ErrorCode.VAULT_EXISTS
    assert paths.database.read_bytes() == before


def test_the_file_is_private_and_encrypted_from_its_first_byte(app: Application) -> None:
    found = [path for path in app.paths.folder.iterdir() if path.name.startswith("vault.")]
    assert {path.name for path in found} >= {"vault.db", "vault.db-wal", "vault.key"}
    for path in found:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name
        assert b"SQLite format" not in path.read_bytes()
    assert b"Aino Keksitty" not in b"".join(path.read_bytes() for path in found)


PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "cache_size": -opening.CACHE_KIB,
    "busy_timeout": 5000,
    "query_only": 0,
    "application_id": opening.APPLICATION_ID,
    "user_version": NEWEST_SCHEMA,
}


@pytest.mark.parametrize("name", PRAGMAS)
def test_pragmas_read_back(vault: VaultFile, name: str) -> None:
    with vault.write() as transaction:
        assert transaction.connection.execute(text(f"PRAGMA {name}")).scalar() == PRAGMAS[name]


@pytest.mark.parametrize("name", [name for name in PRAGMAS if name != "query_only"])
def test_the_reader_has_the_same_pragmas(vault: VaultFile, name: str) -> None:
    with vault.read() as connection:
        assert connection.execute(text(f"PRAGMA {name}")).scalar() == PRAGMAS[name]


def test_the_reader_cannot_write(vault: VaultFile) -> None:
    with pytest.raises(Exception, match="readonly"), vault.read() as connection:
        connection.execute(text("DELETE FROM setting"))


def test_a_driver_without_encryption_is_refused(
    paths: VaultPaths, key: DataKey, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "driver", sqlite3)
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(paths, key, clock)
    assert failure.value.code is ErrorCode.DRIVER_UNSAFE


def test_the_driver_encrypts_and_is_new_enough() -> None:
    connection = driver.connect(":memory:")
    version = connection.execute("PRAGMA cipher_version").fetchone()[0]
    connection.close()
    assert tuple(int(part) for part in version.split()[0].split(".")[:2]) >= (4, 6)


def test_the_key_is_in_no_representation_and_no_trace(paths: VaultPaths, key: DataKey) -> None:
    digits = key.secret.hex()
    engine = opening.open_engine(paths.database, key)
    shown = f"{engine!r}{engine.url!r}{engine.pool.status()}{key!r}"
    engine.dispose()
    paths.database.write_bytes(b"x" * opening.PAGE)
    try:
        opening.connect(paths.database, key)
    except HeijastusError:
        shown += traceback.format_exc()
    assert "opening.py" in shown
    assert digits not in shown.lower()


def set_twice(vault: VaultFile, value: str) -> None:
    with vault.write() as transaction:
        for _ in range(2):
            transaction.insert("setting", {"key": "same", "value": value})


def test_no_value_is_in_the_text_of_a_failure(vault: VaultFile) -> None:
    value = "ovrianeSalas"[::-1]
    with pytest.raises(IntegrityError) as failure:
        set_twice(vault, value)
    assert value not in "".join(traceback.format_exception(failure.value))


def test_a_second_start_is_told_the_vault_is_in_use(paths: VaultPaths, key: DataKey, clock: MovableClock) -> None:
    first = open_application(paths.folder, key, clock)
    with pytest.raises(HeijastusError) as failure:
        open_application(paths.folder, key, clock)
    assert failure.value.code is ErrorCode.VAULT_IN_USE
    first.close()
    open_application(paths.folder, key, clock).close()


def test_a_writer_elsewhere_is_told_as_in_use(paths: VaultPaths, key: DataKey, clock: MovableClock) -> None:
    vault = open_vault_file(paths, key, clock)
    other = opening.connect(paths.database, key)
    other.execute("BEGIN IMMEDIATE")
    with vault.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM person")).scalar() == 0
    vault._writer.connect().connection.driver_connection.execute("PRAGMA busy_timeout=10")  # pyright: ignore[reportOptionalMemberAccess]
    with pytest.raises(HeijastusError) as failure, vault.write():
        pass
    assert failure.value.code is ErrorCode.VAULT_IN_USE
    other.execute("ROLLBACK")
    other.close()
    vault.close()


def test_after_a_clean_end_the_main_file_holds_everything(paths: VaultPaths, key: DataKey, clock: MovableClock) -> None:
    app = open_application(paths.folder, key, clock)
    app.settings.set("theme", "dark")
    app.close()
    assert not paths.database.with_name("vault.db-wal").exists()
    app.vault.close()
    app = open_application(paths.folder, key, clock)
    assert app.settings.get("theme") == "dark"
    app.close()
