"""Printing from the card and writing down who was given the notice, in the window, with keys."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.services.client_papers import PaperKind
from heijastus_desk.ui.draft_places import place_of
from heijastus_desk.ui.form_places import LACKING, form_place
from heijastus_desk.ui.pages.clients.delivery_entries import notice_chips
from heijastus_desk.ui.pages.clients.find_panels import NotesPanel
from heijastus_desk.ui.pages.clients.forms.delivery_form import DeliveryForm, GivenNoticeForm
from heijastus_desk.ui.pages.clients.forms.scan_field import ScanField
from heijastus_desk.ui.pages.clients.print_panel import PrintPanel
from tests.documents.pdf_text import pages, tight
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import TODAY

SECRET = "kalliosalaisuus"


pytestmark = pytest.mark.usefixtures("themed")


def panel(desk: Desk) -> PrintPanel:
    found = desk.page.area.panel
    assert isinstance(found, PrintPanel)
    return found


def form(desk: Desk) -> DeliveryForm:
    found = desk.page.area.form
    assert isinstance(found, DeliveryForm)
    return found


def shown(desk: Desk) -> str:
    return tight("".join(pages(panel(desk).pdf)))


def test_ctrl_p_lists_the_papers_and_shows_each(desk: Desk) -> None:
    app = desk.practice.app
    app.notes.save(NoteEntry(written_on=TODAY, body=SECRET, owners=(desk.practice.sisko,)))
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+P")
    rows = panel(desk).papers
    listed = [rows.card(row).uid for row in range(rows.count) if not rows.card(row).heading]
    assert listed == [kind.value for kind in PaperKind if kind is not PaperKind.HOURS]
    assert tight("Sisko Kuvitteellinen") in shown(desk)
    holding: dict[PaperKind, bool] = {}
    for uid in listed:
        panel(desk).choose(PaperKind(uid))
        desk.settle()
        holding[PaperKind(uid)] = SECRET in shown(desk)
    assert {kind for kind, has in holding.items() if has} == {PaperKind.NOTES}
    desk.keys("Esc")
    assert desk.page.area.panel is None


def test_an_organisation_has_no_notes_to_print(desk: Desk) -> None:
    desk.choose(desk.practice.firm)
    desk.keys("Ctrl+P")
    rows = panel(desk).papers
    assert PaperKind.NOTES.value not in [rows.card(row).uid for row in range(rows.count)]
    assert tight("Keksitty Oy") in shown(desk)


def test_only_notes_with_the_words_are_printed(desk: Desk) -> None:
    notes = desk.practice.app.notes
    for body in ("Puhuttiin tuulimyllystä", "Puhuttiin vesirattaasta"):
        notes.save(NoteEntry(written_on=TODAY, body=body, owners=(desk.practice.sisko,)))
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+P")
    panel(desk).choose(PaperKind.NOTES)
    desk.settle()
    assert "tuulimyllystä" in shown(desk)
    assert "vesirattaasta" in shown(desk)
    panel(desk).words.setText("vesi")
    panel(desk).words.typed.emit()
    desk.settle()
    assert "tuulimyllystä" not in shown(desk)
    assert "vesirattaasta" in shown(desk)


def test_the_paper_is_saved_under_a_name_that_tells_nobody(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+P")
    monkeypatch.setattr(panel(desk).output, "ask_where", lambda _pdf, name: asked.append(name))
    panel(desk).save_it()
    assert asked == ["kortti.pdf"]


def test_a_printed_sign_sheet_keeps_its_version_and_leads_to_the_signed_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = desk.practice.app
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+P")
    panel(desk).choose(PaperKind.SIGN_SHEET)
    desk.settle()
    assert tight("versio 1") in shown(desk)
    monkeypatch.setattr(panel(desk).output, "ask_printer", lambda *_args: None)
    desk.keys("Ctrl+P")
    assert [row.number for row in app.deliveries.versions("")] == [1]
    desk.press("print_came_back")
    values = form(desk).form.values()
    assert values["how"] is DeliveryHow.SIGNED
    assert [party.uid for party in values["given"]] == [desk.practice.sisko, desk.practice.ake]


def test_a_group_signs_in_one_go_with_its_scan_and_one_undo(desk: Desk, tmp_path: Path) -> None:
    scan = tmp_path / "skannaus.pdf"
    scan.write_bytes(b"%PDF-1.4 keksitty")
    app = desk.practice.app
    desk.choose(desk.practice.sisko)
    desk.page.card.asked.emit("add_delivery")
    desk.settle()
    fields = form(desk).form.fields
    fields["contract"].set_value(desk.practice.contract)
    fields["contract"].edited.emit()
    desk.settle()
    fields["how"].set_value(DeliveryHow.SIGNED)
    fields["how"].edited.emit()
    field = fields["scan"]
    assert isinstance(field, ScanField)
    field.ask_file = lambda: str(scan)
    desk.press("scan_choose")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    for uid in (desk.practice.sisko, desk.practice.ake):
        card = app.clients.card(uid)
        [line] = card.deliveries.given
        assert (line.how, line.number) == (DeliveryHow.SIGNED, 1)
        assert line.scan in [file.uid for file in card.files]
        assert not card.deliveries.lacking
    desk.keys("Ctrl+Z")
    card = app.clients.card(desk.practice.sisko)
    assert not card.deliveries.given
    assert not card.files


def test_a_scan_of_several_signatures_wants_their_contract(desk: Desk, tmp_path: Path) -> None:
    scan = tmp_path / "skannaus.pdf"
    scan.write_bytes(b"%PDF-1.4 keksitty")
    desk.page.open_record(form_place(LACKING))
    desk.settle()
    fields = form(desk).form.fields
    fields["how"].set_value(DeliveryHow.SIGNED)
    fields["scan"].set_value(str(scan))
    desk.keys("Ctrl+S")
    assert fields["contract"].error()
    assert not desk.practice.app.clients.card(desk.practice.sisko).files


def test_the_line_of_today_ticks_everybody_who_lacks_the_notice(desk: Desk) -> None:
    deliveries = desk.practice.app.deliveries
    desk.page.open_record(form_place(LACKING))
    desk.settle()
    boxes = form(desk).findChildren(QCheckBox)
    assert len([box for box in boxes if box.objectName().startswith("given_") and box.isChecked()]) == 2
    desk.keys("Ctrl+S")
    assert deliveries.lacking() == ()


def test_the_card_says_that_the_notice_is_lacking_until_it_is_given(desk: Desk) -> None:
    app = desk.practice.app
    desk.choose(desk.practice.sisko)

    def chips() -> list[str]:
        assert desk.page.client is not None
        return [mark.text for mark in notice_chips(desk.page.client)]

    assert chips() == ["Notice not given"]
    register = app.registers.list()[0].uid
    app.deliveries.record((desk.practice.sisko,), register, DeliveryHow.HANDED, TODAY)
    desk.choose(desk.practice.sisko)
    assert chips() == []
    desk.open_row("timeline", "delivery:")
    opened = desk.page.area.form
    assert isinstance(opened, GivenNoticeForm)
    opened.form.fields["how"].set_value(DeliveryHow.POST)
    opened.form.fields["how"].edited.emit()
    desk.keys("Ctrl+S")
    [line] = app.clients.card(desk.practice.sisko).deliveries.given
    assert (line.how, line.delivered_on) == (DeliveryHow.POST, TODAY)
    desk.open_row("timeline", "delivery:")
    desk.press("delivery_form_remove")
    assert chips() == ["Notice not given"]
    assert desk.page.area.form is None


def test_a_day_to_come_is_refused_at_its_field(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page.card.asked.emit("add_delivery")
    desk.settle()
    desk.write("delivered_on", f"{date(2027, 1, 2):%d.%m.%Y}")
    desk.keys("Ctrl+S")
    assert form(desk).form.fields["delivered_on"].error()


def test_the_preview_keeps_its_scroll_bar(desk: Desk) -> None:
    """Without it a page a little higher than the view made Qt turn the bar on and off for ever."""
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+P")
    assert panel(desk).pages.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn


def test_what_was_found_in_the_notes_is_printed(desk: Desk) -> None:
    for body in ("Puhuttiin tuulimyllystä", "Puhuttiin vesirattaasta"):
        desk.practice.app.notes.save(NoteEntry(written_on=TODAY, body=body, owners=(desk.practice.sisko,)))
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+F")
    desk.type("ratta")
    found = desk.page.area.panel
    assert isinstance(found, NotesPanel)
    found.line.typed.emit()
    desk.settle()
    desk.keys("Ctrl+P")
    assert panel(desk).kind is PaperKind.NOTES
    assert "vesirattaasta" in shown(desk)
    assert "tuulimyllystä" not in shown(desk)


def test_a_draft_of_those_who_lack_the_notice_is_taken_up_again(desk: Desk) -> None:
    desk.page.open_record(form_place(LACKING))
    desk.settle()
    box = form(desk).findChild(QCheckBox, "given_0")
    assert isinstance(box, QCheckBox)
    box.click()
    desk.page.store_draft()
    desk.settle()
    [draft] = desk.practice.app.drafts.list()
    desk.page.area.close_form()
    desk.page.open_record(place_of(draft.form)[1])
    desk.settle()
    assert form(desk).confirm.isVisible()
