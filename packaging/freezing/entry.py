"""Where the frozen program begins: what its starter set for itself is taken back, so that no child inherits it."""

import os
import sys


def _forget_the_starter() -> None:
    """Another program it opens must not look for libraries in here, and starting anew must begin from nothing."""
    if sys.platform.startswith("linux"):
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before:
            os.environ["LD_LIBRARY_PATH"] = before
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]


def _speak_into_nothing() -> None:
    """A program of Windows that has a window has no console, and what it says there must not end it."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - as long as it runs


_forget_the_starter()
_speak_into_nothing()

from heijastus_desk.__main__ import main  # noqa: E402 - the window's libraries may already start something

sys.exit(main())
