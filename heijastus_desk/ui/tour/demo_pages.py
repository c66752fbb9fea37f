"""The tour through the other pages: today, recipients, retention, settings, help."""

from PySide6.QtWidgets import QWidget

from heijastus_desk.ui.help.panel import HelpPanel
from heijastus_desk.ui.pages.about.page import AboutPage
from heijastus_desk.ui.pages.events.page import EventsPage
from heijastus_desk.ui.pages.events.presenter import Show as EventsShow
from heijastus_desk.ui.pages.recipients.page import RecipientsPage
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.pages.retention.presenter import Show
from heijastus_desk.ui.pages.settings.page import SettingsPage
from heijastus_desk.ui.tour.driver import CTRL, Key, TourError, as_widget
from heijastus_desk.ui.tour.stage import Stage, Step


def _today(stage: Stage) -> None:
    stage.go_to("today")
    stage.camera.take("today")


def _recipients(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("recipients")
    page = as_widget(RecipientsPage, stage.page)
    driver.wait(lambda: page.list.count > 0, "recipients are listed")
    stage.camera.take("recipients")
    driver.click_row("recipients_list", page.list.count - 1)
    stage.camera.take("recipient")


def _retention(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("retention")
    page = as_widget(RetentionPage, stage.page)
    driver.wait(lambda: page.list.count > 0, "something is kept")
    stage.camera.take("retention")
    for show in (Show.DUE, Show.HELD):
        driver.click(f"retention_show_{show}")
        driver.settle()
        stage.camera.take(f"retention-{show.value}")
    driver.click(f"retention_show_{Show.ALL}")
    driver.type_in("retention_filter", "sisko")
    driver.settle()
    driver.wait(lambda: page.list.count > 0, "the list is filtered")
    stage.camera.take("retention-filtered")


def _hold(stage: Stage) -> None:
    driver = stage.driver
    page = as_widget(RetentionPage, stage.page)
    row = next(row for row in range(page.list.count) if not page.list.card(row).heading)
    driver.click_row("retention_list", row)
    stage.camera.take("retention-details")
    driver.click("retention_hold")
    driver.press(Key.Key_S, CTRL)
    if not driver.text_of("error_reason"):
        raise TourError("a hold without a reason was taken")
    driver.type_in("reason", "Asiakkaan reklamaatio on kesken.")
    stage.camera.take("hold-form")
    driver.click("hold_place")
    driver.find(QWidget, "retention_release")
    driver.settle()
    stage.camera.take("held")
    driver.press(Key.Key_Z, CTRL)
    driver.find(QWidget, "retention_hold")
    driver.settle()


def _what_if(stage: Stage) -> None:
    driver = stage.driver
    driver.press(Key.Key_Escape)
    driver.settle()
    driver.click("retention_more")
    driver.type_in("as_of", "1.1.2028")
    driver.press(Key.Key_Return)
    driver.find(QWidget, "retention_what_if")
    driver.settle()
    stage.camera.take("retention-what-if")
    driver.click("retention_today")
    driver.settle()


def _events(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("events")
    page = as_widget(EventsPage, stage.page)
    driver.wait(lambda: page.list.count > 0, "events are listed")
    driver.wait(lambda: bool(page.whole.text()), "the log has been checked")
    driver.settle()
    stage.camera.take("events")
    driver.click(f"events_show_{EventsShow.CHANGES}")
    driver.settle()
    driver.wait(lambda: page.list.count > 0, "edits are listed")
    stage.camera.take("events-edits")
    driver.press(Key.Key_Escape)
    driver.settle()


def _about(stage: Stage) -> None:
    stage.go_to("about")
    page = as_widget(AboutPage, stage.page)
    stage.driver.wait(lambda: page.list.count > 0, "the parts are listed")
    stage.camera.take("about")


def _settings(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("settings")
    for index, key in enumerate(as_widget(SettingsPage, stage.page).tabs.keys):
        driver.click_tab("settings_tabs", index)
        stage.camera.take(f"settings-{key}")


def _help(stage: Stage) -> None:
    driver = stage.driver
    stage.go_to("clients")
    driver.press(Key.Key_F1)
    panel = driver.find(HelpPanel, "help_panel")
    stage.camera.take("help")
    driver.click_tab("help_tabs", 1)
    stage.camera.take("help-contents", dark=False)
    driver.type_in("help_search", "salalause")
    driver.settle()
    driver.wait(lambda: "▸" in panel.text.toPlainText(), "the help finds a word")
    stage.camera.take("help-found")
    driver.click_tab("help_tabs", 2)
    stage.camera.take("shortcuts")
    driver.press(Key.Key_Escape)
    driver.wait(lambda: not driver.is_seen("help_panel"), "the help closes")


STEPS = (
    Step("today", "what needs her now", _today),
    Step("recipients", "who gets data, and the form of one", _recipients),
    Step("retention", "what is due, what is held, one client", _retention),
    Step("hold", "a hold placed and taken back by Ctrl+Z", _hold),
    Step("what-if", "how things will stand on another day", _what_if),
    Step("events", "what was done with the file, and that the log is whole", _events),
    Step("settings", "every tab", _settings),
    Step("about", "what the program is made of, and the licences", _about),
    Step("help", "F1, contents, a search, and the list of shortcuts", _help),
)
