"""Starts the program anew in place of this process: the only way to take what was read out of memory (D11)."""

import os
import subprocess
import sys


def command() -> list[str]:
    """How this process was started."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]


def restart() -> None:
    """Replace the process; on Windows start a detached one and end. Does not return."""
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        subprocess.Popen(command(), creationflags=flags, close_fds=True)  # noqa: S603 - our own command line
        os._exit(0)
    os.execv(sys.executable, command())  # noqa: S606 - the same
