"""A vault of an earlier version opened by this one."""

import json
import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.system import keys
from tests.faults.activities.activity import Desk, State, Step, VaultActivity
from tests.storage.vaults import CHEAP, a_clock

OLD = Path(__file__).parents[2] / "data" / "vaults" / "schema_0001"


class Migration(VaultActivity):
    """Opening is the whole activity: every row of the old vault is there before and after."""

    name: ClassVar[str] = "migration"

    def prepare(self, desk: Desk) -> None:
        old_key()
        desk.vault.mkdir(mode=0o700)
        for name in ("vault.db", "vault.key", "state.json"):
            shutil.copy(OLD / name, desk.vault / name)
            (desk.vault / name).chmod(0o600)

    def work(self) -> Sequence[Step]:
        return ()

    def opened(self, desk: Desk) -> Application:
        return open_application(desk.vault, old_key(), a_clock())

    def told(self, app: Application, desk: Desk) -> State:
        del desk
        wanted: dict[str, int] = json.loads((OLD / "expected.json").read_text("utf-8"))["counts"]
        raw = app.vault.connect()
        try:
            return {"missing": sorted(name for name, count in wanted.items() if _rows(raw, name) < count)}
        finally:
            raw.close()


def _rows(raw: Any, table: str) -> int:
    return raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - names from the fixture


@cache
def old_key() -> keys.DataKey:
    return keys.open_with_passphrase(OLD / "vault.key", PASSPHRASE, floor=CHEAP)
