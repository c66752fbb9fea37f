import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from heijastus_desk.privacy import export_plan as plans
from heijastus_desk.privacy.inventory import DataInventory
from heijastus_desk.services.erasure_copies import Cleaned, ErasureCopies
from heijastus_desk.storage.queries import subject_rows
from heijastus_desk.ui import self_check as checking

PATIENCE_S = 120
NAMES = [
    "network",
    "fonts",
    "wording",
    "translations",
    "vault",
    "encryption",
    "notices fi",
    "notices sv",
    "notices en",
    "export",
    "erasure",
]
MARKERS_AT_LEAST = 40


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "heijastus_desk", "self-check", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        timeout=PATIENCE_S,
        check=False,
    )


def test_this_installation_works() -> None:
    done = run("--json")
    found = json.loads(done.stdout)
    assert [(check["name"], check["detail"]) for check in found["checks"] if not check["ok"]] == []
    assert done.returncode == 0
    assert [check["name"] for check in found["checks"]] == NAMES
    export = found["checks"][-2]["detail"].split()
    assert export[1] == export[3]
    assert int(export[1]) >= 70
    erasure = found["checks"][-1]["detail"].replace(",", "").split()
    assert erasure[1] == erasure[3]
    assert int(erasure[1]) >= MARKERS_AT_LEAST
    assert erasure[4:] == ["left", "0"]


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """In this process: the network stays as the tests have it."""
    del qapp
    monkeypatch.setattr(checking.network_guard, "install", lambda: None)
    monkeypatch.setattr(checking, "_network", lambda: "")


def without_position(inventory: DataInventory) -> tuple[plans.TablePlan, ...]:
    return tuple(
        replace(plan, columns=tuple(c for c in plan.columns if c.name != "position"))
        for plan in plans.export_plan(inventory)
    )


@pytest.mark.usefixtures("alone")
def test_a_column_the_export_forgets_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(subject_rows, "export_plan", without_position)
    assert checking.self_check(as_json=False) == 1
    lines = capsys.readouterr().out.splitlines()
    failed = [line for line in lines if line.startswith("FAILED")]
    assert len(failed) == 1
    assert "missing: person.position" in failed[0]
    assert lines[-1] == f"{len(NAMES)} checks, 1 failed"


@pytest.mark.usefixtures("alone")
def test_what_an_erasure_leaves_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(ErasureCopies, "clean", lambda *_given: Cleaned())
    assert checking.self_check(as_json=False) == 1
    failed = [line for line in capsys.readouterr().out.splitlines() if line.startswith("FAILED")]
    assert len(failed) == 1
    assert "person.given_name" in failed[0]


@pytest.mark.usefixtures("alone")
def test_a_missing_translation_is_told_and_the_rest_looked_at(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def empty(name: str) -> Any:
        return tmp_path / name

    monkeypatch.setattr(checking, "translation", empty)
    assert checking.self_check(as_json=True) == 1
    found = json.loads(capsys.readouterr().out)
    assert [check["name"] for check in found["checks"] if not check["ok"]] == ["translations"]
    assert len(found["checks"]) == len(NAMES)


@pytest.mark.usefixtures("alone")
def test_a_vault_that_cannot_be_made_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_given: object) -> Any:
        raise OSError("no room")

    monkeypatch.setattr(checking, "create_throwaway", refuse)
    assert checking.self_check(as_json=True) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["checks"][-1] == {**found["checks"][-1], "name": "vault", "ok": False, "detail": "OSError: no room"}


def test_nothing_stays_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert run().returncode == 0
    assert list(tmp_path.iterdir()) == []
