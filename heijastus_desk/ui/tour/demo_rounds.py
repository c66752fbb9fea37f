"""The tour through the guided rounds: the year's half hour, a step left and come back to, closing the business."""

from PySide6.QtWidgets import QPushButton

from heijastus_desk.domain.rounds.values import RoundKind, RoundStep
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.pages.retention.panels.rounds.panel import RoundPanel
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.tour.driver import as_widget
from heijastus_desk.ui.tour.stage import Stage, Step


def _year(stage: Stage) -> None:
    driver, panel = stage.driver, _opened(stage, RoundKind.YEAR, "")
    driver.wait(lambda: panel.findChild(QPushButton, "minute_0_print") is not None, "last year's minute is listed")
    stage.camera.take("year-begin")
    driver.click("round_begin")
    driver.wait(lambda: panel.step.step is RoundStep.DUE, "the first step is shown")
    driver.settle()
    stage.camera.take("year-step", dark=True)
    driver.click("round_done")
    driver.wait(lambda: panel.step.step is RoundStep.CLEAN_UP, "the next step follows")


def _back(stage: Stage) -> None:
    driver, panel = stage.driver, _opened(stage, RoundKind.YEAR, RoundStep.OWN_DATA.value)
    driver.wait(lambda: panel.step.step is RoundStep.OWN_DATA, "the step about her own details is shown")
    driver.click("round_way_0")
    driver.wait(lambda: stage.page.key == "settings", "the step leads to where the work is done")
    driver.settle()
    stage.camera.take("year-way-back")
    driver.click("return_back")
    driver.wait(lambda: stage.page.key == "retention", "the strip leads back")
    again = _panel(stage)
    driver.wait(lambda: again.step.step is RoundStep.OWN_DATA, "she is at the same step")


def _closing(stage: Stage) -> None:
    driver, panel = stage.driver, _opened(stage, RoundKind.CLOSING, "")
    driver.click("round_begin")
    driver.wait(lambda: panel.step.step is RoundStep.MATTERS, "closing begins with what is open")
    panel = _opened(stage, RoundKind.CLOSING, RoundStep.ERASING.value)
    driver.wait(lambda: panel.step.step is RoundStep.ERASING, "what is kept is told class by class")
    driver.settle()
    stage.camera.take("closing-classes")
    _opened(stage, RoundKind.AFTERCARE, "")
    driver.settle()
    stage.camera.take("aftercare")


def _opened(stage: Stage, kind: RoundKind, record: str) -> RoundPanel:
    if stage.page.key != "retention":
        stage.go_to("retention")
    as_widget(RetentionPage, stage.page).open_record(panel_record(kind.value, record))
    stage.driver.settle()
    return _panel(stage)


def _panel(stage: Stage) -> RoundPanel:
    return as_widget(RoundPanel, as_widget(RetentionPage, stage.page).panels.panel)


STEPS = (
    Step("year", "the year's half hour: last year's minute, and the first step with live figures", _year),
    Step("way-back", "a step that leads to the work, and the strip that leads back", _back),
    Step("closing", "closing the business class by class, and aftercare by a colleague", _closing),
)
"""On the page of retention."""
