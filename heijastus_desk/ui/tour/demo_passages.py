"""The tour through passages about others: a group note sentence by sentence, a name under an alias, the files."""

from heijastus_desk.domain.rights.values import PassageChoice, StepCode
from heijastus_desk.ui.pages.requests.page import RequestsPage
from heijastus_desk.ui.pages.requests.panels.passages.panel import PassagesPanel
from heijastus_desk.ui.tour.driver import TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step


def _others(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    stage.go_to("requests")
    page = as_widget(RequestsPage, stage.page)
    (uid,) = (case.uid for case in app.requests.cases(open_only=True) if app.request_passages.passages(case.uid))
    stage.main.context.open("requests", uid)
    driver.wait(lambda: page.state is not None and page.state.case.uid == uid, "the case is shown")
    driver.click(f"step_open_{StepCode.PASSAGES.value}")
    driver.wait(lambda: driver.is_seen("passage_card"), "the first passage is shown")
    driver.settle()
    stage.camera.take("passages", dark=True)
    panel = as_widget(PassagesPanel, page.panels.panel)
    panel.card.as_proposed.trigger()
    driver.wait(lambda: app.request_passages.open_count(uid) == 1, "the name in it is asked about")
    driver.settle()
    stage.camera.take("passages-name")
    driver.click(f"passage_{PassageChoice.ALIAS.value}")
    driver.wait(lambda: app.request_passages.open_count(uid) == 0, "everything is decided")
    if not any(one.chosen is PassageChoice.ALIAS for one in app.request_passages.passages(uid)):
        raise TourError("the name does not stand under an alias")
    driver.settle()
    driver.click("passages_done")
    driver.settle()


STEPS = (Step("passages", "passages about others decided one by one before the package leaves", _others),)
"""Begin anywhere and end on the requests page."""
