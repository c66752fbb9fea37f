"""Saved lists: what they hold, that no cell is a formula in a spreadsheet, that they come in again."""

import csv
import shutil
import subprocess
from io import StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from heijastus_desk.bootstrap import Application
from heijastus_desk.documents import csv_tables, xlsx_tables
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.services.client_lists import ListForm, ListWanted
from tests.storage.vaults import TODAY

HOSTILE = ("=1+1", "+SUM(A1)", "-2+3", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", '=HYPERLINK("http://x.example")')
ALL = ListWanted()


@pytest.fixture
def filled(app: Application) -> Application:
    points = (
        ContactPoint(kind=ContactPointKind.PHONE, value="+358 40 555 0601"),
        ContactPoint(kind=ContactPointKind.PHONE, value="09 555 0602"),
        ContactPoint(kind=ContactPointKind.EMAIL, value="aijo@posti.example"),
        ContactPoint(kind=ContactPointKind.ADDRESS, value="Keksitty katu 1 A; 2. krs, 00100 Helsinki"),
        ContactPoint(kind=ContactPointKind.ADDRESS, value="Kesäpolku 2, 90100 Oulu"),
    )
    firm = app.clients.save_organisation(OrganisationCard(name="Satama Oy", business_id="1234567-1")).uid
    person = PersonCard(
        given_name="Äijö",
        family_name="Åström",
        employer=firm,
        position="luotsi",
        lang=Lang.SV,
        relationship_started=TODAY,
        contact_points=points,
    )
    app.clients.save_person(person, labels=("Kevät", "Ryhmä A"))
    for number, text in enumerate(HOSTILE):
        app.clients.save_person(PersonCard(given_name=f"Etu{number}", family_name=text, position=text))
    return app


def as_csv(app: Application, path: Path, wanted: ListWanted = ALL) -> list[dict[str, str]]:
    app.client_lists.write(path, wanted, ListForm.CSV, Lang.FI)
    return list(csv.DictReader(StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";"))


def test_a_list_tells_names_work_and_how_to_reach_them(filled: Application, tmp_path: Path) -> None:
    (line,) = [line for line in as_csv(filled, tmp_path / "a.csv") if line["Etunimi"] == "Äijö"]
    assert line["Organisaatio"] == "Satama Oy"
    assert line["Puhelin"] == "'+358 40 555 0601; 09 555 0602"
    assert line["Asiakkuus alkoi"] == "8.6.2026"
    assert line["Tunnisteet"] == "Kevät; Ryhmä A"


def test_the_list_is_saved_as_it_is_filtered(filled: Application, tmp_path: Path) -> None:
    lines = as_csv(filled, tmp_path / "a.csv", ListWanted(kind=PartyKind.ORGANISATION))
    assert [line["Organisaatio"] for line in lines] == ["Satama Oy"]
    lines = as_csv(filled, tmp_path / "a.csv", ListWanted(search="åström"))
    assert [line["Sukunimi"] for line in lines] == ["Åström"]
    assert len(as_csv(filled, tmp_path / "a.csv", ListWanted(label="Kevät"))) == 1
    assert as_csv(filled, tmp_path / "a.csv", ListWanted(archived=True)) == []


def test_no_cell_of_a_csv_begins_like_a_formula(filled: Application, tmp_path: Path) -> None:
    cells = [cell for line in as_csv(filled, tmp_path / "a.csv") for cell in line.values()]
    assert not [cell for cell in cells if cell.startswith(csv_tables._FORMULA)]
    assert {f"'{text}" for text in HOSTILE} <= set(cells)


def test_every_cell_of_a_workbook_is_a_text(filled: Application, tmp_path: Path) -> None:
    filled.client_lists.write(tmp_path / "a.xlsx", ALL, ListForm.XLSX, Lang.FI)
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert set(HOSTILE) <= {str(cell.value) for cell in cells}
    assert "+358 40 555 0601; 09 555 0602" in {str(cell.value) for cell in cells}


def test_without_the_type_a_workbook_would_hold_formulas(
    filled: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_tables.XlsxTable, "_cell", lambda _self, value: value)
    filled.client_lists.write(tmp_path / "a.xlsx", ALL, ListForm.XLSX, Lang.FI)
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert "f" in {cell.data_type for row in sheet.iter_rows() for cell in row}


@pytest.mark.skipif(not shutil.which("soffice"), reason="no LibreOffice here")
@pytest.mark.parametrize("form", list(ListForm))
def test_libreoffice_finds_no_formula(filled: Application, tmp_path: Path, form: ListForm) -> None:
    path = tmp_path / f"a.{form.value}"
    filled.client_lists.write(path, ALL, form, Lang.FI)
    told = ["--headless", "--convert-to", "fods", "--outdir", str(tmp_path / "out"), str(path)]
    if form is ListForm.CSV:
        told.insert(1, "--infilter=CSV:59,34,76,1,,0,false,true,false")
    home = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(["soffice", home, *told], check=True, capture_output=True, timeout=120)  # noqa: S607 - if it is there
    opened = (tmp_path / "out" / "a.fods").read_text("utf-8")
    assert "Åström" in opened
    assert "+358 40 555 0601" in opened
    assert "table:formula" not in opened


@pytest.mark.parametrize("form", list(ListForm))
def test_a_saved_list_comes_in_again_as_it_was(
    filled: Application, empty_app: Application, tmp_path: Path, form: ListForm
) -> None:
    path = tmp_path / "lista"
    count = filled.client_lists.write(path, ALL, form, Lang.FI)
    service = empty_app.client_import
    outcome = service.carry_out(service.preview(service.read(path)))
    assert (outcome.imported, outcome.refused, outcome.duplicates) == (count, (), 0)
    assert [row.name for row in empty_app.clients.list()] == [row.name for row in filled.clients.list()]
    (one, other) = (
        app.clients.card(next(row.uid for row in app.clients.list() if row.name == "Åström, Äijö")).person
        for app in (filled, empty_app)
    )
    assert one is not None
    assert other is not None
    assert {(p.kind, p.value) for p in one.contact_points} == {(p.kind, p.value) for p in other.contact_points}
    assert (one.position, one.lang, one.relationship_started) == (
        other.position,
        other.lang,
        other.relationship_started,
    )


def test_a_list_that_cannot_be_written_is_told(filled: Application, tmp_path: Path) -> None:
    with pytest.raises(HeijastusError) as failure:
        filled.client_lists.write(tmp_path / "poissa" / "a.csv", ALL, ListForm.CSV, Lang.FI)
    assert failure.value.code is ErrorCode.FOLDER_NOT_WRITABLE
