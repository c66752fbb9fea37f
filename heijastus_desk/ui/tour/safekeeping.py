"""The tour through backups and drafts: a second place taken into use, a backup now, a note taken up again."""

from PySide6.QtWidgets import QWidget

from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.pages.settings.page import SettingsPage
from heijastus_desk.ui.tour.demo_clients import begin_note
from heijastus_desk.ui.tour.driver import TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_WRITTEN = "Seuraavalla kerralla pohditaan työn rajaamista"


def _second_place(stage: Stage) -> None:
    driver = stage.driver
    folder = stage.work / "muistitikku"
    folder.mkdir()
    stage.go_to("settings")
    page = as_widget(SettingsPage, stage.page)
    driver.click_tab("settings_tabs", page.tabs.keys.index("backups"))
    driver.click("backup_place_new")
    driver.click("backup_place_add")
    if not driver.text_of("error_folder"):
        raise TourError("a place without a folder was taken")
    driver.type_in("folder", str(folder))
    driver.type_in("label", "Sininen muistitikku")
    stage.camera.take("backup-place-form")
    driver.click("backup_place_add")
    driver.settle()
    if not list(folder.rglob("*.json")):
        raise TourError("the new place holds no backup")
    stage.camera.take("backup-place")


def _back_up_now(stage: Stage) -> None:
    driver = stage.driver
    folder = stage.main.context.app.paths.backups
    before = len(list(folder.glob("*.json")))
    driver.click("backup_now")
    driver.settle()
    driver.wait(lambda: len(list(folder.glob("*.json"))) > before, "another backup is there")
    # Where large text leaves no room for the words, the icon alone says it.
    driver.wait(lambda: bool(driver.find(QWidget, "backup_state").accessibleName()), "its age stands on top")
    stage.camera.take("backed-up", dark=False)


def _draft(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("clients")
    page = as_widget(ClientsPage, stage.page)
    begin_note(stage)
    driver.find(QWidget, "note_form")
    driver.settle()
    driver.type_in("body", _WRITTEN)
    stage.main.store_draft()
    driver.settle()
    # As if the program had ended here.
    page.area.close_form()
    stage.go_to("today")
    stage.camera.take("draft-on-today")
    stage.go_to("clients")
    begin_note(stage)
    driver.find(QWidget, "note_form_unsaved_take_up")
    stage.camera.take("draft-question")
    driver.click("note_form_unsaved_take_up")
    driver.wait(lambda: driver.text_of("body") == _WRITTEN, "what was written is back")
    driver.click("note_form_cancel")
    driver.click("note_form_discard")
    driver.settle()
    if stage.main.context.app.drafts.list():
        raise TourError("a discarded draft was kept")


STEPS = (
    Step("second-place", "a folder taken into use as a second place for backups", _second_place),
    Step("back-up-now", "a backup made at once, here and there", _back_up_now),
    Step("draft", "a note begun, the program ended, the note taken up again", _draft),
)
