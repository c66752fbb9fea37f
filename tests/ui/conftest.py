"""What tests of the window share: work driven by hand, a context without a vault, pictures nobody keeps."""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme, translation
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner, Lane
from heijastus_desk.ui.preferences import Preferences
from tests.ui.clients_desk import Desk, open_desk


class ManualExecutor:
    """Keeps the work until the test runs it."""

    def __init__(self) -> None:
        self.queue: deque[Callable[[], None]] = deque()

    def submit(self, work: Callable[[], None]) -> None:
        self.queue.append(work)

    def shutdown(self) -> None:
        self.queue.clear()

    def run_next(self) -> None:
        self.queue.popleft()()

    def run_all(self) -> None:
        while self.queue:
            self.run_next()


class NoServices:
    """Stands where the services would; a page that asks for one in these tests fails."""


@pytest.fixture
def executor() -> ManualExecutor:
    return ManualExecutor()


@pytest.fixture
def runner(executor: ManualExecutor, request: pytest.FixtureRequest) -> JobRunner:
    request.getfixturevalue("qapp")  # signals need an application
    return JobRunner(dict.fromkeys(Lane, executor))


@pytest.fixture
def context(runner: JobRunner) -> Context:
    services: Any = NoServices()
    clock = FixedClock.on(date(2026, 11, 20))
    return Context(services, runner, Preferences(), Lang.FI, clock, lambda _error: "TEST-0001")


@pytest.fixture
def desk(tmp_path: Path, runner: JobRunner, executor: ManualExecutor, qtbot: QtBot) -> Iterator[Desk]:
    """The clients page in its window over an invented practice."""
    with open_desk(tmp_path, runner, executor, qtbot) as made:
        yield made


@pytest.fixture(autouse=True)
def nothing_left_standing(qapp: QApplication) -> Iterator[None]:
    """Whole windows and panes that a test made are gone after it, from the top down.

    In the program every one of them stands in another; left to Python's collection of cycles, a child's closure may be
    freed in the middle of its parent, and the heap is damaged for whichever test comes next.
    """
    yield
    for widget in qapp.topLevelWidgets():
        # Qt's own, such as the list of a completer, go with whom they serve.
        ours = type(widget).__module__.startswith("heijastus_desk.")
        if ours and isValid(widget) and widget.parent() is None:
            delete(widget)


@pytest.fixture(autouse=True)
def source_words(qapp: QApplication) -> Iterator[None]:
    """The words of the source in every test, whatever language a test before has left."""
    _forget_translations(qapp)
    yield
    _forget_translations(qapp)


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme, put back afterwards."""
    theme.apply(qapp, theme.Mode.LIGHT, 100)
    yield qapp
    qapp.setStyleSheet("")


def _forget_translations(app: QApplication) -> None:
    while translation._installed:
        app.removeTranslator(translation._installed.pop())
