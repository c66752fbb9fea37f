"""An older backup restored over the present vault."""

import re
from collections.abc import Sequence
from typing import ClassVar

from heijastus_desk.bootstrap import Application
from heijastus_desk.services.restoring import RestoreService
from heijastus_desk.system.paths import VaultPaths
from tests.faults.activities.activity import NOTE, Desk, Session, Step, the_key
from tests.faults.activities.backed_up import BackedUp
from tests.faults.activities.edit import a_card
from tests.storage.vaults import CHEAP, a_clock


def restore(session: Session) -> None:
    service = RestoreService(VaultPaths(session.desk.vault), a_clock(), floor=CHEAP)
    # The oldest: that of yesterday, without what came after it.
    backup = service.sets(session.desk.stick)[-1]
    prepared = service.prepare(backup, the_key())
    try:
        service.commit(prepared, accept_loss=True)
    except BaseException:
        service.discard(prepared)
        raise


class Restore(BackedUp):
    """The present vault or the restored one, and the present one is in a backup before it goes."""

    name: ClassVar[str] = "restore"
    belonging: ClassVar[re.Pattern[str]] = re.compile(r"vault/damaged-[\w-]+\.(db|key|jsonl)(-wal)?")

    def prepare(self, desk: Desk) -> None:
        super().prepare(desk)
        app = self.opened(desk)
        app.clients.save_person(a_card(8))
        app.close()

    def steps(self) -> Sequence[Step]:
        return (restore, self.begin, self.end)

    def work(self) -> Sequence[Step]:
        return ()

    def wrong(self, app: Application, desk: Desk) -> list[str]:
        found = super().wrong(app, desk)
        # A disk that fails while the present vault is looked at makes it look damaged: it is kept, and she is told.
        kept = RestoreService(VaultPaths(desk.vault), a_clock(), floor=CHEAP).kept_aside()
        return [*found, *(f"{NOTE}the present vault was kept aside" for _path in kept)]
