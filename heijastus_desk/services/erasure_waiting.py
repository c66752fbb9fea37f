"""What an erasure has to do with the parking place: nothing of whom it takes may wait there, sealed or in a backup."""

from collections.abc import Iterable, Sequence

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.parking import meanwhile, place
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import parking_keys
from heijastus_desk.system.ledger import Erasure, Root


class ErasureWaiting:
    """Over the keys beside the vault; without any there is nothing to do."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def require_none(self, roots: Iterable[Root], without: int | None = None) -> None:
        """Raise PARKED_FIRST where a lot, apart from the one numbered `without`, holds rows of whom is to be erased."""
        keys = [key for key in parking_keys.load(self._vault.paths.folder) if key.number != without]
        if keys:
            with self._vault.read() as connection:
                if meanwhile.waits_of(connection, keys, roots):
                    raise HeijastusError(ErrorCode.PARKED_FIRST)

    def note_names(self, transaction: Transaction, erasure: Erasure) -> None:
        """Before the rows go: let every lot know which of its texts name them, so that taken back they are told."""
        keys = parking_keys.load(self._vault.paths.folder)
        meanwhile.note_names(transaction.connection, keys, erasure.roots, erasure.entry)

    def throw_keys_away(self, pending: Sequence[Erasure]) -> None:
        """With its key a parcel in an older backup could still be read, whoever was erased since."""
        gone = {root for erasure in pending for root in erasure.roots}
        with self._vault.read() as connection:
            waiting = {lot.number for lot in place.lots(connection)}
        for key in parking_keys.load(self._vault.paths.folder):
            if key.number not in waiting and not gone.isdisjoint(key.roots):
                parking_keys.throw_away(self._vault.paths.folder, key.number)
