"""Opening the vault a subcommand works on."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import Clock, FixedClock, SystemClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import keys
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths, default_vault_folder
from heijastus_desk.system.restore_journal import finish_interrupted

K = TypeVar("K")


@contextmanager
def opened(options: argparse.Namespace) -> Generator[Application]:
    """The vault named by the options, or the usual one, open for the block."""
    paths = VaultPaths(vault_folder(options))
    with _naming(paths):
        finish_interrupted(paths)
        if not paths.key.is_file() and not paths.database.is_file():
            raise HeijastusError(ErrorCode.VAULT_MISSING)
        application = open_application(paths.folder, _data_key(paths, options), clock_for(options.on))
        try:
            yield application
        finally:
            application.close()


def vault_folder(options: argparse.Namespace) -> Path:
    """The folder named by the options, or the usual one."""
    return options.vault or default_vault_folder()


def clock_for(day: date | None) -> Clock:
    """The machine's clock, or one standing on a what-if day."""
    return FixedClock.on(day) if day else SystemClock()


def say(text: str) -> None:
    """Print one line of an answer."""
    print(text)


def answer(value: object) -> None:
    """Print an answer as JSON."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


@contextmanager
def _naming(paths: VaultPaths) -> Generator[None]:
    """Name the file at fault where the layers below know only what is wrong with it: a script may open many vaults."""
    try:
        yield
    except HeijastusError as failure:
        kind = failure.code.value.partition("_")[0]
        if kind in {"key", "vault"}:
            failure.params.setdefault("path", str(paths.key if kind == "key" else paths.folder))
        raise


def _data_key(paths: VaultPaths, options: argparse.Namespace) -> DataKey:
    return with_passphrase(options, lambda passphrase: keys.open_with_passphrase(paths.key, passphrase))


def with_passphrase(options: argparse.Namespace, open_key: Callable[[str], K]) -> K:
    """Open something with the passphrase from the file or the terminal; a wrong one names the file it came from."""
    file: Path | None = options.passphrase_file
    passphrase = _asked() if file is None else read_secret(file)
    try:
        return open_key(passphrase)
    except HeijastusError as failure:
        if failure.code is ErrorCode.WRONG_PASSPHRASE and file is not None:
            raise HeijastusError(ErrorCode.PASSPHRASE_FILE_WRONG, path=str(file)) from None
        raise


def read_secret(file: Path) -> str:
    """A passphrase or recovery code a script keeps in a file; FILE_UNREADABLE, PASSPHRASE_FILE_WRONG when empty."""
    try:
        # Notepad puts a mark before the first letter; it is no part of what she chose.
        text = file.read_text("utf-8-sig").removesuffix("\n")
    except (OSError, UnicodeDecodeError):
        raise HeijastusError(ErrorCode.FILE_UNREADABLE, path=str(file)) from None
    if not text:
        raise HeijastusError(ErrorCode.PASSPHRASE_FILE_WRONG, path=str(file))
    return text


def _asked() -> str:
    # None when the caller closed it, as services without a terminal do.
    if sys.stdin is None or not sys.stdin.isatty():
        raise HeijastusError(ErrorCode.PASSPHRASE_MISSING)
    try:
        typed = getpass.getpass("Salalause / lösenfras / passphrase: ")
    except EOFError:
        typed = ""
    if not typed:
        raise HeijastusError(ErrorCode.PASSPHRASE_MISSING)
    return typed
