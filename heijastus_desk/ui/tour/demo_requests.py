"""The tour through requests: the board, a new one written down by keyboard, who asks, the places looked through."""

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.values import IdentityMethod, PlaceOutcome, StepCode
from heijastus_desk.ui.pages.requests.page import RequestsPage
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_WHO = "Kielo"


def _board(stage: Stage) -> None:
    stage.go_to("requests")
    page = as_widget(RequestsPage, stage.page)
    stage.driver.wait(lambda: page.state is not None, "the first case is shown")
    stage.driver.settle()
    stage.camera.take("requests", dark=True)


def _receive(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    page = as_widget(RequestsPage, stage.page)
    before = {case.uid for case in app.requests.cases()}
    driver.press(Key.Key_N, CTRL)
    driver.wait(lambda: driver.is_seen("person_search"), "the form is there")
    driver.type_in("person_search", _WHO)
    driver.wait(lambda: driver.is_seen("person_results"), "she is found")
    driver.press(Key.Key_Return)
    driver.click(f"rights_{Right.RECTIFICATION.value}")
    driver.type_in("reply_to", "kielo@aari.example")
    driver.settle()
    stage.camera.take("request-new", dark=True)
    driver.press(Key.Key_S, CTRL)
    driver.wait(lambda: page.state is not None and page.state.case.uid not in before, "the case is open")
    driver.settle()
    stage.camera.take("request-opened")


def _identity(stage: Stage) -> None:
    driver, page = stage.driver, as_widget(RequestsPage, stage.page)
    driver.click(f"step_open_{StepCode.IDENTITY.value}")
    driver.wait(lambda: driver.is_seen(f"identity_verify_{IdentityMethod.IN_PERSON.value}"), "the ways are shown")
    stage.camera.take("request-identity")
    driver.click(f"identity_verify_{IdentityMethod.IN_PERSON.value}")
    driver.click("identity_sure_save")
    driver.wait(lambda: page.state is not None and page.state.case.verified_on is not None, "the step is done")
    driver.settle()


def _places(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    page = as_widget(RequestsPage, stage.page)
    state = page.state
    if state is None:
        raise TourError("no case is shown")
    uid = state.case.uid
    driver.click(f"step_open_{StepCode.PLACES.value}")
    driver.wait(lambda: driver.is_seen("places_panel_back"), "the checklist opens")
    driver.settle()
    left = app.request_places.open_count(uid)
    stage.camera.take("request-places", dark=True)
    line = next(line for line in app.request_places.checklist(uid) if line.is_open)
    driver.click(f"place_{PlaceOutcome.NOTHING.value}_{line.place.value}")
    driver.wait(lambda: app.request_places.open_count(uid) == left - 1, "a place is written down")
    driver.settle()
    driver.click("places_panel_back")
    driver.settle()


STEPS = (
    Step("requests", "the board of open cases with the real deadline and the steps of the first", _board),
    Step("request-new", "a request written down by keyboard, the deadline beside it", _receive),
    Step("request-identity", "who asks, by the gentlest way that is enough", _identity),
    Step("request-places", "the places outside the program, each looked through", _places),
)
"""Begin anywhere and end on the requests page."""
