"""The tour through what a notice in use says that is no longer true."""

from PySide6.QtWidgets import QPushButton

from heijastus_desk.ui.tour.demo_notices import choose_more, choose_register, open_notices
from heijastus_desk.ui.tour.stage import Stage, Step


def _drift(stage: Stage) -> None:
    driver = stage.driver
    page = open_notices(stage)
    choose_register(stage, 0)
    choose_more(stage, "open_drift")
    driver.wait(lambda: page.findChild(QPushButton, "drift_0_field") is not None, "an untrue sentence is shown")
    stage.camera.take("drift", dark=True)
    driver.click("drift_0_field")
    driver.settle()


STEPS = (Step("drift", "what the notice in use says and is no longer so, in its own words", _drift),)
"""After the notices, on the same page."""
