"""Composes the readable copy: the first pages, the records, what lies on paper, what was done, the Art. 15 sheet."""

from itertools import groupby

from heijastus_desk.documents.blocks import Block, Paragraph, Section, Table
from heijastus_desk.documents.subject.facts import LoggedAct, PackageFacts
from heijastus_desk.documents.subject.labels import shown, table_title, text
from heijastus_desk.documents.subject.opening import opening
from heijastus_desk.documents.subject.records import heading_of, record_sections
from heijastus_desk.documents.subject.sheet import sheet
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.privacy.subject_data import SubjectRecord
from heijastus_desk.wording.event_words import event_sentence
from heijastus_desk.wording.sentences import format_date

_PAPERS = "paper_record"


def sections(facts: PackageFacts, lang: Lang) -> tuple[Section, ...]:
    """The whole readable copy; the first section says what it is."""
    return (
        *opening(facts, lang),
        *record_sections(facts, lang),
        *_on_paper(facts, lang),
        *_log(facts, lang),
        *sheet(facts, lang),
    )


def _on_paper(facts: PackageFacts, lang: Lang) -> list[Section]:
    """Everything that lies on paper, with its place: what a reader of files alone would never see."""
    found = [one for one in facts.data.records if one.table == _PAPERS or _is_on_paper(one)]
    if not found:
        return []
    rows = tuple(
        (table_title(one.table, lang), heading_of(one, facts, lang), _place(one, facts, lang)) for one in found
    )
    table = Table(
        (text("paper_kind", lang), text("paper_what", lang), text("paper_place", lang)), rows, (1.2, 2.4, 1.8)
    )
    return [Section("on-paper", text("paper_title", lang), (Paragraph(text("paper_more", lang)), table))]


def _is_on_paper(record: SubjectRecord) -> bool:
    return dict(record.values).get("kept_at") == HeldAt.PAPER.value


def _place(record: SubjectRecord, facts: PackageFacts, lang: Lang) -> str:
    entries = {column.name: column for column in facts.inventory.table(record.table).columns}
    values = dict(record.values)
    return next((shown(entries[n], values[n], lang) for n in ("folder", "paper_place", "place") if values.get(n)), "")


def _log(facts: PackageFacts, lang: Lang) -> list[Section]:
    """What was done to the records, day by day; the same done several times on a day stands once with its number."""
    lead: list[Block] = [Paragraph(text("log_more" if facts.log else "log_none", lang))]
    rows = tuple(
        (format_date(day, lang), f"{words} ({count})" if count > 1 else words)
        for day, acts in groupby(facts.log, key=lambda act: act.at.astimezone(HELSINKI).date())
        for words, count in _counted(list(acts), lang).items()
    )
    if rows:
        lead.append(Table((text("log_day", lang), text("log_what", lang)), rows, (1.0, 4.0)))
    return [Section("log", text("log", lang), tuple(lead))]


def _counted(acts: list[LoggedAct], lang: Lang) -> dict[str, int]:
    found: dict[str, int] = {}
    for act in acts:
        words = event_sentence(act.code, act.numbers, lang)
        found[words] = found.get(words, 0) + 1
    return found
