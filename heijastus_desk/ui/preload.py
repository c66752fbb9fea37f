"""Loads what the window will need while she types her passphrase."""

import importlib
import threading
from collections.abc import Sequence
from contextlib import suppress

HEAVY = (
    "heijastus_desk.system.keys",
    "heijastus_desk.bootstrap",
    "heijastus_desk.ui.shell.main_window",
    "heijastus_desk.ui.session",
    "heijastus_desk.wording.sentences",
    "PySide6.QtSvg",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "PySide6.QtPrintSupport",
)


def start(modules: Sequence[str] = HEAVY, *, pages: bool = True) -> threading.Thread:
    """Import on a thread of its own; a module that fails is met again, and reported, where it is used."""
    thread = threading.Thread(target=_load, args=(tuple(modules), pages), name="desk-preload", daemon=True)
    thread.start()
    return thread


def _load(modules: tuple[str, ...], pages: bool) -> None:  # noqa: FBT001 - a thread's target
    for name in modules:
        _import(name)
    if pages:
        from heijastus_desk.ui.shell.page_registry import PAGES  # noqa: PLC0415 - this is the thread that loads it

        for spec in PAGES:
            _import(spec.factory.partition(":")[0])


def _import(name: str) -> None:
    with suppress(Exception):  # reported where the module is used
        importlib.import_module(name)
