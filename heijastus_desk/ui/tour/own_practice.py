"""The tour through the main job in a vault just made: clients, contract, session, note, package, printed notice."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from heijastus_desk.ui import printing
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.pages.notices.page import NoticesPage
from heijastus_desk.ui.tour import proof
from heijastus_desk.ui.tour.demo_notices import preview_is_drawn
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_ORGANISATION = "Kuvitelma Oy"
_GIVEN, _FAMILY = "Säde", "Esimerkkinen"
_POSITION, _EMAIL = "Tiimivastaava", "sade.esimerkkinen@kuvitelma.example"
_TITLE, _PLACE = "Työnohjaus kevääseen asti", "Peilisali, Keksilä"
_NOTE = "Sovittiin, että seuraavalla kerralla pohditaan työn rajaamista."


def _new_organisation(stage: Stage) -> None:
    driver = stage.driver
    driver.click("clients_new")
    driver.press(Key.Key_Down)
    driver.press(Key.Key_Down)
    driver.press(Key.Key_Return)
    driver.find(QWidget, "organisation_form")
    driver.type_in("name", _ORGANISATION)
    driver.type_in("business_id", "1234567-1")
    driver.type_in("contact_points_0_value", "talous@kuvitelma.example")
    stage.camera.take("new-organisation", dark=False)
    _save(stage, "organisation_form")


def _new_person(stage: Stage) -> None:
    driver = stage.driver
    driver.press(Key.Key_N, CTRL)
    driver.find(QWidget, "person_form")
    driver.type_in("given_name", _GIVEN)
    driver.type_in("family_name", _FAMILY)
    driver.type_in("employer_search", "kuvit")
    driver.find(QWidget, "employer_results")
    driver.press(Key.Key_Return)
    driver.find(QWidget, "employer_chosen_0")
    driver.type_in("position", _POSITION)
    driver.type_in("contact_points_0_value", "ei osoite")
    driver.press(Key.Key_S, CTRL)
    if not driver.text_of("error_contact_points"):
        raise TourError("a wrong e-mail address was taken")
    stage.camera.take("new-person-error", dark=False)
    driver.type_in("contact_points_0_value", _EMAIL)
    _save(stage, "person_form")
    stage.camera.take("person-card", dark=False)


def _new_contract(stage: Stage) -> None:
    driver = stage.driver
    driver.click_tab("client_tabs", 2)
    driver.choose("contracts_add", "client_add_contract")
    driver.find(QWidget, "contract_form")
    driver.type_in("title", _TITLE)
    driver.type_in("starts_on", "1.9.2026")
    driver.type_in("planned_sessions", "10")
    driver.type_in("price", "120 €/kerta")
    driver.type_in("timetable", "Joka toinen perjantai klo 9.30")
    driver.type_in("place", _PLACE)
    stage.camera.take("new-contract", dark=False)
    _save(stage, "contract_form")


def _new_session_with_note(stage: Stage) -> None:
    driver = stage.driver
    driver.press(Key.Key_T, CTRL)
    driver.find(QWidget, "met_form")
    driver.find(QWidget, "attendees_0")
    driver.type_in("starts_at", "9.30")
    driver.type_in("body", _NOTE)
    stage.camera.take("met-today", dark=False)
    _save(stage, "met_form")
    driver.click_tab("client_tabs", 0)
    stage.camera.take("own-card", dark=False)


def _find_again(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("today")
    stage.camera.take("own-today", dark=False)
    driver.press(Key.Key_K, CTRL)
    driver.type_text("esimer")
    driver.find(QWidget, "search_results")
    stage.camera.take("search", dark=False)
    driver.press(Key.Key_Return)
    driver.wait(lambda: stage.page.key == "clients", "the client is opened")
    driver.settle()
    page = as_widget(ClientsPage, stage.page)
    if page.client is None or _FAMILY not in page.client.card.name:
        raise TourError("another client was opened")


def _gather(stage: Stage) -> None:
    path = gather_here(stage)
    proof.package_holds(path, (_GIVEN, _FAMILY, _POSITION, _EMAIL, _TITLE, _PLACE, _NOTE, "9.30"))
    stage.camera.take("own-package", dark=False)


def gather_here(stage: Stage) -> Path:
    """Gather the data of the client on the screen; the package it made."""
    before = set(stage.package.iterdir())
    stage.driver.press(Key.Key_E, CTRL)
    stage.driver.wait(lambda: "tiedot-" in stage.said, "the quiet line tells of the package", 60)
    stage.driver.settle()
    made = set(stage.package.iterdir()) - before
    if len(made) != 1:
        raise TourError(f"expected one new package, found {len(made)}")
    path = made.pop()
    stage.papers.append(path)
    return path


def _print_first_notice(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("notices")
    page = as_widget(NoticesPage, stage.page)
    driver.wait(lambda: preview_is_drawn(page), "the starter register's page", 30)
    stage.camera.take("starter-notice", ready=lambda: preview_is_drawn(page), dark=False)
    path = stage.out / "first-notice-fi.pdf"
    printer = printing.new_printer("tour")
    # A printer that is a file: the tour must not use anybody's paper.
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    before = stage.said
    page.output.print_on(page.preview.pdf, printer)
    driver.wait(lambda: stage.said not in {"", before}, "the quiet line tells of the printed pages", 60)
    if not path.is_file() or path.stat().st_size == 0:
        raise TourError("nothing was printed")
    stage.papers.append(path)
    proof.notice_is_whole(page.preview.pdf, "the starter notice", "Lumi Kuvitteellinen")


def _save(stage: Stage, form: str) -> None:
    """Save the form in front and wait until it has gone."""
    driver = stage.driver
    driver.press(Key.Key_S, CTRL)
    driver.wait(lambda: not driver.is_seen(form), f"{form} is saved")
    driver.settle()


STEPS = (
    Step("new-organisation", "an organisation, by keyboard", _new_organisation, needed=True),
    Step("new-person", "a person who works there, with a wrong address first", _new_person, needed=True),
    Step("new-contract", "a contract the organisation orders", _new_contract, needed=True),
    Step("new-session", "met today (Ctrl+T), and a note of it", _new_session_with_note),
    Step("search", "found again by Ctrl+K", _find_again),
    Step("own-package", "everything typed above is in the package", _gather),
    Step("first-notice", "the notice that was there from the start, printed", _print_first_notice),
)
