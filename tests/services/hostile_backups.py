"""Backups somebody with the key made to do harm: sealed as they should be, with something inside that is not ours."""

import hashlib
import hmac
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from heijastus_desk.storage import opening
from heijastus_desk.storage.backups.content import file_hash
from heijastus_desk.storage.backups.manifest import Manifest, manifest_bytes, read_manifest
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA
from heijastus_desk.storage.page_seal import PageSeal
from heijastus_desk.system.keys import DataKey

Harm = Callable[[Path, DataKey], None]
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
_IV, _SEAL = 16, 64
_BODY_END = opening.PAGE - _IV - _SEAL


def sealed(backup: BackupSet, key: DataKey, harm: Harm, **manifest: Any) -> BackupSet:
    """Do harm to the database of a set and seal it again, with hashes that are right."""
    harm(backup.database, key)
    told = read_manifest(backup)
    renewed = replace(told, database_sha256=file_hash(backup.database), salt=_salt(backup.database), **manifest)
    backup.manifest.write_bytes(manifest_bytes(renewed, key))
    return backup


def counted_again(backup: BackupSet, key: DataKey) -> BackupSet:
    """Let the manifest tell the rows that are there now."""
    raw = _raw(backup.database, key)
    told: Manifest = read_manifest(backup)
    counts = {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in told.counts}  # noqa: S608 - ours
    raw.close()
    backup.manifest.write_bytes(manifest_bytes(replace(told, counts=counts), key))
    return backup


def sql(*statements: str) -> Harm:
    """Harm done by statements, foreign keys off and the schema open to writing."""

    def harm(path: Path, key: DataKey) -> None:
        raw = _raw(path, key)
        raw.execute("PRAGMA writable_schema=ON")
        raw.execute("BEGIN")
        for statement in statements:
            raw.execute(statement)
        raw.execute("COMMIT")
        raw.close()

    return harm


def header(*changes: tuple[int, bytes]) -> Harm:
    """Harm done to the first page, encrypted and sealed again as the driver does it."""

    def harm(path: Path, key: DataKey) -> None:
        content = bytearray(path.read_bytes())
        page = bytes(content[: opening.PAGE])
        plain = bytearray(_crypt(key, page[_BODY_END : _BODY_END + _IV], page[opening.SALT : _BODY_END], decrypt=True))
        for place, value in changes:
            plain[place - opening.SALT : place - opening.SALT + len(value)] = value
        content[: opening.PAGE] = _page(key, page[: opening.SALT], bytes(plain))
        path.write_bytes(bytes(content))

    return harm


def bytes_of(change: Callable[[bytes], bytes]) -> Harm:
    """Harm done to the file as it lies there."""
    return lambda path, _key: [path.write_bytes(change(path.read_bytes()))].clear()


def under_another_key(path: Path, _key: DataKey) -> None:
    path.unlink()
    raw = opening.connect(path, DataKey.random(), mode="rwc")
    raw.execute("CREATE TABLE person (uid)")
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.close()


def plain_database(path: Path, _key: DataKey) -> None:
    path.unlink()
    raw = driver.connect(str(path), isolation_level=None)
    raw.execute("CREATE TABLE person (uid)")
    raw.close()


_GIANT = 3000

HARMS: dict[str, Harm] = {
    # what would act by itself
    "trigger on insert": sql("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM note; END"),
    "trigger on delete": sql("CREATE TRIGGER t BEFORE DELETE ON person BEGIN SELECT RAISE(IGNORE); END"),
    "endless trigger": sql(f"CREATE TRIGGER t AFTER INSERT ON event BEGIN {ENDLESS}; END"),
    "trigger hidden in another's name": sql(
        "DROP TRIGGER event_is_kept",
        "CREATE TRIGGER event_is_kept BEFORE UPDATE ON event BEGIN DELETE FROM note; END",
    ),
    "trigger on the ledger": sql("CREATE TRIGGER t AFTER INSERT ON erasure_line BEGIN DELETE FROM erasure_line; END"),
    "trigger with a function": sql("CREATE TRIGGER t AFTER INSERT ON note BEGIN SELECT load_extension('x'); END"),
    "guard taken out": sql("DROP TRIGGER event_is_kept"),
    "search trigger taken out": sql("DROP TRIGGER note_search_added"),
    # views and generated values
    "view": sql("CREATE VIEW v AS SELECT * FROM person"),
    "endless view": sql(f"CREATE VIEW v AS {ENDLESS}"),
    "view in place of a table": sql("DROP TABLE hold", f"CREATE VIEW hold AS {ENDLESS}"),
    "view with a trigger": sql(
        "CREATE VIEW v AS SELECT uid FROM person",
        "CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN DELETE FROM note; END",
    ),
    "view over itself": sql(
        "INSERT INTO sqlite_schema VALUES ('view', 'a', 'a', 0, 'CREATE VIEW a AS SELECT * FROM b')",
        "INSERT INTO sqlite_schema VALUES ('view', 'b', 'b', 0, 'CREATE VIEW b AS SELECT * FROM a')",
    ),
    "generated column": sql("ALTER TABLE person ADD COLUMN g TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000)))"),
    "column with a default": sql("ALTER TABLE person ADD COLUMN g TEXT DEFAULT 'x'"),
    "index over an expression": sql("CREATE INDEX i ON person (hex(zeroblob(10000000)))"),
    "partial index": sql("CREATE INDEX i ON person (uid) WHERE version > 0"),
    # what does not belong there
    "extra table": sql("CREATE TABLE extra (x)"),
    "extra table of the numbering": sql("CREATE TABLE extra (x INTEGER PRIMARY KEY AUTOINCREMENT)"),
    "extra search index": sql("CREATE VIRTUAL TABLE extra USING fts5(x)"),
    "extra tree": sql("CREATE VIRTUAL TABLE extra USING rtree(id, a, b)"),
    "extra index": sql("CREATE INDEX i ON person (version)"),
    "giant schema": sql(*(f"CREATE VIEW v{number} AS SELECT {number}" for number in range(_GIANT))),
    "a name of quotes": sql('CREATE TABLE "a""b; DROP TABLE person" (x)'),
    "statistics that are none": sql("CREATE TABLE stat1 (tbl, idx, stat)"),
    # what is missing or other than it was
    "column taken out": sql("ALTER TABLE person DROP COLUMN experience"),
    "table taken out": sql("DROP TABLE note_mention"),
    "index taken out": sql("DROP INDEX ix_event_at"),
    "key that leads elsewhere": sql(
        "UPDATE sqlite_schema SET sql = replace(sql, 'ON DELETE CASCADE', '') WHERE name = 'note_owner'"
    ),
    "schema of nonsense": sql("UPDATE sqlite_schema SET sql = 'CREATE TABLE person (' WHERE name = 'person'"),
    "two tables on one page": sql(
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'note') "
        "WHERE name = 'person'"
    ),
    "root page beyond the end": sql("UPDATE sqlite_schema SET rootpage = 2000000000 WHERE name = 'person'"),
    "search index that lies": sql("DELETE FROM note_search_data WHERE id > 1"),
    "search index of other words": sql("UPDATE note SET body = 'toinen' WHERE 0", "DELETE FROM note_search_docsize"),
    "row that belongs to nobody": sql("UPDATE note_owner SET person_id = 999999"),
    "row fewer": sql("DELETE FROM note_owner"),
    # marks
    "no mark of ours": sql("PRAGMA application_id=0"),
    "another program's mark": sql("PRAGMA application_id=1196444487"),
    "newer schema than it says": sql(f"PRAGMA user_version={NEWEST_SCHEMA + 1}"),
    "older schema than it says": sql(f"PRAGMA user_version={NEWEST_SCHEMA - 1}"),
    "no schema": sql("PRAGMA user_version=0"),
    "schema below nothing": sql("PRAGMA user_version=-5"),
    # the first page
    "two thousand million pages": header((28, (2**31).to_bytes(4, "big"))),
    "most pages there can be": header((28, (2**32 - 1).to_bytes(4, "big"))),
    "endless list of free pages": header((32, (1).to_bytes(4, "big")), (36, (2**31).to_bytes(4, "big"))),
    "free list that eats a table": header((32, (2).to_bytes(4, "big")), (36, (1).to_bytes(4, "big"))),
    "format of the future": header((18, b"\x09\x09")),
    "letters of no kind": header((56, (9).to_bytes(4, "big"))),
    "schema format of the future": header((44, (99).to_bytes(4, "big"))),
    "page size of another": header((16, (512).to_bytes(2, "big"))),
    "first page of nonsense": header((100, os.urandom(400))),
    # the file
    "page fewer": bytes_of(lambda content: content[: -opening.PAGE]),
    "page more": bytes_of(lambda content: content + content[-opening.PAGE :]),
    "pages of zeros": bytes_of(lambda content: content + bytes(64 * opening.PAGE)),
    "cut in a page": bytes_of(lambda content: content[:-100]),
    "two pages exchanged": bytes_of(
        lambda content: (
            content[: 2 * 4096] + content[3 * 4096 : 4 * 4096] + content[2 * 4096 : 3 * 4096] + content[4 * 4096 :]
        )
    ),
    "noise": bytes_of(lambda content: os.urandom(len(content))),
    "empty": bytes_of(lambda _content: b""),
    "one byte": bytes_of(lambda _content: b"x"),
    "zeros": bytes_of(lambda content: bytes(len(content))),
    "plain database": plain_database,
    "another key's database": under_another_key,
}


def _raw(path: Path, key: DataKey) -> Any:
    raw = opening.connect(path, key, query_only=True)
    raw.execute("PRAGMA query_only=OFF")
    raw.execute("PRAGMA foreign_keys=OFF")
    return raw


def _salt(path: Path) -> str:
    return path.read_bytes()[: opening.SALT].hex()


def _crypt(key: DataKey, vector: bytes, body: bytes, *, decrypt: bool) -> bytes:
    cipher = Cipher(algorithms.AES(key.secret), modes.CBC(vector))
    worker = cipher.decryptor() if decrypt else cipher.encryptor()
    return worker.update(body) + worker.finalize()


def _page(key: DataKey, salt: bytes, plain: bytes) -> bytes:
    vector = os.urandom(_IV)
    body = salt + _crypt(key, vector, plain, decrypt=False) + vector
    masked = bytes(byte ^ 0x3A for byte in salt)
    seal_key = hashlib.pbkdf2_hmac("sha512", key.secret, masked, 2, 32)
    page = body + hmac.digest(seal_key, body[opening.SALT :] + (1).to_bytes(4, "little"), "sha512")
    assert PageSeal(key, salt).fits(1, page)
    return page
