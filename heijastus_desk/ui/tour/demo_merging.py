"""The tour of possible duplicates: two cards side by side, made one, and taken back."""

from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.tour.driver import CTRL, Key, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_TWICE = "Otos"


def _duplicates(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("clients")
    page = as_widget(ClientsPage, stage.page)
    # By what the menu asks: an open menu would hold the tour up.
    page.merging.duplicates()
    driver.wait(lambda: page.area.panel is not None and driver.is_seen("duplicates_rows"), "the pairs are listed")
    driver.settle()
    stage.camera.take("duplicates")
    driver.click_row("duplicates_rows", 0)
    driver.press(Key.Key_Return)
    driver.wait(lambda: driver.is_seen("merge_form"), "two cards lie side by side")
    driver.settle()
    stage.camera.take("merge-form")
    before = _cards(page)
    driver.press(Key.Key_S, CTRL)
    driver.wait(lambda: not driver.is_seen("merge_form"), "the cards are merged")
    driver.settle()
    driver.wait(lambda: _cards(page) == before - 1, "one card is left")
    stage.camera.take("merged")
    driver.press(Key.Key_Z, CTRL)
    driver.wait(lambda: _cards(page) == before, "both cards are back")
    driver.settle()
    page.back()
    driver.settle()


def _cards(page: ClientsPage) -> int:
    rows = page.pane.list
    return sum(_TWICE in rows.card(row).title for row in range(rows.count))


STEPS = (Step("duplicates", "two cards of one person, side by side, made one and taken back", _duplicates),)
