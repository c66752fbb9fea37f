"""The tour through ways to begin a register, and the papers of her own reasonings."""

from heijastus_desk.domain.notices.practice import Activity, PlaceKind
from heijastus_desk.ui.pages.notices.panels.interview.panel import InterviewPanel
from heijastus_desk.ui.pages.notices.panels.templates import TemplatesPanel
from heijastus_desk.ui.pages.notices.panels.weighing import WeighingPanel
from heijastus_desk.ui.tour.demo_notices import back_to_lists, choose_more, choose_register, open_notices
from heijastus_desk.ui.tour.driver import as_widget
from heijastus_desk.ui.tour.stage import Stage, Step


def _templates(stage: Stage) -> None:
    driver, page = stage.driver, open_notices(stage)
    back_to_lists(stage)
    driver.choose("new_register", "new_from_template")
    panel = as_widget(TemplatesPanel, page.panels.panel)
    driver.wait(lambda: panel.buttons, "the templates are offered")
    stage.camera.take("notice-templates")
    driver.click(panel.back.objectName())
    driver.settle()


def _interview(stage: Stage) -> None:
    driver, page = stage.driver, open_notices(stage)
    back_to_lists(stage)
    driver.choose("new_register", "open_interview")
    panel = as_widget(InterviewPanel, page.panels.panel)
    driver.wait(lambda: panel.places, "the questions are asked")
    driver.click(panel.places[PlaceKind.BOOKING].tick.name)
    driver.click(panel.activities[Activity.WEBSITE_ENQUIRIES].name)
    driver.wait(lambda: "website_enquiries" in panel.outcome.ticks, "what it makes is shown")
    stage.camera.take("notice-interview", dark=True)
    driver.click(panel.back.objectName())
    driver.click("discard_answers")
    driver.settle()


def _weighing(stage: Stage) -> None:
    driver, page = stage.driver, open_notices(stage)
    choose_register(stage, 0)
    choose_more(stage, "open_weighing")
    panel = as_widget(WeighingPanel, page.panels.panel)
    driver.wait(panel.pages.text, "the page is drawn", 30)
    stage.camera.take("notice-weighing", ready=panel.pages.has_ink)
    driver.click(panel.back.objectName())
    driver.settle()


STEPS = (
    Step("notice-templates", "templates for every kind of work", _templates),
    Step("notice-interview", "what do you do, where else do data live, and what that makes", _interview),
    Step("notice-weighing", "a balancing test as its own page", _weighing),
)
