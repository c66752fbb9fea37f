import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import create_demo
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.storage import opening
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost
from heijastus_desk.system.locks import VaultLock
from heijastus_desk.system.paths import VaultPaths
from tests.cli.running import DEMO_DAY, OpenVault, contents

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
    (missing_folder, "no client file here"),
    (missing_database, "no client file here"),
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
    (foreign_key_file, "do not belong together"),
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
