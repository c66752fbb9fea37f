"""The tour of what lies on paper: a paper note in one click, an assessment, an identity code, the folders."""

from PySide6.QtWidgets import QWidget

from heijastus_desk.ui.pages.papers.page import PapersPage
from heijastus_desk.ui.pages.papers.presenter import Show
from heijastus_desk.ui.tour.demo_clients import find_client
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_CLIENT = "Sisko"
_CODE = "131052-308T"
"""The example of the authority that gives them out; nobody's own."""


def _paper_note(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("clients")
    page = find_client(stage, _CLIENT)
    driver.click_tab("client_tabs", page.card.tab_bar.keys.index("sessions"))
    before = page.client
    driver.click("client_paper_note")
    driver.wait(lambda: page.client is not before, "the paper note is on the card")
    driver.settle()
    stage.camera.take("paper-note")


def _identity_code(stage: Stage) -> None:
    driver = stage.driver
    page = find_client(stage, _CLIENT)
    driver.click_tab("client_tabs", page.card.tab_bar.keys.index("sessions"))
    driver.choose("sessions_add", "client_add_note")
    driver.find(QWidget, "note_form")
    driver.settle()
    driver.type_in("body", f"Lasku tunnuksella {_CODE}.")
    driver.press(Key.Key_S, CTRL)
    if not driver.text_of("error_body"):
        raise TourError("an identity code was kept without a question")
    stage.camera.take("identity-code")
    driver.type_in("body", "Uupumus on helpottanut, unirytmi palautunut.")
    driver.settle()
    driver.wait(lambda: bool(driver.text_of("special_hint")), "special words are noticed")
    stage.camera.take("special-words")
    driver.press(Key.Key_Escape)
    driver.click("note_form_discard")
    driver.settle()


def _folders(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("papers")
    page = as_widget(PapersPage, stage.page)
    driver.wait(lambda: page.list.count > 0, "papers are listed")
    driver.settle()
    shown = page.folders
    row = next(row for row in range(shown.count) if shown.card(row).title == "mappi 12")
    driver.click_row("papers_folders", row)
    driver.settle()
    stage.camera.take("papers")
    driver.click(f"papers_show_{Show.DESTROYED}")
    driver.wait(lambda: page.list.count == 1, "the destroyed paper is shown")
    stage.camera.take("papers-destroyed")
    driver.press(Key.Key_Escape)
    driver.settle()


STEPS = (
    Step("paper-note", "a note in the folder used last, by one click", _paper_note),
    Step("identity-code", "an identity code is questioned, special words are noticed", _identity_code),
    Step("papers", "the folders and what lies in them", _folders),
)
