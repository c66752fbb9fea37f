"""The panels of the guided rounds: begun, gone through, left and come back to, signed; the way back; Today's lines."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QPushButton, QWidget

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.papers import PaperEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.rounds.plans import steps_of
from heijastus_desk.domain.rounds.values import Figure, FigureCode, RoundKind, RoundStep, StepOutcome
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.messages import WayBack
from heijastus_desk.ui.pages.notices.panels import PANELS as NOTICE_PANELS
from heijastus_desk.ui.pages.retention.panels import PANELS
from heijastus_desk.ui.pages.retention.panels.rounds import presenter
from heijastus_desk.ui.pages.retention.panels.rounds.panel import RoundPanel
from heijastus_desk.ui.pages.today.guided_lines import guided_lines
from heijastus_desk.ui.pages.today.line import Topic
from heijastus_desk.ui.panels.places import panel_in, panel_record
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.page_registry import PAGES
from heijastus_desk.ui.shell.return_line import ReturnLine
from heijastus_desk.ui.widgets.labels import Text
from tests.services.conftest import app, bare, clock, empty_app, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "empty_app", "ready"]


TODAY = date(2026, 6, 8)


class Desk:
    """A panel over a real file; work runs when asked to."""

    def __init__(self, app: Application, runner: JobRunner, executor: ManualExecutor) -> None:
        self.app, self._executor = app, executor
        self.context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda error: f"X {error!r}")
        self.opened: list[tuple[str, str]] = []
        self.ways: list[WayBack | None] = []
        self.context.open_requested.connect(lambda page, uid: self.opened.append((page, uid)))
        self.context.way_back_offered.connect(self.ways.append)
        self.panel = RoundPanel(self.context.for_page(), RoundKind.YEAR)
        self.settle()

    def open(self, kind: RoundKind, record: str = "") -> None:
        self.panel.deleteLater()
        self.panel = RoundPanel(self.context.for_page(), kind, record)
        self.panel.resize(900, 700)
        self.panel.show()
        self.settle()

    def settle(self) -> None:
        self._executor.run_all()
        # What a change touched is read again by the page that holds the panel.
        self.panel.refresh()
        self._executor.run_all()
        # Widgets added to what is shown are shown by the event loop.
        QApplication.processEvents()

    def click(self, name: str) -> None:
        # What was shown before is still there until it is deleted.
        found = [one for one in self.panel.findChildren(QAbstractButton, name) if one.isVisibleTo(self.panel)]
        assert found, name
        assert found[0].isEnabled()
        found[0].click()
        self.settle()

    def ticked(self) -> set[str]:
        boxes = [box for box in self.panel.findChildren(QCheckBox) if box.isVisibleTo(self.panel)]
        return {box.accessibleName() for box in boxes if box.isChecked()}

    def texts(self) -> str:
        return "\n".join(label.text() for label in self.panel.findChildren(Text) if label.isVisibleTo(self.panel))


@pytest.fixture
def desk(app: Application, runner: JobRunner, executor: ManualExecutor) -> Desk:
    return Desk(app, runner, executor)


def test_the_year_from_beginning_to_signed_minute(desk: Desk) -> None:
    desk.open(RoundKind.YEAR)
    desk.click("round_begin")
    for step in steps_of(RoundKind.YEAR):
        assert desk.panel.step.step is step
        desk.click("round_done")
    assert desk.panel.sign.sign.isEnabled()
    desk.click("round_sign")
    desk.click("round_sign_yes")
    (signed,) = desk.app.rounds.past(RoundKind.YEAR)
    assert {record.outcome for record in signed.steps} == {StepOutcome.DONE}
    assert desk.panel.findChild(QPushButton, "minute_0_print") is not None
    assert "Aino Keksitty" in desk.texts()


def test_it_cannot_be_signed_while_a_step_is_open(desk: Desk) -> None:
    desk.app.rounds.open(RoundKind.YEAR)
    desk.open(RoundKind.YEAR, "sign")
    assert not desk.panel.sign.sign.isEnabled()
    assert "Mitä voi jo poistaa" in desk.texts()


def test_aftercare_asks_whose_name_it_is(desk: Desk) -> None:
    desk.open(RoundKind.AFTERCARE)
    desk.click("round_begin")
    assert desk.panel.begin.keeper.error()
    assert desk.app.rounds.current(RoundKind.AFTERCARE) is None
    desk.panel.begin.keeper.edit.setText("Kaisa Keksitty")
    desk.click("round_begin")
    begun = desk.app.rounds.current(RoundKind.AFTERCARE)
    assert begun is not None
    assert begun.keeper == "Kaisa Keksitty"


def test_going_to_the_work_keeps_what_she_typed_and_offers_the_way_back_to_the_step(desk: Desk) -> None:
    uid = desk.app.rounds.open(RoundKind.YEAR).uid
    desk.open(RoundKind.YEAR, RoundStep.OWN_DATA.value)
    desk.panel.step.remark.edit.setPlainText("Osoite muuttuu elokuussa.")
    assert desk.panel.has_unsaved_edits
    desk.click("round_way_0")
    assert desk.opened == [("settings", "business")]
    way = desk.ways[-1]
    assert way is not None
    assert (way.page, way.record) == ("retention", panel_record("year", "own_data"))
    left: list[str] = []
    desk.panel.can_close(lambda: left.append("gone"))
    desk.settle()
    assert left == ["gone"]
    (record,) = desk.app.rounds.get(uid).steps
    assert (record.outcome, record.remark) == (StepOutcome.LATER, "Osoite muuttuu elokuussa.")
    desk.open(RoundKind.YEAR, RoundStep.OWN_DATA.value)
    assert desk.ways[-1] is None
    assert desk.panel.step.step is RoundStep.OWN_DATA
    assert desk.panel.step.remark.edit.toPlainText() == "Osoite muuttuu elokuussa."


def test_a_remark_that_is_too_long_holds_her_back_and_is_not_lost(desk: Desk) -> None:
    desk.app.rounds.open(RoundKind.YEAR)
    desk.open(RoundKind.YEAR)
    desk.panel.step.remark.edit.setPlainText("x" * 1001)
    left: list[str] = []
    desk.panel.can_close(lambda: left.append("gone"))
    desk.settle()
    assert left == []
    assert desk.panel.step.remark.error()
    assert desk.panel.has_unsaved_edits
    assert len(desk.panel.step.remark.edit.toPlainText()) == 1001


def test_turning_to_another_step_keeps_the_remark_with_its_own_step(desk: Desk) -> None:
    uid = desk.app.rounds.open(RoundKind.YEAR).uid
    desk.open(RoundKind.YEAR)
    desk.panel.step.remark.edit.setPlainText("Kesken.")
    desk.panel.list.chosen.emit(RoundStep.CONSENTS.value)
    desk.settle()
    assert desk.panel.step.step is RoundStep.CONSENTS
    assert desk.panel.step.remark.edit.toPlainText() == ""
    assert [(one.step, one.remark) for one in desk.app.rounds.get(uid).steps] == [(RoundStep.DUE, "Kesken.")]


def test_papers_found_on_the_shelf_stay_found_when_she_comes_back(desk: Desk) -> None:
    party = PartyRef(person=desk.app.clients.save_person(PersonCard(given_name="Aava", family_name="Keksitty")).uid)
    for number in range(3):
        desk.app.papers.save(PaperEntry(what=f"Paperi {number}", party=party, folder="mappi 1", dated_on=TODAY))
    uid = desk.app.rounds.open(RoundKind.YEAR).uid
    desk.open(RoundKind.YEAR, RoundStep.SHELF.value)
    desk.click("shelf_1")
    found = desk.ticked()
    assert len(found) == 1
    desk.panel.can_close(lambda: None)
    desk.settle()
    desk.open(RoundKind.YEAR, RoundStep.SHELF.value)
    assert desk.ticked() == found
    desk.click("round_done")
    (record,) = desk.app.rounds.get(uid).steps
    assert Figure(FigureCode.SHELF_CHECKED, 3) in record.figures
    assert Figure(FigureCode.SHELF_MISSING, 2) in record.figures


def test_a_class_is_erased_from_its_own_line_with_everything_that_is_not_held(desk: Desk) -> None:
    person = desk.app.clients.save_person(PersonCard(given_name="Aava", family_name="Keksitty")).uid
    desk.app.rounds.open(RoundKind.CLOSING)
    desk.open(RoundKind.CLOSING, RoundStep.ERASING.value)
    desk.click("erasing_client_card")
    assert desk.opened == [("retention", panel_record("erasing", f"item:person:{person}"))]


def test_every_way_leads_to_a_page_and_a_panel_that_exist(desk: Desk) -> None:
    pages = {spec.key for spec in PAGES}
    panels = {"retention": {spec.key for spec in PANELS}, "notices": {spec.key for spec in NOTICE_PANELS}}
    desk.app.clients.save_person(PersonCard(given_name="Aava", family_name="Keksitty"))
    found = 0
    for kind in RoundKind:
        one = desk.app.rounds.get(desk.app.rounds.open(kind, "Kaisa").uid)
        for step in steps_of(kind):
            for way in presenter.read_step(desk.app, one, step, Lang.FI).ways:
                found += 1
                assert way.page in pages
                place = panel_in(way.record)
                assert place is None or place[0] in panels[way.page], way
    assert found > 30


@pytest.mark.usefixtures("themed")
def test_the_strip_leads_back_and_can_be_put_away() -> None:
    went: list[tuple[str, str]] = []
    holder = QWidget()
    strip = ReturnLine(lambda page, record: went.append((page, record)))
    strip.setParent(holder)
    assert strip.isHidden()
    strip.offer(WayBack("Vuosikello odottaa", "retention", "panel:year:due"))
    assert not strip.isHidden()
    assert strip.accessibleName() == "Vuosikello odottaa"
    back = strip.findChild(QPushButton, "return_back")
    drop = strip.findChild(QPushButton, "return_drop")
    assert back is not None
    assert drop is not None
    assert drop.accessibleName()
    back.click()
    assert went == [("retention", "panel:year:due")]
    drop.click()
    assert strip.isHidden()
    holder.deleteLater()


def test_today_tells_when_a_year_has_passed_and_where_a_round_goes_on(app: Application, clock: MovableClock) -> None:
    assert list(guided_lines(app.rounds.news(), Lang.FI)) == []
    clock.move_to(date(2027, 6, 8))
    (line,) = guided_lines(app.rounds.news(), Lang.FI)
    assert (line.topic, line.page, line.record) == (Topic.YEAR, "retention", panel_record("year", ""))
    uid = app.rounds.open(RoundKind.YEAR).uid
    app.rounds.record(uid, RoundStep.DUE, StepOutcome.DONE)
    (line,) = guided_lines(app.rounds.news(), Lang.FI)
    assert (line.topic, line.record) == (Topic.GUIDED, panel_record("year", "clean_up"))
    assert "8" in line.title
