"""What holds for every test: no screen, no network, a home of its own, and no unexpected warning in the log."""

import gc
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from heijastus_desk.domain.clock import FixedClock

_HOMES = Path(tempfile.mkdtemp(prefix="heijastus-tests-"))
_numbers = count()


def _home_variables() -> dict[str, str]:
    """Environment of a new, empty home on any of the three systems."""
    home = _HOMES / str(next(_numbers))
    home.mkdir()
    places = {
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
    }
    return {"HOME": str(home), "USERPROFILE": str(home), **{name: str(path) for name, path in places.items()}}


# Before anything imports Qt: it reads these once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.update(_home_variables())


# ----------------------------------------------------------------------------------------------------------- network


class NetworkAttemptError(RuntimeError):
    """A test, or the program under it, reached for the network."""


_REFUSED = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
_network_attempts: list[str] = []


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in _REFUSED:
        # A path of the file system, not an address: a local socket.
        if isinstance(arguments[1], str | bytes):
            return
    elif event not in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        return
    _network_attempts.append(event)
    raise NetworkAttemptError(event)


sys.addaudithook(_refuse_network)


# ---------------------------------------------------------------------------------------------------------- log guard


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@contextmanager
def _nothing_untoward(item: pytest.Item) -> Generator[None]:
    """Fails the phase of a test that left a warning in the log or reached for the network, even where it was caught."""
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    _network_attempts.clear()
    try:
        yield
    finally:
        root.removeHandler(collector)
    if _network_attempts:
        pytest.fail(f"reached for the network: {', '.join(_network_attempts)}", pytrace=False)
    if collector.lines and item.get_closest_marker("allow_log") is None:
        pytest.fail("unexpected in the log:\n" + "\n".join(collector.lines), pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    with _nothing_untoward(item):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    with _nothing_untoward(item):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    with _nothing_untoward(item):
        return (yield)


def pytest_sessionfinish() -> None:
    shutil.rmtree(_HOMES, ignore_errors=True)


# ---------------------------------------------------------------------------------------------------------- fixtures


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder nobody else writes to; preferences, caches and logs of this test go there."""
    for name, value in _home_variables().items():
        monkeypatch.setenv(name, value)
    return Path(os.environ["HOME"])


@pytest.fixture
def clock() -> FixedClock:
    """Monday 8 June 2026, nine in the morning in Helsinki."""
    return FixedClock(datetime(2026, 6, 8, 9, 0, tzinfo=ZoneInfo("Europe/Helsinki")))


@pytest.fixture(autouse=True)
def collector_back() -> Iterator[None]:
    """A runner with threads that a test leaves open keeps Python's collection off: the next test has it again."""
    yield
    gc.enable()
