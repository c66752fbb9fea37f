"""An erasure stopped between any two steps is completed at the next start."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services import erasure as erasing
from heijastus_desk.services.erasure import DONE
from heijastus_desk.services.erasure_copies import ErasureCopies
from heijastus_desk.services.erasure_ledger import LedgerKeeper
from heijastus_desk.services.erasure_proof import ErasureProof
from heijastus_desk.storage.erasing import sweep
from heijastus_desk.system.ledger import PURPOSE, load_ledger
from tests.guarantees.erasing_known import vault_id
from tests.guarantees.erasure_rounds import left_of
from tests.guarantees.invented import Invented


class _Killed(BaseException):
    """The program ends here."""


def _killing(real: Callable[..., Any], *, after: bool, spared: int) -> Callable[..., Any]:
    """Ends the program at the step; `spared` calls come before it, as the ledger is first saved at the beginning."""
    calls = iter(range(spared))

    def step(*args: Any, **kwargs: Any) -> Any:
        is_spared = next(calls, None) is not None
        done = real(*args, **kwargs) if after or is_spared else None
        if not is_spared:
            raise _Killed
        return done

    return step


KILLS: dict[str, tuple[Any, str, bool]] = {
    "the ledger tells, nothing is deleted": (erasing, "erase_and_tell", False),
    "deleted, not committed": (erasing, "write_lines", True),
    "committed, traces there": (sweep, "_forget_statistics", False),
    "statistics gone, not committed": (sweep, "_clean_index", True),
    "cleaned, log there": (sweep, "checkpoint", False),
    "log emptied": (erasing.ErasureService, "_clean_live", True),
    "between backups": (ErasureCopies, "_clean", True),
    "backups cleaned": (ErasureCopies, "clean", True),
    "proof begun": (ErasureProof, "prove", False),
    "proven, not said": (ErasureProof, "prove", True),
    "said in the file, not in the vault": (LedgerKeeper, "save", True),
}


@pytest.fixture
def reopened(tmp_path: Path, clock: MovableClock) -> Iterator[Callable[[Application], Application]]:
    """Opens the folder as a kill would leave it: copied as it lies on the disk, log and all."""
    opened: list[Application] = []

    def reopen(app: Application) -> Application:
        folder = tmp_path / f"after-{len(opened)}"
        shutil.copytree(app.paths.folder, folder)
        opened.append(open_application(folder, app.vault.key, clock))
        return opened[-1]

    yield reopen
    for one in opened:
        one.close()


@pytest.mark.parametrize("case", KILLS)
def test_stopped_anywhere_it_is_completed_at_the_next_start(
    case: str,
    app: Application,
    known: Invented,
    monkeypatch: pytest.MonkeyPatch,
    reopened: Callable[[Application], Application],
) -> None:
    assert isinstance(app.clock, MovableClock)
    app.clock.move_to(date(2026, 6, 20))
    app.backups.make()
    owner, name, after = KILLS[case]
    real = getattr(owner, name)
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, _killing(real, after=after, spared=1 if owner is LedgerKeeper else 0))
        with pytest.raises(_Killed):
            app.erasure.erase(known.uid)
    again = reopened(app)
    done = case == "said in the file, not in the vault"
    assert len(again.erasure.pending()) == (0 if done else 1)
    again.erasure.resume()
    assert again.erasure.pending() == ()
    assert left_of(again, known) == []
    ledger = load_ledger(again.paths.ledger, vault_id(again), again.vault.key.subkey(PURPOSE))
    assert [erasure.done for erasure in ledger.erasures] == [True]


def test_before_the_first_step_it_can_be_called_off(app: Application, known: Invented) -> None:
    class Impatient:
        def step(self, done: int, total: int) -> None:
            del done, total
            raise HeijastusError(ErrorCode.CANCELLED)

    with pytest.raises(HeijastusError):
        app.erasure.erase(known.uid, Impatient())
    assert app.erasure.pending() == ()
    assert app.erasure.preview(known.uid).goes


def test_while_the_log_could_not_be_emptied_nobody_is_told_that_it_is_done(
    app: Application, known: Invented, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_given: Any) -> None:
        raise HeijastusError(ErrorCode.VAULT_BUSY)

    with monkeypatch.context() as patch:
        patch.setattr(sweep, "checkpoint", busy)
        with pytest.raises(HeijastusError) as caught:
            app.erasure.erase(known.uid)
    assert caught.value.code is ErrorCode.VAULT_BUSY
    assert [erasure.done for erasure in app.erasure.pending()] == [False]
    assert DONE not in {event.code for event in app.events.page(limit=5)}
    with pytest.raises(HeijastusError):
        app.erasure.report_pdf(1, Lang.FI)
    (report,) = app.erasure.resume()
    assert report.proven
    assert left_of(app, known) == []
