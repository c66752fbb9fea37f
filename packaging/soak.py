"""The whole fault campaign with its full counts: a table of faults tried, survived and lost; leaves out/soak.json.

make soak                                  every row, some hours
make soak ARGS="kill edit --rounds 50"     rows by fault, activity or both
make soak ARGS="controls"                  without one countermeasure each: here something must be lost
make soak ARGS="network"                   the tour under strace: no network call
make soak ARGS="looks"                     the tour with longer words and with twice the text size: no cut word
"""

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

import looks
import strace_tour

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.faults import recorder  # noqa: E402 - the campaign lives with the tests
from tests.faults.office import Office, each  # noqa: E402
from tests.faults.plan import CELLS, CONTROLS, SEED, Cell, full_form  # noqa: E402
from tests.faults.tally import Tally  # noqa: E402

NETWORK = "network"
LOOKS = "looks"
CONTROL = "controls"
HEAD = f"{'':7}{'fault':11} {'activity':12} {'without':14} {'tried':>6} {'survived':>9} {'lost':>6}   figures"


def main() -> int:
    """Run the chosen rows; 1 when a row lost something, or a control lost nothing."""
    options = _options()
    if LOOKS in options.rows:
        return 0 if looks.run() else 1
    out = ROOT / "out"
    out.mkdir(exist_ok=True)
    report = _Report(out / "soak.json", options.seed)
    cells = _chosen(options.rows)
    print(f"seed {options.seed}; images of lost rounds in {out / 'faults'}")
    if why := recorder.missing():
        print(f"rows that need the recorder are left out: {why}")
        cells = [cell for cell in cells if not cell.needs_recorder]
    if cells:
        print(HEAD, flush=True)
        office = Office(out / "faults", options.workers)
        orders = [full_form(cell, options.seed, options.rounds) for cell in cells]
        each(office, orders, report.row)
        office.close()
    if NETWORK in options.rows or not options.rows:
        report.network(strace_tour.findings())
    print(report.path)
    return 1 if report.is_bad else 0


def _options() -> argparse.Namespace:
    names = sorted({*(cell.fault for cell in CELLS), *(cell.activity for cell in CELLS), CONTROL, NETWORK, LOOKS})
    parser = argparse.ArgumentParser(
        prog="make soak", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("rows", nargs="*", choices=[*names, []], metavar="ROW", help=", ".join(names))
    parser.add_argument("--rounds", type=int, default=0, help="instead of the full count of each row")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--workers", type=int, default=2, help="campaign processes at a time")
    return parser.parse_args()


def _chosen(names: list[str]) -> list[Cell]:
    """The cells named by fault, by activity or by both; all of them and the controls when nothing is named."""
    if not names:
        return [*CELLS, *CONTROLS]
    faults = {cell.fault for cell in CELLS} & set(names)
    activities = {cell.activity for cell in CELLS} & set(names)
    named = [
        cell
        for cell in CELLS
        if (faults or activities)
        and (not faults or cell.fault in faults)
        and (not activities or cell.activity in activities)
    ]
    return [*named, *(CONTROLS if CONTROL in names else ())]


class _Report:
    """Prints each row as it comes and keeps all of them in a file."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path = path
        self.is_bad = False
        self._began = time.time()
        self._rows: list[dict[str, Any]] = []
        self._network: dict[str, Any] | None = None
        self._seed = seed

    def row(self, order: dict[str, Any], tally: Tally | Exception) -> None:
        if isinstance(tally, Exception):
            bad, told = True, [str(tally)]
            line = f"{order['row']:11} {order['activity']:12} {order['without']:14} could not run"
            self._rows.append({"fault": order["row"], "activity": order["activity"], "failed": str(tally)})
        else:
            # A control is there to lose: one that does not shows that its detector sees nothing.
            bad, told = bool(tally.lost) != bool(tally.without), tally.told if not tally.without else []
            figures = ", ".join(f"{name} {value:g}" for name, value in tally.figures.items())
            line = (
                f"{tally.fault:11} {tally.activity:12} {tally.without:14} "
                f"{tally.tried:6} {tally.survived:9} {tally.lost:6}   {figures}"
            )
            self._rows.append(tally.to_json())
        self.is_bad |= bad
        print(f"{'BAD' if bad else 'ok':7}{line}", flush=True)
        for text in told:
            print(f"         {text}", flush=True)
        self._write()

    def network(self, found: "strace_tour.Findings") -> None:
        self.is_bad |= not found.is_clean
        print(f"{'ok' if found.is_clean else 'BAD':7}{NETWORK:11} {found.told}", flush=True)
        self._network = found.to_json()
        self._write()

    def _write(self) -> None:
        whole = {
            "seed": self._seed,
            "seconds": round(time.time() - self._began),
            "lost": sum(row.get("lost", 1) for row in self._rows if not row.get("without")),
            "rows": self._rows,
            NETWORK: self._network,
        }
        self.path.write_text(json.dumps(whole, indent=2), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
