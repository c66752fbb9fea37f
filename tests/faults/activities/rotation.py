"""Backups of months rotated when a new one is made."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, ClassVar

from heijastus_desk.bootstrap import Application
from tests.faults.activities.activity import Desk, State, Step
from tests.faults.activities.backed_up import BackedUp
from tests.faults.activities.backup import make
from tests.storage.vaults import a_clock

NEW = "vault-20260614"
DAYS = (80, 50, 33, 25, 12, 9, 8, 7, 6, 5, 4, 3, 2, 1)


class Rotation(BackedUp):
    """Whatever the rotation keeps in the end is there all along; what it removes is there whole or not at all."""

    name: ClassVar[str] = "rotation"
    sets_before: ClassVar[int] = 0

    def prepare(self, desk: Desk) -> None:
        super().prepare(desk)
        for days in DAYS:
            self.set_made(desk, timedelta(days=days))

    def clock(self) -> Any:
        clock = a_clock()
        clock.instant += timedelta(days=6)
        return clock

    def work(self) -> Sequence[Step]:
        return (make,)

    def resume(self, app: Application, desk: Desk) -> None:
        del desk
        app.backups.recover()

    def agrees(self, state: State, allowed: Sequence[State]) -> bool:
        if not super().agrees(state, allowed):
            return False
        for place in ("here", "stick"):
            lists: list[Any] = [one[place] for one in allowed]
            seen: Any = state[place]
            kept = set.intersection(*(set(names) for names in lists))
            # The new one has another name after a second try.
            if not {name for name in kept if not name.startswith(NEW)} <= set(seen) or len(seen) < len(kept):
                return False
        return True
