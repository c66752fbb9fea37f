"""What is held on a client, for the tab of data and rights: the same map that the package and the notice read."""

from heijastus_desk.documents.subject.labels import table_title
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.storage.queries.holdings import Holding, Source, read_holdings
from heijastus_desk.storage.vault_file import VaultFile


class HoldingService:
    """Reads what there is on one client."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def of(self, uid: str) -> tuple[Holding, ...]:
        """Every table with a row about this person or organisation, with the number of rows and their sources."""
        with self._vault.read() as connection:
            return read_holdings(connection, uid)


__all__ = ["Holding", "HoldingService", "RouteKind", "Source", "table_title"]
