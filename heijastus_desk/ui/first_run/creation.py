"""Makes the vault at the end of the first run: whole, or nothing."""

import shutil
from functools import cache
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.interview.answers import Answers, PlaceAnswer
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.progress import Progress
from heijastus_desk.ui.first_run.business_step import controller_from
from heijastus_desk.ui.first_run.draft import Draft

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application
    from heijastus_desk.system.keys import Argon2Cost, NewKeys

STEPS = 3


def check_folder(folder: Path) -> None:
    """Refuse a place that cannot hold a vault before she types anything; leaves nothing behind."""
    from heijastus_desk.system.paths import ensure_writable  # noqa: PLC0415 - first run only
    from heijastus_desk.system.sync_folders import refuse_synced  # noqa: PLC0415 - the same

    refuse_synced(folder)
    nearest = folder
    while not nearest.exists():
        nearest = nearest.parent
    if not nearest.is_dir():
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder))
    ensure_writable(nearest)


class CostMeasure(Thread):
    """Finds out, beside her, what a guess of the passphrase must cost on this computer to take 0.5 to 1 s."""

    def __init__(self) -> None:
        super().__init__(name="desk-calibration", daemon=True)
        self._cost: Argon2Cost | None = None

    def run(self) -> None:
        from heijastus_desk.system.keys import measured_cost  # noqa: PLC0415 - first run only

        self._cost = measured_cost()

    def cost(self) -> "Argon2Cost | None":
        """Waits until it is known; None where it could not be measured, and the ordinary cost is taken."""
        self.join()
        return self._cost


@cache
def measure_cost() -> CostMeasure:
    """The one measuring of this process, begun at the first call; about 2 s on all cores."""
    measure = CostMeasure()
    measure.start()
    return measure


def make_keys(draft: Draft) -> "NewKeys":
    """Derive the keys; takes about a second and writes nothing."""
    from heijastus_desk.system.keys import new_key_file  # noqa: PLC0415 - first run only

    return new_key_file(draft.passphrase, cost=measure_cost().cost(), personal=draft.personal_words())


def make_vault(draft: Draft, clock: Clock, lang: Lang, progress: Progress) -> "Application":
    """Make the vault with her business in it, and the registers that her answers ask for."""
    from heijastus_desk.bootstrap import create_application  # noqa: PLC0415 - first run only

    if draft.keys is None:
        raise HeijastusError(ErrorCode.SETUP_NOT_FINISHED)
    existed = draft.folder.exists()
    progress.step(0, STEPS)
    application = create_application(draft.folder, draft.keys, clock)
    try:
        progress.step(1, STEPS)
        application.controller.save(controller_from(draft.business, together=draft.together))
        progress.step(2, STEPS)
        _fill_registers(application, draft)
        application.first_things.begin()
        application.settings.set("language", lang.value)
    except BaseException:
        application.close()
        remove(draft.folder, whole=not existed)
        raise
    return application


def _fill_registers(application: "Application", draft: Draft) -> None:
    places = tuple(PlaceAnswer(kind=kind, in_use=kind in draft.places) for kind in PlaceKind)
    application.interview.save(Answers(activities=draft.activities, places=places))
    if not application.registers.list():
        application.registers.create_from_template()


def remove(folder: Path, *, whole: bool) -> None:
    """Take a half-made vault away; a folder that was there before stays."""
    from heijastus_desk.system.paths import VaultPaths  # noqa: PLC0415 - only after a failure

    if whole:
        shutil.rmtree(folder, ignore_errors=True)
        return
    paths = VaultPaths(folder)
    for path in (paths.database, paths.key, paths.state, paths.lock, paths.ledger, paths.pointer):
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
