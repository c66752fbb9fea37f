"""Articles of the GDPR as each language writes them: 17(3)(b) is 17 artiklan 3 kohdan b alakohta."""

import re
from typing import Final

from heijastus_desk.domain.languages import Lang

_ARTICLE: Final = re.compile(r"(\d+)(?:\((\d+)\))?(?:-\((\d+)\))?(?:\(([a-z])\))?")


def article_in_words(article: str, lang: Lang) -> str:
    """An article as letters name it; what is not one, such as a section of a Finnish act, stays as it is."""
    found = _ARTICLE.fullmatch(article)
    if found is None:
        return article
    number, point, last, letter = found.groups(default="")
    return _WRITTEN[lang](number, point, last, letter)


def _finnish(number: str, point: str, last: str, letter: str) -> str:
    if not point:
        return f"{number} artikla"
    several = f"{point} ja {last} kohta" if last else f"{point} {'kohdan' if letter else 'kohta'}"
    return f"{number} artiklan {several}{f' {letter} alakohta' if letter else ''}"


def _swedish(number: str, point: str, last: str, letter: str) -> str:
    first = f"artikel {number}.{point}" if point else f"artikel {number}"
    return f"{first}{f' och {number}.{last}' if last else ''}{f' {letter}' if letter else ''}"


def _english(number: str, point: str, last: str, letter: str) -> str:
    return f"Article {number}" + "".join(
        part
        for part in (f"({point})" if point else "", f" and ({last})" if last else "", f"({letter})" if letter else "")
    )


_WRITTEN: Final = {Lang.FI: _finnish, Lang.SV: _swedish, Lang.EN: _english}
