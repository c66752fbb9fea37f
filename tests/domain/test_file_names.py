"""Names of files that come from outside: made fit for every system, and what would run is known by its ending."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.file_names import cleaned_file_name, runs_when_opened, suffix_of


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("kuva.png", "kuva.png"),
        ("/home/aino/Sisko.pdf", "Sisko.pdf"),
        ("C:\\Users\\aino\\Sisko.pdf", "Sisko.pdf"),
        ("../../etc/passwd", "passwd"),
        ("a\0b.pdf", "ab.pdf"),
        ("lasku\u202efdp.exe", "laskufdp.exe"),
        ("rivi\nvaihto\r.txt", "rivivaihto.txt"),
        ('mitä? <"tämä">|*.txt', "mitä tämä.txt"),
        ("  . väli .txt. ", "väli .txt"),
        ("e\u0301.pdf", "é.pdf"),
    ],
)
def test_a_name_is_cleaned(given_name: str, kept: str) -> None:
    assert cleaned_file_name(given_name) == kept


@pytest.mark.parametrize("name", ["", "/", "..", "C:\\", "\0\0", " . ", "???"])
def test_a_name_of_nothing_is_refused(name: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        cleaned_file_name(name)
    assert (failure.value.code, failure.value.field) == (ErrorCode.FIELD_EMPTY, "file_name")


def test_a_name_too_long_keeps_its_ending() -> None:
    kept = cleaned_file_name("x" * 10_000 + ".pdf")
    assert len(kept) == 200
    assert kept.endswith("x.pdf")


@given(st.text(max_size=300))
def test_whatever_comes_is_one_plain_name_or_refused(name: str) -> None:
    try:
        kept = cleaned_file_name(name)
    except HeijastusError as failure:
        if failure.code is not ErrorCode.FIELD_EMPTY:
            raise
        return
    assert 0 < len(kept) <= 200
    assert not set(kept) & set('\0\n/\\:"<>|?*')
    assert cleaned_file_name(kept) == kept


@pytest.mark.parametrize("name", ["a.exe", "a.PDF.Bat", "lasku.html", "makrot.docm", "linkki.url", "kuva.svg"])
def test_what_would_run_or_reach_out_is_known(name: str) -> None:
    assert runs_when_opened(name)


@pytest.mark.parametrize("name", ["a.pdf", "exe", "a.docx", "a.png", "a.txt", "a"])
def test_what_is_only_shown_may_be_opened(name: str) -> None:
    assert not runs_when_opened(name)


@pytest.mark.parametrize(("name", "suffix"), [("a.PDF", ".pdf"), ("a", ""), ("a.ä ö", ""), ("a.verylongending", "")])
def test_the_ending(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix
