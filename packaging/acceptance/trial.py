"""`make acceptance`: what is in out/dist is installed, used, upgraded and removed in a clean Debian."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from acceptance import checks, clean_root, screen
from acceptance.checks import Trial
from environment import ROOT

OUT = ROOT / "out"
REPORT = OUT / "acceptance.json"
_STEPS: tuple[Callable[[Trial], None], ...] = (
    checks.install,
    checks.self_check,
    checks.first_run,
    checks.use,
    checks.upgrade,
    checks.tour,
    checks.remove,
    checks.in_a_home,
)


def main() -> int:
    """Try every promise, go on after one that is broken, and leave out/acceptance.json and pictures beside it."""
    parser = argparse.ArgumentParser(prog="make acceptance", description=main.__doc__)
    parser.add_argument("--dist", type=Path, default=OUT / "dist", help="where the .deb and the .run lie")
    parser.add_argument("--without-tour", action="store_true", help="leave out the longest step")
    options = parser.parse_args()
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        print("acceptance: needs Linux and root, for a system of its own inside a folder", file=sys.stderr)
        return 1
    debs, runs = (sorted(options.dist.glob(pattern)) for pattern in ("*.deb", "*.run"))
    if not (debs and runs):
        print(f"acceptance: {options.dist} holds no .deb and .run; make build first", file=sys.stderr)
        return 1
    pictures = OUT / "acceptance"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    with screen.lit() as lit, clean_root.made(OUT / "acceptance-base", OUT / "acceptance-root") as root:
        trial = Trial(root, lit, debs[-1], runs[-1], pictures)
        outcome = {step.__name__: _tried(step, trial) for step in _STEPS if not _is_left_out(step, options)}
    broken = [name for name, told in outcome.items() if told != "passed"]
    said = {"deb": debs[-1].name, "run": runs[-1].name, "steps": outcome, "seen": trial.seen}
    REPORT.write_text(json.dumps(said, indent=1, ensure_ascii=False), "utf-8")
    print(f"acceptance: {', '.join(broken)} failed" if broken else f"acceptance: {len(outcome)} steps passed")
    return 1 if broken else 0


def _is_left_out(step: Callable[[Trial], None], options: argparse.Namespace) -> bool:
    return step is checks.tour and options.without_tour


def _tried(step: Callable[[Trial], None], trial: Trial) -> str:
    began = time.monotonic()
    try:
        step(trial)
    except Exception as broken:  # noqa: BLE001 - whatever breaks, the other promises are still tried
        told = f"{type(broken).__name__}: {broken}"
    else:
        told = "passed"
    print(f"{step.__name__:12} {told[:600]}  ({time.monotonic() - began:.0f} s)", flush=True)
    return told


if __name__ == "__main__":
    sys.exit(main())
