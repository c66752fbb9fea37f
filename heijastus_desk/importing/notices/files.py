"""A notice in a file, whatever kind it is: told by its content, read as text whose headings still stand out."""

from pathlib import Path
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.importing.clients.texts import decoded
from heijastus_desk.importing.notices.reading import LONGEST, parse_notice

LARGEST: Final = 20_000_000
"""bytes; the longest notice known has a hundredth of it, pictures included"""
_ZIP: Final = b"PK\x03\x04"
_PDF: Final = b"%PDF-"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
_RICH: Final = b"{\\rtf"
_HEAD: Final = 4_096


def read_notice(path: Path) -> OldNotice:
    """What a file says; raises as `read_notice_file` and `parse_notice`."""
    return parse_notice(read_notice_file(path))


def read_notice_file(path: Path) -> str:
    """The text of a file, its headings, bold lines and tables in Markdown's marks.

    Raises FILE_UNREADABLE, FILE_TOO_LARGE, NOTICE_EMPTY, NOTICE_FORMAT_UNKNOWN, NOTICE_OLD_WORD, NOTICE_DAMAGED,
    NOTICE_LOCKED, NOTICE_PICTURE, NOTICE_UNSAFE, NOTICE_MACROS and NOTICE_TOO_LONG.
    """
    data = _bytes(path)
    text = _text(data, path)
    if not text.strip():
        raise HeijastusError(ErrorCode.NOTICE_EMPTY)
    if len(text) > LONGEST:
        raise HeijastusError(ErrorCode.NOTICE_TOO_LONG, limit=LONGEST)
    return text


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise HeijastusError(ErrorCode.FILE_UNREADABLE, path=str(path))
        if path.stat().st_size > LARGEST:
            raise HeijastusError(ErrorCode.FILE_TOO_LARGE, path=str(path), limit=LARGEST)
        return path.read_bytes()
    except OSError:
        raise HeijastusError(ErrorCode.FILE_UNREADABLE, path=str(path)) from None


def _text(data: bytes, path: Path) -> str:
    head = data[:_HEAD]
    if data[:1024].find(_PDF) >= 0:
        from heijastus_desk.importing.notices.pdf_files import text_of_pdf  # noqa: PLC0415 - 6 MB nobody else needs

        return text_of_pdf(data, path)
    if head.startswith(_ZIP):
        from heijastus_desk.importing.notices.docx_files import text_of_docx  # noqa: PLC0415 - Word files are rare

        return text_of_docx(data, path)
    if head.startswith((_OLD_OFFICE, _RICH)):
        raise HeijastusError(ErrorCode.NOTICE_OLD_WORD, path=str(path))
    text, _ = decoded(data)
    if _is_binary(text[:_HEAD]):
        raise HeijastusError(ErrorCode.NOTICE_FORMAT_UNKNOWN, path=str(path))
    return text


def _is_binary(head: str) -> bool:
    """Pictures, sound and programs: letters no text has."""
    strange = sum((char < " " and char not in "\t\r\n\x0b\x0c\x1a") or char == "\ufffd" for char in head)
    return strange * 20 > len(head) or "\x00" in head
