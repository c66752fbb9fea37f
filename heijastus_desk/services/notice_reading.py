"""Reads a notice that was not made with this program, from a file or a pasted text; no vault is needed."""

from pathlib import Path

from heijastus_desk.domain.notices.old import OldNotice


def read_notice(path: Path) -> OldNotice:
    """What a file says; raises as `importing.notices.files.read_notice`."""
    # Word and PDF are rare guests; their libraries are not loaded at every start.
    from heijastus_desk.importing.notices.files import read_notice as read  # noqa: PLC0415

    return read(path)


def parse_notice(text: str) -> OldNotice:
    """What a pasted text says; raises NOTICE_EMPTY, NOTICE_TOO_LONG or NOTICE_NOT_RECOGNISED."""
    from heijastus_desk.importing.notices.reading import parse_notice as parse  # noqa: PLC0415

    return parse(text)
