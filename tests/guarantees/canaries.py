"""Looks for the markers of planted persons in packages, in every form people and machines read."""

import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO

from heijastus_desk.documents.subject.labels import shown
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.coverage import missing_from as missing_from_json
from heijastus_desk.storage.planting import Marker, Planted, plant, reachable, tie
from tests.documents.pdf_text import opened, pages, tight

__all__ = [
    "Marker",
    "Planted",
    "leaked",
    "members",
    "missing_from_csv",
    "missing_from_json",
    "missing_from_pdf",
    "plant",
    "reachable",
    "tie",
]


def members(archive: bytes) -> dict[str, bytes]:
    """Every member of a ZIP, decompressed."""
    with zipfile.ZipFile(BytesIO(archive)) as opened_archive:
        return {info.filename: opened_archive.read(info) for info in opened_archive.infolist()}


def missing_from_pdf(planted: Planted, pdf: bytes, lang: Lang) -> list[str]:
    """Places whose value nobody can read on paper, in the form people read it."""
    text = tight("".join(pages(pdf)))
    return [
        marker.place
        for marker in planted.markers
        if marker.exported and not isinstance(marker.value, bytes) and tight(_read_as(marker, lang)) not in text
    ]


def missing_from_csv(planted: Planted, found: dict[str, bytes]) -> list[str]:
    """Places whose value is in no CSV."""
    whole = "\n".join(content.decode("utf-8-sig") for name, content in found.items() if name.endswith(".csv"))
    return [
        marker.place
        for marker in planted.markers
        if marker.exported and not isinstance(marker.value, bytes) and str(marker.value) not in whole
    ]


def leaked(planted: Planted, archive: bytes, lang: Lang) -> list[str]:
    """Places whose marker is found anywhere in a package that is somebody else's, PDF text and properties included."""
    found = members(archive)
    whole = b"\n".join([*(name.encode() for name in found), *found.values()])
    for name, content in found.items():
        if name.endswith(".pdf"):
            whole += "".join(pages(content)).encode() + tight("".join(pages(content))).encode()
            with opened(content) as file:
                whole += str(file.docinfo).encode()
    return [m.place for m in planted.markers if m.telling and any(form in whole for form in _forms(m, lang))]


def _forms(marker: Marker, lang: Lang) -> Iterator[bytes]:
    if isinstance(marker.value, bytes):
        yield marker.value
        return
    yield str(marker.value).encode()
    yield _read_as(marker, lang).encode()


def _read_as(marker: Marker, lang: Lang) -> str:
    value = marker.value.isoformat() if isinstance(marker.value, date) else marker.value
    return shown(marker.column, value, lang)
