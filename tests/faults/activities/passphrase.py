"""The passphrase changed: the key file and every backup that is reachable open with the old one or the new one."""

from collections.abc import Sequence
from typing import ClassVar

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import keys
from tests.faults.activities.activity import Desk, Session, State, Step, VaultActivity, new_keys
from tests.storage.vaults import CHEAP, PASSPHRASE

SECOND = "toinen keksitty salalause kivijalka"
THIRD = "kolmas keksitty salalause ruiskaunokki"


class Passphrase(VaultActivity):
    """Changed twice; the recovery code opens all along."""

    name: ClassVar[str] = "passphrase"

    def work(self) -> Sequence[Step]:
        return (self.first, self.second)

    def first(self, session: Session) -> None:
        keys.change_passphrase(session.open.paths.key, PASSPHRASE, SECOND, floor=CHEAP)

    def second(self, session: Session) -> None:
        keys.change_passphrase(session.open.paths.key, SECOND, THIRD, floor=CHEAP)

    def opened(self, desk: Desk) -> Application:
        app = super().opened(desk)
        return app

    def told(self, app: Application, desk: Desk) -> State:
        opening = [self._opens(app, typed) for typed in (PASSPHRASE, SECOND, THIRD)]
        by_code = keys.open_with_recovery_code(app.paths.key, new_keys().recovery_code.text) == app.vault.key
        return {"opens with": opening, "opens by code": by_code}

    @staticmethod
    def _opens(app: Application, typed: str) -> bool:
        try:
            return keys.open_with_passphrase(app.paths.key, typed, floor=CHEAP) == app.vault.key
        except HeijastusError as failure:
            if failure.code is not ErrorCode.WRONG_PASSPHRASE:
                raise
            return False
