"""Asks when somebody who was erased is about to be entered again, and forgets in time that there was anybody."""

from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.suppression import SuppressionIndex
from heijastus_desk.storage import suppression
from heijastus_desk.storage.vault_file import VaultFile

FORGOTTEN = "suppression.forgotten"


class SuppressionService:
    """One per open vault. The marks themselves are made by erasing."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def index(self) -> SuppressionIndex:
        """The marks that count today, to be asked for each row of an import."""
        with self._vault.read() as connection:
            wrapping = self._vault.key.subkey(suppression.PURPOSE)
            return suppression.read_index(connection, wrapping, self._vault.clock.today())

    def matches(self, card: PersonCard) -> bool:
        """Whether this card fits somebody erased within 36 months; a question to her, never a refusal."""
        return self.index().matches(card)

    def purge(self) -> int:
        """Let go of marks that have outlived their 36 months, and say so in the log; how many there were."""
        today = self._vault.clock.today()
        with self._vault.read() as connection:
            found = suppression.expired(connection, today)
        if found:
            with self._vault.write() as transaction:
                suppression.forget(transaction.connection, today)
                transaction.log(FORGOTTEN, rows=found)
        return found
