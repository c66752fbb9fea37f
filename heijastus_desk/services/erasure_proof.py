"""The last step of an erasure: looks with the forensic reader for what the erased rows said, in everything we own."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.privacy.naming_passages import NameFinder
from heijastus_desk.services.erasure_copies import ErasureCopies
from heijastus_desk.storage import health
from heijastus_desk.storage.backups.content import opened
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.erasing import forensics, sweep
from heijastus_desk.storage.erasing.masking import names_left, texts_of
from heijastus_desk.storage.erasing.pages import is_encrypted
from heijastus_desk.storage.erasing.remnants import Value, told_by_others
from heijastus_desk.storage.erasing.replay import has_gone_through, reading
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.ledger import Erasure
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.pointer import is_ours

_LOG = "-wal"


class ErasureProof:
    """Proves these erasures once; the next one gets a new proof."""

    def __init__(
        self,
        vault: VaultFile,
        copies: ErasureCopies,
        erasures: Sequence[Erasure],
        finders: Sequence[NameFinder] = (),
    ) -> None:
        """`finders` find the names that aliases took the place of, as far as they are still known."""
        self._vault = vault
        self._copies = copies
        self._erasures = erasures
        self._finders = tuple(finders)
        self._told: set[Value] = set()

    def prove(self, values: Collection[Value], sets: Sequence[BackupSet], progress: Progress) -> int:
        """How many of the values others say too; raises ERASURE_NOT_PROVEN (place) where one is left without a reason.

        A file where something is left is first written anew from its live rows, and looked at again.
        """
        known = tuple(values)
        with self._vault.alone() as raw:
            health.check_search(raw)
        self._require_gone(sets)
        files = own_files(self._vault.paths, sets)
        for path, found in self._left(known, files, progress).items():
            self._rewrite(path, sets)
            again = self._left(known, files, progress).get(path)
            if again:
                raise HeijastusError(ErrorCode.ERASURE_NOT_PROVEN, place=path.name)
            del found
        return len(self._told)

    def _require_gone(self, sets: Sequence[BackupSet]) -> None:
        """No file has a row or a name left that should have gone: else it would pass for what others say."""
        with self._vault.read() as connection:
            pending = [erasure for erasure in self._erasures if not erasure.done]
            is_gone = has_gone_through(connection, self._erasures)
            gone = {self._vault.paths.database: is_gone and not names_left(connection, pending, self._finders)}
            present = texts_of(connection, self._erasures)
        for one in sets:
            with reading(one.database, self._vault.key) as connection:
                gone[one.database] = has_gone_through(connection, self._erasures) and not names_left(
                    connection, self._erasures, self._finders, present
                )
        for path, is_gone in gone.items():
            if not is_gone:
                raise HeijastusError(ErrorCode.ERASURE_NOT_PROVEN, place=path.name)

    def _left(self, values: tuple[Value, ...], files: Iterable[Path], progress: Progress) -> dict[Path, set[Value]]:
        """Values found by file, less those that rows still there say."""
        found: dict[Path, set[Value]] = {}
        for hit in forensics.find(values, files, self._vault.key, progress):
            found.setdefault(_database_of(hit.path), set()).add(values[hit.value])
        left = {path: there - self._told_in(path, there) for path, there in found.items()}
        return {path: there for path, there in left.items() if there}

    def _told_in(self, path: Path, values: set[Value]) -> frozenset[Value]:
        if is_encrypted(path) and path != self._vault.paths.database:
            with opened(path, self._vault.key) as raw:
                told = told_by_others(raw, values)
        else:
            with self._vault.alone() as raw:
                told = told_by_others(raw, values)
        self._told |= told
        return told

    def _rewrite(self, path: Path, sets: Sequence[BackupSet]) -> None:
        if path == self._vault.paths.database:
            with self._vault.alone() as raw:
                # Compacting a damaged file loses what could still be read.
                health.full_check(raw)
                sweep.scrub(raw)
                health.compact(raw)
        for one in sets:
            if path == one.database:
                self._copies.compact(one)


def own_files(paths: VaultPaths, sets: Iterable[BackupSet]) -> list[Path]:
    """Every file of the vault folder that can be read, and the given sets wherever they are.

    Encrypted files that are neither the vault nor one of the sets are left out: they are told of as waiting.
    """
    sets = list(sets)
    # The words of a pointer are ours and the same in every vault: a client of one of those names is not left in it.
    unread = {paths.ballast, paths.lock, *([paths.pointer] if is_ours(paths.pointer) else [])}
    readable = {paths.database, paths.database.with_name(paths.database.name + _LOG), *(one.database for one in sets)}
    listed = {path for path in paths.folder.rglob("*") if path.is_file() and path not in unread}
    listed |= {path for one in sets for path in one.files}
    return sorted(path for path in listed if path in readable or not is_encrypted(path))


def _database_of(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(_LOG)) if path.name.endswith(_LOG) else path
