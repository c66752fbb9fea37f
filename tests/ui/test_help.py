"""The help in the window: by F1 on page, panel and field, its contents, search, way back, and on paper."""

from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.help import shown
from heijastus_desk.ui.help.panel import CONTENTS, HelpPanel
from heijastus_desk.ui.help.typeset import heading_block
from heijastus_desk.ui.help.window import show_help
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.pane_window import PaneWindow
from heijastus_desk.wording.handbook.passages import passages
from heijastus_desk.wording.handbook.topics import GLOSSARY, terms, topic_title, topics

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def panel(qtbot: QtBot) -> HelpPanel:
    made = HelpPanel(Lang.FI)
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show_topic("clients")
    return made


def heading_in_front(panel: HelpPanel) -> str:
    return panel.text.toPlainText().partition("\n")[0]


def test_it_opens_on_the_topic(panel: HelpPanel) -> None:
    assert panel.isVisible()
    assert heading_in_front(panel) == topic_title("clients", Lang.FI)


def test_the_contents_lead_to_every_topic(panel: HelpPanel) -> None:
    panel.tabs.turn_to(CONTENTS)
    panel.tabs.turned.emit(CONTENTS)
    text = panel.text.toPlainText()
    assert [topic for topic in topics() if topic_title(topic, Lang.FI) not in text] == []


def test_a_link_is_followed_and_back_leads_to_where_she_was(panel: HelpPanel) -> None:
    assert not panel.back.isEnabled()
    panel.text.anchorClicked.emit(QUrl("when_breach.md"))
    assert heading_in_front(panel) == topic_title("when_breach", Lang.FI)
    panel.back.click()
    assert heading_in_front(panel) == topic_title("clients", Lang.FI)
    assert not panel.back.isEnabled()


def test_a_term_is_scrolled_to(panel: HelpPanel) -> None:
    last = terms(Lang.FI)[-1]
    panel.text.anchorClicked.emit(QUrl(f"glossary.md#{last.key}"))
    assert panel.text.verticalScrollBar().value() > 0
    block = heading_block(panel.text.document(), len(terms(Lang.FI)))
    assert block is not None
    assert block.text() == last.plain


def test_a_search_finds_and_leads_there_by_keyboard(qtbot: QtBot, panel: HelpPanel) -> None:
    panel.search.setFocus()
    qtbot.keyClicks(panel.search, "varmuuskopio")
    panel.search.typed.emit()
    assert "▸" in panel.text.toPlainText()
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    qtbot.keyClick(panel.text, Qt.Key.Key_Tab)
    qtbot.keyClick(panel.text, Qt.Key.Key_Return)
    assert panel.search.text() == ""
    assert heading_in_front(panel) in {topic_title(topic, Lang.FI) for topic in topics()}
    assert panel.back.isEnabled()


def test_a_search_without_a_hit_says_what_to_try(qtbot: QtBot, panel: HelpPanel) -> None:
    qtbot.keyClicks(panel.search, "qqqq")
    panel.search.typed.emit()
    assert "another word" in panel.text.toPlainText()


def test_a_field_is_explained_in_the_words_of_its_form(qtbot: QtBot, panel: HelpPanel) -> None:
    field = TextField("kind", "&Kind of work", hint="As your clients call it.")
    qtbot.addWidget(field)
    field.show()
    field.focus_control()
    QApplication.processEvents()
    assert shown.field_in_focus() is field
    panel.show_topic("contracts")
    assert panel.text.toPlainText().startswith("This field: Kind of work\nAs your clients call it.")
    field.control.clearFocus()
    panel.show_topic("contracts")
    assert heading_in_front(panel) == topic_title("contracts", Lang.FI)


def test_a_panel_opens_at_its_own_heading(panel: HelpPanel) -> None:
    one = passages("clients", Lang.FI)[-2]
    panel.show_topic("clients", one.heading)
    assert panel.text.verticalScrollBar().value() > 0


def test_what_is_printed_is_the_topic_or_everything(panel: HelpPanel) -> None:
    asked: list[str] = []
    panel.print_wanted.connect(asked.append)
    panel.save_wanted.connect(lambda topic: asked.append(f"saved {topic}"))
    for action in panel.more.menu().actions():
        action.trigger()
    assert asked == ["clients", "", "saved "]


@pytest.mark.parametrize("name", ["first_run", "unlock", "restoring"])
def test_before_a_page_stands_the_help_has_a_window_of_its_own(qtbot: QtBot, name: str) -> None:
    before = PaneWindow("any")
    qtbot.addWidget(before)
    before.show()
    window = show_help(before, name, Lang.FI)
    assert window.panel.isVisible()
    assert not window.panel.more.isVisible()
    assert show_help(before, name, Lang.FI) is window
    qtbot.keyClick(window.panel.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not before.findChildren(type(window)))


def test_the_glossary_is_made_of_its_terms(panel: HelpPanel) -> None:
    panel.show_topic(GLOSSARY)
    text = panel.text.toPlainText()
    assert [term.key for term in terms(Lang.FI) if term.legal not in text] == []


def test_every_shortcut_is_listed(panel: HelpPanel) -> None:
    panel.show_shortcuts()
    text: Any = panel.text.toPlainText()
    assert [one for one in Shortcut if one.shown not in text] == []
