"""Looks into what the tour produced: a package is read as its receiver would read it, a notice as a reader of PDF."""

import zipfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from heijastus_desk.ui.tour.driver import TourError

_LEAST_BYTES = 5_000


def package_holds(path: Path, wanted: Iterable[str]) -> None:
    """Check that each text stands in the technical copy and on the pages for people."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        broken = archive.testzip()
        data = archive.read("tekniset/data.json").decode()
        pages = _tight(pdf_text(archive.read("tiedot.pdf")))
    if broken:
        raise TourError(f"{path.name} is damaged at {broken}")
    for name in ("tiedot.pdf", "tekniset/data.json", "tekniset/manifest.json"):
        if name not in names:
            raise TourError(f"{path.name} has no {name}")
    for number, text in enumerate(wanted, 1):
        if text not in data:
            raise TourError(f"{path.name}: typed text {number} is missing from data.json")
        if _tight(text) not in pages:
            raise TourError(f"{path.name}: typed text {number} is missing from tiedot.pdf")


def notice_is_whole(pdf: bytes, name: str, expected: str) -> None:
    """Check that a notice opens, has a title and says what it must."""
    if len(pdf) < _LEAST_BYTES:
        raise TourError(f"{name} is only {len(pdf)} bytes")
    with _Opened(pdf) as document:
        title = document.metaData(QPdfDocument.MetaDataField.Title)
        text = _text(document)
    if not title:
        raise TourError(f"{name} has no title")
    if _tight(expected) not in _tight(text):
        raise TourError(f"{name} does not say what the register says")


def pdf_text(pdf: bytes) -> str:
    """The text of every page."""
    with _Opened(pdf) as document:
        return _text(document)


class _Opened:
    """A PDF open for as long as the block lasts."""

    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._document = QPdfDocument()

    def __enter__(self) -> QPdfDocument:
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if self._document.error() is not QPdfDocument.Error.None_:
            raise TourError("a PDF cannot be opened")
        return self._document

    def __exit__(self, *_failure: object) -> None:
        self._document.close()
        self._buffer.close()


def _text(document: QPdfDocument) -> str:
    return "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))


def _tight(text: str) -> str:
    """Without what a line break may have changed."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in "-\u00ad\u2010")
