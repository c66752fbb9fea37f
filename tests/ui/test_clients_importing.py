"""Clients from a file in the window: columns, rows beside what exists, the import, one step back, by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from heijastus_desk.domain.client_import import ImportField, Treatment, Verdict
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.ui.pages.clients.importing.panel import ImportPanel
from tests.ui.clients_desk import Desk
from tests.ui.conftest import ManualExecutor

pytestmark = pytest.mark.usefixtures("themed")

LIST = """Etunimi;Sukunimi;Sähköposti;Puhelin;Yritys;Kengännumero
Tuuli;Tuotu;tuuli@posti.example;040 555 0001;Satama Oy;38
Kaisu;Kahdentunut;kaisu@posti.example;040 765 4321;;41
Vilho;Virheellinen;ei osoite;;;44
Tuuli;Tuotu;tuuli@posti.example;;;38
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "asiakkaat.csv"
    made.write_text(LIST, "cp1252")
    return made


@pytest.fixture
def known(desk: Desk) -> str:
    point = ContactPoint(kind=ContactPointKind.EMAIL, value="Kaisu@posti.example")
    uid = desk.practice.app.clients.save_person(
        PersonCard(given_name="Kaisu", family_name="Kahdentunut", contact_points=(point,))
    ).uid
    desk.page.activate()
    desk.settle()
    return uid


def opened(desk: Desk, path: Path) -> ImportPanel:
    desk.page.importing.open()
    desk.settle()
    panel = desk.page.area.panel
    assert isinstance(panel, ImportPanel)
    panel.read(path)
    desk.settle()
    return panel


def text(panel: ImportPanel, name: str) -> str:
    found = panel.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def names(desk: Desk) -> list[str]:
    return [row.name for row in desk.practice.app.clients.list()]


def test_a_file_comes_in_and_goes_back_in_one_step(desk: Desk, path: Path, known: str) -> None:
    before = names(desk)
    panel = opened(desk, path)
    assert panel.step == "import_columns_step"
    assert panel.columns.box(0).currentText() == "Etunimi"
    assert "Kengännumero" in text(panel, "import_left_out")
    desk.press("import_go_on")
    assert panel.step == "import_preview_step"
    counts = panel.preview.counts() if panel.preview else {}
    assert {verdict: counts[verdict] for verdict in Verdict if counts[verdict]} == {
        Verdict.NEW: 1,
        Verdict.DUPLICATE: 1,
        Verdict.REPEATED: 1,
        Verdict.REFUSED: 1,
    }
    desk.press("import_verdicts_duplicate")
    assert "Kaisu@posti.example" in text(panel, "import_here")
    assert "Kahdentunut, Kaisu" in text(panel, "import_in_file")
    desk.press("import_treatment_complete")
    assert panel.rows.treatments == {3: Treatment.COMPLETE}
    desk.press("import_go_on")
    assert panel.step == "import_result_step"
    assert "Tuotu, Tuuli" in names(desk)
    assert panel.result.list.count == 1
    card = desk.practice.app.clients.card(known).person
    assert card is not None
    assert [point.value for point in card.contact_points][-1] == "040 765 4321"
    desk.window.context.undo()
    desk.settle()
    assert names(desk) == before
    card = desk.practice.app.clients.card(known).person
    assert card is not None
    assert len(card.contact_points) == 1


def test_all_of_it_works_by_keyboard(desk: Desk, path: Path) -> None:
    panel = opened(desk, path)
    box = panel.columns.box(5)
    box.setFocus()
    QTest.keyClicks(box, "Yksik")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert panel.columns.uses()[5].field is ImportField.UNIT
    for step in ("import_preview_step", "import_result_step"):
        panel.go_on.setFocus()
        QTest.keyClick(panel.go_on, Qt.Key.Key_Space)
        desk.settle()
        assert panel.step == step
    panel.go_on.setFocus()
    QTest.keyClick(panel.go_on, Qt.Key.Key_Space)
    desk.settle()
    assert desk.page.area.panel is None


@pytest.mark.usefixtures("known")
def test_a_new_client_can_be_left_out(desk: Desk, path: Path) -> None:
    before = names(desk)
    panel = opened(desk, path)
    desk.press("import_go_on")
    desk.press("import_treatment_skip")
    # Nobody else is new, so there is nothing to import.
    assert panel.rows.coming() == 0
    assert not panel.go_on.isEnabled()
    assert panel.rows.treatments == {2: Treatment.SKIP}
    assert panel.rows.list.card(0).status == "Jätä pois"
    desk.press("import_treatment_add")
    assert panel.rows.treatments == {}
    assert names(desk) == before


def test_the_list_is_saved_as_it_is_filtered(desk: Desk, tmp_path: Path) -> None:
    desk.page.pane.search.setText("Sisko")
    for name in ("lista.csv", "lista.xlsx"):
        desk.page.importing.save(tmp_path / name)
        desk.settle()
        assert desk.quiet.startswith(f"Saved: {name}, 1 clients.")
    text = (tmp_path / "lista.csv").read_text("utf-8-sig")
    assert "Sisko" in text
    assert "Ääri" not in text
    assert (tmp_path / "lista.xlsx").read_bytes().startswith(b"PK")


def test_the_menu_of_the_list_leads_there(desk: Desk) -> None:
    actions = {action.objectName(): action for action in desk.page.pane.more.menu().actions()}
    actions["clients_import"].trigger()
    desk.settle()
    assert isinstance(desk.page.area.panel, ImportPanel)
    assert "clients_save_list" in actions


def test_escape_leaves_without_saving(desk: Desk, path: Path) -> None:
    before = names(desk)
    panel = opened(desk, path)
    desk.press("import_go_on")
    assert panel.step == "import_preview_step"
    desk.keys("Esc")
    assert desk.page.area.panel is None
    assert names(desk) == before


def test_a_cancelled_import_leaves_nothing_and_can_be_started_again(
    desk: Desk, path: Path, executor: ManualExecutor
) -> None:
    before = names(desk)
    panel = opened(desk, path)
    desk.press("import_go_on")
    panel.advance()
    assert panel._job is not None
    assert not panel.go_on.isEnabled()
    panel._job.cancel()
    executor.run_all()
    desk.settle()
    assert names(desk) == before
    assert panel.step == "import_preview_step"
    assert panel.go_on.isEnabled()
    desk.press("import_go_on")
    assert panel.step == "import_result_step"


def test_leaving_while_it_imports_still_tells_of_it(desk: Desk, path: Path, executor: ManualExecutor) -> None:
    panel = opened(desk, path)
    desk.press("import_go_on")
    panel.advance()
    desk.page.area.close_form()
    executor.run_all()
    desk.settle()
    assert "Tuotu, Tuuli" in names(desk)
    assert desk.quiet == "Clients imported."


def test_a_file_that_is_none_is_told_where_it_was_chosen(desk: Desk, tmp_path: Path) -> None:
    picture = tmp_path / "kuva.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    panel = opened(desk, picture)
    assert panel.step == "import_choose_step"
    assert "CSV" in text(panel, "import_error")


def test_without_a_name_column_the_columns_say_so(desk: Desk, path: Path) -> None:
    panel = opened(desk, path)
    for at in (0, 1, 4):
        panel.columns.box(at).setCurrentIndex(0)
    desk.press("import_go_on")
    assert panel.step == "import_columns_step"
    assert "nimi" in text(panel, "import_columns_error")


def test_a_wrong_separator_is_chosen_anew(desk: Desk, path: Path) -> None:
    panel = opened(desk, path)
    field = panel.columns._of_text.fields["import_separator"]
    field.set_value(",")
    field.edited.emit()
    desk.settle()
    assert panel.file is not None
    assert len(panel.file.headings) == 1
    field.set_value(";")
    field.edited.emit()
    desk.settle()
    assert len(panel.file.headings) == 6
