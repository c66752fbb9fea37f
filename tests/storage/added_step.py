"""One more migration than the program has, for a test."""

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest

from heijastus_desk.storage import vault_file
from heijastus_desk.storage.migrations import runner, versions
from heijastus_desk.storage.migrations.expected import expected_schema

AddStep = Callable[..., None]


@pytest.fixture
def step(monkeypatch: pytest.MonkeyPatch) -> Iterator[AddStep]:
    """Adds one more step to the program's."""

    def add(upgrade: Callable[[], None], **declared: tuple[str, ...]) -> None:
        monkeypatch.setattr(versions, "STEPS", (*versions.STEPS, SimpleNamespace(upgrade=upgrade, **declared)))
        monkeypatch.setattr(runner, "NEWEST_SCHEMA", runner.NEWEST_SCHEMA + 1)
        monkeypatch.setattr(vault_file, "NEWEST_SCHEMA", runner.NEWEST_SCHEMA)

    yield add
    expected_schema.cache_clear()
