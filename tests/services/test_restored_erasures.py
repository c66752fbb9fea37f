"""No restore shows an erased person while a ledger can be reached, and nothing at all before she has answered."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import open_application
from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.services import restoring as restore_service
from heijastus_desk.services.restoring import ErasureAnswer
from heijastus_desk.system.ledger import PURPOSE, load_ledger
from tests.services.erased_history import NONE, ROUNDS, History, asked, desk, history, taken
from tests.services.restoring_desk import RestoringDesk, carried, names_in

__all__ = ["desk", "history", "taken"]


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


def test_a_code_alone_leaves_every_text_that_names_the_erased_as_a_to_do(desk: RestoringDesk, tmp_path: Path) -> None:
    """What she decided about names in other people's notes is known to the ledger only, and the code tells nothing."""
    gone, other = desk.add("Poistuva"), desk.add("Jäävä")
    told = "Kertoi, että Poistuva Keksitty suositteli."
    note = desk.app.notes.save(NoteEntry(written_on=desk.clock.today(), body=told, owners=(other,))).uid
    stick = carried(desk.back_up(), tmp_path / "stick")
    code = desk.erase(gone)
    desk.app.close()
    new = tmp_path / "new"
    desk.restore(stick, folder=new, answer=ErasureAnswer((code,)))
    restored = open_application(new, desk.key, desk.clock)
    (to_do,) = restored.erasure.came_back()
    assert (to_do.table, to_do.item_uid) == ("note", note)
    restored.close()
    desk.reopen()
