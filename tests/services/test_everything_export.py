"""Everything out: every row, every value, the published schema."""

import csv
import hashlib
import io
import json
import stat
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system import file_safety
from tests.documents.pdf_text import pages
from tests.services.everything_kit import FORMULAS, SEALED, Exported, exported, full

__all__ = ["exported", "full"]


def table_of(archive: zipfile.ZipFile, name: str) -> list[dict[str, Any]]:
    return json.loads(archive.read(f"tiedot/{name}.json"))


ABOUT_NOBODY = frozenset(
    {"controller", "register", "recipient", "setting", "medium", "medium_copy", "erasure_line"}
    | {"breach_report", "consent_text", "hours_total", "old_notice", "suppression"}
)
"""Tables the planting does not reach; every other one has rows to lose."""


def sheet_of(archive: zipfile.ZipFile, name: str) -> list[list[str]]:
    text = archive.read(f"csv/{name}.csv").decode("utf-8-sig")
    assert "\ufeff" not in text
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def test_every_row_of_every_table_comes_out(exported: Exported) -> None:
    report = exported.report
    assert report.path.name == "kaikki-001.zip"
    assert {name for name, rows in exported.before.items() if not rows} <= ABOUT_NOBODY
    with exported.open() as archive:
        counts = json.loads(archive.read("luettelo.json"))["rows"]
        assert set(counts) == set(METADATA.tables)
        for name, rows in exported.before.items():
            more = int(name == "setting")
            assert counts[name] == len(table_of(archive, name)) == len(rows) + more
            assert len(sheet_of(archive, name)) == len(rows) + more + 1
            assert [row["uid"] for row in table_of(archive, name)][: len(rows)] == [row["uid"] for row in rows]
    assert report.rows == sum(counts.values())
    assert report.tables == len(METADATA.tables)


def test_every_value_comes_out_as_it_is(exported: Exported) -> None:
    with exported.open() as archive:
        for name, rows in exported.before.items():
            if name == "setting":
                continue
            for given, row in zip(table_of(archive, name), rows, strict=True):
                assert list(given) == list(row)
                for column, value in row.items():
                    if isinstance(value, bytes):
                        assert archive.read(given[column]) == value
                    else:
                        assert given[column] == (value.isoformat() if isinstance(value, date) else value), column


def test_the_data_keep_the_published_schema(exported: Exported) -> None:
    with exported.open() as archive:
        schema = json.loads(archive.read("tiedot/skeema.json"))
        whole = {name: table_of(archive, name) for name in METADATA.tables}
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    validator.validate(whole)
    for spoil in (
        {"slipped_in": "x"},
        {"given_name": 7},
        {"lang": "xx"},
        {"relationship_started": "1.2.2026"},
        {"archived": 1},
    ):
        spoilt = {**whole, "person": [{**whole["person"][0], **spoil}]}
        assert not validator.is_valid(spoilt), spoil
    assert not validator.is_valid({**whole, "person": [{"uid": "x"}]})
    assert not validator.is_valid({name: rows for name, rows in whole.items() if name != "person"})


def test_the_schema_explains_every_column_by_the_map(exported: Exported) -> None:
    with exported.open() as archive:
        tables = json.loads(archive.read("tiedot/skeema.json"))["$defs"]
    assert tables.keys() == METADATA.tables.keys()
    for name, table in METADATA.tables.items():
        columns = tables[name]["items"]["properties"]
        stored = [column for column in table.columns if str(column) != SEALED]
        assert list(columns) == [column.name for column in stored]
        assert all(told["description"] for told in columns.values())
        assert [told.get("x-refers-to", "") != "" for told in columns.values()] == [
            bool(column.foreign_keys) for column in stored
        ]
    assert tables["note"]["items"]["properties"]["body"]["description"] == "personal data: notes"


def test_no_cell_is_a_formula_and_a_telephone_stays_readable(exported: Exported) -> None:
    with exported.open() as archive:
        cells = [cell for name in METADATA.tables for row in sheet_of(archive, name) for cell in row]
        bodies = [row[sheet_of(archive, "note")[0].index("body")] for row in sheet_of(archive, "note")]
        exact = {row["body"] for row in table_of(archive, "note")}
    assert not [
        cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
    ]
    assert "'+358 40 000 0001" in cells
    assert exact >= {f"{body}\nloppu" for body in FORMULAS}
    assert sum(body.startswith("'") for body in bodies) >= len(FORMULAS)


def test_the_listing_is_true(exported: Exported) -> None:
    with exported.open() as archive:
        assert archive.testzip() is None
        listed = {entry["path"]: entry for entry in json.loads(archive.read("luettelo.json"))["files"]}
        assert set(listed) == set(archive.namelist()) - {"luettelo.json"}
        for path, entry in listed.items():
            content = archive.read(path)
            assert (entry["bytes"], entry["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())


def test_names_tell_nothing_and_the_file_is_private(exported: Exported) -> None:
    assert stat.S_IMODE(exported.path.stat().st_mode) == 0o600
    with exported.open() as archive:
        names = archive.namelist()
    assert "liitteet/liite-002.pdf" in names
    assert not [name for name in names if not file_safety.is_neutral_file_name(Path(name).name, ("Sisko", "CV"))]
    assert not [name for name in names if ".." in name or name.startswith("/") or "\\" in name]


@pytest.mark.parametrize(
    ("lang", "name", "told"),
    [
        (Lang.FI, "LUE-MINUT.txt", "EI OLE SALATTU"),
        (Lang.SV, "LÄS-MIG.txt", "INTE KRYPTERAD"),
        (Lang.EN, "READ-ME.txt", "NOT ENCRYPTED"),
    ],
)
def test_a_text_explains_it(full: Application, tmp_path: Path, lang: Lang, name: str, told: str) -> None:
    with zipfile.ZipFile(full.everything.write(tmp_path, lang=lang).path) as archive:
        words = archive.read(name).decode("utf-8-sig")
        folders = {Path(entry).parts[0] for entry in archive.namelist() if "/" in entry}
    assert folders == {"tiedot", "csv", "liitteet", "selosteet"}
    assert told in words
    assert "Aino Keksitty" in words
    assert "{" not in words
    for folder in ("tiedot/", "csv/", "liitteet/", "selosteet/", "luettelo.json"):
        assert folder in words


def test_the_notices_come_along(exported: Exported) -> None:
    with exported.open() as archive:
        assert "Aino Keksitty" in "".join(pages(archive.read("selosteet/seloste-01-fi.pdf")))
        assert "Aino Keksitty" in archive.read("selosteet/seloste-01-fi.txt").decode()


def test_before_the_first_run_is_finished_everything_is_little(empty_app: Application, tmp_path: Path) -> None:
    report = empty_app.everything.write(tmp_path)
    assert report.files == 0
    with zipfile.ZipFile(report.path) as archive:
        assert not [name for name in archive.namelist() if name.startswith("selosteet")]
        assert table_of(archive, "person") == []
        assert len(sheet_of(archive, "person")) == 1
