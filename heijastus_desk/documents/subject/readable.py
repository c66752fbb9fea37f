"""Composes the readable copy: the first page, the records, and the Art. 15 information sheet."""

from collections import Counter
from textwrap import shorten

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Paragraph, Section, Table, Tone
from heijastus_desk.documents.subject.facts import PackageFacts
from heijastus_desk.documents.subject.labels import column_title, in_order, rows, shown, table_title, text
from heijastus_desk.domain.languages import Lang
from heijastus_desk.privacy.subject_data import SubjectRecord
from heijastus_desk.wording.sentences import format_date, label, sentence

SHEET_ITEMS = frozenset({"N03", "N04", "N06", "N07", "N14", "N16", "N09", "N10", "N11", "sources", "N13", "requests"})
"""The items of a notice that Art. 15(1) asks for too; categories, periods and sources come from live data."""

_LONGEST_HEADING = 80
_LONGEST_CELL = 70
_NARROWEST, _WIDEST = 9, 32
"""Letters that decide how wide a column is beside the others."""


def sections(facts: PackageFacts, lang: Lang) -> tuple[Section, ...]:
    """The whole readable copy."""
    return (_first(facts, lang), *_record_sections(facts, lang), *_sheet(facts, lang))


def first_page(facts: PackageFacts, lang: Lang) -> tuple[Block, ...]:
    """What the package is, how much is in it, what waits for review."""
    counts = text("counts", lang).format(items=len(facts.data.records), waiting=len(facts.data.waiting))
    return (
        Paragraph(text("not_handed_over_more", lang)),
        KeyValues(
            (
                (text("about", lang), facts.data.name),
                (text("by", lang), facts.controller),
                (text("made", lang).format(date="").strip(), format_date(facts.made_on, lang)),
                (text("records", lang), counts),
            )
        ),
        Paragraph(text("waiting", lang), Tone.HEADING),
        *_waiting(facts, lang),
        Paragraph(text("outside", lang), Tone.NOTE),
    )


def heading_of(record: SubjectRecord, facts: PackageFacts, lang: Lang) -> str:
    """A short name of a record: its first two values."""
    entries = {column.name: column for column in facts.inventory.table(record.table).columns}
    values = [shown(entries[name], value, lang) for name, value in record.values]
    lines = [" ".join(value.split()) for value in values if value]
    return shorten(", ".join(lines[:2]), _LONGEST_HEADING, placeholder=" …")


def _first(facts: PackageFacts, lang: Lang) -> Section:
    return Section("status", text("not_handed_over", lang), first_page(facts, lang))


def _waiting(facts: PackageFacts, lang: Lang) -> tuple[Block, ...]:
    if not facts.data.waiting:
        return (Paragraph(text("waiting_none", lang)),)
    lines = tuple(
        f"{table_title(record.table, lang)}: {heading_of(record, facts, lang)} – {text(f'wait_{record.waiting}', lang)}"
        for record in facts.data.waiting
    )
    return (Paragraph(text("waiting_more", lang)), Bullets(lines))


def _record_sections(facts: PackageFacts, lang: Lang) -> list[Section]:
    made: list[Section] = []
    for table in in_order({record.table for record in facts.data.records}):
        records = facts.data.of_table(table)
        made.append(Section(table, table_title(table, lang), tuple(_records(table, records, facts, lang))))
    return made


def _records(table: str, records: tuple[SubjectRecord, ...], facts: PackageFacts, lang: Lang) -> list[Block]:
    if _fits_table(table, records, facts):
        return [_as_table(table, records, facts, lang)]
    blocks: list[Block] = []
    for number, record in enumerate(records, 1):
        if len(records) > 1:
            blocks.append(Paragraph(f"{number}. {heading_of(record, facts, lang)}", Tone.HEADING))
        if record.waiting:
            blocks.append(Paragraph(f"{text('waiting', lang)}: {text(f'wait_{record.waiting}', lang)}", Tone.NOTE))
        blocks.append(KeyValues(rows(record, facts.inventory, lang)))
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
        return KeyValues(tuple((title, f"{value} ({count})") for value, count in counted.items() if value))
    longest = [max(len(text) for text in (title, *values)) for title, values in filled]
    return Table(
        header=tuple(title for title, _ in filled),
        rows=tuple(zip(*(values for _, values in filled), strict=True)),
        widths=tuple(float(min(max(length, _NARROWEST), _WIDEST)) for length in longest),
    )


def _sheet(facts: PackageFacts, lang: Lang) -> list[Section]:
    made = [
        Section(
            "sheet",
            text("sheet", lang),
            (
                Paragraph(text("sheet_law", lang)),
                Paragraph(text("categories", lang), Tone.HEADING),
                Bullets(tuple(label(category, lang) for category in facts.categories)),
                Paragraph(text("sources", lang), Tone.HEADING),
                *_sources(facts, lang),
                Paragraph(text("periods", lang), Tone.HEADING),
                _periods(facts, lang),
            ),
        )
    ]
    for notice in facts.notices:
        blocks: list[Block] = []
        for section in notice.sections:
            if section.item in SHEET_ITEMS:
                blocks += [Paragraph(section.heading, Tone.HEADING), *section.blocks]
        title = text("sheet_register", lang).format(register=notice.subtitle or notice.title)
        made.append(Section(f"sheet-{len(made)}", title, tuple(blocks)))
    return made


def _sources(facts: PackageFacts, lang: Lang) -> tuple[Block, ...]:
    lines: list[str] = []
    entries = {column.name: column for column in facts.inventory.table("contact_point").columns}
    for record in facts.data.of_table("contact_point"):
        values = dict(record.values)
        source = shown(entries["source"], values["source"], lang) or text("source_unknown", lang)
        when = shown(entries["obtained_on"], values["obtained_on"], lang)
        lines.append(f"{values['value']}: {source}{', ' + when if when else ''}")
    lines.append(text("source_row_own", lang))
    return (Bullets(tuple(lines)),)


def _periods(facts: PackageFacts, lang: Lang) -> Table:
    grouped: dict[tuple[str, str, str], int] = {}
    for item in facts.kept:
        end = format_date(item.erasable_from, lang) if item.erasable_from else text("period_open", lang)
        key = (label(item.record_class, lang), end, sentence(item.reason, lang))
        grouped[key] = grouped.get(key, 0) + 1
    return Table(
        header=(text("period_item", lang), text("period_end", lang), text("period_reason", lang)),
        rows=tuple(
            (f"{name} ({count})" if count > 1 else name, end, reason) for (name, end, reason), count in grouped.items()
        ),
        widths=(1.1, 0.9, 3.0),
    )
