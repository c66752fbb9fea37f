"""Takes a second place for backups into use: its folder, and the name she knows it by."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from heijastus_desk.domain.changes import Change
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class PlaceForm(QFrame):
    """Hidden until `ask`; `added` is called when the place is in use."""

    def __init__(self, context: PageContext, added: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("backup_place_form")
        self.setProperty("role", "ask")
        self._context, self._added = context, added
        self.form = Form("backup_place_fields")
        self.folder = TextField("folder", translate("Backups", "&Folder on the memory stick or disk"), required=True)
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
        self.folder.edit.editingFinished.connect(self._look_at_folder)
        self._lay_out()
        self.hide()

    def ask(self) -> None:
        """Open empty."""
        self.form.set_values({"folder": "", "label": ""})
        self._warn("")
        self.show()
        self.folder.focus_control()

    def submit(self) -> None:
        """Take the place into use and make the first backup there; what is wrong is said at its field."""
        context, folder, label = self._context, Path(self.folder.edit.text().strip()), self.label.edit.text()
        self.form.clear_errors()
        if not folder.is_absolute():
            self.folder.set_error(translate("Backups", "Choose the folder first."))
            return
        backups = context.app.backups

        def done(_change: Change) -> None:
            self.hide()
            self._added()

        context.change(
            lambda: backups.add_medium(folder, label),
            done,
            lambda error: self.form.show_error(error, context.lang, self.folder.set_error),
        )

    def _pick(self) -> None:
        title = translate("Backups", "A folder on the memory stick or disk")
        picked = QFileDialog.getExistingDirectory(self, title, self.folder.edit.text())
        if picked:
            self.folder.set_value(picked)
            self.folder.set_error("")
            self._look_at_folder()
            self.label.focus_control()

    def _look_at_folder(self) -> None:
        folder, place = self.folder.edit.text().strip(), self._context.app.place
        self._context.query(lambda: place.synced_by(folder), self._warn, topic="backup_place")

    def _warn(self, service: str) -> None:
        text = translate(
            "Backups",
            "{service} seems to copy this folder to its cloud. Backups are encrypted and may lie there, but the "
            "service may keep old versions of them longer than 90 days: what you erase stays in those.",
        )
        self.warning.setText(text.format(service=service) if service else "")
        self.warning.setVisible(bool(service))

    def _lay_out(self) -> None:
        choose = secondary(translate("Backups", "&Choose…"), "backup_place_choose", self._pick)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.folder, 1)
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        for field in (self.folder, self.label):
            self.form.fields[field.name] = field
        buttons = FlowLayout()
        buttons.addWidget(primary(translate("Backups", "Take into use"), "backup_place_add", self.submit))
        buttons.addWidget(secondary(translate("Backups", "Cancel"), "backup_place_cancel", self.hide))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.warning)
        column.addWidget(self.label)
        column.addLayout(buttons)
