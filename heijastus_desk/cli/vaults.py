"""Opening the vault a subcommand works on."""

import argparse
import getpass
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import Clock, FixedClock, SystemClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import keys
from heijastus_desk.system.paths import VaultPaths, default_vault_folder


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Application]:
    """The vault named by the options, or the usual one, open for the block."""
    folder: Path = options.vault or default_vault_folder()
    if not VaultPaths(folder).key.is_file() and not VaultPaths(folder).database.is_file():
        raise HeijastusError(ErrorCode.VAULT_MISSING, path=str(folder))
    key = keys.open_with_passphrase(VaultPaths(folder).key, _passphrase(options.passphrase_file))
    application = open_application(folder, key, clock_for(options.on))
    try:
        yield application
    finally:
        application.close()


def clock_for(day: date | None) -> Clock:
    """The machine's clock, or one standing on a what-if day."""
    return FixedClock.on(day) if day else SystemClock()


def say(text: str) -> None:
    """Print one line of an answer."""
    print(text)


def answer(value: object) -> None:
    """Print an answer as JSON."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def _passphrase(file: Path | None) -> str:
    if file is None:
        if not sys.stdin.isatty():
            raise HeijastusError(ErrorCode.PASSPHRASE_MISSING)
        return getpass.getpass("Salalause / lösenfras / passphrase: ")
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise HeijastusError(ErrorCode.FILE_UNREADABLE, path=str(file)) from None
    return text.removesuffix("\n").removesuffix("\r")
