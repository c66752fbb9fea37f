"""Our files read by another implementation of the cipher: she is not bound to one library for ever."""

import json
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.system import keys
from heijastus_desk.system.keys import DataKey
from tests.storage.vaults import CHEAP

OLD_VAULTS = sorted((Path(__file__).parents[1] / "data" / "vaults").glob("schema_*"))


def second_reader(database: Path, key: DataKey) -> apsw.Connection:
    connection = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY)
    connection.execute("PRAGMA cipher='sqlcipher'")
    connection.execute("PRAGMA legacy=4")
    connection.execute(f'PRAGMA key="{key.pragma}"')
    return connection


def counts(connection: apsw.Connection) -> Iterator[tuple[str, int]]:
    for (found,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        rows = connection.execute(f'SELECT count(*) FROM "{found}"').fetchall()  # noqa: S608 - names of ours
        yield str(found), int(str(rows[0][0]))


@pytest.mark.parametrize("folder", OLD_VAULTS, ids=lambda folder: folder.name)
def test_every_released_version_can_be_read_elsewhere(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text())
    key = keys.open_with_passphrase(folder / "vault.key", PASSPHRASE, floor=CHEAP)
    connection = second_reader(folder / "vault.db", key)
    found = dict(counts(connection))
    assert {name: found[name] for name in expected["counts"]} == expected["counts"]
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_the_present_version_and_its_backup_can_be_read_elsewhere(app: Application) -> None:
    app.clients.save_person(PersonCard(given_name="Sisko", family_name="Kuvitteellinen"))
    app.backups.make()
    backup = app.backups.reachable_sets()[0]
    app.close()
    for database in (app.paths.database, backup.database):
        connection = second_reader(database, app.vault.key)
        assert connection.execute("SELECT given_name FROM person").fetchall() == [("Sisko",)]
        connection.close()


def test_it_reads_nothing_with_another_key(app: Application) -> None:
    app.close()
    connection = second_reader(app.paths.database, DataKey.random())
    with pytest.raises(apsw.NotADBError):
        connection.execute("SELECT count(*) FROM person").fetchall()
    connection.close()
