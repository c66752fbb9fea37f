"""What is frozen and what is left out, without freezing: the lists are read as the build reads them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


@pytest.fixture(autouse=True)
def _scripts_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(PACKAGING)


def _pinned(lock: str) -> dict[str, str]:
    text = (PACKAGING / lock).read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", text, re.MULTILINE))


def test_what_is_frozen_is_what_was_tested() -> None:
    """The build's lock holds the runtime's, release by release."""
    runtime, build = _pinned("requirements.lock"), _pinned("requirements-build.lock")

    assert len(runtime) > 30
    assert runtime.items() <= build.items()
    assert {"pyinstaller", "pefile", "pywin32-ctypes", "macholib"} <= build.keys()


def test_the_lock_of_the_build_is_hashed_and_names_no_source() -> None:
    text = (PACKAGING / "requirements-build.lock").read_text("utf-8")

    assert text.count("==") <= text.count("--hash=sha256:")
    assert not re.search(r"^\s*--(index|extra-index|find-links|trusted)|://", text, re.MULTILINE)


def test_nothing_of_ours_is_left_out() -> None:
    from freezing import pruning

    used = set(_imported_by_us())
    left_out = {
        name
        for name in used
        for out in pruning.LEFT_OUT_MODULES
        if name == out or name.startswith(f"{out}.") or pruning.is_unneeded_module(name)
    }

    assert {"PySide6.QtWidgets", "sqlalchemy", "zoneinfo"} <= used
    assert left_out == set()


def _imported_by_us() -> set[str]:
    import ast

    found: set[str] = set()
    for path in (ROOT / "heijastus_desk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    return {name for name in found if not name.startswith("heijastus_desk")}


def test_every_module_that_fails_a_build_is_left_out_or_stands_for_something_else() -> None:
    """What the guard forbids and nothing keeps out would only be found after a minute of freezing."""
    from freezing import pruning

    # Of these there is no wheel in the build's environment, so nothing has to keep them out.
    absent = {"PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets"}
    kept_out = {
        name
        for name in pruning.NEVER_INSIDE
        for out in pruning.LEFT_OUT_MODULES
        if name == out or name.startswith(f"{out}.")
    }

    assert set(pruning.NEVER_INSIDE) - kept_out - absent == set()


@pytest.mark.parametrize(
    ("module", "is_forbidden"),
    [
        ("ssl", True),
        ("socket", True),
        ("http.client", True),
        ("PySide6.QtNetwork", True),
        ("pytest", True),
        ("urllib.request", True),
        ("urllib.parse", False),
        ("testing", False),
        ("heijastus_desk.ui.self_check", False),
    ],
)
def test_the_guard_after_freezing(module: str, is_forbidden: bool) -> None:
    from freezing import pruning

    assert bool(pruning.forbidden([module], [])) is is_forbidden


@pytest.mark.parametrize(
    ("path", "is_forbidden"),
    [
        ("_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so", True),
        ("_internal/PySide6/QtNetwork.abi3.so", True),
        ("_internal/PySide6/Qt/lib/libQt6Qml.so.6", True),
        ("_internal/libssl.so.3", True),
        ("_internal/PySide6/Qt/lib/libQt6Network.so.6", False),  # QtPdf is linked against it
        ("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", False),
    ],
)
def test_the_guard_over_files(path: str, is_forbidden: bool) -> None:
    from freezing import pruning

    assert bool(pruning.forbidden([], [path])) is is_forbidden


@pytest.mark.parametrize(
    ("path", "is_left_out"),
    [
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/qtbase_sv.qm", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6\\translations\\qtbase_de.qm", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", True),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", False),
        ("resources/fonts/SourceSans3-Regular.ttf", False),
        ("stdnum/iban.dat", False),
        ("stdnum/oui.dat", True),
        ("tzdata/zoneinfo/Europe/Helsinki", False),
        ("tzdata/zoneinfo/Europe/Paris", True),
    ],
)
def test_what_of_the_libraries_is_left_out(path: str, is_left_out: bool) -> None:
    from freezing import pruning

    assert pruning.is_left_out(path) is is_left_out


def test_no_resource_or_translation_of_ours_is_left_out() -> None:
    from freezing import pruning

    ours = [path.relative_to(ROOT).as_posix() for name in ("resources", "i18n") for path in (ROOT / name).rglob("*")]

    assert len(ours) > 50
    assert [path for path in ours if pruning.is_left_out(path)] == []


@pytest.mark.parametrize(
    ("name", "source", "stays"),
    [
        ("libX11.so.6", "/lib/x86_64-linux-gnu/libX11.so.6", True),
        ("libstdc++.so.6", "/usr/lib/x86_64-linux-gnu/libstdc++.so.6", True),
        ("libxcb-cursor.so.0", "/lib/x86_64-linux-gnu/libxcb-cursor.so.0", False),
        ("libcrypto.so.3", "/lib/x86_64-linux-gnu/libcrypto.so.3", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/build/venv/lib/PySide6/Qt/lib/libQt6Core.so.6", False),
    ],
)
def test_which_libraries_come_from_the_system(name: str, source: str, stays: bool) -> None:
    from freezing import pruning

    assert pruning.is_of_the_system(name, source) is stays


def test_the_program_works_over_the_stand_ins() -> None:
    """Everything loads, and a notice is made, in a process that has the stand-ins and not what they stand for."""
    code = """
import sys
sys.path.insert(0, "packaging")
from freezing import stand_ins
import holidays, os
inside = os.path.dirname(os.path.dirname(holidays.__file__))
for name in [name for name in sys.modules if name in stand_ins.STAND_INS or name.startswith("holidays.countries")]:
    del sys.modules[name]
stand_ins.install(inside)
import alembic.operations, alembic.migration, sqlalchemy, reportlab.platypus, pikepdf, pyzipper, openpyxl
import heijastus_desk.bootstrap, heijastus_desk.cli.main
from heijastus_desk.domain.rights.holidays import is_working_day
from datetime import date
assert not is_working_day(date(2026, 12, 6)) and is_working_day(date(2026, 11, 23))
assert "holidays.countries.sweden" not in sys.modules
for name in stand_ins.STAND_INS:
    assert not hasattr(sys.modules[name], "__file__"), name
try:
    import urllib.request
    urllib.request.urlopen
except AttributeError as refused:
    assert "without urllib.request.urlopen" in str(refused)
else:
    raise AssertionError
print("whole")
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.stdout.strip(), done.stderr) == ("whole", "")


def test_what_the_starter_set_is_taken_back() -> None:
    """A child of the frozen program gets the library path of the desktop, not the program's own."""
    text = (PACKAGING / "freezing" / "entry.py").read_text("utf-8").partition("from heijastus_desk")[0]
    told = "[name for name in os.environ if name.startswith(('LD_', '_PYI_'))], os.environ.get('LD_LIBRARY_PATH')"
    code = f"{text}\nprint({told})"
    env = {"LD_LIBRARY_PATH": "/in/here", "LD_LIBRARY_PATH_ORIG": "/before", "_PYI_ARCHIVE_FILE": "x", "PATH": "/bin"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)

    expected = "['LD_LIBRARY_PATH'] /before" if sys.platform.startswith("linux") else "['LD_LIBRARY_PATH',"
    assert done.stdout.startswith(expected)


def test_without_a_console_it_still_says_what_it_has_to_say() -> None:
    """Windows gives a program with a window neither output: a second start writes there that the first is in front."""
    text = (PACKAGING / "freezing" / "entry.py").read_text("utf-8").partition("from heijastus_desk")[0]
    code = f"import sys\nout = sys.stdout\nsys.stdout = sys.stderr = None\n{text}\nsys.stderr.write('a')\nprint('b')\n"
    code += "out.write('c')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "c", "")


def test_what_differs_between_two_builds_is_named(tmp_path: Path) -> None:
    from freezing import looking

    for name in ("one", "other"):
        (tmp_path / name / "_internal").mkdir(parents=True)
        (tmp_path / name / "program").write_bytes(b"the same")
        (tmp_path / name / "_internal" / "part").write_bytes(name.encode())
        (tmp_path / name / f"only-{name}").touch()

    found = looking.differing(tmp_path / "one", tmp_path / "other")

    assert found == ["_internal/part", "only-one", "only-other"]


def test_two_builds_are_told_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    from freezing import build_environment

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    monkeypatch.setenv("PYTHONSTARTUP", "somebody's own")
    then = build_environment.commit_time()
    told = build_environment.settings(then)

    assert then == 1_767_225_600
    assert (told["PYTHONHASHSEED"], told["SOURCE_DATE_EPOCH"], told["TZ"]) == ("0", "1767225600", "UTC")
    assert "PYTHONSTARTUP" not in told
