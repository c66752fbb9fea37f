"""What is granted and what is done in the window: as proposed, with another reason, the acts, the way to erasing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.destruction import DestructionGround
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import Decision, IdentityMethod, PlaceOutcome, StepCode
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.requests.panels.acting.panel import ActingPanel
from heijastus_desk.ui.pages.requests.panels.decisions.panel import DecisionsPanel
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.pages.retention.panels.erasing.panel import ErasingPanel
from heijastus_desk.ui.panels.places import panel_record
from tests.ui.clients_practice import TODAY
from tests.ui.conftest import ManualExecutor
from tests.ui.requests_desk import RequestsDesk, open_requests

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def desk(tmp_path: Path, runner: JobRunner, executor: ManualExecutor, qtbot: QtBot) -> Iterator[RequestsDesk]:
    with open_requests(tmp_path, runner, executor, qtbot) as made:
        yield made


def opened(desk: RequestsDesk, *rights: Right) -> str:
    app = desk.practice.app
    return app.requests.open(NewRequest(person=desk.practice.sisko, received_on=TODAY, rights=rights)).uid


def deciding(desk: RequestsDesk, case: str, right: Right) -> DecisionsPanel:
    desk.go_to(panel_record("decisions", f"{case}:{right.value}"))
    panel = desk.page.panels.panel
    assert isinstance(panel, DecisionsPanel)
    return panel


def acting(desk: RequestsDesk, case: str) -> ActingPanel:
    desk.go_to(panel_record("acting", case))
    panel = desk.page.panels.panel
    assert isinstance(panel, ActingPanel)
    return panel


def ready_to_act(desk: RequestsDesk, case: str) -> None:
    app = desk.practice.app
    app.request_identity.verify(case, IdentityMethod.IN_PERSON)
    for line in app.request_places.checklist(case):
        app.request_places.check(case, line.place, PlaceOutcome.NOTHING)


def test_nothing_is_decided_by_looking_and_one_key_takes_the_proposals(desk: RequestsDesk) -> None:
    case, decisions = opened(desk, Right.ERASURE), desk.practice.app.request_decisions
    panel = deciding(desk, case, Right.ERASURE)
    assert panel.rows
    assert decisions.of_case(case) == ()
    assert desk.focus == "decisions_as_proposed"
    desk.keys("Space")
    assert {one.decided for one in decisions.proposals(case, Right.ERASURE)} <= set(Decision)
    assert desk.practice.app.requests.get(case).rights[0].decision is not None


def test_another_decision_asks_why_and_is_shown(desk: RequestsDesk) -> None:
    case, decisions = opened(desk, Right.ACCESS), desk.practice.app.request_decisions
    panel = deciding(desk, case, Right.ACCESS)
    chips = next(row.chips for row in panel.rows if row.chips is not None)
    chips.button(Decision.REFUSE.value).click()
    desk.settle()
    assert decisions.of_case(case) == (), "first the reason"
    why = QApplication.focusWidget()
    assert isinstance(why, QPlainTextEdit)
    why.setPlainText("Toisen oikeudet vaarantuisivat.")
    desk.keys("Ctrl+S")
    assert {one.reason for one in decisions.of_case(case)} == {"Toisen oikeudet vaarantuisivat."}
    assert "Toisen oikeudet vaarantuisivat." in desk.said


def test_a_refusal_on_the_whole_without_a_reason_is_shown_at_its_field(desk: RequestsDesk) -> None:
    case = opened(desk, Right.ERASURE)
    panel = deciding(desk, case, Right.ERASURE)
    desk.press("decisions_whole")
    panel.whole.form.set_values({"decision": Decision.REFUSE, "reason": ""})
    desk.press("whole_save")
    assert desk.practice.app.requests.get(case).rights[0].decision is None
    assert not panel.whole.isHidden()


def test_many_alike_can_be_gone_through_one_by_one(desk: RequestsDesk) -> None:
    for body in ("Yksi.", "Kaksi."):
        desk.practice.app.notes.save(NoteEntry(body=body, written_on=TODAY, owners=(desk.practice.sisko,)))
    panel = deciding(desk, opened(desk, Right.ACCESS), Right.ACCESS)
    before = len(panel.rows)
    apart = [one for one in panel.findChildren(QAbstractButton) if one.objectName().startswith("decision_apart_")]
    apart[0].click()
    desk.settle()
    assert len(panel.rows) > before


def test_marketing_is_banned_with_one_button_and_the_step_is_done(desk: RequestsDesk) -> None:
    case = opened(desk, Right.MARKETING_BAN)
    acting(desk, case)
    assert desk.focus == "act_ban_marketing"
    desk.keys("Space")
    assert StepCode.MARKETING in {one.step for one in desk.practice.app.requests.get(case).steps}
    assert not desk.is_seen("act_ban_marketing")


def test_what_comes_first_stands_in_the_place_of_a_button(desk: RequestsDesk) -> None:
    panel = acting(desk, opened(desk, Right.ERASURE, Right.RESTRICTION))
    assert not panel.sections[StepCode.ERASE].buttons
    assert not panel.sections[StepCode.RESTRICT].buttons


def test_restricting_and_refusing_an_objection(desk: RequestsDesk) -> None:
    app = desk.practice.app
    case = opened(desk, Right.OBJECTION, Right.RESTRICTION)
    for right in (Right.OBJECTION, Right.RESTRICTION):
        app.request_decisions.as_proposed(case, right)
    panel = acting(desk, case)
    desk.press("act_refuse_objection")
    assert StepCode.OBJECTION not in {one.step for one in app.requests.get(case).steps}, "a refusal needs its grounds"
    form = panel.sections[StepCode.RESTRICT].form
    assert form is not None
    form.set_values({"ground": RestrictionGround.UNLAWFUL})
    desk.press("act_restrict")
    assert app.freezes.restricted() == {desk.practice.sisko}


def test_erasing_opens_with_what_was_granted_and_its_ground_settled(desk: RequestsDesk) -> None:
    case = opened(desk, Right.ERASURE)
    ready_to_act(desk, case)
    desk.practice.app.request_decisions.as_proposed(case, Right.ERASURE)
    acting(desk, case)
    desk.press("act_erase")
    page = desk.window.page
    assert isinstance(page, RetentionPage)
    panel = page.panels.panel
    assert isinstance(panel, ErasingPanel)
    assert panel.looking.ground.value() is DestructionGround.REQUEST
    assert not panel.looking.ground.control.isEnabled()
