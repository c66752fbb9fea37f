"""The tour of consents and marketing: given and withdrawn on a row, the forms, who may be sent something today."""

from PySide6.QtWidgets import QWidget

from heijastus_desk.ui.pages.clients.mailing import MailingPanel
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.tour.demo_clients import find_client
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_CLIENT = "Oona"
_FORMS = (
    ("add_consent", "consent_form", "consent-form"),
    ("add_permission", "permission_form", "permission-form"),
    ("add_marketing_permission", "marketing_permission_form", "marketing-form"),
    ("add_consent_text", "consent_text_form", "consent-wording"),
)


def _consents(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("clients")
    page = find_client(stage, _CLIENT)
    driver.click_tab("client_tabs", page.card.tab_bar.keys.index("consents"))
    stage.camera.take("consents")
    shown = page.card.tabs.tabs["consents"].list
    row = next(row for row in range(shown.count) if shown.card(row).uid.startswith("consent:"))
    driver.click_row("consents", row)
    before = page.client
    driver.click("client_withdraw_consent")
    driver.wait(lambda: page.client is not before, "the consent is withdrawn")
    driver.settle()
    stage.camera.take("consent-withdrawn")
    driver.press(Key.Key_Z, CTRL)
    driver.settle()


def _forms(stage: Stage) -> None:
    driver = stage.driver
    page = find_client(stage, _CLIENT)
    for action, form, picture in _FORMS:
        # By what the menu asks: an open menu would hold the tour up.
        page.card.asked.emit(action)
        driver.find(QWidget, form)
        driver.settle()
        stage.camera.take(picture)
        driver.press(Key.Key_Escape)
        driver.wait(lambda form=form: not driver.is_seen(form), "the form goes")


def _mailing_list(stage: Stage) -> None:
    driver = stage.driver
    page = as_widget(ClientsPage, stage.page)
    page.mailing.open()
    panel = driver.find(MailingPanel, "mailing_list")
    driver.wait(lambda: panel.listed is not None, "the list is there")
    driver.settle()
    if panel.listed is None or not panel.listed.rows:
        raise TourError("nobody may be sent anything")
    stage.camera.take("mailing-list")
    driver.click("mailing_side_out")
    driver.settle()
    stage.camera.take("mailing-list-left-out")
    driver.click("mailing_sent")
    driver.find(QWidget, "marketing_send_form")
    stage.camera.take("mailing-sent")
    driver.press(Key.Key_Escape)
    driver.wait(lambda: driver.is_seen("mailing_list"), "back to the list")
    driver.press(Key.Key_Escape)
    driver.settle()


STEPS = (
    Step("consents", "what a client consents to and permits, a withdrawal taken back", _consents),
    Step("consent-forms", "the forms of consents, permissions and grounds for marketing", _forms),
    Step("mailing-list", "who may be sent something today, and who not", _mailing_list),
)
