"""The keys of an open vault: another passphrase, recovery sheet or data key, and two halves of the recovery code."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.services import recovery_papers
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.key_copies import CopiesReport, KeyCopies
from heijastus_desk.services.recovery_papers import Successor
from heijastus_desk.storage import rekeying
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost
from heijastus_desk.system.key_file import KeyFile, read_key_file
from heijastus_desk.system.keys import NewKeys
from heijastus_desk.system.passphrase_strength import Strength, StrengthLevel, strength
from heijastus_desk.system.recovery_code import RecoveryCode
from heijastus_desk.system.recovery_split import Halves, parse_entry, split_code
from heijastus_desk.system.unlock_attempts import attempts_path, forget_failures

__all__ = ["CopiesReport", "NewSheet", "Replacement", "Strength", "StrengthLevel", "VaultKeyService"]

CURRENT = "current_passphrase"
NEW = "new_passphrase"
CODE = "recovery_code"
_FIELDS = {
    ErrorCode.WRONG_PASSPHRASE: CURRENT,
    ErrorCode.PASSPHRASE_MISSING: NEW,
    ErrorCode.PASSPHRASE_TOO_WEAK: NEW,
}
_GROUPS_TO_PROVE: Final = 2


@dataclass(frozen=True, slots=True, repr=False)
class NewSheet:
    """A new recovery code that opens nothing until it is proved; its repr hides it."""

    code: RecoveryCode
    key_file: KeyFile

    @property
    def groups(self) -> tuple[str, ...]:
        return self.code.groups

    def __repr__(self) -> str:
        return "NewSheet(hidden)"


@dataclass(frozen=True, slots=True, repr=False)
class Replacement:
    """Another data key with its passphrase and recovery code, not in force yet; its repr hides them."""

    new: NewKeys

    @property
    def groups(self) -> tuple[str, ...]:
        return self.new.recovery_code.groups

    def matches(self, number: int, typed: str) -> bool:
        """Whether a group (1..6) of the new code was typed right."""
        return self.new.recovery_code.has_group(number, typed)

    def __repr__(self) -> str:
        return "Replacement(hidden)"


class VaultKeyService:
    """Every change comes to the backups in reach too, and tells which copies still open as before.

    Tests lower the floor of the key derivation.
    """

    def __init__(
        self, vault: VaultFile, controller: ControllerService, copies: KeyCopies, *, floor: Argon2Cost = FLOOR
    ) -> None:
        self._vault = vault
        self._controller = controller
        self._copies = copies
        self._floor = floor

    def strength(self, typed: str) -> Strength:
        """How hard it is to guess for somebody who knows her name and firm; some milliseconds."""
        return strength(typed, personal=self._personal())

    def change_passphrase(self, current: str, new: str, progress: Progress | None = None) -> CopiesReport:
        """Put a new passphrase in place of the old one, about 2 s; the recovery code stays valid.

        Raises with the field at fault, nothing changed; CANCELLED among the backups leaves the vault changed, and the
        rest of them to `renew_copies`.
        """
        path = self._vault.paths.key
        with _at_field():
            keys.change_passphrase(path, current, new, floor=self._floor, personal=self._personal())
        self._log("keys.passphrase_changed")
        return self.renew_copies(progress)

    def new_sheet(self) -> NewSheet:
        """A new recovery code to be written down; the present sheet stays valid until `take_sheet`."""
        return NewSheet(*keys.with_new_recovery_code(read_key_file(self._vault.paths.key), self._vault.key))

    def take_sheet(self, sheet: NewSheet, typed: Mapping[int, str], progress: Progress | None = None) -> CopiesReport:
        """Put the new sheet in force and make the old one void, once groups of it (by number) are typed back right.

        Raises WRONG_RECOVERY_CODE with the group that is wrong, nothing changed.
        """
        _prove(sheet.code, typed)
        path = self._vault.paths.key
        # The passphrase may have been changed since the sheet was made.
        present, made = read_key_file(path), sheet.key_file.slot("recovery")
        keys.replace_key_file(path, present.with_slot(made))
        self._log("keys.sheet_renewed")
        return self.renew_copies(progress)

    def prepare_rekey(self, current: str, new: str) -> Replacement:
        """Keys to replace all present ones when the passphrase was seen, about 2 s; nothing is changed yet."""
        path, personal = self._vault.paths.key, self._personal()
        with _at_field():
            keys.open_with_passphrase(path, current, floor=self._floor)
            if keys.is_same_passphrase(current, new):
                raise HeijastusError(ErrorCode.PASSPHRASE_UNCHANGED, field=NEW)
            return Replacement(keys.other_key_file(path, new, floor=self._floor, personal=personal))

    def rekey(
        self, replacement: Replacement, typed: Mapping[int, str], progress: Progress | None = None
    ) -> CopiesReport:
        """Encrypt the vault and every backup in reach under other keys. The vault is closed then: unlock it afresh.

        Raises WRONG_RECOVERY_CODE, VAULT_DAMAGED, DISK_FULL or CANCELLED with everything as it was. A backup that
        fails or is cancelled stays as it was and is brought over by `renew_copies` of a later session.
        """
        watched = progress or Silent()
        _prove(replacement.new.recovery_code, typed)
        sets, missing = self._copies.in_reach(), self._copies.out_of_reach()
        rekeying.rekey(self._vault, replacement.new, self._copies.last_day, watched)
        try:
            renewed, failed = self._copies.renew(sets, replacement.new.data_key, watched)
        except HeijastusError:
            renewed, failed = 0, tuple(one.name for one in sets)
        return CopiesReport(renewed, failed, missing)

    def renew_copies(self, progress: Progress | None = None) -> CopiesReport:
        """Bring every backup in reach under the present keys, as after a medium came back; done again it is quick.

        Part of every start, in the background, and of every change.
        """
        if keys.mend_key_file(self._vault.paths.key):
            self._log("keys.mended")
        renewed, failed = self._copies.renew(self._copies.in_reach(), self._vault.key, progress or Silent())
        self._copies.tidy(self._vault.key)
        if renewed:
            self._log("keys.copies_renewed", copies=renewed)
        return CopiesReport(renewed, failed, self._copies.out_of_reach())

    def split(self, typed: str) -> Halves:
        """Two new halves of her recovery code for a successor, once the code she typed from her sheet opens this vault.

        Raises WRONG_RECOVERY_CODE, RECOVERY_HALF_WRONG, RECOVERY_HALF_ALONE or RECOVERY_HALVES_APART at the field.
        """
        try:
            code = parse_entry(typed).code
            if keys.open_with_recovery_code(self._vault.paths.key, code.text) != self._vault.key:
                raise HeijastusError(ErrorCode.WRONG_RECOVERY_CODE, group=0)
        except HeijastusError as failure:
            failure.field = CODE
            raise
        self._log("keys.split")
        return split_code(code)

    def sheet_pdf(self, groups: tuple[str, ...], made_on: date, lang: Lang) -> bytes:
        """The recovery sheet of this vault for a code that is shown now."""
        return recovery_papers.recovery_sheet(groups, self._vault_id(), made_on, lang)

    def half_pdfs(self, halves: Halves, successor: Successor, made_on: date, lang: Lang) -> tuple[bytes, bytes]:
        """The two sheets of a split, with her name on them as far as it is known."""
        controller = self._controller.get()
        owner = (controller.person_name or controller.trade_name) if controller else ""
        return recovery_papers.half_sheets(halves, replace(successor, owner=owner), self._vault_id(), made_on, lang)

    def note_opened(self) -> None:
        """Put into the log that the vault was opened and how many wrong passphrases came before; count anew."""
        failures = forget_failures(attempts_path(self._vault.paths.folder))
        self._log("vault.opened", **({"failures": failures} if failures else {}))

    def _vault_id(self) -> str:
        return read_key_file(self._vault.paths.key).vault_id

    def _log(self, code: str, **numbers: int) -> None:
        with self._vault.write() as transaction:
            transaction.log(code, "", **numbers)

    def _personal(self) -> tuple[str, ...]:
        controller = self._controller.get()
        if controller is None:
            return ()
        return (controller.person_name, controller.trade_name, controller.short_name)


@contextmanager
def _at_field() -> Generator[None]:
    try:
        yield
    except HeijastusError as failure:
        failure.field = _FIELDS.get(failure.code, failure.field)
        raise


def _prove(code: RecoveryCode, typed: Mapping[int, str]) -> None:
    """The sheet is in her hands: two groups at least, all of them right."""
    for number, group in typed.items():
        if not code.has_group(number, group):
            raise HeijastusError(ErrorCode.WRONG_RECOVERY_CODE, group=number)
    if len(typed) < _GROUPS_TO_PROVE:
        raise HeijastusError(ErrorCode.WRONG_RECOVERY_CODE, group=0)
