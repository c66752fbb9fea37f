"""The tour through a breach: written down with its 72 hours beside it, and the pack for an inspection."""

from heijastus_desk.domain.rights.breach import BreachNature
from heijastus_desk.ui.pages.requests.page import RequestsPage
from heijastus_desk.ui.tour.driver import CTRL, Key, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step


def _breach(stage: Stage) -> None:
    stage.go_to("requests")
    driver, app = stage.driver, stage.main.context.app
    before = len(app.breaches.all())
    driver.click("requests_breach")
    driver.wait(lambda: driver.is_seen("facts"), "the form is there")
    driver.click(f"nature_{BreachNature.CONFIDENTIALITY.value}")
    driver.type_in("facts", "Kutsu ryhmään lähti niin, että kaikkien osoitteet näkyivät kaikille.")
    driver.settle()
    stage.camera.take("breach", dark=True)
    driver.press(Key.Key_S, CTRL)
    driver.wait(lambda: len(app.breaches.all()) == before + 1, "the breach is written down")
    driver.wait(lambda: driver.is_seen("breach_sheet"), "what is still to do stands beside")
    driver.settle()
    stage.camera.take("breach-open")
    driver.click("breach_panel_back")
    driver.settle()


def _inspection(stage: Stage) -> None:
    stage.go_to("requests")
    driver, page = stage.driver, as_widget(RequestsPage, stage.page)
    driver.choose("requests_menu", "open_inspection")
    driver.wait(lambda: driver.is_seen("inspection_backups"), "the contents are listed")
    driver.settle()
    stage.camera.take("inspection")
    driver.click("inspection_panel_back")
    driver.wait(lambda: page.panels.panel is None, "the board is back")
    driver.settle()


STEPS = (
    Step("breach", "a breach with the 72 hours running beside it", _breach),
    Step("inspection", "what the authority may ask to see, in one file", _inspection),
)
"""Begin anywhere and end on the requests page."""
