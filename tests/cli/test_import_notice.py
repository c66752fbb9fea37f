"""`import-notice FILE`: what is understood as JSON to the letter, without a vault; refused files with a reason."""

from pathlib import Path

import pytest

from tests.cli.running import Cli, OpenVault

NOTICES = Path(__file__).parents[1] / "data" / "notices"


def test_the_answer_as_json_needs_no_vault(cli: Cli, tmp_path: Path) -> None:
    answer = cli("import-notice", NOTICES / "fi_tight.txt", "--dry-run", "--json", "--vault", tmp_path / "none").done()
    told = answer.json
    assert told["controller"] == {
        "name": "Keksintöpalvelu Oy",
        "business_id": "1234567-1",
        "address": "PL 12, 00101 Helsinki",
        "email": "",
        "phone": "",
    }
    assert told["register"] == {"name": "Asiakasrekisteri"}
    assert told["dates"] == {"drawn_up": None, "updated": "2023-07-25"}
    assert told["sections"][0] == {
        "heading": "1) Rekisterinpitäjä",
        "item": "N01",
        "items": ["N01"],
        "text": "Keksintöpalvelu Oy, Y-tunnus 1234567-1, PL 12, 00101 Helsinki",
    }
    assert told["recipients"] == [
        {"name": "Microsoft Ireland Operations Ltd", "country": "IE"},
        {"name": "Posti Messaging Oy", "country": "FI"},
    ]
    assert told["retention"][0] == {
        "text": "a) Sopimukset: 3 vuotta sopimuksen päättymisestä",
        "trigger": "contract_end",
        "scope": "contract_chain",
        "period": "P3Y",
        "record_class": "contract",
    }
    assert told["retention"][3]["period"] is None
    assert told["unmapped"] == []
    assert list(tmp_path.iterdir()) == []


def test_as_text_each_line_is_one_fact(cli: Cli) -> None:
    lines = cli("import-notice", NOTICES / "sv_table.txt", "--dry-run").done().out.splitlines()
    assert lines[0] == "controller\tHittepå Handledning\t\tSagovägen 3, 22100 Mariehamn\teva@hittepa.example\t"
    assert "recipient\tSiffran Ab\tFI" in lines
    assert "updated\t2023-09-01" in lines


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("ostokset.txt", "Maitoa\nLeipää\nKahvia\n", "ei näytä tietosuojaselosteelta"),
        ("tyhja.txt", "", "ei ole sanaakaan"),
        ("kuva.pdf", "%PDF-1.4 rikki", "vioittunut"),
    ],
)
def test_bad_input_is_one_clear_line(cli: Cli, tmp_path: Path, name: str, content: str, said: str) -> None:
    path = tmp_path / name
    path.write_text(content, "utf-8")
    answer = cli("import-notice", path, "--dry-run", "--json")
    assert answer.code == 2
    assert answer.out == ""
    assert said in answer.err
    assert len(answer.err.splitlines()) == 1


def test_without_dry_run_a_register_is_made(vault: OpenVault, tmp_path: Path) -> None:
    vault("import-notice", NOTICES / "fi_pipes.md", "--json").done()
    out = tmp_path / "seloste.txt"
    vault("notice", "valmennusrekisteri", "--format", "txt", "--out", out).done()
    assert "Valmennuksen toteuttaminen" in out.read_text("utf-8")
