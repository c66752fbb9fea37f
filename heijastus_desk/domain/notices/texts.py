"""Every text of a register or a recipient, wherever it stands in it: found with the way to it, and cleaned."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast

from heijastus_desk.domain import values
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.values import Answer

T = TypeVar("T")

Steps = tuple[str, ...]
"""Names of fields and numbers of rows on the way to a text."""


def texts_of(value: object, steps: Steps = ()) -> Iterator[tuple[Steps, LocalisedText]]:
    """Every text that says something, in the order of the fields."""
    match value:
        case LocalisedText():
            if value:
                yield steps, value
        case Answer():
            yield from texts_of(value.given, steps)
        case tuple():
            for n, item in enumerate(value):
                yield from texts_of(item, (*steps, str(n)))
        case _ if is_dataclass(value):
            for name in _names(type(value)):
                yield from texts_of(getattr(value, name), (*steps, name))
        case _:
            return


def cleaned(value: T, field: str = "") -> T:
    """The same with every text as free text is kept; raises FIELD_TOO_LONG, FIELD_HAS_CONTROL_CHARACTERS.

    The field at fault is the outermost one.
    """
    return cast("T", _cleaned(value, field))


def _cleaned(value: object, field: str) -> object:
    match value:
        case LocalisedText():
            return LocalisedText(*(values.prose(getattr(value, lang.value), field=field) for lang in Lang))
        case tuple():
            return tuple(_cleaned(item, field) for item in value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            old = {name: getattr(value, name) for name in _names(type(value))}
            new = {name: _cleaned(part, field or name) for name, part in old.items()}
            return replace(value, **{name: part for name, part in new.items() if part is not old[name]})
        case _:
            return value


@cache
def _names(kind: type[Any]) -> Steps:
    return tuple(field.name for field in fields(kind))
