"""The information of Art. 15(1)-(2) for this person: what there is, from whom, who got it, how long, and why."""

from collections.abc import Iterable

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Paragraph, Section, Table, Tone
from heijastus_desk.documents.notice.texts import authority
from heijastus_desk.documents.subject.facts import PackageFacts
from heijastus_desk.documents.subject.labels import shown, table_title, text
from heijastus_desk.domain.languages import Lang
from heijastus_desk.privacy.subject_data import SubjectRecord
from heijastus_desk.wording.sentences import format_date, label, sentence

SHEET_ITEMS = frozenset({"N03", "N04", "N06", "N07", "N14", "N16", "N09", "N10", "N11", "sources", "N13", "requests"})
"""The items of a notice that Art. 15(1) asks for too; categories, periods and sources come from live data."""

_COMPLAINT = "N11"
_SOURCES = (("contact_point", "source"), ("marketing_permission", "source"), ("assessment", "provider"))
"""Where a record itself says whom it came from."""
_ADDRESS = ("name", "visit", "post", "phone", "email", "web")


def sheet(facts: PackageFacts, lang: Lang) -> list[Section]:
    """One section on the person's own data, then one for each register the person is in."""
    own: list[Block] = [
        Paragraph(text("sheet_law", lang)),
        Paragraph(text("categories", lang), Tone.HEADING),
        Bullets(tuple(label(category, lang) for category in facts.categories)),
        Paragraph(text("sources", lang), Tone.HEADING),
        Bullets((*sources(facts, lang), text("source_row_own", lang))),
        Paragraph(text("given", lang), Tone.HEADING),
        *_given(facts, lang),
        Paragraph(text("periods", lang), Tone.HEADING),
        _periods(facts, lang),
    ]
    registers = list(_registers(facts, lang))
    if not any(section.item == _COMPLAINT for notice in facts.notices for section in notice.sections):
        own += _rights(lang)
    return [Section("sheet", text("sheet", lang), tuple(own)), *registers]


def sources(facts: PackageFacts, lang: Lang) -> tuple[str, ...]:
    """Whom each detail came from, where that is written at it; said to be unknown where it is not."""
    return tuple(
        _source(record, table, column, facts, lang)
        for table, column in _SOURCES
        for record in facts.data.of_table(table)
    )


def given_to(facts: PackageFacts) -> tuple[str, ...]:
    """Names of those data of this person were really disclosed to, each once."""
    return tuple(dict.fromkeys(str(dict(one.values)["to_whom"] or "") for one in facts.data.of_table("disclosure")))


def _source(record: SubjectRecord, table: str, column: str, facts: PackageFacts, lang: Lang) -> str:
    entries = {entry.name: entry for entry in facts.inventory.table(table).columns}
    values = {name: shown(entries[name], value, lang) for name, value in record.values}
    what = next((values[name] for name in ("value", "channel", "tool") if values.get(name)), "")
    when = next((values[name] for name in ("obtained_on", "happened_on", "taken_on") if values.get(name)), "")
    told = values.get(column) or text("source_unknown", lang)
    return f"{table_title(table, lang)}, {what}: {told}{', ' + when if when else ''}"


def _given(facts: PackageFacts, lang: Lang) -> Iterable[Block]:
    records = facts.data.of_table("disclosure")
    if not records:
        return (Paragraph(text("given_none", lang)),)
    entries = {entry.name: entry for entry in facts.inventory.table("disclosure").columns}
    told = [{name: shown(entries[name], value, lang) for name, value in record.values} for record in records]
    return (
        Table(
            header=(text("given_to", lang), text("given_what", lang), text("given_on", lang)),
            rows=tuple((one["to_whom"], one["what"], one["disclosed_on"]) for one in told),
            widths=(2.0, 2.6, 1.0),
        ),
    )


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


def _registers(facts: PackageFacts, lang: Lang) -> Iterable[Section]:
    for number, notice in enumerate(facts.notices, 1):
        blocks: list[Block] = []
        for section in notice.sections:
            if section.item in SHEET_ITEMS:
                blocks += [Paragraph(section.heading, Tone.HEADING), *section.blocks]
        title = text("sheet_register", lang).format(register=notice.subtitle or notice.title)
        yield Section(f"sheet-{number}", title, tuple(blocks))


def _rights(lang: Lang) -> tuple[Block, ...]:
    """Rights and where to complain, for a person in no register that says it."""
    block = authority(lang)
    lines = ", ".join(block[name] for name in _ADDRESS if block.get(name))
    return (
        Paragraph(text("rights", lang), Tone.HEADING),
        Paragraph(text("rights_more", lang)),
        KeyValues(((text("complain", lang), lines),)),
    )
