"""Keys for sorting in Finnish order and for finding a name however its letters are typed."""

import unicodedata

_FOLD = str.maketrans({"ø": "o", "đ": "d", "ŋ": "n", "ŧ": "t", "ß": "ss", "æ": "ae", "þ": "th", "ð": "d", "ł": "l"})
_LAST = {"å": "{a", "ä": "{b", "ö": "{c", "ø": "{c", "æ": "{b"}
"""`{` is the character after z, so å, ä and ö come last and in this order."""


def search_key(*texts: str) -> str:
    """The texts in lower case with every letter folded to its plain one; å and ä are found as a, ö as o."""
    joined = " ".join(text for text in texts if text).casefold().translate(_FOLD)
    plain = unicodedata.normalize("NFD", joined)
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def sort_key(*texts: str) -> str:
    """A key whose byte order is the Finnish alphabetical order (å ä ö last, other accents ignored)."""
    joined = " ".join(text for text in texts if text).casefold()
    return " ".join("".join(_LAST.get(c) or search_key(c) or c for c in joined).split())
