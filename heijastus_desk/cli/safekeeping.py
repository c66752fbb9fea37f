"""Subcommands that make and check backups."""

import argparse
from pathlib import Path

from heijastus_desk.cli.vaults import answer, opened, say, vault_folder, with_passphrase
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.backups import Verified, verify_file
from heijastus_desk.system import keys
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.wording.sentences import error_sentence, sentence

FOUND_SOMETHING = 1
_NOT_WHOLE = frozenset(
    {
        ErrorCode.BACKUP_DAMAGED,
        ErrorCode.BACKUP_FOREIGN,
        ErrorCode.BACKUP_NEWER,
        ErrorCode.BACKUP_NOT_FOUND,
        ErrorCode.VAULT_NEWER,
    }
)


def backup(options: argparse.Namespace) -> int:
    """A new backup in a folder, read back and checked; prints the path of its database."""
    with opened(options) as application:
        written = application.backups.write_to(options.destination)
    made = written.made
    if options.json:
        answer(
            {
                "path": str(made.database),
                "key": str(made.key),
                "manifest": str(made.manifest),
                "counter": written.counter,
                "synced_by": written.synced_by or None,
            }
        )
    else:
        say(str(made.database))
    return 0


def verify(options: argparse.Namespace) -> int:
    """Whether a backup is whole and current: exit 0, else 1 and one sentence."""
    lang: Lang = options.lang or Lang.FI
    file: Path = options.file
    if not file.exists():
        raise HeijastusError(ErrorCode.BACKUP_NOT_FOUND, path=str(file))
    paths = VaultPaths(vault_folder(options))
    try:
        found = verify_file(file, lambda key_file: _key(key_file, paths, options), paths)
    except HeijastusError as failure:
        if failure.code not in _NOT_WHOLE:
            raise
        _tell(options, error_sentence(failure, lang), None, failure.code.value)
        return FOUND_SOMETHING
    _tell(options, sentence(found.reason, lang), found, found.reason.code)
    return 0 if found.is_current else FOUND_SOMETHING


def _key(key_file: Path, paths: VaultPaths, options: argparse.Namespace) -> DataKey:
    """The data key by the passphrase of the backup or, when that was changed later, by the vault's own."""

    def open_key(passphrase: str) -> DataKey:
        try:
            return keys.open_with_passphrase(key_file, passphrase)
        except HeijastusError as failure:
            if failure.code is not ErrorCode.WRONG_PASSPHRASE or not paths.key.is_file():
                raise
            return keys.open_with_passphrase(paths.key, passphrase)

    return with_passphrase(options, open_key)


def _tell(options: argparse.Namespace, told: str, found: Verified | None, code: str) -> None:
    if not options.json:
        say(told)
        return
    manifest = found.manifest if found else None
    answer(
        {
            "whole": found is not None,
            "current": found is not None and found.is_current,
            "code": code,
            "sentence": told,
            "counter": manifest.counter if manifest else None,
            "made_at": manifest.made_at.isoformat() if manifest else None,
            "schema": manifest.schema if manifest else None,
            "erasures": manifest.erasures if manifest else None,
            "rows": dict(manifest.counts) if manifest else None,
        }
    )
