"""The tour through the notices: five registers, their forms, and their pages in three languages."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.notices.page import NoticesPage
from heijastus_desk.ui.pages.notices.preview_views import View
from heijastus_desk.ui.tour import proof
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

REGISTERS = 5
_ALSO_DARK = frozenset({"contact", "purposes", "retention", "requests"})


def preview_is_drawn(page: NoticesPage) -> bool:
    """Whether the newest page stands in the preview with its letters, which a thread of Qt's own draws."""
    if not page.live.is_current or not page.preview.pdf:
        return False
    # In large text an open section takes the whole width, and there is no page in sight to wait for.
    return not page.preview.view.isVisible() or page.preview.view.has_ink()


def open_notices(stage: Stage) -> NoticesPage:
    """The page of notices in front."""
    if stage.page.key != "notices":
        stage.go_to("notices")
    return as_widget(NoticesPage, stage.page)


def back_to_lists(stage: Stage) -> None:
    """In large text an open section hides the lists, and its button leads back to them."""
    if stage.driver.is_seen("back_to_sections") and not stage.driver.is_seen("registers_list"):
        stage.driver.click("back_to_sections")
        stage.driver.settle()


def choose_register(stage: Stage, row: int) -> None:
    """Click a register, from wherever in the page."""
    back_to_lists(stage)
    stage.driver.click_row("registers_list", row)


def choose_section(stage: Stage, row: int) -> None:
    """Click a section, from wherever in the page."""
    back_to_lists(stage)
    stage.driver.click_row("sections_list", row)


def choose_more(stage: Stage, entry: str) -> None:
    """Take an entry of the menu of the register, which stands above its sections."""
    if not stage.driver.is_seen("register_more"):
        choose_section(stage, 0)
    stage.driver.choose("register_more", entry)


def _registers(stage: Stage) -> None:
    driver, page = stage.driver, open_notices(stage)
    driver.wait(lambda: page.outline.registers.count == REGISTERS, "five registers are listed")
    for row in range(REGISTERS):
        choose_register(stage, row)
        choose_section(stage, 0)
        driver.wait(lambda: preview_is_drawn(page), "the page is drawn", 30)
        stage.camera.take(f"register-{row + 1}", ready=lambda: preview_is_drawn(page))
        if not page.preview.isVisible():
            back_to_lists(stage)
            stage.camera.take(f"register-{row + 1}-page", ready=lambda: preview_is_drawn(page))


def _sections(stage: Stage) -> None:
    page = open_notices(stage)
    choose_register(stage, 0)
    for row in range(1, page.outline.sections.count):
        choose_section(stage, row)
        key = page.outline.sections.current_uid()
        stage.camera.take(f"form-{key}", ready=lambda: preview_is_drawn(page), dark=key in _ALSO_DARK)


def _save_all(stage: Stage) -> None:
    driver, page = stage.driver, open_notices(stage)
    for row in range(REGISTERS):
        choose_register(stage, row)
        register = page.form.register
        if register is None:
            raise TourError("no register is shown")
        for lang in Lang:
            driver.click(f"preview_language_{lang.value}")
            driver.settle()
            driver.wait(lambda: page.live.is_current and page.preview.pdf, "the page is drawn", 30)
            path = stage.notices / f"{register.short_name}-{lang.value}.pdf"
            _save_as(stage, path)
            proof.notice_is_whole(path.read_bytes(), path.name, register.name.get(lang))
    driver.click("preview_language_sv")
    driver.wait(lambda: preview_is_drawn(page), "the Swedish page", 30)
    stage.camera.take("notice-swedish", ready=lambda: preview_is_drawn(page))
    driver.click("preview_language_fi")
    driver.settle()


def _views(stage: Stage) -> None:
    driver, page = stage.driver, open_notices(stage)
    choose_register(stage, 0)
    for view in (View.SHORT, View.LARGE):
        driver.click(f"preview_view_{view.value}")
        driver.settle()
        driver.wait(lambda: preview_is_drawn(page), "the other view is drawn", 30)
        stage.camera.take(f"notice-{view.value}", ready=lambda: preview_is_drawn(page), dark=False)
    driver.click(f"preview_view_{View.FULL.value}")
    driver.settle()


def _save_as(stage: Stage, path: Path) -> None:
    """By Ctrl+E and the dialog of the system's own kind."""
    driver = stage.driver
    # Left by a tour that was broken off: the dialog would ask whether to replace it.
    path.unlink(missing_ok=True)
    driver.press(Key.Key_E, CTRL)
    dialog = driver.find(QFileDialog, "save_pdf_dialog")
    line = driver.find(QLineEdit, "fileNameEdit", dialog)
    line.setFocus()
    line.selectAll()
    driver.type_text(str(path))
    driver.press(Key.Key_Return)
    driver.wait(lambda: path.is_file() and path.name in stage.said, f"{path.name} is saved")
    stage.papers.append(path)
    driver.come_forward("main_window")
    driver.settle()


STEPS = (
    Step("registers", "five registers, each with its printed page", _registers),
    Step("register-form", "every section of the form of a register", _sections),
    Step("notice-views", "the notice in short and in large type", _views),
    Step("notices", "five notices in three languages, saved as PDF", _save_all),
)
