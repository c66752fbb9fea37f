"""The tour of people and roles: a person entered, a label, a ban and an event, a guardian, each by its own form."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.tour.demo_clients import find_client
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_PEOPLE = 1
_CHILD, _WITH_BAN = "Otso", "Oona"


def _people(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("clients")
    find_client(stage, _CHILD)
    driver.click_tab("client_tabs", _PEOPLE)
    stage.camera.take("people-of-a-child")
    driver.click_row("people", 1)
    driver.click("client_show_party")
    page = as_widget(ClientsPage, stage.page)
    driver.wait(lambda: page.client is not None and page.client.card.name.startswith("Lempi"), "the guardian is shown")
    driver.settle()
    stage.camera.take("guardian")


def _ban(stage: Stage) -> None:
    driver = stage.driver
    page = find_client(stage, _WITH_BAN)
    driver.click_tab("client_tabs", _PEOPLE)
    driver.choose("people_add", "client_add_ban")
    driver.find(QWidget, "ban_form")
    driver.type_in("details", "Ei uutiskirjeeseen esimerkiksi.")
    stage.camera.take("ban-form")
    driver.press(Key.Key_S, CTRL)
    driver.wait(lambda: not driver.is_seen("ban_form"), "the ban is saved")
    driver.settle()
    stage.camera.take("people-and-roles")
    if not any(button.isEnabled() for button in page.findChildren(QAbstractButton, "client_end_tie")):
        raise TourError("a ban in force cannot be lifted")
    driver.press(Key.Key_Z, CTRL)
    driver.settle()


def _event(stage: Stage) -> None:
    driver = stage.driver
    find_client(stage, _WITH_BAN)
    driver.click_tab("client_tabs", _PEOPLE)
    driver.choose("people_add", "client_add_event_participation")
    driver.find(QWidget, "event_participation_form")
    driver.settle()
    stage.camera.take("event-form")
    driver.press(Key.Key_Escape)
    driver.wait(lambda: not driver.is_seen("event_participation_form"), "the form goes")


STEPS = (
    Step("people", "a child, the guardian, and from one card to the other", _people),
    Step("ban", "a ban is recorded and taken back", _ban),
    Step("event", "the form of an event, with its word about diets", _event),
)
