"""The records of a person as people read them: a section per table, tables where they are short."""

from collections import Counter
from textwrap import shorten

from heijastus_desk.documents.blocks import Block, KeyValues, Paragraph, Section, Table, Tone
from heijastus_desk.documents.subject.facts import HandedFacts, PackageFacts
from heijastus_desk.documents.subject.labels import column_title, in_order, rows, shown, table_title, text
from heijastus_desk.domain.languages import Lang
from heijastus_desk.privacy.subject_data import SubjectRecord

_LONGEST_HEADING = 80
_LONGEST_CELL = 70
_NARROWEST, _WIDEST = 9, 32
"""Letters that decide how wide a column is beside the others."""


def record_sections(facts: PackageFacts, lang: Lang) -> list[Section]:
    """A section for each table with a record, in the order a reader expects."""
    made: list[Section] = []
    for table in in_order({record.table for record in facts.data.records}):
        records = facts.data.of_table(table)
        made.append(Section(table, table_title(table, lang), tuple(_records(table, records, facts, lang))))
    return made


def heading_of(record: SubjectRecord, facts: PackageFacts, lang: Lang) -> str:
    """A short name of a record: its first two values."""
    entries = {column.name: column for column in facts.inventory.table(record.table).columns}
    values = [shown(entries[name], value, lang) for name, value in record.values]
    lines = [" ".join(value.split()) for value in values if value]
    return shorten(", ".join(lines[:2]), _LONGEST_HEADING, placeholder=" …")


def _records(table: str, records: tuple[SubjectRecord, ...], facts: PackageFacts, lang: Lang) -> list[Block]:
    if _fits_table(table, records, facts):
        return [_as_table(table, records, facts, lang)]
    left_out = "withheld_for_good" if isinstance(facts, HandedFacts) else "withheld"
    blocks: list[Block] = []
    for number, record in enumerate(records, 1):
        if len(records) > 1:
            blocks.append(Paragraph(f"{number}. {heading_of(record, facts, lang)}", Tone.HEADING))
        if record.waiting:
            blocks.append(Paragraph(f"{text('waiting', lang)}: {text(f'wait_{record.waiting}', lang)}", Tone.NOTE))
        blocks.append(KeyValues(rows(record, facts.inventory, lang, left_out=left_out)))
    return blocks


def _fits_table(table: str, records: tuple[SubjectRecord, ...], facts: PackageFacts) -> bool:
    columns = len(facts.inventory.table(table).personal_columns)
    plain = all(record.waiting is None and not record.file for record in records)
    short = all(len(str(value)) < _LONGEST_CELL for record in records for _, value in record.values)
    return len(records) > 1 and columns <= 6 and plain and short


def _as_table(table: str, records: tuple[SubjectRecord, ...], facts: PackageFacts, lang: Lang) -> Block:
    entries = {column.name: column for column in facts.inventory.table(table).columns}
    columns = [
        (column_title(table, name, lang), [shown(entries[name], dict(r.values)[name], lang) for r in records])
        for name, _ in records[0].values
    ]
    filled = [(title, values) for title, values in columns if any(values)]
    if len(filled) == 1:
        title, values = filled[0]
        counted = Counter(values)
        return KeyValues(
            tuple((title, f"{value} ({count})" if count > 1 else value) for value, count in counted.items() if value)
        )
    longest = [max(len(text) for text in (title, *values)) for title, values in filled]
    return Table(
        header=tuple(title for title, _ in filled),
        rows=tuple(zip(*(values for _, values in filled), strict=True)),
        widths=tuple(float(min(max(length, _NARROWEST), _WIDEST)) for length in longest),
    )
