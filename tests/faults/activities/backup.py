"""Backups made beside the vault and on a stick."""

from collections.abc import Sequence
from typing import Any, ClassVar

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.backups.names import order
from tests.faults.activities.activity import Session, State, Step
from tests.faults.activities.backed_up import BackedUp
from tests.faults.activities.edit import a_card


def change(session: Session) -> None:
    session.open.clients.save_person(a_card(7))


def make(session: Session) -> None:
    report = session.open.backups.make()
    if report.failures:
        # A place that could not take it is told in the report: to her that is a failure like any other.
        raise HeijastusError(ErrorCode(report.failures[0][1]))


class Backup(BackedUp):
    """Acknowledged, a backup is in both places and whole; a backup under way leaves nothing half."""

    name: ClassVar[str] = "backup"

    def work(self) -> Sequence[Step]:
        return (change, make, make)

    def agrees(self, state: State, allowed: Sequence[State]) -> bool:
        # A second try makes one more; a set that failed on the stick alone is there beside the vault.
        old: Any = allowed[0]
        return super().agrees(state, allowed) and all(
            max(old[place], key=order) <= max(names_of(state, place), key=order) for place in ("here", "stick")
        )


def names_of(state: State, place: str) -> list[str]:
    """The sets of a place in a state."""
    names = state[place]
    assert isinstance(names, list)
    return names
