"""Workbooks as Excel and LibreOffice save them, and hostile ones: dates, numbers, shared texts, bombs, entities."""

import random
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from heijastus_desk.domain.client_import import FileFormat
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.importing.clients import csv_files, xlsx_files
from tests.importing.clients.reading import both, person, reached, read, rows

HEAD = ["Etunimi", "Sukunimi", "Puhelin", "Postinumero", "Postitoimipaikka", "Asiakkuus alkoi", "Muistiinpanot"]
LINE = ["Äijö", "Åström", 401234567, 100, "Helsinki", datetime(2020, 2, 1, 12, 30), "=HYPERLINK(...)"]  # noqa: DTZ001 - as a cell holds it


def workbook(*lines: list[Any], sheets: int = 0) -> bytes:
    made = Workbook()
    for _ in range(sheets):
        made.create_sheet("ensin tyhjä", 0)
    sheet = made.worksheets[-1]
    for line in lines:
        sheet.append(line)
    target = BytesIO()
    made.save(target)
    return target.getvalue()


def changed(data: bytes, name: str, content: Callable[[bytes], bytes]) -> bytes:
    """The workbook with one part made anew, or added."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        names = source.namelist()
        for one in names:
            made.writestr(one, content(source.read(one)) if one == name else source.read(one))
        if name not in names:
            made.writestr(name, content(b""))
    return target.getvalue()


NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
EXCEL = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPES}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{TYPES}.styles+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPES}.sharedStrings+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{REL}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId3" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {NS} xmlns:r="{REL}"><sheets><sheet name="Taul1" sheetId="1" r:id="rId1"/></sheets>'
    "</workbook>",
    "xl/styles.xml": f'<styleSheet {NS}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    "</styleSheet>",
    "xl/sharedStrings.xml": f"<sst {NS}><si><t>Nimi</t></si><si><t>Asiakkuus alkoi</t></si><si><t>Puhelin</t></si>"
    '<si><r><t xml:space="preserve">Äijö </t></r><r><rPr><b/></rPr><t>Åström</t></r></si>'
    "<si><t>Otto_x0007_ Näyte</t></si></sst>",
    "xl/worksheets/sheet1.xml": f'<worksheet {NS}><dimension ref="A1:C3"/><sheetData>'
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
    '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" s="1"><v>43862</v></c><c r="C2"><v>358401234567</v></c></row>'
    '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="C3" t="e"><v>#N/A</v></c></row></sheetData></worksheet>',
}
"""A workbook part by part as Excel saves one: shared texts in pieces, a date as a number with a look, an error."""


def excel() -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in EXCEL.items():
            made.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{content}')
    return target.getvalue()


def code(folder: Path, data: bytes) -> ErrorCode:
    with pytest.raises(HeijastusError) as failure:
        read(folder, data)
    return failure.value.code


def test_a_workbook_of_excel(tmp_path: Path) -> None:
    (row,), refused = both(tmp_path, excel())
    assert (person(row).given_name, person(row).family_name) == ("Äijö", "Åström")
    assert person(row).relationship_started == date(2020, 2, 1)
    assert reached(row, ContactPointKind.PHONE) == ["358401234567"]
    assert [(one.number, one.error.code) for one in refused] == [(3, ErrorCode.FIELD_HAS_CONTROL_CHARACTERS)]


def test_dates_and_numbers(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, workbook(HEAD, LINE[:6]))
    card = person(row)
    assert (card.given_name, card.family_name) == ("Äijö", "Åström")
    assert card.relationship_started == date(2020, 2, 1)
    assert reached(row, ContactPointKind.PHONE) == ["401234567"]
    assert reached(row, ContactPointKind.ADDRESS) == ["00100 Helsinki"]
    assert read(tmp_path, workbook(HEAD, LINE)).format is FileFormat.XLSX


def test_the_first_sheet_with_rows_is_read_and_gaps_keep_the_numbers(tmp_path: Path) -> None:
    found = rows(tmp_path, workbook(HEAD, LINE[:6], [], [], ["Otto", "Näyte"], sheets=2))
    assert [row.number for row in found] == [2, 5]


def test_a_formula_is_its_last_value_or_nothing(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, workbook(HEAD, LINE))
    assert row.note == ""


@pytest.mark.skipif(not shutil.which("soffice"), reason="no LibreOffice here")
def test_a_workbook_of_libreoffice(tmp_path: Path) -> None:
    source = tmp_path / "lista.csv"
    source.write_text("Etunimi;Sukunimi;Puhelin\nÄijö;Åström;+358 40 555 0301\n", "utf-8")
    told = ["--headless", "--convert-to", "xlsx", "--infilter=CSV:59,34,76,1", "--outdir", str(tmp_path), str(source)]
    home = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(["soffice", home, *told], check=True, capture_output=True, timeout=120)  # noqa: S607 - if it is there
    (row,) = rows(tmp_path, (tmp_path / "lista.xlsx").read_bytes())
    assert reached(row, ContactPointKind.PHONE) == ["+358 40 555 0301"]


# ------------------------------------------------------------------------------------------------------- hostile ones

SHEET = "xl/worksheets/sheet1.xml"
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet>&c;</worksheet>'
)
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'


@pytest.mark.parametrize("content", [BOMB, OUTSIDE, BOMB.decode().encode("utf-16")])
@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"])
def test_entities_are_refused(tmp_path: Path, content: bytes, part: str) -> None:
    assert code(tmp_path, changed(workbook(HEAD, LINE), part, lambda _: content)) is ErrorCode.IMPORT_UNSAFE


def test_the_parser_refuses_entities_by_itself_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_files, "_DECLARATIONS", ())
    assert code(tmp_path, changed(workbook(HEAD, LINE), SHEET, lambda _: BOMB)) is ErrorCode.IMPORT_WORKBOOK_DAMAGED


def test_a_part_that_unpacks_too_large_is_refused(tmp_path: Path) -> None:
    bomb = changed(workbook(HEAD, LINE), "xl/media/image1.bin", lambda _: bytes(20_000_000))
    assert len(bomb) < 100_000
    assert code(tmp_path, bomb) is ErrorCode.IMPORT_UNSAFE


def test_without_the_limit_the_large_part_would_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_files, "MOST_TIMES", 10**9)
    assert read(tmp_path, changed(workbook(HEAD, LINE), "xl/media/image1.bin", lambda _: bytes(20_000_000))).rows


def test_too_many_parts_and_parts_of_one_name_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_files, "MOST_PARTS", 5)
    assert code(tmp_path, workbook(HEAD, LINE)) is ErrorCode.IMPORT_UNSAFE


def test_millions_of_shared_texts_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_files, "MOST_TEXTS", 3)
    assert code(tmp_path, excel()) is ErrorCode.IMPORT_UNSAFE


def test_names_that_lead_outside_write_nothing(tmp_path: Path) -> None:
    for name in ("../ulos.xml", "/ulos.xml", "C:\\ulos.xml", "con", "a\x00b"):
        rows(tmp_path, changed(workbook(HEAD, LINE[:6]), name, lambda _: b"<x/>"))
    assert [path.name for path in tmp_path.iterdir()] == ["asiakkaat"]
    assert not (tmp_path.parent / "ulos.xml").exists()


def test_two_cells_a_million_rows_apart_take_no_room(tmp_path: Path) -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/>'
        b'<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nimi</t></is></c></row>'
        b'<row r="2"><c r="A2" t="inlineStr"><is><t>Anna Sepite</t></is></c></row>'
        b'<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Kaukana</t></is></c></row></sheetData></worksheet>'
    )
    (row,) = rows(tmp_path, changed(workbook(HEAD), SHEET, lambda _: sheet))
    assert person(row).family_name == "Sepite"


def test_a_cell_far_to_the_right_is_refused(tmp_path: Path) -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
        b'<c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>'
    )
    assert code(tmp_path, changed(workbook(HEAD), SHEET, lambda _: sheet)) is ErrorCode.IMPORT_TOO_WIDE


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"])
@pytest.mark.parametrize("content", [b"", b"<broken", b"<a/>"])
def test_a_damaged_workbook_is_told(tmp_path: Path, part: str, content: bytes) -> None:
    data = changed(workbook(HEAD, LINE), part, lambda _: content)
    # A workbook without its looks can still be read.
    if part != "xl/styles.xml" or content != b"<a/>":
        assert code(tmp_path, data) in {ErrorCode.IMPORT_WORKBOOK_DAMAGED, ErrorCode.IMPORT_EMPTY}


def test_every_cut_of_a_workbook_is_told(tmp_path: Path) -> None:
    data = workbook(HEAD, LINE)
    for length in range(4, len(data) - 1, 211):
        assert code(tmp_path, data[:length]) is ErrorCode.IMPORT_WORKBOOK_DAMAGED


def test_spoilt_bytes_are_rows_or_a_reason(tmp_path: Path) -> None:
    chance = random.Random(20260608)
    whole = excel()
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(4, len(data))] = chance.randrange(256)
        # Any other failure than an expected one ends the test.
        with suppress(HeijastusError):
            both(tmp_path, bytes(data))


def test_spoilt_parts_are_rows_or_a_reason(tmp_path: Path) -> None:
    chance = random.Random(7)
    for name, content in EXCEL.items():
        for _ in range(12):
            at = chance.randrange(len(content))
            spoilt = content[:at] + chance.choice(["", "<", '"', "&#x0;", "999999999999", "-1"]) + content[at + 3 :]
            with suppress(HeijastusError):
                both(tmp_path, changed(excel(), name, lambda _, spoilt=spoilt: spoilt.encode()))


def test_macros_are_not_looked_at(tmp_path: Path) -> None:
    data = changed(workbook(HEAD, LINE[:6]), "xl/vbaProject.bin", lambda _: b"\xd0\xcf\x11\xe0 Shell()")
    assert len(rows(tmp_path, data)) == 1


def test_an_old_or_protected_workbook_and_another_zip_are_named(tmp_path: Path) -> None:
    assert code(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) is ErrorCode.IMPORT_OLD_WORKBOOK
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert code(tmp_path, target.getvalue()) is ErrorCode.IMPORT_FORMAT_UNKNOWN


def test_too_many_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (xlsx_files, csv_files):
        monkeypatch.setattr(module, "MOST_ROWS", 3)
    assert code(tmp_path, workbook(HEAD, *[LINE] * 6)) is ErrorCode.IMPORT_TOO_MANY_ROWS
