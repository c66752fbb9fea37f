"""The tour through the letters of a request: proposed, seen as printed, changed, marked as sent."""

from heijastus_desk.domain.rights.values import LetterKind
from heijastus_desk.ui.pages.requests.page import RequestsPage
from heijastus_desk.ui.pages.requests.panels.letters.panel import LettersPanel
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.tour.driver import Driver, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_KIND = LetterKind.RECEIPT


def _propose(stage: Stage) -> None:
    driver, panel = stage.driver, _open(stage)
    driver.wait(lambda: bool(panel.sheet.pdf), "the letter is drawn")
    driver.settle()
    stage.camera.take("letter-proposed", dark=True)


def _send(stage: Stage) -> None:
    driver, app, panel = stage.driver, stage.main.context.app, _open(stage)
    _wait_for_text(driver, panel)
    driver.click("letter_save")
    driver.wait(lambda: any(one.kind is _KIND for one in app.requests.get(panel.record).letters), "it is kept")
    driver.click("letter_sent")
    driver.wait(lambda: driver.is_seen("letter_sent_question"), "how it left is asked")
    driver.settle()
    stage.camera.take("letter-sent-how", dark=False)
    driver.click("letter_sent_save")
    driver.wait(lambda: app.requests.get(panel.record).sent(_KIND) is not None, "it is marked as sent")
    driver.wait(panel.body.edit.isReadOnly, "and stays as it is")
    driver.settle()
    stage.camera.take("letter-sent", dark=False)
    driver.click("letters_panel_back")
    driver.settle()


def _open(stage: Stage) -> LettersPanel:
    """The panel for a requester nobody finds on file."""
    app = stage.main.context.app
    case = next((one for one in app.requests.cases(open_only=True) if not one.person), None)
    if case is None:
        raise TourError("nobody unknown asks anything")
    stage.main.context.open("requests", panel_record("letters", f"{case.uid}:{_KIND.value}"))
    stage.driver.wait(lambda: stage.driver.is_seen("letters_panel"), "the panel opens")
    return as_widget(LettersPanel, as_widget(RequestsPage, stage.page).panels.panel)


def _wait_for_text(driver: Driver, panel: LettersPanel) -> None:
    driver.wait(lambda: bool(panel.form.typed()["body"]), "the letter is proposed")


STEPS = (
    Step("letter-proposed", "the receipt of a request, proposed and seen as printed", _propose),
    Step("letter-sent", "the letter kept and marked as sent: it stays word for word", _send),
)
"""Begin anywhere and end on the requests page."""
