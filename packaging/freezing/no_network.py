"""Stands in for TLS, which two libraries name when they are imported and the frozen program does not have."""

import sys
from types import ModuleType

# python-stdnum names it for checks over the network, asyncio (which SQLAlchemy imports) for two kinds of failure.
absent = ModuleType("ssl", "Not part of this program: it speaks to no network.")
for name in ("SSLWantReadError", "SSLSyscallError"):
    setattr(absent, name, type(name, (OSError,), {}))
sys.modules["ssl"] = absent
