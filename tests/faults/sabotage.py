"""Countermeasures by name, each taken away for a control: a detector that sees no loss then is none."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import pytest

from heijastus_desk.storage import opening

_Take = Callable[[pytest.MonkeyPatch], None]


def no_sync(patch: pytest.MonkeyPatch) -> None:
    """The database never waits for the disk."""
    configure = opening._configure

    def without(connection: Any, **options: Any) -> None:
        configure(connection, **options)
        connection.execute("PRAGMA synchronous=OFF")

    patch.setattr(opening, "_configure", without)


TAKEN: dict[str, _Take] = {"sync": no_sync}


@contextmanager
def taken_away(name: str) -> Generator[None]:
    """Without this countermeasure inside the block; with all of them for an empty name."""
    with pytest.MonkeyPatch.context() as patch:
        if name:
            TAKEN[name](patch)
        yield
