"""The colours of the modes by their role, ordinary and high in contrast, the text sizes, and contrast itself."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one mode by their role."""

    ground: str
    surface: str
    hover: str
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
    hover="#E9EDEE",
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
    hover="#20282C",
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
HIGH_LIGHT = Colours(
    ground="#FFFFFF",
    surface="#FFFFFF",
    hover="#E6E6E6",
    selected="#D3EAF5",
    text="#000000",
    quiet="#262626",
    hairline="#6B6B6B",
    due="#8A0F0A",
    soon="#583A00",
    held="#1F2F74",
    fine="#0C4522",
    accent="#003F5C",
    on_accent="#FFFFFF",
    outline="#4D4D4D",
)
HIGH_DARK = Colours(
    ground="#000000",
    surface="#000000",
    hover="#262626",
    selected="#0B3A4D",
    text="#FFFFFF",
    quiet="#E6E6E6",
    hairline="#949494",
    due="#FFC4BE",
    soon="#FFD685",
    held="#CFD8FF",
    fine="#B4F0C0",
    accent="#9BE1FF",
    on_accent="#000000",
    outline="#B3B3B3",
)


def palette_of(*, dark: bool, high: bool) -> Colours:
    """The colours of a mode; `high` is the pair for systems and eyes that ask for more contrast."""
    if high:
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


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
