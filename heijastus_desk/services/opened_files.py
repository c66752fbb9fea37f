"""Opens an attachment with another program, through a private copy that is gone when the vault is closed."""

import os
from pathlib import Path

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.file_names import runs_when_opened, suffix_of
from heijastus_desk.services.keeping import FileService
from heijastus_desk.system.file_safety import empty_private_folder
from heijastus_desk.system.paths import VaultPaths, make_private_folder

FOLDER = "opened"
_READ_ONLY = 0o400


class OpenedFiles:
    """Copies in the private temporary folder, which closing and the next start empty."""

    def __init__(self, paths: VaultPaths, files: FileService) -> None:
        self._folder, self._files = paths.temporary / FOLDER, files
        self._count = 0

    def open(self, uid: str) -> Path:
        """A copy of an attachment to be shown by another program: private, read-only, its name telling nothing.

        Raises FILE_MAY_RUN for what would run or reach out, VAULT_DAMAGED when its bytes changed,
        FOLDER_NOT_WRITABLE when there is no room for it.
        """
        name, content = self._files.read(uid)
        suffix = suffix_of(name)
        if runs_when_opened(name):
            raise HeijastusError(ErrorCode.FILE_MAY_RUN, given=suffix)
        try:
            make_private_folder(self._folder)
            path = self._next(suffix)
            _write_once(path, content)
        except OSError:
            raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(self._folder)) from None
        return path

    def clear(self) -> int:
        """Remove every copy; returns how many another program still holds fast."""
        return empty_private_folder(self._folder)

    def _next(self, suffix: str) -> Path:
        while True:
            self._count += 1
            path = self._folder / f"liite-{self._count:03}{suffix}"
            if not path.exists():
                return path


def _write_once(path: Path, content: bytes) -> None:
    # Not durable on purpose: nothing of it is to outlive this window.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _READ_ONLY)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
