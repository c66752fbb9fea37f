"""The help in a window of its own: for the first run, the unlock window and restoring, where no page stands yet."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.help.panel import HelpPanel
from heijastus_desk.wording.handbook.topics import topic_of_window

translate = QCoreApplication.translate

_SIZE = (460, 620)


class HelpWindow(QDialog):
    """Stands beside the window it belongs to, which stays usable."""

    def __init__(self, parent: QWidget, lang: Lang) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setWindowTitle(translate("HelpPanel", "Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Printing goes through the open client file's work, and there is none yet.
        self.panel = HelpPanel(lang, can_print=False)
        self.panel.closed.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.resize(*(theme.scaled(side) for side in _SIZE))


def show_help(parent: QWidget, name: str, lang: Lang) -> HelpWindow:
    """Open the topic of a window (first_run, unlock, restoring) beside it, in the one that stands there already."""
    window = parent.findChild(HelpWindow) or HelpWindow(parent, lang)
    window.show()
    window.raise_()
    window.panel.show_topic(topic_of_window(name))
    return window
