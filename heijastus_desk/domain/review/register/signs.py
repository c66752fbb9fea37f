"""Words that tell a check what a text of hers speaks of, in Finnish, Swedish and English: a hint."""

import re
from functools import cache

from heijastus_desk.assets import table
from heijastus_desk.domain.text_keys import search_key

_SENTENCE = re.compile(r"[^.!?]+")
_NEGATION = re.compile(
    r"\b(?:ei|eika|eivat|emme|koskaan|ilman|inte|ingen|inga|inget|aldrig|utan|not|no|never|without)\b"
)


def says(sign: str, folded: str) -> bool:
    """Whether a text, folded by `search_key`, has words of that sign."""
    return _pattern(sign).search(folded) is not None


def affirms(sign: str, text: str) -> bool:
    """Whether some sentence has words of that sign without denying them."""
    pattern = _pattern(sign)
    sentences = _SENTENCE.findall(search_key(text))
    return any(pattern.search(one) and not _NEGATION.search(one) for one in sentences)


def denies(sign: str, text: str) -> bool:
    """Whether some sentence has words of that sign and denies them."""
    pattern = _pattern(sign)
    sentences = _SENTENCE.findall(search_key(text))
    return any(pattern.search(one) and _NEGATION.search(one) for one in sentences)


@cache
def _pattern(sign: str) -> re.Pattern[str]:
    """The beginnings of words under `starts`, whole words under `words`, letters as search folds them."""
    told = table("review", "register_signs.toml")[sign]
    starts = [re.escape(search_key(word)) for word in told.get("starts", ())]
    whole = [rf"{re.escape(search_key(word))}\b" for word in told.get("words", ())]
    inside = [re.escape(search_key(word)) for word in told.get("inside", ())]
    anchored = rf"\b(?:{'|'.join([*starts, *whole])})" if starts or whole else ""
    return re.compile("|".join(part for part in (anchored, *inside) if part))
