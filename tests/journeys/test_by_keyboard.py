"""Every main flow from end to end in the real windows by keys alone: a mouse event that arrives fails the test."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest
from PySide6 import QtCore
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from heijastus_desk.bootstrap import Application, create_application
from heijastus_desk.domain.clock import SystemClock
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.rights.values import PackageForm, PlaceOutcome, StepCode
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.system import keys, log_setup
from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost
from heijastus_desk.ui import preload, translation
from heijastus_desk.ui.app import Desk
from heijastus_desk.ui.first_run import creation
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.pages.requests.page import RequestsPage
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.pages.retention.panels.erasing.panel import ErasingPanel
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.restoring.window import RestoreWindow
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.tour import proof
from heijastus_desk.ui.tour.driver import Driver, TourError, as_widget
from tests.ui.clients_practice import create_practice
from tests.ui.demo_vault import open_copy

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "benchmarks"))
from first_minutes import FirstMinutes
from keyboard import Keyboard, NoMouse


class Measured:
    """Stands for the measuring, which would heat the computer."""

    def cost(self) -> Argon2Cost:
        return FLOOR


@dataclass
class AtTheDesk:
    """The program over an open vault, and the keyboard before it."""

    desk: Desk
    app: Application
    driver: Driver
    keyboard: Keyboard

    @property
    def main(self) -> MainWindow:
        return as_widget(MainWindow, self.driver.window)

    def go_to(self, page: str) -> None:
        key = next(spec.shortcut for spec in self.main._specs.values() if spec.key == page)
        self.keyboard.press(key)
        self.driver.wait(lambda: self.main.page is not None and self.main.page.key == page, page)
        self.driver.settle()

    def save(self, form: str) -> None:
        self.keyboard.press("Ctrl+S")
        self.driver.wait(lambda: not self.driver.is_seen(form), f"{form} is saved")
        self.driver.settle()

    def push(self, name: str) -> None:
        self.keyboard.push(name)
        self.driver.settle()


Sit = Callable[[Application], AtTheDesk]


@pytest.fixture(autouse=True)
def no_mouse(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[NoMouse]:
    monkeypatch.setattr(preload, "start", Thread)
    watch = NoMouse(qapp)
    yield watch
    qapp.setStyleSheet("")
    while translation._installed:
        qapp.removeTranslator(translation._installed.pop())
    watch.end()


@pytest.fixture
def sit(qapp: QApplication, tmp_path: Path) -> Iterator[Sit]:
    desks: list[Desk] = []
    qapp.setAttribute(QtCore.Qt.ApplicationAttribute.AA_DontUseNativeDialogs)

    def open_over(app: Application) -> AtTheDesk:
        folder = app.paths.folder
        Preferences(path=folder / "preferences.json", export_folder=str(tmp_path)).save()
        desk = Desk(qapp, folder, clock=app.clock)
        desks.append(desk)
        desk._make_runner().failed.connect(lambda error: pytest.fail(repr(error)))
        desk._opened(app)
        driver = Driver(lambda: desk.window)
        driver.come_forward("main_window")
        driver.settle()
        return AtTheDesk(desk, app, driver, Keyboard(driver))

    yield open_over
    for desk in desks:
        end(desk)


def end(desk: Desk) -> None:
    if desk.window is not None:
        desk.window.hide()
    desk.shutdown()
    log_setup.close()
    if desk.window is not None:
        desk.window.deleteLater()


def test_a_mouse_would_be_noticed(no_mouse: NoMouse) -> None:
    widget = QWidget()
    left, none = QtCore.Qt.MouseButton.LeftButton, QtCore.Qt.KeyboardModifier.NoModifier
    at = QtCore.QPointF(1, 1)
    QApplication.sendEvent(widget, QMouseEvent(QtCore.QEvent.Type.MouseButtonPress, at, at, left, left, none))
    widget.deleteLater()
    with pytest.raises(TourError, match="MouseButtonPress"):
        no_mouse.end()
    no_mouse.seen.clear()


def test_from_an_empty_folder_to_the_first_notice(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(creation, "measure_cost", Measured)
    walk = FirstMinutes(qapp, tmp_path / "oma", tmp_path, None)
    try:
        saved = walk.walk()
    finally:
        walk.close()
        log_setup.close()
    proof.notice_is_whole(saved.read_bytes(), "the first notice", "Lumi Kuvitteellinen")
    assert sum(step.person_s + step.machine_s for step in walk.steps) < 600


def test_a_new_client_with_contract_session_and_note(sit: Sit, tmp_path: Path) -> None:
    at = sit(create_practice(tmp_path / "vault").app)
    keyboard, driver = at.keyboard, at.driver
    at.go_to("clients")
    keyboard.press("Ctrl+N")
    for name, text in (("given_name", "Säde"), ("family_name", "Esimerkkinen")):
        keyboard.fill(name, text)
    at.save("person_form")
    page = as_widget(ClientsPage, at.main.page)
    assert page.client is not None
    client = page.client.card.uid
    keyboard.to("client_tabs")
    keyboard.choose_down(lambda: page.card.tab_bar.key() == "contracts", "Right")
    driver.settle()
    keyboard.take_from_menu("contracts_add", "client_add_contract")
    for name, text in (("title", "Valmennus 2027"), ("starts_on", "1.9.2026"), ("planned_sessions", "6")):
        keyboard.fill(name, text)
    at.save("contract_form")
    keyboard.press("Ctrl+T")
    driver.find(QWidget, "met_form")
    keyboard.fill("body", "Sovittiin, että tahti hidastuu.")
    at.save("met_form")
    held = {one.table: one.number for one in at.app.holdings.of(client)}
    assert [held.get(table) for table in ("contract", "session", "note")] == [1, 1, 1]


def test_a_list_of_clients_comes_in(sit: Sit, tmp_path: Path) -> None:
    at = sit(create_practice(tmp_path / "vault").app)
    listed = tmp_path / "lista.csv"
    listed.write_text("Etunimi;Sukunimi;Sähköposti\nUnto;Keksitty;unto@esimerkki.example\n", "utf-8")
    before = at.app.clients.count()
    at.go_to("clients")
    at.keyboard.take_from_menu("clients_more", "clients_import")
    at.keyboard.push("import_choose")
    at.keyboard.name_file("import_file_dialog", listed)
    for there in ("import_columns_step", "import_rows"):
        at.driver.find(QWidget, there)
        at.driver.settle()
        at.push("import_go_on")
    at.driver.find(QWidget, "import_outcome")
    at.driver.settle()
    assert at.app.clients.count() == before + 1


def test_a_due_line_is_erased_to_the_proof(sit: Sit, tmp_path: Path) -> None:
    at = sit(open_copy(tmp_path / "vault"))
    at.go_to("retention")
    page = as_widget(RetentionPage, at.main.page)
    before = len(at.app.destructions.cases())
    at.keyboard.to("retention_list")
    at.keyboard.choose_down(lambda: at.driver.is_seen("retention_erase"))
    at.driver.settle()
    at.push("retention_erase")
    panel = as_widget(ErasingPanel, page.panels.panel)
    at.driver.wait(lambda: panel.looking.preview is not None, "what would go is told")
    at.driver.settle()
    while panel.looking.pager.undecided:
        at.push("mention_replace")
    at.keyboard.fill("erasing_word", panel.looking.confirming.word)
    at.driver.settle()
    at.push("erasing_confirm")
    at.driver.wait(lambda: panel.is_proven or not panel.failure.isHidden(), "it was looked for", 60)
    at.driver.settle()
    assert panel.is_proven
    assert len(at.app.destructions.cases()) == before + 1


def test_a_backup_is_restored(qapp: QApplication, tmp_path: Path) -> None:
    made = keys.new_key_file(PASSPHRASE, cost=FLOOR, floor=FLOOR)
    app = create_application(tmp_path / "ennen", made, SystemClock())
    app.clients.save_person(PersonCard(given_name="Keksi", family_name="Kuvitteellinen"))
    app.backups.make()
    backups = app.paths.backups
    app.close()
    new = tmp_path / "nyt"
    new.mkdir()
    backups.rename(new / "backups")
    desk = Desk(qapp, new, clock=SystemClock())
    driver = Driver(lambda: desk.window)
    keyboard = Keyboard(driver)
    try:
        desk.start()
        driver.come_forward("first_run_window")
        keyboard.push("next")
        keyboard.turn_to("beginning_restore", "beginning_")
        keyboard.push("next")
        window = as_widget(RestoreWindow, driver.come_forward("restore_window"))
        driver.settle()
        keyboard.fill("restore_passphrase_edit", PASSPHRASE)
        keyboard.press("Return")
        driver.wait(lambda: not window.choose.isVisible() and not window.is_busy, "it is looked through", 60)
        keyboard.push("restore_none_since")
        keyboard.push("restore_go")
        driver.wait(window.compare.isVisible, "it is compared", 60)
        if driver.is_seen("restore_accept_loss"):
            keyboard.push("restore_accept_loss")
        keyboard.push("restore_go")
        driver.come_forward("unlock_window", 60)
        keyboard.fill("passphrase_edit", PASSPHRASE)
        keyboard.press("Return")
        main = as_widget(MainWindow, driver.come_forward("main_window", 60))
        driver.settle()
        assert main.context.app.clients.count() == 1
    finally:
        end(desk)


def test_a_request_from_its_receipt_to_the_package_handed_over(sit: Sit, tmp_path: Path) -> None:
    app = create_practice(tmp_path / "vault").app
    # Nobody else is named in what is held on him: looking through such passages has a flow of its own.
    app.clients.save_person(PersonCard(given_name="Unto", family_name="Yksinäinen"))
    at = sit(app)
    keyboard, driver, requests = at.keyboard, at.driver, at.app.requests
    at.go_to("requests")
    page = as_widget(RequestsPage, at.main.page)
    keyboard.press("Ctrl+N")
    driver.find(QWidget, "person_search")
    driver.settle()
    keyboard.fill("person_search", "Yksin")
    driver.find(QWidget, "person_results")
    keyboard.press("Return")
    keyboard.press("Ctrl+S")
    driver.wait(lambda: bool(requests.cases()), "the case is open")
    driver.settle()
    uid = requests.cases()[0].uid

    def open_step(step: StepCode) -> None:
        driver.wait(lambda: page.state is not None and page.state.case.uid == uid, "the case is shown")
        at.push(f"step_open_{step.value}")

    open_step(StepCode.IDENTITY)
    advised = at.app.request_identity.advice(uid).recommended
    assert advised is not None
    at.push(f"identity_verify_{advised.value}")
    at.push("identity_sure_save")
    driver.wait(lambda: requests.get(uid).verified_on is not None, "it is clear who asks")
    driver.settle()
    open_step(StepCode.PLACES)
    for line in at.app.request_places.checklist(uid):
        if line.is_open:
            at.push(f"place_{PlaceOutcome.NOTHING.value}_{line.place.value}")
    driver.wait(lambda: not at.app.request_places.open_count(uid), "every place was looked through")
    at.push("places_done")
    open_step(StepCode.DECISIONS)
    at.push("decisions_as_proposed")
    driver.wait(lambda: all(one.decision for one in requests.get(uid).rights), "everything is decided")
    at.push("decisions_panel_back")
    open_step(StepCode.PACKAGE)
    keyboard.turn_to(f"package_form_{PackageForm.PDF.value}", "package_form_", "Right")
    at.push("package_make")
    driver.wait(lambda: bool(requests.get(uid).packages), "the package is made", 60)
    driver.settle()
    package = requests.get(uid).packages[-1].uid
    at.push(f"package_handed_{package}")
    at.push("handed_save")
    driver.wait(lambda: requests.get(uid).packages[-1].handed_on is not None, "it was handed over")
    driver.settle()
