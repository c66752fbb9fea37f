"""The tour of versions: what changed, the pages as they were, who was given which, and who is to be told."""

from heijastus_desk.ui.pages.notices.panels.versions.panel import VersionsPanel
from heijastus_desk.ui.pages.notices.panels.versions.presenter import GIVEN, VERSIONS, WAITING
from heijastus_desk.ui.tour.demo_notices import choose_more, choose_register, open_notices
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_PROGRAMMES = 2
"""the row of the register whose notice has two versions"""
_INCOMPLETE = 0
"""the row of one whose only version is not in every language"""


def _open(stage: Stage, row: int) -> VersionsPanel:
    driver = stage.driver
    page = open_notices(stage)
    if page.panels.panel is not None:
        driver.click("versions_panel_back")
        driver.settle()
    driver.wait(lambda: page.outline.registers.count > row, "the registers are listed")
    choose_register(stage, row)
    choose_more(stage, "open_versions")
    driver.wait(lambda: page.panels.panel is not None, "the panel of versions opens")
    driver.settle()
    return as_widget(VersionsPanel, page.panels.panel)


def _turn(stage: Stage, panel: VersionsPanel, key: str) -> None:
    stage.driver.click_tab("versions_tabs", panel.tabs.keys.index(key))
    stage.driver.settle()


def _compare(stage: Stage) -> None:
    driver = stage.driver
    panel = _open(stage, _PROGRAMMES)
    pane = panel.versions
    driver.wait(lambda: pane.list.count == 3, "the register as it is and its two versions")
    driver.click_row("versions_list", 1)
    driver.wait(pane.differences.toPlainText, "what changed is shown")
    stage.camera.take("version-differences")
    driver.click("version_view_pages")
    driver.wait(pane.pages.has_ink, "the pages of the version are drawn", 30)
    stage.camera.take("version-pages", ready=pane.pages.has_ink)
    driver.click("version_view_changes")
    _turn(stage, panel, GIVEN)
    stage.camera.take("versions-given")


def _tell(stage: Stage) -> None:
    driver = stage.driver
    panel = _open(stage, _PROGRAMMES)
    _turn(stage, panel, WAITING)
    waiting = panel.waiting.list.count
    if not waiting:
        raise TourError("nobody is to be told of the new purpose")
    driver.click("tick_all")
    stage.camera.take("new-purpose")
    driver.click("record_given")
    driver.wait(lambda: panel.waiting.list.count < waiting, "they are written down")
    driver.press(Key.Key_Z, CTRL)
    driver.wait(lambda: panel.waiting.list.count == waiting, "they are to be told again")


def _publish(stage: Stage) -> None:
    driver = stage.driver
    panel = _open(stage, _INCOMPLETE)
    _turn(stage, panel, VERSIONS)
    stage.camera.take("publish")
    driver.click("publish_version")
    driver.wait(lambda: not driver.is_seen("publish_version"), "the version is whole")
    driver.settle()
    stage.camera.take("published")
    driver.click("versions_panel_back")
    driver.settle()


STEPS = (
    Step("versions", "two versions of a notice: what changed, the pages, who was given which", _compare),
    Step("new-purpose", "those to be told of a new purpose are written down in one go, and taken back", _tell),
    Step("publish", "a version is taken into use in every language", _publish),
)
