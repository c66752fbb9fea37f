"""Countermeasures by name, each taken away for a control: a detector that sees no loss then is none."""

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from heijastus_desk import bootstrap
from heijastus_desk.services import backup_places
from heijastus_desk.services.backups import BackupService
from heijastus_desk.services.erasure import ErasureService
from heijastus_desk.services.everything_export import EverythingExport
from heijastus_desk.services.subject_export import SubjectExportService
from heijastus_desk.services.vault_keys import VaultKeyService
from heijastus_desk.storage import health, opening
from heijastus_desk.storage.vault_file import create_vault_file
from heijastus_desk.system import ballast, keys
from heijastus_desk.system.paths import VaultPaths

_PIECE = 32
_Take = Callable[[pytest.MonkeyPatch], None]


def _sync(patch: pytest.MonkeyPatch) -> None:
    """The database never waits for the disk."""
    configure = opening._configure

    def without(connection: Any, **options: Any) -> None:
        configure(connection, **options)
        connection.execute("PRAGMA synchronous=OFF")

    patch.setattr(opening, "_configure", without)


def _file_sync(patch: pytest.MonkeyPatch) -> None:
    """Nothing but the database waits for the disk."""
    patch.setattr(os, "fsync", lambda _handle: None)


def _transaction(patch: pytest.MonkeyPatch) -> None:
    """Every statement is kept by itself."""
    engine_over = opening.engine_over

    def without(connection: Any, _begin: str = "") -> Engine:
        return engine_over(connection, "SELECT 1")

    patch.setattr(opening, "engine_over", without)


def _atomic_write(patch: pytest.MonkeyPatch) -> None:
    """The key file is written over in place."""

    def in_place(path: Path, data: bytes) -> None:
        with path.open("wb", buffering=0) as stream:
            for start in range(0, len(data), _PIECE):
                stream.write(data[start : start + _PIECE])

    patch.setattr(keys, "atomic_write", in_place)


def _staging(patch: pytest.MonkeyPatch) -> None:
    """A new vault grows where it will be used."""

    def in_place(paths: VaultPaths, new_keys: keys.NewKeys, clock: Any) -> None:
        keys.save_key_file(paths.key, new_keys.key_file)
        create_vault_file(paths, new_keys.data_key, clock).close()

    patch.setattr(bootstrap, "_make", in_place)


def _journal(patch: pytest.MonkeyPatch) -> None:
    """A swap of files is not finished by the next start."""
    patch.setattr(bootstrap, "finish_interrupted", lambda _paths: False)


def _ballast(patch: pytest.MonkeyPatch) -> None:
    """No reserve is given back to a full disk."""
    patch.setattr(ballast, "free", lambda _paths: False)


def _resume(patch: pytest.MonkeyPatch) -> None:
    """An erasure that was stopped is not taken up again."""
    patch.setattr(ErasureService, "resume", lambda *_given: ())


def _tidy(patch: pytest.MonkeyPatch) -> None:
    """What a killed export left half written stays."""
    patch.setattr(SubjectExportService, "tidy", staticmethod(lambda _folder: None))
    patch.setattr(EverythingExport, "tidy", lambda _self: None)


def _rotation(patch: pytest.MonkeyPatch) -> None:
    """The rotation keeps nothing but the newest."""
    patch.setattr(backup_places, "kept", lambda times, _now: frozenset([max(times)]))


def _recovery(patch: pytest.MonkeyPatch) -> None:
    """What a stopped backup left half made stays."""
    patch.setattr(BackupService, "recover", lambda _self: 0)


def _renewal(patch: pytest.MonkeyPatch) -> None:
    """Backups that were not brought under the new key in time stay under the old one."""
    patch.setattr(VaultKeyService, "renew_copies", lambda *_given: None)


def _page_check(patch: pytest.MonkeyPatch) -> None:
    """Nobody reads every page before the first row is shown."""
    patch.setattr(health, "check_pages", lambda _raw: None)


TAKEN: dict[str, _Take] = {
    "sync": _sync,
    "file sync": _file_sync,
    "transaction": _transaction,
    "atomic write": _atomic_write,
    "staging": _staging,
    "journal": _journal,
    "ballast": _ballast,
    "resume": _resume,
    "tidy": _tidy,
    "rotation": _rotation,
    "recovery": _recovery,
    "renewal": _renewal,
    "page check": _page_check,
}


@contextmanager
def taken_away(name: str) -> Generator[None]:
    """Without this countermeasure inside the block; with all of them for an empty name."""
    with pytest.MonkeyPatch.context() as patch:
        if name:
            TAKEN[name](patch)
        yield
