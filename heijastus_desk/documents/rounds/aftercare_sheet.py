"""The sheet for the colleague she has named: how to begin, what to open and what not, the steps in their order."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Paragraph, Section, Tone
from heijastus_desk.documents.plain_paper import PlainPaper, paper_pdf
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rounds.plans import steps_of
from heijastus_desk.domain.rounds.values import RoundKind
from heijastus_desk.wording import rounds

_PART: Final = "sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts:
    """Her business and name, the colleague where she has named one, where the file lies. No client is in it."""

    business: str
    owner: str
    colleague: str
    folder: str
    made_on: date


def aftercare_sheet_pdf(facts: SheetFacts, lang: Lang) -> bytes:
    """The sheet as a PDF file."""
    return paper_pdf(aftercare_sheet(facts, lang))


def aftercare_sheet(facts: SheetFacts, lang: Lang) -> PlainPaper:
    """The sheet in one language, understandable without having seen the program."""
    rows = (("owner", facts.owner), ("colleague", facts.colleague or "_" * 30), ("folder", facts.folder))
    head = (
        Paragraph(_say("lead", lang), Tone.LEAD),
        KeyValues(tuple((_say(key, lang), value) for key, value in rows)),
    )
    sections = (
        Section("head", "", head),
        *(_listed(key, lang) for key in ("begin", "may")),
        Section("order", _say("order_heading", lang), _order(lang)),
        _listed("help", lang),
    )
    return PlainPaper(
        title=_say("title", lang),
        subtitle=_say("subtitle", lang),
        meta=facts.business,
        lang=lang,
        sections=sections,
        page_text=_say("page", lang),
        made_on=facts.made_on,
    )


def _listed(key: str, lang: Lang) -> Section:
    return Section(key, _say(f"{key}_heading", lang), (Bullets(rounds.lines(_PART, key, lang)),))


def _order(lang: Lang) -> tuple[Block, ...]:
    kind = RoundKind.AFTERCARE
    blocks: list[Block] = [Paragraph(_say("order_note", lang))]
    for number, step in enumerate(steps_of(kind), start=1):
        blocks.append(Paragraph(f"{number}. {rounds.step_title(kind, step, lang)}", Tone.HEADING))
        blocks.append(Paragraph(rounds.step_text(kind, step, lang)))
        blocks.append(Bullets(rounds.step_tasks(kind, step, lang)))
    return tuple(blocks)


def _say(key: str, lang: Lang) -> str:
    return rounds.words(_PART, key, lang)
