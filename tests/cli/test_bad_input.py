import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import create_demo
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.demo import PASSPHRASE
from heijastus_desk.services.retention import RetentionService
from heijastus_desk.services.subject_export import SubjectExportService
from heijastus_desk.storage import opening
from heijastus_desk.system import file_safety, keys
from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost
from heijastus_desk.system.locks import VaultLock
from heijastus_desk.system.paths import VaultPaths
from tests.cli.running import DEMO_DAY, Cli, OpenVault, contents, write_passphrase

PAGE = 4096
Spoil = Callable[[VaultPaths], None]


# -------------------------------------------------------------------------------------------- a vault that is not whole


def missing_folder(paths: VaultPaths) -> None:
    for path in sorted(paths.folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    paths.folder.rmdir()


def missing_database(paths: VaultPaths) -> None:
    paths.database.unlink()


def missing_key(paths: VaultPaths) -> None:
    paths.key.unlink()


def empty(paths: VaultPaths) -> None:
    paths.database.write_bytes(b"")


def cut_within_a_page(paths: VaultPaths) -> None:
    paths.database.write_bytes(paths.database.read_bytes()[:-1000])


def cut_between_pages(paths: VaultPaths) -> None:
    whole = paths.database.read_bytes()
    paths.database.write_bytes(whole[: len(whole) // PAGE // 2 * PAGE])


def cut_to_one_page(paths: VaultPaths) -> None:
    paths.database.write_bytes(paths.database.read_bytes()[:PAGE])


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 0x40
    path.write_bytes(content)


def flipped_header(paths: VaultPaths) -> None:
    flip(paths.database, 100)


def flipped_salt(paths: VaultPaths) -> None:
    flip(paths.database, 3)
    # Without its memory of the salt the program cannot tell another vault's file from a damaged one.
    paths.state.unlink()


def flipped_in_every_page(paths: VaultPaths) -> None:
    for at in range(2 * PAGE, paths.database.stat().st_size, PAGE):
        flip(paths.database, at + 2000)


def noise(paths: VaultPaths) -> None:
    paths.database.write_bytes(bytes(range(256)) * (PAGE // 256) * 3)


def plain_database(paths: VaultPaths) -> None:
    paths.database.unlink()
    plain = sqlite3.connect(paths.database)
    plain.execute("CREATE TABLE person (name)")
    plain.commit()
    plain.close()


def foreign(paths: VaultPaths) -> None:
    other = VaultPaths(paths.folder.parent / "other")
    create_demo(other.folder, DEMO_DAY, cost=Argon2Cost(64, 1, 1), floor=Argon2Cost(64, 1, 1)).close()
    paths.database.write_bytes(other.database.read_bytes())


def foreign_key_file(paths: VaultPaths) -> None:
    paths.key.unlink()
    keys.save_key_file(paths.key, keys.new_key_file(PASSPHRASE, cost=FLOOR).key_file)


def weak_key_file(paths: VaultPaths) -> None:
    paths.key.unlink()
    cheap = Argon2Cost(64, 1, 1)
    keys.save_key_file(paths.key, keys.new_key_file(PASSPHRASE, cost=cheap, floor=cheap).key_file)


def flipped_key_file(paths: VaultPaths) -> None:
    flip(paths.key, 300)


def empty_key_file(paths: VaultPaths) -> None:
    paths.key.write_bytes(b"")


def key_file_is_a_folder(paths: VaultPaths) -> None:
    paths.key.unlink()
    paths.key.mkdir()


def _set(paths: VaultPaths, pragma: str) -> None:
    connection = opening.connect(paths.database, keys.open_with_passphrase(paths.key, PASSPHRASE))
    connection.execute(f"PRAGMA {pragma}")
    connection.close()


def newer(paths: VaultPaths) -> None:
    _set(paths, "user_version=999")


def of_another_program(paths: VaultPaths) -> None:
    _set(paths, "application_id=1")


SPOILT: tuple[tuple[Spoil, str], ...] = (
    (missing_folder, "no vault here"),
    (missing_database, "no vault here"),
    (missing_key, "key file vault.key is missing"),
    (empty, "0 bytes"),
    (cut_within_a_page, "damaged"),
    (cut_between_pages, "damaged"),
    (cut_to_one_page, "damaged"),
    (flipped_header, "damaged"),
    (flipped_salt, "damaged"),
    (flipped_in_every_page, "damaged"),
    (noise, "do not belong together"),
    (plain_database, "unencrypted"),
    (foreign, "do not belong together"),
    (foreign_key_file, "damaged"),
    (weak_key_file, "weaker than the program accepts"),
    (flipped_key_file, "key file vault.key is damaged"),
    (empty_key_file, "key file vault.key is damaged"),
    (key_file_is_a_folder, "key file vault.key is damaged"),
    (newer, "newer version"),
    (of_another_program, "another program's"),
)


@pytest.mark.parametrize(("spoil", "told"), SPOILT, ids=[spoil.__name__ for spoil, _ in SPOILT])
def test_a_vault_that_is_not_whole_is_refused_and_left_as_it_is(vault: OpenVault, spoil: Spoil, told: str) -> None:
    spoil(VaultPaths(vault.folder))
    before = contents(vault.folder.parent)
    line = vault("list-due", "--lang", "en").refused()
    assert told in line
    # The protection of a key is told without a path: it concerns no place she could look at.
    assert str(vault.folder) in line or spoil is weak_key_file
    assert contents(vault.folder.parent) == before


@pytest.mark.parametrize("lang", Lang)
def test_a_vault_open_elsewhere_is_not_opened_twice(vault: OpenVault, lang: Lang) -> None:
    before = contents(vault.folder)
    with VaultLock(VaultPaths(vault.folder).lock):
        assert str(vault.folder) in vault("list-due", "--lang", lang).refused()
    assert contents(vault.folder) == before
    assert vault("list-due").done().out


def test_nothing_under_the_vault_path_can_be_a_vault(vault: OpenVault) -> None:
    below_a_file = vault.passphrase_file / "vault"
    words = ("--passphrase-file", vault.passphrase_file)
    assert str(below_a_file) in vault.cli("list-due", "--vault", below_a_file, *words).refused()


def test_a_path_the_system_refuses_is_named(vault: OpenVault) -> None:
    endless = vault.folder / ("x" * 300)
    words = ("--passphrase-file", vault.passphrase_file)
    assert "xxx" in vault.cli("list-due", "--vault", endless, *words).refused()


# ----------------------------------------------------------------------------------------------------------- passphrase


@pytest.mark.parametrize("lang", Lang)
def test_a_wrong_passphrase_changes_nothing(vault: OpenVault, lang: Lang) -> None:
    wrong = write_passphrase(vault.folder.parent, "aivan toinen salalause tuulimylly")
    before = contents(vault.folder)
    line = vault.cli("list-due", "--vault", vault.folder, "--passphrase-file", wrong, "--lang", lang).refused()
    assert str(wrong) in line
    assert contents(vault.folder) == before


@pytest.mark.parametrize(
    ("content", "opens"),
    [
        (PASSPHRASE.encode(), True),
        (f"{PASSPHRASE}\n".encode(), True),
        (f"{PASSPHRASE}\r\n".encode(), True),
        (f"\ufeff{PASSPHRASE}\r\n".encode(), True),
        (f"{PASSPHRASE}\n\n".encode(), False),
        (f" {PASSPHRASE}\n".encode(), False),
        (b"", False),
        (b"\n", False),
        (PASSPHRASE.encode("utf-16"), False),
    ],
)
def test_one_line_end_is_no_part_of_a_passphrase(vault: OpenVault, content: bytes, *, opens: bool) -> None:
    vault.passphrase_file.write_bytes(content)
    answer = vault("list-due")
    if opens:
        assert answer.done().out
    else:
        assert str(vault.passphrase_file) in answer.refused()


def test_a_passphrase_file_that_is_not_there_is_named(vault: OpenVault, tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        line = vault.cli("list-due", "--vault", vault.folder, "--passphrase-file", path).refused()
        assert str(path) in line


@pytest.mark.parametrize("lang", Lang)
def test_without_a_terminal_a_passphrase_file_is_asked_for(vault: OpenVault, lang: Lang) -> None:
    line = vault.cli("list-due", "--vault", vault.folder, "--lang", lang).refused()
    assert "--passphrase-file" in line


def test_a_closed_input_is_no_terminal(vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert "--passphrase-file" in vault.cli("list-due", "--vault", vault.folder).refused()


# ------------------------------------------------------------------------------------------------------- what was typed


@pytest.mark.parametrize("day", ["2026-02-30", "2025-02-29", "31.4.2026", "2026-13-01", "0001-01-01", "tomorrow", ""])
@pytest.mark.parametrize("lang", Lang)
def test_an_impossible_day_is_refused(cli: Cli, lang: Lang, day: str) -> None:
    line = cli("list-due", "--lang", lang, "--on", day).refused()
    assert day in line
    assert "2026-12-31" in line


@pytest.mark.parametrize("lang", Lang)
def test_an_unknown_register_or_person_is_named(vault: OpenVault, tmp_path: Path, lang: Lang) -> None:
    before = contents(tmp_path)
    words = ("--lang", lang, "--out", tmp_path / "new")
    assert "olematon" in vault("notice", "olematon", *words).refused()
    assert "Z-99" in vault("export-subject", "Z-99", *words).refused()
    assert contents(tmp_path) == before


@pytest.mark.parametrize("given", ["", " ", "\udcff", "%", "A-17' OR '1'='1"])
def test_a_person_is_meant_exactly_or_not_at_all(vault: OpenVault, tmp_path: Path, given: str) -> None:
    assert vault("export-subject", given, "--out", tmp_path / "new").refused()
    assert not (tmp_path / "new").exists()


def test_an_unknown_language_is_refused(vault: OpenVault) -> None:
    assert "de" in vault("list-due", "--lang", "de").refused()


@pytest.mark.parametrize(
    "words",
    [
        ("no-such-command",),
        ("list-due", "extra"),
        ("list-due", "--no-such-option"),
        ("notice",),
        ("notice", "x", "--out", "y", "--format", "docx"),
        ("export-subject", "A-17"),
    ],
)
def test_wrong_use_ends_with_two(cli: Cli, words: tuple[str, ...]) -> None:
    answer = cli(*words)
    assert (answer.code, answer.out) == (2, "")
    assert "heijastus-desk" in answer.err
    assert "Traceback" not in answer.err


# ----------------------------------------------------------------------------------------------- nowhere to put a paper


def test_a_notice_needs_a_place(vault: OpenVault, tmp_path: Path) -> None:
    before = contents(tmp_path)
    for out in (
        tmp_path / "missing" / "notice.pdf",
        vault.passphrase_file / "notice.pdf",
        tmp_path,
        tmp_path / ("x" * 300),
        Path("/proc/notice.pdf"),
    ):
        line = vault("notice", "asiakasrekisteri", "--out", out).refused()
        assert str(out.parent) in line or out.name in line
    assert contents(tmp_path) == before


def test_a_package_needs_a_folder(vault: OpenVault, tmp_path: Path) -> None:
    before = contents(tmp_path)
    for out in (vault.passphrase_file, vault.passphrase_file / "below", Path("/proc/below")):
        assert str(out) in vault("export-subject", "A-17", "--out", out).refused()
    assert contents(tmp_path) == before


def test_a_full_disk_leaves_no_half_notice(vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(file_safety, "_replace", full)
    line = vault("notice", "asiakasrekisteri", "--lang", "en", "--out", tmp_path / "notice.pdf").refused()
    assert "disk is full" in line
    assert contents(tmp_path) == before


# --------------------------------------------------------------------------------------------------- stopped and broken


def test_ctrl_c_lets_go_of_the_vault(vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    before = contents(vault.folder)
    with monkeypatch.context() as patch:
        patch.setattr(RetentionService, "overview", stopped)
        assert "stopped" in vault("list-due", "--lang", "en").refused()
        vault("export-subject", "A-17", "--out", vault.folder.parent / "out").refused()
    assert contents(vault.folder) == before
    assert not list((vault.folder.parent / "out").iterdir())
    assert vault("list-due").done().out


def test_a_package_stopped_half_way_leaves_nothing(
    vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(SubjectExportService, "_remember", stopped)
    vault("export-subject", "A-17", "--out", tmp_path / "out").refused()
    assert not list((tmp_path / "out").iterdir())


@pytest.mark.allow_log
def test_what_nobody_foresaw_is_told_by_a_number_and_not_by_its_words(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Sisko Kuvitteellinen, 040 000 0001")

    monkeypatch.setattr(RetentionService, "overview", broken)
    line = vault("list-due", "--lang", "en").refused()
    number = line.partition(": ")[2].partition(".")[0]
    log = (vault.folder / "log" / "desk.log").read_text("utf-8")
    assert number in log
    assert "builtins.RuntimeError" in log
    assert "Sisko" not in log + line


def test_an_error_of_the_program_without_a_vault_names_its_type(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("anything")

    monkeypatch.setattr("heijastus_desk.cli.making.create_demo", broken)
    assert "RuntimeError" in cli("demo", tmp_path / "new").refused()
