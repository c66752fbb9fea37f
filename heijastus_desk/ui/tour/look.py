"""How the tour looks at the program: language, size of text and window, palette, what becomes of a cut word."""

from dataclasses import dataclass
from typing import Final

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.theme import Mode

PSEUDO: Final = "pseudo"
LANGUAGES: Final = (*(lang.value for lang in Lang), PSEUDO)
SMALLEST_PERCENT, LARGEST_PERCENT = 100, 200
USUAL_SIZE: Final = (1180, 760)


@dataclass(frozen=True, slots=True)
class Look:
    """`mode` None takes the pictures in both palettes; `size` is the window in pixels, `text` per cent."""

    language: str = Lang.FI.value
    text: int = 100
    mode: Mode | None = None
    size: tuple[int, int] = USUAL_SIZE
    strict: bool = False
    """whether a word that is cut in a picture fails the step that took it"""

    @property
    def is_pseudo(self) -> bool:
        """Whether every word is lengthened and marked."""
        return self.language == PSEUDO

    @property
    def lang(self) -> Lang:
        """What the program is told to speak; the pseudo-language is made of the words of the source."""
        return Lang.EN if self.is_pseudo else Lang(self.language)

    @property
    def other_lang(self) -> Lang:
        """One she turns to and back from in the first window."""
        return Lang.FI if self.lang is Lang.SV else Lang.SV

    @property
    def first_mode(self) -> Mode:
        """What the program is dressed in when it starts."""
        return self.mode or Mode.LIGHT
