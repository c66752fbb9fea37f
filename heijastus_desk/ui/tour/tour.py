"""Walks through all steps, keeps going where one failed, and leaves a report."""

import shutil
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from types import TracebackType

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import network_guard
from heijastus_desk.system.paths import ensure_writable
from heijastus_desk.ui.errors import sentence
from heijastus_desk.ui.screen import application, platform
from heijastus_desk.ui.tour import (
    contrast,
    demo_beginning,
    demo_breach,
    demo_clean_up,
    demo_clients,
    demo_consents,
    demo_contracts,
    demo_deciding,
    demo_drift,
    demo_erasing,
    demo_finding,
    demo_handing,
    demo_importing,
    demo_letters,
    demo_merging,
    demo_notices,
    demo_old_notice,
    demo_pages,
    demo_papers,
    demo_passages,
    demo_people,
    demo_printing,
    demo_recipients,
    demo_requests,
    demo_requests_rights,
    demo_restriction,
    demo_retention,
    demo_review,
    demo_rounds,
    demo_rules,
    demo_versions,
    first_run,
    gone_and_back,
    own_practice,
    pseudo,
    safekeeping,
    sample,
)
from heijastus_desk.ui.tour.driver import TourError
from heijastus_desk.ui.tour.look import Look
from heijastus_desk.ui.tour.report import Result, StepReport, TourReport, say, take_away_earlier
from heijastus_desk.ui.tour.stage import DAY, Stage, Step

ACTS: tuple[tuple[Step, ...], ...] = (
    (*first_run.STEPS, *own_practice.STEPS, *sample.STEPS),
    (
        *demo_clients.STEPS,
        *demo_people.STEPS,
        *demo_consents.STEPS,
        *demo_finding.STEPS,
        *demo_contracts.STEPS,
        *demo_merging.STEPS,
        *demo_importing.STEPS,
        *demo_papers.STEPS,
        *demo_printing.STEPS,
        *demo_notices.STEPS,
        *demo_review.STEPS,
        *demo_beginning.STEPS,
        *demo_versions.STEPS,
        *demo_drift.STEPS,
        *demo_old_notice.STEPS,
        *demo_pages.STEPS,
        *demo_retention.STEPS,
        *demo_rules.STEPS,
        *demo_restriction.STEPS,
        *demo_requests.STEPS,
        *demo_letters.STEPS,
        *demo_passages.STEPS,
        *demo_deciding.STEPS,
        *demo_handing.STEPS,
        *demo_requests_rights.STEPS,
        *demo_breach.STEPS,
        *demo_clean_up.STEPS,
        *demo_rounds.STEPS,
        *demo_recipients.STEPS,
        *contrast.STEPS,
        *safekeeping.STEPS,
        *demo_erasing.STEPS,
        *gone_and_back.STEPS,
    ),
)
"""Each act begins with a vault of its own."""
CANNOT_BEGIN = 2


def run_tour(folder: Path, look: Look | None = None) -> int:
    """Walk through everything and leave the papers in the folder; 1 when a step failed, 2 when it cannot be used."""
    look = look or Look()
    # Relative to where it was started; what it leaves is told to a vault that keeps absolute paths only.
    folder = folder.resolve()
    network_guard.install()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ensure_writable(folder)
    except (OSError, HeijastusError):
        refused = HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder))
        sys.stderr.write(sentence(refused, look.lang) + "\n")
        return CANNOT_BEGIN
    return _tour(folder, look)


def _tour(folder: Path, look: Look) -> int:
    app = application()
    # The system's own file dialog cannot be typed into from here.
    app.setAttribute(QtCore.Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    begun = time.perf_counter()
    work = Path(tempfile.mkdtemp(prefix="heijastus-tour-"))
    report = TourReport(day=DAY, language=look.language, platform=platform(), text=look.text, window=look.size)
    take_away_earlier(folder)
    stage = Stage(app, folder, work, look)
    try:
        with _incidents() as incidents, pseudo.spoken() if look.is_pseudo else nullcontext():
            for act in ACTS:
                _walk(act, stage, report, incidents)
                stage.close_desk()
    finally:
        stage.close_desk()
        shutil.rmtree(work, ignore_errors=True)
    report.seconds = round(time.perf_counter() - begun, 1)
    report.files = _papers(stage)
    written = report.write(folder)
    say(f"{len(report.steps)} steps, {report.failures} failed, {report.seconds} s, {len(stage.camera.taken)} pictures")
    if report.cut:
        say(f"{report.cut} words are cut")
    say(f"{written.name} and all else is in {folder}")
    return 1 if report.failures else 0


def _walk(act: Sequence[Step], stage: Stage, report: TourReport, incidents: list[str]) -> None:
    broken = ""
    for step in act:
        told = StepReport(number=len(report.steps) + 1, name=step.name, what=step.what)
        if broken:
            told.result, told.reason = Result.SKIPPED, f"needs {broken}"
        else:
            _do(step, stage, told, incidents)
            if told.result is Result.FAILED and step.needed:
                broken = step.name
        report.add(told)


def _do(step: Step, stage: Stage, told: StepReport, incidents: list[str]) -> None:
    before, begun = len(stage.camera.taken), time.perf_counter()
    stage.camera.cut.clear()
    incidents.clear()
    try:
        step.run(stage)
        if incidents:
            raise TourError(f"while it ran: {'; '.join(incidents)}")
        if stage.look.strict and stage.camera.cut:
            raise TourError(f"words are cut: {'; '.join(map(str, stage.camera.cut))}")
    except Exception as failure:  # noqa: BLE001 - every failure is reported and the tour goes on
        told.result, told.reason = Result.FAILED, f"{type(failure).__name__}: {failure}"
        _picture_of(step, stage)
        stage.driver.clear_the_way()
    told.cut = list(stage.camera.cut)
    told.seconds = round(time.perf_counter() - begun, 2)
    told.pictures = [path.relative_to(stage.out).as_posix() for path in stage.camera.taken[before:]]


def _picture_of(step: Step, stage: Stage) -> None:
    try:
        stage.camera.take_failure(step.name)
    except TourError:
        # No window is open: there is nothing to take a picture of.
        return


@contextmanager
def _incidents() -> Generator[list[str]]:
    """What went wrong inside Qt's own calls, which swallow it: exceptions in slots, and Qt's warnings."""
    found: list[str] = []
    before = sys.excepthook

    def raised(kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
        found.append(f"{kind.__name__}: {failure}")
        before(kind, failure, trace)

    def told(kind: QtMsgType, _context: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
            found.append(text)

    sys.excepthook = raised
    handler = qInstallMessageHandler(told)
    try:
        yield found
    finally:
        qInstallMessageHandler(handler)
        sys.excepthook = before
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _papers(stage: Stage) -> list[str]:
    return sorted(path.relative_to(stage.out).as_posix() for path in stage.papers)
