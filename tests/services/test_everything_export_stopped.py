"""An export of everything that is cancelled, or finds no room."""

import errno
import io
import zipfile
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select

from heijastus_desk.bootstrap import Application
from heijastus_desk.documents import archive as archive_module
from heijastus_desk.documents.everything import bundle
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.services import everything_export
from heijastus_desk.services.event_log import EventFilter, EventGroup
from heijastus_desk.services.everything_export import EverythingExport
from heijastus_desk.storage.queries.whole_file import WholeFileReader
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.notes import note
from heijastus_desk.system import file_safety
from tests.services.everything_kit import exported, full, stored

__all__ = ["exported", "full"]


def test_it_is_told_in_the_log_and_never_written_over(full: Application, tmp_path: Path) -> None:
    first = full.everything.write(tmp_path)
    second = full.everything.write(tmp_path)
    assert [first.path.name, second.path.name] == ["kaikki-001.zip", "kaikki-002.zip"]
    newest, *_ = full.events.page(wanted=EventFilter(EventGroup.OUT))
    assert (newest.code, newest.numbers) == ("everything.exported", {"rows": second.rows, "files": second.files})
    assert full.events.verify().ok


# ------------------------------------------------------------------------------------------------- nothing half written


class Stopping:
    """Asks to stop at the n-th step."""

    def __init__(self, at: int) -> None:
        self.left = at

    def step(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.left -= 1
        if self.left < 0:
            raise cancelled()


def count_of(app: Application, table: str) -> int:
    with app.vault.read() as connection:
        return connection.execute(select(func.count()).select_from(METADATA.tables[table])).scalar_one()


@pytest.mark.parametrize("at", [0, 1, 3])
def test_a_cancel_leaves_nothing(full: Application, tmp_path: Path, at: int) -> None:
    events = count_of(full, "event")
    with pytest.raises(HeijastusError) as failure:
        full.everything.write(tmp_path / "out", Stopping(at))
    assert failure.value.code is ErrorCode.CANCELLED
    assert list((tmp_path / "out").iterdir()) == []
    assert count_of(full, "event") == events
    assert full.settings.get("export_under_way") == ""
    assert full.everything.write(tmp_path / "out").path.is_file()


class FullDisk(io.RawIOBase):
    """A stream on a disk with this much room left."""

    def __init__(self, inner: Any, room: int) -> None:
        self._inner, self._room = inner, room

    def write(self, data: Any) -> int:
        self._room -= len(data)
        if self._room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return self._inner.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def seek(self, *place: int) -> int:
        return self._inner.seek(*place)

    def tell(self) -> int:
        return self._inner.tell()

    def flush(self) -> None:
        self._inner.flush()

    def seekable(self) -> bool:
        return True


@pytest.mark.parametrize("room", [0, 500, 20_000])
def test_a_full_disk_leaves_nothing(
    full: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    whole = file_safety.atomic_stream

    @contextmanager
    def narrow(path: Path) -> Any:
        with whole(path) as stream:
            yield FullDisk(stream, room)

    with monkeypatch.context() as patch:
        patch.setattr(everything_export, "atomic_stream", narrow)
        with pytest.raises(HeijastusError) as failure:
            full.everything.write(tmp_path / "out")
    assert failure.value.code is ErrorCode.DISK_FULL
    assert list((tmp_path / "out").iterdir()) == []
    assert full.everything.write(tmp_path / "out").path.is_file()


def test_what_does_not_read_back_is_no_export(
    full: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "damaged_members", lambda *_: ["tiedot/person.json"])
    with pytest.raises(HeijastusError) as failure:
        full.everything.write(tmp_path / "out")
    assert failure.value.code is ErrorCode.FOLDER_NOT_WRITABLE
    assert list((tmp_path / "out").iterdir()) == []


def test_reading_back_finds_damage_and_what_is_missing(full: Application, tmp_path: Path) -> None:
    path = full.everything.write(tmp_path).path
    assert archive_module.damaged_members(io.BytesIO(path.read_bytes()), "luettelo.json") == []
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}

    def packed(changed: dict[str, bytes]) -> io.BytesIO:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as archive:
            for name, content in changed.items():
                archive.writestr(name, content)
        return made

    spoilt = {**members, "tiedot/person.json": b"[]"}
    assert archive_module.damaged_members(packed(spoilt), "luettelo.json") == ["tiedot/person.json"]
    more = {**members, "extra.txt": b"x"}
    assert archive_module.damaged_members(packed(more), "luettelo.json") == ["extra.txt"]


def raising(error: BaseException) -> Callable[..., Any]:
    def fail(*_arguments: object, **_options: object) -> Any:
        raise error

    return fail


def test_a_log_that_cannot_be_written_leaves_no_export(
    full: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full.events, "record", raising(HeijastusError(ErrorCode.DISK_FULL)))
    with pytest.raises(HeijastusError):
        full.everything.write(tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_what_a_killed_export_left_is_removed_at_the_next_start(
    full: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "hers.txt").write_text("stays")
    # A kill runs no clean-up: neither the stream's nor the service's.
    remember = EverythingExport._remember
    with monkeypatch.context() as patch:
        patch.setattr(EverythingExport, "_remember", lambda self, told: remember(self, told) if told else None)
        patch.setattr(Path, "unlink", lambda *_arguments, **_options: None)
        with pytest.raises(HeijastusError):
            full.everything.write(folder, Stopping(1))
    left = [path for path in folder.iterdir() if path.suffix == ".part"]
    assert left
    full.everything.tidy()
    assert [path.name for path in folder.iterdir() if not path.name.startswith(".probe")] == ["hers.txt"]


@pytest.mark.parametrize("place", ["a file", "below a file"])
def test_a_folder_that_cannot_be_is_refused(full: Application, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("hers")
    target = tmp_path / "file" if place == "a file" else tmp_path / "file" / "below"
    with pytest.raises(HeijastusError) as failure:
        full.everything.write(target)
    assert failure.value.code is ErrorCode.FOLDER_NOT_WRITABLE


def peak_of(export: Callable[[], object]) -> int:
    import tracemalloc

    tracemalloc.start()
    try:
        export()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_does_not_grow_with_the_file(full: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows of a large table are never held together: a slice at most is alive at any time."""
    row = {name: value for name, value in stored(full, "note")[0].items() if name not in {"id", "uid"}}
    with full.vault.write() as transaction:
        rows = [{**row, "uid": f"00000000-0000-4000-8000-{n:012d}", "body": "x" * 5_000} for n in range(4_000)]
        transaction.connection.execute(insert(note), rows)
        del rows
    assert peak_of(lambda: full.everything.write(tmp_path)) < 12_000_000
    slowly = WholeFileReader.rows
    monkeypatch.setattr(WholeFileReader, "rows", lambda self, table: iter(list(slowly(self, table))))
    assert peak_of(lambda: full.everything.write(tmp_path)) > 18_000_000
