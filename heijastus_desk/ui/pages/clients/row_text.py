"""Pieces the texts of rows are put together of."""

from heijastus_desk.domain.languages import Lang

LONGEST_SHOWN = 280


def shortened(text: str) -> str:
    """The beginning of a long text, in one paragraph."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_SHOWN else line[:LONGEST_SHOWN].rsplit(" ", 1)[0] + " …"


def joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def clock_text(stored: str, lang: Lang) -> str:
    """A stored 09:00 as it is written: 9.00, in English 9:00."""
    hours, _, minutes = stored.partition(":")
    return f"{int(hours)}{':' if lang is Lang.EN else '.'}{minutes}"
