"""Bringing in an old notice in the window: by keyboard, side by side, with drafts, contradictions and a way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.notices.adoption.suggestion import Target
from heijastus_desk.ui.draft_places import OLD_NOTICE_DRAFT, place_of
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.notices.panels.bringing_in.panel import BringingInPanel
from heijastus_desk.ui.pages.notices.panels.bringing_in.row import SuggestionRow
from heijastus_desk.ui.pages.notices.panels.old_notice.panel import OldNoticePanel
from heijastus_desk.ui.widgets.labels import Text
from tests.domain.old_notice_samples import CAT, PURPOSE, TEXT
from tests.storage.vaults import app, bare, clock, empty_app, ready
from tests.ui.conftest import ManualExecutor
from tests.ui.notices_shown import Shown

__all__ = ["app", "bare", "clock", "empty_app", "ready"]

Key = Qt.Key


@pytest.fixture
def shown(app: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    made = Shown(app, runner, executor)
    yield made
    made.page.live.reset()


@pytest.fixture
def empty(empty_app: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    made = Shown(empty_app, runner, executor)
    yield made
    made.page.live.reset()


def opened(shown: Shown) -> BringingInPanel:
    shown.trigger("open_bringing_in")
    shown.run()
    panel = shown.page.panels.panel
    assert isinstance(panel, BringingInPanel)
    return panel


def read(shown: Shown, text: str = TEXT) -> BringingInPanel:
    panel = opened(shown)
    panel.choose.paste.setPlainText(text)
    shown.press("old_read")
    return panel


def section_of(panel: BringingInPanel, target: Target) -> int:
    return next(one.section for one in panel.sides.suggestions if one.target is target)


def go_to(panel: BringingInPanel, section: int) -> None:
    panel.sides.sections.select(str(section))
    panel.sides.sections.chosen.emit(str(section))


def row(panel: BringingInPanel, target: Target) -> SuggestionRow:
    go_to(panel, section_of(panel, target))
    return next(one for one in panel.sides.rows.values() if one.suggestion.target is target)


def texts(panel: OldNoticePanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(Text))


def test_the_whole_way_by_keyboard(shown: Shown, qtbot: QtBot) -> None:
    panel = opened(shown)
    shown.page.activateWindow()
    panel.choose.button.setFocus()
    qtbot.keyClick(panel.choose.button, Key.Key_Tab)
    assert panel.choose.paste.hasFocus()
    qtbot.keyClicks(panel.choose.paste, " ")
    panel.choose.paste.setPlainText(TEXT)
    qtbot.keyClick(panel.choose.paste, Key.Key_Tab)
    assert panel.choose.read.hasFocus()
    qtbot.keyClick(panel.choose.read, Key.Key_Space)
    shown.run()
    assert panel.sides.sections.hasFocus()
    first = panel.sides.section
    qtbot.keyClick(panel.sides.sections, Key.Key_Down)
    assert panel.sides.section != first

    cat = row(panel, Target.EXTRA)
    cat.focus_first()
    qtbot.keyClick(cat.tick.box, Key.Key_Space)
    assert not cat.suggestion.taken
    qtbot.keyClick(panel.take, Key.Key_Space)
    shown.run()

    assert shown.page.panels.panel is None
    register = shown.page.form.register
    assert register is not None
    assert PURPOSE in [one.text.fi for one in register.purposes]
    assert "Old notice taken in as a register." in shown.said


def test_her_text_stands_beside_with_the_piece_marked(shown: Shown) -> None:
    panel = read(shown)
    purpose = row(panel, Target.PURPOSE)

    assert PURPOSE in panel.sides.text.toPlainText()
    purpose.tick.box.setFocus()
    panel.sides._mark(purpose.tick.control)
    marked = [one.cursor.selectedText() for one in panel.sides.text.extraSelections()]
    assert marked == [PURPOSE]


def test_every_suggestion_has_a_row_in_its_section(shown: Shown) -> None:
    panel = read(shown)
    seen: set[str] = set()
    for at in range(panel.sides.sections.count):
        go_to(panel, int(panel.sides.sections.card(at).uid))
        seen |= set(panel.sides.rows)

    assert seen == {one.key for one in panel.sides.suggestions}


def test_what_contradicts_the_file_is_shown_and_left_out(shown: Shown) -> None:
    panel = read(shown)
    name = row(panel, Target.CONTROLLER_NAME)

    assert not name.suggestion.taken
    assert "Kuvitteellinen Valmennus" in " ".join(label.text() for label in name.findChildren(Text))
    card = panel.sides.sections.card(section_of(panel, Target.CONTROLLER_NAME) + 1)
    assert card.status == "Differs"
    shown.press("old_take_in")
    assert shown.app.controller.require().trade_name == "Kuvitteellinen Valmennus"


def test_a_piece_goes_where_she_says(shown: Shown) -> None:
    panel = read(shown)
    go_to(panel, next(one.section for one in panel.sides.suggestions if one.text == CAT))
    cat = next(iter(panel.sides.rows.values()))
    key = cat.suggestion.key
    cat.fields["text"].set_value("Kissa valvoo")
    cat.fields["text"].edited.emit()

    purpose = row(panel, Target.PURPOSE)
    purpose.fields["target"].set_value(Target.BASIS_STATEMENT)
    purpose.fields["target"].edited.emit()

    assert next(one for one in panel.sides.suggestions if one.key == key).text == "Kissa valvoo"
    assert Target.PURPOSE not in {one.target for one in panel.sides.suggestions}


def test_a_wrong_correction_is_said_at_its_row(shown: Shown) -> None:
    panel = read(shown)
    number = row(panel, Target.BUSINESS_ID)
    number.tick.set_value(True)
    number.tick.edited.emit()
    number.fields["text"].set_value("1234567-9")
    number.fields["text"].edited.emit()
    go_to(panel, section_of(panel, Target.PURPOSE))
    shown.press("old_take_in")

    assert shown.page.panels.panel is panel
    assert panel.sides.section == section_of(panel, Target.BUSINESS_ID)
    assert row_error(panel, Target.BUSINESS_ID)
    assert len(shown.app.registers.list()) == 1


def row_error(panel: BringingInPanel, target: Target) -> str:
    found = next(one for one in panel.sides.rows.values() if one.suggestion.target is target)
    return found.fields["text"].error()


def test_what_is_no_notice_is_said_where_it_was_pasted(shown: Shown) -> None:
    panel = read(shown, "maito\nleipä\nvoi")

    assert panel.choose.error.isVisibleTo(panel)
    assert panel.choose.error.text()
    assert panel.choose.text == "maito\nleipä\nvoi"


def test_a_file_is_read(shown: Shown, tmp_path: Path) -> None:
    path = tmp_path / "seloste.txt"
    path.write_text(TEXT, encoding="utf-8")
    panel = opened(shown)
    panel.read(path)
    shown.run()

    assert panel.sides.suggestions


def test_it_is_kept_over_a_lock_and_taken_up_again(shown: Shown) -> None:
    panel = read(shown)
    cat = row(panel, Target.EXTRA)
    cat.tick.set_value(False)
    cat.tick.edited.emit()
    assert shown.page.has_unsaved_edits
    shown.page.store_draft()
    shown.run()
    assert not shown.page.has_unsaved_edits
    kept = panel.sides.suggestions

    shown.page.panels._close()
    assert place_of(OLD_NOTICE_DRAFT)[0] == "notices"
    shown.page.open_record(place_of(OLD_NOTICE_DRAFT)[1])
    shown.run()
    again = shown.page.panels.panel
    assert isinstance(again, BringingInPanel)
    shown.press("old_question_take_up")

    assert again.sides.suggestions == kept


def test_without_the_keeper_an_edit_would_be_lost(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BringingInPanel, "store_draft", lambda _panel: None)
    read(shown)
    shown.page.store_draft()
    shown.run()

    assert shown.page.has_unsaved_edits
    assert shown.app.drafts.get(OLD_NOTICE_DRAFT) is None


def test_leaving_asks_and_letting_go_leaves_no_draft(shown: Shown) -> None:
    panel = read(shown)
    panel.store_draft()
    shown.run()
    assert shown.app.drafts.get(OLD_NOTICE_DRAFT) is not None

    assert shown.page.back()
    assert shown.page.panels.panel is panel
    shown.press("old_drop")

    assert shown.page.panels.panel is None
    assert shown.app.drafts.get(OLD_NOTICE_DRAFT) is None
    assert len(shown.app.registers.list()) == 1


def test_going_on_later_keeps_it(shown: Shown) -> None:
    read(shown)
    shown.page.back()
    shown.press("old_keep")

    assert shown.page.panels.panel is None
    assert shown.app.drafts.get(OLD_NOTICE_DRAFT) is not None


def test_taken_in_no_draft_is_left(shown: Shown) -> None:
    panel = read(shown)
    panel.store_draft()
    shown.run()
    shown.press("old_take_in")

    assert shown.app.drafts.get(OLD_NOTICE_DRAFT) is None


def test_the_empty_page_offers_it(empty: Shown) -> None:
    empty.press("offer_old_notice")

    assert isinstance(empty.page.panels.panel, BringingInPanel)


def test_the_first_questions_offer_it_too(shown: Shown) -> None:
    shown.trigger("open_interview")
    shown.run()
    shown.press("interview_old_notice")
    page, record = shown.opened[-1]
    assert page == "notices"
    shown.page.open_record(record)
    shown.run()

    assert isinstance(shown.page.panels.panel, BringingInPanel)


def test_the_keyboard_is_on_the_page_after_taking_in(shown: Shown) -> None:
    shown.page.activateWindow()
    read(shown)
    shown.press("old_take_in")

    assert shown.page.outline.registers.hasFocus()


def test_the_register_shows_what_each_part_became(shown: Shown) -> None:
    read(shown)
    shown.press("old_take_in")
    shown.trigger("open_old_notice")
    shown.run()
    panel = shown.page.panels.panel
    assert isinstance(panel, OldNoticePanel)

    at = next(n for n in range(panel.sections.count) if "Kissat" in panel.sections.card(n).title)
    panel.sections.chosen.emit(panel.sections.card(at).uid)
    assert CAT in panel.text.toPlainText()
    assert CAT in texts(panel)
    assert "Oma osio selosteessa" in texts(panel)


def test_a_register_made_otherwise_says_so(shown: Shown) -> None:
    shown.trigger("open_old_notice")
    shown.run()
    panel = shown.page.panels.panel

    assert isinstance(panel, OldNoticePanel)
    assert panel.findChild(QPushButton, "kept_notice_panel_back") is not None
    assert "not made from an old notice" in texts(panel)


def test_on_a_narrow_page_the_list_gives_way_to_the_steps(shown: Shown) -> None:
    panel = read(shown)
    panel.sides.resize(700, 500)
    assert not panel.sides.sections.isVisibleTo(panel.sides)
    before = panel.sides.section
    shown.press("old_next")
    assert panel.sides.section == before + 1
    shown.press("old_previous")
    assert panel.sides.section == before
