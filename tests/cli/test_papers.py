import argparse
import json
import zipfile
from pathlib import Path

import pytest
import pyzipper

from heijastus_desk.__main__ import _parser
from heijastus_desk.bootstrap import open_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.system import keys
from heijastus_desk.system.paths import VaultPaths
from tests.cli.running import DEMO_DAY, Cli, OpenVault, contents
from tests.documents.pdf_text import pages

CODE = "A-17"
SHORT_NAMES = ("asiakasrekisteri", "koulutukset", "ohjelmat", "markkinointirekisteri", "hr-palvelut")
INDEX = {"fi": "LUE TÄMÄ ENSIN.html", "sv": "LÄS DETTA FÖRST.html", "en": "READ THIS FIRST.html"}
TITLE = {"fi": "Tietosuojaseloste", "sv": "Dataskyddsbeskrivning", "en": "Privacy notice"}
TECHNICAL = ("tekniset/data.json", "tekniset/data.schema.json", "tekniset/manifest.json")


def uid_of(vault: OpenVault, name: str) -> str:
    """The uid of the one demo person of this family name."""
    key = keys.open_with_passphrase(VaultPaths(vault.folder).key, PASSPHRASE)
    application = open_application(vault.folder, key, FixedClock.on(DEMO_DAY))
    try:
        return application.clients.list(name, PartyKind.PERSON)[0].uid
    finally:
        application.close()


# --------------------------------------------------------------------------------------------------------------- notice


@pytest.mark.parametrize("lang", TITLE)
def test_a_notice_speaks_the_language_asked_for(vault: OpenVault, tmp_path: Path, lang: str) -> None:
    out = tmp_path / "notice.pdf"
    assert vault("notice", SHORT_NAMES[0], "--lang", lang, "--out", out).done().out == f"{out}\n"
    assert out.read_bytes().startswith(b"%PDF-")
    assert TITLE[lang] in pages(out.read_bytes())[0]


@pytest.mark.parametrize("register", SHORT_NAMES)
def test_every_register_has_its_notice(vault: OpenVault, tmp_path: Path, register: str) -> None:
    out = tmp_path / "notice.txt"
    vault("notice", register, "--format", "txt", "--out", out).done()
    assert out.read_text("utf-8").startswith(f"{TITLE['fi']}\n")


def test_each_format_is_what_it_says(vault: OpenVault, tmp_path: Path) -> None:
    made: dict[str, bytes] = {}
    for form in ("html", "txt", "json"):
        vault("notice", SHORT_NAMES[0], "--format", form, "--lang", "en", "--out", tmp_path / form).done()
        made[form] = (tmp_path / form).read_bytes()
    assert b'<html lang="en"' in made["html"]
    assert json.loads(made["json"])["title"] == TITLE["en"]
    assert made["txt"].decode().splitlines()[0] == TITLE["en"]


def test_the_short_layer_is_one_page_and_large_type_is_larger(vault: OpenVault, tmp_path: Path) -> None:
    made: dict[str, list[str]] = {}
    for name, options in (("full", ()), ("short", ("--short",)), ("large", ("--large",))):
        vault("notice", SHORT_NAMES[0], *options, "--out", tmp_path / name).done()
        made[name] = pages((tmp_path / name).read_bytes())
    assert len(made["short"]) == 1
    assert len(made["large"]) > len(made["full"]) > 1
    assert "Hyvä tietää" in made["short"][0]


def test_the_web_page_has_both_layers_and_the_text_one_when_asked(vault: OpenVault, tmp_path: Path) -> None:
    vault("notice", SHORT_NAMES[0], "--format", "html", "--out", tmp_path / "page").done()
    vault("notice", SHORT_NAMES[0], "--format", "txt", "--short", "--out", tmp_path / "text").done()
    page, short = (tmp_path / "page").read_text("utf-8"), (tmp_path / "text").read_text("utf-8")
    assert "Hyvä tietää" in page
    assert "Säilytysajat" in page
    assert "Hyvä tietää" in short
    assert "Säilytysajat" not in short


def test_large_type_where_there_is_none_is_refused_and_nothing_written(vault: OpenVault, tmp_path: Path) -> None:
    line = vault("notice", SHORT_NAMES[0], "--format", "txt", "--large", "--out", tmp_path / "text").refused()
    assert "Isot kirjaimet" in line
    assert not (tmp_path / "text").exists()


def test_the_notice_of_the_same_day_is_the_same_file(vault: OpenVault, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        vault("notice", SHORT_NAMES[0], "--format", "txt", "--out", tmp_path / name).done()
    assert (tmp_path / "one.txt").read_bytes() == (tmp_path / "two.txt").read_bytes()


def test_a_notice_replaces_the_one_before_and_keeps_a_link(vault: OpenVault, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("old.txt")
    vault("notice", SHORT_NAMES[0], "--format", "txt", "--out", tmp_path / "link.txt").done()
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "old.txt").read_text("utf-8").startswith(TITLE["fi"])


def test_a_notice_can_go_into_a_device(vault: OpenVault) -> None:
    null = Path("/dev/null")
    if not null.exists():
        pytest.skip("no devices in the file system here")
    vault("notice", SHORT_NAMES[0], "--format", "txt", "--out", null).done()
    assert null.is_char_device()


# ------------------------------------------------------------------------------------------------------- export-subject


def test_a_person_is_found_by_client_code_and_by_uid(vault: OpenVault, tmp_path: Path) -> None:
    by_code = vault("export-subject", CODE, "--out", tmp_path / "out", "--json").done().json
    assert by_code["path"] == str(tmp_path / "out" / "tiedot-001.zip")
    with zipfile.ZipFile(by_code["path"]) as package:
        uid = json.loads(package.read("tekniset/data.json"))["subject"]
    by_uid = vault("export-subject", uid, "--out", tmp_path / "out").done()
    assert by_uid.out == f"{tmp_path / 'out' / 'tiedot-002.zip'}\n"
    # The first package is a record of its own by now.
    assert by_code["items"] > 5
    assert by_code["number"] == 1


@pytest.mark.parametrize("lang", INDEX)
def test_the_package_is_in_the_language_asked_for(vault: OpenVault, tmp_path: Path, lang: str) -> None:
    vault("export-subject", CODE, "--out", tmp_path / "new" / "out", "--lang", lang).done()
    with zipfile.ZipFile(tmp_path / "new" / "out" / "tiedot-001.zip") as package:
        names = package.namelist()
        assert names[0] == INDEX[lang]
        assert f'<html lang="{lang}"'.encode() in package.read(INDEX[lang])
    assert "tiedot.pdf" in names
    assert "liitteet/" in {f"{name.partition('/')[0]}/" for name in names}
    assert set(TECHNICAL) <= set(names)


@pytest.mark.parametrize(("name", "lang"), [("Mallinen", "sv"), ("Kuvitteellinen", "fi")])
def test_a_package_is_in_the_persons_own_language_unless_told_otherwise(
    vault: OpenVault, tmp_path: Path, name: str, lang: str
) -> None:
    vault("export-subject", uid_of(vault, name), "--out", tmp_path / "out").done()
    with zipfile.ZipFile(tmp_path / "out" / "tiedot-001.zip") as package:
        assert package.namelist()[0] == INDEX[lang]


def test_a_locked_package_opens_with_the_password_printed_once_and_only_with_it(
    vault: OpenVault, tmp_path: Path
) -> None:
    path, password = vault("export-subject", CODE, "--out", tmp_path, "--encrypt").done().out.splitlines()
    content = Path(path).read_bytes()
    assert password.encode() not in content
    with zipfile.ZipFile(path) as strange, pytest.raises(RuntimeError):
        strange.read("tekniset/data.json")
    with pyzipper.AESZipFile(path) as package:
        package.setpassword(password.encode())
        assert json.loads(package.read("tekniset/data.json"))["subject"]
    told = vault("export-subject", CODE, "--out", tmp_path, "--encrypt", "--json").done().json
    assert told["password"] != password
    assert "password" not in vault("export-subject", CODE, "--out", tmp_path, "--json").done().json


def test_a_package_never_takes_the_place_of_another(vault: OpenVault, tmp_path: Path) -> None:
    taken = tmp_path / "tiedot-001.zip"
    taken.write_bytes(b"an older one")
    assert vault("export-subject", CODE, "--out", tmp_path).done().out == f"{tmp_path / 'tiedot-002.zip'}\n"
    assert taken.read_bytes() == b"an older one"


# -------------------------------------------------------------------------------------------------------------- options


def test_options_of_the_vault_may_come_first(vault: OpenVault) -> None:
    words = ("--on", str(DEMO_DAY), "--passphrase-file", str(vault.passphrase_file))
    before = vault.cli("--vault", vault.folder, "list-due", *words).done()
    after = vault.cli("list-due", *words, "--vault", vault.folder).done()
    assert before.out == after.out


def test_the_nearer_vault_counts(vault: OpenVault, tmp_path: Path) -> None:
    words = ("--passphrase-file", str(vault.passphrase_file))
    assert vault.cli("--vault", tmp_path / "none", "list-due", "--vault", vault.folder, *words).done().out


def test_without_vault_the_usual_one_is_meant(vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("heijastus_desk.cli.vaults.default_vault_folder", lambda: vault.folder)
    assert vault.cli("list-due", "--passphrase-file", vault.passphrase_file).done().out


def test_reading_leaves_the_vault_as_it_was(vault: OpenVault, tmp_path: Path) -> None:
    before = contents(vault.folder)
    vault("list-due").done()
    vault("notice", SHORT_NAMES[0], "--format", "txt", "--out", tmp_path / "n.txt").done()
    assert contents(vault.folder) == before


@pytest.mark.parametrize("command", ["list-due", "notice", "export-subject", "demo"])
def test_each_subcommand_explains_itself(cli: Cli, command: str) -> None:
    told = cli(command, "--help").done().out
    assert "Exit code: 0 done, 2 wrong use or bad input" in told
    commands = next(action for action in _parser()._actions if isinstance(action, argparse._SubParsersAction))
    entries = commands.choices[command]._actions
    assert len(entries) >= 4
    assert [action.dest for action in entries if not action.help] == []


def test_a_shortened_option_is_refused(cli: Cli) -> None:
    assert cli("list-due", "--pass", "x").code == 2
