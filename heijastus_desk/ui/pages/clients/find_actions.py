"""Finding from the card: in the notes of its client, every text that names the client, and going to what was found."""

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.card_area import CardArea
from heijastus_desk.ui.pages.clients.find_panels import FindPanel, NamePanel, NotesPanel
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.printing import PrintActions
from heijastus_desk.ui.pages.clients.tied_notes import TiedNotes


class FindActions:
    """Each puts its panel over the card, once a form that is open lets her."""

    def __init__(self, context: PageContext, area: CardArea) -> None:
        self._context, self._area = context, area
        self._prints = PrintActions(context, area)
        self.tied = TiedNotes(context, area)

    def notes(self, client: LoadedClient) -> None:
        """Find in a client's notes."""

        def show() -> None:
            panel = NotesPanel(self._context.shared.for_page(), client)
            panel.print_asked.connect(lambda words: self._prints.notes(client, words))
            self._show(panel)

        self._area.free(show)

    def name(self, client: LoadedClient) -> None:
        """List every text that names a client."""
        self._area.free(lambda: self._show(NamePanel(self._context.shared.for_page(), client)))

    def _show(self, panel: FindPanel) -> None:
        panel.went.connect(lambda record: self._context.shared.open("clients", record))
        self._area.show_panel(panel)
        panel.focus_first()
