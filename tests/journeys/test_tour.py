import json
import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.screen import application
from heijastus_desk.ui.tour import proof, tour
from heijastus_desk.ui.tour.driver import TourError
from heijastus_desk.ui.tour.stage import Stage, Step

PATIENCE_S = 480
REGISTERS = 5


@dataclass(frozen=True)
class Walked:
    """What a whole tour left behind."""

    folder: Path
    code: int
    printed: str
    report: dict[str, Any]


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Walked:
    folder = tmp_path_factory.mktemp("tour")
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "heijastus_desk", "tour", str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=PATIENCE_S,
        check=False,
    )
    assert (folder / "tour.json").is_file(), f"the tour broke off:\n{done.stdout}\n{done.stderr}"
    report = json.loads((folder / "tour.json").read_text("utf-8"))
    return Walked(folder, done.returncode, done.stdout, report)


def test_every_step_of_the_main_job_is_walked(walked: Walked) -> None:
    assert [(step["name"], step["reason"]) for step in walked.report["steps"] if step["result"] != "ok"] == []
    assert walked.code == 0
    assert walked.report["result"] == "ok"
    assert len(walked.report["steps"]) == sum(map(len, tour.ACTS))


def test_each_step_is_told_in_a_line_and_the_folder_at_the_end(walked: Walked) -> None:
    lines = walked.printed.splitlines()
    assert len([line for line in lines if " ok " in line]) == len(walked.report["steps"])
    assert str(walked.folder) in lines[-1]


def test_the_pictures_are_numbered_and_every_one_is_reported(walked: Walked) -> None:
    there = {path.relative_to(walked.folder).as_posix() for path in (walked.folder / "pictures").iterdir()}
    told = [picture for step in walked.report["steps"] for picture in step["pictures"]]
    assert set(told) == there
    numbers = [int(Path(picture).name.split("-")[0]) for picture in told]
    assert numbers == sorted(numbers)
    assert sum(picture.endswith("-dark.png") for picture in told) >= 40
    assert not [picture for picture in told if "failed" in picture]


def test_five_notices_in_three_languages_are_saved(walked: Walked) -> None:
    notices = sorted(path.name for path in (walked.folder / "notices").iterdir())
    assert len(notices) == REGISTERS * len(Lang)
    for lang in Lang:
        assert len([name for name in notices if name.endswith(f"-{lang.value}.pdf")]) == REGISTERS


def test_there_is_a_package_of_the_person_typed_and_one_of_the_demo(walked: Walked) -> None:
    packages = sorted((walked.folder / "package").iterdir())
    assert [path.name for path in packages] == ["tiedot-001.zip", "tiedot-002.zip"]
    for path in packages:
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            assert "LUE TÄMÄ ENSIN.html" in archive.namelist()


def test_everything_left_is_in_the_report(walked: Walked) -> None:
    papers = [path for path in walked.folder.rglob("*") if path.suffix in {".pdf", ".zip"}]
    assert len(papers) == 1 + REGISTERS * len(Lang) + 2
    assert walked.report["files"] == sorted(path.relative_to(walked.folder).as_posix() for path in papers)


# ------------------------------------------------------------------------------------------------- when it goes wrong


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """The tour in this process: the network stays as the tests have it."""
    monkeypatch.setattr(tour.network_guard, "install", lambda: None)
    assert application() is qapp


def _open(stage: Stage) -> None:
    stage.open_desk(stage.work / "own")
    stage.driver.come_forward("first_run_window")
    stage.camera.take("first", dark=False)


def _fail(stage: Stage) -> None:
    del stage
    raise TourError("a reason")


def _miss(stage: Stage) -> None:
    stage.driver.wait(lambda: False, "what never comes", seconds=0.1)


def _raise_in_a_slot(stage: Stage) -> None:
    sys.excepthook(ValueError, ValueError("in a slot"), None)
    del stage


@pytest.mark.usefixtures("alone")
def test_a_failed_step_is_told_with_reason_and_picture_and_the_tour_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    acts = (
        (Step("open", "o", _open), Step("fail", "f", _fail, needed=True), Step("after", "a", _open)),
        (Step("miss", "m", _miss), Step("again", "a", _open)),
    )
    monkeypatch.setattr(tour, "ACTS", acts)
    assert tour.run_tour(tmp_path) == 1
    steps = json.loads((tmp_path / "tour.json").read_text("utf-8"))["steps"]
    assert [step["result"] for step in steps] == ["ok", "failed", "skipped", "failed", "ok"]
    assert "a reason" in steps[1]["reason"]
    assert steps[1]["pictures"] == ["pictures/02-fail-failed.png"]
    assert (tmp_path / steps[1]["pictures"][0]).is_file()
    assert steps[2]["reason"] == "needs fail"
    assert "what never comes" in steps[3]["reason"]
    assert "3 failed" in capsys.readouterr().out


@pytest.mark.usefixtures("alone")
def test_an_exception_qt_swallows_fails_the_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(tour, "ACTS", ((Step("slot", "s", _raise_in_a_slot),),))
    assert tour.run_tour(tmp_path) == 1
    assert "in a slot" in json.loads((tmp_path / "tour.json").read_text("utf-8"))["steps"][0]["reason"]


@pytest.mark.usefixtures("alone")
def test_only_what_an_earlier_tour_left_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outside = tmp_path / "outside.png"
    out = tmp_path / "out"
    for path in (outside, out / "pictures/03-old-light.png", out / "pictures/mine.png", out / "notices/x-fi.pdf"):
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text("x")
    told = {"files": ["gone.pdf"], "steps": [{"pictures": ["pictures/03-old-light.png", "../outside.png"]}]}
    (out / "tour.json").write_text(json.dumps(told))
    monkeypatch.setattr(tour, "ACTS", ())
    assert tour.run_tour(out) == 0
    assert outside.is_file()
    assert sorted(path.name for path in out.rglob("*.*")) == ["mine.png", "tour.json", "x-fi.pdf"]


@pytest.mark.usefixtures("alone")
def test_a_folder_that_cannot_be_used_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("x")
    assert tour.run_tour(tmp_path / "file") == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_package_that_lacks_something_is_noticed(walked: Walked) -> None:
    package = walked.folder / "package" / "tiedot-001.zip"
    proof.package_holds(package, ("Esimerkkinen",))
    with pytest.raises(TourError, match=r"typed text 2 is missing from data\.json"):
        proof.package_holds(package, ("Esimerkkinen", "ei tätä"))


def test_a_notice_that_says_something_else_is_noticed(walked: Walked) -> None:
    path = next((walked.folder / "notices").glob("*-fi.pdf"))
    with pytest.raises(TourError, match="does not say"):
        proof.notice_is_whole(path.read_bytes(), path.name, "Aivan muu rekisteri")
    with pytest.raises(TourError, match="bytes"):
        proof.notice_is_whole(b"", path.name, "")


def test_a_widget_that_never_shows_is_told(qapp: QApplication, tmp_path: Path) -> None:
    window = QWidget()
    driver = Stage(qapp, tmp_path, tmp_path).driver
    with pytest.raises(TourError, match="no window"):
        driver.find(QWidget, "absent")
    window.deleteLater()
