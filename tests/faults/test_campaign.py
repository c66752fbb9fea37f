"""The short form of the campaign; `make soak` runs the full counts."""

import pytest

from tests.faults.conftest import Carry
from tests.faults.plan import CELLS, CONTROLS, Cell
from tests.faults.recorder import missing


def skip_without_recorder(cell: Cell) -> None:
    if cell.needs_recorder and (why := missing()):
        pytest.skip(why)


@pytest.mark.parametrize("cell", CELLS, ids=str)
def test_nothing_is_lost(cell: Cell, carry: Carry) -> None:
    skip_without_recorder(cell)
    tally = carry(cell)
    assert tally.lost == 0, "\n".join(tally.told)
    assert tally.tried > 0


@pytest.mark.parametrize("cell", CONTROLS, ids=str)
def test_without_its_countermeasure_the_same_fault_is_seen_to_lose(cell: Cell, carry: Carry) -> None:
    skip_without_recorder(cell)
    tally = carry(cell)
    assert tally.lost > 0, f"{tally.tried} rounds without {cell.without} and none was lost"
