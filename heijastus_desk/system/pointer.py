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

    Raises VAULT_MISSING where no vault lies there: a pointer that was copied away alone opens nothing.
    """
    folder = path.absolute() if path.is_dir() else path.absolute().parent
    paths = VaultPaths(folder)
    is_of_vault = path.is_dir() or path.suffix == SUFFIX or path.absolute() in {paths.database, paths.key}
    if not is_of_vault or not (paths.database.is_file() or paths.key.is_file()):
        raise HeijastusError(ErrorCode.VAULT_MISSING, path=str(path))
    return folder
