"""Restoring from the command line: a preview that changes nothing, and the move to a new computer."""

import shutil
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import create_application, open_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR
from tests.cli.running import DEMO_DAY, Cli, OpenVault, contents, write_passphrase


class Moving:
    """A vault with one backup on a stick, and the two ways to open it."""

    def __init__(self, folder: Path) -> None:
        made = keys.new_key_file(PASSPHRASE, cost=FLOOR)
        clock = FixedClock.on(DEMO_DAY)
        self.old, self.stick = folder / "old", folder / "stick"
        app = create_application(self.old, made, clock)
        app.clients.save_person(PersonCard(given_name="Aamu", family_name="Keksitty"))
        app.backups.make()
        shutil.copytree(app.paths.backups, self.stick)
        app.clients.save_person(PersonCard(given_name="Ilta", family_name="Keksitty"))
        app.close()
        self.passphrase = write_passphrase(folder)
        self.code = folder / "code.txt"
        self.code.write_text(f"{made.recovery_code.text}\n", "utf-8")
        self.key, self.clock = made.data_key, clock

    def names(self, folder: Path) -> set[str]:
        app = open_application(folder, self.key, self.clock)
        try:
            return {row.name for row in app.clients.list()}
        finally:
            app.close()


@pytest.fixture
def moving(tmp_path: Path) -> Moving:
    return Moving(tmp_path)


def test_a_backup_and_the_recovery_code_move_the_vault_to_a_new_computer(
    moving: Moving, cli: Cli, tmp_path: Path
) -> None:
    new = tmp_path / "new"
    options = ("restore", moving.stick, "--vault", new, "--recovery-code-file", moving.code)
    # Nobody knows what was erased since: it stops, and says with what it goes on.
    question = cli(*options, "--yes", "--lang", "en").refused()
    assert "--none-erased" in question
    assert "8 June 2026" in question
    assert not new.exists()
    shown = cli(*options, "--none-erased").done().out
    assert "person: 1 (now -)" in shown
    assert "Keksitty" not in shown
    assert not new.exists()
    done = cli(*options, "--none-erased", "--yes").done().out
    assert f"restored: {new}" in done
    assert moving.names(new) == {"Keksitty, Aamu"}
    # And it opens as any other vault, by her passphrase.
    listed = cli("list-due", "--vault", new, "--passphrase-file", moving.passphrase, "--on", DEMO_DAY)
    assert listed.code == 0


def test_any_file_of_the_set_or_its_folder_will_do(moving: Moving, cli: Cli, tmp_path: Path) -> None:
    options = ("--vault", tmp_path / "new", "--passphrase-file", moving.passphrase, "--none-erased")
    answers = {cli("restore", path, *options).done().out for path in (*sorted(moving.stick.iterdir()), moving.stick)}
    assert len(answers) == 1


def test_over_the_present_vault_it_says_what_is_lost_and_changes_nothing_without_yes(moving: Moving, cli: Cli) -> None:
    options = ("restore", moving.stick, "--vault", moving.old, "--passphrase-file", moving.passphrase, "--lang", "en")
    before = contents(moving.old)
    shown = cli(*options).done().out
    assert "person: 1 (now 2)" in shown
    assert "Changes that will be lost: 1" in shown
    assert "restored: no" in shown
    assert contents(moving.old) == before
    told = cli(*options, "--yes", "--json").done().json
    assert (told["changes_lost"], told["restored_to"]) == (1, str(moving.old))
    assert moving.names(moving.old) == {"Keksitty, Aamu"}
    # What was there before is in a backup, and comes back from it.
    backup = moving.old / "backups" / f"{told['present_backed_up_as']}.json"
    cli("restore", backup, "--vault", moving.old, "--passphrase-file", moving.passphrase, "--yes").done()
    assert moving.names(moving.old) == {"Keksitty, Aamu", "Keksitty, Ilta"}


def test_a_damaged_vault_is_kept_and_its_place_is_told(moving: Moving, cli: Cli) -> None:
    (moving.old / "vault.db").write_bytes(b"spoilt")
    options = ("restore", moving.stick, "--vault", moving.old, "--passphrase-file", moving.passphrase)
    told = cli(*options, "--none-erased", "--yes", "--json").done().json
    assert Path(told["present_kept_as"]).read_bytes() == b"spoilt"
    assert moving.names(moving.old) == {"Keksitty, Aamu"}


@pytest.mark.parametrize("lang", Lang)
def test_refusals_name_the_thing(moving: Moving, vault: OpenVault, cli: Cli, tmp_path: Path, lang: Lang) -> None:
    before = contents(vault.folder)
    foreign = ("--vault", vault.folder, "--passphrase-file", moving.passphrase, "--lang", lang)
    assert str(moving.stick) in cli("restore", moving.stick, *foreign).refused()
    assert contents(vault.folder) == before
    new = ("--vault", tmp_path / "new", "--lang", lang)
    nothing = tmp_path / "nothing.db"
    assert str(nothing) in cli("restore", nothing, *new, "--passphrase-file", moving.passphrase).refused()
    wrong = write_passphrase(tmp_path / "stick", "aivan väärä salalause")
    assert str(wrong) in cli("restore", moving.stick, *new, "--passphrase-file", wrong).refused()
    wrong.write_text("AAAAAA-AAAAAA", "utf-8")
    assert cli("restore", moving.stick, *new, "--recovery-code-file", wrong).refused()
    slip = ("--passphrase-file", moving.passphrase, "--erased", "K7M2-9QXD-1")
    assert "K7M2-9QXD-1" in cli("restore", moving.stick, *new, *slip).refused()
    (next(moving.stick.glob("vault-*.db"))).write_bytes(b"x")
    assert str(moving.stick) in cli("restore", moving.stick, *new, "--passphrase-file", moving.passphrase).refused()
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    "words", [(), ("x", "y"), ("x", "--erased"), ("x", "--erased", "A", "--none-erased"), ("x", "--lang")]
)
def test_wrong_use_ends_with_two(cli: Cli, words: tuple[str, ...]) -> None:
    assert cli("restore", *words).code == 2
