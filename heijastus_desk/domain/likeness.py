"""What two cards have in common when they may be of one and the same: name, code, e-mail, phone, business id."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.parties import ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.text_keys import search_key

PHONE_SHORTEST: Final = 6
"""digits; a shorter number is an extension"""
CROWD: Final = 8
"""A phone or e-mail more cards have than this is the switchboard of a firm and says nothing about who is who."""

_NO_DIGITS: Final = re.compile(r"\D+")
_LEFT_OUT: Final = "(0)"
_FINLAND: Final = "358"
_FORMS: Final = frozenset({"oy", "oyj", "ab", "abp", "ky", "kb", "ay", "tmi", "ry", "rf", "sr", "osk", "ltd"})
_MARKS: Final = re.compile(r"[^\w]+")


class Likeness(StrEnum):
    """In what two cards are alike, the most telling first."""

    # That of an enumeration is a call of Python's for every look-up: a third of the time for fifty thousand cards.
    __hash__ = str.__hash__

    BUSINESS_ID = "business_id"
    EMAIL = "email"
    NAME = "name"
    CODE = "code"
    PHONE = "phone"


_EMAIL, _PHONE = ContactPointKind.EMAIL.value, ContactPointKind.PHONE.value
# To name a member of an enumeration is a search in Python 3.11.
_BY_ID, _BY_EMAIL, _BY_NAME, _BY_CODE, _BY_PHONE = Likeness
_REACH: Final = frozenset({Likeness.EMAIL, Likeness.PHONE})
_ORDER: Final = {likeness: place for place, likeness in enumerate(Likeness)}

Trait = tuple[Likeness, str]
"""In what, and its value with everything taken off that is only a way of writing it."""


def name_key(*names: str) -> str:
    """The words of a name in any order and case, with and without dots over letters: Virtanen Anna is anna virtanen."""
    return " ".join(sorted(_MARKS.sub(" ", search_key(*names)).split()))


def firm_key(name: str) -> str:
    """A firm's name without the words for its legal form."""
    words = _MARKS.sub(" ", search_key(name)).split()
    return " ".join(word for word in words if word not in _FORMS) or " ".join(words)


def email_key(address: str) -> str:
    """An e-mail address as it is compared."""
    return address.strip().casefold()


def phone_key(number: str) -> str:
    """The digits of a phone number with the country: 040 123 4567 is +358 40 1234567; empty for an extension."""
    text = number.replace(_LEFT_OUT, "")
    digits = _NO_DIGITS.sub("", text)
    if text.lstrip().startswith("+"):
        found = digits
    elif digits.startswith("00"):
        found = digits[2:]
    elif digits.startswith("0"):
        found = _FINLAND + digits[1:]
    else:
        found = digits
    return found if len(digits) >= PHONE_SHORTEST else ""


def traits_of(card: PersonCard | OrganisationCard) -> frozenset[Trait]:
    """Everything a card can be alike in."""
    of_points = [point_trait(point.kind, point.value) for point in card.contact_points]
    if isinstance(card, PersonCard):
        return told([*person_traits(card.given_name, card.family_name, card.client_code), *of_points])
    return told([*firm_traits(card.name, card.business_id), *of_points])


def person_traits(given: str, family: str, code: str) -> tuple[Trait, Trait]:
    """Of the name and of the client code; either may be empty."""
    return (_BY_NAME, name_key(given, family)), (_BY_CODE, search_key(code) if code else "")


def firm_traits(name: str, business_id: str) -> tuple[Trait, Trait]:
    """Of the name and of the business id; either may be empty."""
    return (_BY_NAME, firm_key(name)), (_BY_ID, business_id.strip())


def point_trait(kind: str, value: str) -> Trait:
    """Of a way to reach somebody; empty for one that tells nothing."""
    if kind == _EMAIL:
        return _BY_EMAIL, email_key(value)
    return _BY_PHONE, phone_key(value) if kind == _PHONE else ""


def told(traits: Iterable[Trait]) -> frozenset[Trait]:
    """Those that are not empty."""
    return frozenset([trait for trait in traits if trait[1]])


@dataclass(frozen=True, slots=True)
class Alike:
    """Two cards that may be of one and the same."""

    first: str
    second: str
    likenesses: tuple[Likeness, ...]


@dataclass(slots=True)
class _Party:
    traits: frozenset[Trait]
    birth_year: int | None


@dataclass(slots=True)
class DuplicateIndex:
    """Cards by their traits, built once and then asked for each of thousands of rows. Persons and firms never match."""

    _parties: dict[str, _Party] = field(default_factory=dict[str, _Party], repr=False)
    _by_trait: dict[tuple[bool, Trait], list[str]] = field(
        default_factory=dict[tuple[bool, Trait], list[str]], repr=False
    )

    def __len__(self) -> int:
        return len(self._parties)

    def add(self, uid: str, card: PersonCard | OrganisationCard) -> None:
        """Take in one more card, such as a row just imported, so that the next row is compared with it too."""
        year = card.birth_year if isinstance(card, PersonCard) else None
        self.take(uid, traits_of(card), is_person=isinstance(card, PersonCard), birth_year=year)

    def take(self, uid: str, traits: frozenset[Trait], *, is_person: bool, birth_year: int | None = None) -> None:
        """The same from traits that were read in bulk."""
        self._parties[uid] = _Party(traits, birth_year)
        for trait in traits:
            self._by_trait.setdefault((is_person, trait), []).append(uid)

    def find(self, card: PersonCard | OrganisationCard) -> tuple[str, ...]:
        """Uids of the cards this one may be a duplicate of, the most alike first."""
        is_person = isinstance(card, PersonCard)
        year = card.birth_year if isinstance(card, PersonCard) else None
        shared: dict[str, list[Likeness]] = {}
        for trait in traits_of(card):
            for uid in self._told_by(is_person, trait):
                shared.setdefault(uid, []).append(trait[0])
        fitting = {uid: found for uid, found in shared.items() if _may_be_one(year, self._parties[uid].birth_year)}
        return tuple(sorted(fitting, key=lambda uid: (_rank(fitting[uid]), uid)))

    def around(self, traits: Iterable[Trait], *, is_person: bool, most: int) -> Sequence[str]:
        """Uids of the cards that share one of these traits, of each trait the `most` that were taken in first."""
        found: list[str] = []
        for trait in traits:
            found += self._told_by(is_person, trait)[:most]
        return list(dict.fromkeys(found)) if found else found

    def known_of(self, uid: str) -> tuple[frozenset[Trait], int | None]:
        """The traits and the birth year a card was taken in with."""
        party = self._parties[uid]
        return party.traits, party.birth_year

    def pairs(self) -> tuple[Alike, ...]:
        """Every two cards that are alike, the most alike first."""
        shared: dict[tuple[str, str], set[Likeness]] = {}
        for (is_person, trait), uids in self._by_trait.items():
            if len(uids) > 1:
                for pair in _two_by_two(self._told_by(is_person, trait)):
                    shared.setdefault(pair, set()).add(trait[0])
        found = (
            Alike(*pair, tuple(sorted(likenesses, key=_ORDER.__getitem__)))
            for pair, likenesses in shared.items()
            if _may_be_one(*(self._parties[uid].birth_year for uid in pair))
        )
        return tuple(sorted(found, key=lambda one: (_rank(one.likenesses), one.first, one.second)))

    def _told_by(self, is_person: bool, trait: Trait) -> list[str]:  # noqa: FBT001 - half of a key
        uids = self._by_trait.get((is_person, trait))
        if not uids:
            return []
        crowded = len(uids) > CROWD and trait[0] in _REACH
        return [] if crowded else uids


def _two_by_two(uids: list[str]) -> Iterator[tuple[str, str]]:
    ordered = sorted(uids)
    # Of a hundred namesakes each is shown beside the next only: nobody looks through five thousand pairs.
    reach = len(ordered) if len(ordered) <= CROWD else 1
    for place, one in enumerate(ordered):
        yield from ((one, other) for other in ordered[place + 1 : place + 1 + reach])


def _may_be_one(one: int | None, other: int | None) -> bool:
    return one is None or other is None or one == other


def _rank(likenesses: Iterable[Likeness]) -> tuple[int, int]:
    places = sorted(_ORDER[likeness] for likeness in likenesses)
    return -len(places), places[0]
