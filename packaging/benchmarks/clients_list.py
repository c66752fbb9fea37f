"""The clients page with every client of a large vault: how long the window stands still while it is used; JSON."""

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from heijastus_desk.bootstrap import open_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.languages import Lang
from heijastus_desk.system.keys import DataKey
from heijastus_desk.ui import finding, theme
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow

folder, size = Path(sys.argv[1]), sys.argv[2]
BEAT_MS = 2
LIMIT = 16.0
FILTERS = ("all", "person", "organisation", "all")
TYPED = ("s", "si", "sis", "kuv", "ääri-7", "")
figures: list[dict[str, Any]] = []


KEYS = tuple(getattr(Qt.Key, f"Key_{name}") for name in ("PageUp", "PageDown", "Home", "End", "Up", "Down"))


class Pulse:
    """Beats while the window can answer; the longest pause between two beats is how long it could not."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - BEAT_MS)
        self._last = now


def wait(until: Callable[[], bool], longest: float = 120) -> None:
    end = time.monotonic() + longest
    while not until() and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.0005)


def pass_time(seconds: float) -> None:
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() > end)


def told(name: str, pauses: list[float]) -> None:
    """The longest pause is judged."""
    ordered = sorted(pauses)
    figures.append(
        {
            "name": f"{size} {name}",
            "median": ordered[len(ordered) // 2],
            "p95": ordered[int(0.95 * len(ordered))],
            "p99": ordered[-1],
            "runs": len(ordered),
            "limit": LIMIT,
            "unit": "ms",
            "judged": "p99",
            "floors": {},
        }
    )


def paused(work: Callable[[], object], seconds: float = 0.15) -> float:
    """The longest pause of the window while something is done and a little after."""
    pulse.begin()
    work()
    pass_time(seconds)
    return pulse.longest


def idle() -> float:
    return max(paused(lambda: None) for _ in range(10))


def scroll() -> list[float]:
    bar = page.pane.list.verticalScrollBar()
    steps = [bar.maximum() * n // 30 for n in range(31)]
    return [paused(lambda step=step: bar.setValue(step)) for step in steps]


def moved() -> list[float]:
    """Keys that choose another client, whose card is read and drawn meanwhile."""
    page.pane.list.setFocus()
    return [paused(lambda key=key: QTest.keyClick(page.pane.list, key)) for key in KEYS * 2]


def filtered() -> list[float]:
    """Loads the list anew in the order of its keys, as sorting does; measured until it is there."""
    found: list[float] = []
    for choice in FILTERS:
        pulse.begin()
        page.pane.chips.choose(choice)
        page.pane.wanted_changed.emit()
        _settled()
        found.append(pulse.longest)
    for text in TYPED:
        pulse.begin()
        page.pane.search.setText(text)
        page.pane.wanted_changed.emit()
        _settled()
        found.append(pulse.longest)
    return found


def _settled() -> None:
    pass_time(0.05)
    wait(lambda: not runner.is_busy)
    pass_time(0.1)


app = QApplication(sys.argv)
theme.apply(app, theme.Mode.LIGHT, 100)
key = DataKey(bytes.fromhex((folder / "load.key").read_text()))
vault = open_application(folder / "load", key, FixedClock.on(date(2026, 11, 20)))
runner = JobRunner()
context = Context(vault, runner, Preferences(), Lang.FI, vault.clock, repr)
window = MainWindow(context, finding.provider(lambda: vault, Lang.FI))
window.show()
pulse = Pulse()
pass_time(0.2)
window.prepare("clients")
page = cast("ClientsPage", window.findChild(ClientsPage))
# Retention over everything is measured by itself.
setattr(page, "_load_standings", lambda: None)  # noqa: B010 - pyright knows it as a method
pass_time(0.5)
pulse.begin()
window.open_page("clients")
_settled()
first = pulse.longest
told("window's longest pause, nothing done", [idle()])
told("window's longest pause, list of everybody loaded", [first])
told("window's longest pause, scrolling the list", scroll())
told("window's longest pause, another client chosen by key, with the card", moved())
told("window's longest pause, filtered and sorted anew", filtered())
runner.shutdown()
vault.close()
print(json.dumps(figures))
