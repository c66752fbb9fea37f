"""The passphrase changed: the key file and every backup in reach open with the old one or the new one."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.backups.sets import sets_in
from heijastus_desk.system import keys
from tests.faults.activities.activity import Desk, Session, State, Step, new_keys
from tests.faults.activities.backed_up import BackedUp
from tests.storage.vaults import CHEAP, PASSPHRASE

SECOND = "toinen keksitty salalause kivijalka"
THIRD = "kolmas keksitty salalause ruiskaunokki"


class Passphrase(BackedUp):
    """Changed twice; the recovery code opens all along, and after the next start every copy is as the key file is."""

    name: ClassVar[str] = "passphrase"

    def work(self) -> Sequence[Step]:
        return (self.first, self.second)

    def first(self, session: Session) -> None:
        self._change(session.open, PASSPHRASE, SECOND)

    def second(self, session: Session) -> None:
        self._change(session.open, SECOND, THIRD)

    def _change(self, app: Application, old: str, new: str) -> None:
        # A second try after the key file was written and the copies were not: that passphrase is in force already.
        if opens(app.paths.key, new):
            app.keys.renew_copies()
            return
        app.keys.change_passphrase(old, new)

    def opened(self, desk: Desk) -> Application:
        app = super().opened(desk)
        app.keys._floor = CHEAP
        return app

    def told(self, app: Application, desk: Desk) -> State:
        told = [opens(app.paths.key, typed) for typed in (PASSPHRASE, SECOND, THIRD)]
        return {**super().told(app, desk), "opens with": told}

    def wrong(self, app: Application, desk: Desk) -> list[str]:
        found, code = super().wrong(app, desk), new_keys().recovery_code.text
        in_force = [typed for typed in (PASSPHRASE, SECOND, THIRD) if opens(app.paths.key, typed)]
        for path in (
            app.paths.key,
            *(one.key for place in (desk.vault / "backups", desk.stick) for one in sets_in(place)),
        ):
            if keys.open_with_recovery_code(path, code) != app.vault.key:
                found.append(f"{path.name}: another key by the recovery code")
            if [typed for typed in (PASSPHRASE, SECOND, THIRD) if opens(path, typed)] != in_force:
                found.append(f"{path.name}: another passphrase than the vault's")
        return found


def opens(path: Path, typed: str) -> bool:
    """Whether a passphrase opens a key file."""
    try:
        keys.open_with_passphrase(path, typed, floor=CHEAP)
    except HeijastusError as failure:
        if failure.code is not ErrorCode.WRONG_PASSPHRASE:
            raise
        return False
    return True
