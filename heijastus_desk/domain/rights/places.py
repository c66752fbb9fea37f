"""The places outside the program that are looked through for a case, and which of them still wait (Art. 15, 17)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from heijastus_desk.domain.notices.practice import DataPlace, PlaceKind
from heijastus_desk.domain.rights.values import PlaceCheck


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLine:
    """One place of the checklist."""

    place: PlaceKind
    provider: str = ""
    """name of the recipient who provides it; empty where nobody does or she has not said"""
    in_use: bool | None = None
    """what she said of it when she told where her data live; None where she was never asked or has not said"""
    check: PlaceCheck | None = None

    @property
    def is_open(self) -> bool:
        """Whether it has to be looked through, or said to be not in use, before the case is answered."""
        return self.check is None and self.in_use is not False


def place_lines(
    places: Iterable[DataPlace], checks: Sequence[PlaceCheck], providers: dict[str, str] | None = None
) -> tuple[PlaceLine, ...]:
    """Every kind of place, those in use first; `providers` maps uids of recipients to names."""
    said: dict[PlaceKind, list[DataPlace]] = {}
    for place in places:
        said.setdefault(place.kind, []).append(place)
    done = {check.place: check for check in checks}
    lines = [_line(kind, said.get(kind, []), done.get(kind), providers or {}) for kind in PlaceKind]
    return tuple(sorted(lines, key=lambda line: (line.in_use is None, line.in_use is False)))


def open_places(lines: Iterable[PlaceLine]) -> int:
    """How many still wait."""
    return sum(line.is_open for line in lines)


def _line(kind: PlaceKind, said: list[DataPlace], check: PlaceCheck | None, providers: dict[str, str]) -> PlaceLine:
    used = [place for place in said if place.in_use]
    names = dict.fromkeys(providers[place.recipient] for place in used if place.recipient in providers)
    return PlaceLine(place=kind, provider=", ".join(names), in_use=bool(used) if said else None, check=check)
