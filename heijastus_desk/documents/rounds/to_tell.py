"""The list of clients to be told that the business closes, or that somebody else takes care of it now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from heijastus_desk.documents.blocks import Block, Box, Paragraph, Section, Table, Tone
from heijastus_desk.documents.plain_paper import PlainPaper, paper_pdf
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording import rounds
from heijastus_desk.wording.sentences import format_date

_PART: Final = "to_tell"


class ToTell(Protocol):
    """Somebody to be told, and how to reach them; `next_on` is the nearest date agreed on."""

    @property
    def name(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def next_on(self) -> date | None: ...


@dataclass(frozen=True, slots=True)
class TellingFacts:
    """Who is to be told, in order, how many are left out since their data are restricted, her business, the day."""

    parties: Sequence[ToTell]
    restricted: int
    business: str
    made_on: date


def to_tell_pdf(facts: TellingFacts, lang: Lang) -> bytes:
    """The list as a PDF file; it names clients."""
    return paper_pdf(to_tell_paper(facts, lang))


def to_tell_paper(facts: TellingFacts, lang: Lang) -> PlainPaper:
    """The list in one language, with a column to tick."""
    blocks: list[Block] = [Paragraph(_say("lead", lang), Tone.LEAD)]
    blocks.append(_table(facts.parties, lang) if facts.parties else Paragraph(_say("none", lang)))
    if facts.restricted:
        key = "restricted_one" if facts.restricted == 1 else "restricted_many"
        blocks.append(Paragraph(_say(key, lang).format(count=facts.restricted)))
    if facts.parties:
        blocks.append(Box("", (Paragraph(_say("shred", lang)),)))
    return PlainPaper(
        title=_say("title", lang),
        subtitle=format_date(facts.made_on, lang),
        meta=facts.business,
        lang=lang,
        sections=(Section("clients", "", tuple(blocks)),),
        page_text=_say("page", lang),
        made_on=facts.made_on,
    )


def _table(parties: Sequence[ToTell], lang: Lang) -> Block:
    header = tuple(_say(key, lang) for key in ("name", "reach", "next", "told"))
    rows = tuple(
        (one.name, "\n".join(part for part in (one.phone, one.email) if part), _day(one.next_on, lang), "")
        for one in parties
    )
    return Table(header, rows, (34, 34, 18, 14))


def _day(day: date | None, lang: Lang) -> str:
    return format_date(day, lang) if day is not None else ""


def _say(key: str, lang: Lang) -> str:
    return rounds.words(_PART, key, lang)
