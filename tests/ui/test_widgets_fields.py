"""Fields and forms."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.values import Answer, AnswerState
from heijastus_desk.ui.widgets.answer_field import AnswerField
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, NumberField, ProseField, TextField, TickField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.localised_field import LocalisedField
from heijastus_desk.ui.widgets.passphrase_edit import PassphraseField
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
