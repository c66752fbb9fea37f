"""Settings: where the client file lies, where packages go, and when it locks."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.services.vault_place import VaultPlace
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.settings import presenter
from heijastus_desk.ui.pages.settings.everything_pane import EverythingPane
from heijastus_desk.ui.pages.settings.practice_pane import PracticePane
from heijastus_desk.ui.preferences import IDLE_MINUTES
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.fields import ChoiceField
from heijastus_desk.ui.widgets.folder_field import FolderField
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.labels import Hairline, Text

translate = QCoreApplication.translate


class FilePane(QWidget):
    """Everything here is saved as it is chosen."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._place = KeyValue("place", translate("Settings", "Client file"))
        self.folder = FolderField(
            "export_folder",
            translate("Settings", "&Packages and lists are saved in"),
            translate("Settings", "Where packages and lists are saved"),
            placeholder=translate("Settings", "Your documents folder"),
        )
        self.warning = Text("", wrap=True)
        self.warning.setObjectName("export_folder_warning")
        self.warning.set_tone(Tone.SOON)
        self.idle = ChoiceField("idle_minutes", translate("Settings", "&Lock when I am away for"), _idle_choices())
        self.everything = EverythingPane(context)
        self.practice = PracticePane(context)
        self._lay_out()
        self.folder.decided.connect(self._take_folder)
        self.idle.edited.connect(self._take_idle)

    def show_place(self, place: VaultPlace) -> None:
        """Show where the file lies now."""
        self._place.set_facts([Fact(*fact) for fact in presenter.place_facts(place, self._context.lang)])

    def show_preferences(self) -> None:
        self.folder.set_value(self._context.preferences.export_folder)
        self.idle.set_value(self._context.preferences.idle_minutes)
        self._look_at_folder()
        self.practice.look()

    def _take_folder(self) -> None:
        typed = self.folder.value()
        folder = Path(typed).expanduser()
        if typed and not (folder.is_absolute() and folder.is_dir()):
            self.folder.set_error(translate("Settings", "There is no such folder. Choose one, or leave this empty."))
            return
        self.folder.set_error("")
        self._context.preferences.export_folder = str(folder) if typed else ""
        self._context.preferences.save()
        self._look_at_folder()

    def _look_at_folder(self) -> None:
        folder, place = self._context.preferences.export_folder, self._context.app.place
        self._context.query(lambda: presenter.sync_warning(place.synced_by(folder)), self._warn, topic="export_folder")

    def _warn(self, sentence: str) -> None:
        self.warning.setText(sentence)
        self.warning.setVisible(bool(sentence))

    def _take_idle(self) -> None:
        self._context.preferences.idle_minutes = self.idle.value()
        self._context.preferences.save()
        self._context.shared.preferences_changed.emit()

    def _lay_out(self) -> None:
        self.warning.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self._place)
        column.addWidget(Hairline())
        column.addWidget(self.folder)
        column.addWidget(self.warning)
        column.addWidget(self.idle)
        column.addWidget(Hairline())
        column.addWidget(self.everything)
        column.addWidget(Hairline())
        column.addWidget(self.practice)


def _idle_choices() -> Sequence[tuple[int, str]]:
    return [(minutes, translate("Settings", "%n minute(s)", "", minutes)) for minutes in IDLE_MINUTES]
