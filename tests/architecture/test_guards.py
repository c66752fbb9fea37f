"""What must fail a test does: a warning logged or raised, an assert in a slot, a reach for the network."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

FAILING = """
import logging, socket, warnings
import pytest
from PySide6.QtCore import QObject, Signal, qWarning

def test_logged_warning():
    logging.getLogger("desk").warning("odd")

def test_python_warning():
    warnings.warn("old")

def test_qt_warning():
    qWarning("odd")

def test_network_reached_and_caught():
    try:
        socket.create_connection(("127.0.0.1", 9))
    except Exception:
        pass

def test_name_looked_up_and_caught():
    try:
        socket.getaddrinfo("example.org", 443)
    except Exception:
        pass

class Source(QObject):
    fired = Signal()

def test_assert_in_a_slot(qtbot):
    def slot():
        assert False
    source = Source()
    source.fired.connect(slot)
    source.fired.emit()
"""
PASSING = """
import logging, os, socket
import pytest
from pathlib import Path
from PySide6.QtCore import qWarning

@pytest.mark.allow_log
def test_expected_warning():
    logging.getLogger("desk").warning("odd")

def test_offscreen_excuse():
    qWarning("This plugin does not support raise()")

def test_local_socket(tmp_path):
    if hasattr(socket, "AF_UNIX"):
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(tmp_path / "s"))

@pytest.mark.parametrize("turn", [1, 2])
def test_a_home_of_its_own(turn):
    assert list(Path.home().iterdir()) == []
    Path.home().joinpath("left").touch()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
"""


@pytest.mark.parametrize(("source", "failed", "passed"), [(FAILING, 6, 0), (PASSING, 0, 5)], ids=["fail", "pass"])
def test_the_guards_of_every_test(source: str, failed: int, passed: int, tmp_path: Path) -> None:
    file = tmp_path / "test_guarded.py"
    file.write_text(source, encoding="utf-8")
    options = ["-c", str(ROOT / "pyproject.toml"), "-p", "tests.conftest", "-p", "no:cacheprovider", "-q", "-rN"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(file)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    counts = [f"{failed} failed" if failed else "", f"{passed} passed" if passed else ""]
    assert run.stdout.splitlines()[-1].startswith(", ".join(filter(None, counts)) + " in "), run.stdout
