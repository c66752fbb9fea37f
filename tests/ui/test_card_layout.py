"""The card at the window's own size: no tab behind an arrow, and a menu in which things stand together."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from heijastus_desk.services.client_ties import KnownLabel
from heijastus_desk.ui import translation
from heijastus_desk.ui.pages.clients.card_view import CardView
from heijastus_desk.ui.pages.clients.label_filter import LabelFilter

CARD_WIDTH = 640
"""What the navigation and the list of clients leave of 1180 pixels."""


@pytest.fixture
def spoken(themed: QApplication) -> Iterator[QApplication]:
    """The themed application, in English again afterwards."""
    yield themed
    while translation._installed:
        themed.removeTranslator(translation._installed.pop())


def entries(card: CardView) -> list[QAction]:
    menu = card.findChild(QMenu, "client_more_menu")
    assert menu is not None
    return menu.actions()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_tab_is_in_sight_at_the_usual_width(qtbot: QtBot, spoken: QApplication, language: str) -> None:
    translation.install(spoken, language)
    card = CardView()
    qtbot.addWidget(card)
    card.resize(CARD_WIDTH, 600)
    card.show()
    spoken.processEvents()
    bar = card.tab_bar.bar
    assert sum(bar.tabRect(at).width() for at in range(bar.count())) <= bar.width()


@pytest.mark.usefixtures("themed")
def test_the_menu_has_groups_and_erasing_stands_alone_at_the_end(qtbot: QtBot) -> None:
    card = CardView()
    qtbot.addWidget(card)
    names = [action.objectName() or "-" for action in entries(card)]
    assert "".join("-" if name == "-" else "x" for name in names).strip("-").split("-") == [
        "xxx",
        "x" * 6,
        "xxx",
        "xxxxx",
        "x",
    ]
    assert names[-2:] == ["-", "client_erase"]


def test_in_a_low_window_the_labels_give_way_unless_one_is_chosen(qtbot: QtBot) -> None:
    labels = LabelFilter()
    qtbot.addWidget(labels)
    labels.show_labels([KnownLabel("Tiimi Itä", 4)])
    labels.set_roomy(False)
    assert labels.isHidden()
    labels.choose("Tiimi Itä")
    labels.set_roomy(False)
    assert not labels.isHidden()
    labels.show_labels(())
    assert labels.isHidden()
