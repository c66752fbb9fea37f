"""Import and list export of the page of clients: their entries in the list's menu, and what they open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from heijastus_desk.services.client_lists import ListForm, ListWanted
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.card_area import CardArea
from heijastus_desk.ui.pages.clients.importing.panel import ImportPanel
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import MenuButton

translate = QCoreApplication.translate

LIST_NAME = "asiakasluettelo"
"""says nothing about anybody"""


class ImportActions:
    """`wanted` tells what the list shows now: that is what is saved."""

    def __init__(
        self, context: PageContext, area: CardArea, menu: MenuButton, wanted: Callable[[], ListWanted]
    ) -> None:
        self._context, self._area, self._wanted = context, area, wanted
        menu.add(translate("Importing", "Import clients…"), "clients_import", self.open, icon="add")
        menu.add(translate("Importing", "Save the list…"), "clients_save_list", self.ask_where, icon="export")

    def open(self) -> None:
        """Show the panel over the card, once a form that is open lets her."""
        self._area.free(self._show)

    def ask_where(self) -> None:
        """Ask for a file; its ending decides between CSV and XLSX."""
        kinds = "CSV (*.csv);;Excel (*.xlsx)"
        dialog = QFileDialog(self._area, translate("Importing", "Save the list"), f"{LIST_NAME}.csv", kinds)
        dialog.setObjectName("save_list_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{LIST_NAME}.csv")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("xlsx" if "xlsx" in kind else "csv"))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: Path) -> None:
        """Write what the list shows now."""
        app, lang, wanted = self._context.app, self._context.lang, self._wanted()
        form = ListForm.XLSX if path.suffix.lower() == ".xlsx" else ListForm.CSV

        def written(count: int) -> None:
            told = translate("Importing", "Saved: {file}, {count} clients. The file is not encrypted.")
            self._context.say(told.format(file=path.name, count=count), (), Tone.FINE)

        self._context.work(
            lambda progress: app.client_lists.write(path, wanted, form, lang, progress),
            written,
            label=translate("Importing", "Saving the list…"),
            keep=True,
        )

    def _show(self) -> None:
        panel = ImportPanel(self._context.shared.for_page())
        self._area.show_panel(panel)
        panel.focus_first()
