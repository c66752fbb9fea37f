"""Subcommands that make vaults."""

import argparse
from pathlib import Path

from heijastus_desk.bootstrap import create_demo
from heijastus_desk.cli.vaults import clock_for, say
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.system.paths import VaultPaths


def demo(options: argparse.Namespace) -> int:
    """A vault of invented data; prints its passphrase."""
    folder: Path = options.folder
    _require_free(folder)
    create_demo(folder, clock_for(options.on).today()).close()
    say(f"vault: {folder}")
    say(f"passphrase: {PASSPHRASE}")
    return 0


def _require_free(folder: Path) -> None:
    """Refuse before a second is spent on the key what would be refused after it."""
    if folder.exists() and not folder.is_dir():
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder))
    if VaultPaths(folder).database.exists() or VaultPaths(folder).key.exists():
        raise HeijastusError(ErrorCode.VAULT_EXISTS, path=str(folder))
