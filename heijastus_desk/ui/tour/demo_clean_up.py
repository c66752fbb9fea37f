"""The tour through a clean-up round: who is kept by nothing else, one by one, and the signature."""

from PySide6.QtWidgets import QPushButton

from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.pages.retention.panels.clean_up import CleanUpPanel
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.tour.driver import as_widget
from heijastus_desk.ui.tour.stage import Stage, Step
from heijastus_desk.ui.widgets.tick_list import TickList


def _clean_up(stage: Stage) -> None:
    driver = stage.driver
    if stage.page.key != "retention":
        stage.go_to("retention")
    page = as_widget(RetentionPage, stage.page)
    page.open_record(panel_record("clean_up", ""))
    driver.wait(lambda: driver.find(TickList, "clean_up_list").count > 0, "those the round is about are listed")
    ticks = driver.find(TickList, "clean_up_list")
    ticks.tick_all(ticked=True)
    driver.wait(lambda: driver.find(QPushButton, "clean_up_erase").isEnabled(), "what is ticked may be erased")
    stage.camera.take("clean-up", dark=True)
    ticks.tick_all(ticked=False)
    driver.click("clean_up_sign")
    panel = as_widget(CleanUpPanel, page.panels.panel)
    driver.wait(lambda: panel.last_round is not None, "the round is signed off")
    driver.click("clean_up_panel_back")
    driver.settle()


STEPS = (Step("clean-up", "a clean-up round gone through one by one and signed off", _clean_up),)
"""On the page of retention."""
