"""review-notice: a register file needs no vault, a register does; JSON as other programs expect it, exit codes."""

from pathlib import Path

import pytest

from tests.cli.running import Cli, OpenVault

TWINS = Path(__file__).parent.parent / "data" / "registers"
KEYS = {"check", "status", "severity", "quote", "why", "remedy", "recommendation"}
DAY = ("--on", "2026-06-08")


def test_a_register_file_is_reviewed_without_a_vault(cli: Cli) -> None:
    answer = cli("review-notice", TWINS / "kuvajainen.toml", "--json", *DAY)
    assert (answer.code, answer.err) == (1, "")
    assert set(answer.json) == {"findings"}
    findings = answer.json["findings"]
    assert all(set(one) == KEYS for one in findings)
    assert {"OK", "NA"} & {one["status"] for one in findings} == set()
    [accounting] = [one for one in findings if one["check"] == "C16"]
    assert (accounting["status"], accounting["severity"], accounting["recommendation"]) == ("WRONG", "M", False)
    assert "10 vuotta" in accounting["quote"]
    assert [one["severity"] for one in findings] == sorted(
        (one["severity"] for one in findings), key=["H", "M", "L"].index
    )


def test_recommendations_are_marked_as_such(cli: Cli) -> None:
    findings = cli("review-notice", TWINS / "kuvajainen.toml", "--json", *DAY).json["findings"]
    assert {one["check"] for one in findings if one["recommendation"]} == {"C05", "C34", "C35"}
    assert all(one["recommendation"] == (one["severity"] == "L") for one in findings)


def test_all_checks_are_told_when_asked_for(cli: Cli) -> None:
    findings = cli("review-notice", TWINS / "kuvajainen.toml", "--json", "--all", *DAY).json["findings"]
    assert {one["check"] for one in findings} == {f"C{n:02}" for n in range(1, 39)}


@pytest.mark.parametrize(("lang", "word"), [("fi", "Laki vaatii"), ("sv", "Lagen kräver"), ("en", "law")])
def test_as_text_in_each_language(cli: Cli, lang: str, word: str) -> None:
    answer = cli("review-notice", TWINS / "kehityspaja_customers.toml", "--lang", lang, *DAY)
    assert answer.code == 1
    assert word in answer.out
    assert "C13\t" in answer.out


def test_a_register_of_the_vault(vault: OpenVault) -> None:
    answer = vault("review-notice", "koulutukset", "--json")
    assert answer.err == ""
    severities = {one["severity"] for one in answer.json["findings"]}
    assert answer.code == (1 if "H" in severities else 0)


def test_a_register_that_is_not_there(vault: OpenVault) -> None:
    assert "poissa" in vault("review-notice", "poissa").refused()


def test_a_file_that_is_not_there(cli: Cli, tmp_path: Path) -> None:
    assert "selosteeni.toml" in cli("review-notice", tmp_path / "selosteeni.toml").refused()


NOTICE = """Tietosuojaseloste

1. Rekisterinpitäjä
Keksitty Valmennus Oy, Y-tunnus 1234567-1, Esimerkkikatu 1, 00100 Helsinki

2. Henkilötietojen käsittelyn tarkoitus ja oikeusperuste
Asiakassuhteen hoitaminen asiakassuhteen perusteella.

3. Tietojen siirto EU:n ulkopuolelle
Palveluntarjoaja noudattaa Privacy Shield -järjestelyä.

4. Säilytysaika
Tietoja säilytetään toistaiseksi.
"""


def test_a_text_is_reviewed_without_a_vault(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "seloste.txt"
    file.write_text(NOTICE, encoding="utf-8")
    answer = cli("review-notice", file, "--json", *DAY)
    assert answer.code == 1
    found = {(one["check"], one["status"]) for one in answer.json["findings"]}
    assert {("C13", "OUT"), ("C07", "WRONG"), ("C15", "WRONG"), ("C25", "MISS")} <= found
    [shield] = [one for one in answer.json["findings"] if one["check"] == "C13"]
    assert "Privacy Shield" in shield["quote"]


def test_what_is_no_notice_is_refused(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "kaupasta.txt"
    file.write_text("maitoa\nleipää\nkahvia\n", encoding="utf-8")
    cli("review-notice", file).refused()
