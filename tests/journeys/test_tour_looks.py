"""The tour in another look: its options, the language it dresses in, and a cut word that fails a step when it must."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from heijastus_desk import __main__ as program
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.screen import application
from heijastus_desk.ui.tour import tour
from heijastus_desk.ui.tour.command import run
from heijastus_desk.ui.tour.look import Look
from heijastus_desk.ui.tour.stage import Stage, Step
from heijastus_desk.ui.widgets.labels import Text


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr(tour.network_guard, "install", lambda: None)
    assert application() is qapp


def walked(out: Path, monkeypatch: pytest.MonkeyPatch, *options: str, steps: tuple[Step, ...] = ()) -> dict[str, Any]:
    monkeypatch.setattr(tour, "ACTS", (steps,))
    code = run(program._parser().parse_args(["tour", str(out), *options]))
    told = json.loads((out / "tour.json").read_text("utf-8"))
    assert code == (1 if told["result"] == "failed" else 0)
    return told


def _narrow(stage: Stage) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    label = Text("Säilytysaika ei ole alkanut")
    label.setFixedWidth(40)
    column.addWidget(label)
    window.show()
    stage.camera.take("narrow", of=window, dark=False)
    window.close()
    window.deleteLater()


def _first_window(stage: Stage) -> None:
    stage.open_desk(stage.work / "own")
    stage.driver.come_forward("first_run_window")
    assert "⟦" in stage.driver.text_of("next")
    stage.camera.take("first", dark=False)


@pytest.mark.parametrize("strict", [False, True])
def test_a_cut_word_is_told_and_fails_its_step_when_asked(
    strict: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    step = Step("narrow", "a label without room", _narrow)
    told = walked(tmp_path, monkeypatch, *(["--strict"] if strict else []), steps=(step,))
    assert [one["why"] for one in told["steps"][0]["cut"]] == ["cut"]
    assert told["steps"][0]["result"] == ("failed" if strict else "ok")


def test_the_look_is_in_the_report_and_the_pseudo_language_in_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = Step("first", "the first window", _first_window)
    options = ("--lang", "pseudo", "--text", "150", "--mode", "dark", "--size", "1280x800")
    told = walked(tmp_path, monkeypatch, *options, steps=(step,))
    assert told["steps"][0]["reason"] == ""
    assert (told["language"], told["text"], told["window"]) == ("pseudo", 150, [1280, 800])
    assert told["steps"][0]["pictures"] == ["pictures/01-first-dark.png"]


@pytest.mark.parametrize("wrong", [("--text", "99"), ("--text", "x"), ("--size", "10x10"), ("--lang", "de")])
def test_a_wrong_option_is_refused(wrong: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        program._parser().parse_args(["tour", "out", *wrong])
    assert wrong[0] in capsys.readouterr().err


def test_the_pseudo_language_is_made_of_the_source() -> None:
    assert Look("pseudo").lang is Lang.EN
    assert Look("sv").other_lang is Lang.FI
    assert Look("fi").other_lang is Lang.SV
