"""The whole tour in every look that tries the layout: each word longer and marked, and twice the text size.

Each walk leaves its pictures in out/looks/NAME, and what was cut or went wrong in out/looks/looks.json.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
WHERE = ROOT / "out" / "looks"
_WALKS_AT_MOST_S = 1800


@dataclass(frozen=True)
class Walk:
    """One walk: language, text size in per cent and window in pixels."""

    language: str
    text: int
    size: str

    @property
    def name(self) -> str:
        return f"{self.language}-{self.text}-{self.size}"


WALKS = (
    Walk("pseudo", 100, "1180x760"),
    *(Walk(language, 200, size) for size in ("1180x760", "1920x1080") for language in ("fi", "sv", "en")),
)


def run(walks: tuple[Walk, ...] = WALKS) -> bool:
    """Walk them all, one after the other; whether no step failed and no word was cut."""
    WHERE.mkdir(parents=True, exist_ok=True)
    told: list[dict[str, Any]] = []
    for walk in walks:
        told.append(_walked(walk))
        (WHERE / "looks.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
        last = told[-1]
        state, failed, cut = "BAD" if _is_bad(last) else "ok", len(last["failed"]), len(last["cut"])
        print(f"{state:7}{walk.name:22} {last['steps']:4} steps, {failed} failed, {cut} words cut", flush=True)
    print(WHERE / "looks.json")
    return not any(_is_bad(one) for one in told)


def _is_bad(walked: dict[str, Any]) -> bool:
    return bool(walked["failed"] or walked["cut"])


def _walked(walk: Walk) -> dict[str, Any]:
    folder = WHERE / walk.name
    command = [sys.executable, "-m", "heijastus_desk", "tour", str(folder), "--strict", "--mode", "light"]
    options = ["--lang", walk.language, "--text", str(walk.text), "--size", walk.size]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(
        [*command, *options],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        timeout=_WALKS_AT_MOST_S,
        check=False,
    )
    report = json.loads((folder / "tour.json").read_text("utf-8"))
    steps = report["steps"]
    return {
        "walk": walk.name,
        "steps": len(steps),
        "seconds": report["seconds"],
        "failed": [f"{step['name']}: {step['reason']}" for step in steps if step["result"] != "ok"],
        "cut": [one for step in steps for one in step["cut"]],
    }
