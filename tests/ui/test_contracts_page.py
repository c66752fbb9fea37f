"""The page of contracts: list and details, what is not invoiced, hours, and the ways from there."""

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from heijastus_desk.domain.accounting import AccountingEntry
from heijastus_desk.domain.appointments import AppointmentEntry
from heijastus_desk.domain.contracts import (
    ContractKind,
    ContractTerms,
    ControllerRole,
    DataSet,
    DataSetRole,
    PartyRef,
)
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.client_papers import PaperKind
from heijastus_desk.ui.pages.clients.loading import parties
from heijastus_desk.ui.pages.contracts import presenter
from heijastus_desk.ui.pages.contracts.page import ContractsPage
from tests.ui.children import child
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import TODAY

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def page(desk: Desk) -> ContractsPage:
    desk.window.open_page("contracts")
    desk.settle()
    shown = desk.window.page
    assert isinstance(shown, ContractsPage)
    return shown


def rows(page: ContractsPage) -> list[str]:
    shown = page.agreements.list
    return [shown.card(row).title for row in range(shown.count)]


def add_contract(desk: Desk, title: str, **more: object) -> str:
    terms = ContractTerms(
        kind=ContractKind.COACHING,
        title=title,
        orderer=PartyRef(person=desk.practice.ake),
        participants=(desk.practice.ake,),
        **more,  # type: ignore[arg-type]
    )
    return desk.practice.app.contracts.save(terms).uid


def test_a_contract_is_shown_with_what_is_left_its_dates_and_sessions(desk: Desk, page: ContractsPage) -> None:
    app, contract = desk.practice.app, desk.practice.contract
    app.appointments.save(AppointmentEntry(planned_on=TODAY + timedelta(days=1), contract=contract, starts_at="9.00"))
    app.appointments.save(AppointmentEntry(planned_on=TODAY - timedelta(days=1), contract=contract))
    page.activate()
    desk.settle()
    assert page.agreements.list.card(0).subtitle == "Keksitty Oy · 1/10, 9 left · next 21.11.2026 at 9.00"
    shown = page.agreements.rows
    told = [(shown.card(row).title, shown.card(row).status) for row in range(shown.count)]
    assert told == [
        ("Agreed dates", ""),
        ("19.11.2026", "Not recorded"),
        ("21.11.2026 at 9.00", ""),
        ("Sessions held", ""),
        ("7.10.2026", ""),
    ]


def test_ended_contracts_wait_behind_their_chip_and_words_narrow(desk: Desk, page: ContractsPage) -> None:
    add_contract(desk, "Uravalmennus")
    add_contract(desk, "Vanha", ends_on=TODAY - timedelta(days=1))
    add_contract(desk, "Tuleva", starts_on=TODAY + timedelta(days=9))
    page.activate()
    desk.settle()
    assert sorted(rows(page)) == ["Ryhmätyönohjaus 2026", "Tuleva", "Uravalmennus"]
    desk.press("contracts_state_ended")
    assert rows(page) == ["Vanha"]
    page.agreements.search.setText("olematon")
    page.agreements.filtered.emit()
    desk.settle()
    assert child(page, QWidget, "contracts_unfound").isVisible()
    desk.press("contracts_state_all")
    page.agreements.search.setText("sisko")
    page.agreements.filtered.emit()
    desk.settle()
    assert rows(page) == ["Ryhmätyönohjaus 2026"]
    page.open_record(add_contract(desk, "Ulkopuolinen"))
    desk.settle()
    assert page.agreements.header.label.text() == "Ulkopuolinen"


def test_enter_leads_to_the_form_of_a_session_and_of_the_contract(desk: Desk, page: ContractsPage) -> None:
    page.agreements.list.setFocus()
    desk.keys("Enter")
    shown = page.agreements.rows
    assert QApplication.focusWidget() is shown
    for _ in range(shown.count):
        QTest.keyClick(shown, Qt.Key.Key_Down)
    desk.keys("Enter")
    assert desk.window.page is desk.page
    assert desk.page.area.form is not None
    assert desk.page.area.form.objectName() == "session_form"
    desk.keys("Esc")
    desk.window.open_page("contracts")
    desk.settle()
    desk.press("contract_edit")
    assert desk.page.area.form is not None
    assert desk.page.area.form.objectName() == "contract_form"


def test_a_new_contract_stands_over_no_card_and_leads_back(desk: Desk, page: ContractsPage) -> None:
    desk.keys("Ctrl+N")
    form = desk.page.area.form
    assert form is not None
    desk.write("title", "Uusi sopimus")
    desk.keys("Ctrl+S")
    assert form.form.fields["participants"].error(), "nobody orders it and nobody takes part"
    form.form.fields["participants"].set_value(parties(desk.practice.app, (desk.practice.sisko,)))
    desk.keys("Ctrl+S")
    assert desk.window.page is page
    assert "Uusi sopimus" in rows(page)


@pytest.mark.usefixtures("page")
def test_who_answers_for_which_data_is_entered_and_checked(desk: Desk) -> None:
    desk.press("contract_edit")
    form = desk.page.area.form
    assert form is not None
    field = form.form.fields["data_sets"]
    field.set_value((DataSetRole(DataSet.SURVEY, ControllerRole.PROCESSOR),))
    desk.keys("Ctrl+S")
    assert field.error()
    given = (DataSetRole(DataSet.SURVEY, ControllerRole.PROCESSOR, "Kysely tilaajan lomakkeella"),)
    field.set_value(given)
    assert field.value() == given
    typed = field.as_typed()
    field.set_value(())
    field.show_typed(typed)
    assert field.value() == given
    desk.keys("Ctrl+S")
    assert desk.practice.app.contracts.get(desk.practice.contract).terms.data_sets == given


def test_ctrl_t_here_means_the_contract_in_front(desk: Desk, page: ContractsPage) -> None:
    other = add_contract(desk, "Uravalmennus")
    page.open_record(other)
    desk.settle()
    desk.keys("Ctrl+T")
    assert desk.page.area.form is not None
    assert desk.page.area.form.form.fields["contract"].value() == other
    desk.keys("Ctrl+S")
    assert desk.window.page is page
    assert [line.held_on for line in desk.practice.app.sessions.of_contract(other)] == [TODAY]


def test_what_is_not_invoiced_is_marked_with_its_invoice(desk: Desk, page: ContractsPage) -> None:
    app = desk.practice.app
    payer = PartyRef(organisation=desk.practice.firm)
    invoice = app.accounting.save(AccountingEntry(number="2026-12", payer=payer, dated_on=TODAY)).uid
    page.open_record("uninvoiced")
    desk.settle()
    pane = page.uninvoiced
    assert [pane.list.card(row).title for row in range(pane.list.count)] == ["Keksitty Oy"]
    assert invoice in pane.invoice.choices
    pane.invoice.set_value(invoice)
    desk.press("mark_all_invoiced")
    assert desk.quiet == "Marked as invoiced."
    assert app.working_day.uninvoiced() == ()
    assert not pane.list.isVisible()
    desk.keys("Ctrl+Z")
    assert pane.list.count == 1
    desk.press("mark_one_invoiced")
    assert app.working_day.uninvoiced() == ()


def test_the_lists_are_saved_as_tables_and_wrong_days_told(desk: Desk, page: ContractsPage, tmp_path: Path) -> None:
    offered: list[str] = []

    def target(name: str) -> str:
        offered.append(name)
        return str(tmp_path / name)

    page.ask_target = target
    page.open_record("uninvoiced")
    desk.settle()
    desk.keys("Ctrl+E")
    page.open_record("hours")
    desk.settle()
    desk.keys("Ctrl+E")
    assert offered == ["not-invoiced-2026-11-20.csv", "hours-2026-01-01-2026-12-31.csv"]
    tables = [(tmp_path / name).read_text("utf-8-sig") for name in offered]
    waiting, hours = (list(csv.reader(io.StringIO(text), delimiter=";")) for text in tables)
    assert waiting[1][:2] == ["Keksitty Oy", "Ryhmätyönohjaus 2026"]
    assert hours[1][-2:] == ["1", "90"]
    assert "Kuvitteellinen" not in tables[1], "nobody permitted to be named"
    page.hours.end.edit.setText("31.2.2026")
    desk.press("hours_show")
    assert page.hours.end.error()
    page.hours.end.edit.setText("1.1.2025")
    desk.press("hours_show")
    assert page.hours.end.error()
    page.hours.end.edit.setText("31.12.2026")
    desk.press("hours_show")
    assert not page.hours.end.error()
    assert page.hours.list.count == 1


def test_papers_are_made_of_what_is_in_front(desk: Desk, page: ContractsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[tuple[bytes, str]] = []
    monkeypatch.setattr(page.printing.output, "ask_printer", lambda pdf, title: printed.append((pdf, title)))
    page.agreements.print_asked.emit(PaperKind.SESSIONS)
    desk.settle()
    for tab in ("agreements", "uninvoiced", "hours"):
        page.open_record(tab)
        desk.settle()
        desk.keys("Ctrl+P")
    assert [title for _pdf, title in printed] == ["tapaamiset", "tiivistelma", "laskuttamatta", "tunnit"]
    assert all(pdf.startswith(b"%PDF") for pdf, _title in printed)


def test_lengths_are_said_in_hours_and_minutes() -> None:
    assert [presenter.length(minutes) for minutes in (45, 60, 90, 0)] == ["45 min", "1 h", "1 h 30 min", "0 min"]
    assert presenter.when(TODAY, "09:05", Lang.FI) == "20.11.2026 at 9.05"
