"""The tour of the working day: met today from any page, contracts with dates, what is not invoiced, hours."""

from PySide6.QtWidgets import QWidget

from heijastus_desk.ui.pages.contracts.page import ContractsPage
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_NOTE = "Kuormitus tasaantunut, sovittiin uudesta jaosta."


def _met_today(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("today")
    driver.press(Key.Key_T, CTRL)
    driver.find(QWidget, "met_form")
    driver.find(QWidget, "attendees_0")
    driver.settle()
    driver.click("attendees_2")
    driver.type_in("body", _NOTE)
    driver.type_in("next_on", "18.12.2026")
    stage.camera.take("met-today-group")
    driver.press(Key.Key_S, CTRL)
    driver.wait(lambda: stage.page.key == "today", "she is back where she was")
    driver.settle()
    if not stage.said:
        raise TourError("nothing was said of the meeting")


def _contracts(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("contracts")
    page = as_widget(ContractsPage, stage.page)
    shown = page.agreements.list
    driver.wait(lambda: shown.count > 0, "contracts are listed")
    row = next(row for row in range(shown.count) if "tiimi Itä" in shown.card(row).title)
    driver.click_row("contracts_list", row)
    driver.wait(lambda: page.agreements.rows.count > 1, "its dates and sessions are shown")
    driver.settle()
    stage.camera.take("contracts")


def _uninvoiced(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("contracts")
    page = as_widget(ContractsPage, stage.page)
    driver.click_tab("contracts_tabs", 1)
    driver.wait(lambda: page.uninvoiced.list.count > 0, "payers are listed")
    driver.settle()
    stage.camera.take("not-invoiced")
    waiting = page.uninvoiced.list.count
    driver.click("mark_all_invoiced")
    driver.wait(lambda: page.uninvoiced.list.count < waiting, "one payer less waits")
    driver.press(Key.Key_Z, CTRL)
    driver.wait(lambda: page.uninvoiced.list.count == waiting, "it is taken back")
    driver.settle()


def _hours(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("contracts")
    page = as_widget(ContractsPage, stage.page)
    driver.click_tab("contracts_tabs", 2)
    driver.wait(lambda: page.hours.list.count > 0, "hours are counted")
    driver.settle()
    stage.camera.take("hours")


STEPS = (
    Step("met-today-group", "a group met, one absent, with a note and the next date, from any page", _met_today),
    Step("contracts", "contracts with what is left, dates and sessions", _contracts),
    Step("not-invoiced", "held and not invoiced by payer, marked and taken back", _uninvoiced),
    Step("hours", "the list of hours, named only with permission", _hours),
)
