"""The vault under another data key: whole, sealed anew, and at every step open by the old keys or by the new ones."""

import shutil
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Silent, cancelled
from heijastus_desk.services.demo import filling as demo
from heijastus_desk.storage import event_chain, health, opening, rekeying
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import keys, ledger, restore_journal
from heijastus_desk.system.former_keys import former_keys_path, read_former
from heijastus_desk.system.key_derivation import Argon2Cost
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.keys import DataKey, NewKeys
from heijastus_desk.system.ledger import Ledger
from heijastus_desk.system.paths import VaultPaths
from tests.storage.steps_of_files import states
from tests.storage.vaults import CHEAP, PASSPHRASE, a_clock

NEW = "aivan toinen pitkä lause kivijalka"
UNTIL = date(2026, 9, 6)
AT = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def other(app: Application) -> NewKeys:
    return keys.other_key_file(app.paths.key, NEW, cost=CHEAP, floor=CHEAP)


@pytest.fixture
def erased(app: Application) -> Ledger:
    """A ledger of two erasures, beside the vault and in it."""
    seal_key = app.vault.key.subkey(ledger.PURPOSE)
    vault_id = _vault_id(app.paths)
    made = ledger.empty_ledger(vault_id, seal_key)
    first, second = (ledger.new_erasure(AT, [("person", f"uid-{number}")]) for number in (1, 2))
    made = made.begun(first).begun(second).finished(first.entry, AT, rows=3)
    ledger.save_ledger(app.paths.ledger, made)
    with app.vault.write() as transaction:
        for number, line in enumerate(made.lines, 1):
            transaction.insert("erasure_line", {"number": number, "line": line})
    return made


def _vault_id(paths: VaultPaths) -> str:
    return read_key_file(paths.key).vault_id


def _told(path: Path, key: DataKey) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that is not sealed with the key."""
    with closing(opening.connect(path, key)) as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        told = {name: raw.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608 - names of the schema
    told["event"] = [row[:9] for row in told["event"] if "keys.rekeyed" not in row]
    told["setting"] = [row for row in told["setting"] if event_chain.ENDS not in row]
    return {name: rows for name, rows in told.items() if name != "erasure_line"}


@pytest.mark.usefixtures("erased")
def test_everything_is_there_under_the_new_key_and_nothing_opens_with_the_old(app: Application, other: NewKeys) -> None:
    paths, old = app.paths, app.vault.key
    before = _told(paths.database, old)
    salt = opening.file_salt(paths.database)
    rekeying.rekey(app.vault, other, UNTIL)
    assert _told(paths.database, other.data_key) == before
    assert opening.file_salt(paths.database) != salt
    with pytest.raises(HeijastusError):
        opening.connect(paths.database, old)
    for file in (paths.key, keys.previous_key_file(paths.key)):
        assert keys.open_with_passphrase(file, NEW, floor=CHEAP) == other.data_key
        with pytest.raises(HeijastusError):
            keys.open_with_passphrase(file, PASSPHRASE, floor=CHEAP)
    assert paths.database.stat().st_mode & 0o777 == 0o600
    assert read_former(former_keys_path(paths.folder), other.data_key) == ((old, UNTIL),)
    left = {path.name for path in paths.folder.iterdir()}
    assert not [name for name in left if name.startswith("restor") or name.endswith(("-wal", "-shm"))]


def test_log_and_ledger_are_sealed_anew(app: Application, other: NewKeys, erased: Ledger) -> None:
    paths, vault_id = app.paths, _vault_id(app.paths)
    rekeying.rekey(app.vault, other, UNTIL)
    app.close()
    again = open_application(paths.folder, other.data_key, app.clock)
    try:
        with again.vault.read() as connection:
            seal_key = other.data_key.subkey(event_chain.PURPOSE)
            report = event_chain.check(connection, seal_key, Silent())
        assert report.ok
        assert report.count > 0
        with again.vault.alone() as raw:
            lines = [row[0] for row in raw.execute("SELECT line FROM erasure_line ORDER BY number")]
            health.full_check(raw)
        ledger_key = other.data_key.subkey(ledger.PURPOSE)
        for found in (
            ledger.parse_ledger(lines, vault_id, ledger_key),
            ledger.load_ledger(paths.ledger, vault_id, ledger_key),
        ):
            assert found.erasures == erased.erasures
    finally:
        again.close()


def test_without_sealing_anew_the_log_would_not_hold(
    app: Application, other: NewKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the test above fails when the step is left out."""
    monkeypatch.setattr(event_chain, "reseal", lambda *_arguments: True)
    rekeying.rekey(app.vault, other, UNTIL)
    vault = VaultFile(app.paths, other.data_key, app.clock)
    with vault.read() as connection:
        assert not event_chain.check(connection, other.data_key.subkey(event_chain.PURPOSE), Silent()).ok
    vault.close()


def test_a_spoilt_ledger_beside_the_vault_does_not_hold_up_the_change(
    app: Application, other: NewKeys, erased: Ledger
) -> None:
    app.paths.ledger.write_text("spoilt")
    rekeying.rekey(app.vault, other, UNTIL)
    found = ledger.load_ledger(app.paths.ledger, _vault_id(app.paths), other.data_key.subkey(ledger.PURPOSE))
    assert found.erasures == erased.erasures


@pytest.mark.usefixtures("erased")
def test_stopped_at_any_step_the_old_keys_open_or_the_new_ones_and_the_next_start_completes_it(
    app: Application, other: NewKeys, tmp_path: Path
) -> None:
    paths, old = app.paths, app.vault.key
    before = _told(paths.database, old)
    with states(paths.folder, tmp_path / "states") as left:
        rekeying.rekey(app.vault, other, UNTIL)
    assert len(left) > 25
    came_out = [_started(VaultPaths(folder), old, other, before) for folder in left]
    # First the old, from one step on the new, and never back.
    assert came_out == sorted(came_out, key=["old", "new"].index)
    assert set(came_out) == {"old", "new"}


def _started(paths: VaultPaths, old: DataKey, other: NewKeys, before: object) -> str:
    """What opens after the next start, which is stopped once more in the middle of its own work."""
    restore_journal.finish_interrupted(paths)
    try:
        key, name = keys.open_with_passphrase(paths.key, PASSPHRASE, floor=CHEAP), "old"
        assert key == old
    except HeijastusError:
        key, name = keys.open_with_passphrase(paths.key, NEW, floor=CHEAP), "new"
        assert key == other.data_key
        assert keys.open_with_recovery_code(paths.key, other.recovery_code.text) == key
    application = open_application(paths.folder, key, a_clock())
    application.close()
    assert _told(paths.database, key) == before
    found = ledger.load_ledger(paths.ledger, _vault_id(paths), key.subkey(ledger.PURPOSE))
    assert found.count == 2
    names = {path.name for path in paths.folder.iterdir()}
    assert not [name for name in names if name.startswith("restor")]
    return name


def test_without_the_journal_a_kill_would_leave_neither(
    app: Application, other: NewKeys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the test above fails when the countermeasure is taken away."""
    old = app.vault.key
    monkeypatch.setattr(restore_journal, "is_interrupted", lambda _paths: False)
    with states(app.paths.folder, tmp_path / "states") as left:
        rekeying.rekey(app.vault, other, UNTIL)
    neither = 0
    for folder in left:
        paths = VaultPaths(folder)
        try:
            key = keys.open_with_passphrase(paths.key, PASSPHRASE, floor=CHEAP)
        except HeijastusError:
            key = other.data_key
        try:
            opening.connect(paths.database, key).close()
        except HeijastusError:
            neither += 1
    assert neither
    assert old


class _Stopping:
    """Progress that is cancelled at its n-th step."""

    def __init__(self, at: int) -> None:
        self.at = at

    def step(self, done: int, total: int) -> None:  # noqa: ARG002 - as Progress
        self.at -= 1
        if self.at == 0:
            raise cancelled()


@pytest.mark.parametrize("at", range(1, 6))
def test_cancelled_at_any_step_everything_is_as_it_was(app: Application, other: NewKeys, at: int) -> None:
    before = _told(app.paths.database, app.vault.key)
    key_file = app.paths.key.read_bytes()
    with pytest.raises(HeijastusError) as caught:
        rekeying.rekey(app.vault, other, UNTIL, _Stopping(at))
    assert caught.value.code is ErrorCode.CANCELLED
    assert app.paths.key.read_bytes() == key_file
    app.settings.set("still", "open")
    assert app.settings.get("still") == "open"
    assert _told(app.paths.database, app.vault.key).keys() == before.keys()
    assert not [path for path in app.paths.folder.iterdir() if path.name.startswith("restor")]


def test_keys_of_another_vault_are_refused(app: Application) -> None:
    stranger = keys.new_key_file(NEW, cost=CHEAP, floor=CHEAP)
    with pytest.raises(HeijastusError) as caught:
        rekeying.rekey(app.vault, stranger, UNTIL)
    assert caught.value.code is ErrorCode.VAULT_FOREIGN
    app.settings.set("still", "open")


def test_a_damaged_vault_is_not_carried_over(app: Application, other: NewKeys, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(_raw: object, _progress: object = None) -> None:
        raise HeijastusError(ErrorCode.VAULT_DAMAGED)

    monkeypatch.setattr(health, "full_check", damaged)
    with pytest.raises(HeijastusError) as caught:
        rekeying.rekey(app.vault, other, UNTIL)
    assert caught.value.code is ErrorCode.VAULT_DAMAGED


@pytest.fixture
def old_vault(tmp_path: Path) -> Path:
    """The file of a vault of schema 1, which has neither log nor ledger."""
    shutil.copytree(Path("tests/data/vaults/schema_0001"), tmp_path / "old")
    return tmp_path / "old"


def test_a_copy_of_an_older_schema_is_put_under_the_new_key_too(old_vault: Path) -> None:
    paths = VaultPaths(old_vault)
    old = keys.open_with_passphrase(paths.key, demo.PASSPHRASE, floor=Argon2Cost(64, 1, 1))
    new = DataKey.random()
    with closing(opening.connect(paths.database, old)) as raw:
        before = raw.execute("SELECT * FROM person").fetchall()
    rekeying.rekey_copy(paths.database, _vault_id(paths), old, new)
    with closing(opening.connect(paths.database, new)) as raw:
        assert raw.execute("SELECT * FROM person").fetchall() == before
        assert raw.execute("PRAGMA user_version").fetchone() == (1,)
        health.full_check(raw)
    assert before
