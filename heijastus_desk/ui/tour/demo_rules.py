"""The tour through the rules of a register: a shorter period tried out before anything is saved, and the history."""

from PySide6.QtWidgets import QPushButton

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.pages.retention.panels.rules.panel import DEFAULTS, HISTORY, RULES, WHAT_IF, RulesPanel
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.tour.driver import as_widget
from heijastus_desk.ui.tour.stage import Stage, Step

_TABS = (RULES, DEFAULTS, WHAT_IF, HISTORY)


def _panel(stage: Stage) -> RulesPanel:
    return as_widget(RulesPanel, as_widget(RetentionPage, stage.page).panels.panel)


def _turn(stage: Stage, tab: str) -> None:
    stage.driver.click_tab("rules_tabs", _TABS.index(tab))
    stage.driver.settle()


def _rules(stage: Stage) -> None:
    driver = stage.driver
    if stage.page.key != "retention":
        stage.go_to("retention")
    as_widget(RetentionPage, stage.page).open_record(panel_record("rules", ""))
    driver.wait(lambda: _panel(stage).rules.field.rows, "the rules are shown")
    stage.camera.take("rules", dark=True)
    _turn(stage, DEFAULTS)
    stage.camera.take("rules-defaults")
    _turn(stage, HISTORY)
    stage.camera.take("rules-history")
    _turn(stage, RULES)


def _what_if(stage: Stage) -> None:
    driver, panel = stage.driver, _panel(stage)
    notes = next(row for row in panel.rules.field.rows if row.value.record_classes == (RecordClass.NOTES,))
    driver.click(f"{notes.objectName()}_toggle")
    driver.settle()
    driver.type_in(f"{notes.objectName()}_period_months", "1")
    stage.camera.take("rules-edited")
    driver.click("try_rules")
    driver.wait(lambda: panel.what_if.may_save and panel.what_if.list.count > 0, "it is told what would change")
    stage.camera.take("rules-what-if", dark=True)
    driver.click("discard_rules")
    driver.wait(lambda: not driver.find(QPushButton, "try_rules").isEnabled(), "the changes are let go")
    driver.click("rules_panel_back")
    driver.settle()


STEPS = (
    Step("rules", "rules as plain sentences, defaults with their sources, how a rule changed and why", _rules),
    Step("rules-what-if", "a shorter period tried out: what would go, for whom and why; nothing saved", _what_if),
)
"""On the page of retention."""
