import csv
from io import StringIO
from pathlib import Path

import pytest

from tests.cli.running import OpenVault
from tests.documents.pdf_text import pages

TITLE = {"fi": "Seloste käsittelytoimista", "sv": "Register över behandling", "en": "Record of processing activities"}


@pytest.mark.parametrize("lang", TITLE)
def test_the_record_speaks_the_language_asked_for(vault: OpenVault, tmp_path: Path, lang: str) -> None:
    out = tmp_path / "record.pdf"
    assert vault("processing-record", "--lang", lang, "--out", out).done().out == f"{out}\n"
    assert TITLE[lang] in pages(out.read_bytes())[0]


def test_the_processors_form_as_a_table(vault: OpenVault, tmp_path: Path) -> None:
    out = tmp_path / "record.csv"
    vault("processing-record", "--form", "processor", "--format", "csv", "--out", out).done()
    header, row = csv.reader(StringIO(out.read_text("utf-8-sig"), newline=""), delimiter=";")
    assert len(header) == len(row)
    assert row[0].startswith("Keksitty Oy\n")


def test_a_folder_is_no_file(vault: OpenVault, tmp_path: Path) -> None:
    vault("processing-record", "--out", tmp_path).refused()
