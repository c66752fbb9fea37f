"""Every personal column has a field or a command in the window, and Tab reaches every field of every form."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from heijastus_desk.domain.consents import ConsentText
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.widgets.fields import ChoiceField, ProseField, TickField
from heijastus_desk.ui.widgets.form_field import FormField
from tests.ui.by_keyboard import fields_passed
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import TODAY, on_mailing_list
from tests.ui.field_places import COMMANDS, FIELDS, FORMS, ON_THE_PAGE_OF_RETENTION, PARTS, entered_by_her

pytestmark = pytest.mark.usefixtures("themed")

ONLY_WHEN_OPENED = {("paper_record_form", "destroyed_on")}
"""Not seen in a new record; the form of one that is there shows it."""
COLUMNS_AT_LEAST = 100


def open_form(desk: Desk, name: str) -> EntryForm:
    whose, command = FORMS[name]
    page = desk.page
    page.area.close_form()
    if whose:
        if page.uid != getattr(desk.practice, whose):
            desk.choose(getattr(desk.practice, whose))
        page._act(command)
    elif hasattr(page, command):
        getattr(page, command)()
    else:
        page.mailing.open()
        desk.settle()
        desk.press(command)
    desk.settle()
    form = page.area.form
    assert isinstance(form, EntryForm), name
    assert form.objectName() == name
    return form


def test_every_personal_column_is_entered_somewhere_and_only_there() -> None:
    columns = entered_by_her()
    assert len(columns) >= COLUMNS_AT_LEAST
    assert sorted({*FIELDS, *COMMANDS, *ON_THE_PAGE_OF_RETENTION}) == sorted(columns)
    assert {form for form, _field in FIELDS.values()} <= set(FORMS)
    assert set(PARTS) <= set(FIELDS)


def test_the_fields_named_are_in_the_real_forms(desk: Desk) -> None:
    on_mailing_list(desk.practice)
    for name in FORMS:
        form = open_form(desk, name)
        wanted = {field for at, field in FIELDS.values() if at == name}
        assert wanted <= set(form.form.fields), name
        for place, part in PARTS.items():
            at, field = FIELDS[place]
            if at == name:
                assert form.form.fields[field].findChild(QWidget, part) is not None, place
    for name in set(COMMANDS.values()):
        assert desk.window.findChild(QAbstractButton, name) or desk.window.findChild(QAction, name), name


def test_tab_reaches_every_field_of_every_form(desk: Desk) -> None:
    on_mailing_list(desk.practice)
    asked = ConsentText(purpose="Uutiskirje", lang=Lang.FI, wording="Haluan kirjeen.", adopted_on=TODAY)
    desk.practice.app.consents.adopt_text(asked)
    for name in FORMS:
        form = open_form(desk, name)
        reached: set[str] = set()
        _walk(form, reached)
        for field in form.form.fields.values():
            # What belongs only to some values of another field is looked for under each of them.
            for given in _values_of(field):
                hidden = _missing(form, reached)
                if hidden and field.isVisible():
                    field.set_value(given)
                    field.edited.emit()
                    desk.settle()
                    if any(form.form.fields[one].isVisible() for one in hidden):
                        _walk(form, reached)
        assert _missing(form, reached) == [], name


def test_a_field_without_the_keyboard_would_be_noticed(desk: Desk) -> None:
    form = open_form(desk, "ban_form")
    form.form.fields["lifted_on"].control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    reached: set[str] = set()
    _walk(form, reached)
    assert _missing(form, reached) == ["lifted_on"]


def test_after_the_last_field_tab_comes_to_save_and_to_cancel(desk: Desk) -> None:
    form = open_form(desk, "ban_form")
    form.form.fields["lifted_on"].focus_control()
    for name in ("ban_form_save", "ban_form_cancel"):
        desk.keys("Tab")
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == name


def _values_of(field: FormField) -> tuple[Any, ...]:
    match field:
        case ChoiceField():
            return tuple(field.choices)
        case TickField():
            return (True, False)
        case ProseField():
            return ("kirjoitettua",)
        case _:
            return ()


def _walk(form: EntryForm, reached: set[str]) -> None:
    form.focus_first()
    reached.update(fields_passed())


def _missing(form: EntryForm, reached: set[str]) -> list[str]:
    known = {field for at, field in ONLY_WHEN_OPENED if at == form.objectName()}
    return sorted(set(form.form.fields) - reached - known)
