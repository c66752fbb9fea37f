"""What the tests of restoring are set up with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services.restoring import ErasureAnswer
from tests.services.restoring_desk import RestoringDesk, desk_of
from tests.storage.vaults import Template

NONE = ErasureAnswer(none_since=True)

NEWER = "aivan toinen salalause tuulimylly"


@pytest.fixture
def desk(ready: Template, tmp_path: Path, clock: MovableClock) -> Iterator[RestoringDesk]:
    made = desk_of(ready, tmp_path / "vault", clock)
    yield made
    made.app.close()


def refused(code: ErrorCode) -> "pytest.RaisesExc[HeijastusError]":
    return pytest.raises(HeijastusError, match=f"^{code.value}$")
