"""The tour through what she decides on the retention page: several lines put off, the list printed, a missing date."""

from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.pages.retention.groups import Group
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step


def _put_off(stage: Stage) -> None:
    driver = stage.driver
    page = _opened(stage)
    if driver.is_seen("retention_all_due"):
        driver.click("retention_all_due")
    else:
        driver.choose("retention_menu", "retention_all_due_more")
    driver.settle()
    stage.camera.take("retention-all-due")
    driver.click("retention_put_off")
    driver.settle()
    driver.wait(lambda: _resting(page), "what was put off stands in its own group")
    stage.camera.take("retention-put-off")
    driver.press(Key.Key_Z, CTRL)
    driver.wait(lambda: not _resting(page), "the reminders are taken back")
    if not driver.is_seen("retention_list"):
        driver.press(Key.Key_Escape)
        driver.settle()


def _printed(stage: Stage) -> None:
    driver = stage.driver
    page = _opened(stage)
    page.open_panel("list", "due")
    driver.settle()
    driver.wait(lambda: page.panels.panel is not None and "☐" in _text_of(page), "the list is drawn")
    stage.camera.take("retention-list")
    driver.press(Key.Key_Escape)
    driver.settle()


def _dated(stage: Stage) -> None:
    driver = stage.driver
    page = _opened(stage)
    driver.click("retention_show_undated")
    driver.settle()
    cards = [(row, page.list.card(row)) for row in range(page.list.count)]
    row = next((row for row, card in cards if not card.heading and ".2026." in card.subtitle[:11]), 1)
    driver.click_row("retention_list", row)
    stage.camera.take("retention-undated")
    driver.click("retention_step")
    driver.settle()
    if not isinstance(stage.page, ClientsPage):
        raise TourError("a missing date leads to the client's card")
    stage.camera.take("retention-fill-in")
    driver.press(Key.Key_Escape)
    driver.settle()


def _opened(stage: Stage) -> RetentionPage:
    stage.go_to("retention")
    page = as_widget(RetentionPage, stage.page)
    page.open_record("all")
    stage.driver.settle()
    stage.driver.wait(lambda: page.list.count > 0, "something is kept")
    return page


def _resting(page: RetentionPage) -> bool:
    state = page.shown
    return state is not None and bool(state.of_group(Group.PUT_OFF))


def _text_of(page: RetentionPage) -> str:
    pages = getattr(page.panels.panel, "pages", None)
    return pages.text() if pages is not None else ""


STEPS = (
    Step("retention-put-off", "everything due chosen, put off and taken back", _put_off),
    Step("retention-list", "the list printed before erasing", _printed),
    Step("retention-date", "a missing date, and the form where it is written", _dated),
)
