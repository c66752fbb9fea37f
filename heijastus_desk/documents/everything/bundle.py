"""Writes the export of everything into one ZIP, row by row: JSON and CSV, files, notices, schema and a text to read."""

import errno
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from heijastus_desk.documents.archive import Archive, Member, damaged_members
from heijastus_desk.documents.csv_tables import ENCODING, Cell, CsvTable
from heijastus_desk.documents.everything.schema import FORMAT, schema_json
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress
from heijastus_desk.privacy.whole_file import Cells, Form, TableShape, WholeFile
from heijastus_desk.wording.sentences import format_date

LISTING = "luettelo.json"
SCHEMA = "tiedot/skeema.json"
DATA = "tiedot"
TABLES = "csv"
NOTICES = "selosteet"

_PAPER = "everything"
_STEP = 200
"""Rows between two words of progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Everything:
    """What one export rests on. `notices` are file names and their content, made as they are asked for."""

    source: WholeFile
    notices: Iterable[tuple[str, bytes]]
    controller: str
    schema_number: int
    made_on: date


@dataclass(frozen=True, slots=True)
class Written:
    """What an export holds."""

    rows: Mapping[str, int]
    files: int
    notices: int


def write_everything(target: BinaryIO, facts: Everything, lang: Lang, progress: Progress) -> Written:
    """Fill the stream and read it back; raises CANCELLED, VAULT_DAMAGED for rows that do not come out, OSError."""
    source = facts.source
    counts = {table.name: source.count(table.name) for table in source.tables}
    steps = _Steps(progress, 2 * sum(counts.values()) + 1)
    with Archive(target, facts.made_on) as archive:
        archive.add(text(_PAPER, "file_name", lang), _read_me(facts, counts, lang))
        archive.add(SCHEMA, schema_json(source.tables))
        for table in source.tables:
            with archive.writing(f"{DATA}/{table.name}.json") as member:
                written = _json_rows(member, source, table, steps)
            with archive.writing(f"{TABLES}/{table.name}.csv") as member:
                _csv_rows(member, source, table, steps)
            if written != counts[table.name]:
                raise HeijastusError(ErrorCode.VAULT_DAMAGED)
        files = _add_all(archive, source.files(), steps)
        notices = _add_all(archive, ((f"{NOTICES}/{name}", content) for name, content in facts.notices), steps)
        archive.add_listing(LISTING, format=FORMAT, schema=facts.schema_number, rows=counts)
    target.seek(0)
    if damaged_members(target, LISTING):
        raise OSError(errno.EIO, "what was written does not read back")
    return Written(counts, files, notices)


class _Steps:
    """Tells progress every so many rows."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def took(self, *, at_once: bool = False) -> None:
        self._done += 0 if at_once else 1
        if at_once or self._done % _STEP == 0:
            self._progress.step(min(self._done, self._total), self._total)


def _json_rows(member: Member, source: WholeFile, table: TableShape, steps: _Steps) -> int:
    """A row on each line, so that a reader too may take them one by one."""
    written = 0
    for row in source.rows(table.name):
        line = json.dumps({column.name: row[column.name] for column in table.columns}, ensure_ascii=False)
        member.write(f"{',' if written else '['}\n{line}".encode())
        written += 1
        steps.took()
    member.write(b"\n]\n" if written else b"[]\n")
    return written


def _csv_rows(member: Member, source: WholeFile, table: TableShape, steps: _Steps) -> None:
    lines = io.StringIO(newline="")
    written = CsvTable(lines, [column.name for column in table.columns])
    encoding = ENCODING
    for row in source.rows(table.name):
        written.add([_cell(row, column.name, column.form) for column in table.columns])
        if lines.tell() > _HELD:
            encoding = _flush(lines, member, encoding)
        steps.took()
    _flush(lines, member, encoding)


_HELD = 256 * 1024
"""Characters of CSV held before they are written."""


def _flush(lines: io.StringIO, member: Member, encoding: str) -> str:
    """Write what is held; only the first piece of a file begins with a byte order mark."""
    member.write(lines.getvalue().encode(encoding))
    lines.seek(0)
    lines.truncate()
    return "utf-8"


def _cell(row: Cells, name: str, form: Form) -> Cell:
    value = row[name]
    return json.dumps(value, ensure_ascii=False) if form is Form.DOCUMENT else value


def _add_all(archive: Archive, members: Iterable[tuple[str, bytes]], steps: _Steps) -> int:
    added = 0
    for path, content in members:
        steps.took(at_once=True)
        archive.add(path, content)
        added += 1
    return added


def _read_me(facts: Everything, counts: Mapping[str, int], lang: Lang) -> bytes:
    """Plain text with line ends every system shows."""
    words = text(_PAPER, "read_me", lang).format(
        date=format_date(facts.made_on, lang), controller=facts.controller, format=FORMAT
    )
    listed = "\n".join(f"  {name}: {count}" for name, count in counts.items() if count)
    return f"{words.strip()}\n\n{listed}\n".replace("\n", "\r\n").encode("utf-8-sig")
