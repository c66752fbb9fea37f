"""What the global search looks through."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.ui.shell.search_box import MOST_SHOWN, Provider, SearchHit

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application


def provider(app: "Callable[[], Application]") -> Provider:
    """Clients by any part of a name, in the vault that is open when she searches."""

    def find(text: str) -> Sequence[SearchHit]:
        rows = app().clients.list(text, limit=MOST_SHOWN)
        return [
            SearchHit(
                row.name,
                row.employer,
                "clients",
                row.uid,
                "organisation" if row.kind is PartyKind.ORGANISATION else "clients",
            )
            for row in rows
        ]

    return find
