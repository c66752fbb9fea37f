"""Where the vault lies on this computer, how large it is, and whether a folder would leave the computer."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from heijastus_desk import __version__
from heijastus_desk.storage.queries.cipher import cipher_version
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.sync_folders import synced_by

LICENCE = "GPL-3.0-or-later"


@dataclass(frozen=True, slots=True)
class VaultPlace:
    """What she can know of the file and the program without opening anything."""

    folder: str
    size: int
    """bytes of the file and of what is not yet written into it"""
    version: str
    licence: str
    cipher: str


class VaultPlaceService:
    """Looks at the folder of the open vault, and at folders she picks."""

    def __init__(self, vault: VaultFile, paths: VaultPaths) -> None:
        self._vault = vault
        self._paths = paths

    def look(self) -> VaultPlace:
        """The facts as they are now."""
        with self._vault.read() as connection:
            cipher = cipher_version(connection)
        database = self._paths.database
        size = sum(_size(path) for path in (database, database.with_name(f"{database.name}-wal")))
        return VaultPlace(str(self._paths.folder), size, __version__, LICENCE, cipher)

    def synced_by(self, folder: str) -> str:
        """The cloud service that keeps a folder in step; empty when none is known to."""
        return (synced_by(Path(folder)) or "") if folder else ""


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0
