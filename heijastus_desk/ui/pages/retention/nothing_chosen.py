"""What the pane says before a line is chosen: how much waits for her, and the way to choose it all."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class NothingChosen(QWidget):
    """It wraps, for the pane may be narrow."""

    def __init__(self, all_due: Callable[[], object], print_list: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("retention_nothing_chosen")
        self._due = Text("", wrap=True)
        self.choose = secondary(translate("Retention", "&Choose all that is due"), "retention_all_due", all_due)
        self.print = secondary(translate("Retention", "&Print first"), "retention_print_due", print_list, icon="print")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 12, 16)
        column.setSpacing(theme.GRID)
        column.addWidget(Text(translate("Retention", "Choose a line"), "heading", wrap=True))
        told = translate(
            "Retention",
            "Its rules and dates are explained here, with what you can do. Choose several with Shift or Ctrl.",
        )
        column.addWidget(Text(told, "quiet", wrap=True))
        column.addSpacing(theme.GRID)
        column.addWidget(self._due)
        for button in (self.choose, self.print):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.set_due(0)

    def set_due(self, items: int) -> None:
        """How many items wait for her, without those put off."""
        for widget in (self._due, self.choose, self.print):
            widget.setVisible(items > 0)
        self._due.setText(translate("Retention", "%n item(s) are past their time. Nothing goes by itself.", "", items))
