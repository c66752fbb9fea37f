"""Statements of a schema in one form: spaces, quotes of the name and the order of constraints do not matter.

A rebuilt table has its name in quotes, and Alembic writes its constraints in whatever order they come out of a set.
"""

import re
from typing import Final

_TABLE: Final = re.compile(r'(CREATE TABLE) (?:"(\w+)"|\'(\w+)\'|(\w+)) ?\((.*)\)([^()]*)', re.IGNORECASE)
_CONSTRAINT: Final = re.compile(r"(constraint|primary key|foreign key|unique|check)\b", re.IGNORECASE)
_QUOTES: Final = "'\"`"


def evened(statement: str) -> str:
    """The statement in one form; two that differ in anything else have different forms."""
    plain = " ".join(statement.split())
    match = _TABLE.fullmatch(plain)
    if match is None:
        return plain
    verb, body, tail = match[1], match[5], match[6]
    parts = _parts(body)
    columns = [part for part in parts if not _CONSTRAINT.match(part)]
    constraints = sorted(part for part in parts if _CONSTRAINT.match(part))
    return f"{verb} {match[2] or match[3] or match[4]} ({', '.join([*columns, *constraints])}){tail.rstrip()}"


def _parts(body: str) -> list[str]:
    """The definitions between the outermost commas."""
    parts: list[str] = []
    depth, quote, start = 0, "", 0
    for place, sign in enumerate(body):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in _QUOTES:
            quote = sign
        elif sign == "," and depth == 0:
            parts.append(body[start:place].strip())
            start = place + 1
        else:
            depth += (sign == "(") - (sign == ")")
    return [*parts, body[start:].strip()]
