"""Two cards of one and the same made into one: what is proposed, and in what they differ."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Final, TypeAlias, TypeVar

from heijastus_desk.domain.likeness import email_key, phone_key
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.text_keys import search_key

CardT = TypeVar("CardT", PersonCard, OrganisationCard)

_Card: TypeAlias = PersonCard | OrganisationCard

POINTS: Final = "contact_points"
_PROSE: Final = frozenset({"experience", "background"})
_KEYS: Final = {ContactPointKind.EMAIL: email_key, ContactPointKind.PHONE: phone_key}


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which two cards differ, with the value of each; either may be empty."""

    field: str
    kept: Any
    gone: Any
    proposed: Any


def proposed(keep: CardT, gone: CardT) -> CardT:
    """One card that loses nothing where both can be kept: her choice among the rest begins with the card that stays."""
    return replace(keep, **{field.name: _proposed(field.name, keep, gone) for field in fields(keep)})


def differences(keep: CardT, gone: CardT) -> tuple[Difference, ...]:
    """The fields she may want to choose in; ways to reach somebody are united and not asked about."""
    return tuple(
        Difference(field.name, kept, other, _proposed(field.name, keep, gone))
        for field in fields(keep)
        if field.name != POINTS and (kept := getattr(keep, field.name)) != (other := getattr(gone, field.name))
    )


def united_points(*points: ContactPoint) -> tuple[ContactPoint, ...]:
    """Every way to reach somebody once, however it was written; of two the one that says where it came from."""
    found: dict[tuple[ContactPointKind, str], ContactPoint] = {}
    for point in points:
        key = point.kind, _KEYS.get(point.kind, search_key)(point.value) or search_key(point.value)
        known = found.get(key)
        if known is None:
            found[key] = point
        elif known.source is None and point.source is not None:
            found[key] = replace(known, source=point.source, obtained_on=point.obtained_on)
    return tuple(found.values())


def _proposed(name: str, keep: _Card, gone: _Card) -> object:
    kept, other = getattr(keep, name), getattr(gone, name)
    if name == POINTS:
        return united_points(*kept, *other)
    if name == "relationship_started":
        return _earliest(kept, other)
    if name == "relationship_ended":
        return _last_end(keep, gone)
    if name in _PROSE and kept and other and search_key(other) not in search_key(kept):
        return f"{kept}\n\n{other}"
    return kept or other


def _earliest(one: date | None, other: date | None) -> date | None:
    return min(one, other) if one and other else one or other


def _last_end(keep: _Card, gone: _Card) -> date | None:
    """A card that says nothing of a relationship does not say that it goes on either."""
    ends = [card.relationship_ended for card in (keep, gone) if card.relationship_started or card.relationship_ended]
    known = [end for end in ends if end is not None]
    return max(known) if known and len(known) == len(ends) else None
