"""Where a vault lives on disk: the default data folder and the fixed names inside a vault folder."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

APP_FOLDER = "heijastus-desk"
PRIVATE_FOLDER_MODE = 0o700


@dataclass(frozen=True, slots=True)
class VaultPaths:
    """The files and folders of one vault; none of them need exist."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "vault.db"

    @property
    def key(self) -> Path:
        return self.folder / "vault.key"

    @property
    def ledger(self) -> Path:
        return self.folder / "ledger.jsonl"

    @property
    def pointer(self) -> Path:
        """What she double-clicks in a file manager; it says only that a vault lies beside it."""
        return self.folder / "vault.heijastus"

    @property
    def lock(self) -> Path:
        return self.folder / "lock"

    @property
    def raise_request(self) -> Path:
        return self.folder / "raise"

    @property
    def state(self) -> Path:
        return self.folder / "state.json"

    @property
    def ballast(self) -> Path:
        return self.folder / "ballast"

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def temporary(self) -> Path:
        return self.folder / "tmp"

    @property
    def log(self) -> Path:
        return self.folder / "log"

    def create(self) -> None:
        """Make the vault folder and its subfolders, open to this user only.

        Raises FOLDER_NOT_WRITABLE. A folder that holds other things already keeps its mode: it may be a shared one,
        and the subfolders and files of the vault are private in any case.
        """
        if not (self.folder.is_dir() and any(self.folder.iterdir())):
            make_private_folder(self.folder)
        for folder in (self.backups, self.temporary, self.log):
            make_private_folder(folder)
        ensure_writable(self.folder)


def default_vault_folder() -> Path:
    """The folder offered at first run, in the user's local (never roaming) application data; not created."""
    # Imported here: it costs 15 ms and is not needed when the folder was given.
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path(APP_FOLDER, appauthor=False, roaming=False)


def make_private_folder(folder: Path) -> None:
    """Create a folder (and its parents) with mode 0700, or narrow an existing one. Raises FOLDER_NOT_WRITABLE."""
    try:
        folder.mkdir(mode=PRIVATE_FOLDER_MODE, parents=True, exist_ok=True)
    except OSError:
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder)) from None
    # A USB stick with FAT has no modes and a shared folder may refuse: the vault is encrypted anyway.
    with suppress(OSError):
        folder.chmod(PRIVATE_FOLDER_MODE)


def ensure_writable(folder: Path) -> None:
    """Prove by writing that files can be made in an existing folder; raises FOLDER_NOT_WRITABLE and leaves nothing.

    Permission bits are not asked: they say nothing about a read-only medium, an ACL or a full disk.
    """
    # No `tempfile`: it would invent another name and retry for a long time in a folder without rights on Windows.
    probe = folder / f".probe-{os.getpid()}-{os.urandom(4).hex()}"
    try:
        handle = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(handle, b"\0" * 4096)
            os.fsync(handle)
        finally:
            os.close(handle)
            probe.unlink(missing_ok=True)
    except OSError:
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder)) from None
