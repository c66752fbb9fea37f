"""Today: which lines, in which order, at most seven, and where each leads."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.delivery import DueBecause
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.rights.handing import CopyLeft
from heijastus_desk.domain.rights.values import PackageForm
from heijastus_desk.services.backup_views import BackupOverview, MediumView
from heijastus_desk.services.drafts import Draft
from heijastus_desk.services.parking import ParkingNews
from heijastus_desk.services.reminders import PutOff
from heijastus_desk.services.restore_drill import DrillResult
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.lacking import missing_in
from heijastus_desk.ui.pages.notices import presenter as notices
from heijastus_desk.ui.pages.notices.gaps import GapKind, findings
from heijastus_desk.ui.pages.notices.sections import all_sections
from heijastus_desk.ui.pages.today import presenter
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.pages.today.page import TodayPage
from heijastus_desk.ui.pages.today.presenter import Facts, OpenRegister
from heijastus_desk.ui.pages.today.telling_lines import LackingNotice, UntoldPurpose
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.safekeeping import Safekeeping
from tests.ui.demo_vault import TODAY, open_copy

A_COPY = CopyLeft(package="p1", number=3, form=PackageForm.PDF, case="c1", case_number=2, made_on=TODAY)
CALM = Facts(TODAY, due=0, soon=0, undated=0, review=0, registers=())


NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def facts(**changed: Any) -> Facts:
    values = {name: getattr(CALM, name) for name in Facts.__slots__}
    return Facts(**{**values, **changed})


def lines(told: Facts, known: Safekeeping = presenter.NOTHING_KNOWN) -> tuple[Line, ...]:
    return presenter.lines(told, NOW, Lang.EN, known)


def test_nothing_to_do_is_no_line_at_all() -> None:
    assert lines(CALM) == ()


def test_what_rests_is_not_asked_for_and_what_was_put_off_twice_is_said() -> None:
    due, put_off = lines(facts(due=5, put_off=PutOff(resting=2, until=date(2026, 12, 20))))
    assert (due.title[:1], due.topic) == ("3", Topic.DUE)
    assert put_off.title[:1] == "2"
    assert put_off.text.endswith("20 December 2026.")
    (spent,) = lines(facts(due=5, put_off=PutOff(spent=1)))
    assert "no longer holds" in spent.text


@pytest.mark.parametrize(
    ("changed", "topic", "page", "record"),
    [
        ({"due": 3}, Topic.DUE, "retention", "due"),
        ({"soon": 3}, Topic.SOON, "retention", "upcoming"),
        ({"undated": 3}, Topic.UNDATED, "retention", "undated"),
        ({"review": 1}, Topic.REVIEW, "retention", "held"),
        ({"due": 3, "put_off": PutOff(3, TODAY + timedelta(1))}, Topic.PUT_OFF, "retention", "due"),
        ({"due": 3, "put_off": PutOff(spent=2)}, Topic.DUE, "retention", "due"),
        ({"registers": (OpenRegister("r1", "Asiakasrekisteri", 4),)}, Topic.REGISTER, "notices", "r1"),
        (
            {"lacking": LackingNotice(4, "r1", TODAY, DueBecause.ONE_MONTH)},
            Topic.LACKING,
            "notices",
            "panel:waiting:r1",
        ),
        ({"untold": (UntoldPurpose("r1", "R", "Uutiskirje.", 2),)}, Topic.UNTOLD, "notices", "panel:waiting:r1"),
        ({"to_shred": 2}, Topic.SHRED, "retention", "panel:destructions:"),
        ({"copies": (A_COPY,)}, Topic.COPIES, "requests", "panel:hand_over:c1"),
        ({"names_back": 1}, Topic.NAMES_BACK, "retention", "panel:destructions:"),
        ({"parked": ParkingNews(over=1)}, Topic.PARKED, "retention", "panel:parked:"),
        ({"parked": ParkingNews(came_back=("u",))}, Topic.PARKED, "retention", "panel:erasing:person:u"),
        ({"has_setup": False}, Topic.SETUP, "settings", ""),
        ({"has_clients": False}, Topic.FIRST_CLIENT, "clients", ""),
        ({"has_registers": False}, Topic.FIRST_NOTICE, "notices", ""),
    ],
)
def test_each_thing_has_its_line_and_its_place(changed: dict[str, Any], topic: Topic, page: str, record: str) -> None:
    (line,) = lines(facts(**changed))
    assert (line.topic, line.page, line.record) == (topic, page, record)
    assert line.title
    assert line.text


STICK = MediumView(
    "m", "Sininen tikku", "/m", is_reachable=True, newest=NOW, copies=(), seen_at=NOW, waiting_for_cleaning=0
)
WELL = BackupOverview(newest=NOW, newest_outside=NOW, here=(), media=(STICK,), changed_since=None)
LONG_AGO = NOW - timedelta(days=9)
FULL = HeijastusError(ErrorCode.DISK_FULL)


@pytest.mark.parametrize(
    ("known", "topic", "record"),
    [
        (Safekeeping(check_failed=HeijastusError(ErrorCode.VAULT_DAMAGED)), Topic.DAMAGED, "backups"),
        (Safekeeping(findings=(Reason("vault.log_missing"),)), Topic.FINDING, "file"),
        (Safekeeping(unfinished=HeijastusError(ErrorCode.ERASURE_NOT_PROVEN)), Topic.UNFINISHED, ""),
        (Safekeeping(backup_failed=FULL), Topic.OLD_BACKUP, "backups"),
        (Safekeeping(replace(WELL, newest=LONG_AGO, changed_since=LONG_AGO)), Topic.OLD_BACKUP, "backups"),
        (Safekeeping(replace(WELL, media=(replace(STICK, newest=LONG_AGO),))), Topic.SECOND_PLACE, "backups"),
        (Safekeeping(replace(WELL, media=())), Topic.SECOND_PLACE, "backups"),
        (Safekeeping(replace(WELL, media=(replace(STICK, is_same_disk=True),))), Topic.SECOND_PLACE, "backups"),
        (Safekeeping(replace(WELL, media=(replace(STICK, waiting_for_cleaning=2),))), Topic.WAITING, "backups"),
        (Safekeeping(WELL, drill=DrillResult(NOW, ok=True, set_name="s", code="")), Topic.DRILL, "backups"),
        (
            Safekeeping(WELL, drill=DrillResult(LONG_AGO, ok=False, set_name="s", code="disk_full")),
            Topic.DRILL,
            "backups",
        ),
    ],
)
def test_what_puts_her_data_at_risk_is_told(known: Safekeeping, topic: Topic, record: str) -> None:
    (line,) = lines(CALM, known)
    assert (line.topic, line.record) == (topic, record)
    assert line.title
    assert line.text


@pytest.mark.parametrize(
    "known",
    [
        Safekeeping(),
        Safekeeping(WELL),
        Safekeeping(replace(WELL, newest=LONG_AGO, media=(replace(STICK, newest=LONG_AGO),))),
        Safekeeping(WELL, drill=DrillResult(LONG_AGO, ok=True, set_name="s", code="")),
        Safekeeping(replace(WELL, media=(STICK, replace(STICK, is_retired=True)))),
    ],
)
def test_a_vault_well_kept_is_no_line(known: Safekeeping) -> None:
    assert lines(CALM, known) == ()


def test_what_was_begun_leads_back_to_its_form() -> None:
    (line,) = lines(facts(drafts=(Draft("recipient:new", "{}", "", NOW), Draft("business", "{}", "", LONG_AGO))))
    assert (line.topic, line.page, line.record) == (Topic.DRAFT, "recipients", "draft/recipient:new")


def test_risks_come_before_what_is_due_and_seven_are_enough() -> None:
    known = Safekeeping(
        replace(WELL, newest=LONG_AGO, changed_since=LONG_AGO, media=()),
        findings=(Reason("vault.log_missing"),),
        check_failed=HeijastusError(ErrorCode.VAULT_DAMAGED),
    )
    found = lines(facts(due=1, soon=1, undated=1, review=1, registers=(OpenRegister("r", "R", 1),)), known)
    assert [line.topic for line in found] == [
        Topic.DAMAGED,
        Topic.FINDING,
        Topic.OLD_BACKUP,
        Topic.DUE,
        Topic.REVIEW,
        Topic.UNDATED,
        Topic.SOON,
    ]


@pytest.mark.parametrize(("registers", "shown"), [(3, 3), (4, 3), (9, 3)])
def test_there_are_never_more_than_seven(registers: int, shown: int) -> None:
    many = tuple(OpenRegister(f"r{n}", f"Rekisteri {n}", 1) for n in range(registers))
    found = lines(facts(due=1, soon=1, undated=1, review=1, registers=many))
    assert len(found) <= presenter.MOST_LINES
    assert [line.topic for line in found[:4]] == [Topic.DUE, Topic.REVIEW, Topic.UNDATED, Topic.SOON]
    last = found[-1]
    assert len(found) == 4 + shown
    assert (last.topic is Topic.REGISTERS) == (registers > 3)


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Application]:
    application = open_copy(tmp_path / "vault")
    yield application
    application.close()


@pytest.fixture
def context(demo: Application, runner: JobRunner) -> Context:
    return Context(demo, runner, Preferences(), Lang.FI, demo.clock, lambda _error: "TEST-0001")


@pytest.fixture
def page(context: Context, executor: Any, themed: QApplication, qtbot: QtBot) -> TodayPage:
    assert themed
    made = TodayPage(context.for_page())
    qtbot.addWidget(made)
    made.resize(968, 690)
    made.show()
    made.activate()
    executor.run_all()
    return made


def test_the_demo_has_something_to_do_and_enter_leads_there(page: TodayPage, context: Context, qtbot: QtBot) -> None:
    assert page.list.select_first().startswith("meeting:")
    assert page.list.select("due:due")
    with qtbot.waitSignal(context.open_requested) as opened:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert opened.args == ["retention", "due"]


def test_a_hold_whose_review_day_has_come_is_told(page: TodayPage, demo: Application, executor: Any) -> None:
    demo.clock.move_to(date(2027, 1, 5))  # type: ignore[attr-defined]  # the demo's clock can be moved
    page.activate()
    executor.run_all()
    topics = [page.list.card(row).uid.partition(":")[0] for row in range(page.list.count)]
    assert "review" in topics


def test_nothing_to_do_is_a_page_too(page: TodayPage) -> None:
    page.show_state(CALM)
    assert page.nothing.isVisible()
    assert page.nothing.accessibleName().startswith("Nothing to do")


def test_a_register_lacks_as_much_here_as_on_the_notices_page(demo: Application) -> None:
    demo.registers.save(Register(uid="", short_name="tyhja", name=LocalisedText(fi="Tyhjä rekisteri")), version=None)
    here = presenter.registers_of(demo, Lang.FI)
    there = notices.read(demo, Lang.FI).registers
    assert [one.missing for one in here] == [missing_in(stored.gaps, stored.gaps.review) for stored in there]
    for stored in there:
        listed = findings(stored.gaps, all_sections(), Lang.FI, Lang.FI)
        assert sum(1 for one in listed if one.kind is not GapKind.UNTRANSLATED) == missing_in(stored.gaps)
    assert max(one.missing for one in here) > 10
