"""The first run: an empty folder becomes a vault, or stays without one."""

from collections.abc import Sequence
from typing import ClassVar

from heijastus_desk.bootstrap import create_application, open_application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from tests.faults.activities.activity import (
    Activity,
    Desk,
    Session,
    State,
    Step,
    contents,
    new_keys,
    referee,
    strangers,
    the_key,
)
from tests.storage.vaults import OWNER, a_clock


class FirstRun(Activity):
    """She proves her recovery code and the vault is made; killed, the next start offers a first run again or opens."""

    name: ClassVar[str] = "first_run"

    def prepare(self, desk: Desk) -> None:
        del desk
        # Here and not in the children, which would each make their own.
        new_keys()

    def steps(self) -> Sequence[Step]:
        return (self.make, self.business, self.end)

    def make(self, session: Session) -> None:
        session.app = create_application(session.desk.vault, new_keys(), a_clock())

    def business(self, session: Session) -> None:
        session.open.controller.save(OWNER)

    def end(self, session: Session) -> None:
        session.open.close()

    def observe(self, desk: Desk) -> tuple[State, list[str]]:
        try:
            app = open_application(desk.vault, the_key(), a_clock())
        except HeijastusError as failure:
            if failure.code is not ErrorCode.VAULT_MISSING:
                raise
            # What a start cut short left must not stand in the way of the next one.
            create_application(desk.vault, new_keys(), a_clock()).close()
            return {}, strangers(desk)
        try:
            raw = app.vault.connect()
            complaints, state = referee(raw), contents(raw)
            raw.close()
        finally:
            app.close()
        return state, complaints + strangers(desk)
