from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.clock import SystemClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.interview.coverage import covered
from heijastus_desk.domain.notices.practice import Activity, PlaceKind
from heijastus_desk.domain.review.findings import Check, Severity
from heijastus_desk.services.first_things import FirstThing
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost
from heijastus_desk.ui.first_run import creation
from heijastus_desk.ui.first_run.beginning_step import BeginningStep
from heijastus_desk.ui.first_run.business_step import BusinessStep
from heijastus_desk.ui.first_run.done_step import LATER, DoneStep
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.passphrase_step import PassphraseStep
from heijastus_desk.ui.first_run.places_step import PlacesStep
from heijastus_desk.ui.first_run.recovery_step import RecoveryStep
from heijastus_desk.ui.first_run.window import FirstRunWindow
from heijastus_desk.ui.first_run.work_step import WorkStep
from heijastus_desk.ui.jobs import JobRunner
from tests.ui.children import child

pytestmark = pytest.mark.usefixtures("themed")


class Measured:
    """Stands for the measuring, which would heat the computer in every test."""

    def cost(self) -> Argon2Cost:
        return FLOOR


@pytest.fixture(autouse=True)
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(creation, "measure_cost", Measured)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "asiakastiedosto"


@pytest.fixture
def window(qtbot: QtBot, folder: Path, runner: JobRunner) -> FirstRunWindow:
    made = FirstRunWindow(Draft(folder), Lang.FI, runner, SystemClock())
    qtbot.addWidget(made)
    made.show()
    return made


def to_beginning(window: FirstRunWindow) -> BeginningStep:
    window.go_on()
    assert isinstance(window.step, BeginningStep)
    return window.step


def to_business(window: FirstRunWindow, executor: Any) -> BusinessStep:
    to_beginning(window)
    window.go_on()
    executor.run_all()
    assert isinstance(window.step, BusinessStep)
    return window.step


def to_work(window: FirstRunWindow, executor: Any) -> WorkStep:
    business = to_business(window, executor)
    given = {"person_name": "Sisko Kuvitteellinen", "trade_name": "Keksitty Ohjaus"}
    given |= {"street": "Esimerkkikatu 1", "postcode": "00001", "city": "Keksilä", "phone": "040 000 0000"}
    business.form.set_values(given)
    window.go_on()
    assert isinstance(window.step, WorkStep)
    return window.step


def to_passphrase(
    window: FirstRunWindow, executor: Any, work: tuple[Activity, ...] = (), places: tuple[PlaceKind, ...] = ()
) -> PassphraseStep:
    step = to_work(window, executor)
    for activity in work:
        step.ticks.fields[activity].set_value(True)
    window.go_on()
    where = window.step
    assert isinstance(where, PlacesStep)
    for kind in places:
        where.ticks.fields[kind].set_value(True)
    window.go_on()
    assert isinstance(window.step, PassphraseStep)
    return window.step


def to_recovery(window: FirstRunWindow, executor: Any, **answers: Any) -> RecoveryStep:
    step = to_passphrase(window, executor, **answers)
    step._make_one()
    step.second.set_value(step.first.value())
    window.go_on()
    executor.run_all()
    assert isinstance(window.step, RecoveryStep)
    return window.step


def confirm(window: FirstRunWindow, step: RecoveryStep) -> None:
    child(window, QPushButton, "by_hand").click()
    groups = window._draft.keys.recovery_code.groups  # type: ignore[union-attr]
    for number, field in step.proof.answers:
        field.edit.setText(groups[number - 1].lower())
        field.edited.emit()


def test_from_nothing_to_an_open_vault(window: FirstRunWindow, executor: Any, folder: Path) -> None:
    made: list[Any] = []
    window.created.connect(made.append)
    step = to_recovery(window, executor)
    assert not folder.exists()
    assert not window.next.isEnabled()
    confirm(window, step)
    assert window.next.isEnabled()
    window.go_on()
    executor.run_all()
    application = made[0]
    assert isinstance(window.step, DoneStep)
    assert window.back.isHidden()
    assert application.controller.get().person_name == "Sisko Kuvitteellinen"
    assert len(application.registers.list()) == 1
    application.close()


def finished(window: FirstRunWindow, executor: Any, thing: str, **answers: Any) -> tuple[Any, Any]:
    """The open vault, and the place where she begins."""
    ends: list[tuple[Any, Any]] = []
    window.finished.connect(lambda *end: ends.append(end))
    confirm(window, to_recovery(window, executor, **answers))
    window.go_on()
    executor.run_all()
    step = window.step
    assert isinstance(step, DoneStep)
    step.ways.choose(thing)
    window.go_on()
    return ends[0]


def test_registers_and_what_they_say_come_from_her_answers(window: FirstRunWindow, executor: Any) -> None:
    work = (Activity.WORK_SUPERVISION, Activity.NEWSLETTER)
    application, _first = finished(window, executor, LATER, work=work, places=(PlaceKind.PAPER,))
    speaking = {one for stored in application.registers.list() for one in covered(stored.value)}
    assert set(work) <= speaking
    assert Activity.WEBSITE_ENQUIRIES not in speaking
    told = {place.kind for place in application.controller.get().places if place.in_use}
    assert told == {PlaceKind.PAPER}
    application.close()


def test_the_first_notice_lacks_only_what_she_was_not_asked(window: FirstRunWindow, executor: Any) -> None:
    answers = {"work": (Activity.COACHING,), "places": (PlaceKind.PAPER, PlaceKind.PHONE)}
    application, first = finished(window, executor, "notice", **answers)
    register = application.registers.list()[0]
    assert first == ("notices", register.uid)
    facts = application.notices.facts_of(register.value)
    lacks = [one for one in application.review.beside(facts, Lang.FI) if one.needs_action]
    # Who provides what is the one thing she was not asked yet.
    assert {one.steps for one in lacks if one.severity is Severity.HIGH} <= {("recipients",), ("transfers",)}
    assert Check.OFFICER not in {one.check for one in lacks}
    application.close()


@pytest.mark.parametrize(
    ("thing", "page", "record"),
    [
        ("old_notice", "notices", "panel:bringing_in:"),
        ("clients", "clients", "new/import/"),
        ("later", "today", ""),
    ],
)
def test_she_begins_where_she_wants_and_the_rest_is_kept(
    window: FirstRunWindow, executor: Any, thing: str, page: str, record: str
) -> None:
    application, first = finished(window, executor, thing)
    assert first == (page, record)
    assert application.first_things.offered() == tuple(FirstThing)
    application.close()


def test_two_other_ways_lead_out(window: FirstRunWindow, folder: Path) -> None:
    said: list[str] = []
    window.practice_wanted.connect(lambda: said.append("practise"))
    window.restore_wanted.connect(lambda: said.append("restore"))
    step = to_beginning(window)
    for way in ("practise", "restore"):
        step.ways.choose(way)
        window.go_on()
    assert said == ["practise", "restore"]
    assert not folder.exists()


def test_no_step_is_longer_than_a_screen(window: FirstRunWindow, executor: Any) -> None:
    window.resize(1180, 760)
    confirm(window, to_recovery(window, executor))
    QApplication.processEvents()
    for number, step in enumerate(window.steps):
        window._show(number)
        QApplication.processEvents()
        area = window.panes.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.verticalScrollBar().maximum() == 0, step.objectName()


@pytest.mark.parametrize(
    ("field", "value"), [("business_id", "1234567-8"), ("email", "ei osoite"), ("person_name", "  ")]
)
def test_what_is_wrong_is_said_at_its_field(window: FirstRunWindow, executor: Any, field: str, value: str) -> None:
    step = to_business(window, executor)
    step.form.set_values({"person_name": "Sisko Kuvitteellinen", field: value})
    window.go_on()
    assert window.step is step
    assert step.form.fields[field].error()


def test_health_care_gets_its_warning(window: FirstRunWindow, executor: Any) -> None:
    step = to_work(window, executor)
    note = child(window, QWidget, "care_note")
    assert note.isHidden()
    step.care.box.click()
    assert not note.isHidden()


def test_a_weak_passphrase_is_refused(window: FirstRunWindow, executor: Any) -> None:
    step = to_passphrase(window, executor)
    for typed in ("", "salasana", "siskokuvitteellinen"):
        step.first.set_value(typed)
        step.second.set_value(typed)
        window.go_on()
        assert window.step is step
        assert step.first.error()


def test_the_two_must_be_the_same(window: FirstRunWindow, executor: Any) -> None:
    step = to_passphrase(window, executor)
    step._make_one()
    step.second.set_value("toinen")
    window.go_on()
    assert window.step is step
    assert step.second.error()


def test_the_code_is_hidden_while_she_proves_it_and_a_slip_is_told(
    qtbot: QtBot, window: FirstRunWindow, executor: Any
) -> None:
    step = to_recovery(window, executor)
    qtbot.waitUntil(child(window, QWidget, "group_1").isVisible)
    child(window, QPushButton, "by_hand").click()
    assert not child(window, QWidget, "group_1").isVisible()
    _number, field = step.proof.answers[0]
    field.edit.setText("AAAAAA")
    field.edited.emit()
    assert field.error()
    assert not window.next.isEnabled()


def test_the_sheet_is_a_pdf(window: FirstRunWindow, executor: Any, tmp_path: Path) -> None:
    step = to_recovery(window, executor)
    step.save_to(tmp_path / "koodi.pdf")
    assert (tmp_path / "koodi.pdf").read_bytes().startswith(b"%PDF")
    assert len(step.asked()) == 2


def test_the_cost_measured_meanwhile_is_the_one_that_is_stored(window: FirstRunWindow, executor: Any) -> None:
    to_recovery(window, executor)
    keys = window._draft.keys
    assert keys is not None
    assert keys.key_file.slot("passphrase").cost == FLOOR


def test_the_cost_is_measured_once_beside_her_and_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def slowly() -> Argon2Cost:
        asked.append(1)
        return Argon2Cost(128 * 1024, 3, 4)

    monkeypatch.setattr(keys, "measured_cost", slowly)
    measure = creation.CostMeasure()
    measure.start()
    assert measure.cost() == measure.cost() == Argon2Cost(128 * 1024, 3, 4)
    assert asked == [1]


def test_the_sheet_is_not_saved_where_a_cloud_copies_it(window: FirstRunWindow, executor: Any, tmp_path: Path) -> None:
    step = to_recovery(window, executor)
    (tmp_path / "Dropbox").mkdir()
    step.save_to(tmp_path / "Dropbox" / "koodi.pdf")
    assert not (tmp_path / "Dropbox" / "koodi.pdf").exists()
    assert "Dropbox" in child(window, QLabel, "kept").text()
    assert not step.asked()
    step.save_to(tmp_path / "not there" / "koodi.pdf")
    assert not step.asked()


def test_an_unwritable_folder_is_said_at_once(window: FirstRunWindow, executor: Any, tmp_path: Path) -> None:
    blocked = tmp_path / "tiedosto"
    blocked.touch()
    window._draft.folder = blocked / "asiakkaat"
    to_beginning(window)
    window.go_on()
    executor.run_all()
    assert child(window, QLabel, "first_run_error").text()
    assert not isinstance(window.step, BusinessStep)


def test_a_synced_folder_is_refused(window: FirstRunWindow, executor: Any, tmp_path: Path) -> None:
    window._draft.folder = tmp_path / "Dropbox" / "asiakkaat"
    to_beginning(window)
    window.go_on()
    executor.run_all()
    assert "Dropbox" in child(window, QLabel, "first_run_error").text()
    assert not (tmp_path / "Dropbox").exists()


def test_a_failure_at_the_end_leaves_nothing_behind(
    window: FirstRunWindow, executor: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from heijastus_desk.services.interview import InterviewService

    def full(*_: object, **__: object) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(InterviewService, "save", full)
    made: list[Any] = []
    window.created.connect(made.append)
    confirm(window, to_recovery(window, executor))
    window.go_on()
    executor.run_all()
    assert made == []
    assert not folder.exists()
    assert child(window, QLabel, "first_run_error").text()


def test_a_folder_that_was_there_keeps_its_own_files(tmp_path: Path) -> None:
    (tmp_path / "muu.txt").write_text("x")
    (tmp_path / "vault.db").write_text("x")
    creation.remove(tmp_path, whole=False)
    assert [path.name for path in tmp_path.iterdir()] == ["muu.txt"]
