"""Pages of a PDF as they will be printed, one under the other."""

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.focus_ring import FocusRing

_INK, _PAPER = 110, 250
"""Greys that are surely letters, and surely paper, whatever the ground around the page is."""


class PrintedPages(QPdfView):
    """Its ground is the window's, not the dark grey Qt takes."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        FocusRing(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # A page just higher than the view would need the bar, be narrower with it, need it no more: Qt never ends.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._tint()
        self._document = self._make_document()
        self.setDocument(self._document)

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages where the ones before stood scrolled."""
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        places = [bar.value() for bar in bars]
        # The view draws on a thread of its own: a document it shows must not be closed, only changed for another.
        document = self._make_document()
        buffer = QBuffer(document)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        before, self._document = self._document, document
        self.setDocument(document)
        before.deleteLater()
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)

    def to_top(self) -> None:
        """Something else is shown: begin at its beginning."""
        self.verticalScrollBar().setValue(0)

    def text(self) -> str:
        """The text of all pages."""
        count = self._document.pageCount()
        return "\n".join(self._document.getAllText(page).text() for page in range(count))

    def has_ink(self) -> bool:
        """Whether letters stand on paper already: a thread of Qt's own draws them."""
        grey = self.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        # In the dark the ground above the first page is as dark as letters.
        middle = grey.copy(grey.width() // 8, grey.height() // 8, grey.width() // 2, grey.height() // 2)
        seen = bytes(middle.constBits())
        return min(seen) < _INK and max(seen) > _PAPER

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ApplicationPaletteChange}:
            self._tint()

    def _make_document(self) -> QPdfDocument:
        # Not the view's child: children go while the view still listens to its document.
        document = QPdfDocument(_application())
        self.destroyed.connect(document.deleteLater)
        return document

    def _tint(self) -> None:
        ground = QColor(theme.colours().hairline)
        if self.palette().color(QPalette.ColorRole.Dark) != ground:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.Dark, ground)
            self.setPalette(palette)


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a page is drawn by a running application")
    return app
