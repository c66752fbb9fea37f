"""A breach in its window: written down, weighed, reported, told of and closed, its hours beside the form."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.parties import PartyKind, PersonCard
from heijastus_desk.domain.rights.breach import Breach, BreachNature, BreachRisk, ReportPhase
from heijastus_desk.domain.rights.inspection import PackNames
from heijastus_desk.ui.draft_places import BREACH_DRAFT, place_of
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.requests.panels.breach.panel import BreachPanel
from heijastus_desk.ui.pages.requests.panels.inspection import InspectionPanel
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.party_picking.parties import Party
from tests.ui.conftest import ManualExecutor
from tests.ui.requests_desk import RequestsDesk, open_requests

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def desk(tmp_path: Path, runner: JobRunner, executor: ManualExecutor, qtbot: QtBot) -> Iterator[RequestsDesk]:
    with open_requests(tmp_path, runner, executor, qtbot) as made:
        yield made


def _panel(desk: RequestsDesk, uid: str = "") -> BreachPanel:
    desk.go_to(panel_record("breach", uid))
    panel = desk.page.panels.panel
    assert isinstance(panel, BreachPanel)
    return panel


def _recorded(desk: RequestsDesk, *, hours_ago: int = 10, **said: Any) -> str:
    noticed = desk.practice.app.clock.now() - timedelta(hours=hours_ago)
    told: dict[str, Any] = {
        "facts": "Laukku katosi.",
        "consequences": "Tieto voi levitä.",
        "measures": "Salasana vaihdettu.",
        **said,
    }
    return desk.practice.app.breaches.record(Breach(uid="", number=0, noticed_at=noticed, **told)).uid


def _high(desk: RequestsDesk, **more: int) -> str:
    uid = _recorded(desk, risk=BreachRisk.HIGH, risk_reason="Salaamaton.", **more)
    desk.practice.app.breaches.concern(uid, [desk.practice.sisko])
    return uid


def test_a_breach_is_written_down_and_stays_open_before_her(desk: RequestsDesk) -> None:
    panel, app = _panel(desk), desk.practice.app
    assert panel.beside.hours.text() == "72 hour(s) left"
    panel.form.set_values({"facts": "Viesti lähti väärään osoitteeseen.", "nature": (BreachNature.CONFIDENTIALITY,)})
    panel.form.persons.set_value((Party(desk.practice.sisko, PartyKind.PERSON, "Sisko"),))
    panel.submit()
    desk.settle()
    (stored,) = app.breaches.all()
    assert (stored.facts, stored.nature) == ("Viesti lähti väärään osoitteeseen.", (BreachNature.CONFIDENTIALITY,))
    assert [one.person for one in stored.persons] == [desk.practice.sisko]
    assert desk.page.panels.panel is panel
    assert not panel.form.is_edited
    assert "Breach 1" in desk.said
    desk.press("breach_panel_back")
    assert desk.page.board is not None
    assert desk.page.board.waiting == 1


def test_what_is_wrong_stands_at_its_field_and_nothing_is_written(desk: RequestsDesk) -> None:
    panel = _panel(desk)
    panel.submit()
    desk.settle()
    assert panel.form.fields["facts"].error()
    panel.form.set_values({"facts": "Laukku katosi."})
    panel.form.fields["noticed_at"].show_typed(["20.11.2099", "25.00"])
    panel.submit()
    desk.settle()
    assert panel.form.fields["noticed_at"].error()
    panel.form.fields["noticed_at"].show_typed(["20.11.2099", "9.00"])
    panel.submit()
    desk.settle()
    assert panel.form.fields["noticed_at"].error()
    assert desk.practice.app.breaches.all() == ()


def test_reported_told_and_closed(desk: RequestsDesk) -> None:
    uid, breaches = _high(desk), desk.practice.app.breaches
    panel = _panel(desk, uid)
    assert not desk.is_seen("breach_close")
    desk.press("breach_notified")
    panel.beside.report.form.fields["reference"].set_value("1234/171/26")
    desk.press("breach_report_save")
    assert [(one.phase, one.reference) for one in breaches.get(uid).reports] == [(ReportPhase.FIRST, "1234/171/26")]
    assert panel.beside.report.isHidden()
    assert panel.beside.hours.text() == "Notified in time"
    desk.press(f"breach_told_{desk.practice.sisko}")
    assert not desk.is_seen(f"breach_told_{desk.practice.sisko}")
    desk.press("breach_close")
    assert not breaches.get(uid).is_open
    assert not desk.is_seen("breach_save")
    assert panel.form.isHidden()
    assert "Laukku katosi." in panel.closed_text.text()
    desk.press("breach_reopen")
    assert breaches.get(uid).is_open
    assert desk.is_seen("breach_save")
    assert panel.form.isVisible()


def test_the_case_number_comes_later_and_can_be_taken_back(desk: RequestsDesk) -> None:
    uid, breaches = _high(desk), desk.practice.app.breaches
    panel = _panel(desk, uid)
    desk.press("breach_notified")
    desk.press("breach_report_save")
    (sent,) = breaches.get(uid).reports
    assert sent.reference == ""
    desk.press(f"breach_number_{sent.uid}")
    form = panel.beside.report.form
    assert form.fields["sent_at"].isHidden()
    form.fields["reference"].set_value("1234/171/26")
    desk.press("breach_report_save")
    (later,) = breaches.get(uid).reports
    assert (later.reference, later.sent_at, later.phase) == ("1234/171/26", sent.sent_at, sent.phase)
    assert "1234/171/26" in desk.said
    assert panel.beside.report.isHidden()
    undo = breaches.refer(sent.uid, "99/171/26").inverse
    assert undo is not None
    undo()
    assert breaches.get(uid).reports[0].reference == "1234/171/26"
    desk.press("breach_notified")
    assert form.fields["sent_at"].isVisible()


def test_a_late_report_asks_for_the_reason_first(desk: RequestsDesk) -> None:
    uid = _high(desk, hours_ago=80)
    panel = _panel(desk, uid)
    assert panel.beside.hours.text() == "The 72 hours ended 8 hour(s) ago"
    desk.press("breach_notified")
    desk.press("breach_report_save")
    assert desk.practice.app.breaches.get(uid).reports == ()
    late = panel.form.fields["late_reason"]
    assert late.isVisible()
    assert late.error()


def test_the_hours_go_on_while_the_panel_is_open(desk: RequestsDesk) -> None:
    panel = _panel(desk, _recorded(desk, hours_ago=10))
    assert panel.beside.hours.text() == "62 hour(s) left"
    panel.beside.tick(desk.practice.app.clock.now() + timedelta(hours=2, minutes=1))
    assert panel.beside.hours.text() == "59 hour(s) left"


def test_only_a_high_risk_asks_why_nobody_is_told(desk: RequestsDesk) -> None:
    panel = _panel(desk, _recorded(desk, risk=BreachRisk.RISK, risk_reason="Lista oli auki."))
    assert panel.form.fields["not_told_reason"].isHidden()
    panel.form.fields["risk"].set_value(BreachRisk.HIGH)
    panel.form.fields["risk"].edited.emit()
    assert not panel.form.fields["not_told_reason"].isHidden()


def test_what_is_not_saved_is_asked_about_and_kept_as_a_draft(desk: RequestsDesk) -> None:
    panel = _panel(desk)
    facts = panel.form.fields["facts"]
    facts.set_value("Kesken")
    facts.edited.emit()
    panel.store_draft()
    desk.settle()
    (draft,) = desk.practice.app.drafts.list()
    assert place_of(draft.form) == ("requests", f"draft/{BREACH_DRAFT}:")
    desk.press("breach_panel_back")
    assert panel.confirm.isVisible()
    assert desk.page.panels.panel is panel
    desk.press("breach_confirm_discard")
    assert desk.page.panels.panel is None
    assert desk.practice.app.drafts.list() == ()


def test_the_paper_has_a_name_that_tells_nothing(desk: RequestsDesk) -> None:
    panel = _panel(desk, _high(desk))
    desk.press(f"breach_letter_{desk.practice.sisko}")
    dialog = panel.findChild(QFileDialog, "save_pdf_dialog") or desk.page.findChild(QFileDialog, "save_pdf_dialog")
    assert dialog is not None
    assert [Path(one).name for one in dialog.selectedFiles()] == ["breach-1-letter.pdf"]
    dialog.reject()


def test_everything_in_the_panels_has_a_name(desk: RequestsDesk) -> None:
    uid = _high(desk)
    for record in (panel_record("breach", uid), panel_record("inspection", "")):
        desk.go_to(record)
        panel = desk.page.panels.panel
        assert panel is not None
        for one in panel.findChildren(QPushButton):
            assert one.objectName()
            assert one.accessibleName() or one.text(), one.objectName()


def test_names_in_her_texts_are_shown_and_masked_at_one_click(desk: RequestsDesk, tmp_path: Path) -> None:
    app = desk.practice.app
    family = "Tunnistettava"
    app.clients.save_person(PersonCard(given_name="Aamu", family_name=family))
    uid = _recorded(desk, facts=f"Kirje meni väärälle. {family} soitti.")
    desk.go_to(panel_record("inspection", ""))
    panel = desk.page.panels.panel
    assert isinstance(panel, InspectionPanel)
    assert desk.is_seen("inspection_save_named")
    assert family in desk.said
    panel.write_to(tmp_path / "unsaid")
    desk.settle()
    assert not list((tmp_path / "unsaid").glob("*.zip"))
    panel.write_to(tmp_path / "out", PackNames.MASKED)
    desk.settle()
    assert len(list((tmp_path / "out").glob("*.zip"))) == 1
    desk.press("inspection_mend_0")
    breach = desk.page.panels.panel
    assert isinstance(breach, BreachPanel)
    assert breach.record == uid


def test_the_inspection_pack_is_saved_from_the_menu(desk: RequestsDesk, tmp_path: Path) -> None:
    _high(desk)
    desk.go_to(panel_record("inspection", ""))
    panel = desk.page.panels.panel
    assert isinstance(panel, InspectionPanel)
    assert "8. Tietoturvaloukkaukset: 2 file(s)" in desk.said
    panel.write_to(tmp_path / "out")
    desk.settle()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["tarkastus-001.zip"]
