"""Erasing from the card leads to the panel where it is looked through, confirmed and proven."""

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.panels.places import panel_record


class Erasing:
    """Nothing is erased here."""

    def __init__(self, context: PageContext) -> None:
        self._context = context

    def ask(self, client: LoadedClient) -> None:
        """Show what would happen to a person or an organisation."""
        kind = "person" if client.is_person else "organisation"
        self._context.open("retention", panel_record("erasing", f"{kind}:{client.card.uid}"))
