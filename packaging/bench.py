"""Compares the program with floors measured in the same run: a bare Qt window, raw sqlcipher3, raw reportlab.

Medians of interleaved runs; targets, not gates: a missed one is printed as missed. Leaves out/bench.json.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHILDREN = Path(__file__).resolve().parent / "benchmarks"
WINDOW_RUNS = 15
LIST_RUNS = 9
PDF_RUNS = 15
LONGEST = 120
"""seconds for one child, so that a measurement that sees nothing ends"""


@dataclass(frozen=True, slots=True)
class Result:
    """One comparison; times in milliseconds, medians."""

    name: str
    ours: float
    floor: float
    floor_is: str
    target: float
    runs: int

    @property
    def ratio(self) -> float:
        return self.ours / self.floor

    def line(self) -> str:
        verdict = "ok" if self.ratio <= self.target else "MISSED"
        return (
            f"{verdict:6}  {self.name}: {self.ours:.1f} ms, {self.floor_is} {self.floor:.1f} ms, "
            f"ratio {self.ratio:.2f} (target {self.target:.2f}, {self.runs} runs each)"
        )


def main() -> int:
    """Run every comparison and print it."""
    out = ROOT / "out"
    out.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        vaults = Path(folder)
        _child("make_vaults", str(vaults))
        results = [*_windows(vaults), *_lists(vaults), *_notices()]
    for result in results:
        print(result.line())
    listing = [{**asdict(result), "ratio": result.ratio} for result in results]
    (out / "bench.json").write_text(json.dumps(listing, indent=2), "utf-8")
    print(out / "bench.json")
    return 0


def _windows(vaults: Path) -> list[Result]:
    def unlock() -> float:
        return _since_start("unlock_window", str(vaults / "small"))

    floors = {"bare PySide6 window": "bare_window", "bare window with the same controls": "bare_form"}
    results: list[Result] = []
    for floor_is, child in floors.items():
        ours, floor = _interleaved(WINDOW_RUNS, unlock, lambda child=child: _since_start(child))
        results.append(Result("unlock window on screen", ours, floor, floor_is, 1.35, WINDOW_RUNS))
    return results


def _lists(vaults: Path) -> list[Result]:
    ours, raw = _interleaved(
        LIST_RUNS,
        lambda: float(_child("first_list", str(vaults / "large"))),
        lambda: float(_child("raw_list", str(vaults / "large"))),
    )
    name = "first list of 10,000 persons painted, after the key"
    return [Result(name, ours, raw, "raw query and bare table", 2.0, LIST_RUNS)]


def _notices() -> list[Result]:
    measured = json.loads(_child("notice_pdf", str(PDF_RUNS)))
    return [
        Result("notice PDF", measured["ours"], measured["same"], "reportlab, same flowables", 1.5, PDF_RUNS),
        Result("notice PDF", measured["ours"], measured["build"], "reportlab's build alone", 1.5, PDF_RUNS),
    ]


def _interleaved(runs: int, ours: Callable[[], float], floor: Callable[[], float]) -> tuple[float, float]:
    pairs = [(ours(), floor()) for _ in range(runs + 1)][1:]  # the first pair warms the caches
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def _since_start(child: str, *arguments: str) -> float:
    started = time.time()
    return (float(_child(child, *arguments)) - started) * 1000


def _child(name: str, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_LOGGING_RULES": "*=false"}
    # An installed program is compiled already; a source tree measured without its cache would compile at every start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(ROOT / "out" / "bench-cache")
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        [sys.executable, str(CHILDREN / f"{name}.py"), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stderr}")
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""


if __name__ == "__main__":
    sys.exit(main())
