"""The wait after wrong passphrases: it grows, outlives a restart, and never locks her out."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from heijastus_desk.system.unlock_attempts import (
    Attempts,
    attempts_path,
    forget_failures,
    note_failure,
    read_attempts,
)

NOW = datetime(2026, 6, 8, 6, 0, tzinfo=UTC)


def test_the_wait_grows_and_goes_by(tmp_path: Path) -> None:
    path = attempts_path(tmp_path)
    waits = [note_failure(path, NOW).wait(NOW) for _ in range(12)]
    assert waits[:6] == [0, 0, 1, 2, 4, 8]
    assert waits == sorted(waits)
    assert waits[-1] == 30
    again = read_attempts(path)
    assert again.failures == 12
    assert again.wait(NOW + timedelta(seconds=12)) == 18
    assert again.wait(NOW + timedelta(seconds=30)) == 0


def test_a_clock_set_back_shortens_nothing_and_one_set_forward_costs_nothing() -> None:
    attempts = Attempts(9, NOW)
    assert attempts.wait(NOW - timedelta(days=400)) == 30
    assert attempts.wait(NOW + timedelta(days=4000)) == 0


def test_opening_forgets_and_tells_how_many_there_were(tmp_path: Path) -> None:
    path = attempts_path(tmp_path)
    note_failure(path, NOW)
    note_failure(path, NOW)
    assert forget_failures(path) == 2
    assert read_attempts(path) == Attempts()
    assert forget_failures(path) == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b'{"failures": "many", "at": "2026-06-08T06:00:00+00:00"}',
        b'{"failures": 99999999999, "at": "2026-06-08T06:00:00+00:00"}',
        b'{"failures": -4, "at": "2026-06-08T06:00:00+00:00"}',
        b'{"failures": 4, "at": "2026-06-08T06:00:00"}',
        b'{"failures": 4, "at": "tomorrow"}',
        b'{"failures": 1e400, "at": "2026-06-08T06:00:00+00:00"}',
    ],
)
def test_a_spoilt_file_never_locks_her_out(tmp_path: Path, content: bytes) -> None:
    path = attempts_path(tmp_path)
    path.write_bytes(content)
    assert read_attempts(path).wait(NOW) == 0
    assert note_failure(path, NOW).failures == 1


def test_a_folder_that_cannot_be_written_still_counts_nothing_wrong(tmp_path: Path) -> None:
    path = attempts_path(tmp_path / "not there")
    assert note_failure(path, NOW).failures == 1
    assert forget_failures(path) == 0


def test_the_file_holds_a_number_and_a_time_only(tmp_path: Path) -> None:
    path = attempts_path(tmp_path)
    note_failure(path, NOW)
    assert set(json.loads(path.read_text())) == {"failures", "at"}
    assert path.stat().st_mode & 0o077 == 0
