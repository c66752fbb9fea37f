"""The requests page: the board, the case as a checklist, a request written down by keyboard, who asks, the places."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.deadlines import response_deadline
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import (
    ASKABLE,
    CaseOutcome,
    IdentityMethod,
    LetterKind,
    PlaceOutcome,
    RequesterKind,
    StepCode,
    StepOutcome,
)
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.pages.requests.panels import PANELS
from heijastus_desk.ui.pages.requests.panels.receive.panel import ReceivePanel
from heijastus_desk.ui.pages.requests.presenter import Show
from heijastus_desk.ui.pages.requests.ways import panel_of
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.request_places import OF_PERSON
from heijastus_desk.wording.sentences import format_date
from tests.ui.clients_practice import TODAY
from tests.ui.conftest import ManualExecutor
from tests.ui.requests_desk import RequestsDesk, open_requests

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def desk(tmp_path: Path, runner: JobRunner, executor: ManualExecutor, qtbot: QtBot) -> Iterator[RequestsDesk]:
    with open_requests(tmp_path, runner, executor, qtbot) as made:
        yield made


def opened(desk: RequestsDesk, *rights: Right, days_ago: int = 0) -> str:
    """A case of Sisko, shown."""
    new = NewRequest(
        person=desk.practice.sisko, received_on=TODAY - timedelta(days=days_ago), rights=rights or (Right.ACCESS,)
    )
    uid = desk.practice.app.requests.open(new).uid
    desk.go_to(uid)
    return uid


def a_stranger(desk: RequestsDesk) -> str:
    new = NewRequest(requester=RequesterKind.UNKNOWN, requester_name="Usva Utuinen", received_on=TODAY)
    uid = desk.practice.app.requests.open(new).uid
    desk.go_to(uid)
    return uid


def test_a_request_is_written_down_by_keyboard_and_its_deadline_stands_beside_it(desk: RequestsDesk) -> None:
    desk.keys("Ctrl+N")
    panel = desk.page.panels.panel
    assert isinstance(panel, ReceivePanel)
    assert desk.focus == "person_search"
    desk.type("Sisko")
    panel.form.person.ask()
    desk.settle()
    desk.keys("Enter")
    panel.form.fields["received_on"].focus_control()
    desk.type("31.10.2026")
    assert (
        format_date(response_deadline(TODAY.replace(month=10, day=31)), desk.page.context.lang)
        in panel.beside.due.text()
    )
    desk.keys("Ctrl+S")
    (case,) = desk.practice.app.requests.cases()
    assert (case.person, case.asked, case.received_on.day) == (desk.practice.sisko, (Right.ACCESS,), 31)
    assert desk.page.panels.panel is None
    assert desk.page.state is not None
    assert desk.page.state.case.uid == case.uid
    assert "Sisko" in desk.said


def test_the_day_being_typed_shows_no_deadline_and_a_future_one_is_refused_at_its_field(desk: RequestsDesk) -> None:
    desk.go_to(panel_record("receive", desk.practice.sisko))
    panel = desk.page.panels.panel
    assert isinstance(panel, ReceivePanel)
    day = panel.form.fields["received_on"]
    before = panel.beside.due.text()
    day.focus_control()
    desk.type("31.10.")
    assert panel.beside.due.text() != before
    desk.type(f"1.1.{TODAY.year + 1}")
    desk.keys("Ctrl+S")
    assert day.error()
    assert desk.practice.app.requests.cases() == ()


def test_an_open_case_is_told_before_another_is_opened_and_leads_to_it(desk: RequestsDesk) -> None:
    first = opened(desk)
    desk.go_to(panel_record("receive", desk.practice.sisko))
    desk.press("heed_case_1")
    assert desk.page.panels.panel is None
    assert desk.page.state is not None
    assert desk.page.state.case.uid == first


def test_only_what_the_kind_of_requester_needs_is_asked(desk: RequestsDesk) -> None:
    desk.keys("Ctrl+N")
    panel = desk.page.panels.panel
    assert isinstance(panel, ReceivePanel)
    seen = {
        RequesterKind.ON_FILE: (True, False, False),
        RequesterKind.UNKNOWN: (False, True, False),
        RequesterKind.REPRESENTATIVE: (True, True, True),
        RequesterKind.ORDERER: (False, True, False),
    }
    for kind, shown in seen.items():
        panel.form.requester.set_value(kind)
        panel.form.requester.edited.emit()
        fields = (panel.form.person, panel.form.name, panel.form.representative)
        assert tuple(field.isVisible() for field in fields) == shown, kind
    panel.form.mark_saved()


def test_leaving_with_edits_asks_and_a_draft_is_kept_without_losing_them(desk: RequestsDesk) -> None:
    desk.keys("Ctrl+N")
    panel = desk.page.panels.panel
    assert isinstance(panel, ReceivePanel)
    panel.form.reply_to.focus_control()
    desk.type("sisko@oma.example")
    desk.keys("Esc")
    assert desk.is_seen("receive_confirm_discard")
    panel.store_draft()
    desk.settle()
    (draft,) = desk.practice.app.drafts.list()
    assert "sisko@oma.example" in draft.content
    desk.press("receive_confirm_discard")
    assert desk.page.panels.panel is None
    assert desk.practice.app.drafts.list() == ()


def test_a_draft_is_taken_up_again(desk: RequestsDesk) -> None:
    desk.keys("Ctrl+N")
    panel = desk.page.panels.panel
    assert isinstance(panel, ReceivePanel)
    panel.form.reply_to.focus_control()
    desk.type("sisko@oma.example")
    panel.store_draft()
    desk.settle()
    panel.form.mark_saved()
    desk.keys("Esc")
    desk.go_to("draft/receive:")
    desk.press("receive_confirm_take_up")
    again = desk.page.panels.panel
    assert isinstance(again, ReceivePanel)
    assert again.form.reply_to.as_typed() == "sisko@oma.example"
    assert again.form.is_edited
    again.form.mark_saved()


def test_the_board_lists_by_the_deadline_and_counts_what_is_open(desk: RequestsDesk) -> None:
    late = opened(desk, days_ago=60)
    soon = opened(desk, days_ago=25)
    calm = opened(desk)
    closed = a_stranger(desk)
    desk.practice.app.requests.close(closed, CaseOutcome.WITHDRAWN)
    desk.go_to(late)
    shown = desk.page.list.list
    assert [shown.card(row).uid for row in range(shown.count)] == [late, soon, calm]
    assert shown.card(0).status != shown.card(1).status
    desk.go_to(Show.CLOSED)
    assert [shown.card(row).uid for row in range(shown.count)] == [closed]
    assert desk.page.board is not None
    assert desk.page.board.waiting == 3


def test_every_step_of_every_right_has_a_sentence_and_leads_to_a_panel(desk: RequestsDesk) -> None:
    uid = opened(desk, *ASKABLE)
    case = desk.practice.app.requests.get(uid)
    steps = desk.practice.app.requests.steps(uid)
    assert len(steps) > 12
    known = {spec.key for spec in PANELS}
    for step in StepCode:
        key, record = panel_of(step, case)
        assert record.startswith(uid)
        assert key in known | {"acting", "decisions", "passages"}
    answer = panel_of(StepCode.ANSWER, case)
    assert answer == ("letters", f"{uid}:{LetterKind.ANSWER.value}"), "not the receipt, though none was sent yet"
    for step in steps:
        row = desk.page.findChild(QWidget, f"step_{step.code.value}")
        assert row is not None
        assert row.accessibleName().count(":") >= 1


def test_a_step_is_said_not_to_be_needed_with_its_reason_or_refused_at_the_field(desk: RequestsDesk) -> None:
    uid = opened(desk, Right.MARKETING_BAN, Right.WITHDRAWAL)
    desk.choose(f"step_spare_{StepCode.WITHDRAWAL.value}")
    desk.keys("Ctrl+S")
    assert desk.page.card.sparing.form.fields["remark"].error()
    desk.page.card.sparing.form.fields["remark"].set_value("Suostumusta ei ollut")
    desk.keys("Ctrl+S")
    (record,) = desk.practice.app.requests.get(uid).steps
    assert (record.step, record.outcome, record.remark) == (
        StepCode.WITHDRAWAL,
        StepOutcome.NOT_NEEDED,
        "Suostumusta ei ollut",
    )
    assert "Suostumusta ei ollut" in desk.said


def test_a_question_is_taken_away_by_esc_and_closing_is_refused_while_steps_are_left(desk: RequestsDesk) -> None:
    uid = opened(desk)
    desk.press("request_close")
    assert desk.page.card.closing.isVisible()
    desk.keys("Esc")
    assert not desk.page.card.closing.isVisible()
    desk.press("request_close")
    desk.keys("Ctrl+S")
    assert desk.page.card.closing.form.fields["outcome"].error()
    desk.page.card.closing.form.fields["outcome"].set_value(CaseOutcome.WITHDRAWN)
    desk.keys("Ctrl+S")
    assert not desk.practice.app.requests.get(uid).is_open


def test_more_time_is_taken_with_a_reason_and_shown(desk: RequestsDesk) -> None:
    uid = opened(desk)
    desk.choose("request_extend")
    desk.page.card.extending.form.fields["reason"].set_value("Muistiinpanoja on paljon")
    desk.keys("Ctrl+S")
    case = desk.practice.app.requests.get(uid)
    assert case.extended_on == TODAY
    due = response_deadline(TODAY, extended=True)
    assert format_date(due, desk.page.context.lang) in desk.page.card.due.text()


def test_she_makes_sure_who_asks_by_keyboard(desk: RequestsDesk) -> None:
    uid = opened(desk)
    desk.go_to(panel_record("identity", uid))
    assert desk.focus.startswith("identity_verify_")
    method = IdentityMethod(desk.focus.removeprefix("identity_verify_"))
    desk.keys("Space")
    desk.keys("Ctrl+S")
    (check,) = desk.practice.app.requests.get(uid).identity
    assert (check.method, check.verified_on) == (method, TODAY)
    assert desk.page.panels.panel is None
    assert desk.page.state is not None
    assert desk.page.state.case.verified_on == TODAY
    desk.go_to(panel_record("identity", uid))
    assert not desk.is_seen(f"identity_verify_{method.value}")


def test_a_query_waits_and_its_answer_is_written_down(desk: RequestsDesk) -> None:
    uid = opened(desk)
    desk.go_to(panel_record("identity", uid))
    desk.press(f"identity_ask_{IdentityMethod.KNOWN_FACTS.value}")
    desk.keys("Ctrl+S")
    (check,) = desk.practice.app.requests.get(uid).identity
    assert check.asked_on == TODAY
    desk.press(f"identity_answered_{check.uid}")
    desk.keys("Ctrl+S")
    (check,) = desk.practice.app.requests.get(uid).identity
    assert check.answered_on == TODAY


def test_the_places_are_gone_through_by_keyboard(desk: RequestsDesk) -> None:
    uid = a_stranger(desk)
    desk.go_to(panel_record("places", uid))
    for left in range(len(PlaceKind), 0, -1):
        assert desk.practice.app.request_places.open_count(uid) == left
        assert desk.focus.startswith("place_nothing_")
        desk.keys("Space")
    assert desk.practice.app.request_places.open_count(uid) == 0


def test_what_was_found_in_a_place_is_told_and_corrected(desk: RequestsDesk) -> None:
    uid = a_stranger(desk)
    desk.go_to(panel_record("places", uid))
    desk.press(f"place_found_{PlaceKind.EMAIL.value}")
    panel = desk.page.panels.panel
    assert panel is not None
    QApplication.processEvents()
    panel.question.form.fields["remark"].set_value("kaksi viestiä")  # type: ignore[attr-defined]
    desk.keys("Ctrl+S")
    assert "kaksi viestiä" in desk.said
    desk.press(f"place_again_{PlaceKind.EMAIL.value}")
    panel.question.form.fields["outcome"].set_value(PlaceOutcome.NOTHING)  # type: ignore[attr-defined]
    desk.keys("Ctrl+S")
    (check,) = desk.practice.app.requests.get(uid).places
    assert check.outcome is PlaceOutcome.NOTHING


def test_a_closed_case_is_followed_up_and_no_longer_edited(desk: RequestsDesk) -> None:
    uid = a_stranger(desk)
    desk.practice.app.requests.close(uid, CaseOutcome.WITHDRAWN)
    desk.go_to(uid)
    assert not desk.is_seen("request_close")
    assert not desk.is_seen(f"step_more_{StepCode.PLACES.value}")
    desk.choose("request_follow")
    desk.keys("Ctrl+S")
    newest = desk.practice.app.requests.cases()[0]
    assert (newest.follows, newest.follows_number) == (uid, 1)


def test_the_card_leads_to_the_open_request_and_writes_a_new_one_down(desk: RequestsDesk) -> None:
    uid = opened(desk)
    desk.window.open_page("clients", desk.practice.sisko)
    desk.settle()
    clients = desk.window.page
    assert isinstance(clients, ClientsPage)
    desk.press("client_show_request")
    assert desk.window.page is desk.page
    assert desk.page.state is not None
    assert desk.page.state.case.uid == uid
    desk.window.open_page("clients", desk.practice.sisko)
    desk.settle()
    clients.card.asked.emit("add_request")
    desk.settle()
    panel = desk.page.panels.panel
    assert isinstance(panel, ReceivePanel)
    assert [party.uid for party in panel.form.person.value()] == [desk.practice.sisko]
    assert desk.focus.startswith("rights_")


def test_the_freeze_of_a_case_is_not_ended_by_hand_but_leads_to_it(desk: RequestsDesk) -> None:
    uid = opened(desk)
    freeze = desk.practice.app.requests.get(uid).freeze
    desk.window.open_page("retention", panel_record("restrictions", desk.practice.sisko))
    desk.settle()
    assert isinstance(desk.window.page, RetentionPage)
    assert not desk.is_seen(f"freeze_end_{freeze}")
    desk.press(f"freeze_case_{freeze}")
    assert desk.window.page is desk.page
    assert desk.page.state is not None
    assert desk.page.state.case.uid == uid


def test_whose_case_is_gone_shows_the_board(desk: RequestsDesk) -> None:
    opened(desk)
    desk.go_to(f"{OF_PERSON}ei-ole")
    assert desk.page.state is not None
    assert desk.page.list.list.count == 1


def test_what_was_written_down_is_corrected_while_the_case_is_open(desk: RequestsDesk) -> None:
    uid = opened(desk, Right.ACCESS, Right.ERASURE)
    desk.choose("request_edit")
    panel = desk.page.panels.panel
    assert isinstance(panel, ReceivePanel)
    assert panel.form.rights.value() == (Right.ACCESS, Right.ERASURE)
    assert [party.uid for party in panel.form.person.value()] == [desk.practice.sisko]
    panel.form.rights.set_value((Right.ACCESS,))
    desk.keys("Ctrl+S")
    (case,) = desk.practice.app.requests.cases()
    assert (case.uid, case.asked) == (uid, (Right.ACCESS,))
    assert desk.page.state is not None
    assert desk.page.state.case.asked == (Right.ACCESS,)


def test_what_is_lacking_is_said_at_its_field(desk: RequestsDesk) -> None:
    desk.keys("Ctrl+N")
    panel = desk.page.panels.panel
    assert isinstance(panel, ReceivePanel)
    desk.keys("Ctrl+S")
    assert panel.form.person.error()
    panel.form.requester.set_value(RequesterKind.UNKNOWN)
    panel.form.requester.edited.emit()
    desk.keys("Ctrl+S")
    assert panel.form.name.error()
    panel.form.name.set_value("Usva Utuinen")
    panel.form.rights.set_value(())
    desk.keys("Ctrl+S")
    assert panel.form.rights.error()
    assert desk.practice.app.requests.cases() == ()


def test_somebody_restricted_is_found_when_she_asks(desk: RequestsDesk) -> None:
    app, sisko = desk.practice.app, desk.practice.sisko
    app.freezes.open(
        PartyRef(person=sisko), HoldCause.RESTRICTION, ground=RestrictionGround.ACCURACY, reason="tarkistetaan"
    )
    desk.keys("Ctrl+N")
    panel = desk.page.panels.panel
    assert isinstance(panel, ReceivePanel)
    desk.type("Sisko")
    panel.form.person.ask()
    desk.settle()
    desk.keys("Enter")
    assert [party.uid for party in panel.form.person.value()] == [sisko]
    desk.keys("Ctrl+S")
    assert [case.person for case in app.requests.cases()] == [sisko]


def test_in_a_narrow_window_the_list_and_the_case_take_turns(desk: RequestsDesk) -> None:
    uid = opened(desk)
    desk.window.resize(640, 600)
    desk.settle()
    assert desk.page.is_narrow
    assert not desk.page.card.isVisible()
    desk.page.list.list.setFocus()
    desk.keys("Enter")
    assert desk.page.card.isVisible()
    assert not desk.page.list.isVisible()
    assert desk.page.card.state is not None
    assert desk.page.card.state.case.uid == uid
    desk.keys("Esc")
    assert desk.page.list.isVisible()
    assert not desk.page.card.isVisible()


def test_a_letter_with_a_long_name_makes_the_card_neither_wider_nor_higher_than_its_texts(desk: RequestsDesk) -> None:
    uid = opened(desk)
    letters = desk.practice.app.letters
    letters.save(uid, letters.propose(uid, LetterKind.RECEIPT))
    desk.window.resize(960, 600)
    desk.go_to(uid)
    card, area = desk.page.card, desk.page.findChild(QScrollArea, "request_scroll")
    assert card.findChild(QWidget, "request_paper_0") is not None
    assert area is not None
    assert card.width() == area.viewport().width()
    assert card.height() == max(area.viewport().height(), card.heightForWidth(card.width()))


def test_where_nobody_is_to_be_asked_the_panel_says_only_that_and_leads_back(desk: RequestsDesk) -> None:
    uid = opened(desk, Right.MARKETING_BAN)
    desk.go_to(panel_record("identity", uid))
    panel = desk.page.panels.panel
    assert panel is not None
    assert "Do not ask for more" not in [text.text() for text in panel.findChildren(QLabel)]
    done = desk.page.findChild(QWidget, "identity_done")
    assert done is not None
    assert done.hasFocus()
    desk.keys("Space")
    assert desk.page.panels.panel is None


def test_closing_is_the_main_button_only_after_the_last_step(desk: RequestsDesk) -> None:
    opened(desk)
    assert desk.page.card.close_button.property("kind") == "secondary"
