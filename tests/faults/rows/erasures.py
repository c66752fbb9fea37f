"""R1: persons erased one after the other, each looked for by the forensic reader in everything the program owns."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from heijastus_desk.bootstrap import open_application
from tests.faults.activities.activity import Activity, a_vault, the_key
from tests.faults.rows.row import Order
from tests.faults.stage import Stage
from tests.faults.tally import Tally
from tests.guarantees.erasure_rounds import Rounds, erasure_rounds
from tests.storage.vaults import a_clock

AT_A_TIME = 50
"""erasures in one vault; then a fresh one, so that the file does not grow without end"""


def erasures(stage: Stage, activity: Activity, order: Order) -> Tally:
    """Lost is an erasure after which anything was found, or anybody else had changed."""
    del stage
    tally = order.tally("erasures", activity.name)
    while tally.tried < order.rounds and order.goes_on(tally):
        batch = min(AT_A_TIME, order.rounds - tally.tried)
        seed = order.seed + tally.tried
        done = _in_a_new_vault(lambda app, batch=batch, seed=seed: erasure_rounds(app, batch, seed))
        for number in range(done.tried):
            found = [f"left in {place}" for place in done.left if place.split(":")[0] == str(number)]
            found += [f"harmed {place}" for place in done.harmed if place.split(":")[0] == str(number)]
            tally.count(found, f"erasure {number + 1} of {batch} with seed {seed}")
        tally.add("rows", done.rows)
        tally.add("sets cleaned", done.sets)
    return tally


def _in_a_new_vault(rounds: Callable[..., Rounds]) -> Rounds:
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder) / "vault"
        shutil.copytree(a_vault(), vault)
        app = open_application(vault, the_key(), a_clock())
        try:
            return rounds(app)
        finally:
            app.close()
