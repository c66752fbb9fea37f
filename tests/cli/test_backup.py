"""Backups without a window: made where she says, and told whole or not in one sentence and an exit code."""

import json
import shutil
from pathlib import Path

import pytest

from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR
from heijastus_desk.system.paths import VaultPaths
from tests.cli.running import Answer, OpenVault, contents, write_passphrase

PAGE = 4096


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def backup(vault: OpenVault, folder: Path, *more: object) -> Answer:
    return vault.cli("backup", folder, *vault.options(), *more)


def verify(vault: OpenVault, path: Path, *more: object) -> Answer:
    return vault.cli("verify", path, *vault.options(), *more)


def found_wrong(answer: Answer) -> str:
    """The one sentence, after a look that it is one and the code says so."""
    assert (answer.code, answer.err) == (1, "")
    assert answer.out.count("\n") == 1
    return answer.out.rstrip("\n")


def made(vault: OpenVault, folder: Path) -> Path:
    return Path(backup(vault, folder).done().out.rstrip("\n"))


def test_a_backup_is_made_and_found_whole_and_current(vault: OpenVault, stick: Path) -> None:
    database = made(vault, stick)
    assert database.parent == stick
    for path in (database, database.with_suffix(".key"), database.with_suffix(".json"), stick):
        answer = verify(vault, path).done()
        assert answer.out.startswith("Varmuuskopio 1 (")
        assert answer.out.endswith(") on ehjä ja uusin.\n")


def test_both_answer_in_json(vault: OpenVault, stick: Path) -> None:
    told = backup(vault, stick, "--json").done().json
    assert Path(told["path"]).is_file()
    assert told["synced_by"] is None
    found = verify(vault, Path(told["path"]), "--json", "--lang", "en").done().json
    assert (found["whole"], found["current"], found["counter"]) == (True, True, told["counter"])
    assert found["rows"]["person"] > 0
    assert "whole and the newest" in found["sentence"]


def test_an_older_one_is_told_as_such(vault: OpenVault, stick: Path) -> None:
    old = made(vault, stick)
    made(vault, stick)
    assert found_wrong(verify(vault, old)).endswith("on ehjä mutta vanhempi kuin varmuuskopio 2.")
    assert verify(vault, old, "--json").json["current"] is False


def test_on_another_computer_it_needs_no_vault(vault: OpenVault, stick: Path, tmp_path: Path) -> None:
    database = made(vault, stick)
    away = ("--vault", tmp_path / "none", "--passphrase-file", vault.passphrase_file)
    assert vault.cli("verify", database, *away, "--lang", "sv").done().out.endswith("är hel och den nyaste.\n")


@pytest.mark.parametrize("ending", [".db", ".key", ".json"])
@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_damage_is_one_sentence_that_names_the_file(vault: OpenVault, stick: Path, ending: str, lang: str) -> None:
    path = made(vault, stick).with_suffix(ending)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    path.write_bytes(content)
    assert str(path) in found_wrong(verify(vault, path.with_suffix(".db"), "--lang", lang))
    assert verify(vault, stick, "--json", "--lang", lang).json["whole"] is False


@pytest.mark.parametrize("size", [0, PAGE, 3 * PAGE + 1])
def test_a_file_cut_short(vault: OpenVault, stick: Path, size: int) -> None:
    database = made(vault, stick)
    database.write_bytes(database.read_bytes()[:size])
    found_wrong(verify(vault, database))


def test_a_part_is_missing(vault: OpenVault, stick: Path) -> None:
    database = made(vault, stick)
    database.with_suffix(".key").unlink()
    assert ".key" in found_wrong(verify(vault, database))
    database.with_suffix(".json").unlink()
    assert ".json" in found_wrong(verify(vault, database))


def test_what_is_no_backup_at_all(vault: OpenVault, stick: Path) -> None:
    (stick / "letter.pdf").write_bytes(b"%PDF-1.7")
    found_wrong(verify(vault, stick / "letter.pdf"))
    found_wrong(verify(vault, stick))
    found_wrong(verify(vault, vault.folder / "vault.db"))


def test_what_is_not_there_is_wrong_use(vault: OpenVault, stick: Path) -> None:
    assert str(stick / "gone.db") in verify(vault, stick / "gone.db").refused()


def test_a_wrong_passphrase_is_wrong_use_and_no_damage(vault: OpenVault, stick: Path, tmp_path: Path) -> None:
    database = made(vault, stick)
    (tmp_path / "wrong").mkdir()
    wrong = write_passphrase(tmp_path / "wrong", "aivan toinen salalause kuutamolla")
    told = vault.cli("verify", database, "--vault", vault.folder, "--passphrase-file", wrong).refused()
    assert "ei avaa" in told
    vault.cli("backup", stick, "--vault", vault.folder, "--passphrase-file", wrong).refused()


def test_a_passphrase_changed_since_opens_it_too(vault: OpenVault, stick: Path, tmp_path: Path) -> None:
    database = made(vault, stick)
    paths = VaultPaths(vault.folder)
    new = "aivan toinen salalause kuutamolla"
    key = keys.open_with_passphrase(paths.key, vault.passphrase_file.read_text("utf-8").rstrip("\n"))
    keys.set_passphrase(paths.key, key, new, cost=FLOOR)
    (tmp_path / "new").mkdir()
    file = write_passphrase(tmp_path / "new", new)
    vault.cli("verify", database, "--vault", vault.folder, "--passphrase-file", file).done()
    verify(vault, database).done()


def test_verifying_changes_nothing(vault: OpenVault, stick: Path) -> None:
    database = made(vault, stick)
    before = contents(stick), contents(vault.folder)
    verify(vault, database).done()
    assert (contents(stick), contents(vault.folder)) == before


@pytest.mark.parametrize("inside", ["", "backups", "tmp"])
def test_beside_the_vault_is_no_second_place(vault: OpenVault, inside: str) -> None:
    before = {name: told for name, told in contents(vault.folder).items() if name.endswith("db")}
    assert "asiakastiedoston omassa kansiossa" in backup(vault, vault.folder / inside).refused()
    assert {name: told for name, told in contents(vault.folder).items() if name.endswith("db")} == before


def test_a_folder_that_is_not_there_is_not_made(vault: OpenVault, stick: Path) -> None:
    told = backup(vault, stick / "gone").refused()
    assert str(stick / "gone") in told
    assert contents(stick) == {}


def test_a_full_disk(vault: OpenVault, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(stick)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    assert "täynnä" in backup(vault, stick).refused()
    assert [name for name in contents(stick) if name.startswith(("vault", "."))] == []


def test_a_folder_a_cloud_service_copies_is_named(vault: OpenVault, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    assert backup(vault, folder, "--json").done().json["synced_by"] == "OneDrive"
    assert json.loads((folder / "heijastus-medium.json").read_text("utf-8"))["media"]
