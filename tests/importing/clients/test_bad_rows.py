"""Hostile and broken text files: refused with a reason or kept as plain text, never half read and never executed."""

import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heijastus_desk.domain.client_import import ClientFile, FileFormat
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Silent
from heijastus_desk.importing.clients import csv_files, files
from heijastus_desk.importing.clients.columns import guess
from heijastus_desk.importing.clients.files import composed_rows, read_client_file
from tests.importing.clients.reading import YEAR, both, person, read, rows


def code(folder: Path, data: bytes) -> ErrorCode:
    with pytest.raises(HeijastusError) as failure:
        read(folder, data)
    return failure.value.code


def reasons(folder: Path, text: str) -> list[tuple[int, ErrorCode, str | None]]:
    return [(one.number, one.error.code, one.error.field) for one in both(folder, text.encode())[1]]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Anna@", (2, ErrorCode.EMAIL_WRONG, "email")),
        ("x" * 10_000, (2, ErrorCode.FIELD_TOO_LONG, "email")),
        ("a\x07nna@posti.example", (2, ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "email")),
        ("an\x00na@posti.example", (2, ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "email")),
    ],
)
def test_a_wrong_value_refuses_its_row_alone(tmp_path: Path, cell: str, expected: tuple[int, ErrorCode, str]) -> None:
    text = f"Nimi;Sähköposti\nAnna Sepite;{cell}\nOtto Näyte;otto@posti.example\n"
    assert reasons(tmp_path, text) == [expected]
    (row,) = both(tmp_path, text.encode())[0]
    assert person(row).family_name == "Näyte"


def test_the_reason_never_repeats_what_stands_in_the_row(tmp_path: Path) -> None:
    _, refused = both(tmp_path, "Nimi;Sähköposti\nAnna Sepite;salainen-osoite\n".encode())
    assert "salainen" not in repr(refused) + str(refused[0].error.params)


@pytest.mark.parametrize(
    "name", ["x" * 10_240, "A\x00B", "A\ud800B".encode("utf-8", "surrogatepass").decode("latin-1")]
)
def test_names_no_card_can_hold_are_refused(tmp_path: Path, name: str) -> None:
    assert len(reasons(tmp_path, f"Nimi;Puhelin\n{name};040 555 0401\n")) == 1


@pytest.mark.parametrize(
    "name", ["שרה כהן", "Anna 🌸 Sepite", "=cmd|' /C calc'!A0", "../../etc", "Anna\u200bSepite", "CON"]
)
def test_other_names_stay_text(tmp_path: Path, name: str) -> None:
    (row,) = rows(tmp_path, f'Sukunimi;Puhelin\n"{name}";040 555 0402\n'.encode())
    assert person(row).family_name == name


def test_marks_that_turn_text_round_are_taken_out(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, "Sukunimi;Puhelin\n\u202eetipeS\u202c;040 555 0403\n".encode())
    assert person(row).family_name == "etipeS"


def test_a_personal_identity_code_is_questioned_in_every_column(tmp_path: Path) -> None:
    text = "Nimi;Muistiinpanot;Henkilötunnus\nAnna Sepite;synt. 131052-308T;\nOtto Näyte;;131052-308T\n"
    assert reasons(tmp_path, text) == [(2, ErrorCode.IMPORT_IDENTITY_CODE, None)]
    # Its own column never comes in, so it refuses nobody.
    assert "308T" not in repr(both(tmp_path, text.encode())[0])


def test_a_number_a_spreadsheet_has_spoilt_is_told(tmp_path: Path) -> None:
    assert reasons(tmp_path, "Nimi;Puhelin\nAnna Sepite;3,58405E+11\n") == [
        (2, ErrorCode.IMPORT_NUMBER_DAMAGED, "phone")
    ]


def test_what_our_own_list_put_before_a_number_is_taken_off(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, b"Nimi;Puhelin\nAnna Sepite;'+358 40 555 0404\n")
    assert row.card.contact_points[0].value == "+358 40 555 0404"


def test_a_date_that_is_none_refuses_its_row(tmp_path: Path) -> None:
    text = "Nimi;Asiakkuus alkoi\nAnna Sepite;31.2.2020\nOtto Näyte;eilen\nIlo Ilves;1.2.2020\n"
    assert [(number, code) for number, code, _ in reasons(tmp_path, text)] == [
        (2, ErrorCode.DATE_IMPOSSIBLE),
        (3, ErrorCode.DATE_IMPOSSIBLE),
    ]


def test_a_quotation_mark_nobody_closed_is_one_row(tmp_path: Path) -> None:
    text = 'Nimi;Puhelin\nAnna Sepite;040 555 0405\n"Otto;' + "x;\n" * 60_000
    found, refused = both(tmp_path, text.encode())
    assert [row.number for row in found][:1] == [2]
    assert refused[0].error.code is ErrorCode.IMPORT_ROW_BROKEN


def test_a_million_columns_are_refused(tmp_path: Path) -> None:
    assert code(tmp_path, b"Nimi;Puhelin\n" + b";" * 1_000_000 + b"\n") is ErrorCode.IMPORT_TOO_WIDE


def test_a_million_rows_are_refused_and_what_is_read_of_them_is_little(tmp_path: Path) -> None:
    data = b"Nimi;Puhelin\n" + b"Anna Sepite;0405550406\n" * 1_000_000
    told: list[int] = []

    class Counting:
        def step(self, done: int, total: int) -> None:
            told.append(min(done, total))

    path = tmp_path / "paljon.csv"
    path.write_bytes(data)
    with pytest.raises(HeijastusError) as failure:
        read_client_file(path, Counting())
    assert failure.value.code is ErrorCode.IMPORT_TOO_MANY_ROWS
    assert failure.value.params["limit"] == 100_000
    assert max(told) <= 100_001


def test_rows_at_the_limit_come_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (files, csv_files):
        monkeypatch.setattr(module, "MOST_ROWS", 3)
    line = "Anna Sepite;040\n"
    assert len(rows(tmp_path, f"Nimi;Puhelin\n{line * 3}".encode())) == 3
    assert code(tmp_path, f"Nimi;Puhelin\n{line * 4}".encode()) is ErrorCode.IMPORT_TOO_MANY_ROWS
    # Without headings the first row is one of them.
    assert code(tmp_path, f"{line * 4}".encode()) is ErrorCode.IMPORT_TOO_MANY_ROWS


def test_a_file_beyond_the_limit_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 10)
    assert code(tmp_path, b"Nimi;Puhelin\n") is ErrorCode.FILE_TOO_LARGE


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ErrorCode.IMPORT_EMPTY),
        (b"\n\n;;\n", ErrorCode.IMPORT_EMPTY),
        (b"Nimi;Puhelin\n", ErrorCode.IMPORT_EMPTY),
        (b"%PDF-1.7\n%\xe2\xe3", ErrorCode.IMPORT_FORMAT_UNKNOWN),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, ErrorCode.IMPORT_FORMAT_UNKNOWN),
        (b"version: 1\ndn: cn=Sisko Keksitty,mail=sisko@keksitty.example\n", ErrorCode.IMPORT_FORMAT_UNKNOWN),
        (b"\xef\xbb\xbf<html><body>Sisko</body></html>", ErrorCode.IMPORT_FORMAT_UNKNOWN),
        (b'[{"name": "Sisko"}]', ErrorCode.IMPORT_FORMAT_UNKNOWN),
        (random.Random(7).randbytes(5000), ErrorCode.IMPORT_FORMAT_UNKNOWN),
    ],
)
def test_what_is_no_list_is_named(tmp_path: Path, data: bytes, expected: ErrorCode) -> None:
    assert code(tmp_path, data) is expected


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "poissa.csv", tmp_path):
        with pytest.raises(HeijastusError) as failure:
            read_client_file(path, Silent())
        assert failure.value.code is ErrorCode.FILE_UNREADABLE


def test_the_encoding_asked_for_is_tried_and_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Nimi\nÄijö\n".encode("cp1252"))
    with pytest.raises(HeijastusError) as failure:
        read_client_file(path, Silent(), files.Wishes("utf-8-sig", ";"))
    assert failure.value.code is ErrorCode.IMPORT_ENCODING


def test_no_column_of_a_name_is_told(tmp_path: Path) -> None:
    with pytest.raises(HeijastusError) as failure:
        both(tmp_path, b"Puhelin;Koko\n0405550407;38\n")
    assert failure.value.code is ErrorCode.IMPORT_NO_NAMES


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.lists(st.text(max_size=30), max_size=6), max_size=8))
def test_any_cells_become_rows_or_reasons(cells: list[list[str]]) -> None:
    table = [(number, tuple(line)) for number, line in enumerate(cells, 2)]
    headings = ("Etunimi", "Sukunimi", "Puhelin", "Sähköposti", "Osoite", "Muistiinpanot")
    file = ClientFile(FileFormat.CSV, headings, tuple(table), guess(headings, table))
    found, refused = composed_rows(file, Silent(), this_year=YEAR)
    assert sorted([row.number for row in found] + [one.number for one in refused]) == [n for n, _ in table]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    for head in (b"", b"BEGIN:VCARD\n", b"Nimi;Puhelin\n"):
        # Any other failure than an expected one ends the test.
        with suppress(HeijastusError):
            read(tmp_path_factory.getbasetemp(), head + data, "satunnainen")


@pytest.mark.parametrize(
    ("heading", "cell", "field"),
    [
        ("Y-tunnus", "1234567-1", "business_id"),
        ("Verkkolaskuosoite", "003712345671", "einvoice_address"),
        ("Verkkolaskuoperaattori", "Operaattori", "einvoice_operator"),
    ],
)
def test_what_only_a_firm_can_have_is_not_lost_with_a_person(
    tmp_path: Path, heading: str, cell: str, field: str
) -> None:
    text = f"Etunimi;Sukunimi;Yritys;{heading}\nAnna;Sepite;;{cell}\nOtto;Näyte;Sepite Oy;{cell}\n"
    assert reasons(tmp_path, text) == [(2, ErrorCode.IMPORT_FIRM_MISSING, field)]
    (row,) = both(tmp_path, text.encode())[0]
    assert row.employer is not None
    assert cell.replace("-", "") in str(getattr(row.employer, field)).replace("-", "")
