"""The tour through a practice of some years: unlocking, the clients and everything on their cards."""

from PySide6.QtWidgets import QTabBar, QWidget

from heijastus_desk.bootstrap import create_throwaway
from heijastus_desk.services.demo import filling as demo
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.shell.unlock import UnlockWindow
from heijastus_desk.ui.tour import proof
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.own_practice import gather_here
from heijastus_desk.ui.tour.stage import DAY, Stage, Step

_TABS = ("timeline", "people", "contracts", "sessions", "consents", "papers", "held")
_CLIENT, _ORGANISATION = "Sisko", "Keksitty Oy"


def _unlock(stage: Stage) -> None:
    driver = stage.driver
    folder = stage.work / "demo"
    create_throwaway(folder, DAY).close()
    stage.open_desk(folder)
    driver.come_forward("unlock_window")
    stage.camera.take("unlock")
    driver.type_text("väärä salalause")
    driver.press(Key.Key_Return)
    driver.wait(lambda: _may_try(stage) and driver.is_seen("error_passphrase"), "the wrong passphrase is told", 60)
    stage.camera.take("unlock-wrong")
    driver.type_in("passphrase_edit", demo.PASSPHRASE)
    driver.press(Key.Key_Return)
    driver.come_forward("main_window", 60)
    driver.settle()


def _may_try(stage: Stage) -> bool:
    return as_widget(UnlockWindow, stage.driver.window).open_button.isEnabled()


def find_client(stage: Stage, name: str) -> ClientsPage:
    """Filter the list by a name and open that client."""
    driver = stage.driver
    page = as_widget(ClientsPage, stage.page)
    driver.type_in("clients_search", name)
    shown = page.pane.list

    def row() -> int:
        return next((row for row in range(shown.count) if name in shown.card(row).title), -1)

    driver.wait(lambda: row() >= 0 and page.pane.wanted().search == name, "the client is listed")
    driver.settle()
    driver.click_row("clients_list", row())
    uid = shown.current_uid()
    driver.wait(lambda: page.client is not None and page.client.card.uid == uid, "the card is read")
    driver.click("clients_search")
    driver.press(Key.Key_Escape)
    driver.wait(lambda: page.pane.wanted().is_everything and shown.count > 1, "everybody is listed again")
    driver.settle()
    return page


def _clients(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("clients")
    stage.camera.take("clients")
    find_client(stage, _CLIENT)
    for index, key in enumerate(_TABS):
        if driver.find(QTabBar, "client_tabs").isTabVisible(index):
            driver.click_tab("client_tabs", index)
            stage.camera.take(f"card-{key}")


def _organisation(stage: Stage) -> None:
    driver = stage.driver
    find_client(stage, _ORGANISATION)
    driver.click_tab("client_tabs", 0)
    stage.camera.take("organisation-timeline")
    driver.click_tab("client_tabs", 1)
    stage.camera.take("organisation-people")


def _session_form(stage: Stage) -> None:
    driver = stage.driver
    find_client(stage, _CLIENT)
    driver.click_tab("client_tabs", 0)
    driver.click("client_add_session")
    driver.find(QWidget, "session_form")
    driver.find(QWidget, "attendees_0")
    driver.settle()
    stage.camera.take("session-form")
    driver.type_in("held_on", "31.2.2026")
    driver.press(Key.Key_S, CTRL)
    if not driver.text_of("error_held_on"):
        raise TourError("an impossible date was taken")
    stage.camera.take("session-wrong-date")
    _leave(stage, "session_form")


def begin_note(stage: Stage) -> None:
    """By the button of the card, or in its menu where large text leaves no room for the button."""
    if stage.driver.is_seen("client_add_note_top"):
        stage.driver.click("client_add_note_top")
    else:
        stage.driver.choose("client_more", "client_add_note_more")


def _note_form(stage: Stage) -> None:
    driver = stage.driver
    begin_note(stage)
    driver.find(QWidget, "note_form")
    driver.type_in("body", "Ei tallenneta.")
    stage.camera.take("note-form")
    driver.press(Key.Key_Escape)
    driver.find(QWidget, "note_form_unsaved")
    stage.camera.take("note-unsaved")
    driver.click("note_form_discard")
    driver.wait(lambda: not driver.is_seen("note_form"), "the form goes")


def _other_forms(stage: Stage) -> None:
    driver = stage.driver
    driver.press(Key.Key_N, CTRL)
    driver.find(QWidget, "person_form")
    stage.camera.take("person-form")
    _leave(stage, "person_form")
    driver.click_tab("client_tabs", 2)
    driver.click_row("contracts", 0)
    driver.click("contracts_open")
    driver.find(QWidget, "contract_form")
    driver.settle()
    stage.camera.take("contract-form")
    _leave(stage, "contract_form")
    driver.click_tab("client_tabs", 3)
    driver.choose("sessions_add", "client_add_contact")
    driver.find(QWidget, "contact_form")
    stage.camera.take("contact-form")
    _leave(stage, "contact_form")
    driver.click_tab("client_tabs", _TABS.index("papers"))
    driver.choose("papers_add", "client_add_invoice")
    driver.find(QWidget, "invoice_form")
    stage.camera.take("invoice-form")
    _leave(stage, "invoice_form")


def _gather(stage: Stage) -> None:
    page = find_client(stage, _CLIENT)
    path = gather_here(stage)
    stage.camera.take("package")
    client = page.client
    if client is None or client.card.person is None:
        raise TourError("no person is shown")
    person = client.card.person
    written = [person.given_name, person.family_name, person.position, person.unit]
    written += [point.value for point in person.contact_points] + [line.title for line in client.card.contracts]
    proof.package_holds(path, filter(None, written))


def _leave(stage: Stage, form: str) -> None:
    """Esc, and let the edits go where there were any."""
    driver = stage.driver
    driver.press(Key.Key_Escape)
    if driver.is_seen(f"{form}_discard"):
        driver.click(f"{form}_discard")
    driver.wait(lambda: not driver.is_seen(form), f"{form} goes")
    driver.settle()


STEPS = (
    Step("unlock", "a wrong passphrase first, then the right one", _unlock, needed=True),
    Step("clients", "the list, and every tab of a person's card", _clients),
    Step("organisation", "an organisation and its people", _organisation),
    Step("session-form", "a session, with an impossible date", _session_form),
    Step("note-form", "a note, and the question about unsaved edits", _note_form),
    Step("other-forms", "person, contract, contact and invoice", _other_forms),
    Step("package", "one click gathers a person's data", _gather),
)
