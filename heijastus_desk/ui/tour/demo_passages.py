"""The tour through passages about others: a group note sentence by sentence, a name under an alias, the files."""

from heijastus_desk.domain.rights.passages import PassageKind
from heijastus_desk.domain.rights.values import PassageChoice, StepCode
from heijastus_desk.ui.pages.requests.page import RequestsPage
from heijastus_desk.ui.pages.requests.panels.passages.panel import PassagesPanel
from heijastus_desk.ui.tour.driver import Driver, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step


def _others(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    stage.go_to("requests")
    page = as_widget(RequestsPage, stage.page)
    uid = next(case.uid for case in app.requests.cases(open_only=True) if _has_sentences(stage, case.uid))
    stage.main.context.open("requests", uid)
    driver.wait(lambda: page.state is not None and page.state.case.uid == uid, "the case is shown")
    driver.settle()
    driver.click(f"step_open_{StepCode.PASSAGES.value}")
    driver.wait(lambda: driver.is_seen("passage_card"), "the first passage is shown")
    driver.settle()
    stage.camera.take("passages", dark=True)
    panel = as_widget(PassagesPanel, page.panels.panel)
    panel.card.as_proposed.trigger()
    driver.settle()
    _back_to_a_name(driver, panel)
    stage.camera.take("passages-name")
    driver.press(Key.Key_3)
    driver.wait(
        lambda: any(one.chosen is PassageChoice.ALIAS for one in app.request_passages.passages(uid)),
        "the name stands under an alias",
    )
    driver.settle()
    driver.click("passages_done")
    driver.settle()


def _back_to_a_name(driver: Driver, panel: PassagesPanel) -> None:
    """To the name in the sentence that is shown now; other texts may wait after it."""
    for _ in panel.passages:
        if panel.card.passage is not None and panel.card.passage.kind is PassageKind.NAME:
            return
        driver.press(Key.Key_P)
        driver.settle()
    raise TourError("the name in it is not asked about")


def _has_sentences(stage: Stage, uid: str) -> bool:
    found = stage.main.context.app.request_passages.passages(uid)
    return any(one.kind is PassageKind.SENTENCE for one in found)


STEPS = (Step("passages", "passages about others decided one by one before the package leaves", _others),)
"""Begin anywhere and end on the requests page."""
