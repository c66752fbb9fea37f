"""What a reader of a PDF file gets: its text and its properties."""

import re
from io import BytesIO

import pikepdf
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

_NOTHING = re.compile(r"[\s\u00ad\ufffe\u0002-]+")


def pages(pdf: bytes) -> list[str]:
    """The text of each page, as the PDF reader of the program extracts it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() is QPdfDocument.Status.Ready
    found = [document.getAllText(n).text() for n in range(document.pageCount())]
    document.close()
    return found


def tight(text: str) -> str:
    """The text without white space and hyphens, which lines breaks add and take away."""
    return _NOTHING.sub("", text)


def running(pdf: bytes, *furniture: str) -> str:
    """The tight text of the whole file, without what stands on every page."""
    whole = [tight(page) for page in pages(pdf)]
    for n, page in enumerate(whole, 1):
        for piece in (*furniture, f"Sivu {n}/{len(whole)}", f"Sida {n}/{len(whole)}", f"Page {n} of {len(whole)}"):
            page = page.replace(tight(piece), "", 1)  # noqa: PLW2901 - the same page, less one piece
        whole[n - 1] = page
    return "".join(whole)


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def unembedded(pdf: bytes) -> set[str]:
    """Names of fonts the file uses without carrying them."""
    lacking: set[str] = set()
    with opened(pdf) as file:
        for page in file.pages:
            for font in page.resources.get("/Font", pikepdf.Dictionary()).values():
                descriptor = font.get("/FontDescriptor")
                if descriptor is None or "/FontFile2" not in descriptor:
                    lacking.add(str(font.get("/BaseFont")))
    return lacking
