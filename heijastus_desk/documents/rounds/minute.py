"""The minute of a guided round: who went through it, how each step came out, what was counted, what stays."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from heijastus_desk.documents.blocks import Block, Box, KeyValues, Paragraph, Section, Table, Tone
from heijastus_desk.documents.plain_paper import Fit, PlainPaper, Signatures, paper_pdf
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rounds.plans import left_for_later, steps_of
from heijastus_desk.domain.rounds.values import Figure, GuidedRound, RoundKind, RoundStep, StepRecord
from heijastus_desk.wording import rounds
from heijastus_desk.wording.sentences import format_date

_PART: Final = "minute"
_IN_TABLE: Final = frozenset({RoundStep.ERASING, RoundStep.STAYS})


@dataclass(frozen=True, slots=True)
class MinuteFacts:
    """A round, the business it is of, and the day of printing."""

    round: GuidedRound
    business: str
    printed_on: date


def minute_pdf(facts: MinuteFacts, lang: Lang) -> bytes:
    """The minute as a PDF file; of an open round it says that it is not signed."""
    return paper_pdf(minute_paper(facts, lang))


def minute_paper(facts: MinuteFacts, lang: Lang) -> PlainPaper:
    """The minute in one language; a signed one says the same whenever it is printed."""
    one = facts.round
    signed = one.closed_on is not None
    sections = [Section("head", "", tuple(_head(facts, lang))), Section("steps", "", (_steps(one, lang),))]
    stays = one.of(RoundStep.STAYS)
    if stays is not None and stays.figures:
        sections.append(Section("stays", _say("stays_heading", lang), (_stays(stays.figures, lang),)))
    later = left_for_later(one)
    if later:
        named = ", ".join(rounds.step_title(one.kind, step, lang) for step in later)
        text = _say("later", lang).format(steps=named)
        sections.append(Section("later", _say("later_heading", lang), (Paragraph(text),)))
    sections.append(Section("frozen", "", (Paragraph(_say("frozen", lang), Tone.NOTE),)))
    title = rounds.kind_words(one.kind, "minute", lang)
    # Whoever keeps what is left signs nothing: the controller closes the business.
    signer = facts.business if one.kind is RoundKind.CLOSING else one.keeper
    signing = Signatures(_say("place_and_day", lang), ((rounds.kind_words(one.kind, "signed_by", lang), signer),))
    return PlainPaper(
        title=title,
        subtitle=format_date(one.closed_on, lang) if one.closed_on else _say("kind_open", lang),
        meta=facts.business,
        lang=lang,
        sections=tuple(sections),
        page_text=_say("page", lang),
        made_on=one.closed_on or facts.printed_on,
        signing=(signing,) if signed else (),
        fit=Fit.LIKELY if one.kind is RoundKind.YEAR else Fit.FREE,
    )


def _head(facts: MinuteFacts, lang: Lang) -> Iterator[Block]:
    one = facts.round
    rows = [
        ("business", facts.business),
        (f"keeper_{one.kind.value}", one.keeper),
        ("opened", format_date(one.opened_on, lang)),
        ("closed", format_date(one.closed_on, lang) if one.closed_on else ""),
    ]
    yield KeyValues(tuple((_say(key, lang), value) for key, value in rows if value))
    if one.closed_on is None:
        yield Box("", (Paragraph(_say("not_signed", lang)),))


def _steps(one: GuidedRound, lang: Lang) -> Block:
    header = tuple(_say(key, lang) for key in ("step", "outcome", "counted"))
    rows = tuple(_row(one, number, step, lang) for number, step in enumerate(steps_of(one.kind), start=1))
    return Table(header, rows, (27, 20, 53))


def _row(one: GuidedRound, number: int, step: RoundStep, lang: Lang) -> tuple[str, ...]:
    name = f"{number}. {rounds.step_title(one.kind, step, lang)}"
    record = one.of(step)
    outcome = rounds.outcome_word(record.outcome if record is not None else None, lang)
    if record is None:
        return name, outcome, ""
    return name, f"{outcome}\n{format_date(record.done_on, lang)}", "\n".join(_told(record, lang))


def _told(record: StepRecord, lang: Lang) -> Iterator[str]:
    # What is left of each class has a table of its own below.
    figures = () if record.step in _IN_TABLE else record.figures
    yield from (line.text for line in rounds.told(figures, lang))
    if record.remark:
        yield _say("remark", lang).format(remark=record.remark)


def _stays(figures: tuple[Figure, ...], lang: Lang) -> Block:
    header = (_say("stays_class", lang), _say("stays_until", lang))
    classes: dict[str, list[Figure]] = {}
    for figure in figures:
        if figure.code in rounds.CLASS_FORMS:
            classes.setdefault(figure.of, []).append(figure)
    rows = tuple(
        (rounds.about(mine[0], lang), ", ".join(rounds.class_part(figure, lang) for figure in mine))
        for mine in classes.values()
    )
    return Table(header, rows, (46, 54))


def _say(key: str, lang: Lang) -> str:
    return rounds.words(_PART, key, lang)
