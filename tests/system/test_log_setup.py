"""The log with marked personal data thrown at it from every side: none of it arrives."""

import logging
import os
import re
import stat
import subprocess
import sys
import warnings
from collections.abc import Generator
from enum import StrEnum
from pathlib import Path
from uuid import UUID

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import log_setup
from heijastus_desk.system.log_setup import close, configure, incident, log_event

MARKER = "Kuusisto"
SUBJECT = UUID("3f2b7a52-1111-4222-8333-444455556666")


class Kind(StrEnum):
    CLIENT = MARKER


@pytest.fixture
def log(tmp_path: Path) -> Generator[Path]:
    root, own = logging.getLogger(), logging.getLogger(log_setup.LOGGER_NAME)
    levels = root.level, own.level
    yield configure(tmp_path / "log")
    close()
    root.setLevel(levels[0])
    own.setLevel(levels[1])


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def test_an_event_is_a_code_and_ids(log: Path) -> None:
    log_event("vault.opened", clients=12, subject=SUBJECT, kind=Kind.CLIENT, whole=True, rule=None)
    (line,) = _lines(log)
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ info vault\.opened clients=12 "
        rf"subject={SUBJECT} kind=Kind\.CLIENT whole=True rule=None",
        line,
    )


@pytest.mark.parametrize("value", [MARKER, MARKER.encode(), [MARKER], {MARKER: 1}, Path(MARKER), 1.5, object()])
def test_values_of_other_kinds_are_left_out(log: Path, value: object) -> None:
    log_event("note.saved", subject=value)  # pyright: ignore[reportArgumentType]
    assert _lines(log)[0].endswith("note.saved subject=[left out]")


@pytest.mark.parametrize("code", ["", "A sentence.", f"saved {MARKER}", MARKER, "x" * 61, "vault.", "Vault.opened"])
def test_sentences_are_no_codes(log: Path, code: str) -> None:
    with pytest.raises(ValueError, match="code"):
        log_event(code)
    assert _lines(log) == []


@pytest.mark.allow_log
def test_what_libraries_say_is_cut_to_who_and_where(log: Path) -> None:
    library = logging.getLogger("sqlalchemy.engine")
    library.warning("SELECT %s", MARKER)
    library.error(f"row {MARKER}", extra={"person": MARKER})
    try:
        raise KeyError(MARKER)
    except KeyError:
        library.exception(MARKER)
    library.info(MARKER)
    logging.getLogger(log_setup.LOGGER_NAME).warning("own careless line about %s", MARKER)
    lines = _lines(log)
    assert len(lines) == 4
    assert MARKER not in "".join(lines)
    assert all(" library " in line and "tests/system/test_log_setup.py:" in line for line in lines)
    assert lines[2].endswith(" KeyError")


@pytest.mark.allow_log
def test_warnings_go_to_the_log_without_their_text(log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        configure(log.parent)
        warnings.warn(MARKER, stacklevel=1)
        close()
    assert MARKER not in log.read_text()
    assert "py.warnings" in log.read_text()
    assert MARKER not in capfd.readouterr().err


def _deep_failure(client_name: str) -> None:
    try:
        _ = {}[client_name]
    except KeyError as error:
        raise RuntimeError(f"cannot save {client_name}") from error


@pytest.mark.allow_log
def test_an_incident_has_type_and_places_but_no_words(log: Path) -> None:
    with pytest.raises(RuntimeError) as caught:
        _deep_failure(MARKER)
    number = incident(caught.value)
    text = log.read_text("utf-8")
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", number)
    assert f"error incident {number}" in text
    assert "builtins.RuntimeError" in text
    assert "builtins.KeyError" in text
    assert re.search(r"  tests/system/test_log_setup\.py:\d+:_deep_failure", text)
    assert MARKER not in text
    assert "cannot save" not in text
    assert str(Path.home()) not in text
    assert str(Path(__file__).parent) not in text


@pytest.mark.allow_log
def test_an_incident_names_our_code_but_not_its_parameters(log: Path) -> None:
    incident(HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=f"/home/{MARKER}"))
    assert "HeijastusError folder_not_writable" in log.read_text()
    assert MARKER not in log.read_text()


@pytest.mark.allow_log
def test_incidents_have_numbers_of_their_own_even_without_a_log() -> None:
    assert len({incident(ValueError(MARKER)) for _ in range(50)}) == 50


@pytest.mark.allow_log
def test_endless_chains_and_recursions_stay_short(log: Path) -> None:
    first = ValueError()
    first.__context__ = second = ValueError()
    second.__context__ = first

    def deeper() -> None:
        deeper()

    incident(first)
    try:
        deeper()
    except RecursionError as error:
        incident(error)
    assert len(_lines(log)) < 200


def test_the_log_stays_small_and_private(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_setup, "LARGEST_LOG", 2000)
    for number in range(400):
        log_event("page.shown", number=number)
    files = sorted(path.name for path in log.parent.iterdir())
    assert files == ["desk.log", "desk.log.1", "desk.log.2", "desk.log.3"]
    numbers = [
        int(line.rpartition("=")[2])
        for age in (".3", ".2", ".1", "")
        for line in _lines(log.with_name(f"desk.log{age}"))
    ]
    assert numbers == list(range(numbers[0], 400))
    for path in log.parent.iterdir():
        assert path.stat().st_size < 2100
        if os.name == "posix":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_window_never_writes_to_stderr(tmp_path: Path) -> None:
    """A start with another stderr handler in place, a record that cannot be formatted and a full disk."""
    code = f"""
import logging, sys, warnings
from pathlib import Path
logging.basicConfig(level=logging.DEBUG)
from heijastus_desk.system import log_setup
log_setup.configure(Path(sys.argv[1]))
logging.getLogger("library").error("%d %s", "{MARKER}")
logging.getLogger().warning("{MARKER}")
warnings.warn("{MARKER}")
log_setup.incident(ValueError("{MARKER}"))
for handler in logging.getLogger().handlers:
    handler.stream.close()
logging.getLogger("library").error("{MARKER}")
logging.raiseExceptions and print("raises")
"""
    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "log")], capture_output=True, text=True, check=True
    )
    assert (ran.stdout, ran.stderr) == ("", "")
    assert MARKER not in (tmp_path / "log" / "desk.log").read_text()
    assert "incident" in (tmp_path / "log" / "desk.log").read_text()


def test_configuring_again_moves_the_log_and_writes_each_line_once(log: Path, tmp_path: Path) -> None:
    log_event("vault.opened")
    moved = configure(tmp_path / "other")
    log_event("vault.closed")
    assert [len(_lines(path)) for path in (log, moved)] == [1, 1]


def _fail_while_handling(*, set_aside: bool) -> None:
    try:
        _ = 1 // 0
    except ZeroDivisionError:
        if set_aside:
            raise ValueError(MARKER) from None
        raise ValueError(MARKER)  # noqa: B904  (the implicit context is what is tested)


@pytest.mark.allow_log
@pytest.mark.parametrize("set_aside", [False, True])
def test_what_was_being_handled_is_named_unless_it_was_set_aside(log: Path, set_aside: bool) -> None:
    with pytest.raises(ValueError, match=MARKER) as caught:
        _fail_while_handling(set_aside=set_aside)
    incident(caught.value)
    assert "builtins.ValueError" in log.read_text()
    assert ("builtins.ZeroDivisionError" in log.read_text()) is not set_aside
