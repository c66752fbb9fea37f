"""`make build`: freezes the program, leaves out what is not used, looks it through, lists its parts, packages it."""

from __future__ import annotations

import argparse
import subprocess

from environment import ROOT, SetupError, say
from freezing import build_environment
from freezing.build_environment import BUILD

FROZEN = BUILD / "heijastus-desk"
TARGET = ROOT / "out" / "dist"


def build(arguments: list[str]) -> int:
    """Freeze into out/build/heijastus-desk and package into out/dist; the exit code. Raises SetupError.

    `--frozen-only` stops before packaging; `--compare` also freezes what size and start-up are compared with;
    `--twice` freezes a second time and fails when a byte differs.
    """
    parser = argparse.ArgumentParser(prog="make build", description=build.__doc__)
    parser.add_argument("--frozen-only", action="store_true", help="freeze and look it through, package nothing")
    parser.add_argument(
        "--compare", action="store_true", help="also freeze a bare Qt window, to compare size and start"
    )
    parser.add_argument("--twice", action="store_true", help="freeze a second time: every byte must be the same")
    options = parser.parse_args(arguments)
    if not list((ROOT / "i18n").glob("*.qm")):
        raise SetupError("i18n/ holds no compiled translations: run `make i18n` first")
    python = build_environment.ensure()
    # A fresh process of the build's own environment does the work: PyInstaller and the list of parts live there.
    steps = ["freeze", *(["bare"] if options.compare else []), "look"]
    steps += ["repeat"] if options.twice else []
    steps += [] if options.frozen_only else ["package"]
    for step in steps:
        say(f"build: {step}")
        command = [str(python), "-m", "freezing.steps", step]
        env = build_environment.settings(build_environment.commit_time())
        env |= {"HEIJASTUS_MEASURED": "yes"} if options.compare else {}
        if code := subprocess.run(command, cwd=ROOT, env=env, check=False).returncode:
            say(f"build: {step} failed")
            return code
    return 0
