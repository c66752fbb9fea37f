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


_forget_the_starter()

from heijastus_desk.__main__ import main  # noqa: E402 - the window's libraries may already start something

sys.exit(main())
