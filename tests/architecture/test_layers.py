"""The import contracts of pyproject.toml hold, and each of them fails when it is broken."""

import itertools
import json
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

import grimp
import pytest
from importlinter.api import read_configuration
from importlinter.application import use_cases
from importlinter.application.user_options import UserOptions

from tests.architecture.rules import MODULES_AT_LEAST
from tests.architecture.source_tree import PACKAGE, ROOT

_numbers = itertools.count()
CONFIGURATION: dict[str, Any] = read_configuration(str(ROOT / "pyproject.toml"))
CONTRACTS: list[dict[str, Any]] = CONFIGURATION["contracts_options"]

# A house with every room the contracts name, and in each just what it may import.
HOUSE = {
    "__init__": "",
    "__main__": "import DESK.ui.app\nimport DESK.cli.main",
    "ui/__init__": "",
    "ui/app": "import PySide6.QtWidgets\nimport DESK.ui.shell.main_window\nimport DESK.bootstrap",
    "ui/context": "import PySide6.QtCore\nimport DESK.services.clients",
    "ui/dialogs/__init__": "",
    "ui/pages/__init__": "",
    "ui/pages/clients/__init__": "",
    "ui/pages/clients/page": "import DESK.ui.pages.clients.presenter\nimport DESK.ui.widgets.card",
    "ui/pages/clients/presenter": "import DESK.ui.context",
    "ui/pages/notices/__init__": "",
    "ui/pages/notices/page": "import DESK.ui.widgets.card",
    "ui/pages/notices/presenter": "import DESK.services.clients",
    "ui/shell/__init__": "",
    "ui/shell/main_window": "import DESK.ui.pages.clients.page\nimport DESK.ui.pages.notices.page",
    "ui/shell/unlock": "import DESK.system.key_file",
    "ui/widgets/__init__": "",
    "ui/widgets/card": "import PySide6.QtWidgets",
    "cli/__init__": "",
    "cli/main": "import DESK.bootstrap",
    "bootstrap": "import DESK.services.clients",
    "services/__init__": "",
    "services/clients": "import DESK.storage.engine\nimport DESK.documents.notice_pdf\nimport DESK.privacy.export_plan",
    "storage/__init__": "",
    "storage/columns": "import DESK.privacy.classification",
    "storage/engine": "import sqlalchemy, sqlcipher3\nimport DESK.system.key_file",
    "storage/tables/__init__": "",
    "storage/tables/clients": "import DESK.storage.columns",
    "storage/migrations/__init__": "",
    "storage/migrations/runner": "import alembic\nimport DESK.storage.engine",
    "storage/migrations/versions/__init__": "",
    "storage/migrations/versions/0001_first": "import alembic, sqlalchemy",
    "documents/__init__": "",
    "importing/__init__": "",
    "importing/workbooks": "import openpyxl",
    "importing/pdf_files": "import pypdfium2",
    "documents/workbooks": "import openpyxl",
    "documents/notice_pdf": "import reportlab\nimport DESK.wording.sentences",
    "wording/__init__": "",
    "wording/sentences": "import DESK.assets",
    "privacy/__init__": "",
    "privacy/classification": "import DESK.domain.values",
    "privacy/export_plan": "import DESK.privacy.classification",
    "system/__init__": "",
    "system/key_derivation": "",
    "system/key_file": "import DESK.domain.errors",
    "system/recovery_code": "",
    "domain/__init__": "",
    "domain/errors": "",
    "domain/values": "",
    "assets": "",
}

BREAKS = [
    # contract, module, what it imports beside what it may
    ("layers", "domain/values", "import DESK.services.clients"),
    ("layers", "privacy/classification", "import DESK.wording.sentences"),
    ("layers", "storage/engine", "import DESK.documents.notice_pdf"),
    ("layers", "services/clients", "def late():\n    import DESK.bootstrap"),
    ("layers", "cli/main", "import DESK.ui.context"),
    ("layers", "telemetry", ""),
    ("qt", "services/clients", "import PySide6.QtCore"),
    ("qt", "cli/main", "import PySide6"),
    ("database", "services/clients", "from sqlalchemy import select"),
    ("database", "privacy/export_plan", "import sqlcipher3"),
    ("database", "bootstrap", "from alembic import command"),
    ("pdf", "services/clients", "from reportlab.platypus import Paragraph"),
    ("pdf", "ui/context", "import reportlab"),
    ("workbooks", "services/clients", "from openpyxl import load_workbook"),
    ("workbooks", "ui/context", "import openpyxl"),
    ("pdf-reading", "services/clients", "import pypdfium2"),
    ("pdf-reading", "documents/notice_pdf", "from pypdfium2 import raw"),
    ("services", "ui/context", "import DESK.storage.engine"),
    ("services", "ui/pages/clients/page", "import DESK.documents.notice_pdf"),
    ("services", "cli/main", "import DESK.privacy.export_plan"),
    ("services", "cli/main", "import DESK.importing"),
    ("services", "ui/app", "import DESK.system.key_file"),
    ("services", "cli/main", "import DESK.system.recovery_code"),
    ("services", "ui/shell/unlock", "import DESK.storage.engine"),
    ("pages", "ui/pages/clients/page", "import DESK.ui.pages.notices.page"),
    ("presenters", "ui/pages/notices/presenter", "import DESK.ui.widgets.card"),
    ("presenters", "ui/pages/clients/presenter", "import DESK.ui.dialogs"),
    ("migrations", "storage/migrations/versions/0001_first", "import DESK.storage.tables.clients"),
    ("migrations", "storage/migrations/versions/0001_first", "import DESK.domain.values"),
    ("migrations", "storage/migrations/versions/0001_first", "import DESK.storage.migrations.runner"),
    ("cycles", "storage/columns", "import DESK.storage.tables.clients"),
    (
        "cycles",
        "domain/errors",
        "import DESK.domain.values\n# and back",
    ),
]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, Path]]:
    """A small package with the rooms of the real one, importable under a name of its own."""
    name = f"desk_{next(_numbers)}"
    monkeypatch.syspath_prepend(tmp_path)
    for module, source in HOUSE.items():
        _write(tmp_path / name, module, source.replace("DESK", name))
    yield name, tmp_path / name
    sys.path_importer_cache.pop(str(tmp_path), None)


def test_the_contracts_hold() -> None:
    broken, modules = _lint(PACKAGE)
    assert not broken, "run `make check`: lint-imports shows each chain"
    assert modules >= MODULES_AT_LEAST, "the scan saw suspiciously few modules"


def test_no_module_is_in_a_cycle() -> None:
    graph = grimp.build_graph(PACKAGE, cache_dir=None)
    assert len(graph.modules) >= MODULES_AT_LEAST, "the scan saw suspiciously few modules"
    cycle = _cycle(graph)
    assert not cycle, " -> ".join(cycle)


def test_a_cycle_through_a_package_is_noticed(desk: tuple[str, Path]) -> None:
    name, folder = desk
    assert _cycle(grimp.build_graph(name, cache_dir=None)) == []
    _write(folder, "privacy/__init__", f"import {name}.privacy.export_plan")
    _write(folder, "privacy/export_plan", f"import {name}.privacy")
    assert f"{name}.privacy" in _cycle(grimp.build_graph(name, cache_dir=None))


def test_the_small_house_keeps_every_contract(desk: tuple[str, Path]) -> None:
    assert _lint(desk[0])[0] == set()


@pytest.mark.parametrize(("contract", "module", "source"), BREAKS)
def test_a_broken_contract_is_noticed(contract: str, module: str, source: str, desk: tuple[str, Path]) -> None:
    name, folder = desk
    _write(folder, module, (HOUSE.get(module, "") + "\n" + source).replace("DESK", name))
    if contract == "cycles":
        _write(folder, "domain/values", f"import {name}.domain.errors")
    assert contract in _lint(name)[0]


def test_every_contract_is_shown_to_break() -> None:
    assert {contract for contract, _, _ in BREAKS} == {contract["id"] for contract in CONTRACTS}


def _lint(package: str) -> tuple[set[str], int]:
    """Ids of the contracts this package breaks, judged by the contracts of pyproject.toml; and its modules' number."""
    options = json.loads(json.dumps(CONFIGURATION).replace(PACKAGE, package))
    user_options = UserOptions(**options)
    use_cases._register_contract_types(user_options)
    report = use_cases.create_report(user_options, cache_dir=None)
    ids = {contract["name"]: contract["id"] for contract in CONTRACTS}
    broken = {ids[contract.name] for contract, check in report.get_contracts_and_checks() if not check.kept}
    return broken, report.module_count


def _cycle(graph: grimp.ImportGraph) -> list[str]:
    """The modules of one cycle, or none; imports inside functions count."""
    try:
        TopologicalSorter({name: graph.find_modules_directly_imported_by(name) for name in graph.modules}).prepare()
    except CycleError as error:
        return error.args[1]
    return []


def _write(folder: Path, module: str, source: str) -> None:
    path = folder / f"{module}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
