"""`export-all`: the whole vault into one ZIP, and every way it is refused."""

import json
import zipfile
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services import everything_export
from heijastus_desk.storage.tables import METADATA
from tests.cli.running import OpenVault, contents


@pytest.fixture
def no_notices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their pages take most of the time, and are in the first test."""
    monkeypatch.setattr(everything_export.EverythingExport, "_rendered", lambda _self: iter(()))


def export_all(vault: OpenVault, *arguments: object) -> tuple[object, ...]:
    return ("export-all", *arguments, *vault.options())


def test_everything_is_written_and_its_path_is_the_answer(vault: OpenVault, tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    assert vault.cli(*export_all(vault, "--out", out)).done().out == f"{out / 'kaikki-001.zip'}\n"
    with zipfile.ZipFile(out / "kaikki-001.zip") as archive:
        assert archive.testzip() is None
        people = json.loads(archive.read("tiedot/person.json"))
        assert len(people) > 3
        assert "LUE-MINUT.txt" in archive.namelist()
        assert len([name for name in archive.namelist() if name.startswith("selosteet/")]) >= 10


@pytest.mark.usefixtures("no_notices")
def test_the_answer_as_json(vault: OpenVault, tmp_path: Path) -> None:
    told = vault.cli(*export_all(vault, "--out", tmp_path / "out", "--json", "--lang", "sv")).done().json
    assert told["path"] == str(tmp_path / "out" / "kaikki-001.zip")
    assert told["tables"] == len(METADATA.tables)
    assert told["rows"] > 100
    with zipfile.ZipFile(told["path"]) as archive:
        assert "LÄS-MIG.txt" in archive.namelist()
        assert len([name for name in archive.namelist() if name.startswith("liitteet/")]) == told["files"]


def test_a_folder_is_wanted(vault: OpenVault) -> None:
    assert vault.cli(*export_all(vault)).code == 2


def test_a_file_is_no_folder(vault: OpenVault, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("hers")
    assert "file" in vault.cli(*export_all(vault, "--out", tmp_path / "file", "--lang", "en")).refused()
    assert (tmp_path / "file").read_text() == "hers"


@pytest.mark.usefixtures("no_notices")
@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), OSError(28, "No space left on device"), HeijastusError(ErrorCode.DISK_FULL)]
)
def test_what_stops_it_half_way_leaves_nothing(
    vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def stopped(*_: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(everything_export, "write_everything", stopped)
        vault.cli(*export_all(vault, "--out", tmp_path / "out")).refused()
    assert contents(tmp_path / "out") == {}
    vault.cli(*export_all(vault, "--out", tmp_path / "out")).done()
