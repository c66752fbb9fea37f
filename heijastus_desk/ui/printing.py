"""Puts the pages of a PDF on a printer."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from heijastus_desk.domain.progress import Progress

DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72


def new_printer(title: str) -> QPrinter:
    """A printer set for A4 whole pages; `title` is what the print queue shows, so nothing of a person."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress) -> int:
    """Print the pages she chose; returns how many. Runs on a worker's thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pages = _chosen(printer, document.pageCount())
    painter = QPainter(printer)
    try:
        for number, page in enumerate(pages):
            progress.step(number, len(pages))
            if number:
                printer.newPage()
            painter.drawImage(_paper(printer), _picture(document, page))
    finally:
        painter.end()
        document.close()
    return len(pages)


def _chosen(printer: QPrinter, count: int) -> range:
    if not printer.fromPage():
        return range(count)
    return range(printer.fromPage() - 1, min(printer.toPage() or count, count))


def _paper(printer: QPrinter) -> QRectF:
    return QRectF(0, 0, printer.width(), printer.height())


def _picture(document: QPdfDocument, page: int) -> QImage:
    points = document.pagePointSize(page)
    scale = DOTS_PER_INCH / _POINTS_PER_INCH
    size = QSize(round(points.width() * scale), round(points.height() * scale))
    drawn = document.render(page, size)
    # A printer has no transparency: the page is white.
    white = QImage(drawn.size(), QImage.Format.Format_RGB32)
    white.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return white
