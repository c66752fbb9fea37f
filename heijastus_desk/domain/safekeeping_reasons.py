"""The codes of what is told about the vault file and its backups, each with the facts its sentence may name."""

from collections.abc import Mapping
from typing import Final

_ABOUT_A_BACKUP: Final = frozenset({"counter", "made_on", "newest", "lacking"})

SAFEKEEPING_PARAMS: Final[Mapping[str, frozenset[str]]] = {
    "backup_whole": _ABOUT_A_BACKUP,
    "backup_older": _ABOUT_A_BACKUP,
    "backup_lacks_erasures": _ABOUT_A_BACKUP,
    "vault.ended_abruptly": frozenset(),
    "vault.kept_copy": frozenset({"name"}),
    "vault.log_damaged": frozenset(),
    "vault.log_empty": frozenset(),
    "vault.log_foreign": frozenset(),
    "vault.log_missing": frozenset(),
    "vault.log_stale": frozenset(),
}
