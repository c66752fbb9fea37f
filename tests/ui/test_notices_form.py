"""Every field of a register survives the form: opened, edited with the same value, and read back."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from heijastus_desk import assets
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Purpose, Register
from heijastus_desk.domain.values import Answer, AnswerState
from heijastus_desk.importing.register_files import read_register_file
from heijastus_desk.ui.pages.notices.register_form import RegisterForm
from heijastus_desk.ui.pages.notices.sections import all_sections
from heijastus_desk.ui.record_form.editors import FormWorld
from heijastus_desk.ui.record_form.record_body import Body, GivenField
from heijastus_desk.ui.record_form.record_field import RecordField
from heijastus_desk.ui.record_form.rows_field import RowsField
from heijastus_desk.ui.record_form.specs import FieldSpec
from heijastus_desk.ui.widgets.fields import DateField
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.localised_field import LocalisedField

FOLDER = Path(__file__).parent.parent / "data" / "registers"
FILES = [*sorted(FOLDER.glob("*.toml")), assets.resource("demo", "registers.toml")]


def registers() -> Iterator[Register]:
    for path in FILES:
        yield from read_register_file(path).registers


ALL = tuple(registers())


Maker = Callable[[Register], RegisterForm]


@pytest.fixture
def make_form(qapp: QApplication) -> Iterator[Maker]:  # noqa: ARG001 - widgets need the application
    """Forms that are gone after the test: every widget left over slows the tests that come after."""
    made: list[RegisterForm] = []

    def make(register: Register) -> RegisterForm:
        world = FormWorld(lang=Lang.FI, today=date(2026, 11, 20), say=lambda _text, _links: None)
        made.append(RegisterForm(all_sections(), world))
        made[-1].load(register)
        return made[-1]

    yield make
    for form in made:
        delete(form)


def open_everything(body: Body) -> None:
    """Unfold every row and everything behind "More exactly"."""
    body.open_deep()
    for field in body.fields.values():
        inner = field.editor if isinstance(field, GivenField) else field
        if isinstance(inner, RowsField):
            for row in inner.rows:
                open_everything(row.unfold())
        elif isinstance(inner, RecordField):
            open_everything(inner.body)


def leaves(body: Body) -> Iterator[FormField]:
    for field in body.fields.values():
        inner = field.editor if isinstance(field, GivenField) else field
        if isinstance(inner, RowsField):
            for row in inner.rows:
                assert row.body is not None
                yield from leaves(row.body)
        elif isinstance(inner, RecordField):
            yield from leaves(inner.body)
        yield field


def bodies(form: RegisterForm) -> list[Body]:
    return [form.show_section(section.key).body for section in all_sections()]


def test_every_field_of_a_register_is_in_the_form_once() -> None:
    shown = [field.name for section in all_sections() for field in section.fields]
    assert sorted(shown) == sorted({field.name for field in fields(Register)} - {"uid"})


def missing(specs: tuple[FieldSpec, ...], where: str) -> Iterator[str]:
    for spec in specs:
        if spec.blank is not None:
            known = {field.name for field in fields(spec.blank())} - {"uid", "code"}
            yield from (f"{where}.{spec.name}.{name}" for name in known - {inner.name for inner in spec.fields})
            yield from missing(spec.fields, f"{where}.{spec.name}")


def test_every_field_inside_a_register_is_in_the_form() -> None:
    # A category's code is chosen; a purpose's and a rule's are the program's own.
    assert list(missing(tuple(field for one in all_sections() for field in one.fields), "register")) == []


@pytest.mark.parametrize("register", ALL, ids=lambda one: one.uid)
def test_opening_everything_changes_nothing(make_form: Maker, register: Register) -> None:
    form = make_form(register)
    for body in bodies(form):
        open_everything(body)
    assert form.register == register
    assert not form.is_edited
    assert form.check(lambda error: error.code.value)


@pytest.mark.parametrize("register", ALL, ids=lambda one: one.uid)
def test_every_editor_gives_back_what_it_was_given(make_form: Maker, register: Register) -> None:
    form = make_form(register)
    touched = 0
    for body in bodies(form):
        open_everything(body)
        for field in leaves(body):
            field.edited.emit()
            touched += 1
    assert touched > 150
    assert form.register == register
    assert not form.is_edited


def test_an_edit_is_in_the_register_and_others_stay(make_form: Maker) -> None:
    before = ALL[0]
    form = make_form(before)
    form.reveal("purposes", ("purposes", "0", "text"))
    text = form.findChild(LocalisedField, "field_purposes_1_text")
    assert text is not None
    text.set_value(LocalisedText(fi="Uusi tarkoitus", sv="Nytt", en="New"))
    text.edited.emit()
    after = form.register
    assert after is not None
    assert after.purposes[0].text.fi == "Uusi tarkoitus"
    assert after.purposes[0].bases == before.purposes[0].bases
    assert after.purposes[1:] == before.purposes[1:]
    assert form.is_edited


def test_rows_are_added_moved_and_removed(make_form: Maker) -> None:
    form = make_form(ALL[0])
    before = [purpose.code for purpose in ALL[0].purposes]
    body = form.show_section("purposes").body
    rows = body.fields["purposes"]
    assert isinstance(rows, RowsField)
    rows.rows[0].moved.emit(1)
    assert codes(form) == [before[1], before[0], *before[2:]]
    rows.rows[0].moved.emit(-1)
    assert codes(form) == [before[1], before[0], *before[2:]]
    rows.rows[0].removed.emit()
    assert codes(form) == [before[0], *before[2:]]
    rows.add_row()
    assert len(codes(form)) == len(before)
    assert rows.rows[-1].is_unfolded
    assert not form.check(lambda error: error.code.value), "a new purpose without a text is not saved"
    wrong = form.findChild(FormField, f"field_{rows.rows[-1].objectName()}_text")
    assert wrong is not None
    assert wrong.error() == "field_empty"


def codes(form: RegisterForm) -> list[str]:
    assert form.register is not None
    return [purpose.code for purpose in form.register.purposes]


def test_three_states(make_form: Maker) -> None:
    form = make_form(Register(uid="r", short_name="r", name=LocalisedText(fi="R")))
    field = form.show_section("automated").body.fields["profiling"]
    assert isinstance(field, GivenField)
    field._states.button(AnswerState.NONE.value).click()
    assert form.register is not None
    assert form.register.profiling == Answer[LocalisedText].none()
    field._states.button(AnswerState.GIVEN.value).click()
    assert form.register.profiling == Answer[LocalisedText].none(), "given without a text is no answer yet"
    assert not form.check(lambda error: error.code.value)
    assert field.editor.error() == "field_empty"
    field.editor.set_value(LocalisedText(fi="Emme profiloi nimellä."))
    field.editor.edited.emit()
    assert form.register.profiling.given == LocalisedText(fi="Emme profiloi nimellä.")
    assert form.check(lambda error: error.code.value)


def test_a_wrong_entry_is_told_at_its_field_and_the_last_valid_value_stays(make_form: Maker) -> None:
    form = make_form(Register(uid="r", short_name="r", name=LocalisedText(fi="R"), drawn_up=date(2026, 1, 2)))
    field = form.show_section("dates").body.fields["drawn_up"]
    assert isinstance(field, DateField)
    edit = field.edit
    edit.setText("31.2.2026")
    edit.textEdited.emit("31.2.2026")
    assert form.register is not None
    assert form.register.drawn_up == date(2026, 1, 2)
    assert form.is_edited
    form.show_section("name")
    assert not form.check(lambda error: error.code.value)
    assert field.error() == "date_impossible"
    assert form.show_section("dates").isVisibleTo(form)


def test_a_finding_leads_to_the_field_inside_rows(make_form: Maker) -> None:
    register = Register(
        uid="r",
        short_name="r",
        name=LocalisedText(fi="R"),
        purposes=(
            Purpose(code="a", text=LocalisedText(fi="A")),
            Purpose(code="b", text=LocalisedText(fi="B")),
        ),
    )
    form = make_form(register)
    form.reveal("purposes", ("purposes", "b", "bases"))
    rows = form.show_section("purposes").body.fields["purposes"]
    assert isinstance(rows, RowsField)
    assert [row.is_unfolded for row in rows.rows] == [False, True]
    form.reveal("purposes", ("purposes", "0", "balancing"))
    assert [row.is_unfolded for row in rows.rows] == [True, False]
    body = rows.rows[0].body
    assert body is not None
    assert "balancing" in body.fields


def test_texts_turn_to_a_language_together(make_form: Maker) -> None:
    form = make_form(ALL[0])
    name = form.show_section("name").body.fields["name"]
    form.show_language(Lang.SV)
    assert isinstance(name, LocalisedField)
    assert name._tabs.choice() == "sv"


def test_a_record_given_but_not_written_is_no_answer_yet(make_form: Maker) -> None:
    form = make_form(Register(uid="r", short_name="r", name=LocalisedText(fi="R")))
    field = form.show_section("contact").body.fields["contact"]
    assert isinstance(field, GivenField)
    field._states.button(AnswerState.GIVEN.value).click()
    assert form.register is not None
    assert form.register.contact.state is AnswerState.UNANSWERED
    assert not form.check(lambda error: error.code.value)
    inner = field.editor
    assert isinstance(inner, RecordField)
    inner.body.fields["phone"].set_value("040 000 0000")
    inner.body.fields["phone"].edited.emit()
    assert form.register.contact.state is AnswerState.GIVEN
    assert not form.check(lambda error: error.code.value)
    assert inner.body.fields["name"].error() == "field_empty", "a contact person has a name"
