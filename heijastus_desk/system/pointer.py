"""The small file in a vault's folder that systems associate with the program: opening it opens the vault beside it."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.paths import VaultPaths

SUFFIX: Final = ".heijastus"
_CONTENT: Final = b'{"format": "heijastus-desk", "version": 1}\n'


def leave_pointer(paths: VaultPaths) -> None:
    """Write it where it is missing. A disk that takes nothing must not keep her out: then it is left for next time."""
    if not paths.pointer.exists():
        with suppress(OSError):
            atomic_write(paths.pointer, _CONTENT)


def is_ours(path: Path) -> bool:
    """Whether a file holds exactly what a pointer says and nothing more; False where it cannot be read."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(_CONTENT) + 1) == _CONTENT
    except OSError:
        return False


def vault_beside(path: Path) -> Path:
    """The folder of the vault that a pointer, a file of a vault or its folder stands for.

    Raises VAULT_MISSING where no vault lies there, or none she may look at: a pointer that was copied away alone opens
    nothing.
    """
    # A link to it, on the desktop say, lies elsewhere than the vault. Of another user's folder nothing can be told.
    with suppress(OSError):
        for place in (path.absolute(), path.resolve()):
            folder = place if place.is_dir() else place.parent
            paths = VaultPaths(folder)
            is_of_vault = place == folder or place.suffix == SUFFIX or place in {paths.database, paths.key}
            if is_of_vault and (paths.database.is_file() or paths.key.is_file()):
                return folder
    raise HeijastusError(ErrorCode.VAULT_MISSING, path=str(path))
