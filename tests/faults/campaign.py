"""Runs rows of the campaign in one process: reads orders as JSON lines, answers each with its tally.

Started under the recorder (`recorder.environment`), because a library can only be preloaded at the start.
"""

import contextlib
import json
import logging
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.faults.activities.activity import Activity
from tests.faults.plan import ACTIVITIES, FAULTS
from tests.faults.rows.row import Order, Row
from tests.faults.sabotage import taken_away
from tests.faults.stage import Stage


def activity_named(name: str) -> Activity:
    """An activity by its name; only its own module is loaded."""
    module, _, kind = ACTIVITIES[name].partition(".")
    return getattr(import_module(f"tests.faults.activities.{module}"), kind)()


def row_named(name: str) -> Row:
    """A row by its name."""
    return getattr(import_module(f"tests.faults.rows.{name}"), name)


def carry_out(stage: Stage, told: dict[str, Any]) -> dict[str, Any]:
    """One order: row, activity, rounds, seconds, seed, and the name of a countermeasure to take away."""
    order = Order(told["rounds"], told["seconds"], told["seed"], told.get("without", ""))
    if FAULTS[told["row"]].needs_recorder and not stage.recorder.is_there:
        return {**order.tally(told["row"], told["activity"]).to_json(), "skipped": "no recorder"}
    activity = activity_named(told["activity"])
    # Seen with every countermeasure: a control must not take what it spoils for what is right.
    stage.reference(activity)
    with taken_away(order.without):
        return row_named(told["row"])(stage, activity, order).to_json()


def main() -> int:
    """Serve orders until the input ends."""
    logging.getLogger().addHandler(logging.NullHandler())
    images = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    base = Path("/dev/shm")  # noqa: S108 - memory where there is some: the power is never really cut
    with contextlib.ExitStack() as stack:
        where = str(base) if base.is_dir() else None
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="heijastus-faults-", dir=where)))
        tempfile.tempdir = str(folder)
        stage = Stage(folder)
        stage.images = images
        for line in sys.stdin:
            try:
                answer = carry_out(stage, json.loads(line))
            except Exception as failure:  # noqa: BLE001 - told to whoever gave the order
                answer = {"failed": f"{type(failure).__name__}: {failure}"}
            print(json.dumps(answer), flush=True)  # noqa: T201 - the answer
    return 0


if __name__ == "__main__":
    sys.exit(main())
