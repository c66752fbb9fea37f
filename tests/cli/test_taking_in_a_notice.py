"""`import-notice` without --dry-run makes a register that the other subcommands know."""

from pathlib import Path

from tests.cli.running import OpenVault
from tests.domain.old_notice_samples import CAT, TEXT


def test_the_notice_is_a_register_and_printed_again(vault: OpenVault, tmp_path: Path) -> None:
    path = tmp_path / "vanha.txt"
    path.write_text(TEXT.replace("Asiakasrekisteri", "Peilien rekisteri"), "utf-8")
    out = tmp_path / "uusi.txt"

    vault("import-notice", path).done()
    vault("notice", "peilien-rekisteri", "--format", "txt", "--out", out).done()

    assert CAT in out.read_text("utf-8")


def test_a_shopping_list_changes_nothing(vault: OpenVault, tmp_path: Path) -> None:
    path = tmp_path / "lista.txt"
    path.write_text("maito\nleipä\nvoi\n", "utf-8")

    vault("import-notice", path).refused()
