"""The passphrase was seen: another data key for the vault and for every backup in reach."""

from collections.abc import Sequence
from typing import ClassVar

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.system import keys
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.restore_journal import finish_interrupted
from tests.faults.activities.activity import Desk, Session, State, Step
from tests.faults.activities.backed_up import BackedUp
from tests.faults.activities.passphrase import SECOND, opens
from tests.storage.vaults import CHEAP, PASSPHRASE


def rekey(session: Session) -> None:
    service = session.open.keys
    replacement = service.prepare_rekey(PASSPHRASE, SECOND)
    groups = replacement.groups
    service.rekey(replacement, {2: groups[1], 5: groups[4]})


class Rekey(BackedUp):
    """The vault under the old key or under the new one, never neither; after the next start so is every copy."""

    name: ClassVar[str] = "rekey"

    def begin(self, session: Session) -> None:
        session.app = self.opened(session.desk)

    def work(self) -> Sequence[Step]:
        return (self.change,)

    def change(self, session: Session) -> None:
        # A second try may find the vault already under the new key, or closed on the way there.
        key_file = VaultPaths(session.desk.vault).key
        if opens(key_file, SECOND):
            return
        if session.open.vault._closed:
            session.open.lock.release()
            self.begin(session)
        rekey(session)

    def opened(self, desk: Desk) -> Application:
        # Before anybody asks which key it is, as the window and the command line do.
        finish_interrupted(VaultPaths(desk.vault))
        path = VaultPaths(desk.vault).key
        typed = SECOND if opens(path, SECOND) else PASSPHRASE
        app = open_application(desk.vault, keys.open_with_passphrase(path, typed, floor=CHEAP), self.clock())
        app.keys._floor = CHEAP
        return app

    def told(self, app: Application, desk: Desk) -> State:
        told = [opens(app.paths.key, typed) for typed in (PASSPHRASE, SECOND)]
        return {**super().told(app, desk), "opens with": told}
