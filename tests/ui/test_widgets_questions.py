"""Questions in the page, the quiet line, titles and texts that keep their room."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.ui import theme
from heijastus_desk.ui.dialogs.typed_word import TypedWordDialog
from heijastus_desk.ui.jobs import JobRunner, Lane
from heijastus_desk.ui.messages import Link, Message
from heijastus_desk.ui.theme import TextSize, Tone
from heijastus_desk.ui.widgets.address import Address
from heijastus_desk.ui.widgets.buttons import Button, MenuButton
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.fields import TickField
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.passphrase_edit import PassphraseField
from heijastus_desk.ui.widgets.quiet_line import QuietLine
from heijastus_desk.ui.widgets.section_header import SectionHeader
from tests.ui.children import child

pytestmark = pytest.mark.usefixtures("themed")


def test_a_question_in_the_page_is_answered_or_dismissed(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    ask, answers = InPageConfirm("leave"), list[str]()
    QVBoxLayout(page).addWidget(ask)
    page.show()
    ask.ask("Tallennetaanko?", [("save", "Tallenna", lambda: answers.append("save"))])
    assert ask.isVisible()
    qtbot.keyClick(ask, Qt.Key.Key_Escape)
    assert ask.isHidden()
    ask.ask("Tallennetaanko?", [("save", "Tallenna", lambda: answers.append("save"))])
    buttons = [button for button in ask.findChildren(QPushButton, "save") if button.isVisible()]
    qtbot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
    assert answers == ["save"]
    assert ask.isHidden()


def test_what_cannot_be_undone_wants_a_word(qtbot: QtBot) -> None:
    parent, done = QWidget(), list[int]()
    qtbot.addWidget(parent)
    dialog = TypedWordDialog(
        parent,
        heading="h",
        consequences=["2 poistuu"],
        word="poista",
        button="Poista",
        on_confirmed=lambda: done.append(1),
    )
    assert not dialog.confirm.isEnabled()
    dialog.field.edit.setText("pois")
    assert not dialog.confirm.isEnabled()
    dialog.field.edit.setText(" Poista ")
    dialog.confirm.click()
    assert done == [1]
    assert dialog.windowTitle() == "Heijastus Desk"


def test_the_quiet_line_says_offers_and_fades(qtbot: QtBot) -> None:
    line, opened = QuietLine(fade_after_ms=1), list[int]()
    qtbot.addWidget(line)
    line.say(Message("Tallennettu", (Link("Avaa", lambda: opened.append(1)),)))
    child(line, QPushButton, "quiet_link_0").click()
    assert opened == [1]
    qtbot.waitUntil(lambda: line.text() == "")
    line.say(Message("Levy on täynnä", tone=Tone.DUE))
    qtbot.wait(30)
    assert line.text() == "Levy on täynnä"


def test_long_work_shows_itself_and_can_be_cancelled(qtbot: QtBot, runner: JobRunner, executor: object) -> None:
    line = QuietLine(show_after_ms=0)
    qtbot.addWidget(line)
    line.watch(runner)
    line.show()
    job = runner.run(Lane.WORKER, lambda p: p.step(1, 2), lambda _r: None, lambda _e: None, label="Kootaan tietoja")
    cancel = child(line, QPushButton, "progress_cancel")
    qtbot.waitUntil(cancel.isVisible)
    cancel.click()
    assert job.is_cancelled
    executor.run_all()  # type: ignore[attr-defined]
    assert not cancel.isVisible()
    assert line.text()


def test_short_work_stays_unseen(qtbot: QtBot, runner: JobRunner, executor: object) -> None:
    line = QuietLine()
    qtbot.addWidget(line)
    line.watch(runner)
    line.show()
    runner.run(Lane.READER, lambda _p: 1, lambda _r: None, lambda _e: None)
    executor.run_all()  # type: ignore[attr-defined]
    assert not child(line, QPushButton, "progress_cancel").isVisible()


def test_a_title_keeps_its_room_and_the_buttons_go_below(qtbot: QtBot, themed: QApplication) -> None:
    buttons = [Button(f"Button number {n}", f"b{n}") for n in range(3)]
    header = SectionHeader("A rather long name of a client", *buttons, style="title")
    qtbot.addWidget(header)
    header.resize(1200, 60)
    header.show()
    themed.processEvents()
    assert buttons[0].mapTo(header, buttons[0].rect().topLeft()).x() > 300
    header.resize(420, 120)
    qtbot.waitUntil(lambda: buttons[0].mapTo(header, buttons[0].rect().topLeft()).x() < 20)
    qtbot.waitUntil(lambda: header.label.width() >= header.label.full_width())


@pytest.mark.usefixtures("themed")
def test_a_long_second_line_goes_below_and_leaves_the_buttons_beside_the_title(qtbot: QtBot) -> None:
    button = Button("Back to the card", "back")
    second = "Who may be sent marketing today, each by what was said, one by one"
    header = SectionHeader("Mailing list", button, style="title", subtitle=second)
    qtbot.addWidget(header)
    header.resize(560, 80)
    header.show()
    qtbot.waitUntil(lambda: button.mapTo(header, button.rect().topLeft()).x() > 300)
    qtbot.waitUntil(lambda: header.subtitle.width() == header.width())
    assert header.subtitle.width() >= header.subtitle.full_width()
    header.resize(1400, 80)
    qtbot.waitUntil(lambda: header.subtitle.width() < header.width() - button.width())


def test_facts_without_a_value_are_left_out(qtbot: QtBot) -> None:
    facts = KeyValue("contact", "Yhteystiedot")
    qtbot.addWidget(facts)
    facts.set_facts([Fact("Puhelin", "040 000 0000", "häneltä"), Fact("Sähköposti", "")])
    names = [child.accessibleName() for child in facts.findChildren(QWidget) if child.accessibleName()]
    assert names == ["Puhelin: 040 000 0000"]


def test_caps_lock_is_noticed(qtbot: QtBot) -> None:
    field = PassphraseField("p", "Salalause")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.edit, "a")
    assert field.edit.accessibleDescription() == ""
    qtbot.keyClick(field.edit, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    field.edit.caps_lock.emit(True)
    assert "Caps Lock" in field.control.accessibleDescription()
    assert field.edit.echoMode() is field.edit.EchoMode.Password


def test_an_icon_button_is_named(qtbot: QtBot) -> None:
    more = MenuButton("", "more", spoken="Lisää toimintoja")
    qtbot.addWidget(more)
    did: list[int] = []
    more.add("Muokkaa", "edit", lambda: did.append(1), icon="edit").trigger()
    assert (more.accessibleName(), more.toolTip(), did) == ("Lisää toimintoja", "Lisää toimintoja", [1])


def test_a_long_tick_takes_lines_instead_of_width(qtbot: QtBot) -> None:
    words = "Käsittelen tapauksia, joissa terveystiedot ovat osa ohjattavan asiaa"
    field = TickField("care", words)
    qtbot.addWidget(field)
    field.resize(1000, 60)
    field.show()
    assert field.box.text() == words
    one_line = field.box.height()
    assert field.minimumSizeHint().width() < 260
    field.resize(260, 120)
    qtbot.waitUntil(lambda: "\n" in field.box.text() and field.box.height() > one_line)
    assert field.box.accessibleName() == words
    assert field.box.text().split() == words.split()


def test_a_wrapping_title_is_whole_beside_or_above_its_status(qtbot: QtBot) -> None:
    cards = CardList("held", "Tiedot", CardLook(wrap=True))
    qtbot.addWidget(cards)
    title = "Yhteydenotot ja kirjeenvaihto 26.10.2026"
    cards.set_cards([CardRow("1", title, "x"), CardRow("2", title, "x", status="Säilytysaika kuluu")])
    cards.resize(900, 300)
    cards.show()
    beside = [cards.sizeHintForRow(row) for row in (0, 1)]
    cards.resize(title_width(title) + 60, 300)
    below = [cards.sizeHintForRow(row) for row in (0, 1)]
    cards.resize(160, 300)
    assert beside[0] == beside[1] == below[0] < below[1]
    assert cards.sizeHintForRow(0) > below[0]


def title_width(title: str) -> int:
    return QFontMetrics(theme.font(TextSize.BODY, bold=True)).horizontalAdvance(title)


def test_rows_are_measured_at_the_width_they_are_drawn(qtbot: QtBot) -> None:
    cards = CardList("held", "Tiedot", CardLook(wrap=True))
    qtbot.addWidget(cards)
    cards.set_cards([CardRow(str(n), "Title", "neuvotteluhuone " * 8) for n in range(3)])
    cards.resize(260, 600)
    cards.show()
    narrow = cards.visualRect(cards.model().index(0, 0)).height()
    cards.resize(900, 600)
    qtbot.waitUntil(lambda: cards.visualRect(cards.model().index(0, 0)).height() < narrow)
    assert cards.row_width() == cards.viewport().width()


def test_an_address_is_whole_and_copied_as_it_is(qtbot: QtBot) -> None:
    address = Address("sisko.kuvitteellinen@keksitty.example")
    qtbot.addWidget(address)
    address.resize(400, 20)
    address.show()
    one_line = address.sizeHint().height()
    address.resize(150, 20)
    qtbot.waitUntil(lambda: address.height() > one_line)
    address.selectAll()
    assert address.createMimeDataFromSelection().text() == "sisko.kuvitteellinen@keksitty.example" == address.text()


def test_a_question_in_a_narrow_page_keeps_all_its_buttons(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    question = InPageConfirm("ask")
    column.addWidget(question)
    column.addStretch(1)
    page.resize(300, 400)
    page.show()
    nothing = list[str]()
    question.ask("Really?", [(f"choice_{n}", f"A rather long choice {n}", nothing.clear) for n in range(3)])
    last = child(question, QPushButton, "ask_cancel")
    qtbot.waitUntil(lambda: last.geometry().bottom() < question.height())


def test_a_quiet_line_is_not_upset_by_work_it_did_not_see_start(runner: JobRunner, executor: Any, qtbot: QtBot) -> None:
    runner.run(Lane.WRITER, lambda _progress: 1, lambda _result: None, lambda _error: None)
    line = QuietLine()
    qtbot.addWidget(line)
    line.watch(runner)
    executor.run_all()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert line.text() == ""
