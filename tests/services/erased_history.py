"""Backups and erasures taken in turn, made once, for tests of what a restore shows afterwards."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.services.restoring import ErasureAnswer
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.system import restore_journal
from tests.services.restoring_desk import RestoringDesk, carried, desk_of
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
