"""The tour through a restriction: entered on the card, hidden from the lists, opened for a lawful use, lifted."""

from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.retention.freezes import RestrictedUse
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.pages.retention.panels.restrictions.panel import RestrictionsPanel
from heijastus_desk.ui.tour.demo_clients import find_client
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_CLIENT = "Fiona"


def _restrict(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    stage.go_to("clients")
    page = find_client(stage, _CLIENT)
    uid = page.uid
    driver.choose("client_more", "client_freeze")
    driver.find(QWidget, "freeze_form")
    driver.type_in("reason", "Asiakas sanoo, että tapaamisten määrä on väärin. Tarkistan kalenterista.")
    driver.settle()
    stage.camera.take("restriction-form")
    driver.press(Key.Key_S, CTRL)
    driver.wait(lambda: driver.is_seen("restricted_gate"), "the card is closed")
    driver.settle()
    stage.camera.take("restricted-card", dark=True)
    if uid in page.pane.uids() or app.search.find(_CLIENT):
        raise TourError("a restricted person is still listed or found")


def _use(stage: Stage) -> None:
    driver = stage.driver
    page = as_widget(ClientsPage, stage.page)
    driver.click(f"restricted_use_{RestrictedUse.CLAIMS.value}")
    driver.wait(lambda: page.client is not None, "the card is open")
    driver.settle()
    stage.camera.take("restricted-opened")
    driver.click("clients_restricted")
    driver.wait(lambda: page.uid in page.pane.uids(), "the chip shows who is restricted")
    driver.settle()
    stage.camera.take("restricted-list", dark=False)
    driver.click("clients_restricted")
    driver.settle()


def _lift(stage: Stage) -> None:
    driver, app = stage.driver, stage.main.context.app
    driver.click("client_show_freezes")
    driver.wait(lambda: stage.page.key == "retention", "the panel opens")
    panel = as_widget(RestrictionsPanel, as_widget(RetentionPage, stage.page).panels.panel)
    (freeze,) = (one.freeze for one in app.freezes.all() if one.name.startswith(_CLIENT))
    driver.settle()
    stage.camera.take("restrictions")
    driver.click(f"freeze_letter_{freeze.uid}")
    driver.wait(lambda: bool(panel.letter.sheet.pdf), "the letter is made")
    driver.settle()
    stage.camera.take("lifting-letter")
    driver.click("lifting_letter_back")
    driver.click(f"freeze_told_{freeze.uid}")
    # Told without naming a day, so that it can be lifted on the same one.
    panel.told.form.set_values({"lifts_on": None})
    driver.click("told_on_save")
    driver.wait(lambda: driver.is_seen(f"freeze_lift_{freeze.uid}"), "the person was told")
    driver.click(f"freeze_lift_{freeze.uid}")
    driver.click("closed_on_save")
    driver.wait(lambda: not any(one.name.startswith(_CLIENT) for one in app.freezes.all()), "the restriction is lifted")
    driver.settle()
    stage.camera.take("restriction-lifted", dark=False)
    stage.go_to("clients")
    find_client(stage, _CLIENT)


STEPS = (
    Step("restriction", "processing is restricted: the client leaves every list and the search", _restrict),
    Step("restricted-use", "the closed card opened for one of the four lawful uses, read-only", _use),
    Step("restriction-lifted", "the letter to the person, then the restriction lifted", _lift),
)
"""Begin and end with the same clients in the list."""
