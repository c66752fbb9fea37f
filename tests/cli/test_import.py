"""`import FILE`: the answer to the letter, refused rows with their reason, nothing of anybody in the output."""

from pathlib import Path

import pytest

from tests.cli.running import OpenVault

TUULI = "Tuuli;Tuotu;tuuli@posti.example\n"
TEXT = f"Etunimi;Sukunimi;Sähköposti\n{TUULI}Vilho;Virhe;ei osoite\n{TUULI}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "asiakkaat.csv"
    made.write_text(TEXT, "cp1252")
    return made


def test_the_answer_as_json(vault: OpenVault, path: Path) -> None:
    answer = vault("import", path, "--json")
    assert answer.code == 1
    reason = "Sähköpostiosoite ei ole oikein. Kirjoita se muodossa nimi@esimerkki.example."
    assert answer.json == {"imported": 1, "duplicates": 1, "errors": [{"row": 3, "reason": reason}]}
    assert list(answer.json) == ["imported", "duplicates", "errors"]
    again = vault("import", path, "--json").json
    assert (again["imported"], again["duplicates"]) == (0, 2)


def test_without_refused_rows_it_is_done(vault: OpenVault, path: Path) -> None:
    path.write_text(TEXT.replace("ei osoite", "vilho@posti.example"), "utf-8")
    assert vault("import", path, "--json").done().json == {"imported": 2, "duplicates": 1, "errors": []}


def test_as_text_it_names_nobody(vault: OpenVault, path: Path) -> None:
    answer = vault("import", path, "--lang", "en")
    assert answer.code == 1
    first, second = answer.out.splitlines()
    assert first == "1\t1\t1"
    assert second.startswith("3\tThe e-mail address is not right.")
    for word in ("Tuuli", "Vilho", "osoite", "posti.example"):
        assert word not in answer.out + answer.err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "ei ole yhtään riviä"),
        (b"%PDF-1.7", "CSV, XLSX"),
        (b"\xd0\xcf\x11\xe0" + bytes(99), "vanhaa Excel-muotoa"),
    ],
)
def test_a_file_that_is_none_is_refused(vault: OpenVault, path: Path, content: bytes, said: str) -> None:
    path.write_bytes(content)
    assert said in vault("import", path, "--json").refused()


def test_a_missing_file_is_named(vault: OpenVault, tmp_path: Path) -> None:
    assert "poissa.csv" in vault("import", tmp_path / "poissa.csv").refused()
