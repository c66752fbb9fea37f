"""Everything out: whole, as the schema says, no formula, nothing half written, and no more memory than a row needs."""

import csv
import errno
import hashlib
import io
import json
import shutil
import stat
import zipfile
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from sqlalchemy import func, insert, select

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.documents import archive as archive_module
from heijastus_desk.documents.everything import bundle
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.services import everything_export
from heijastus_desk.services.event_log import EventFilter, EventGroup
from heijastus_desk.services.everything_export import EverythingExport, EverythingReport
from heijastus_desk.storage.planting import plant
from heijastus_desk.storage.queries.whole_file import WholeFileReader
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.notes import note
from heijastus_desk.system import file_safety
from tests.documents.pdf_text import pages
from tests.storage.vaults import Template, a_clock

FORMULAS = ["=1+1", "+358 40 000 0001", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"]


@dataclass(frozen=True)
class Exported:
    """An export, and what the file held before it: the export itself keeps a setting and, at its end, an event."""

    path: Path
    report: EverythingReport
    before: dict[str, list[dict[str, Any]]]

    def open(self) -> zipfile.ZipFile:
        return zipfile.ZipFile(self.path)


@pytest.fixture(scope="module")
def exported(ready: Template, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """One export of a full file, notices and all, for every test that only reads it."""
    folder = tmp_path_factory.mktemp("everything")
    shutil.copytree(ready.folder, folder / "vault")
    app = open_application(folder / "vault", ready.key, a_clock())
    try:
        fill(app)
        before = {name: stored(app, name) for name in METADATA.tables}
        report = app.everything.write(folder / "out")
    finally:
        app.close()
    return Exported(report.path, report, before)


@pytest.fixture
def full(app: Application, monkeypatch: pytest.MonkeyPatch) -> Application:
    """A full file; its notices take no time."""
    fill(app)
    short = (("seloste-01-fi.txt", b"seloste"), ("seloste-01-sv.txt", b"beskrivning"))
    monkeypatch.setattr(EverythingExport, "_rendered", lambda _self: iter(short))
    return app


def fill(app: Application) -> None:
    """A row in every table the planting reaches, two files and texts that look like formulas."""
    with app.vault.write() as transaction:
        plant(transaction.connection, "A")
    person = app.clients.save_person(
        PersonCard(
            given_name="=HYPERLINK(1)",
            family_name='Kuvitteellinen; "Sisko" ÄÖ',
            contact_points=(ContactPoint(kind=ContactPointKind.PHONE, value="+358 40 000 0001"),),
        )
    ).uid
    app.files.attach("Sisko Kuvitteellinen CV.PDF", bytes(range(256)) * 5000, person=person)
    app.files.attach("ei päätettä", b"", person=person)
    for body in FORMULAS:
        written = app.notes.save(NoteEntry(written_on=date(2025, 5, 5), body="teksti", owners=(person,))).uid
        with app.vault.write() as transaction:
            # What her own forms would tidy away, another program's import or an older version may have left.
            transaction.update("note", written, {"body": f"{body}\nloppu"})


def stored(app: Application, table: str) -> list[dict[str, Any]]:
    with app.vault.read() as connection:
        target = METADATA.tables[table]
        return [dict(row) for row in connection.execute(select(target).order_by(target.c.id)).mappings()]


def table_of(archive: zipfile.ZipFile, name: str) -> list[dict[str, Any]]:
    return json.loads(archive.read(f"tiedot/{name}.json"))


def sheet_of(archive: zipfile.ZipFile, name: str) -> list[list[str]]:
    text = archive.read(f"csv/{name}.csv").decode("utf-8-sig")
    assert "\ufeff" not in text
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def test_every_row_of_every_table_comes_out(exported: Exported) -> None:
    report = exported.report
    assert report.path.name == "kaikki-001.zip"
    assert sum(1 for rows in exported.before.values() if rows) >= len(exported.before) - 6
    with exported.open() as archive:
        counts = json.loads(archive.read("luettelo.json"))["rows"]
        assert set(counts) == set(METADATA.tables)
        for name, rows in exported.before.items():
            more = int(name == "setting")
            assert counts[name] == len(table_of(archive, name)) == len(rows) + more
            assert len(sheet_of(archive, name)) == len(rows) + more + 1
            assert [row["uid"] for row in table_of(archive, name)][: len(rows)] == [row["uid"] for row in rows]
    assert report.rows == sum(counts.values())
    assert report.tables == len(METADATA.tables)


def test_every_value_comes_out_as_it_is(exported: Exported) -> None:
    with exported.open() as archive:
        for name, rows in exported.before.items():
            if name == "setting":
                continue
            for given, row in zip(table_of(archive, name), rows, strict=True):
                assert list(given) == list(row)
                for column, value in row.items():
                    if isinstance(value, bytes):
                        assert archive.read(given[column]) == value
                    else:
                        assert given[column] == (value.isoformat() if isinstance(value, date) else value), column


def test_the_data_keep_the_published_schema(exported: Exported) -> None:
    with exported.open() as archive:
        schema = json.loads(archive.read("tiedot/skeema.json"))
        whole = {name: table_of(archive, name) for name in METADATA.tables}
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    validator.validate(whole)
    for spoil in (
        {"slipped_in": "x"},
        {"given_name": 7},
        {"lang": "xx"},
        {"relationship_started": "1.2.2026"},
        {"archived": 1},
    ):
        spoilt = {**whole, "person": [{**whole["person"][0], **spoil}]}
        assert not validator.is_valid(spoilt), spoil
    assert not validator.is_valid({**whole, "person": [{"uid": "x"}]})
    assert not validator.is_valid({name: rows for name, rows in whole.items() if name != "person"})


def test_the_schema_explains_every_column_by_the_map(exported: Exported) -> None:
    with exported.open() as archive:
        tables = json.loads(archive.read("tiedot/skeema.json"))["$defs"]
    assert tables.keys() == METADATA.tables.keys()
    for name, table in METADATA.tables.items():
        columns = tables[name]["items"]["properties"]
        assert list(columns) == [column.name for column in table.columns]
        assert all(told["description"] for told in columns.values())
        assert [told.get("x-refers-to", "") != "" for told in columns.values()] == [
            bool(column.foreign_keys) for column in table.columns
        ]
    assert tables["note"]["items"]["properties"]["body"]["description"] == "personal data: notes"


def test_no_cell_is_a_formula_and_a_telephone_stays_readable(exported: Exported) -> None:
    with exported.open() as archive:
        cells = [cell for name in METADATA.tables for row in sheet_of(archive, name) for cell in row]
        bodies = [row[sheet_of(archive, "note")[0].index("body")] for row in sheet_of(archive, "note")]
        exact = {row["body"] for row in table_of(archive, "note")}
    assert not [
        cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
    ]
    assert "'+358 40 000 0001" in cells
    assert exact >= {f"{body}\nloppu" for body in FORMULAS}
    assert sum(body.startswith("'") for body in bodies) >= len(FORMULAS)


def test_the_listing_is_true(exported: Exported) -> None:
    with exported.open() as archive:
        assert archive.testzip() is None
        listed = {entry["path"]: entry for entry in json.loads(archive.read("luettelo.json"))["files"]}
        assert set(listed) == set(archive.namelist()) - {"luettelo.json"}
        for path, entry in listed.items():
            content = archive.read(path)
            assert (entry["bytes"], entry["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())


def test_names_tell_nothing_and_the_file_is_private(exported: Exported) -> None:
    assert stat.S_IMODE(exported.path.stat().st_mode) == 0o600
    with exported.open() as archive:
        names = archive.namelist()
    assert "liitteet/liite-002.pdf" in names
    assert not [name for name in names if not file_safety.is_neutral_file_name(Path(name).name, ("Sisko", "CV"))]
    assert not [name for name in names if ".." in name or name.startswith("/") or "\\" in name]


@pytest.mark.parametrize(
    ("lang", "name", "told"),
    [
        (Lang.FI, "LUE-MINUT.txt", "EI OLE SALATTU"),
        (Lang.SV, "LÄS-MIG.txt", "INTE KRYPTERAD"),
        (Lang.EN, "READ-ME.txt", "NOT ENCRYPTED"),
    ],
)
def test_a_text_explains_it(full: Application, tmp_path: Path, lang: Lang, name: str, told: str) -> None:
    with zipfile.ZipFile(full.everything.write(tmp_path, lang=lang).path) as archive:
        words = archive.read(name).decode("utf-8-sig")
        folders = {Path(entry).parts[0] for entry in archive.namelist() if "/" in entry}
    assert folders == {"tiedot", "csv", "liitteet", "selosteet"}
    assert told in words
    assert "Aino Keksitty" in words
    assert "{" not in words
    for folder in ("tiedot/", "csv/", "liitteet/", "selosteet/", "luettelo.json"):
        assert folder in words


def test_the_notices_come_along(exported: Exported) -> None:
    with exported.open() as archive:
        assert "Aino Keksitty" in "".join(pages(archive.read("selosteet/seloste-01-fi.pdf")))
        assert "Aino Keksitty" in archive.read("selosteet/seloste-01-fi.txt").decode()


def test_before_the_first_run_is_finished_everything_is_little(empty_app: Application, tmp_path: Path) -> None:
    report = empty_app.everything.write(tmp_path)
    assert report.files == 0
    with zipfile.ZipFile(report.path) as archive:
        assert not [name for name in archive.namelist() if name.startswith("selosteet")]
        assert table_of(archive, "person") == []
        assert len(sheet_of(archive, "person")) == 1


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
