"""The log of events on paper: day by day, in plain words, without names."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from reportlab.platypus import Flowable, Paragraph

from heijastus_desk.documents import styles
from heijastus_desk.documents.blocks import Block, KeyValues, Section, Table
from heijastus_desk.documents.blocks import Paragraph as TextBlock
from heijastus_desk.documents.pages import Frontmatter, build
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.typesetting import flowables, heading, markup
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress
from heijastus_desk.wording.event_words import event_sentence, format_time
from heijastus_desk.wording.sentences import format_date

_SHORT_ID = 8
_PAPER = "event_list"


@dataclass(frozen=True, slots=True)
class EventLine:
    """One event; `item_uid` is the random id of the record it was done to, or empty."""

    at: datetime
    code: str
    item_uid: str
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventList:
    """What the paper rests on; the lines are newest first."""

    lines: tuple[EventLine, ...]
    first_day: date | None
    last_day: date | None
    controller: str
    author: str
    """A trade name for the file's properties; a natural person is not put there."""
    is_whole: bool
    made_on: date


def sections(printed: EventList, lang: Lang) -> tuple[Section, ...]:
    """The whole paper: what it is, then a section per day."""
    return (_opening(printed, lang), *_days(printed, lang))


def render_event_list(printed: EventList, lang: Lang, progress: Progress) -> bytes:
    """The paper as a PDF file. Raises CANCELLED when told to stop."""
    look = styles.styles()
    title = text(_PAPER, "title", lang)
    opening, *days = sections(printed, lang)
    story: list[Flowable] = [Paragraph(markup(title), look.title), *flowables(opening.blocks, look)]
    for section in days:
        story += [heading(section.heading, look), *flowables(section.blocks, look)]
    front = Frontmatter(
        title=title,
        lang=lang,
        running_head=title,
        page_text=text(_PAPER, "page", lang),
        foot_note=printed.controller,
        author=printed.author,
        made_on=printed.made_on,
    )
    return build(story, front, progress=progress)


def _opening(printed: EventList, lang: Lang) -> Section:
    facts = [
        (text(_PAPER, "controller", lang), printed.controller),
        (text(_PAPER, "period", lang), _period(printed, lang)),
        (text(_PAPER, "count", lang), str(len(printed.lines))),
        (text(_PAPER, "state", lang), text(_PAPER, "whole" if printed.is_whole else "broken", lang)),
    ]
    blocks: list[Block] = [
        TextBlock(text(_PAPER, "lead", lang)),
        KeyValues(tuple((name, value) for name, value in facts if value)),
        TextBlock(text(_PAPER, "kept", lang)),
    ]
    if not printed.lines:
        blocks.append(TextBlock(text(_PAPER, "none", lang)))
    return Section("opening", text(_PAPER, "title", lang), tuple(blocks))


def _days(printed: EventList, lang: Lang) -> list[Section]:
    header = tuple(text(_PAPER, name, lang) for name in ("time", "what", "item"))
    made: list[Section] = []
    for day, lines in groupby(printed.lines, lambda line: line.at.astimezone(HELSINKI).date()):
        rows = tuple(
            (format_time(line.at, lang), event_sentence(line.code, line.numbers, lang), line.item_uid[:_SHORT_ID])
            for line in lines
        )
        table = Table(header, rows, widths=(0.7, 4.5, 1.3), named=False)
        made.append(Section(day.isoformat(), format_date(day, lang), (table,)))
    return made


def _period(printed: EventList, lang: Lang) -> str:
    first, last = printed.first_day, printed.last_day
    name = {
        (False, False): "period_all",
        (True, False): "period_from",
        (False, True): "period_until",
        (True, True): "period_between",
    }[first is not None, last is not None]
    days = {key: format_date(day, lang) for key, day in (("first", first), ("last", last)) if day}
    return text(_PAPER, name, lang).format(**days)
