"""Many values in one question: SQLite takes only so many at a time."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

_SLICE: Final = 500


def in_slices(values: Collection[Any]) -> Iterator[Sequence[Any]]:
    """Values in groups small enough for one statement, in order."""
    ordered = sorted(values)
    return (ordered[start : start + _SLICE] for start in range(0, len(ordered), _SLICE))
