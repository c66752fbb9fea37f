"""Settings: the business in and out, drafts, the passphrase, preferences and warnings."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.financial_year import YearChange
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.controller import (
    CoController,
    Controller,
    DataProtectionOfficer,
    JointArrangement,
    LegalForm,
)
from heijastus_desk.domain.values import Answer
from heijastus_desk.services.demo import filling as demo_data
from heijastus_desk.services.vault_keys import Strength, StrengthLevel
from heijastus_desk.services.vault_place import VaultPlace
from heijastus_desk.system import keys
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.settings import presenter
from heijastus_desk.ui.pages.settings.page import SettingsPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.theme import Tone
from tests.ui.demo_vault import CHEAP, open_copy, part

WHOLE = Controller(
    legal_form=LegalForm.COMPANY,
    trade_name="Keksitty Oy",
    business_id="9000007-0",
    financial_year_end="06-15",
    year_changes=(YearChange(last_end=date(2024, 12, 31), first_end=date(2026, 6, 15)),),
    dpo=Answer.of(DataProtectionOfficer(name="Venla Näyte", email="venla@keksitty.example")),
    co_controllers=(CoController(name=LocalisedText(fi="Toinen Keksitty Oy"), business_id="9000007-0"),),
    joint=Answer.of(JointArrangement(parties=LocalisedText(fi="Toinen Keksitty Oy"))),
)
PLACE = VaultPlace("/vault", 4_400_000, "0.1.0", "GPL-3.0-or-later", "4.9.0")


# ----------------------------------------------------------------------------------------------------------- presenter


def test_a_draft_comes_back_whole() -> None:
    assert presenter.draft_of(presenter.draft_text(WHOLE)) == WHOLE


@pytest.mark.parametrize("text", ["", '{"legal_form": "circus"}'])
def test_no_draft_is_made_of_nothing_or_of_what_does_not_fit(text: str) -> None:
    assert presenter.draft_of(text) is None


def test_an_unusual_end_of_year_is_kept_among_the_choices() -> None:
    assert presenter.year_ends("12-31")[0] == ("12-31", "31.12.")
    assert len(presenter.year_ends("12-31")) == 12
    assert presenter.year_ends("06-15")[-1] == ("06-15", "15.6.")


@pytest.mark.parametrize(
    ("octets", "lang", "shown"),
    [(0, Lang.FI, "0 kt"), (300, Lang.FI, "1 kt"), (4_400_000, Lang.FI, "4,4 Mt"), (4_400_000, Lang.EN, "4.4 MB")],
)
def test_sizes_are_written_as_she_reads_them(octets: int, lang: Lang, shown: str) -> None:
    assert presenter.size_text(octets, lang) == shown


def test_a_synced_folder_is_named_with_its_service() -> None:
    assert "Dropbox" in presenter.sync_warning("Dropbox")
    assert presenter.sync_warning("") == ""


def test_the_meter_has_a_word_and_says_nothing_of_nothing() -> None:
    assert presenter.strength_view("x", Strength(5.0, StrengthLevel.WEAK)).tone is Tone.DUE
    assert presenter.strength_view("", Strength(0.0, StrengthLevel.WEAK)).word == ""


# ---------------------------------------------------------------------------------------------------------------- page


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Application]:
    application = open_copy(tmp_path / "vault")
    yield application
    application.close()


@pytest.fixture
def context(demo: Application, runner: JobRunner) -> Context:
    preferences = Preferences.load(demo.paths.folder)
    return Context(demo, runner, preferences, Lang.FI, demo.clock, lambda _error: "TEST-0001")


def open_page(context: Context, executor: Any, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(context.for_page())
    qtbot.addWidget(page)
    page.resize(968, 690)
    page.show()
    page.activate()
    executor.run_all()
    return page


@pytest.fixture
def page(context: Context, executor: Any, qtbot: QtBot) -> SettingsPage:
    return open_page(context, executor, qtbot)


def test_the_whole_business_goes_through_the_form(page: SettingsPage, demo: Application, executor: Any) -> None:
    told = demo.controller.require()
    page.business._fill(WHOLE)
    page.business.save()
    executor.run_all()
    assert told.activities
    assert demo.controller.get() == replace(WHOLE, activities=told.activities, places=told.places), (
        "what she does is told by the interview, and stays"
    )


def test_opening_and_saving_changes_nothing(page: SettingsPage, demo: Application, executor: Any) -> None:
    before = demo.controller.get()
    page.business.save()
    executor.run_all()
    assert demo.controller.get() == before


def test_why_no_officer_is_needed_is_asked_only_then(page: SettingsPage) -> None:
    field = page.business.form.fields["dpo_reason"]
    assert field.isVisibleTo(page)
    part(page, QPushButton, "dpo_state_given").click()
    assert not field.isVisibleTo(page)


def test_a_wrong_business_id_stands_at_its_field(page: SettingsPage, executor: Any) -> None:
    page.business.form.set_values({"business_id": "1234567-8"})
    page.business.save()
    executor.run_all()
    assert page.business.form.fields["business_id"].error()


def test_an_officer_without_a_name_and_a_nameless_co_controller_are_told_at_the_part(page: SettingsPage) -> None:
    part(page, QPushButton, "dpo_state_given").click()
    page.business.save()
    assert part(page, QLabel, "error_dpo_name").text()
    part(page, QPushButton, "dpo_state_none").click()
    page.business.more.setChecked(True)
    part(page, QPushButton, "co_controllers_add").click()
    page.business.save()
    assert part(page, QLabel, "error_co_controller_1_name").text()


def test_a_changed_financial_year_is_typed_checked_and_taken_away(
    page: SettingsPage, demo: Application, executor: Any, qtbot: QtBot
) -> None:
    page.business.more.setChecked(True)
    part(page, QPushButton, "year_changes_add").click()
    page.business.save()
    assert part(page, QLabel, "error_year_change_1_last").text()
    fields = page.business.form.fields["year_changes"].findChildren(QLineEdit)
    for edit, typed in zip(fields, ("30.4.2024", "30.4.2025"), strict=True):
        qtbot.keyClicks(edit, typed)
    page.business.save()
    executor.run_all()
    assert page.business.form.fields["year_changes"].error(), "the year ends on another day today"
    fields[1].clear()
    qtbot.keyClicks(fields[1], "31.12.2024")
    page.business.save()
    executor.run_all()
    (change,) = demo.controller.require().year_changes
    assert (change.last_end, change.first_end) == (date(2024, 4, 30), date(2024, 12, 31))
    page.business.show_stored(demo.controller.get())
    part(page, QPushButton, "year_change_2_remove").click()
    page.business.save()
    executor.run_all()
    assert demo.controller.require().year_changes == ()


def test_leaving_unsaved_edits_asks_and_saving_goes_on(
    page: SettingsPage, demo: Application, executor: Any, qtbot: QtBot
) -> None:
    left: list[str] = []
    page.can_leave(lambda: left.append("freely"))
    phone = part(page, QLineEdit, "phone")
    phone.selectAll()
    qtbot.keyClicks(phone, "040 111 1111")
    page.can_leave(lambda: left.append("saved"))
    assert left == ["freely"]
    assert page.confirm.isVisible()
    part(page, QPushButton, "settings_save").click()
    executor.run_all()
    assert left == ["freely", "saved"]
    found = demo.controller.get()
    assert found is not None
    assert found.phone == "040 111 1111"


def test_unsaved_edits_survive_the_lock(
    page: SettingsPage, demo: Application, context: Context, executor: Any, qtbot: QtBot
) -> None:
    city = page.business.form.fields["city"].control
    qtbot.keyClicks(city, "X")
    page.store_draft()
    executor.run_all()
    assert demo.drafts.get(presenter.DRAFT)
    again = open_page(context, executor, qtbot)
    executor.run_all()
    assert again.business.form.fields["city"].value() != "Esimerkkilä"
    assert again.business.is_edited
    assert demo.drafts.get(presenter.DRAFT), "it is kept until it is saved or let go"
    again.business.save()
    executor.run_all()
    assert demo.drafts.list() == ()


def change(page: SettingsPage, executor: Any, current: str, new: str, again: str) -> None:
    page.keys.sections[0].unfold()
    form = page.keys.passphrase
    form.current.set_value(current)
    form.new.set_value(new)
    form.again.set_value(again)
    form.submit()
    executor.run_all()


NEW = "kuparinen viisto tuokkonen lehmus arkailu"


def test_the_passphrase_is_changed_and_its_fields_emptied(page: SettingsPage, demo: Application, executor: Any) -> None:
    change(page, executor, demo_data.PASSPHRASE, NEW, NEW)
    assert keys.open_with_passphrase(demo.paths.key, NEW, floor=CHEAP) is not None
    with pytest.raises(HeijastusError):
        keys.open_with_passphrase(demo.paths.key, demo_data.PASSPHRASE, floor=CHEAP)
    assert not any(f.value() for f in (page.keys.passphrase.current, page.keys.passphrase.new))


@pytest.mark.parametrize(
    ("current", "new", "again", "field"),
    [
        ("", NEW, NEW, "current"),
        ("väärä", NEW, NEW, "current"),
        (demo_data.PASSPHRASE, "kissa", "kissa", "new"),
        (demo_data.PASSPHRASE, NEW, "toinen", "again"),
    ],
)
def test_what_is_wrong_with_a_passphrase_stands_at_its_field(
    page: SettingsPage, demo: Application, executor: Any, current: str, new: str, again: str, field: str
) -> None:
    change(page, executor, current, new, again)
    assert getattr(page.keys.passphrase, field).error()
    assert keys.open_with_passphrase(demo.paths.key, demo_data.PASSPHRASE, floor=CHEAP) is not None


def test_leaving_takes_typed_passphrases_away(page: SettingsPage) -> None:
    page.keys.sections[0].unfold()
    page.keys.passphrase.current.set_value("salaisuus")
    page.can_leave(lambda: None)
    assert page.keys.passphrase.current.value() == ""


@pytest.mark.usefixtures("themed")
def test_preferences_are_kept_beside_the_vault(
    page: SettingsPage, demo: Application, tmp_path: Path, executor: Any
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    page.file.folder.set_value(str(folder))
    page.file._take_folder()
    page.file.idle.set_value(30)
    page.file._take_idle()
    page.look.text.set_value(130)
    page.look.mode.set_value("dark")
    page.look._take_look()
    executor.run_all()
    kept = Preferences.load(demo.paths.folder)
    assert (kept.export_folder, kept.idle_minutes, kept.text_percent, kept.mode) == (str(folder), 30, 130, "dark")
    assert "Dropbox" in page.file.warning.text()


def test_a_folder_that_is_not_there_is_refused(page: SettingsPage, context: Context) -> None:
    page.file.folder.set_value("/keksitty/kansio")
    page.file._take_folder()
    assert page.file.folder.error()
    assert context.preferences.export_folder == ""


def test_a_new_language_offers_to_lock(page: SettingsPage, context: Context, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.said) as said:
        page.look.language.set_value("sv")
        page.look._take_language()
    assert said.args
    message = said.args[0]
    with qtbot.waitSignal(context.lock_requested):
        message.links[0].action()
    assert context.preferences.language == "sv"


def test_tabs_are_opened_by_name(page: SettingsPage) -> None:
    page.open_record("look")
    assert page.look.isVisible()
