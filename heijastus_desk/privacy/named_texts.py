"""Free texts inside frozen values: read one by one, and the same values with other words in them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from heijastus_desk.domain.aliases import PERSON, free_aliases, taken_in
from heijastus_desk.privacy.naming_passages import Key, NamedPart, NameFinder, PartyName, with_aliases

T = TypeVar("T")


def texts_in(value: object) -> Iterator[str]:
    """Every string within a frozen value, in the order of its fields; enum members are none."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts_in(getattr(value, one.name))
    elif isinstance(value, tuple):
        for one in tuple[Any, ...](value):
            yield from texts_in(one)


def reworded(value: T, say: Callable[[str], str]) -> T:
    """The same value with every string within it said anew."""
    changed: Any = value
    if isinstance(value, str) and not isinstance(value, Enum):
        changed = say(value)
    elif is_dataclass(value) and not isinstance(value, type):
        changed = replace(value, **{one.name: reworded(getattr(value, one.name), say) for one in fields(value)})
    elif isinstance(value, tuple):
        changed = tuple(reworded(one, say) for one in tuple[Any, ...](value))
    return changed


class Names:
    """Where texts name one of these persons, and the texts with an alias in these places, the same for each person."""

    def __init__(self, persons: Iterable[PartyName], texts: Iterable[str] = ()) -> None:
        """`texts` may hold aliases already, which nobody else gets."""
        self._finder = NameFinder(tuple(persons))
        self._free = free_aliases(PERSON, frozenset().union(*(taken_in(text) for text in texts)))
        self._aliases: dict[Key, str] = {}

    def find(self, text: str) -> tuple[NamedPart, ...]:
        """Every place of a text that names somebody."""
        return self._finder.find(text)

    def masked(self, text: str) -> str:
        """The text with an alias in each of these places, in the same case."""
        parts = self.find(text)
        aliases: Mapping[Key, str] = {one.key: self._alias(one.key) for one in parts}
        return with_aliases(text, parts, aliases) if parts else text

    def _alias(self, key: Key) -> str:
        return self._aliases.setdefault(key, self._aliases.get(key) or next(self._free))
