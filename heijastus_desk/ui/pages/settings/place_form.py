"""Takes a second place for backups into use: its folder, and the name she knows it by."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from heijastus_desk.domain.changes import Change
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.folder_field import FolderField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class PlaceForm(QFrame):
    """Hidden until `ask`; `added` is called when the place is in use, `closed` whenever the form has gone."""

    closed = Signal()

    def __init__(self, context: PageContext, added: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("backup_place_form")
        self.setProperty("role", "ask")
        self._context, self._added = context, added
        self.form = Form("backup_place_fields")
        self.folder = FolderField(
            "folder",
            translate("Backups", "&Folder on the memory stick or disk"),
            translate("Backups", "A folder on the memory stick or disk"),
        )
        self.label = TextField(
            "label",
            translate("Backups", "&Name you know it by"),
            placeholder=translate("Backups", "Blue memory stick"),
            hint=translate("Backups", "Write the same name on it. It need not always be in the same slot."),
            required=True,
        )
        self.warning = Text("", wrap=True)
        self.warning.setObjectName("backup_place_warning")
        self.warning.set_tone(Tone.SOON)
        self.folder.decided.connect(self._look_at_folder)
        self._lay_out()
        self.hide()

    def ask(self) -> None:
        """Open empty."""
        self.form.set_values({"folder": "", "label": ""})
        self._warn("")
        self.show()
        self.folder.focus_control()
        # Once it has its place in the pane.
        QTimer.singleShot(0, self, self._come_into_view)

    def submit(self) -> None:
        """Take the place into use and make the first backup there; what is wrong is said at its field."""
        context, folder, label = self._context, Path(self.folder.value()), self.label.edit.text()
        self.form.clear_errors()
        if not folder.is_absolute():
            self.folder.set_error(translate("Backups", "Choose the folder first."))
            return
        backups = context.app.backups

        def done(_change: Change) -> None:
            self._close()
            self._added()

        context.change(
            lambda: backups.add_medium(folder, label),
            done,
            lambda error: self.form.show_error(error, context.lang, self.folder.set_error),
        )

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _come_into_view(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self, 0, 2 * theme.GRID)

    def _look_at_folder(self) -> None:
        folder, place = self.folder.value(), self._context.app.place
        self._context.query(lambda: place.synced_by(folder), self._warn, topic="backup_place")

    def _warn(self, service: str) -> None:
        text = translate(
            "Backups",
            "{service} seems to copy this folder to its cloud. Backups are encrypted and may lie there, but the "
            "service may keep old versions of them longer than 90 days: what you erase stays in those.",
        )
        self.warning.setText(text.format(service=service) if service else "")
        self.warning.setVisible(bool(service))
        if service:
            QTimer.singleShot(0, self, self._come_into_view)

    def _lay_out(self) -> None:
        # Laid out here, with the warning between them; read and checked together.
        self.form.fields = {field.name: field for field in (self.folder, self.label)}
        buttons = FlowLayout()
        buttons.addWidget(primary(translate("Backups", "Take into use"), "backup_place_add", self.submit))
        buttons.addWidget(secondary(translate("Backups", "Cancel"), "backup_place_cancel", self._close))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.folder)
        column.addWidget(self.warning)
        column.addWidget(self.label)
        column.addLayout(buttons)
