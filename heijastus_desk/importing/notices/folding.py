"""Words in small plain letters, one for one, so that a place found in them is a place in the text."""

from typing import Final

_PLAIN: Final = str.maketrans("åäöéèüÅÄÖÉÈÜ’‘´`”“„»«–—−‐‑\u00a0\t", 'aaoeeuaaoeeu\'\'\'\'"""""-----  ')


def folded(text: str) -> str:
    """The text to compare with, of the same length."""
    plain = text.translate(_PLAIN)
    lowered = plain.lower()
    return lowered if len(lowered) == len(plain) else "".join(one.lower()[:1] or one for one in plain)
