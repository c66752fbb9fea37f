"""The tour of printing from the card and of the sheet a group signed, and who still lacks the notice."""

from PySide6.QtWidgets import QCheckBox, QWidget

from heijastus_desk.services.client_papers import PaperKind
from heijastus_desk.ui.pages.clients.print_panel import PrintPanel
from heijastus_desk.ui.tour.demo_clients import find_client
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_CLIENT, _WITHOUT = "Sisko", "Oona"
_SHOWN = (PaperKind.CARD, PaperKind.CONTRACT, PaperKind.ANNEX, PaperKind.SIGN_SHEET)


def _print(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("clients")
    page = find_client(stage, _CLIENT)
    driver.press(Key.Key_P, CTRL)
    panel = as_widget(PrintPanel, page.area.panel)
    for kind in _SHOWN:
        panel.choose(kind)
        driver.wait(lambda: panel.is_drawn, f"the page of {kind} is drawn")
        driver.settle()
        stage.camera.take(f"print-{kind.value.replace('_', '-')}")
    driver.click("print_came_back")
    driver.find(QWidget, "delivery_form")
    driver.find(QCheckBox, "given_0")
    driver.settle()
    stage.camera.take("signed-sheet")
    driver.press(Key.Key_Escape)
    driver.settle()


def _given(stage: Stage) -> None:
    driver = stage.driver
    page = find_client(stage, _WITHOUT)
    if page.client is None or not page.client.card.deliveries.lacking:
        raise TourError("the card does not say that the notice is lacking")
    driver.click("client_more")
    stage.camera.take("notice-not-given")
    driver.press(Key.Key_Escape)
    page.card.asked.emit("add_delivery")
    driver.find(QWidget, "delivery_form")
    driver.settle()
    driver.press(Key.Key_S, CTRL)
    before = page.client
    driver.wait(lambda: page.client is not before, "the card is read again")
    if page.client is not None and page.client.card.deliveries.lacking:
        raise TourError("the notice is still lacking")
    driver.settle()
    stage.camera.take("notice-given")


STEPS = (
    Step("print-papers", "what can be printed of a client, and the sheet that came back", _print),
    Step("notice-given", "a client who lacks the notice is given it", _given),
)
