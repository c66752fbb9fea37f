"""Keys for sorting in Finnish order and for finding a name however its letters are typed."""

import re
import unicodedata
from functools import lru_cache

_FOLD = str.maketrans({"ø": "o", "đ": "d", "ŋ": "n", "ŧ": "t", "ß": "ss", "æ": "ae", "þ": "th", "ð": "d", "ł": "l"})
_LAST = {"å": "{a", "ä": "{b", "ö": "{c", "ø": "{c", "æ": "{b"}
"""`{` is the character after z, so å, ä and ö come last and in this order."""
_ORDERED = str.maketrans(_LAST)
# The letters of Finnish and Swedish names, so that theirs need no taking apart.
_PLAIN = _FOLD | str.maketrans("åäöéü", "aaoeu")
# Letter by letter a large vault would take half a minute; the marks of Latin letters lie together.
_MARKS = re.compile("[\u0300-\u036f]+")
_OTHER_SCRIPTS = re.compile("[\u0483-\u1fff\u20d0-\U0010ffff]")


def search_key(*texts: str) -> str:
    """The texts in lower case with every letter folded to its plain one; å and ä are found as a, ö as o."""
    joined = " ".join(filter(None, texts)).casefold()
    if not joined.isascii():
        joined = joined.translate(_PLAIN)
    if joined.isascii():
        return " ".join(joined.split())
    plain = _MARKS.sub("", unicodedata.normalize("NFD", joined))
    if _OTHER_SCRIPTS.search(plain):
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(plain.split())


def sort_key(*texts: str) -> str:
    """A key whose byte order is the Finnish alphabetical order (å ä ö last, other accents ignored)."""
    joined = " ".join(filter(None, texts)).casefold().translate(_ORDERED)
    return " ".join((joined if joined.isascii() else "".join(map(_sorted_as, joined))).split())


@lru_cache(maxsize=2_000)
def _sorted_as(letter: str) -> str:
    return search_key(letter) or letter
