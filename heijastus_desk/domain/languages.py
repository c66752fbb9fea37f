"""The three languages of the program and texts that may exist in each of them."""

from dataclasses import dataclass
from enum import StrEnum

from heijastus_desk.domain.errors import ErrorCode, HeijastusError


class Lang(StrEnum):
    """A language of the window, of a notice or of a letter."""

    FI = "fi"
    SV = "sv"
    EN = "en"


def parse_lang(text: str) -> Lang:
    """The language named by its code; raises LANGUAGE_UNKNOWN."""
    try:
        return Lang(text.strip().lower())
    except ValueError:
        raise HeijastusError(ErrorCode.LANGUAGE_UNKNOWN, given=text) from None


@dataclass(frozen=True, slots=True)
class LocalisedText:
    """A free text she wrote: Finnish required, Swedish and English optional; never machine-translated."""

    fi: str = ""
    sv: str = ""
    en: str = ""

    def has(self, lang: Lang) -> bool:
        """Whether she has written it in this language."""
        return bool(getattr(self, lang.value).strip())

    def get(self, lang: Lang) -> str:
        """The text in the language, else in Finnish: a fact is never dropped for lack of a translation."""
        text: str = getattr(self, lang.value)
        return text if text.strip() else self.fi

    def missing(self) -> tuple[Lang, ...]:
        """Languages still to be written; empty when the whole text is empty."""
        if not self:
            return ()
        return tuple(lang for lang in Lang if not self.has(lang))

    def __bool__(self) -> bool:
        return any(self.has(lang) for lang in Lang)


NO_TEXT = LocalisedText()
