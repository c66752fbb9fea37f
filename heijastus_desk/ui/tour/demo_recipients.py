"""The tour through recipients: what is open, the list of services, an agreement, demanded terms, the record."""

from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.notices.page import NoticesPage
from heijastus_desk.ui.pages.notices.panels.processing_record import ProcessingRecordPanel
from heijastus_desk.ui.pages.recipients.page import RecipientsPage
from heijastus_desk.ui.tour.demo_notices import choose_more, choose_register
from heijastus_desk.ui.tour.driver import as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_NEWSLETTER = {Lang.FI: "uutiskirje", Lang.SV: "nyhetsbrev", Lang.EN: "newsletter"}


def _services(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("recipients")
    page = as_widget(RecipientsPage, stage.page)
    driver.wait(lambda: page.list.count > 0, "recipients are listed")
    before = page.list.count
    driver.choose("new_recipient", "from_services")
    driver.type_in("service_search", _NEWSLETTER[stage.look.lang])
    driver.wait(lambda: 0 < page.services.list.count < before, "the list of services is searched")
    driver.click_row("service_list", 0)
    stage.camera.take("services")
    driver.click("add_service")
    driver.wait(lambda: page.list.count == before + 1, "the service is among the recipients")
    driver.click("service_panel_back")
    driver.settle()
    stage.camera.take("service-added")


def _terms(stage: Stage) -> None:
    driver = stage.driver
    page = as_widget(RecipientsPage, stage.page)
    row = next(n for n in range(page.list.count) if page.list.card(n).title == "Keksitty Oy")
    driver.click_row("recipients_list", row)
    driver.settle()
    driver.click("role_letter")
    driver.wait(lambda: bool(page.letter.sheet.pdf), "the letter is made")
    driver.settle()
    stage.camera.take("role-letter", ready=page.letter.sheet.view.has_ink)
    driver.click("letter_panel_back")
    stage.camera.take("demanded-terms")


def _record(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("notices")
    page = as_widget(NoticesPage, stage.page)
    choose_register(stage, 0)
    choose_more(stage, "open_processing_record")
    driver.find(QWidget, "record_panel")
    panel = as_widget(ProcessingRecordPanel, page.panels.panel)
    stage.camera.take("processing-record", ready=panel.sheet.view.has_ink)
    driver.click("record_form_processor")
    driver.wait(lambda: "Keksitty Oy" in panel.sheet.view.text(), "what she does for others")
    driver.settle()
    stage.camera.take("processing-record-processor", ready=panel.sheet.view.has_ink)
    driver.click("record_panel_back")
    driver.settle()


STEPS = (
    Step("services", "a recipient begun from the list of well-known services", _services),
    Step("demanded-terms", "an orderer's demanded terms, and the role letter that answers them", _terms),
    Step("processing-record", "the record of processing in both forms", _record),
)
