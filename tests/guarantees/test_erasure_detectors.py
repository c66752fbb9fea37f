"""Each step of the recipe left out, and found out every time."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services import erasure as erasing
from heijastus_desk.services.erasure_copies import Cleaned, ErasureCopies
from heijastus_desk.services.erasure_proof import ErasureProof
from heijastus_desk.storage.erasing import sweep
from heijastus_desk.storage.tables import METADATA
from tests.guarantees.erasure_rounds import erasure_rounds, left_of
from tests.guarantees.invented import Invented

Sabotage = Callable[[Application, pytest.MonkeyPatch], None]


def _index_forgets_at_leisure(app: Application, patch: pytest.MonkeyPatch) -> None:
    with app.vault.alone() as raw:
        raw.execute("INSERT INTO note_search(note_search, rank) VALUES('secure-delete', 0)")
    patch.setattr(sweep, "_clean_index", lambda _raw, _index: None)


def _statistics_stay(_app: Application, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(sweep, "_forget_statistics", lambda _raw: None)


def _no_checkpoint(_app: Application, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(sweep, "checkpoint", lambda _raw: None)


def _backups_stay(app: Application, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ErasureCopies, "clean", lambda *_given: Cleaned(list(app.backups.reachable_sets())))


def _weak(mode: str) -> Sabotage:
    def sabotage(app: Application, patch: pytest.MonkeyPatch) -> None:
        with app.vault.alone() as raw:
            raw.execute(f"PRAGMA secure_delete={mode}")
        patch.setattr(sweep, "_require_overwriting", lambda _connection: None)

    return sabotage


def _temporary_files_stay(app: Application, patch: pytest.MonkeyPatch) -> None:
    with app.vault.read() as connection:
        body = connection.execute(
            select(METADATA.tables["note"].c.body).order_by(METADATA.tables["note"].c.id.desc())
        ).scalar()
    (app.paths.temporary / "esikatselu.txt").write_text(str(body))
    patch.setattr(erasing, "empty_private_folder", lambda _folder: 0)


SABOTAGE: dict[str, tuple[Sabotage, str]] = {
    "the index keeps deleted words": (_index_forgets_at_leisure, "vault.db"),
    "the statistics stay": (_statistics_stay, "vault.db"),
    "the log is not emptied": (_no_checkpoint, "vault.db"),
    "the backups are left out": (_backups_stay, "vault-"),
    "secure_delete is FAST": (_weak("FAST"), "vault.db"),
    "secure_delete is OFF": (_weak("OFF"), "vault.db"),
    "temporary files stay": (_temporary_files_stay, "esikatselu.txt"),
}


@pytest.mark.parametrize("case", SABOTAGE)
def test_a_step_left_out_is_found_out(
    case: str, app: Application, known: Invented, monkeypatch: pytest.MonkeyPatch
) -> None:
    sabotage, place = SABOTAGE[case]
    sabotage(app, monkeypatch)
    monkeypatch.setattr(ErasureProof, "_rewrite", lambda *_given: None)
    with pytest.raises(HeijastusError) as failure:
        app.erasure.erase(known.uid)
    assert failure.value.code is ErrorCode.ERASURE_NOT_PROVEN
    assert str(failure.value.params["place"]).startswith(place)
    assert len(app.erasure.pending()) == 1
    assert left_of(app, known)


@pytest.mark.parametrize("case", [case for case in SABOTAGE if SABOTAGE[case][1] == "vault.db"])
def test_what_is_left_in_the_file_is_written_out_of_it(
    case: str, app: Application, known: Invented, monkeypatch: pytest.MonkeyPatch
) -> None:
    SABOTAGE[case][0](app, monkeypatch)
    try:
        app.erasure.erase(known.uid)
    except HeijastusError as failure:
        # The second look uses the same broken step: it stays unproven, and the next start has a better one.
        assert failure.code is ErrorCode.ERASURE_NOT_PROVEN  # noqa: PT017 - it may also succeed
        monkeypatch.undo()
        assert [report.number for report in app.erasure.resume()] == [1]
    assert left_of(app, known) == []
    assert app.erasure.pending() == ()


def test_with_every_step_nothing_is_found(app: Application, known: Invented) -> None:
    assert left_of(app, known)
    app.erasure.erase(known.uid)
    assert left_of(app, known) == []


def test_twenty_erasures_leave_nothing_and_harm_nobody(app: Application) -> None:
    done = erasure_rounds(app, 20, seed=20260608)
    assert (done.left, done.harmed, done.tried, done.survived) == ([], [], 20, 20)


def test_the_rounds_notice_a_step_left_out(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ErasureProof, "prove", lambda *_given: 0)
    _backups_stay(app, monkeypatch)
    done = erasure_rounds(app, 3, seed=1)
    assert done.survived < done.tried
