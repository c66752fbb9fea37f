"""Starts the program anew in place of this process: the only way to take what was read out of memory (D11)."""

import os
import subprocess
import sys
from typing import Final

PRACTICE: Final = "--practice"
"""The option that opens sample practice instead of her own file."""


def command(*, practice: bool | None = None) -> list[str]:
    """How this process was started; into sample practice, out of it, or (None) where it was."""
    frozen = getattr(sys, "frozen", False)
    given = [*(sys.argv if frozen else sys.orig_argv)[1:]]
    if practice is not None:
        given = [one for one in given if one != PRACTICE]
        given += [PRACTICE] if practice else []
    return [sys.executable, *given]


def restart(*, practice: bool | None = None) -> None:
    """Replace the process; on Windows start a detached one and end. Does not return."""
    again = command(practice=practice)
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        subprocess.Popen(again, creationflags=flags, close_fds=True)  # noqa: S603 - our own command line
        os._exit(0)
    os.execv(sys.executable, again)  # noqa: S606 - the same
