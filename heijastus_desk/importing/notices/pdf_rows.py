"""Rows of tables in a PDF, whose cells go on over several lines."""

import re
from typing import Final

from heijastus_desk.importing.notices.pdf_letters import Part

BULLET: Final = re.compile(r"^[•·▪◦‣●○■□\uf0b7\uf0a7]\s*(?=\S)")
_NEAR: Final = 5.0
"""points two lines of one column may begin apart"""


class OpenRow:
    """A row that is being read: each cell by where it begins."""

    def __init__(self, parts: list[Part]) -> None:
        self._starts = [part.left for part in parts]
        self._cells = [[part.text] for part in parts]

    def takes(self, parts: list[Part]) -> bool:
        """Whether the next line goes on with this row, and then takes it in.

        It does when its parts stand below the cells and the first cell is not begun anew with a capital.
        """
        places = [self._place(part) for part in parts]
        if None in places:
            return False
        begins_anew = places[0] == 0 and len(parts) > 1 and not parts[0].text[:1].islower()
        too_wide = places[0] == 0 and len(parts) == 1 and parts[0].right > self._starts[1]
        if begins_anew or too_wide:
            return False
        for place, part in zip(places, parts, strict=True):
            assert place is not None
            self._cells[place].append(part.text)
        return True

    def lines(self) -> list[str]:
        """The cells with tabs between them; the lines of the last one go on below."""
        *before, last = self._cells
        first, *more = [BULLET.sub("- ", text) for text in last]
        return ["\t".join([*(" ".join(cell) for cell in before), first]), *(f"\t{text}" for text in more)]

    def _place(self, part: Part) -> int | None:
        for at, start in enumerate(self._starts):
            if abs(part.left - start) <= _NEAR or (at == len(self._starts) - 1 and start < part.left < start + 60):
                return at
        return None
