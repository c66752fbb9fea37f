"""Guidance at every field, and the editors of her own reasonings and of the notice's appearance."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from shiboken6 import delete

from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Purpose, Register
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.layout import HouseLayout, HouseSection, LayoutForm, Numbering
from heijastus_desk.domain.notices.layout_presets import PRESETS
from heijastus_desk.domain.notices.weighing import (
    BalancingLine,
    BalancingTest,
    ImpactAnswer,
    ImpactCheck,
    ImpactCriterion,
    WeighedLine,
)
from heijastus_desk.ui.pages.notices.register_form import RegisterForm
from heijastus_desk.ui.pages.notices.sections import all_sections
from heijastus_desk.ui.record_form.editors import FormWorld
from heijastus_desk.ui.record_form.layout_field import LayoutField
from heijastus_desk.ui.record_form.questions_field import CriteriaField, WeighedLinesField
from heijastus_desk.ui.record_form.record_field import RecordField
from heijastus_desk.ui.record_form.specs import FieldSpec
from heijastus_desk.ui.widgets.labels import Text

PLAIN = Register(
    uid="r",
    short_name="r",
    name=LocalisedText(fi="R"),
    purposes=(Purpose(code="a", text=LocalisedText(fi="Palvelu")),),
)
TEST = BalancingTest(
    made_on=date(2026, 11, 1),
    lines=tuple(WeighedLine(line=line, text=f"Vastaus: {line.value}") for line in BalancingLine),
    outweighs=False,
)
CHECK = ImpactCheck(
    made_on=date(2026, 11, 2),
    answers=tuple(
        ImpactAnswer(criterion=criterion, applies=number % 2 == 0, why=f"Koska {number}")
        for number, criterion in enumerate(ImpactCriterion)
    ),
    conclusion="Arviointia ei tarvita.",
)
OWN = HouseLayout(
    form=LayoutForm.TABLE,
    numbering=Numbering.PLAIN,
    sections=(HouseSection(heading=LocalisedText(fi="Alkuun"), items=(NoticeItem.CONTROLLER, NoticeItem.DATES)),),
)


@pytest.fixture
def form(qapp: QApplication) -> Iterator[RegisterForm]:  # noqa: ARG001 - widgets need the application
    world = FormWorld(lang=Lang.FI, today=date(2026, 11, 20), say=lambda _text, _links: None)
    made = RegisterForm(all_sections(), world)
    made.load(PLAIN)
    yield made
    delete(made)


def unguided(specs: tuple[FieldSpec, ...], where: str) -> Iterator[str]:
    for spec in specs:
        if not spec.hint.strip() or spec.hint == spec.label:
            yield f"{where}.{spec.name}"
        yield from unguided(spec.fields, f"{where}.{spec.name}")


def test_every_field_is_guided(qapp: QApplication) -> None:
    assert qapp is not None
    sections = all_sections()
    assert [section.key for section in sections if not section.hint] == []
    assert [one for section in sections for one in unguided(section.fields, section.key)] == []


def test_a_field_without_guidance_would_be_found() -> None:
    bare = FieldSpec(name="x", editor=next(iter(all_sections()[0].fields)).editor, label="X")
    assert list(unguided((replace(bare, hint="Ohje", fields=(bare,)),), "form")) == ["form.x.x"]


def weighing(form: RegisterForm) -> RecordField:
    form.reveal("purposes", ("purposes", "a", "weighing"))
    [found] = [one for one in form.findChildren(RecordField) if one.name.endswith("_weighing")]
    found.body.open_deep()
    return found


def test_a_test_with_its_ten_lines_is_shown_and_given_back(form: RegisterForm) -> None:
    written = replace(PLAIN, purposes=(replace(PLAIN.purposes[0], weighing=TEST),))
    form.load(written)
    field = weighing(form)
    lines = field.body.fields["lines"]
    assert isinstance(lines, WeighedLinesField)
    assert [one.value() for one in lines.lines.values()] == [one.text for one in TEST.lines]
    assert field.value() == TEST
    field.edited.emit()
    assert form.register == written


def test_a_line_written_is_in_the_purpose_and_a_line_emptied_is_gone(form: RegisterForm) -> None:
    field = weighing(form)
    lines = field.body.fields["lines"]
    assert isinstance(lines, WeighedLinesField)
    line = lines.lines[BalancingLine.WHOSE]
    line.edit.setPlainText("Minun ja asiakkaan")
    assert form.register is not None
    [answer] = (form.register.purposes[0].weighing or BalancingTest()).lines
    assert (answer.line, answer.text) == (BalancingLine.WHOSE, "Minun ja asiakkaan")
    line.edit.setPlainText("")
    assert form.register == PLAIN, "an empty test is none"


def test_each_line_asks_its_question(form: RegisterForm) -> None:
    lines = weighing(form).body.fields["lines"]
    assert isinstance(lines, WeighedLinesField)
    asked = {text for field in lines.lines.values() for text in (one.text() for one in field.findChildren(Text))}
    assert sum(text.endswith("?") for text in asked) == len(BalancingLine)


def test_the_check_on_the_risk_is_shown_and_given_back(form: RegisterForm) -> None:
    form.load(replace(PLAIN, impact=CHECK))
    field = form.show_section("impact").body.fields["impact"]
    assert field.value() == CHECK
    form.load(PLAIN)
    fresh = form.show_section("impact").body.fields["impact"]
    assert fresh.value() is None
    fresh.edited.emit()
    assert form.register == PLAIN


def test_a_sign_is_open_until_she_answers_it(form: RegisterForm) -> None:
    record = form.show_section("impact").body.fields["impact"]
    assert isinstance(record, RecordField)
    criteria = record.body.fields["answers"]
    assert isinstance(criteria, CriteriaField)
    sign = criteria.criteria[ImpactCriterion.VULNERABLE]
    assert sign.findChildren(QPlainTextEdit) == []
    sign.choose("yes")
    sign.why.edit.setPlainText("Työntekijöitä työnantajan tilaamana")
    assert form.register is not None
    assert form.register.impact is not None
    [answer] = form.register.impact.answers
    assert answer == ImpactAnswer(
        criterion=ImpactCriterion.VULNERABLE, applies=True, why="Työntekijöitä työnantajan tilaamana"
    )
    sign.choose("open")
    assert form.register == PLAIN


def layout(form: RegisterForm) -> LayoutField:
    field = form.show_section("layout").body.fields["layout"]
    assert isinstance(field, LayoutField)
    return field


@pytest.mark.parametrize("key", PRESETS)
def test_a_ready_form_fills_the_fields(form: RegisterForm, key: str) -> None:
    form.load(replace(PLAIN, layout=OWN))
    field = layout(form)
    assert field.presets.choice() == "own"
    field.presets.button(key).click()
    assert form.register is not None
    assert form.register.layout == PRESETS[key]
    assert field.presets.choice() == key


def test_changing_a_ready_form_makes_it_her_own(form: RegisterForm) -> None:
    field = layout(form)
    assert field.presets.choice() == "program"
    numbering = field.body.fields["numbering"]
    numbering.set_value(Numbering.NONE)
    numbering.edited.emit()
    assert field.presets.choice() == "own"
    assert form.register is not None
    assert form.register.layout == HouseLayout(numbering=Numbering.NONE)


def test_her_own_layout_is_given_back(form: RegisterForm) -> None:
    form.load(replace(PLAIN, layout=OWN, title=LocalisedText(fi="Näin käsittelen tietojasi")))
    assert layout(form).value() == OWN
    body = form.show_section("name").body
    body.open_deep()
    assert body.fields["title"].value() == LocalisedText(fi="Näin käsittelen tietojasi")
