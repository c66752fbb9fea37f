"""Lists of cards, chips and tabs."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import TextSize, Tone
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.card_model import CardModel
from heijastus_desk.ui.widgets.chips import ChipRow, ChipText, ChoiceChips
from heijastus_desk.ui.widgets.fields import DateField
from heijastus_desk.ui.widgets.tab_bar import TabBar

pytestmark = pytest.mark.usefixtures("themed")


@dataclass(frozen=True)
class Thing:
    uid: str


def adapted(thing: Thing, seen: list[str]) -> CardRow:
    seen.append(thing.uid)
    return CardRow(thing.uid, f"Title {thing.uid}", "second line", "due", Tone.DUE)


def test_a_long_list_adapts_only_what_is_seen(qtbot: QtBot) -> None:
    cards, seen = CardList("list", "Asiakkaat"), list[str]()
    qtbot.addWidget(cards)
    cards.resize(300, 400)
    cards.show()
    cards.set_rows([Thing(str(n)) for n in range(10_000)], lambda thing: adapted(thing, seen))
    cards.grab()
    assert cards.count == 10_000
    assert 5 <= len(set(seen)) < 60


def test_the_model_is_one_qt_accepts() -> None:
    model = CardModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    cards = [CardRow("g", "Group", heading=True), CardRow("1", "A"), CardRow("2", "B")]
    model.set_rows(cards, lambda card: card, lambda card: card.uid)
    assert model.first_uid() == "1"
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_row_is_read_as_a_sentence() -> None:
    row = CardRow("1", "Mallinen, Åke", "Ab Exempel", "Poistettavissa 13.12.", leading="4.11.2026")
    assert row.sentence == "4.11.2026, Mallinen, Åke, Ab Exempel, Poistettavissa 13.12."


def test_arrows_choose_enter_opens_and_a_reload_keeps_the_choice(qtbot: QtBot) -> None:
    cards = CardList("list", "Asiakkaat")
    qtbot.addWidget(cards)
    cards.show()
    rows = [CardRow(str(n), f"Row {n}") for n in range(5)]
    cards.set_cards(rows)
    chosen, opened = list[str](), list[str]()
    cards.chosen.connect(chosen.append)
    cards.opened.connect(opened.append)
    cards.select("1")
    assert chosen == []
    qtbot.keyClick(cards, Qt.Key.Key_Down)
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert (chosen, opened) == (["2"], ["2"])
    cards.set_cards(list(reversed(rows)))
    assert cards.current_uid() == "2"
    assert chosen == ["2"]


def test_a_wrapping_list_gives_long_texts_their_lines(qtbot: QtBot) -> None:
    cards = CardList("timeline", "Aikajana", CardLook(wrap=True, leading_width=90, dividers=True))
    qtbot.addWidget(cards)
    cards.resize(260, 300)
    cards.set_cards([CardRow("1", "Short", "x"), CardRow("2", "Long", "neuvotteluhuone " * 10), CardRow("3", "None")])
    heights = [cards.sizeHintForRow(row) for row in range(3)]
    assert heights[2] < heights[0] < heights[1]


def test_the_body_of_a_wrapping_row_is_as_dark_as_its_title(qtbot: QtBot) -> None:
    cards = CardList("timeline", "Aikajana", CardLook(wrap=True))
    qtbot.addWidget(cards)
    cards.resize(400, 200)
    cards.set_cards([CardRow("1", "", "Sovittiin, että kuormitusta seurataan viikoittain.")])
    seen = cards.grab().toImage()
    inks = {seen.pixelColor(x, y).name().upper() for x in range(seen.width()) for y in range(seen.height())}
    assert theme.colours().text in inks


def test_a_date_is_never_cut(qtbot: QtBot, themed: QApplication) -> None:
    field = DateField("day", "Päivä")
    qtbot.addWidget(field)
    for percent in (100, 200):
        theme.apply(themed, theme.Mode.LIGHT, percent)
        field = DateField("day", "Päivä")
        qtbot.addWidget(field)
        text = QFontMetrics(theme.font(TextSize.BODY)).horizontalAdvance("30.10.2026")
        assert field.edit.minimumWidth() > text + 20


def test_chips_say_their_state_in_words(qtbot: QtBot) -> None:
    row = ChipRow("chips")
    qtbot.addWidget(row)
    row.set_chips([ChipText("Rajoitettu", Tone.HELD), ChipText("Mappi 12")])
    assert row.accessibleName() == "Rajoitettu, Mappi 12"
    row.set_chips([])
    assert row.isHidden()


def test_choice_chips_move_with_arrows(qtbot: QtBot) -> None:
    chips, chosen = ChoiceChips("filter", [("all", "Kaikki"), ("people", "Henkilöt")]), list[str]()
    qtbot.addWidget(chips)
    chips.show()
    chips.activateWindow()
    qtbot.waitUntil(chips.isActiveWindow)
    chips.chosen.connect(chosen.append)
    chips.button("all").setFocus()
    qtbot.keyClick(chips.button("all"), Qt.Key.Key_Right)
    assert chosen == ["people"]
    chips.choose("all")
    assert (chips.choice(), chosen) == ("all", ["people"])


def test_tabs_turn_by_key(qtbot: QtBot) -> None:
    tabs, turned = TabBar("tabs", [("a", "A"), ("b", "B")], "Kortti"), list[str]()
    qtbot.addWidget(tabs)
    tabs.turned.connect(turned.append)
    qtbot.keyClick(tabs.bar, Qt.Key.Key_Right)
    tabs.turn_to("a")
    assert turned == ["b", "a"]
