"""The little grammar of worded sentences: `{name}`, `{name:form}`, and `[a part left out when a fact is missing]`."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

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


Resolve = Callable[[str, str], "str | None"]
"""The text of a fact in a form; none where it is missing."""


def placeholders(template: str) -> tuple[Placeholder, ...]:
    """Every fact the sentence names; raises TemplateError."""
    return tuple(
        Placeholder(found[1], found[2] or "", optional)
        for text, optional in _parts(template)
        for found in _PLACEHOLDER.finditer(text)
    )


def fill(template: str, resolve: Resolve) -> str:
    """The sentence with its facts; an optional part goes when one of its facts is missing.

    Raises TemplateError when a fact outside brackets is missing.
    """
    filled: list[str] = []
    for text, optional in _parts(template):
        facts = [(found, resolve(found[1], found[2] or "")) for found in _PLACEHOLDER.finditer(text)]
        missing = [found[1] for found, fact in facts if fact is None]
        if missing and optional:
            continue
        if missing:
            raise TemplateError(f"{missing[0]} is missing in {template!r}")
        filled.append(_joined(text, facts))
    return "".join(filled)


def _joined(text: str, facts: list[tuple[re.Match[str], "str | None"]]) -> str:
    pieces: list[str] = []
    at = 0
    for found, fact in facts:
        pieces += (text[at : found.start()], fact or "")
        at = found.end()
    return "".join((*pieces, text[at:]))


def _parts(template: str) -> Iterator[tuple[str, bool]]:
    at = 0
    for found in _PART.finditer(template):
        if found.start() != at:
            break
        at = found.end()
        text = found["optional"] if found["plain"] is None else found["plain"]
        if set(_PLACEHOLDER.sub("", text)) & set("{}"):
            raise TemplateError(f"a brace stands alone in {template!r}")
        yield text, found["plain"] is None
    if at != len(template):
        raise TemplateError(f"a bracket stands alone in {template!r}")
