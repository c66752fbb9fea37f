"""What the tests of backup sets are set up with."""

from pathlib import Path

import pytest

PAGE = 4096


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
