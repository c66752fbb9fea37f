"""An entry of the breach register in the order of the authority's notification form; it names nobody.

Legal source: Art. 33(3) and (5) GDPR.
"""

from dataclasses import dataclass
from datetime import date, datetime

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Paragraph, Section, Tone
from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.documents.orderer.wording import paper, span
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import PlainPaper
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import Breach, BreachRisk
from heijastus_desk.wording.event_words import format_time
from heijastus_desk.wording.sentences import format_date, label

_PAPER = "breach_sheet"


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """The entry, the processor with whom it happened, and her own business."""

    breach: Breach
    processor: str
    practice: Practice


def breach_sheet(facts: SheetFacts, made_on: date, lang: Lang) -> PlainPaper:
    """The whole entry in one language, with the decision and its reasons."""
    breach = facts.breach
    parts = {
        "who": (_rows(_who(facts), lang),),
        "when": _when(breach, lang),
        "what": _what(breach, lang),
        "concerned": (_rows(_concerned(breach, lang), lang),),
        "consequences": _prose(breach.consequences, lang),
        "measures": _prose(breach.measures, lang),
        "decision": (_rows(_decision(breach, lang), lang),),
    }
    sections = tuple(Section(key, _say(key, lang), blocks) for key, blocks in parts.items())
    lead = Section("lead", "", (Paragraph(_say("lead", lang), Tone.NOTE),))
    title = _say("title", lang).format(number=breach.number)
    return paper(title, (lead, *sections), facts.practice, made_on, lang)


def moment(at: datetime, lang: Lang) -> str:
    """An instant as it was in Finland: 8.6.2026 at 9.05."""
    day = format_date(at.astimezone(HELSINKI).date(), lang)
    return _say("moment", lang).format(date=day, time=format_time(at, lang))


def about(count: int | None, lang: Lang) -> str:
    """A number that was estimated, or that it is not known."""
    if count is None:
        return _say("unknown", lang)
    told = f"{count:,}".replace(",", "," if lang is Lang.EN else "\u00a0")
    return _say("about", lang).format(count=told)


def _who(facts: SheetFacts) -> tuple[tuple[str, str], ...]:
    practice = facts.practice
    return (
        ("controller", practice.name),
        ("business_id", practice.business_id),
        ("address", practice.address),
        ("contact", practice.reach),
        ("processor", facts.processor),
    )


def _when(breach: Breach, lang: Lang) -> tuple[Block, ...]:
    rows = (
        ("noticed", moment(breach.noticed_at, lang)),
        ("until", moment(breach.notify_until, lang)),
        ("happened", span(breach.happened_from, breach.happened_until, lang)),
        ("late", breach.late_reason),
    )
    told = tuple(
        _say("report", lang).format(
            phase=label(one.phase, lang), moment=moment(one.sent_at, lang), reference=one.reference or "–"
        )
        for one in breach.reports
    )
    return (_rows(rows, lang), *((Bullets(told),) if told else ()))


def _what(breach: Breach, lang: Lang) -> tuple[Block, ...]:
    nature = tuple(label(one, lang) for one in breach.nature)
    return (*((Bullets(nature),) if nature else ()), *_prose(breach.facts, lang))


def _concerned(breach: Breach, lang: Lang) -> tuple[tuple[str, str], ...]:
    return (
        ("persons", about(breach.person_count, lang)),
        ("records", about(breach.record_count, lang)),
        ("categories", ", ".join(label(one, lang) for one in breach.categories) or _say("unknown", lang)),
    )


def _decision(breach: Breach, lang: Lang) -> tuple[tuple[str, str], ...]:
    told = sum(one.told_on is not None for one in breach.persons)
    high = breach.risk is BreachRisk.HIGH
    return (
        ("risk", label(breach.risk, lang) if breach.risk else _say("undecided", lang)),
        ("risk_reason", breach.risk_reason),
        ("told", _say("told_of", lang).format(told=told, count=len(breach.persons)) if breach.persons else ""),
        ("not_told", breach.not_told_reason if high else ""),
        ("closed", format_date(breach.closed_on, lang) if breach.closed_on else _say("open", lang)),
    )


def _prose(words: str, lang: Lang) -> tuple[Block, ...]:
    parts = tuple(Paragraph(part) for part in words.split("\n\n") if part.strip())
    return parts or (Paragraph(_say("unanswered", lang), Tone.UNANSWERED),)


def _rows(rows: tuple[tuple[str, str], ...], lang: Lang) -> KeyValues:
    return KeyValues(tuple((_say(f"row_{key}", lang), value) for key, value in rows if value))


def _say(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
