"""Papers about a client for her own use: the card, and the notes that were found; the warning stands first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.blocks import Block, Box, KeyValues, Paragraph, Section, Tone
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import PlainPaper
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteKind
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.wording.sentences import format_date, label

CARD, NOTES = "client_card", "found_notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnUse:
    """About whom the paper is, and who printed it when. Neither stands in the file's properties."""

    name: str
    controller: str
    author: str
    made_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedNote:
    """A note as it is printed."""

    written_on: date
    kind: NoteKind
    body: str
    special: bool
    kept_at: HeldAt
    paper_place: str
    owner_count: int


@dataclass(frozen=True, slots=True)
class PrintedAssessment:
    """What an assessment gave."""

    taken_on: date
    tool: str
    results: str


def card_paper(use: OwnUse, subtitle: str, sections: Sequence[Section], lang: Lang) -> PlainPaper:
    """The card of a client; `sections` are what it says."""
    warning = Section("warning", "", (Paragraph(text(CARD, "warning", lang), Tone.NOTE),))
    return _paper(CARD, use, subtitle, (warning, *sections), lang)


def notes_paper(
    use: OwnUse,
    words: str,
    notes: Sequence[PrintedNote],
    lang: Lang,
    assessments: Sequence[PrintedAssessment] = (),
) -> PlainPaper:
    """Notes of a person, as they were found by `words`, or all of them; then what assessments gave."""
    facts = [(text(NOTES, "words", lang), words), (text(NOTES, "count", lang), str(len(notes)))]
    blocks: list[Block] = [
        Box(text(NOTES, "own", lang), (Paragraph(text(NOTES, "warning", lang)),)),
        KeyValues(tuple((key, value) for key, value in facts if value)),
    ]
    if not notes:
        blocks.append(Paragraph(text(NOTES, "none", lang)))
    told = (*(_note(note, lang) for note in notes), *(_assessment(one, lang) for one in assessments if one.results))
    sections = (Section("opening", "", tuple(blocks)), *told)
    return _paper(NOTES, use, "", sections, lang)


def _note(note: PrintedNote, lang: Lang) -> Section:
    about = [
        text(NOTES, "paper", lang).format(place=note.paper_place) if note.kept_at is HeldAt.PAPER else "",
        text(NOTES, "shared", lang).format(count=note.owner_count) if note.owner_count > 1 else "",
        text(NOTES, "special", lang) if note.special else "",
    ]
    told = " · ".join(part for part in about if part)
    blocks: list[Block] = [Paragraph(told, Tone.NOTE)] if told else []
    blocks += [Paragraph(part) for part in note.body.split("\n\n") if part.strip()]
    return Section("note", f"{format_date(note.written_on, lang)}  {label(note.kind, lang)}", tuple(blocks))


def _assessment(one: PrintedAssessment, lang: Lang) -> Section:
    heading = text(NOTES, "assessment", lang).format(tool=one.tool)
    blocks = tuple(Paragraph(part) for part in one.results.split("\n\n") if part.strip())
    return Section("assessment", f"{format_date(one.taken_on, lang)}  {heading}", blocks)


def _paper(paper: str, use: OwnUse, subtitle: str, sections: tuple[Section, ...], lang: Lang) -> PlainPaper:
    return PlainPaper(
        title=text(paper, "title", lang),
        subtitle=use.name,
        meta=subtitle,
        lang=lang,
        sections=sections,
        page_text=text(paper, "page", lang),
        foot_note=text("orderer", "printed", lang).format(date=format_date(use.made_on, lang)),
        author=use.author,
        made_on=use.made_on,
    )
