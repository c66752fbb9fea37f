"""Sessions on paper: those of a contract, those held and not invoiced, and her hours for a certificate."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from heijastus_desk.documents.blocks import Block, KeyValues, Paragraph, Section, Table
from heijastus_desk.documents.orderer.facts import Agreed, Practice, SessionFact
from heijastus_desk.documents.orderer.wording import clock, hours, minutes, paper, sessions, span, where
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import PlainPaper, Signatures
from heijastus_desk.documents.working_lists import HoursRow, HoursSum, UninvoicedRow
from heijastus_desk.domain.contracts import ContractKind
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.sentences import format_date, label


def session_list_paper(
    agreed: Agreed, held: Sequence[SessionFact], practice: Practice, made_on: date, lang: Lang
) -> PlainPaper:
    """The sessions of a contract: when, how long, where, how many were there."""
    key = "session_list"
    facts = [
        (text("contract", "orderer", lang), agreed.orderer),
        (text("contract", "time", lang), span(agreed.starts_on, agreed.ends_on, lang)),
        (text(key, "total", lang), _total(held, lang)),
    ]
    blocks: list[Block] = [KeyValues(tuple((name, value) for name, value in facts if value))]
    header = tuple(text(key, name, lang) for name in ("day", "time", "length", "place", "present"))
    rows = tuple(
        (
            format_date(one.held_on, lang),
            clock(one.starts_at, lang),
            minutes(one.minutes, lang),
            where(one.place, lang, remote=one.remote),
            str(one.present),
        )
        for one in held
    )
    blocks.append(Table(header, rows, (20, 12, 15, 40, 13), named=False) if rows else Paragraph(_none(lang)))
    section = Section("sessions", "", tuple(blocks))
    return paper(text(key, "title", lang), (section,), practice, made_on, lang, subtitle=agreed.title)


def uninvoiced_paper(rows: Sequence[UninvoicedRow], practice: Practice, made_on: date, lang: Lang) -> PlainPaper:
    """What has been held and not invoiced, a section per payer."""
    key = "uninvoiced"
    by_payer = groupby(rows, lambda row: row.payer)
    found = tuple(_payer(name, tuple(mine), lang) for name, mine in by_payer) or (
        Section("none", "", (Paragraph(_none(lang)),)),
    )
    return paper(text(key, "title", lang), found, practice, made_on, lang)


def _payer(name: str, held: Sequence[UninvoicedRow], lang: Lang) -> Section:
    key = "uninvoiced"
    header = tuple(text(key, name, lang) for name in ("day", "contract", "length", "present", "price"))
    rows = tuple(
        (
            format_date(one.held_on, lang),
            one.contract,
            minutes(one.minutes, lang),
            str(one.present),
            one.price,
        )
        for one in held
    )
    total = KeyValues(((text("session_list", "total", lang), _total(held, lang)),))
    return Section(
        "payer", name or text(key, "nobody", lang), (Table(header, rows, (20, 30, 12, 10, 28), named=False), total)
    )


def hours_paper(
    lines: Sequence[HoursRow],
    erased: Sequence[HoursSum],
    period: tuple[date, date],
    practice: Practice,
    made_on: date,
    lang: Lang,
) -> PlainPaper:
    """Her hours: a line per session, sums per kind, and a place to sign."""
    key = "hours"
    rows = tuple(
        (
            format_date(one.held_on, lang),
            _kind(one.kind, lang),
            one.orderer,
            _who(one, lang),
            minutes(one.minutes, lang),
        )
        for one in lines
    )
    header = tuple(text(key, name, lang) for name in ("day", "kind", "orderer", "who", "length"))
    opening: list[Block] = [
        KeyValues(((text(key, "period", lang), span(period[0], period[1], lang)),)),
        Paragraph(text(key, "named", lang)),
    ]
    opening.append(Table(header, rows, (16, 22, 24, 25, 13), named=False) if rows else Paragraph(_none(lang)))
    sections = [
        Section("lines", "", tuple(opening)),
        Section("sums", text(key, "sums", lang), _sums(lines, erased, lang)),
    ]
    signing = Signatures(text("contract", "place_and_day", lang), ((text(key, "signature", lang), practice.name),))
    return paper(text(key, "title", lang), tuple(sections), practice, made_on, lang, signing=(signing,))


def _sums(lines: Sequence[HoursRow], erased: Sequence[HoursSum], lang: Lang) -> tuple[Block, ...]:
    counted: dict[ContractKind | None, list[int]] = {}
    pieces = [(one.kind, 1, one.minutes) for one in lines] + [(one.kind, one.sessions, one.minutes) for one in erased]
    for kind, count, length in pieces:
        sums = counted.setdefault(kind, [0, 0])
        sums[0] += count
        sums[1] += length
    rows = [(_kind(kind, lang), str(count), hours(length, lang)) for kind, (count, length) in counted.items()]
    whole = [sum(values[n] for values in counted.values()) for n in (0, 1)]
    rows.append((text("hours", "all", lang), str(whole[0]), hours(whole[1], lang)))
    header = tuple(text("hours", name, lang) for name in ("kind", "count", "time"))
    blocks: list[Block] = [Table(header, tuple(rows), (50, 25, 25))]
    gone = sum(one.sessions for one in erased)
    if gone:
        said = text("hours", "erased", lang)
        blocks.append(Paragraph(said.format(sessions=sessions(gone, lang), time=hours(_minutes(erased), lang))))
    return tuple(blocks)


def _minutes(found: Iterable[HoursSum | SessionFact | UninvoicedRow]) -> int:
    return sum(one.minutes for one in found)


def _total(held: Sequence[SessionFact | UninvoicedRow], lang: Lang) -> str:
    return f"{sessions(len(held), lang)}, {hours(_minutes(held), lang)}"


def _kind(kind: ContractKind | None, lang: Lang) -> str:
    return label(kind, lang) if kind else text("hours", "other", lang)


def _who(one: HoursRow, lang: Lang) -> str:
    unnamed = text("hours", "persons", lang).format(count=one.unnamed) if one.unnamed else ""
    return ", ".join(part for part in (*one.names, unnamed) if part)


def _none(lang: Lang) -> str:
    return text("session_list", "none", lang)
