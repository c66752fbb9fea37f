"""A document before it has a form: sections of paragraphs, lists, tables and boxes."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How a paragraph speaks."""

    PLAIN = "plain"
    LEAD = "lead"
    """The first words under a title."""
    HEADING = "heading"
    """A heading inside a section."""
    NOTE = "note"
    UNANSWERED = "unanswered"
    """A draft's mark for a field nobody has answered."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; line breaks are kept."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Names and what stands beside them."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `widths` are relative, a cell's line breaks are kept; `named`: a row's first line is its name."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    named: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """What must stand clearly apart from everything else (Art. 21(4))."""

    heading: str
    blocks: "tuple[Block, ...]"


Block = Paragraph | Bullets | KeyValues | Table | Box


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered section; `item` is the law's item (N01-N17) or a word of ours."""

    item: str
    heading: str
    blocks: tuple[Block, ...]


def texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Every piece of text in reading order."""
    for block in blocks:
        match block:
            case Paragraph(text):
                yield text
            case Bullets(items):
                yield from items
            case KeyValues(rows):
                for key, value in rows:
                    yield f"{key}: {value}" if key else value
            case Table(header, rows):
                yield " | ".join(header)
                yield from (" | ".join(row) for row in rows)
            case Box(heading, inner):
                yield heading
                yield from texts(inner)
