"""Every task of the project, the same on Linux, macOS and Windows; each first makes what it needs."""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - says so before a newer syntax does it worse
    sys.exit(f"Heijastus Desk needs Python 3.11 or newer; this is {sys.version.split()[0]} ({sys.executable})")

import argparse
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import environment
from environment import ROOT, has_screen, say, tool

OUT = ROOT / "out"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
WAITING = frozenset({"cli", "faults", "guarantees", "journeys", "storage"})
"""folders of tests that begin programs and wait for them, or for the disk"""


def run(arguments: list[str]) -> int:
    """Open the program; without a screen, the tour instead."""
    if not has_screen():
        return tour(arguments)
    environment.ensure("run")
    return _python("-m", "heijastus_desk", *arguments)


def demo(arguments: list[str]) -> int:
    """Make a fresh vault of invented data in out/demo."""
    environment.ensure("run")
    shutil.rmtree(OUT / "demo", ignore_errors=True)
    return _python("-m", "heijastus_desk", "demo", "out/demo", *arguments)


def tour(arguments: list[str]) -> int:
    """Drive the real windows and leave pictures, notices and a package in out/."""
    environment.ensure("run")
    OUT.mkdir(exist_ok=True)
    before = _produced()
    code = _python("-m", "heijastus_desk", "tour", "out", *arguments, env={} if has_screen() else OFFSCREEN)
    for path, written in sorted(_produced().items()):
        if before.get(path) != written:
            print(path.relative_to(ROOT))
    return code


def test(arguments: list[str]) -> int:
    """Run the whole test suite, or what the arguments choose."""
    environment.ensure("dev")
    environment.recommend({"gcc": "gcc libc6-dev"})
    if arguments:
        return _python("-m", "pytest", "-q", *arguments, env=OFFSCREEN)
    return _in_two_halves()


def _in_two_halves() -> int:
    """The folders that wait for other processes beside the rest: two processors, two halves, both told whole."""
    folders = sorted(path.name for path in (ROOT / "tests").iterdir() if any(path.glob("**/test_*.py")))
    waiting = [name for name in folders if name in WAITING]
    others = [name for name in folders if name not in WAITING]
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as beside:
        print(f"== beside the rest: {', '.join(waiting)}", flush=True)
        first = subprocess.Popen(
            _half(waiting), cwd=ROOT, env={**os.environ, **OFFSCREEN}, stdout=beside, stderr=subprocess.STDOUT
        )
        print(f"== {', '.join(others)}", flush=True)
        second = _call(*_half(others), env=OFFSCREEN)
        failed = first.wait()
        print(f"== {', '.join(waiting)}", flush=True)
        beside.seek(0)
        print(beside.read(), flush=True)
    return failed or second


def _half(folders: list[str]) -> list[str]:
    # Each half notes what failed for itself: two of them would write over one another's notes.
    notes = f"cache_dir=.pytest_cache/{folders[0]}"
    return [str(tool("python")), "-m", "pytest", "-q", "-o", notes, *(f"tests/{name}" for name in folders)]


def check(arguments: list[str]) -> int:
    """Check lint, format, types, layers, architecture and i18n; an argument chooses one of them."""
    environment.ensure("dev")
    steps: dict[str, Callable[[], int]] = {
        "ruff": lambda: _call(tool("ruff"), "check", "."),
        "format": lambda: _call(tool("ruff"), "format", "--check", "."),
        "types": lambda: _call(tool("basedpyright")),
        "layers": lambda: _call(tool("lint-imports"), "--no-logo"),
        "architecture": lambda: _python("-m", "pytest", "-q", "tests/architecture", env=OFFSCREEN),
        "i18n": _check_translations,
    }
    chosen = arguments or list(steps)
    if unknown := set(chosen) - set(steps):
        raise environment.SetupError(f"no such step: {', '.join(sorted(unknown))}; there are {', '.join(steps)}")
    failed: list[str] = []
    for name in chosen:
        print(f"== {name}", flush=True)
        if steps[name]():
            failed.append(name)
    print(f"check: {', '.join(failed)} failed" if failed else f"check: {', '.join(chosen)} passed")
    return 1 if failed else 0


def fmt(arguments: list[str]) -> int:
    """Format the code and mend what ruff can mend."""
    environment.ensure("dev")
    mended = _call(tool("ruff"), "check", "--fix", *(arguments or ["."]))
    return _call(tool("ruff"), "format", *(arguments or ["."])) or mended


def i18n(_arguments: list[str]) -> int:
    """Collect the window's phrases and compile the translations."""
    environment.ensure("dev")
    import translations  # noqa: PLC0415 - needs nothing itself, but only this task and the check use it

    written = translations.update()
    for path in [*written, *translations.compile_all()]:
        print(path.relative_to(ROOT))
    open_phrases = [line for path in written for line in translations.unfinished(path)]
    for line in open_phrases:
        print(line)
    return 0


def bench(arguments: list[str]) -> int:
    """Measure start-up, first list and notice against their baselines."""
    environment.ensure("dev")
    OUT.mkdir(exist_ok=True)
    return _python("packaging/bench.py", *arguments, env={} if has_screen() else OFFSCREEN)


def soak(arguments: list[str]) -> int:
    """Try every fault with its full count; an argument names rows, --rounds makes them shorter."""
    environment.ensure("dev")
    environment.recommend({"gcc": "gcc libc6-dev", "strace": "strace"})
    OUT.mkdir(exist_ok=True)
    return _python("packaging/soak.py", *arguments, env=OFFSCREEN)


def build(arguments: list[str]) -> int:
    """Freeze the program and make what is handed out, into out/dist."""
    from freezing import building  # noqa: PLC0415 - only this task uses it

    return building.build(arguments)


def acceptance(arguments: list[str]) -> int:
    """Install, use, upgrade and remove what `build` made, in a clean Debian of its own (Linux, root)."""
    environment.ensure("dev")
    environment.recommend({"debootstrap": "debootstrap", "Xvfb": "xvfb", "xdotool": "xdotool", "xprop": "x11-utils"})
    return _python("packaging/acceptance/trial.py", *arguments)


def lock(arguments: list[str]) -> int:
    """Write the lock files anew from pyproject.toml (--upgrade takes newer releases)."""
    environment.ensure("dev")
    import locks  # noqa: PLC0415 - as above

    return locks.write(arguments)


def _produced() -> dict[Path, int]:
    """The files under out/ and when each was written."""
    return {path: path.stat().st_mtime_ns for path in OUT.rglob("*") if path.is_file()}


def _check_translations() -> int:
    import translations  # noqa: PLC0415 - as above

    found = translations.findings()
    for line in found:
        print(line)
    return 1 if found else 0


def _python(*arguments: str, env: dict[str, str] | None = None) -> int:
    return _call(tool("python"), *arguments, env=env)


def _call(*command: str, env: dict[str, str] | None = None) -> int:
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **(env or {})}, check=False).returncode


TASKS: tuple[Callable[[list[str]], int], ...] = (
    run,
    demo,
    tour,
    test,
    check,
    fmt,
    i18n,
    bench,
    soak,
    build,
    acceptance,
    lock,
)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="make",
        usage='make TASK [ARGS="…"]   or   py packaging\\dev.py TASK [arguments]',
        epilog="\n".join(f"  {task.__name__:10} {task.__doc__}" for task in TASKS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("task", choices=[task.__name__ for task in TASKS], metavar="TASK")
    options, rest = parser.parse_known_args()
    try:
        return {task.__name__: task for task in TASKS}[options.task](rest)
    except environment.SetupError as error:
        say(f"{options.task}: {error}")
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
