"""The campaign of the short form: every chosen cell is under way in two processes while the tests wait for theirs."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from tests.faults import recorder
from tests.faults.office import Office
from tests.faults.plan import Cell, short_form
from tests.faults.tally import Tally

Carry = Callable[[Cell], Tally]


@pytest.fixture(scope="session")
def carry(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Carry]:
    """Gives the tally of a cell. All cells of this run are handed out at the first question."""
    images = Path(os.environ.get("HEIJASTUS_FAULT_IMAGES") or tmp_path_factory.mktemp("images"))
    office = Office(images)
    futures: dict[Cell, Future[Tally]] = {}

    def tally(cell: Cell) -> Tally:
        if not futures:
            chosen = list(dict.fromkeys(_cells(request.session.items)))
            orders = short_form(chosen)
            futures.update({one: office.submit(order) for one, order in zip(chosen, orders, strict=True)})
        return futures[cell].result()

    yield tally
    office.close()


def _cells(items: list[pytest.Item]) -> Iterator[Cell]:
    for item in items:
        call = getattr(item, "callspec", None)
        cell = call.params.get("cell") if call is not None else None
        if isinstance(cell, Cell) and not (cell.needs_recorder and recorder.missing()):
            yield cell


@pytest.fixture
def needs_recorder() -> None:
    """Skips where no recorder can be built, and says why in one line."""
    if why := recorder.missing():
        pytest.skip(why)
