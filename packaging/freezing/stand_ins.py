"""Stands in, inside the frozen program, for modules that libraries name while they load and that are never used.

Run by PyInstaller before anything else. What the libraries read while they load is here; anything more fails loudly.
"""

import os
import sys
from types import ModuleType


class _StandIn(ModuleType):
    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        message = f"the installed Heijastus Desk is built without {self.__name__}.{name}"
        raise AttributeError(message)


class _Cancelled(BaseException):
    """What asyncio would raise; nothing here does."""


def _never_a_coroutine(_value: object) -> bool:
    return False


STAND_INS: dict[str, dict[str, object]] = {
    # SQLAlchemy: it asks whether a failure is one of these; its asynchronous half is never used.
    "asyncio": {"TimeoutError": TimeoutError, "CancelledError": _Cancelled, "iscoroutine": _never_a_coroutine},
    # python-stdnum: for the registers on the web that it can ask.
    "ssl": {},
    # python-stdnum: to show its own documentation.
    "pydoc": {},
    # email.utils, which importlib.metadata brings: for the name of the computer in message numbers.
    "socket": {},
    # xml.sax.saxutils, which reportlab brings: for documents at an address on the web.
    "urllib.request": {},
    # Alembic: it loads its part of every database there is.
    **{f"alembic.ddl.{name}": {} for name in ("mssql", "mysql", "oracle", "postgresql")},
}


PACKAGES = ("holidays.countries",)
"""Packages that load every country of the world while they load; here only what is asked for by name."""


def install(inside: str) -> None:
    """Put them where `import` looks first; `inside` is the folder the frozen modules count as being in."""
    for name in PACKAGES:
        package = ModuleType(name)
        package.__path__ = [os.path.join(inside, *name.split("."))]  # noqa: PTH118 - before pathlib costs anything
        sys.modules[name] = package
    for name, known in STAND_INS.items():
        module = _StandIn(name)
        vars(module).update(known)
        sys.modules[name] = module
    import urllib  # noqa: PLC0415 - a package of the standard library gets the module as its attribute

    urllib.__dict__["request"] = sys.modules["urllib.request"]


if getattr(sys, "frozen", False):
    install(str(getattr(sys, "_MEIPASS", "")))
