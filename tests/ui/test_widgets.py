from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.values import Answer, AnswerState
from heijastus_desk.ui import theme
from heijastus_desk.ui.dialogs.typed_word import TypedWordDialog
from heijastus_desk.ui.jobs import JobRunner, Lane
from heijastus_desk.ui.messages import Link, Message
from heijastus_desk.ui.theme import TextSize, Tone
from heijastus_desk.ui.widgets.address import Address
from heijastus_desk.ui.widgets.answer_field import AnswerField
from heijastus_desk.ui.widgets.buttons import Button, MenuButton
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.card_model import CardModel
from heijastus_desk.ui.widgets.chips import ChipRow, ChipText, ChoiceChips
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, NumberField, ProseField, TextField, TickField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.localised_field import LocalisedField
from heijastus_desk.ui.widgets.passphrase_edit import PassphraseField
from heijastus_desk.ui.widgets.quiet_line import QuietLine
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.ui.widgets.tab_bar import TabBar
from tests.ui.children import child

pytestmark = pytest.mark.usefixtures("themed")

TEXT = LocalisedText(fi="suomeksi", sv="på svenska")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (lambda: TextField("a", "A"), "Åke Ä"),
        (lambda: ProseField("a", "A"), "rivi\ntoinen"),
        (lambda: ChoiceField("a", "A", [(None, "–"), (Lang.SV, "sv")]), Lang.SV),
        (lambda: TickField("a", "A"), True),
        (lambda: DateField("a", "A"), date(2026, 2, 1)),
        (lambda: NumberField("a", "A"), 12),
        (lambda: LocalisedField("a", "A"), TEXT),
        (lambda: LocalisedField("a", "A", lines=1), TEXT),
        (lambda: AnswerField("a", "A", TextField("b", "")), Answer.of("x")),
        (lambda: AnswerField("a", "A", TextField("b", "")), Answer.none()),
        (lambda: AnswerField("a", "A", TextField("b", "")), Answer()),
        (lambda: PassphraseField("a", "A"), " with spaces "),
    ],
)
def test_a_field_gives_back_what_it_shows_and_filling_is_no_edit(qtbot: QtBot, field: object, value: object) -> None:
    made: FormField = field()  # type: ignore[operator]
    qtbot.addWidget(made)
    edits: list[int] = []
    made.edited.connect(lambda: edits.append(1))
    made.set_value(value)
    assert made.value() == value
    assert edits == []


@pytest.mark.parametrize("text", ["31.2.2026", "2026", "1.13.2026", "huomenna", "1.1.26"])
def test_an_impossible_date_is_refused_at_its_field(qtbot: QtBot, text: str) -> None:
    field = DateField("start", "Alkaa")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.edit, text)
    with pytest.raises(HeijastusError) as caught:
        field.value()
    assert (caught.value.code, caught.value.field) == (ErrorCode.DATE_IMPOSSIBLE, "start")


def test_plus_is_today(qtbot: QtBot) -> None:
    field = DateField("start", "Alkaa", today=date(2026, 11, 2))
    qtbot.addWidget(field)
    qtbot.keyClicks(field.edit, "+")
    assert field.value() == date(2026, 11, 2)
    assert field.edit.text() == "2.11.2026"


def test_a_number_is_checked(qtbot: QtBot) -> None:
    field = NumberField("n", "N", most=100)
    qtbot.addWidget(field)
    for typed, value in (("", None), ("7", 7), ("1 00", 100)):
        field.edit.setText(typed)
        assert field.value() == value
    for wrong in ("x", "-1", "101", "1,5", "²"):
        field.edit.setText(wrong)
        with pytest.raises(HeijastusError):
            field.value()


def test_an_error_stands_under_its_control_until_she_edits(qtbot: QtBot) -> None:
    field = TextField("name", "&Nimi", hint="vihje")
    qtbot.addWidget(field)
    field.show()
    assert field.edit.accessibleName() == "Nimi"
    assert field.edit.accessibleDescription() == "vihje"
    assert field.label.buddy() is field.edit
    field.set_error("Kirjoita nimi.")
    assert field.error() == "Kirjoita nimi."
    assert field.edit.accessibleDescription() == "Kirjoita nimi."
    qtbot.keyClicks(field.edit, "A")
    assert field.error() == ""
    assert field.edit.accessibleDescription() == "vihje"


def test_a_form_collects_checks_and_brings_her_to_the_error(qtbot: QtBot) -> None:
    form = Form("form")
    qtbot.addWidget(form)
    form.add(TextField("name", "Nimi", required=True))
    form.add_row(DateField("start", "Alkaa"), TickField("print", "Tulosta"))
    form.show()
    form.set_values({"name": "A", "start": date(2026, 1, 2), "print": True})
    assert form.values() == {"name": "A", "start": date(2026, 1, 2), "print": True}
    assert not form.is_edited
    qtbot.keyClicks(form.fields["start"].control, "x")
    assert form.is_edited
    told: list[str] = []
    with pytest.raises(HeijastusError) as caught:
        form.values()
    form.show_error(caught.value, Lang.FI, told.append)
    assert form.fields["start"].error()
    form.show_error(HeijastusError(ErrorCode.DISK_FULL), Lang.FI, told.append)
    assert len(told) == 1


def test_a_missing_language_is_said_in_words(qtbot: QtBot) -> None:
    field = LocalisedField("purpose", "Tarkoitus")
    qtbot.addWidget(field)
    field.set_value(TEXT)
    buttons = {button.objectName(): button.text() for button in field.findChildren(QPushButton)}
    assert buttons == {
        "purpose_language_fi": "Suomi",
        "purpose_language_sv": "Svenska",
        "purpose_language_en": "English: missing",
    }


def test_an_answer_opens_its_editor_only_when_given(qtbot: QtBot) -> None:
    field = AnswerField("transfers", "Siirrot", TextField("transfer", ""))
    qtbot.addWidget(field)
    field.show()
    assert field.editor.isHidden()
    qtbot.mouseClick(child(field, QPushButton, "transfers_state_given"), Qt.MouseButton.LeftButton)
    assert field.editor.isVisible()
    qtbot.keyClicks(field.editor.control, "USA")
    assert field.value() == Answer.of("USA")
    qtbot.mouseClick(child(field, QPushButton, "transfers_state_none"), Qt.MouseButton.LeftButton)
    assert field.value().state is AnswerState.NONE


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
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


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
