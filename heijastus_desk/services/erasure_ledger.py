"""Keeps the ledger of an open vault: the file beside it and the copy in it, of which the union counts."""

import errno

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.erasing.replay import stored_ledger
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.ledger import PURPOSE, Erasure, Ledger, erasure_code, load_ledger, save_ledger


class LedgerKeeper:
    """Reads and writes the ledger file; the copy in the vault is written with the rows it tells of."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault
        self._vault_id = ""

    @property
    def vault_id(self) -> str:
        """Raises what `read_key_file` raises."""
        self._vault_id = self._vault_id or read_key_file(self._vault.paths.key).vault_id
        return self._vault_id

    @property
    def seal_key(self) -> bytes:
        """The key the lines are sealed with."""
        return self._vault.key.subkey(PURPOSE)

    def load(self, *, mended: bool = False) -> Ledger:
        """The union; `mended` also writes a file anew that is damaged or lacks something the vault knows."""
        with self._vault.read() as connection:
            inside = stored_ledger(connection, self.vault_id, self.seal_key)
        try:
            beside = load_ledger(self._vault.paths.ledger, self.vault_id, self.seal_key)
        except HeijastusError:
            # Only an erasure that was begun and had not yet touched a row is not in the vault.
            if mended:
                self.save(inside)
            return inside
        union = beside.merged(inside, self.seal_key)
        if mended and union.lines != beside.lines:
            self.save(union)
        return union

    def save(self, ledger: Ledger) -> None:
        """Write the file durably; raises DISK_FULL or FOLDER_NOT_WRITABLE with the old one in place."""
        try:
            save_ledger(self._vault.paths.ledger, ledger)
        except OSError as failure:
            if failure.errno in {errno.ENOSPC, errno.EDQUOT}:
                raise HeijastusError(ErrorCode.DISK_FULL) from None
            raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(self._vault.paths.folder)) from None

    def codes(self, erasure: Erasure) -> tuple[str, ...]:
        """The codes of its roots, for paper."""
        return tuple(erasure_code(self.vault_id, table, uid) for table, uid in erasure.roots)
