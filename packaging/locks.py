"""Writes the lock files from pyproject.toml: pinned, hashed for every platform, without an index address."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import tomllib
from pathlib import Path

from environment import LOCKS, ROOT, tool

HEADER = "# Written by `make lock` from pyproject.toml; install with pip install --require-hashes -r packaging/{name}\n"
# Sources of packages this machine happens to be set up with; the lock describes the public index.
LOCAL_SOURCES = ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_NO_INDEX")


def write(arguments: list[str]) -> int:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = [*pyproject["project"]["dependencies"], *pyproject["build-system"]["requires"]]
    groups = pyproject["dependency-groups"]
    needs = {"run": runtime, "dev": [*runtime, *groups["dev"]], "build": [*runtime, *groups["build"]]}
    for level, name in LOCKS.items():
        target = ROOT / "packaging" / name
        constraint = [f"--constraint={ROOT / 'packaging' / LOCKS['run']}"] if level != "run" else []
        code = _compile(needs[level], target, [*constraint, *arguments])
        if code:
            return code
        found = re.search(
            r"^\s*(--(index|extra-index|find-links|trusted).*|.*\S+://.*)$", target.read_text("utf-8"), re.MULTILINE
        )
        if found:
            print(f"{name} names where packages come from: {found.group().strip()}")
            return 1
        print(target.relative_to(ROOT))
    return 0


def _compile(requirements: list[str], target: Path, arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as temporary:
        source = Path(temporary) / "pyproject.in"
        source.write_text("\n".join(requirements) + "\n", encoding="utf-8")
        options = [
            "--quiet", "--generate-hashes", "--allow-unsafe", "--strip-extras", "--no-header", "--no-annotate",
            "--no-emit-index-url", "--no-emit-trusted-host", "--no-emit-find-links", "--no-emit-options",
        ]  # fmt: skip
        command = [tool("pip-compile"), *options, f"--output-file={target}", *arguments, str(source)]
        env = {key: value for key, value in os.environ.items() if key not in LOCAL_SOURCES}
        code = subprocess.run(
            command, cwd=temporary, env={**env, "PIP_CONFIG_FILE": os.devnull}, check=False
        ).returncode
    if code == 0:
        target.write_text(HEADER.format(name=target.name) + target.read_text(encoding="utf-8"), encoding="utf-8")
    return code
