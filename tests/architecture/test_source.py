"""The source keeps its own rules, and each rule is shown to notice when it is broken."""

import warnings
from pathlib import Path

import pytest

from tests.architecture.rules import MODULES_AT_LEAST, RULES, Rule, judge, sizes
from tests.architecture.source_tree import PACKAGE, ROOT, SourceModule, load

BY_NAME = {rule.name: rule for rule in RULES}


@pytest.fixture(scope="module")
def modules() -> tuple[SourceModule, ...]:
    return load(ROOT / PACKAGE)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_source_keeps_the_rule(rule: Rule, modules: tuple[SourceModule, ...]) -> None:
    found = judge(rule, modules)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_that_saw_nothing_fails(rule: Rule) -> None:
    assert "the scan saw only 0" in judge(rule, ())[0]


BROKEN = [
    ("plain names", "services/utils.py", '"""Odds."""'),
    ("plain names", "ui/helpers/dates.py", '"""Dates."""'),
    ("plain names", "storage/manager.py", '"""All."""'),
    ("opening sentence", "domain/values.py", "X = 1"),
    ("opening sentence", "domain/values.py", '"""Values"""'),
    ("literal phrases", "ui/app.py", 'translate("Card", f"Hello {name}")'),
    ("literal phrases", "ui/app.py", 'translate("Card", "Hello " + name)'),
    ("literal phrases", "ui/app.py", 'translate("Card", phrase)'),
    ("literal phrases", "ui/app.py", 'translate(CONTEXT, "Hello")'),
    ("literal phrases", "ui/app.py", 'translate("Card", "Hello {}")'),
    ("literal phrases", "ui/app.py", 'translate("Card", "Hello %1")'),
    ("literal phrases", "ui/app.py", 'QCoreApplication.translate("Card", f"Hello {name}")'),
    ("no phrase inside an f-string", "ui/app.py", 'f\'{warning} {translate("Card", "Hello")}\''),
    ("no tr()", "ui/app.py", 'tr("Hello")'),
    ("no tr()", "ui/app.py", 'self.tr("Hello")'),
    ("quiet", "services/clients.py", 'print("hello")'),
    ("one clock", "services/clients.py", "date.today()"),
    ("one clock", "services/clients.py", "datetime.now(UTC)"),
    ("one clock", "ui/app.py", "QtCore.QDate.currentDate()"),
    ("no network", "services/clients.py", "import socket"),
    ("no network", "services/clients.py", "from urllib import request"),
    ("no network", "services/clients.py", "def f():\n    import http.client"),
    ("no network", "services/clients.py", 'importlib.import_module("ssl")'),
    ("no network", "ui/app.py", "from PySide6 import QtNetwork"),
    ("no network", "ui/app.py", "from PySide6.QtWebEngineWidgets import QWebEngineView"),
    ("libraries at home", "storage/engine.py", "import sqlite3"),
    ("libraries at home", "services/exports.py", "import pikepdf"),
    ("libraries at home", "services/exports.py", "import pyzipper"),
    ("presenters without widgets", "ui/pages/clients/presenter.py", "from PySide6.QtWidgets import QLabel"),
    ("presenters without widgets", "ui/pages/clients/card_presenter.py", "from PySide6 import QtWidgets"),
    ("migrations alone", "storage/migrations/versions/0001_first.py", "from heijastus_desk.storage import tables"),
]


@pytest.mark.parametrize(("name", "file", "source"), BROKEN)
def test_a_broken_rule_is_noticed(name: str, file: str, source: str, tmp_path: Path) -> None:
    assert [line for line in judge(BY_NAME[name], _package(tmp_path, file, source)) if file in line]


KEPT = [
    ("literal phrases", "ui/app.py", 'translate("Card", "{count} of {total}", None, 3)'),
    ("literal phrases", "ui/app.py", 'translate("Card", "%n clients", "", 3)'),
    ("literal phrases", "ui/app.py", 'text.translate(table)\ntranslate("Card", "a " "b")'),
    ("no network", "services/clients.py", "from urllib.parse import quote"),
    (
        "migrations alone",
        "storage/migrations/versions/__init__.py",
        "from heijastus_desk.storage.migrations.versions import a",
    ),
    ("libraries at home", "documents/encryption.py", "import pikepdf"),
    ("quiet", "cli/main.py", 'print("hello")'),
    ("one clock", "domain/clock.py", "datetime.now(UTC)"),
    ("one clock", "services/clients.py", "clock.today()"),
    ("presenters without widgets", "ui/pages/clients/page.py", "from PySide6.QtWidgets import QLabel"),
]


@pytest.mark.parametrize(("name", "file", "source"), KEPT)
def test_what_the_rule_allows_is_left_alone(name: str, file: str, source: str, tmp_path: Path) -> None:
    assert not [line for line in judge(BY_NAME[name], _package(tmp_path, file, source)) if file in line]


def test_sizes_stay_near_the_guide(modules: tuple[SourceModule, ...]) -> None:
    measured = [size for module in modules for size in sizes(module)]
    assert len(measured) > 3 * MODULES_AT_LEAST, "the scan saw suspiciously little"
    too_large = [str(size) for size in measured if size.too_large]
    assert not too_large, "\n".join(too_large)


@pytest.mark.filterwarnings("default:size guide")
def test_sizes_past_the_guide_are_mentioned(modules: tuple[SourceModule, ...]) -> None:
    noted = sorted(str(size) for module in modules for size in sizes(module) if size.noted)
    if noted:
        warnings.warn("size guide passed:\n" + "\n".join(noted), stacklevel=1)


@pytest.mark.parametrize(
    ("file", "source", "expected"),
    [
        ("services/clients.py", "x = 1\n" * 601, {"lines of file"}),
        ("services/clients.py", "def f():\n" + "    x = 1\n" * 90, {"lines of f()"}),
        (
            "services/clients.py",
            "class C:\n" + "".join(f"    def m{n}(self): ...\n" for n in range(23)),
            {"public methods of C"},
        ),
        ("services/clients.py", "def f():\n" + "    x = 1\n" * 89, set()),
        ("storage/tables/contracts.py", "x = 1\n" * 900, set()),
    ],
)
def test_what_is_too_large_is_noticed(file: str, source: str, expected: set[str], tmp_path: Path) -> None:
    found = [size for module in _package(tmp_path, file, source) for size in sizes(module)]
    assert {size.what for size in found if size.too_large} == expected


def _package(folder: Path, file: str, source: str) -> tuple[SourceModule, ...]:
    path = folder / file
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    return load(folder)
