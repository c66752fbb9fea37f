"""Everything exported on the day she leaves."""

import re
import zipfile
from collections.abc import Sequence
from typing import ClassVar

from heijastus_desk.bootstrap import Application
from tests.faults.activities.activity import Desk, Session, State, Step
from tests.faults.activities.backed_up import BackedUp


def write(session: Session) -> None:
    session.open.everything.write(session.desk.out)


class Everything(BackedUp):
    """One whole archive or none; nothing half stays in the folder she chose or in the vault's own."""

    name: ClassVar[str] = "everything"
    sets_before: ClassVar[int] = 0
    belonging: ClassVar[re.Pattern[str]] = re.compile(r"out/kaikki-\d{3}\.zip")

    def work(self) -> Sequence[Step]:
        return (write,)

    def resume(self, app: Application, desk: Desk) -> None:
        super().resume(app, desk)
        app.everything.tidy()

    def told(self, app: Application, desk: Desk) -> State:
        return {**super().told(app, desk), "files": sorted(path.name for path in desk.out.glob("*.zip"))}

    def agrees(self, state: State, allowed: Sequence[State]) -> bool:
        # A second try after the file had its name makes one more.
        old, seen = allowed[0]["files"], state["files"]
        assert isinstance(old, list)
        assert isinstance(seen, list)
        return set(old) <= set(seen) and super().agrees(state, [one | {"files": seen} for one in allowed])

    def wrong(self, app: Application, desk: Desk) -> list[str]:
        found = super().wrong(app, desk)
        for path in desk.out.glob("*.zip"):
            with zipfile.ZipFile(path) as archive:
                if (bad := archive.testzip()) is not None:
                    found.append(f"{path.name}: {bad} is damaged")
        return found
