"""A Debian that has never seen the program or a developer's tools: made once, copied for each try."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

RELEASE = "bookworm"
MIRROR = "http://deb.debian.org/debian"
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True, slots=True)
class Done:
    """What a command in the root said and how it ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class CleanRoot:
    """The folder of the root, and how commands are run inside it."""

    folder: Path

    def run(self, *command: str, user: str = "root", seconds: int = 900, **env: str) -> Done:
        """Run to the end as a user of the root; TimeoutExpired after `seconds`."""
        done = subprocess.run(
            self._command(command, user),
            capture_output=True,
            text=True,
            timeout=seconds,
            env=_environment(user, env),
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def begin(self, *command: str, user: str, **env: str) -> subprocess.Popen[bytes]:
        """Start as a user of the root and do not wait."""
        settings = _environment(user, env)
        none = subprocess.DEVNULL
        return subprocess.Popen(self._command(command, user), env=settings, stdout=none, stderr=none)

    def home(self, user: str) -> Path:
        """The user's home as it is seen from outside the root."""
        return self.folder / "home" / user

    def _command(self, command: tuple[str, ...], user: str) -> list[str]:
        return ["chroot", f"--userspec={user}:{user}", "--groups=", str(self.folder), *command]


@contextmanager
def made(cache: Path, folder: Path) -> Generator[CleanRoot]:
    """A fresh copy of the cached base with /proc and the sockets of X inside it; the copy goes at the end.

    Raises CalledProcessError where Debian's mirror cannot be reached for the first base, and FileExistsError where
    something of a try that was killed stays mounted.
    """
    if not cache.exists():
        partial = cache.with_name(f"{cache.name}.part")
        shutil.rmtree(partial, ignore_errors=True)
        options = ["--variant=minbase", "--include=ca-certificates,xz-utils"]
        subprocess.run(["debootstrap", *options, RELEASE, str(partial), MIRROR], check=True, stdout=subprocess.DEVNULL)
        partial.rename(cache)
    sockets = folder / "tmp" / ".X11-unix"
    mounts = [folder / "proc", sockets]
    # A try that was killed leaves them mounted.
    _empty(folder, mounts)
    if folder.exists():
        raise FileExistsError(f"{folder} cannot be emptied: something is still mounted in it")
    # A copy and not a link: nothing that is done inside may reach the base.
    subprocess.run(["cp", "-a", str(cache), str(folder)], check=True)
    sockets.mkdir()
    try:
        subprocess.run(["mount", "-t", "proc", "proc", str(mounts[0])], check=True)
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(mounts[1])], check=True)  # noqa: S108 - where X listens
        yield CleanRoot(folder)
    finally:
        _empty(folder, mounts)


def _empty(folder: Path, mounts: list[Path]) -> None:
    """Take the copy away, but only when nothing of the machine is mounted inside any more."""
    for place in reversed(mounts):
        if os.path.ismount(place):
            subprocess.run(["umount", "--lazy", str(place)], check=False, stderr=subprocess.DEVNULL)
    if not any(os.path.ismount(place) for place in mounts):
        shutil.rmtree(folder, ignore_errors=True)


def _environment(user: str, more: dict[str, str]) -> dict[str, str]:
    home = "/root" if user == "root" else f"/home/{user}"
    return {"PATH": _PATH, "HOME": home, "USER": user, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", **more}
