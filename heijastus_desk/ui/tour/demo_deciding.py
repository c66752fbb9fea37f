"""The tour through deciding and acting: an erasure decided record by record, marketing banned in every channel."""

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.values import StepCode
from heijastus_desk.ui.pages.requests.page import RequestsPage
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.tour.driver import TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step


def _case_with(stage: Stage, right: Right) -> str:
    cases = stage.main.context.app.requests.cases(open_only=True)
    uid = next((case.uid for case in cases if right in case.asked and case.person), "")
    if not uid:
        raise TourError("no open request asks for it")
    return uid


def _decide(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    stage.go_to("requests")
    uid = _case_with(stage, Right.ERASURE)
    stage.main.context.open("requests", panel_record("decisions", f"{uid}:{Right.ERASURE.value}"))
    driver.wait(lambda: driver.is_seen("decisions_as_proposed"), "the records are shown")
    driver.settle()
    stage.camera.take("request-decisions", dark=True)
    driver.click("decisions_as_proposed")
    driver.wait(lambda: bool(app.request_decisions.of_case(uid)), "everything is decided as proposed")
    driver.settle()
    driver.click("decisions_panel_back")
    driver.settle()


def _act(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    page = as_widget(RequestsPage, stage.page)
    uid = _case_with(stage, Right.MARKETING_BAN)
    stage.main.context.open("requests", uid)
    driver.wait(lambda: page.state is not None and page.state.case.uid == uid, "the case is shown")
    driver.click(f"step_open_{StepCode.MARKETING.value}")
    driver.wait(lambda: driver.is_seen("act_ban_marketing"), "what is to be done is shown")
    driver.settle()
    stage.camera.take("request-acting", dark=True)
    driver.click("act_ban_marketing")
    driver.wait(
        lambda: any(one.step is StepCode.MARKETING for one in app.requests.get(uid).steps), "marketing is banned"
    )
    driver.settle()
    driver.click("acting_panel_back")
    driver.settle()


STEPS = (
    Step("request-decisions", "what is granted, record by record, proposed by the law", _decide),
    Step("request-acting", "what was asked is done, here a ban on marketing", _act),
)
"""Begin anywhere and end on the requests page."""
