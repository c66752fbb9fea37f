"""What is held on a client, for the tab of data and rights: the same map that the package and the notice read."""

from heijastus_desk.documents.subject.labels import ORDER, table_title
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.storage.queries.holdings import Holding, Source, read_holdings
from heijastus_desk.storage.vault_file import VaultFile


class HoldingService:
    """Reads what there is on one client."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def of(self, uid: str) -> tuple[Holding, ...]:
        """Every table with a row about this person or organisation, with the number of rows and their sources.

        In the order in which the package of a person tells of them.
        """
        with self._vault.read() as connection:
            found = read_holdings(connection, uid)
        return tuple(sorted(found, key=lambda one: ORDER.index(one.table) if one.table in ORDER else len(ORDER)))


__all__ = ["Holding", "HoldingService", "RouteKind", "Source", "table_title"]
