"""Compares the program with floors measured in the same run: a bare Qt window, raw sqlcipher3, raw reportlab.

Medians of interleaved runs; targets, not gates: a missed one is printed as missed. Leaves out/bench.json.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHILDREN = Path(__file__).resolve().parent / "benchmarks"
MEASURED = ROOT / "out" / "build" / "measured" / "measured"
BARE = ROOT / "out" / "build" / "bare-window" / "bare-window"
WINDOW_RUNS = 15
LIST_RUNS = 9
PDF_RUNS = 15
PREVIEW_KEYS = 60
REVIEW_RUNS = 60
UNLOCK_RUNS = 20
PACKAGE_RUNS = 5
LOAD = (50_000, 500_000)
"""persons, notes"""
CLIENTS = (1_000, 10_000, 100_000)
CLIENT_NOTES = 200_000
ITEMS = 300_000
"""retained items at least"""
LONGEST = 900
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


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the large vault beside its limit, and beside the same work by bare drivers where there is such."""

    name: str
    median: float
    p95: float
    p99: float
    runs: int
    limit: float
    unit: str
    judged: str
    floors: dict[str, float]

    def line(self) -> str:
        value = getattr(self, self.judged)
        verdict = "ok" if value <= self.limit else "MISSED"
        beside = "".join(f", {name} {floor:.1f} {self.unit}" for name, floor in self.floors.items())
        return (
            f"{verdict:6}  {self.name}: {self.judged} {value:.1f} {self.unit} (limit {self.limit:g}), "
            f"median {self.median:.1f}{beside} ({self.runs} runs)"
        )


def main(groups: list[str]) -> int:
    """Run every comparison, or the groups that were asked for, and print them."""
    known: dict[str, Callable[[Path], Sequence[Result | Figure]]] = {
        "start": _start,
        "notice": _notices,
        "vault": _vault,
        "clients": _clients,
        "retention": _retention,
        "preview": _preview,
        "review": _review,
        "package": _package,
        "first-minutes": _first_minutes,
        "frozen": _frozen,
    }
    if {"-h", "--help"} & set(groups):
        print(f"bench.py [GROUP ...]: compare all, or only the groups named: {', '.join(known)}")
        return 0
    if unknown := set(groups) - set(known):
        sys.exit(f"no such group: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    out = ROOT / "out"
    out.mkdir(exist_ok=True)
    listing: dict[str, list[dict[str, object]]] = {}
    for group in groups or [name for name in known if name != "frozen" or MEASURED.exists()]:
        with tempfile.TemporaryDirectory() as folder:
            results = known[group](Path(folder))
        for result in results:
            print(result.line(), flush=True)
        listing[group] = [asdict(result) for result in results]
    (out / "bench.json").write_text(json.dumps(listing, indent=2), "utf-8")
    print(out / "bench.json")
    return 0


def _start(folder: Path) -> list[Result]:
    _child("make_vaults", str(folder))
    return [*_windows(folder), *_lists(folder)]


def _vault(folder: Path) -> list[Figure]:
    """L1 to L9: 50,000 persons and 500,000 notes."""
    _child("make_load", str(folder), *(str(size) for size in LOAD))
    first = [float(_child("first_list", str(folder / "load"), "unlock")) for _ in range(UNLOCK_RUNS)]
    ordered = sorted(first)
    unlock = Figure(
        name="L1 passphrase entered to first list painted",
        median=statistics.median(ordered),
        p95=ordered[int(0.95 * len(ordered))],
        p99=ordered[-1],
        runs=len(ordered),
        limit=1500,
        unit="ms",
        judged="p95",
        floors={},
    )
    return [unlock, *(Figure(**figure) for figure in json.loads(_child("vault_load", str(folder))))]


def _clients(folder: Path) -> list[Figure]:
    """Searching, cards and the list, with 1,000, 10,000 and 100,000 persons and 200,000 notes each time."""
    figures: list[Figure] = []
    for persons in CLIENTS:
        place = folder / str(persons)
        place.mkdir()
        _child("make_load", str(place), str(persons), str(CLIENT_NOTES))
        _child("make_clients", str(place))
        for measured in ("clients_load", "clients_list"):
            figures += [Figure(**figure) for figure in json.loads(_child(measured, str(place), f"{persons:,}"))]
        shutil.rmtree(place)
    return [*figures, *_imports(folder)]


def _retention(folder: Path) -> list[Figure]:
    """The retention page, the table it is drawn from and one change, with 1,000, 10,000 and 100,000 persons."""
    figures: list[Figure] = []
    for persons in CLIENTS:
        place = folder / str(persons)
        place.mkdir()
        _child("make_load", str(place), str(persons), str(CLIENT_NOTES))
        _child("make_clients", str(place))
        measured = _child("retention_load", str(place), f"{persons:,}", str(ITEMS))
        figures += [Figure(**figure) for figure in json.loads(measured)]
        shutil.rmtree(place)
    return figures


def _imports(folder: Path) -> list[Figure]:
    """50,000 rows of a CSV file brought in, beside raw inserts of the same rows into the same tables."""
    place = folder / "import"
    place.mkdir()
    return [Figure(**figure) for figure in json.loads(_child("import_load", str(place), str(LOAD[0]), "3"))]


def _preview(_folder: Path) -> list[Figure]:
    """From a key pressed in the form of a full register to the page beside it."""
    return [Figure(**figure) for figure in json.loads(_child("preview", str(PREVIEW_KEYS)))]


def _review(_folder: Path) -> list[Figure]:
    """The checks over the fullest register, and over its printed text."""
    return [Figure(**figure) for figure in json.loads(_child("review", str(REVIEW_RUNS)))]


def _package(folder: Path) -> list[Result | Figure]:
    """Everything about a client with 1,000 notes and 50 attachments (100 MB) into one file; and an ordinary client."""
    _child("package_load", "make", str(folder))
    took = json.loads(_child("package_load", "time", str(folder), str(PACKAGE_RUNS)))
    used = json.loads(_child("package_load", "memory", str(folder)))
    name = "package of 1,000 notes and 50 attachments (100 MB)"
    floor = "reportlab, same flowables, and zipfile deflating the same bytes"
    return [
        Result(name, took["ours"], took["floor"], floor, 1.5, PACKAGE_RUNS),
        _one("package of an ordinary client", took["ordinary"], 2000, "ms"),
        _one(f"{name}, peak memory", used["peak"], 300, "MB"),
    ]


def _frozen(folder: Path) -> list[Result]:
    """The frozen program's unlock window beside the same from source, and beside an empty window frozen alike."""
    if not (MEASURED.exists() and BARE.exists()):
        sys.exit("there is nothing to measure: run `make build ARGS=--compare` first")
    _child("make_vaults", str(folder))
    vault = str(folder / "small")

    def since_start(*command: str) -> float:
        started = time.time()
        return (float(_called(*command)) - started) * 1000

    floors = {
        "the same from source": lambda: _since_start("unlock_window", vault),
        "bare window, frozen": lambda: since_start(str(BARE)),
    }
    # Twentieths are what runs of one and the same differ by on a laptop at work.
    targets = {"the same from source": 1.05, "bare window, frozen": 1.35}
    results: list[Result] = []
    for floor_is, floor_of in floors.items():
        ours, floor = _interleaved(WINDOW_RUNS, lambda: since_start(str(MEASURED), vault), floor_of)
        results.append(Result("unlock window, frozen", ours, floor, floor_is, targets[floor_is], WINDOW_RUNS))
    return results


def _one(name: str, value: float, limit: float, unit: str) -> Figure:
    runs = PACKAGE_RUNS if unit == "ms" else 1
    return Figure(name, value, value, value, runs, limit, unit, "median", {})


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


def _notices(_folder: Path) -> list[Result]:
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


def _first_minutes(_folder: Path) -> list[Figure]:
    """From an empty folder to the first notice as a PDF, by keyboard alone; the person's part is an estimate."""
    told = json.loads(_child("first_minutes"))
    whole = told["person_s"] + told["machine_s"]
    name = f"first notice from an empty folder, {told['keys']} keys (person estimated, machine {told['machine_s']} s)"
    return [
        Figure(name=name, median=whole, p95=whole, p99=whole, runs=1, limit=600, unit="s", judged="median", floors={})
    ]


def _child(name: str, *arguments: str) -> str:
    return _called(sys.executable, str(CHILDREN / f"{name}.py"), *arguments)


def _called(*command: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_LOGGING_RULES": "*=false"}
    # An installed program is compiled already; a source tree measured without its cache would compile at every start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(ROOT / "out" / "bench-cache")
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        command,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    if done.returncode:
        sys.exit(f"{' '.join(command[:2])} failed:\n{done.stderr}")
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
