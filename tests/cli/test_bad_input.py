from pathlib import Path

import pytest

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services import subject_export
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.services.retention import RetentionService
from heijastus_desk.services.subject_export import SubjectExportService
from heijastus_desk.system import file_safety
from tests.cli.running import Cli, OpenVault, contents, write_passphrase

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

    monkeypatch.setattr(file_safety, "move_over", full)
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
        patch.setattr(RetentionService, "of_items", stopped)
        assert "stopped" in vault("list-due", "--lang", "en").refused()
        vault("export-subject", "A-17", "--out", vault.folder.parent / "out").refused()
    assert contents(vault.folder) == before
    assert not list((vault.folder.parent / "out").iterdir())
    assert vault("list-due").done().out


@pytest.mark.parametrize(
    "where", [(SubjectExportService, "_remember"), (subject_export, "write_package"), (subject_export, "stream_digest")]
)
def test_a_package_stopped_half_way_leaves_nothing(
    vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: tuple[object, str]
) -> None:
    def stopped(*_: object, **_named: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(*where, stopped)
        vault("export-subject", "A-17", "--out", tmp_path / "out").refused()
    assert not list((tmp_path / "out").iterdir())
    # Nor a row about it: the next one has the first number.
    vault("export-subject", "A-17", "--out", tmp_path / "out").done()
    assert (tmp_path / "out" / "tiedot-001.zip").exists()


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
