"""What the tests of backups are set up with."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application

MINUTE = timedelta(minutes=1)

DAY = timedelta(days=1)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "media" / "STICK"
    folder.mkdir(parents=True)
    return folder


def change(app: Application) -> None:
    app.settings.set("looked_at", str(datetime.now(UTC)))


@contextmanager
def pulled_out(stick: Path) -> Generator[None]:
    away = stick.with_name("in a drawer")
    stick.rename(away)
    yield
    away.rename(stick)
