"""Settings: one thing that can be done with the keys; what it takes is shown when she asks for it."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import link, secondary
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class Panel(Protocol):
    """What a section shows when it is open."""

    def begin(self) -> None:
        """She opened it."""
        ...

    def clear(self) -> None:
        """She closed it or went away: nothing secret stays in it."""
        ...


class KeySection(QWidget):
    """`opened` tells the others to close."""

    opened = Signal()

    def __init__(self, name: str, title: str, text: str, button: str, panel: QWidget) -> None:
        super().__init__()
        self.setObjectName(f"{name}_section")
        self.panel = panel
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(2 * theme.GRID)
        inside.addWidget(panel)
        self.close_link = link(translate("Keys", "Close without changing anything"), f"{name}_close", self.fold)
        inside.addWidget(self.close_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.button = secondary(button, name, self.unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(Text(title, "section"))
        column.addWidget(Text(text, "quiet", wrap=True))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._frame)
        self._frame.hide()

    @property
    def is_open(self) -> bool:
        return not self._frame.isHidden()

    def unfold(self) -> None:
        """Show what it takes."""
        self.opened.emit()
        self.button.hide()
        self._frame.show()
        self._panel().begin()

    def fold(self) -> None:
        """Put it away, with whatever was typed."""
        had_focus = self._frame.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._panel().clear()
        self._frame.hide()
        self.button.show()
        if had_focus:
            self.button.setFocus()

    def _panel(self) -> Panel:
        return self.panel  # type: ignore[return-value]
