"""The notices page over a real vault: the page follows the form, saves, prints, and loses nothing silently."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.values import AnswerState
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.record_form.record_body import GivenField
from heijastus_desk.ui.widgets.localised_field import LocalisedField
from tests.ui.conftest import ManualExecutor
from tests.ui.notices_shown import Shown, page_over, vault_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Application]:
    with vault_of("kuvajainen", tmp_path) as app:
        yield app


@pytest.fixture
def shown(desk: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    with page_over(desk, runner, executor) as made:
        yield made


def test_the_first_register_is_shown_with_its_page_and_what_is_missing(shown: Shown) -> None:
    page = shown.page
    assert page.outline.registers.count == 1
    assert "Asiakasrekisteri" in shown.text
    assert "to see to" in page.outline.registers.card(0).spoken
    assert page.findings.list.count > 0
    assert not page.save_button.isEnabled()


def test_an_edited_purpose_is_on_the_page_at_once_and_in_the_vault_after_saving(shown: Shown) -> None:
    page = shown.page
    page.desk.show_section("purposes")
    page.form.reveal("purposes", ("purposes", "0", "text"))
    shown.write("purposes_1_text", LocalisedText(fi="Purjehdusretkien järjestäminen", sv="Segling", en="Sailing"))
    assert "Purjehdusretkien järjestäminen" in shown.text
    assert page.save_button.isEnabled()
    page.editing.save()
    shown.run()
    saved = shown.app.registers.list()[0]
    assert saved.value.purposes[0].text.fi == "Purjehdusretkien järjestäminen"
    assert not page.form.is_edited
    assert page.form.register == saved.value
    assert "Register saved." in shown.said


def test_saving_twice_in_a_row_uses_the_new_version(shown: Shown) -> None:
    for name in ("Ensimmäinen", "Toinen"):
        shown.page.desk.show_section("name")
        shown.write("name", LocalisedText(fi=name, sv=name, en=name))
        shown.page.editing.save()
        shown.run()
    assert shown.app.registers.list()[0].value.name.fi == "Toinen"


def test_a_register_saved_elsewhere_is_not_overwritten(shown: Shown) -> None:
    stored = shown.app.registers.list()[0]
    shown.page.desk.show_section("name")
    shown.write("name", LocalisedText(fi="Oma nimi"))
    shown.app.registers.save(stored.value, version=stored.version)
    shown.page.editing.save()
    shown.run()
    assert shown.app.registers.list()[0].value.name == stored.value.name
    assert shown.page.form.is_edited, "what she wrote is still there"
    assert shown.said


def test_answering_a_field_takes_it_off_the_list(shown: Shown) -> None:
    page = shown.page
    before = set(page._findings)
    assert "unanswered profiling" in before
    page._follow("unanswered profiling")
    field = page.form.findChild(GivenField, "field_profiling")
    assert field is not None
    field._states.button(AnswerState.NONE.value).click()
    shown.run()
    assert "unanswered profiling" not in page._findings
    assert set(page._findings) < before


def test_another_language_is_another_page_and_other_texts(shown: Shown) -> None:
    page = shown.page
    page.desk.show_section("name")
    page.preview.languages.button("sv").click()
    shown.run()
    assert "Dataskyddsbeskrivning" in shown.text
    name = page.form.findChild(LocalisedField, "field_name")
    assert name is not None
    assert name._tabs.choice() == "sv"
    shown.write("name", LocalisedText(fi="Asiakasrekisteri"))
    assert any(finding.text.startswith("Name") for finding in page._findings.values())


def test_unsaved_edits_ask_before_leaving(shown: Shown) -> None:
    page = shown.page
    left: list[str] = []
    page.can_leave(lambda: left.append("at once"))
    page.desk.show_section("name")
    shown.write("name", LocalisedText(fi="Muutettu"))
    page.can_leave(lambda: left.append("after saving"))
    assert left == ["at once"]
    assert page.confirm.isVisible()
    shown.press("notices_question_cancel")
    assert page.form.is_edited
    page.can_leave(lambda: left.append("after saving"))
    shown.press("save_edits")
    assert left == ["at once", "after saving"]
    assert shown.app.registers.list()[0].value.name.fi == "Muutettu"


def test_discarded_edits_are_gone(shown: Shown) -> None:
    page = shown.page
    page.desk.show_section("name")
    shown.write("name", LocalisedText(fi="Muutettu"))
    page.can_leave(lambda: None)
    shown.press("discard_edits")
    page.activate()
    shown.run()
    assert page.form.register == shown.app.registers.list()[0].value
    assert not page.form.is_edited


def test_edits_kept_at_the_idle_lock_come_back(shown: Shown) -> None:
    page = shown.page
    page.desk.show_section("name")
    shown.write("name", LocalisedText(fi="Kesken jäänyt"))
    page.store_draft()
    shown.run()
    page.form.load(None)
    page.activate()
    shown.run()
    assert page.confirm.isVisible()
    shown.press("take_up_draft")
    assert page.form.register is not None
    assert page.form.register.name.fi == "Kesken jäänyt"
    assert page.form.is_edited
    page.editing.save()
    shown.run()
    assert shown.app.registers.list()[0].value.name.fi == "Kesken jäänyt"
    assert shown.app.drafts.list() == ()


def test_a_new_register_and_one_from_the_template(shown: Shown) -> None:
    page = shown.page
    page.make_empty()
    shown.run()
    page.editing.save()
    shown.run()
    assert shown.field("name").error(), "a register wants a name"
    shown.write("name", LocalisedText(fi="Uutiskirje"))
    page.editing.save()
    shown.run()
    assert [one.value.short_name for one in shown.app.registers.list()] == ["asiakasrekisteri", "uutiskirje"]
    assert page.outline.registers.current_uid() == shown.app.registers.list()[1].uid
    shown.trigger("new_from_template")
    shown.run()
    shown.press("template_client_register")
    assert page.outline.registers.count == 3
    assert page.form.register == shown.app.registers.list()[2].value


def test_a_short_name_in_use_is_told_at_its_field(shown: Shown) -> None:
    page = shown.page
    page.make_empty()
    shown.write("name", LocalisedText(fi="Asiakasrekisteri"))
    page.editing.save()
    shown.run()
    assert "short name" in shown.field("short_name").error()


def test_where_it_is_narrow_the_lists_give_way_to_the_section(shown: Shown) -> None:
    page = shown.page
    page.resize(730, 520)
    QApplication.processEvents()
    assert page.outline.isVisible()
    page.outline.sections.select("retention")
    page.desk.show_section("retention")
    assert not page.outline.isVisible()
    assert page.form.isVisible()
    assert page.back()
    assert page.outline.isVisible()
    assert not page.back()


def test_every_control_has_a_name(shown: Shown) -> None:
    page = shown.page
    for key in page.form._specs:
        page.desk.show_section(key)
        page.form.reveal(key, (page.form._specs[key].fields[0].name, "0"))
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy().value & 1
        and not widget.objectName().startswith("qt_")
        and not (widget.objectName() and widget.accessibleName())
        and widget.metaObject().className() not in {"QScrollArea", "QComboBoxListView"}
    ]
    assert [(type(one).__name__, one.objectName(), one.accessibleName()) for one in nameless] == []
