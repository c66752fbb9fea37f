"""The destruction report: what was erased by code, what stays and until when copies may exist; it names nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from reportlab.platypus import Flowable, Paragraph

from heijastus_desk.documents import styles
from heijastus_desk.documents.blocks import Block, KeyValues, Tone
from heijastus_desk.documents.blocks import Paragraph as Text
from heijastus_desk.documents.pages import Frontmatter, build
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.typesetting import flowables, heading, markup
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.destruction import DestructionGround, KeptBecause, KeptCount
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.system.ledger import Erasure
from heijastus_desk.wording.sentences import format_date, label

_PAPER = "erasure_report"


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """A proven erasure, the codes of its rows, and her own business as it signs; then what its case says."""

    erasure: Erasure
    codes: tuple[str, ...]
    controller: str
    ground: DestructionGround | None = None
    counts: Mapping[RecordClass, int] = field(default_factory=dict[RecordClass, int])
    kept: tuple[KeptCount, ...] = ()
    mentions: Mapping[KeptBecause, int] = field(default_factory=dict[KeptBecause, int])
    undecided: int = 0
    papers_open: int = 0
    papers_shredded: int = 0


def erasure_report_pdf(facts: ReportFacts, lang: Lang) -> bytes:
    """The report as a PDF file; one page unless a great many rows went at once."""
    look = styles.styles()
    title = f"{text(_PAPER, 'title', lang)} {facts.erasure.number}"
    story: list[Flowable] = [Paragraph(markup(title), look.title)]
    story += flowables(_told(facts, lang), look)
    parts = {
        # What a restore on another machine asks for stands on the first page, however much went.
        "codes": _codes(facts, lang),
        "went": _went(facts, lang),
        "stays": _stays(facts, lang),
        "mentions": _mentions(facts, lang),
        "papers": _papers(facts, lang),
        "copies": _copies(facts, lang),
    }
    for key, blocks in parts.items():
        if blocks:
            story.append(heading(text(_PAPER, f"{key}_heading", lang), look))
            story += flowables(blocks, look)
    front = Frontmatter(
        title=title,
        lang=lang,
        running_head=title,
        page_text=text(_PAPER, "page", lang),
        foot_note=facts.controller,
        made_on=_day(facts),
    )
    return build(story, front)


def _told(facts: ReportFacts, lang: Lang) -> tuple[Block, ...]:
    erasure, numbers = facts.erasure, facts.erasure.numbers
    done = erasure.done_at or erasure.at
    rows = [
        ("controller", facts.controller),
        ("number", str(erasure.number)),
        *((("ground", label(facts.ground, lang)),) if facts.ground else ()),
        ("begun", _instant(erasure.at, lang)),
        ("proven", _instant(done, lang)),
        ("rows", str(numbers["rows"]) if "rows" in numbers else text(_PAPER, "not_counted", lang)),
        ("kept", str(_kept_count(facts))),
        ("sets", str(numbers.get("sets", 0))),
    ]
    return (
        Text(text(_PAPER, "lead", lang), Tone.LEAD),
        KeyValues(tuple((text(_PAPER, key, lang), value) for key, value in rows)),
        *((Text(text(_PAPER, "kept_note", lang)),) if _kept_count(facts) else ()),
        Text(text(_PAPER, "proof", lang)),
    )


def _kept_count(facts: ReportFacts) -> int:
    """As retention counts them; the ledger's own rows for an erasure from before there were cases."""
    return sum(one.count for one in facts.kept) if facts.ground else len(facts.erasure.kept)


def _went(facts: ReportFacts, lang: Lang) -> tuple[Block, ...]:
    rows = sorted((label(one, lang), str(count)) for one, count in facts.counts.items() if count)
    return (KeyValues(tuple(rows)),) if rows else ()


def _stays(facts: ReportFacts, lang: Lang) -> tuple[Block, ...]:
    def said(one: KeptCount) -> str:
        if one.until is None:
            return text(_PAPER, "stays_open", lang).format(count=one.count)
        return text(_PAPER, "stays_until", lang).format(count=one.count, until=format_date(one.until, lang))

    rows = sorted(((label(one.record_class, lang), said(one)) for one in facts.kept), key=lambda row: row[0])
    return (KeyValues(tuple(rows)),) if rows else ()


def _mentions(facts: ReportFacts, lang: Lang) -> tuple[Block, ...]:
    rows = tuple((label(why, lang), str(count)) for why, count in facts.mentions.items())
    if facts.undecided:
        rows += ((text(_PAPER, "undecided", lang), str(facts.undecided)),)
    return (Text(text(_PAPER, "mentions", lang)), KeyValues(rows)) if rows else ()


def _papers(facts: ReportFacts, lang: Lang) -> tuple[Block, ...]:
    counted = (("papers_done", facts.papers_shredded), ("papers_open", facts.papers_open))
    rows = tuple((text(_PAPER, key, lang), str(count)) for key, count in counted if count)
    return (KeyValues(rows),) if rows else ()


def _codes(facts: ReportFacts, lang: Lang) -> tuple[Block, ...]:
    listed = "   ".join(facts.codes)
    return (KeyValues(((text(_PAPER, "code", lang), listed),)), Text(text(_PAPER, "code_note", lang)))


def _copies(facts: ReportFacts, lang: Lang) -> tuple[Block, ...]:
    numbers = facts.erasure.numbers
    waiting = numbers.get("waiting", 0)
    if not waiting:
        return (Text(text(_PAPER, "no_copies", lang)),)
    until = format_date(date.fromordinal(numbers["until"]), lang) if "until" in numbers else ""
    key = "copies_until" if until else "copies_unknown"
    return (Text(text(_PAPER, key, lang).format(count=waiting, until=until)),)


def _day(facts: ReportFacts) -> date:
    return (facts.erasure.done_at or facts.erasure.at).astimezone(HELSINKI).date()


def _instant(at: datetime, lang: Lang) -> str:
    here = at.astimezone(HELSINKI)
    return f"{format_date(here.date(), lang)} {here:%H.%M}"
