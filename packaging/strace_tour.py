"""Runs the whole tour under strace and reads every network call the process and its children made."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 1_800
"""seconds"""
_LEAVING = re.compile(r"AF_INET6?|AF_PACKET|AF_NETLINK|AF_VSOCK|AF_BLUETOOTH")
_CALL = re.compile(r"(?:\[pid +\d+\] )?(?:\d+ +)?(?P<name>\w+)\((?P<rest>.*)")


@dataclass(frozen=True, slots=True)
class Findings:
    """What strace saw."""

    ran: bool
    calls: int
    """network calls of any family, those inside the computer too"""
    leaving: tuple[str, ...]
    """calls that could leave the computer"""
    control: bool
    """whether the same reading found the call of a program that does reach out"""
    why: str = ""

    @property
    def is_clean(self) -> bool:
        return self.ran and self.control and not self.leaving

    @property
    def told(self) -> str:
        if not self.ran:
            return f"could not run: {self.why}"
        control = "a control that reaches out was seen" if self.control else "THE CONTROL WAS NOT SEEN"
        return f"{self.calls} calls inside the computer, {len(self.leaving)} that could leave it; {control}"

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "is_clean": self.is_clean}


def findings() -> Findings:
    """The tour, and a control program that opens an Internet socket."""
    if shutil.which("strace") is None:
        return Findings(ran=False, calls=0, leaving=(), control=False, why="strace is missing (apt-get install strace)")
    with tempfile.TemporaryDirectory() as folder:
        control = _traced(Path(folder) / "control", "-c", _REACHING_OUT)
        out = Path(folder) / "tour"
        out.mkdir()
        lines = _traced(Path(folder) / "trace", "-m", "heijastus_desk", "tour", str(out))
        if lines is None or control is None:
            return Findings(ran=False, calls=0, leaving=(), control=False, why="the tour did not end well")
        return Findings(ran=True, calls=len(lines), leaving=tuple(leaving(lines)), control=bool(leaving(control)))


_REACHING_OUT = "import socket; s = socket.socket(); s.setblocking(False); s.connect_ex(('192.0.2.1', 9))"
"""An address that is reserved for documentation: nothing answers there."""


def leaving(lines: list[str]) -> list[str]:
    """The calls that name a family of addresses outside this computer."""
    return [line for line in lines if _LEAVING.search(line)]


def _traced(log: Path, *arguments: str) -> list[str] | None:
    command = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(log), sys.executable, *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False, timeout=LONGEST, stdout=subprocess.DEVNULL)
    if done.returncode:
        return None
    return [line for line in log.read_text("utf-8", "replace").splitlines() if _CALL.match(line)]


if __name__ == "__main__":
    seen = findings()
    print(seen.told)
    for text in seen.leaving:
        print(text)
    sys.exit(0 if seen.is_clean else 1)
