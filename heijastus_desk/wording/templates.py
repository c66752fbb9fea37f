"""The little grammar of worded sentences: `{name}`, `{name:form}`, and `[a part left out when a fact is missing]`."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

_PART = re.compile(r"\[(?P<optional>[^\[\]]*)\]|(?P<plain>[^\[\]]+)")
_PLACEHOLDER = re.compile(r"\{([a-z_]+)(?::([a-z_]+))?\}")


class TemplateError(ValueError):
    """A sentence of the catalogue is not well formed; a fault of the program, never of hers."""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A fact named in a sentence."""

    name: str
    form: str
    optional: bool


@dataclass(frozen=True, slots=True)
class _Part:
    pieces: tuple["str | Placeholder", ...]
    optional: bool


Resolve = Callable[[str, str], "str | None"]
"""The text of a fact in a form; none where it is missing."""


def placeholders(template: str) -> tuple[Placeholder, ...]:
    """Every fact the sentence names; raises TemplateError."""
    return tuple(piece for part in _parts(template) for piece in part.pieces if isinstance(piece, Placeholder))


def fill(template: str, resolve: Resolve) -> str:
    """The sentence with its facts; an optional part goes when one of its facts is missing.

    Raises TemplateError when a fact outside brackets is missing.
    """
    filled: list[str] = []
    for part in _parts(template):
        facts = [piece if isinstance(piece, str) else resolve(piece.name, piece.form) for piece in part.pieces]
        told = [fact for fact in facts if fact is not None]
        if len(told) == len(facts):
            filled += told
        elif not part.optional:
            raise TemplateError(f"a fact is missing in {template!r}")
    return "".join(filled)


@cache
def _parts(template: str) -> tuple[_Part, ...]:
    parts: list[_Part] = []
    at = 0
    for found in _PART.finditer(template):
        if found.start() != at:
            break
        at = found.end()
        optional = found["plain"] is None
        text = found["optional"] if optional else found["plain"]
        if set(_PLACEHOLDER.sub("", text)) & set("{}"):
            raise TemplateError(f"a brace stands alone in {template!r}")
        parts.append(_Part(_pieces(text, optional=optional), optional))
    if at != len(template):
        raise TemplateError(f"a bracket stands alone in {template!r}")
    return tuple(parts)


def _pieces(text: str, *, optional: bool) -> tuple["str | Placeholder", ...]:
    pieces: list[str | Placeholder] = []
    at = 0
    for found in _PLACEHOLDER.finditer(text):
        pieces += (text[at : found.start()], Placeholder(found[1], found[2] or "", optional))
        at = found.end()
    return tuple(piece for piece in (*pieces, text[at:]) if piece != "")
