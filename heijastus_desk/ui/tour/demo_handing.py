"""The tour through handing over: a locked package with its password, to whom it went, the copy deleted."""

from heijastus_desk.domain.rights.handing import PACKAGE_RIGHTS
from heijastus_desk.domain.rights.values import Decision, PackageForm, PlaceOutcome
from heijastus_desk.ui.pages.requests.page import RequestsPage
from heijastus_desk.ui.pages.requests.panels.hand_over.panel import HandOverPanel
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.tour.driver import TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step


def _make(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    waiting = [one for one in app.requests.cases(open_only=True) if one.person and one.verified_on]
    uid = next(one.uid for one in waiting if PACKAGE_RIGHTS & set(one.asked))
    _prepare(stage, uid)
    stage.main.context.open("requests", panel_record("hand_over", uid))
    driver.wait(lambda: driver.is_seen("package_make"), "nothing stands in the way")
    driver.settle()
    stage.camera.take("hand-over", dark=True)
    driver.click(f"package_form_{PackageForm.PDF.value}")
    driver.click("package_make")
    driver.wait(lambda: driver.is_seen("made_slip"), "the package is made")
    driver.settle()
    stage.camera.take("hand-over-made", dark=True)


def _hand(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    panel = as_widget(HandOverPanel, as_widget(RequestsPage, stage.page).panels.panel)
    uid = app.requests.get(panel.record).packages[-1].uid
    driver.wait(lambda: driver.is_seen(f"package_handed_{uid}"), "it stands in the register")
    driver.click(f"package_handed_{uid}")
    driver.settle()
    stage.camera.take("hand-over-to-whom")
    driver.click("handed_save")
    driver.wait(lambda: not driver.is_seen(f"package_handed_{uid}"), "it is written down")
    driver.settle()
    driver.click(f"package_delete_{uid}")
    driver.wait(lambda: not driver.is_seen(f"package_delete_{uid}"), "the copy is gone")
    if any(one.package == uid for one in app.handing_over.copies_left()):
        raise TourError("the copy is still noted as lying there")
    driver.settle()
    driver.click("hand_over_panel_back")
    driver.settle()


def _prepare(stage: Stage, uid: str) -> None:
    """What comes before the package, which has steps of its own in the tour."""
    app = stage.main.context.app
    left = [line.place for line in app.request_places.checklist(uid) if line.is_open]
    if left:
        app.request_places.check_all(uid, dict.fromkeys(left, PlaceOutcome.NOTHING))
    for one in app.requests.get(uid).rights:
        if one.decision is None:
            app.request_decisions.settle(uid, one.right, Decision.GRANT)
    while app.request_passages.open_count(uid):
        waiting = [one for one in app.request_passages.passages(uid) if one.chosen is None]
        app.request_passages.choose(uid, [one.decided(one.proposed) for one in waiting])


STEPS = (
    Step("hand-over", "a package locked with a password that is shown once", _make),
    Step("hand-over-to-whom", "to whom it went is written down, the copy deleted", _hand),
)
"""Begin anywhere and end on the requests page."""
