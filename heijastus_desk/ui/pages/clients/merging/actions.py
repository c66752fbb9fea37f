"""Merging from the list and from the card: shows the panels, then the two cards side by side."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer

from heijastus_desk.services.merging import MergePreview
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.card_area import CardArea
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.merging.form import MergeForm
from heijastus_desk.ui.pages.clients.merging.panel import DuplicatesPanel, MergeWithPanel
from heijastus_desk.ui.pages.clients.openers import Openers
from heijastus_desk.ui.widgets.buttons import MenuButton

translate = QCoreApplication.translate


class MergeActions:
    """Each puts its panel over the card, once a form that is open lets her."""

    def __init__(self, context: PageContext, area: CardArea, more: MenuButton) -> None:
        self._context, self._area = context, area
        more.add(translate("Merging", "Possible duplicates…"), "clients_duplicates", self.duplicates, icon="clients")

    def openers(self) -> Openers:
        """What the card's own menu asks for."""
        return Openers({"merge": self._show_others})

    def duplicates(self) -> None:
        """List every two cards that may be of one client."""
        self._area.free(self._show_duplicates)

    def _show_duplicates(self) -> None:
        panel = DuplicatesPanel(self._own())
        # One pair after the other: from each she comes back to what is left of the list.
        panel.wanted.connect(lambda keep, gone: self._lay_out(keep, gone, self._show_duplicates))
        self._area.show_panel(panel)
        panel.focus_first()

    def _show_others(self, client: LoadedClient) -> None:
        panel = MergeWithPanel(self._own(), client)
        panel.wanted.connect(lambda keep, gone: self._lay_out(keep, gone, None))
        self._area.show_panel(panel)
        panel.focus_first()

    def _lay_out(self, keep: str, gone: str, after: Callable[[], None] | None) -> None:
        merging = self._context.app.merging

        def show(preview: MergePreview) -> None:
            form = MergeForm(self._own(), preview, lambda: self._lay_out(gone, keep, after))
            self._area.show_form(form)
            if after is not None:
                self._go_on(form, after)

        self._context.query(lambda: merging.preview(keep, gone), show, topic="merge_preview")

    def _go_on(self, form: MergeForm, after: Callable[[], None]) -> None:
        # After the page has taken the form away.
        form.saved.connect(lambda _change: QTimer.singleShot(0, self._area, after))
        form.closed.connect(lambda: QTimer.singleShot(0, self._area, after))

    def _own(self) -> PageContext:
        return self._context.shared.for_page()
