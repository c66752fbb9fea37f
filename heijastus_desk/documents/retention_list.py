"""The list she prints before erasing: what is about to go, place by place, with a box to tick."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.blocks import Block, Paragraph, Section, Table, Tone
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import PlainPaper
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.sentences import format_date

_PAPER = "retention_list"
_BOX = "☐"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRow:
    """One line: about whom, what it is, the sentence of why it stands where it does; `number` is a paper's label."""

    subject: str
    what: str
    why: str
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPlace:
    """What lies in one place: a folder as it is called, or this file where the name is empty."""

    folder: str = ""
    rows: tuple[ListedRow, ...]


def retention_list(
    places: Sequence[ListedPlace], items: int, made_on: date, lang: Lang, *, author: str = "", all_due: bool = True
) -> PlainPaper:
    """The list; `items` counts what the rows stand for, `all_due` says that everything on it may go now."""
    lead = _said("lead" if all_due else "lead_chosen", lang)
    opening = Section("", "", (Paragraph(lead, Tone.LEAD),))
    nothing = Section("", "", (Paragraph(_said("nothing", lang)),))
    parts = tuple(_place(place, lang) for place in places)
    return PlainPaper(
        title=_said("title" if all_due else "title_chosen", lang),
        meta=_said("made", lang).format(date=format_date(made_on, lang), count=items),
        lang=lang,
        sections=(opening, *(parts or (nothing,))),
        page_text=_said("page", lang),
        foot_note=_said("secret", lang),
        author=author,
        made_on=made_on,
    )


def _place(place: ListedPlace, lang: Lang) -> Section:
    heading = _said("folder", lang).format(folder=place.folder) if place.folder else _said("file", lang)
    header = (_said("tick", lang), _said("whom", lang), _said("what", lang), _said("why", lang))
    rows = tuple((_BOX, row.subject, _what(row, lang), row.why) for row in place.rows)
    table: Block = Table(header, rows, (0.5, 2.4, 2.6, 5.5), named=False)
    return Section("", heading, (table,))


def _what(row: ListedRow, lang: Lang) -> str:
    return f"{row.what}\n{_said('number', lang).format(number=row.number)}" if row.number else row.what


def _said(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
