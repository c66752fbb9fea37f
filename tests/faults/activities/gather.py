"""Gathering a person's package for an access request."""

import hashlib
import re
import zipfile
from collections.abc import Sequence
from typing import Any, ClassVar

from heijastus_desk.bootstrap import Application
from tests.faults.activities.activity import Desk, Session, State, Step, VaultActivity
from tests.faults.activities.edit import a_card


def gather(session: Session) -> None:
    app = session.open
    app.subject_export.gather(app.clients.resolve("K1"), session.desk.out)


_BOOKS = {"event": 0, "setting": 0}


class Gather(VaultActivity):
    """A package is a plain copy of what is in the vault: each one is whole, and the vault knows of it."""

    name: ClassVar[str] = "export"
    belonging: ClassVar[re.Pattern[str]] = re.compile(r"out/tiedot-\d{3}\.zip")

    def prepare(self, desk: Desk) -> None:
        super().prepare(desk)
        app = self.opened(desk)
        app.clients.save_person(a_card(1))
        app.close()

    def work(self) -> Sequence[Step]:
        return (gather, gather)

    def resume(self, app: Application, desk: Desk) -> None:
        app.subject_export.tidy(desk.out)

    def told(self, app: Application, desk: Desk) -> State:
        raw: Any = app.vault.connect()
        known = dict(raw.execute("SELECT sha256, number FROM gathered_package").fetchall())
        raw.close()
        there = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in desk.out.glob("tiedot-*.zip")}
        return {
            "files": sorted(there),
            "unknown to the vault": sorted(name for name, digest in there.items() if digest not in known),
            "damaged": sorted(name for name in there if not zipfile.is_zipfile(desk.out / name)),
        }

    def agrees(self, state: State, allowed: Sequence[State]) -> bool:
        # Remembered and not there yet may be; there and not remembered may not. Gathered a second time it is in her
        # log of events three times.
        pairs = [(allowed[-1], allowed[0]), *((one, one) for one in allowed)]
        return any(state | _BOOKS == known | {"files": files["files"]} | _BOOKS for known, files in pairs)
