"""The passphrase of an open vault: how strong a new one is, and putting it in place of the old one."""

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost
from heijastus_desk.system.passphrase_strength import Strength, StrengthLevel, strength
from heijastus_desk.system.paths import VaultPaths

__all__ = ["Strength", "StrengthLevel", "VaultKeyService"]

CURRENT = "current_passphrase"
NEW = "new_passphrase"
_FIELDS = {
    ErrorCode.WRONG_PASSPHRASE: CURRENT,
    ErrorCode.PASSPHRASE_MISSING: NEW,
    ErrorCode.PASSPHRASE_TOO_WEAK: NEW,
}


class VaultKeyService:
    """Changes the passphrase; the recovery code stays valid. Tests lower the floor."""

    def __init__(self, paths: VaultPaths, controller: ControllerService, *, floor: Argon2Cost = FLOOR) -> None:
        self._paths = paths
        self._controller = controller
        self._floor = floor

    def strength(self, typed: str) -> Strength:
        """How hard it is to guess for somebody who knows her name and firm; some milliseconds."""
        return strength(typed, personal=self._personal())

    def change_passphrase(self, current: str, new: str) -> None:
        """Put a new passphrase in place of the old one, about 1 s; raises with the field at fault, nothing changed."""
        try:
            keys.change_passphrase(self._paths.key, current, new, floor=self._floor, personal=self._personal())
        except HeijastusError as failure:
            failure.field = _FIELDS.get(failure.code, failure.field)
            raise

    def _personal(self) -> tuple[str, ...]:
        controller = self._controller.get()
        if controller is None:
            return ()
        return (controller.person_name, controller.trade_name, controller.short_name)
