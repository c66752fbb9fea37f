"""Words the papers for orderers share: days, places, lengths and her own business in the foot."""

from datetime import date

from heijastus_desk.documents.blocks import Section
from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import Fit, PlainPaper, Signatures, SignTable
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.sentences import format_date

_HOUR = 60


def paper(
    title: str,
    sections: tuple[Section, ...],
    practice: Practice,
    made_on: date,
    lang: Lang,
    *,
    subtitle: str = "",
    signing: tuple[SignTable | Signatures, ...] = (),
    fit: Fit = Fit.FREE,
) -> PlainPaper:
    """A paper with her business under the title and the day of printing in the foot."""
    return PlainPaper(
        title=title,
        subtitle=subtitle,
        meta=" · ".join(part for part in (practice.name, practice.business_id) if part),
        lang=lang,
        sections=sections,
        page_text=text("orderer", "page", lang),
        foot_note=text("orderer", "printed", lang).format(date=format_date(made_on, lang)),
        author=practice.author,
        made_on=made_on,
        signing=signing,
        fit=fit,
    )


def day(value: date | None, lang: Lang) -> str:
    return format_date(value, lang) if value else ""


def span(first: date | None, last: date | None, lang: Lang) -> str:
    """From a day to a day, from a day on, until a day, or nothing."""
    if first and last:
        return f"{format_date(first, lang)}–{format_date(last, lang)}"
    if first:
        return text("orderer", "from", lang).format(date=format_date(first, lang))
    return text("orderer", "until", lang).format(date=format_date(last, lang)) if last else ""


def clock(stored: str, lang: Lang) -> str:
    """A stored 09:00 as it is written: 9.00, in English 9:00."""
    hours, _, minutes = stored.partition(":")
    return f"{int(hours)}{':' if lang is Lang.EN else '.'}{minutes}" if stored else ""


def where(place: str, lang: Lang, *, remote: bool) -> str:
    """A place, or that it is remote, or both."""
    return ", ".join(part for part in (place, text("orderer", "remote", lang) if remote else "") if part)


def minutes(count: int, lang: Lang) -> str:
    return text("orderer", "minutes", lang).format(count=count)


def hours(count: int, lang: Lang) -> str:
    """Minutes in all as hours: 12 h 30 min."""
    whole, rest = divmod(count, _HOUR)
    parts = [text("orderer", "hours", lang).format(count=whole)] if whole or not rest else []
    return " ".join([*parts, *([minutes(rest, lang)] if rest else [])])


def sessions(count: int, lang: Lang) -> str:
    """1 session, 5 sessions."""
    return text("orderer", "session" if count == 1 else "sessions", lang).format(count=count)
