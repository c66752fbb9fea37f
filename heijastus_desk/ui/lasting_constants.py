"""Keeps None, True and False alive under PySide6 6.12, which on Python 3.11 lets go of them with every call.

The wheel is built as if these constants were immortal (Python 3.12, PEP 683): a Qt call that returns nothing takes one
reference of None away (measured: `QWidget.resize` 1 each), and after some thousand calls the interpreter ends with
"none_dealloc". PySide6 6.11 does not, but has no small package for QtPdf. Out of reach is what 3.12 makes them, too.
"""

import sys

_BEYOND_REACH = 1 << 40
_done = False


def make_lasting() -> None:
    """Give the constants a reference count no session uses up; does nothing from Python 3.12 on or a second time."""
    global _done  # noqa: PLW0603 - the count is the interpreter's own, so is the mark
    if _done or sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes  # noqa: PLC0415 - not needed from Python 3.12 on

    for constant in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(constant)).value += _BEYOND_REACH
    _done = True
