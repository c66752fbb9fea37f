"""The tour through erasing and restoring: a person gone for good, a backup brought back, a new computer."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.destruction import DestructionGround
from heijastus_desk.services.demo import filling as demo
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.restoring.window import RestoreWindow
from heijastus_desk.ui.tour.demo_erasing import choose_ground, confirm, to_panel
from heijastus_desk.ui.tour.driver import Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_CLIENT = "Kuvitteellinen"


def _erase(stage: Stage) -> None:
    panel = to_panel(stage, _CLIENT)
    choose_ground(stage, panel, DestructionGround.REQUEST)
    stage.camera.take("erase-question")
    confirm(stage, panel)
    stage.camera.take("erased")
    if stage.main.context.app.erasure.pending() or stage.main.context.undo_stack.can_undo:
        raise TourError("the erasure is not finished")
    _is_gone(stage)


def _restore(stage: Stage) -> None:
    """The oldest backup, made before the person was erased."""
    stage.close_desk()
    stage.open_desk(stage.work / "demo")
    driver = stage.driver
    driver.come_forward("unlock_window")
    driver.click("restore_backup")
    window = as_widget(RestoreWindow, driver.come_forward("restore_window"))
    window.choose.backup.set_value(window.choose.backup.choices[-1])
    stage.camera.take("restore-choose")
    _check(stage, window)
    stage.camera.take("restore-compare")
    _put_in_place(stage, window)
    _is_gone(stage)


def _new_computer(stage: Stage) -> None:
    """Only the backups and the passphrase: it asks whom else was erased before it shows anything."""
    stick = stage.work / "muistitikku-mukaan"
    shutil.copytree(stage.work / "demo" / "backups", stick)
    stage.close_desk()
    stage.open_desk(stage.work / "uusi-kone")
    driver = stage.driver
    driver.come_forward("first_run_window")
    driver.click("next")
    driver.click("beginning_restore")
    driver.click("next")
    window = as_widget(RestoreWindow, driver.come_forward("restore_window"))
    stage.camera.take("restore-nothing-here", dark=False)
    window.offer_place(Path(stick))
    _check(stage, window)
    if not driver.is_seen("restore_none_since"):
        raise TourError("a backup was shown before she was asked for later erasures")
    stage.camera.take("restore-question")
    driver.click("restore_none_since")
    driver.click("restore_go")
    driver.wait(window.compare.isVisible, "the backup is compared", 60)
    _put_in_place(stage, window)
    stage.camera.take("moved", dark=False)
    _is_gone(stage)


def _check(stage: Stage, window: RestoreWindow) -> None:
    driver = stage.driver
    driver.type_in("restore_passphrase_edit", demo.PASSPHRASE)
    driver.press(Key.Key_Return)
    driver.wait(lambda: not window.choose.isVisible() and not window.is_busy, "the backup is looked through", 60)


def _put_in_place(stage: Stage, window: RestoreWindow) -> None:
    driver = stage.driver
    if driver.is_seen("restore_accept_loss"):
        driver.click("restore_accept_loss")
    driver.wait(window.go.isEnabled, "it can be restored")
    driver.click("restore_go")
    driver.come_forward("unlock_window", 60)
    driver.type_in("passphrase_edit", demo.PASSPHRASE)
    driver.press(Key.Key_Return)
    driver.come_forward("main_window", 60)
    driver.settle()


def _is_gone(stage: Stage) -> None:
    stage.go_to("clients")
    page = as_widget(ClientsPage, stage.page)
    names = [page.pane.list.card(row).title for row in range(page.pane.list.count)]
    if not names or any(_CLIENT in name for name in names):
        raise TourError("an erased person is listed")
    stage.driver.find(QWidget, "clients_list")


STEPS = (
    Step("erase", "a person erased from the card: said first, a typed word, proven", _erase),
    Step("restore", "an older backup compared and brought back; the erased person stays gone", _restore),
    Step(
        "new-computer",
        "an empty computer, backups and passphrase: asked first, then everything is there",
        _new_computer,
    ),
)
