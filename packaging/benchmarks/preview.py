"""The notices page while she types in a full register: milliseconds from a key to the page that shows it; JSON."""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from heijastus_desk import assets
from heijastus_desk.bootstrap import create_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.languages import Lang
from heijastus_desk.importing.register_files import read_register_file
from heijastus_desk.system import keys
from heijastus_desk.ui import finding, theme
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.notices.page import NoticesPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.widgets.form_field import FormField

runs = int(sys.argv[1])
LIMIT_MS = 150
TYPED = "abcdefghijklmnopqrstuvwxyz"


def wait(until: Callable[[], bool], longest: float = 30) -> None:
    """Let the window work until it is so."""
    end = time.monotonic() + longest
    while not until():
        if time.monotonic() > end:
            sys.exit("waited in vain")
        app.processEvents()
        time.sleep(0.002)


def a_while(seconds: float) -> None:
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() > end)


def pressed(letter: str) -> tuple[float, float]:
    """From a key to the page at hand, and to its letters painted."""
    before, drawn = page.preview.pdf, 0.0
    looked = page.preview.view.viewport().grab().toImage()
    started = time.perf_counter()
    QTest.keyClicks(field, letter)
    wait(lambda: page.preview.pdf is not before)
    drawn = time.perf_counter()
    wait(lambda: page.preview.view.has_ink() and page.preview.view.viewport().grab().toImage() != looked)
    return (drawn - started) * 1000, (time.perf_counter() - started) * 1000


app = QApplication(sys.argv)
theme.apply(app, theme.Mode.LIGHT, 100)
with tempfile.TemporaryDirectory() as folder:
    made = keys.new_key_file("keksitty kuvastin heijastaa outoa valoa")
    vault = create_application(Path(folder) / "vault", made, FixedClock.on(date(2026, 11, 20)))
    vault.registers.take_in(read_register_file(assets.resource("demo", "registers.toml")))
    runner = JobRunner()
    context = Context(vault, runner, Preferences(), Lang.FI, vault.clock, repr)
    window = MainWindow(context, finding.provider(lambda: vault, Lang.FI))
    window.show()
    window.open_page("notices")
    page = cast("NoticesPage", window.findChild(NoticesPage))
    wait(lambda: bool(page.preview.pdf) and not runner.is_busy)
    page.outline.sections.select("name")
    page.desk.show_section("name")
    page.form.reveal("name", ("name",))
    a_while(0.5)
    holder = cast("FormField", page.findChild(FormField, "field_name"))
    field = next(edit for edit in holder.findChildren(QLineEdit) if edit.isVisible())
    field.setFocus()
    found = []
    for n in range(runs + 2):
        found.append(pressed(TYPED[n % len(TYPED)]))
        a_while(0.2)
    runner.shutdown()
    vault.close()
figures = []
for name, column in (
    ("key pressed in a full register to its printed page at hand", [drawn for drawn, _ in found[2:]]),
    ("key pressed in a full register to the letters painted", [painted for _, painted in found[2:]]),
):
    ordered = sorted(column)
    figures.append(
        {
            "name": name,
            "median": ordered[len(ordered) // 2],
            "p95": ordered[int(0.95 * len(ordered))],
            "p99": ordered[-1],
            "runs": len(ordered),
            "limit": LIMIT_MS,
            "unit": "ms",
            "judged": "p95",
            "floors": {},
        }
    )
print(json.dumps(figures))
