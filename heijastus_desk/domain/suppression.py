"""What an erased person would be known by if typed or imported anew; kept only as keyed hashes, and not for ever."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from heijastus_desk.domain.likeness import email_key, name_key, phone_key
from heijastus_desk.domain.parties import ContactPointKind, PersonCard
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.domain.values import Period

KEPT: Final = Period(months=36)
"""How long a mark is kept after the erasure; as long as the register of her own records says of them."""

Point = tuple[str, str]
"""Kind and value of a contact point."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a person that could tell her again."""

    given_name: str
    family_name: str
    client_code: str = ""
    birth_year: int | None = None
    points: tuple[Point, ...] = ()

    @classmethod
    def of(cls, card: PersonCard) -> "Known":
        """From a card being typed or imported."""
        points = tuple((point.kind.value, point.value) for point in card.contact_points)
        return cls(card.given_name, card.family_name, card.client_code, card.birth_year, points)


def expires_on(erased_on: date) -> date:
    """The last day a mark made by an erasure is kept."""
    return KEPT.after(erased_on)


def kept_of(known: Known) -> frozenset[str]:
    """What to remember of an erased person: a name alone only where nothing else is known, else every namesake is."""
    name = name_key(known.given_name, known.family_name)
    found = set(_telling(known, name))
    if not found and name:
        found.add(_joined("name", name))
    return frozenset(found)


def asked_of(known: Known) -> frozenset[str]:
    """Everything by which these details could be somebody erased before."""
    name = name_key(known.given_name, known.family_name)
    return frozenset({*_telling(known, name), *({_joined("name", name)} if name else ())})


def mark_of(key: bytes, told: str) -> str:
    """A keyed hash, so that nobody can try names on the list without the key."""
    import hmac  # noqa: PLC0415 - 5 ms that the way to the window does not need

    return hmac.digest(key, told.encode(), hashlib.sha256).hex()


@dataclass(frozen=True, slots=True)
class SuppressionIndex:
    """The marks of everybody erased, to be asked for each of thousands of rows."""

    _marks: frozenset[str] = field(repr=False)
    _mark: Callable[[str], str] = field(repr=False)

    def __len__(self) -> int:
        return len(self._marks)

    def matches(self, card: PersonCard) -> bool:
        """Whether these details fit somebody who was erased; a question to her, never a refusal."""
        return bool(self._marks) and any(self._mark(told) in self._marks for told in asked_of(Known.of(card)))


def no_marks() -> SuppressionIndex:
    """The index of a file nobody was erased from."""
    return SuppressionIndex(frozenset(), str)


def _telling(known: Known, name: str) -> Iterator[str]:
    if known.client_code.strip():
        yield _joined("code", search_key(known.client_code))
    if name and known.birth_year is not None:
        yield _joined("name+year", name, str(known.birth_year))
    yield from _of_points(name, known.points)


def _of_points(name: str, points: Iterable[Point]) -> Iterator[str]:
    for kind, value in points:
        if kind == ContactPointKind.EMAIL.value and email_key(value):
            yield _joined("email", email_key(value))
        # A line at home or at work is shared; with the name it is one person's.
        elif kind == ContactPointKind.PHONE.value and name and phone_key(value):
            yield _joined("name+phone", name, phone_key(value))


def _joined(*parts: str) -> str:
    return "\x1f".join(parts)
