"""The log beside the file after a session that did not end: nothing is lost without a word, nothing false taken in."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import create_application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.storage import opening, vault_guard, write_ahead
from heijastus_desk.storage.opening import PAGE
from heijastus_desk.storage.vault_file import VaultFile, checkpoint, open_vault_file
from heijastus_desk.system import vault_state
from heijastus_desk.system.keys import DataKey, new_key_file
from heijastus_desk.system.paths import VaultPaths
from tests.storage.vaults import CHEAP, PASSPHRASE

FRAME = 24 + PAGE


def put(vault: VaultFile, key: str) -> None:
    with vault.write() as transaction:
        transaction.insert("setting", {"key": key, "value": "x" * 200})


def kept(paths: VaultPaths, key: DataKey, clock: MovableClock) -> tuple[list[str], list[Reason]]:
    """The settings a new session sees, and what it has to say."""
    vault = open_vault_file(paths, key, clock)
    with vault.read() as connection:
        names = list(connection.execute(text("SELECT key FROM setting ORDER BY id")).scalars())
    findings = list(vault.findings)
    vault.close()
    return names, findings


def image(vault: VaultFile, folder: Path) -> VaultPaths:
    """The folder as a killed process would leave it."""
    shutil.copytree(vault.paths.folder, folder)
    return VaultPaths(folder)


@pytest.fixture
def ended(paths: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path) -> VaultPaths:
    """A vault whose session ended after three saved settings."""
    vault = open_vault_file(paths, key, clock)
    for name in ("a", "b", "c"):
        put(vault, name)
    left = image(vault, tmp_path / "ended")
    vault.close()
    assert write_ahead.size_of(left.database) > 2 * FRAME
    return left


def wal(paths: VaultPaths) -> Path:
    return write_ahead.log_of(paths.database)


def shm(paths: VaultPaths) -> Path:
    return paths.database.with_name("vault.db-shm")


def untouched(_paths: VaultPaths) -> None: ...


def missing(paths: VaultPaths) -> None:
    wal(paths).unlink()


def missing_both(paths: VaultPaths) -> None:
    wal(paths).unlink()
    shm(paths).unlink()


def empty(paths: VaultPaths) -> None:
    wal(paths).write_bytes(b"")


def half_a_head(paths: VaultPaths) -> None:
    wal(paths).write_bytes(wal(paths).read_bytes()[:20])


def zeros(paths: VaultPaths) -> None:
    wal(paths).write_bytes(bytes(wal(paths).stat().st_size))


def flipped_in_the_first_frame(paths: VaultPaths) -> None:
    flip(wal(paths), 32 + 24 + 1000)


def flipped_in_the_head(paths: VaultPaths) -> None:
    flip(wal(paths), 17)


def flipped_late(paths: VaultPaths) -> None:
    flip(wal(paths), wal(paths).stat().st_size - 300)


def index_missing(paths: VaultPaths) -> None:
    shm(paths).unlink()


def index_of_zeros(paths: VaultPaths) -> None:
    shm(paths).write_bytes(bytes(shm(paths).stat().st_size))


def index_of_noise(paths: VaultPaths) -> None:
    shm(paths).write_bytes(os.urandom(shm(paths).stat().st_size))


def torn_tail(paths: VaultPaths) -> None:
    """A transaction that was being written: its last frame is not there."""
    wal(paths).write_bytes(wal(paths).read_bytes() + wal(paths).read_bytes()[-FRAME:][: FRAME // 2])


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


CASES: list[tuple[Callable[[VaultPaths], None], str, list[str] | None]] = [
    (untouched, write_ahead.ENDED, ["a", "b", "c"]),
    (index_missing, write_ahead.ENDED, ["a", "b", "c"]),
    (index_of_zeros, write_ahead.ENDED, ["a", "b", "c"]),
    (index_of_noise, write_ahead.ENDED, ["a", "b", "c"]),
    (torn_tail, write_ahead.ENDED, ["a", "b", "c"]),
    (missing, write_ahead.MISSING, []),
    (missing_both, write_ahead.MISSING, []),
    (empty, write_ahead.EMPTY, []),
    (half_a_head, write_ahead.EMPTY, []),
    (zeros, write_ahead.FOREIGN, []),
    (flipped_in_the_head, write_ahead.DAMAGED, []),
    (flipped_in_the_first_frame, write_ahead.DAMAGED, []),
    (flipped_late, write_ahead.DAMAGED, None),
]


@pytest.mark.parametrize(("harm", "code", "names"), CASES, ids=[harm.__name__ for harm, _, _ in CASES])
def test_nothing_is_lost_without_a_word(
    ended: VaultPaths,
    key: DataKey,
    clock: MovableClock,
    harm: Callable[[VaultPaths], None],
    code: str,
    names: list[str] | None,
) -> None:
    harm(ended)
    found, findings = kept(ended, key, clock)
    assert findings == [Reason(code)]
    assert names is None or found == names
    assert (len(found) == 3) == (code == write_ahead.ENDED)
    # Said once, and the vault is in order from then on.
    assert kept(ended, key, clock) == (found, [])


def test_a_log_of_another_vault_is_put_aside_and_kept(
    ended: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path
) -> None:
    made = new_key_file(PASSPHRASE, cost=CHEAP, floor=CHEAP)
    other = create_application(tmp_path / "other", made, clock)
    other.settings.set("theme", "dark")
    foreign = wal(other.paths).read_bytes()
    wal(ended).write_bytes(foreign)
    other.close()
    assert kept(ended, key, clock) == ([], [Reason(write_ahead.FOREIGN)])
    assert [path.read_bytes() for path in write_ahead.logs_aside(ended.database)] == [foreign]


def test_an_old_log_beside_a_file_that_is_in_order_is_not_taken_in(
    ended: VaultPaths, key: DataKey, clock: MovableClock
) -> None:
    """SQLite would put the old pages over the new ones."""
    old = wal(ended).read_bytes()
    vault = open_vault_file(ended, key, clock)
    put(vault, "d")
    vault.close()
    wal(ended).write_bytes(old)
    assert kept(ended, key, clock) == (["a", "b", "c", "d"], [Reason(write_ahead.STALE)])
    assert [path.read_bytes() for path in write_ahead.logs_aside(ended.database)] == [old]


def test_without_the_guard_an_old_log_takes_back_what_was_saved(
    ended: VaultPaths, key: DataKey, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = wal(ended).read_bytes()
    vault = open_vault_file(ended, key, clock)
    put(vault, "d")
    vault.close()
    wal(ended).write_bytes(old)
    monkeypatch.setattr(write_ahead, "look", lambda *_: write_ahead.Found())
    assert "d" not in kept(ended, key, clock)[0]


def test_without_the_guard_a_foreign_log_shuts_her_out(
    ended: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = create_application(tmp_path / "other", new_key_file(PASSPHRASE, cost=CHEAP, floor=CHEAP), clock)
    other.settings.set("theme", "dark")
    wal(ended).write_bytes(wal(other.paths).read_bytes())
    other.close()
    monkeypatch.setattr(write_ahead, "look", lambda *_: write_ahead.Found())
    with pytest.raises(HeijastusError) as failure:
        kept(ended, key, clock)
    assert failure.value.code is ErrorCode.VAULT_DAMAGED


def test_a_foreign_file_in_place_of_ours_leaves_our_log_alone(
    ended: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path
) -> None:
    create_application(tmp_path / "other", new_key_file(PASSPHRASE, cost=CHEAP, floor=CHEAP), clock).close()
    ours, log = ended.database.read_bytes(), wal(ended).read_bytes()
    ended.database.write_bytes((tmp_path / "other" / "vault.db").read_bytes())
    with pytest.raises(HeijastusError) as failure:
        kept(ended, key, clock)
    assert failure.value.code is ErrorCode.VAULT_FOREIGN
    assert wal(ended).read_bytes() == log
    ended.database.write_bytes(ours)
    assert kept(ended, key, clock) == (["a", "b", "c"], [Reason(write_ahead.ENDED)])


@pytest.mark.parametrize("moment", ["settle", "mark_clean", "checkpoint"])
def test_killed_while_closing_is_no_false_alarm_and_no_loss(
    paths: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """The folder right after each step of the closing; the log file disappears with the last of them."""
    from heijastus_desk.storage import health, vault_file

    vault = open_vault_file(paths, key, clock)
    put(vault, "a")
    module = {"settle": health, "mark_clean": write_ahead, "checkpoint": vault_file}[moment]
    real = getattr(module, moment)

    def then_killed(argument: object) -> None:
        real(argument)
        image(vault, tmp_path / "killed")

    monkeypatch.setattr(module, moment, then_killed)
    vault.close()
    monkeypatch.undo()
    found, findings = kept(VaultPaths(tmp_path / "killed"), key, clock)
    assert found == ["a"]
    assert findings == ([Reason(write_ahead.ENDED)] if moment == "settle" else [])


def test_reading_alone_marks_nothing(paths: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path) -> None:
    vault = open_vault_file(paths, key, clock)
    left = image(vault, tmp_path / "left")
    vault.close()
    missing_both(left)
    assert kept(left, key, clock) == ([], [])


def test_a_checkpoint_in_mid_session_is_no_false_alarm(
    paths: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path
) -> None:
    vault = open_vault_file(paths, key, clock)
    put(vault, "a")
    with vault.alone() as raw:
        checkpoint(raw)
    quiet = image(vault, tmp_path / "quiet")
    put(vault, "b")
    busy = image(vault, tmp_path / "busy")
    vault.close()
    assert kept(quiet, key, clock) == (["a"], [])
    missing_both(busy)
    assert kept(busy, key, clock) == (["a"], [Reason(write_ahead.MISSING)])


def test_a_mark_somebody_else_took_back_is_made_again(
    paths: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path
) -> None:
    vault = open_vault_file(paths, key, clock)
    put(vault, "a")
    vault_state.change_state(paths.state, is_clean=True)
    put(vault, "b")
    left = image(vault, tmp_path / "left")
    vault.close()
    assert kept(left, key, clock) == (["a", "b"], [Reason(write_ahead.ENDED)])


def test_a_reader_elsewhere_does_not_stop_the_closing(paths: VaultPaths, key: DataKey, clock: MovableClock) -> None:
    vault = open_vault_file(paths, key, clock)
    reader = vault.connect()
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM setting").fetchone()
    put(vault, "a")
    with vault._writer.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA busy_timeout=10")  # pyright: ignore[reportOptionalMemberAccess]
    vault.close()
    reader.close()
    assert kept(paths, key, clock)[0] == ["a"]


def test_a_killed_process_loses_nothing_and_is_told(
    paths: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path
) -> None:
    script = tmp_path / "victim.py"
    script.write_text(
        "import os, sys\n"
        "from pathlib import Path\n"
        "from heijastus_desk.bootstrap import open_application\n"
        "from heijastus_desk.domain.clock import SystemClock\n"
        "from heijastus_desk.system.keys import DataKey\n"
        "app = open_application(Path(sys.argv[1]), DataKey(bytes.fromhex(sys.stdin.read())), SystemClock())\n"
        "app.settings.set('theme', 'dark')\n"
        "os._exit(9)\n"
    )
    command = [sys.executable, str(script), str(paths.folder)]
    ended = subprocess.run(command, input=key.secret.hex(), text=True, check=False, capture_output=True)
    assert ended.returncode == 9, ended.stderr
    app = open_application(paths.folder, key, clock)
    assert app.settings.get("theme") == "dark"
    assert app.vault.findings == (Reason(write_ahead.ENDED),)
    app.close()


def test_a_folder_that_cannot_be_written_is_said_so(
    paths: VaultPaths, key: DataKey, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "denied", str(paths.state))

    vault = open_vault_file(paths, key, clock)
    monkeypatch.setattr(vault_state, "atomic_write", refused)
    with pytest.raises(HeijastusError) as failure:
        put(vault, "a")
    assert failure.value.code is ErrorCode.FOLDER_NOT_WRITABLE
    vault.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs to become another user")
def test_a_read_only_folder_is_refused_and_left_as_it_is(paths: VaultPaths, key: DataKey, tmp_path: Path) -> None:
    """As another user, for the administrator may write anywhere."""
    shown = tmp_path / "shown"
    shutil.copytree(paths.folder, shown)
    script = (
        "import os, sys; from pathlib import Path\n"
        "from heijastus_desk.storage.vault_file import open_vault_file\n"
        "from heijastus_desk.domain.clock import SystemClock; from heijastus_desk.domain.errors import HeijastusError\n"
        "from heijastus_desk.system.keys import DataKey; from heijastus_desk.system.paths import VaultPaths\n"
        "key = DataKey(bytes.fromhex(sys.stdin.read()))\n"
        "os.setuid(65534)\n"
        "try: open_vault_file(VaultPaths(Path(sys.argv[1])), key, SystemClock())\n"
        "except HeijastusError as failure: print(failure.code.value)\n"
    )
    for path in (shown, *shown.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    above = tmp_path
    while above != above.parent:
        above.chmod(above.stat().st_mode | 0o055)
        above = above.parent
    ended = subprocess.run(
        [sys.executable, "-c", script, str(shown)], input=key.secret.hex(), text=True, check=False, capture_output=True
    )
    assert ended.stdout.strip() == ErrorCode.FOLDER_NOT_WRITABLE.value, ended.stderr
    assert not wal(VaultPaths(shown)).exists()


def test_the_file_replaced_in_mid_session_stops_the_writing_and_keeps_both(
    paths: VaultPaths, key: DataKey, clock: MovableClock, tmp_path: Path
) -> None:
    shutil.copyfile(paths.database, tmp_path / "older.db")
    vault = open_vault_file(paths, key, clock)
    put(vault, "a")
    (tmp_path / "older.db").replace(paths.database)
    theirs = paths.database.read_bytes()
    for _ in range(2):
        with pytest.raises(HeijastusError) as failure:
            put(vault, "b")
        assert failure.value.code is ErrorCode.VAULT_SWAPPED
    with pytest.raises(HeijastusError), vault.alone():
        pass
    vault.close()
    assert paths.database.read_bytes() == theirs
    (ours,) = paths.folder.glob(f"{vault_guard.KEPT_PREFIX}*.db")
    assert ours.stat().st_mode & 0o777 == 0o600
    reader = opening.connect(ours, key)
    assert reader.execute("SELECT key FROM setting").fetchall() == [("a",)]
    reader.close()
    assert kept(paths, key, clock) == ([], [Reason(vault_guard.KEPT, {"name": ours.name})])


@pytest.mark.parametrize("harm", [lambda path: path.unlink(), lambda path: path.write_bytes(os.urandom(4 * PAGE))])
def test_the_file_gone_or_written_over_stops_the_writing(
    paths: VaultPaths, key: DataKey, clock: MovableClock, harm: Callable[[Path], object]
) -> None:
    vault = open_vault_file(paths, key, clock)
    harm(paths.database)
    with pytest.raises(HeijastusError) as failure:
        put(vault, "a")
    assert failure.value.code is ErrorCode.VAULT_SWAPPED
    vault.close()
