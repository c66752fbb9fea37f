"""The colours of the two modes by their role, the text sizes, and the contrast between two colours."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one mode by their role."""

    ground: str
    surface: str
    selected: str
    text: str
    quiet: str
    hairline: str
    due: str
    soon: str
    held: str
    fine: str
    accent: str
    on_accent: str
    outline: str


LIGHT = Colours(
    ground="#F6F7F7",
    surface="#FFFFFF",
    selected="#DCEBF1",
    text="#1B2326",
    quiet="#54616A",
    hairline="#D5DBDE",
    due="#A8281F",
    soon="#7A5200",
    held="#43548A",
    fine="#27633A",
    accent="#1B5E78",
    on_accent="#FFFFFF",
    outline="#77848C",
)
DARK = Colours(
    ground="#14181A",
    surface="#1D2326",
    selected="#24414D",
    text="#E7EBED",
    quiet="#A7B2B8",
    hairline="#364046",
    due="#F4B4AE",
    soon="#EEC26B",
    held="#B5C1EB",
    fine="#99D2A7",
    accent="#7FC6E1",
    on_accent="#0E1416",
    outline="#808D94",
)


class TextSize(StrEnum):
    """The three text sizes and the small one for provenance."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    SMALL = "small"

    @property
    def pixels(self) -> int:
        """The size at 100 %."""
        return _PIXELS[self]


_PIXELS = {TextSize.TITLE: 20, TextSize.HEADING: 16, TextSize.BODY: 13, TextSize.SMALL: 11}


def contrast(first: str, second: str) -> float:
    """The WCAG 2.2 contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
