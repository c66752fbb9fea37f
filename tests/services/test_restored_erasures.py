"""No restore shows an erased person while a ledger can be reached, and nothing at all before she has answered."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services import restoring as restore_service
from heijastus_desk.services.restoring import ErasureAnswer
from heijastus_desk.storage import known_erasures
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.system import restore_journal
from heijastus_desk.system.ledger import PURPOSE, load_ledger
from tests.services.restoring_desk import RestoringDesk, carried, desk_of, names_in
from tests.storage.vaults import Template, a_clock

NONE = ErasureAnswer(none_since=True)
ROUNDS = 4


class Carried(NamedTuple):
    """A backup on a stick that was away during every erasure."""

    backup: BackupSet
    erased_before: int


class History(NamedTuple):
    """Backups and erasures taken in turn; `codes` and `names` are of the erased, in order."""

    desk: RestoringDesk
    sticks: tuple[Carried, ...]
    names: tuple[str, ...]
    codes: tuple[str, ...]


@pytest.fixture
def desk(ready: Template, tmp_path: Path, clock: MovableClock) -> Iterator[RestoringDesk]:
    made = desk_of(ready, tmp_path / "vault", clock)
    yield made
    made.app.close()


@pytest.fixture(scope="module")
def taken(ready: Template, tmp_path_factory: pytest.TempPathFactory) -> History:
    """Made once; nobody writes to it."""
    folder, clock = tmp_path_factory.mktemp("history"), a_clock()
    desk = desk_of(ready, folder / "vault", clock)
    people = {f"Poistuva{number}": desk.add(f"Poistuva{number}") for number in range(ROUNDS)}
    desk.add("Jäävä")
    sticks: list[Carried] = []
    codes: list[str] = []
    for number, uid in enumerate(people.values()):
        sticks.append(Carried(carried(desk.back_up(), folder / f"stick{number}"), number))
        clock.instant += timedelta(days=1)
        codes.append(desk.erase(uid))
        clock.instant += timedelta(days=1)
    sticks.append(Carried(carried(desk.back_up(), folder / "stick-last"), ROUNDS))
    # What lies beside the vault would have been cleaned by the erasures; here nothing is left to help.
    for backup in desk.app.backups.reachable_sets():
        for path in backup.files:
            path.unlink()
    desk.app.close()
    return History(desk, tuple(sticks), tuple(people), tuple(codes))


@pytest.fixture
def history(taken: History, tmp_path: Path) -> History:
    """The closed vault after all of it, to be restored over."""
    shutil.copytree(taken.desk.folder, tmp_path / "vault")
    return taken._replace(desk=replace(taken.desk, folder=tmp_path / "vault"))


def asked(desk: RestoringDesk, backup: BackupSet, folder: Path | None = None, **more: object) -> HeijastusError:
    """The question a restore stops with; afterwards nothing of the backup lies anywhere."""
    service = desk.service(folder)
    with pytest.raises(HeijastusError) as stopped:
        service.prepare(backup, desk.key, **more)  # pyright: ignore[reportArgumentType]
    assert not restore_journal.is_interrupted(service._paths)
    return stopped.value


# ------------------------------------------------------------------------------------------------------ R4: every pair


def test_no_pair_of_backup_and_erasure_shows_the_erased(history: History) -> None:
    """Ledger beside the vault and inside it: whichever backup is restored, whoever was erased stays so."""
    desk = history.desk
    for stick in history.sticks:
        prepared, _restored = desk.restore(stick.backup)
        assert prepared.replayed == ROUNDS - stick.erased_before
        assert prepared.counts["person"] == 1
        assert names_in(desk.paths.database, desk.key) == {"Jäävä"}


def test_either_of_the_two_ledgers_is_enough(history: History) -> None:
    desk = history.desk
    oldest = history.sticks[0].backup
    whole = {path: path.read_bytes() for path in (desk.paths.database, desk.paths.ledger)}
    for missing in whole:
        for path, content in whole.items():
            path.write_bytes(content)
        missing.unlink()
        prepared, _restored = desk.restore(oldest)
        assert prepared.replayed == ROUNDS
        assert names_in(desk.paths.database, desk.key) == {"Jäävä"}
        # And now both are there again.
        ledger = load_ledger(desk.paths.ledger, desk.vault_id, desk.key.subkey(PURPOSE))
        assert (ledger.count, ledger.is_missing) == (ROUNDS, False)


def test_without_the_replay_they_would_come_back(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shows that the tests above would see it."""
    monkeypatch.setattr(restore_service, "replay", lambda *_: 0)
    desk = history.desk
    desk.restore(history.sticks[0].backup)
    assert names_in(desk.paths.database, desk.key) == {"Jäävä", *history.names}


def test_on_a_new_computer_every_backup_asks_and_shows_nothing_before_the_answer(
    history: History, tmp_path: Path
) -> None:
    desk = history.desk
    for number, stick in enumerate(history.sticks):
        new = tmp_path / f"new{number}"
        question = asked(desk, stick.backup, new)
        assert question.code is ErrorCode.ERASURES_UNKNOWN
        assert question.params["number"] == stick.erased_before
        assert question.params["since"] == date(2026, 6, 8) + timedelta(days=2 * number)
        assert not new.exists()
        lacking = history.codes[stick.erased_before :]
        answer = ErasureAnswer(tuple(code.lower().replace("-", " ") for code in lacking)) if lacking else NONE
        prepared, _restored = desk.restore(stick.backup, folder=new, answer=answer)
        assert prepared.replayed == len(lacking)
        assert names_in(new / "vault.db", desk.key) == {"Jäävä"}


def test_every_single_pair_on_a_new_computer(history: History, tmp_path: Path) -> None:
    """One erasure after one backup, and only its code to tell of it."""
    desk = history.desk
    shown = 0
    for first, stick in enumerate(history.sticks):
        for erased in range(stick.erased_before, ROUNDS):
            new = tmp_path / f"pair{first}-{erased}"
            assert asked(desk, stick.backup, new).code is ErrorCode.ERASURES_UNKNOWN
            desk.restore(stick.backup, folder=new, answer=ErasureAnswer((history.codes[erased],)))
            names = names_in(new / "vault.db", desk.key)
            shown += history.names[erased] in names
            assert names == {"Jäävä", *history.names[stick.erased_before :]} - {history.names[erased]}
    assert shown == 0


def test_codes_given_once_are_in_the_ledger_for_the_next_restore(history: History, tmp_path: Path) -> None:
    desk = history.desk
    new = tmp_path / "new"
    desk.restore(history.sticks[0].backup, folder=new, answer=ErasureAnswer(history.codes))
    moved = RestoringDesk(new, desk.key, desk.clock, desk.app)
    moved.restore(history.sticks[0].backup)
    assert names_in(moved.paths.database, desk.key) == {"Jäävä"}
    # Of a later backup this folder has never heard: what happened on the other computer after that, it cannot know.
    assert asked(moved, history.sticks[1].backup).code is ErrorCode.ERASURES_UNKNOWN
    moved.restore(history.sticks[1].backup, answer=NONE)
    assert names_in(moved.paths.database, desk.key) == {"Jäävä"}


def test_newer_backups_beside_it_tell_what_they_know(history: History, tmp_path: Path) -> None:
    """A stick with several: the older one knows less, and is restored as clean as the newest."""
    desk = history.desk
    together = tmp_path / "together"
    sets = [carried(stick.backup, together) for stick in history.sticks[:3]]
    question = asked(desk, sets[0], tmp_path / "new")
    # What came after the newest of them nobody knows.
    assert (question.params["number"], question.params["since"]) == (2, date(2026, 6, 12))
    desk.restore(sets[0], folder=tmp_path / "new", answer=NONE)
    assert names_in(tmp_path / "new" / "vault.db", desk.key) == {"Jäävä", *history.names[2:]}


# --------------------------------------------------------------------------------------------------------- the answer


def test_a_wrong_code_is_refused(history: History, tmp_path: Path) -> None:
    desk = history.desk
    backup = history.sticks[2].backup
    good = history.codes[2]
    for wrong in ("", "x", good[:-1], good.replace(good[0], "Z" if good[0] != "Z" else "Y", 1), f"{good}{good}"):
        refused = asked(desk, backup, tmp_path / "new", answer=ErasureAnswer((good, wrong)))
        assert refused.code is ErrorCode.ERASURE_CODE_WRONG
        assert refused.params["given"] == wrong[:20]
    # A code of this vault that means nobody in this backup could be a slip of the pen: it is not passed over.
    added_later = "0000-0000-0"
    assert asked(desk, backup, tmp_path / "new", answer=ErasureAnswer((added_later,))).code is (
        ErrorCode.ERASURE_CODE_WRONG
    )


def test_a_code_the_backup_knows_already_is_right(history: History, tmp_path: Path) -> None:
    desk = history.desk
    answer = ErasureAnswer(history.codes)
    prepared, _restored = desk.restore(history.sticks[3].backup, folder=tmp_path / "new", answer=answer)
    assert prepared.replayed == 1


def test_an_empty_answer_is_none(history: History, tmp_path: Path) -> None:
    question = asked(history.desk, history.sticks[0].backup, tmp_path / "new", answer=ErasureAnswer())
    assert question.code is ErrorCode.ERASURES_UNKNOWN


# ------------------------------------------------------------------------------------------------- R5: spoilt ledgers


def _spoilt(desk: RestoringDesk, how: str, tmp_path: Path) -> None:
    ledger = desk.paths.ledger
    lines = ledger.read_text("utf-8").splitlines()
    match how:
        case "missing":
            ledger.unlink()
        case "cut":
            ledger.write_bytes(ledger.read_bytes()[:-20])
        case "cut at a line":
            ledger.write_text("\n".join([*lines[:-2], ""]))
        case "reordered":
            lines[1], lines[3] = lines[3], lines[1]
            ledger.write_text("\n".join([*lines, ""]))
        case "a line left out":
            ledger.write_text("\n".join([*lines[:2], *lines[3:], ""]))
        case "changed":
            ledger.write_text(ledger.read_text("utf-8").replace('"person"', '"note"', 1))
        case "empty":
            ledger.write_bytes(b"")
        case "no text":
            ledger.write_bytes(b"\xff\xfe\x00")
        case "older than the backup":
            shutil.copy2(tmp_path / "older.jsonl", ledger)
        case _:
            ledger.write_text(ledger.read_text("utf-8").replace(desk.vault_id, "0" * 8 + desk.vault_id[8:]))


@pytest.mark.parametrize(
    "how",
    [
        "missing",
        "cut",
        "cut at a line",
        "reordered",
        "a line left out",
        "changed",
        "empty",
        "no text",
        "older than the backup",
        "of another vault",
    ],
)
def test_a_ledger_that_cannot_be_trusted_stops_the_restore(desk: RestoringDesk, tmp_path: Path, how: str) -> None:
    """The vault itself is damaged, so only the file could tell."""
    first, second = desk.add("Ensimmäinen"), desk.add("Toinen")
    desk.add("Jäävä")
    desk.erase(first)
    shutil.copy2(desk.paths.ledger, tmp_path / "older.jsonl")
    third = desk.add("Kolmas")
    desk.erase(third)
    backup = carried(desk.back_up(), tmp_path / "stick")
    code = desk.erase(second)
    desk.app.close()
    shutil.rmtree(desk.paths.backups)
    desk.paths.database.write_bytes(b"")
    _spoilt(desk, how, tmp_path)
    question = asked(desk, backup)
    assert question.code is ErrorCode.ERASURES_UNKNOWN
    assert question.params["number"] == 2
    prepared, _restored = desk.restore(backup, answer=ErasureAnswer((code,)))
    assert prepared.ledger_was_damaged == (how not in {"missing", "older than the backup"})
    assert names_in(desk.paths.database, desk.key) == {"Jäävä"}
    assert load_ledger(desk.paths.ledger, desk.vault_id, desk.key.subkey(PURPOSE)).count == 3


def test_a_whole_ledger_beside_a_damaged_vault_needs_no_question(desk: RestoringDesk, tmp_path: Path) -> None:
    """Shows that the question above comes from the ledger and not from the damaged vault."""
    gone = desk.add("Poistuva")
    backup = carried(desk.back_up(), tmp_path / "stick")
    desk.erase(gone)
    desk.app.close()
    desk.paths.database.write_bytes(b"")
    assert desk.restore(backup)[0].replayed == 1


def test_a_damaged_vault_whose_ledger_can_be_read_needs_no_question(desk: RestoringDesk, tmp_path: Path) -> None:
    gone = desk.add("Poistuva")
    backup = carried(desk.back_up(), tmp_path / "stick")
    desk.erase(gone)
    with desk.app.vault.read() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_schema WHERE name = 'note'").scalar_one()
    desk.app.close()
    desk.paths.ledger.unlink()
    content = bytearray(desk.paths.database.read_bytes())
    content[page * 4096 - 300] ^= 1
    desk.paths.database.write_bytes(bytes(content))
    prepared, restored = desk.restore(backup)
    assert prepared.replayed == 1
    assert restored.kept_aside is not None
    assert names_in(desk.paths.database, desk.key) == set()


def test_an_old_copy_of_the_vault_is_no_ledger(desk: RestoringDesk, tmp_path: Path, clock: MovableClock) -> None:
    """A folder carried over from a year ago holds a vault that opens, but not what was erased since."""
    gone = desk.add("Poistuva")
    desk.app.close()
    shutil.copytree(desk.folder, tmp_path / "a year ago")
    desk.reopen()
    clock.instant += timedelta(days=1)
    desk.add("Myöhempi")
    backup = carried(desk.back_up(), tmp_path / "stick")
    desk.erase(gone)
    desk.app.close()
    old = RestoringDesk(tmp_path / "a year ago", desk.key, clock, desk.app)
    assert old.paths.ledger.is_file()
    assert asked(old, backup).code is ErrorCode.ERASURES_UNKNOWN


def test_a_ledger_carried_over_without_its_vault_is_not_taken_for_the_newest(history: History, tmp_path: Path) -> None:
    desk = history.desk
    new = tmp_path / "new"
    new.mkdir()
    shutil.copy2(desk.paths.ledger, new)
    assert asked(desk, history.sticks[0].backup, new).params["number"] == ROUNDS
    # But what it knows is done, whatever the answer.
    desk.restore(history.sticks[0].backup, folder=new, answer=NONE)
    assert names_in(new / "vault.db", desk.key) == {"Jäävä"}


def test_without_the_look_at_its_age_it_would_pass(
    desk: RestoringDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = desk.add("Poistuva")
    desk.app.close()
    shutil.copytree(desk.folder, tmp_path / "old")
    desk.reopen()
    desk.add("Myöhempi")
    backup = carried(desk.back_up(), tmp_path / "stick")
    desk.erase(gone)
    desk.app.close()
    monkeypatch.setattr(known_erasures, "_is_later", lambda *_: True)
    old = RestoringDesk(tmp_path / "old", desk.key, desk.clock, desk.app)
    old.restore(backup)
    assert "Poistuva" in names_in(old.paths.database, desk.key)


# ---------------------------------------------------------------------------------------------- R6: the stick was away


def test_a_stick_that_was_away_for_ninety_days_brings_nobody_back(
    desk: RestoringDesk, tmp_path: Path, clock: MovableClock
) -> None:
    gone = desk.add("Poistuva")
    desk.add("Jäävä")
    stick = carried(desk.back_up(), tmp_path / "stick")
    desk.erase(gone)
    clock.instant += timedelta(days=90)
    desk.app.close()
    service = desk.service()
    prepared = service.prepare(stick, desk.key)
    # Clean before it is shown, not only after it is put in place.
    assert names_in(restore_journal.staged(desk.paths).database, desk.key) == {"Jäävä"}
    service.commit(prepared, accept_loss=True)
    assert names_in(desk.paths.database, desk.key) == {"Jäävä"}


# ------------------------------------------------------------------------------------------------ with the real erasure


def test_the_code_on_the_report_of_a_real_erasure_is_enough(desk: RestoringDesk, tmp_path: Path) -> None:
    gone = desk.add("Poistuva")
    desk.add("Jäävä")
    stick = carried(desk.back_up(), tmp_path / "stick")
    report = desk.app.erasure.erase(gone)
    desk.app.close()
    new = RestoringDesk(tmp_path / "new", desk.key, desk.clock, desk.app)
    assert asked(desk, stick, new.folder).code is ErrorCode.ERASURES_UNKNOWN
    desk.restore(stick, folder=new.folder, answer=ErasureAnswer(report.codes))
    assert names_in(new.paths.database, desk.key) == {"Jäävä"}
    # It is proven there like any other erasure, and then no question is left.
    new.reopen()
    assert len(new.app.erasure.pending()) == 1
    new.app.erasure.resume()
    assert new.app.erasure.pending() == ()
    new.app.close()
    assert new.restore(stick)[0].replayed == 1


def test_an_erasure_stopped_half_way_is_completed_through_a_restore(
    desk: RestoringDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Begun in the ledger, not yet done in the vault: a restore in between does it, and the next start proves it."""
    gone = desk.add("Poistuva")
    stick = carried(desk.back_up(), tmp_path / "stick")

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(type(desk.app.erasure), "_complete", stopped)
        with pytest.raises(KeyboardInterrupt):
            desk.app.erasure.erase(gone)
    assert desk.names() == {"Poistuva"}
    desk.app.close()
    assert desk.restore(stick)[0].replayed == 1
    desk.reopen()
    assert desk.names() == set()
    desk.app.erasure.resume()
    assert desk.app.erasure.pending() == ()


def test_where_nobody_was_ever_erased_a_damaged_vault_needs_no_question(desk: RestoringDesk) -> None:
    desk.add("Aamu")
    desk.app.erasure.resume()
    backup = desk.back_up()
    desk.app.close()
    desk.paths.database.write_bytes(b"")
    prepared, _restored = desk.restore(backup)
    assert (prepared.replayed, prepared.present_is_damaged, prepared.ledger_was_damaged) == (0, True, False)
    desk.reopen()
    assert desk.names() == {"Aamu"}
