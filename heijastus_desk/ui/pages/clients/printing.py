"""Printing from the card: puts the panel over it, and from the panel the form of the signed sheet."""

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.card_area import CardArea
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.openings.deliveries import open_delivery


class PrintActions:
    """The panel loads the drawing of PDF pages, so it is built when it is first asked for."""

    def __init__(self, context: PageContext, area: CardArea) -> None:
        self._context, self._area = context, area

    def ask(self, client: LoadedClient) -> None:
        """Show what can be printed of a client; with the panel open already, print."""
        print_it = getattr(self._area.panel, "print_it", None)
        if print_it is not None:
            print_it()
            return
        self._area.free(lambda: self._show(client))

    def notes(self, client: LoadedClient, words: str) -> None:
        """Show the pages of the notes that were found by these words."""
        self._area.free(lambda: self._show(client, words))

    def _show(self, client: LoadedClient, words: str | None = None) -> None:
        from heijastus_desk.ui.pages.clients.print_panel import PrintPanel  # noqa: PLC0415 - see above

        panel = PrintPanel(self._context.shared.for_page(), client)
        panel.came_back.connect(
            lambda contract: open_delivery(self._context, self._area.show_form, client, signed_by=contract)
        )
        if words is not None:
            panel.choose_notes(words)
        self._area.show_panel(panel)
        panel.focus_first()
