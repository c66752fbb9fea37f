"""The panel of versions over a real vault: publishing, comparing, who was given it, and who is to be told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.contracts import ContractKind, ContractTerms
from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Basis, Purpose
from heijastus_desk.domain.notices.law import LegalBasis, SourceKind
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.messages import Message
from heijastus_desk.ui.pages.notices.page import NoticesPage
from heijastus_desk.ui.pages.notices.panels import PANELS
from heijastus_desk.ui.pages.notices.panels.versions import presenter
from heijastus_desk.ui.pages.notices.panels.versions.panel import VersionsPanel
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.tick_list import TickList
from tests.storage.vaults import TODAY, app, bare, clock, ready
from tests.ui.children import child
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]

HANDED = DeliveryHow.HANDED
LETTER = Purpose(
    code="uutiskirje",
    text=LocalisedText(fi="Uutiskirje.", sv="Nyhetsbrev.", en="Newsletter."),
    bases=(Basis(kind=LegalBasis.CONSENT),),
)


class Shown:
    """The panel as the page would hold it, and the work it asked for."""

    def __init__(self, app: Application, runner: JobRunner, executor: ManualExecutor, first: str) -> None:
        self.app, self.executor = app, executor
        self.said: list[str] = []
        self.shared = Context(app, runner, Preferences(), Lang.EN, app.clock, lambda error: f"X {error!r}")
        self.shared.said.connect(self._hear)
        self.opened: list[tuple[str, str]] = []
        self.shared.open_requested.connect(lambda page, uid: self.opened.append((page, uid)))
        self.register = app.registers.list()[0].uid
        spec = next(one for one in PANELS if one.key == first)
        panel = spec.make(self.shared.for_page(), self.register)
        assert isinstance(panel, VersionsPanel)
        self.panel = panel
        self.shared.changed.connect(lambda _kinds: panel.refresh())
        panel.resize(980, 720)
        panel.show()
        self.run()

    def run(self) -> None:
        self.executor.run_all()

    def press(self, name: str) -> None:
        child(self.panel, QPushButton, name).click()
        self.run()

    def choose(self, name: str, text: str) -> None:
        box = child(self.panel, QComboBox, name)
        row = next(n for n in range(box.count()) if text in box.itemText(n))
        box.setCurrentIndex(row)
        box.activated.emit(row)
        self.run()

    def names(self) -> list[str]:
        people = self.panel.waiting.list
        return [people.card(row).title for row in range(people.count)]

    def _hear(self, message: Message) -> None:
        self.said.append(message.text)


def a_person(app: Application, name: str, source: SourceKind | None = None) -> str:
    points = (ContactPoint(kind=ContactPointKind.EMAIL, value=f"{name}@koe.example", source=source, obtained_on=TODAY),)
    card = PersonCard(given_name=name, family_name="Keksitty", lang=Lang.FI, contact_points=points)
    return app.clients.save_person(card).uid


def add_purpose(app: Application) -> None:
    stored = app.registers.list()[0]
    app.registers.save(replace(stored.value, purposes=(*stored.value.purposes, LETTER)), version=stored.version)


@pytest.fixture
def panel(app: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    made = Shown(app, runner, executor, "versions")
    yield made
    delete(made.panel)


def test_the_first_version_is_taken_into_use_and_stands_in_the_list(panel: Shown) -> None:
    pane = panel.panel.versions
    assert pane.publish.button.text() == "Take version 1 into use"
    assert not pane.publish.form.fields["reason"].isVisible()
    panel.press("publish_version")
    assert panel.said == ["Version of the notice taken into use."]
    assert [pane.list.card(row).title for row in range(2)] == ["The notice as it is now", "Version 1"]
    assert pane.list.card(0).subtitle == "The same as version 1"
    assert not pane.publish.isVisible()
    panel.shared.undo()
    panel.run()
    assert pane.list.count == 1


def test_a_reason_is_asked_for_at_its_field_and_what_she_wrote_is_not_lost(panel: Shown) -> None:
    panel.press("publish_version")
    add_purpose(panel.app)
    panel.panel.refresh()
    panel.run()
    pane = panel.panel.versions
    panel.press("publish_version")
    reason = pane.publish.form.fields["reason"]
    assert reason.error()
    reason.show_typed("Uutiskirje")
    reason.edited.emit()
    assert panel.panel.has_unsaved_edits
    left: list[bool] = []
    panel.panel.can_close(lambda: left.append(True))
    assert not left
    assert panel.panel.confirm.isVisible()
    panel.press("versions_question_cancel")
    panel.press("publish_version")
    assert [one.reason for one in panel.app.publishing.versions(panel.register)] == ["Uutiskirje", ""]
    assert not panel.panel.has_unsaved_edits


def test_what_changed_is_shown_word_for_word_and_the_pages_of_each_version(panel: Shown, qtbot: QtBot) -> None:
    panel.press("publish_version")
    add_purpose(panel.app)
    panel.panel.refresh()
    panel.run()
    pane = panel.panel.versions
    pane.language.choose("en")
    pane._show()
    assert "Newsletter" in pane.differences.toPlainText()
    panel.app.publishing.publish(panel.register, "Uutiskirje", TODAY)
    panel.panel.refresh()
    panel.run()
    pane.list.setCurrentIndex(pane.list.model().index(1, 0))
    panel.run()
    assert "Newsletter" in pane.differences.toPlainText()
    pane.list.setCurrentIndex(pane.list.model().index(2, 0))
    panel.run()
    assert "first version" in pane.differences.toPlainText()
    pane.view.button("pages").click()
    panel.run()
    qtbot.waitUntil(lambda: "Version 1" in pane.pages.text())
    assert "Newsletter" not in pane.pages.text()


def test_a_language_without_its_texts_cannot_be_ticked(panel: Shown) -> None:
    stored = panel.app.registers.list()[0]
    promises = (LocalisedText(fi="Vain suomeksi.", en="Only in English."),)
    panel.app.registers.save(replace(stored.value, promises=promises), version=stored.version)
    panel.panel.refresh()
    panel.run()
    langs = panel.panel.versions.publish.form.fields["langs"]
    assert langs.value() == (Lang.FI, Lang.EN)
    assert "Svenska" in panel.panel.versions.publish._notes.text()
    panel.press("publish_version")
    [version] = panel.app.publishing.versions(panel.register)
    assert tuple(version.languages) == (Lang.FI, Lang.EN)


def test_each_line_says_by_when_and_which_rule_decided(panel: Shown) -> None:
    a_person(panel.app, "Aila", SourceKind.ORDERER)
    a_person(panel.app, "Sisko", SourceKind.PERSON)
    panel.panel.refresh()
    panel.run()
    panel.panel.tabs.turn_to("waiting")
    people = panel.panel.waiting.list
    told, named = people.card(0), people.card(1)
    assert (told.title, told.status) == ("Keksitty, Sisko", "Due by 8 June 2026")
    assert (named.title, named.status) == ("Keksitty, Aila", "Due by 8 July 2026")
    assert "one month" in named.subtitle
    assert "Article 13(1)" in told.subtitle


def test_nobody_is_ticked_until_she_does_and_those_ticked_are_written_down_in_one_go(panel: Shown) -> None:
    first, second, third = (a_person(panel.app, name) for name in ("Aila", "Eero", "Sisko"))
    panel.press("publish_version")
    panel.panel.tabs.turn_to("waiting")
    pane = panel.panel.waiting
    assert panel.names() == ["Keksitty, Aila", "Keksitty, Eero", "Keksitty, Sisko"]
    assert pane.list.ticked_uids() == ()
    assert not pane.button.isEnabled()
    panel.press("tick_all")
    pane.list.setCurrentIndex(pane.list.model().index(1, 0))
    press_space(pane.list)
    assert pane.list.ticked_uids() == (first, third)
    panel.press("record_given")
    assert {line.person for line in panel.app.publishing.given(panel.register)} == {first, third}
    assert panel.names() == ["Keksitty, Eero"]
    panel.shared.undo()
    panel.run()
    assert panel.app.publishing.given(panel.register) == ()
    assert second in {line.person for line in panel.app.deliveries.lacking()}


def press_space(people: TickList) -> None:
    QApplication.sendEvent(
        people, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    )


def test_a_click_ticks_and_a_second_one_takes_the_tick_away(panel: Shown, qtbot: QtBot) -> None:
    person = a_person(panel.app, "Aila")
    panel.panel.refresh()
    panel.run()
    panel.panel.tabs.turn_to("waiting")
    people = panel.panel.waiting.list
    middle = people.visualRect(people.model().index(0, 0)).center()
    qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert people.ticked_uids() == (person,)
    qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert people.ticked_uids() == ()


def test_a_group_is_ticked_whole_and_written_down_with_its_contract(panel: Shown) -> None:
    first, second, other = (a_person(panel.app, name) for name in ("Aila", "Eero", "Sisko"))
    panel.app.contracts.save(
        ContractTerms(
            kind=ContractKind.GROUP_SUPERVISION,
            title="Ryhmä Itä",
            register=panel.register,
            participants=(first, second),
        )
    )
    panel.panel.refresh()
    panel.run()
    panel.panel.tabs.turn_to("waiting")
    panel.choose("waiting_group", "Ryhmä Itä")
    assert panel.names() == ["Keksitty, Aila", "Keksitty, Eero"]
    assert panel.panel.waiting.list.ticked_uids() == (first, second)
    panel.press("record_given")
    given = panel.app.publishing.given(panel.register)
    assert {(line.person, line.contract_title) for line in given} == {(first, "Ryhmä Itä"), (second, "Ryhmä Itä")}
    assert other not in {line.person for line in given}


def test_a_new_purpose_lists_those_to_be_told_first_and_telling_them_ends_it(
    app: Application, runner: JobRunner, executor: ManualExecutor
) -> None:
    told = a_person(app, "Aila")
    register = app.registers.list()[0].uid
    app.deliveries.record((told,), register, HANDED, TODAY)
    add_purpose(app)
    app.publishing.publish(register, "Uutiskirje", TODAY)
    a_person(app, "Eero")
    made = Shown(app, runner, executor, "waiting")
    assert made.panel.tabs.key() == "waiting"
    assert made.names() == ["Keksitty, Aila"]
    assert "Newsletter." in child(made.panel, Text, "waiting_told").text()
    assert made.panel.waiting.form.fields["number"].value() == 0, "the newest, in each one's language"
    made.press("tick_all")
    made.press("record_given")
    assert app.publishing.to_inform() == ()
    assert made.names() == ["Keksitty, Eero"]
    delete(made.panel)


def test_what_was_written_down_wrongly_is_corrected_or_removed(panel: Shown) -> None:
    person = a_person(panel.app, "Aila")
    panel.app.deliveries.record((person,), panel.register, HANDED, TODAY)
    panel.panel.refresh()
    panel.run()
    panel.panel.tabs.turn_to("given")
    panel.panel.focus_first()
    pane = panel.panel.given
    assert pane.list.card(0).title == "Keksitty, Aila"
    pane.form.fields["how"].set_value(DeliveryHow.POST)
    pane.form.fields["delivered_on"].set_value(TODAY + timedelta(days=2))
    panel.press("given_save")
    assert pane.form.fields["delivered_on"].error()
    pane.form.fields["delivered_on"].set_value(TODAY - timedelta(days=2))
    panel.press("given_save")
    [line] = panel.app.publishing.given(panel.register)
    assert (line.how, line.on) == (DeliveryHow.POST, TODAY - timedelta(days=2))
    panel.press("given_client")
    assert panel.opened == [("clients", person)]
    panel.press("given_remove")
    assert panel.app.publishing.given(panel.register) == ()
    assert not pane.list.isVisible()
    panel.shared.undo()
    panel.run()
    assert pane.list.count == 1


def test_names_are_looked_for_by_any_part(panel: Shown) -> None:
    persons = [a_person(panel.app, name) for name in ("Aila", "Eero", "Sisko")]
    panel.app.deliveries.record(persons, panel.register, HANDED, TODAY)
    loaded = presenter.read(panel.app, panel.register)
    assert [row.title for row in presenter.given_rows(loaded, "sko kek", Lang.EN)] == ["Keksitty, Sisko"]
    assert len(presenter.given_rows(loaded, "", Lang.EN)) == 3


def test_a_day_gone_by_is_marked(panel: Shown) -> None:
    person = a_person(panel.app, "Aila", SourceKind.PERSON)
    loaded = presenter.read(panel.app, panel.register)
    tomorrow = TODAY + timedelta(days=1)
    [row] = presenter.waiting(loaded, presenter.NEVER, presenter.EVERYBODY, tomorrow, Lang.EN)
    assert (row.uid, row.status, row.tone) == (person, "Was due on 8 June 2026", Tone.DUE)


def test_a_reason_she_was_writing_survives_a_lock(
    panel: Shown, app: Application, runner: JobRunner, executor: ManualExecutor
) -> None:
    panel.press("publish_version")
    add_purpose(app)
    panel.panel.refresh()
    panel.run()
    reason = panel.panel.versions.publish.form.fields["reason"]
    reason.show_typed("Uutiskirje alkaa")
    reason.edited.emit()
    panel.panel.store_draft()
    panel.run()
    assert not panel.panel.has_unsaved_edits
    again = Shown(app, runner, executor, "versions")
    assert again.panel.versions.publish.form.fields["reason"].value() == "Uutiskirje alkaa"
    again.press("publish_version")
    assert app.publishing.versions(again.register)[0].reason == "Uutiskirje alkaa"
    assert app.drafts.list() == ()
    delete(again.panel)


@pytest.mark.parametrize(
    ("record", "tab"),
    [("panel:waiting:{uid}", "waiting"), ("panel:versions:{uid}", "versions"), ("draft/publish:{uid}", "versions")],
)
def test_today_and_a_draft_lead_to_the_panel(
    app: Application, runner: JobRunner, executor: ManualExecutor, record: str, tab: str
) -> None:
    shared = Context(app, runner, Preferences(), Lang.EN, app.clock, lambda error: f"X {error!r}")
    page = NoticesPage(shared.for_page())
    page.activate()
    executor.run_all()
    page.open_record(record.format(uid=app.registers.list()[0].uid))
    executor.run_all()
    panel = page.panels.panel
    assert isinstance(panel, VersionsPanel)
    assert panel.tabs.key() == tab
    assert panel.versions.list.count == 1
    page.live.reset()
    delete(page)


def test_before_a_register_is_saved_there_is_nothing_of_it(panel: Shown) -> None:
    empty = VersionsPanel(panel.shared.for_page(), "")
    empty.show()
    assert not empty.tabs.isVisible()
    delete(empty)
