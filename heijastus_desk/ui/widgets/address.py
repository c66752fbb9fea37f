"""A word too long for its place, such as an address: whole, broken where it may be, and copied without the breaks."""

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

_BREAK = "\u200b"


class Address(QTextBrowser):
    """A value to read and copy, on as many lines as it needs."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setProperty("role", "value")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setPlainText(text.replace("@", f"{_BREAK}@"))

    def text(self) -> str:
        """The value as it is."""
        return self._whole

    def createMimeDataFromSelection(self) -> QMimeData:
        """What she copies must work as an address."""
        copied = QMimeData()
        copied.setText(self.textCursor().selectedText().replace(_BREAK, "").replace("\u2029", "\n"))
        return copied

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyled(self) -> None:
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(80, self._needed())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _fit(self) -> None:
        if self.height() != self._needed():
            self.setFixedHeight(self._needed())

    def _needed(self) -> int:
        edges = self.contentsMargins()
        return round(self.document().size().height()) + edges.top() + edges.bottom()
