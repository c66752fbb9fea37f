"""A ring around something that scrolls while it has the keyboard; the style sheet draws none around a scroll area."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QFrame


class FocusRing(QFrame):
    """Lies over the area given and takes no click; as wide as the area always is."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.setProperty("role", "ring")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._area = area
        self.hide()
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize}:
            self.setGeometry(self._area.rect())
            self.setVisible(self._area.hasFocus())
            self.raise_()
        return False
