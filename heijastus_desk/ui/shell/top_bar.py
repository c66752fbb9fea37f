"""The bar on top: search, the age of the newest verified backup, lock."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.shell.search_box import SearchBox
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, link
from heijastus_desk.ui.widgets.labels import Icon, restyle

translate = QCoreApplication.translate

_LEAST_SEARCH = 300


class TopBar(QWidget):
    """`lock_clicked` asks for the lock, `backup_clicked` for more on backups; their age is hidden until it is known."""

    lock_clicked = Signal()
    backup_clicked = Signal()

    def __init__(self, search: SearchBox) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._backup_icon = Icon("check", Tone.FINE, 14)
        self._backup_icon.setObjectName("backup_state")
        self._backup = link("", "backup_age", self.backup_clicked.emit)
        self.lock = Button(
            translate("TopBar", "Lock"), "lock", icon="lock", shortcut=Shortcut.LOCK, on_click=self.lock_clicked.emit
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 8)
        row.setSpacing(8)
        row.addWidget(search, 4)
        row.addStretch(1)
        row.addWidget(self._backup_icon)
        row.addWidget(self._backup)
        row.addSpacing(8)
        row.addWidget(self.lock)
        self.set_backup("", Tone.NEUTRAL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window the search needs the room; the icon and its tool tip say the same."""
        words = self._backup.sizeHint().width() + self.lock.sizeHint().width() + theme.scaled(_LEAST_SEARCH)
        self._backup.setVisible(bool(self._backup.text()) and words <= self.width())

    def set_backup(self, text: str, tone: Tone, more: str = "") -> None:
        """What to say of the newest backup, and the whole sentence; an empty text hides it."""
        self._backup.setText(text)
        self._backup.setProperty("tone", tone.value)
        restyle(self._backup)
        self._backup_icon.set_icon(tone.icon, tone)
        for part in (self._backup, self._backup_icon):
            part.setAccessibleName(more or text)
            part.setToolTip(more or text)
        self._backup_icon.setVisible(bool(text))
        self._fit()
