"""The shred list: which paper to take out of which folder, with room to sign each off by hand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.blocks import Paragraph, Section, Table, Tone
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import PlainPaper, Signatures
from heijastus_desk.domain.destruction import ShredManner
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.wording.sentences import format_date, label

_PAPER = "shred_list"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShredPaper:
    """A paper on the list. `what` may name a person: it stands on the list made before an erasure and nowhere else."""

    record_class: RecordClass
    folder: str
    number: int | None = None
    dated_on: date | None = None
    what: str = ""
    destroyed_on: date | None = None
    manner: ShredManner | None = None


def shred_list(
    papers: Sequence[ShredPaper], lang: Lang, *, made_on: date, keeper: str, number: int | None = None
) -> PlainPaper:
    """The list by folder; `number` is the destruction report's, None before the erasure.

    One that names somebody says of itself that it goes with the papers.
    """
    names = any(paper.what for paper in papers)
    lead = [Paragraph(_said("lead", lang), Tone.LEAD)]
    if names:
        lead.append(Paragraph(_said("names", lang), Tone.NOTE))
    sections = [Section("opening", "", tuple(lead))]
    sections += [Section("folder", folder, (_table(group, lang),)) for folder, group in _by_folder(papers, lang)]
    numbered = _said("of_report", lang).format(number=number) if number else ""
    return PlainPaper(
        title=_said("title", lang),
        lang=lang,
        sections=tuple(sections),
        page_text=_said("page", lang),
        made_on=made_on,
        subtitle=numbered,
        meta=_said("made", lang).format(date=format_date(made_on, lang), count=len(papers)),
        foot_note=keeper,
        signing=(Signatures(_said("place_and_day", lang), ((_said("signature", lang), keeper),)),),
    )


def _by_folder(papers: Sequence[ShredPaper], lang: Lang) -> Iterable[tuple[str, list[ShredPaper]]]:
    """Folders in order, written alike or not; signed papers, whose place is blank, last."""
    found: dict[str, list[ShredPaper]] = {}
    named: dict[str, str] = {}
    for paper in papers:
        key = search_key(paper.folder)
        named.setdefault(key, paper.folder)
        found.setdefault(key, []).append(paper)
    for key in sorted(found, key=lambda one: (not one, one)):
        group = found[key]
        signed = all(paper.destroyed_on for paper in group)
        yield named[key] or _said("signed_off" if signed else "place_unknown", lang), group


def _table(papers: Sequence[ShredPaper], lang: Lang) -> Table:
    header = tuple(_said(key, lang) for key in ("number", "what", "day", "destroyed"))
    rows = tuple(
        (
            str(paper.number) if paper.number else "–",
            "\n".join(part for part in (label(paper.record_class, lang), paper.what) if part),
            format_date(paper.dated_on, lang) if paper.dated_on else "–",
            _done(paper, lang),
        )
        for paper in papers
    )
    return Table(header, rows, (0.7, 3.4, 1.3, 2.6), named=False)


def _done(paper: ShredPaper, lang: Lang) -> str:
    """When and how it was destroyed; room for the hand while it was not."""
    if paper.destroyed_on is None:
        return ""
    how = label(paper.manner, lang) if paper.manner else ""
    return ", ".join(part for part in (format_date(paper.destroyed_on, lang), how) if part)


def _said(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
