"""A restore whose ledger is missing, spoilt, old or half done asks, or completes it; the stick that was away."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.services.restoring import ErasureAnswer
from heijastus_desk.storage import known_erasures
from heijastus_desk.system import restore_journal
from heijastus_desk.system.ledger import PURPOSE, load_ledger
from tests.services.erased_history import NONE, ROUNDS, History, asked, desk, history, taken
from tests.services.restoring_desk import RestoringDesk, carried, names_in

__all__ = ["desk", "history", "taken"]

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
