"""The ground of activities that touch backups: sets beside the vault and on a stick, each of which must stay whole."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.storage.backups.checking import check_set
from heijastus_desk.storage.backups.sets import sets_in
from tests.faults.activities.activity import Desk, State, VaultActivity
from tests.faults.activities.edit import a_card
from tests.storage.vaults import a_clock

LABEL = "Musta tikku"


class BackedUp(VaultActivity):
    """Backups keep their own books: the log of events, what media hold. Those may tell of a second try."""

    books: ClassVar[frozenset[str]] = frozenset({"event", "setting", "medium", "medium_copy", "erasure_line"})
    """tables that a repeated try writes more into"""
    sets_before: ClassVar[int] = 1
    clients: ClassVar[int] = 2

    def prepare(self, desk: Desk) -> None:
        super().prepare(desk)
        app = super().opened(desk)
        app.backups.add_medium(desk.stick, LABEL)
        for number in range(1, self.clients + 1):
            app.clients.save_person(a_card(number))
        app.close()
        self.fill(desk)
        for number in range(self.sets_before):
            self.set_made(desk, timedelta(days=self.sets_before - number))

    def fill(self, desk: Desk) -> None:
        """More that is in every backup."""

    def set_made(self, desk: Desk, ago: timedelta) -> None:
        clock = a_clock()
        clock.instant -= ago
        app = self.opened_at(desk, clock)
        app.settings.set("theme", f"{ago}")
        app.backups.make()
        app.close()

    def opened_at(self, desk: Desk, clock: Clock) -> Application:
        """Open at another time than the campaign's."""
        before = self.clock
        self.clock = lambda: clock
        try:
            return self.opened(desk)
        finally:
            self.clock = before

    def resume(self, app: Application, desk: Desk) -> None:
        del desk
        app.backups.recover()
        app.erasure.resume()
        app.keys.renew_copies()

    def told(self, app: Application, desk: Desk) -> State:
        del app
        return {"here": names(desk.vault / "backups"), "stick": names(desk.stick)}

    def wrong(self, app: Application, desk: Desk) -> list[str]:
        found: list[str] = []
        for folder in (desk.vault / "backups", desk.stick):
            for one in sets_in(folder):
                try:
                    check_set(one, app.vault.key)
                except HeijastusError as failure:
                    found.append(f"{folder.name}/{one.name}: {failure.code} {failure.params.get('part', '')}")
        return found

    def agrees(self, state: State, allowed: Sequence[State]) -> bool:
        return any(self._same(state, one) for one in allowed)

    def _same(self, state: State, other: State) -> bool:
        return all(state[name] == other[name] for name in other if name not in {*self.books, "here", "stick"})


def names(folder: Path) -> list[str]:
    """The sets in a folder, oldest first."""
    return sorted(one.name for one in sets_in(folder))
