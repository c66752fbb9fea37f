"""The sheets that open the vault when nobody knows the passphrase: the recovery code, and its two halves."""

from dataclasses import dataclass
from datetime import date

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, HRFlowable, PageBreak, Paragraph, Spacer, Table

from heijastus_desk.documents import fonts, styles
from heijastus_desk.documents.blocks import Block, Box, Bullets
from heijastus_desk.documents.blocks import Paragraph as TextBlock
from heijastus_desk.documents.pages import Frontmatter, build
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.typesetting import flowables, heading, markup
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.sentences import format_date

_SHEET = "recovery_sheet"
_HALF = "half_sheet"
_COLUMNS = 3
_CODE_SIZE = 21
_BLANKS = ("owner", "colleague", "family", "computer", "backups", "permission", "accountant")
"""What she fills in by hand: where things are and whom to call; the program keeps none of it."""
_BLANK_HEIGHT = 27.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts:
    """What every sheet says of its vault; `mark` tells vaults apart and is no secret."""

    mark: str
    made_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Successor:
    """What she writes on the halves and nothing keeps: whom the first is entrusted to, where each of the two lies."""

    pair: str
    owner: str = ""
    name: str = ""
    first_place: str = ""
    second_place: str = ""


def render_recovery_sheet(groups: tuple[str, ...], facts: SheetFacts, lang: Lang) -> bytes:
    """The recovery code on one page of A4."""
    look = styles.styles()
    said = {"mark": facts.mark, "date": format_date(facts.made_on, lang)}
    opening: tuple[Block, ...] = tuple(TextBlock(text(_SHEET, f"open_{step}", lang)) for step in range(1, 5))
    keeping = Bullets(
        tuple(text(_SHEET, name, lang) for name in ("keep_apart", "keep_power", "keep_paper", "keep_old"))
    )
    story: list[Flowable] = [
        *_head(text(_SHEET, "title", lang), text(_SHEET, "lead", lang), look),
        _code(groups, _SHEET, lang, look),
        Paragraph(markup(text(_SHEET, "file", lang).format(**said)), look.note),
        *flowables((Box(text(_SHEET, "keep", lang), (keeping,)),), look),
        heading(text(_SHEET, "open", lang), look),
        *flowables(opening, look),
    ]
    return build(story, _front(_SHEET, text(_SHEET, "title", lang), facts, lang))


def render_half_sheets(
    halves: tuple[tuple[str, ...], tuple[str, ...]], successor: Successor, facts: SheetFacts, lang: Lang
) -> tuple[bytes, bytes]:
    """Both halves, a file each, so that they need never lie in one place: the code, and what its finder must know."""
    first, second = (_half(number, halves[number - 1], successor, facts, lang) for number in (1, 2))
    return first, second


def _half(number: int, groups: tuple[str, ...], successor: Successor, facts: SheetFacts, lang: Lang) -> bytes:
    look = styles.styles()
    title = text(_HALF, "title", lang).format(n=number)
    said = {"mark": facts.mark, "pair": successor.pair, "date": format_date(facts.made_on, lang)}
    story: list[Flowable] = _head(title, text(_HALF, "lead", lang), look)
    if number == 1 and successor.name:
        story.append(Paragraph(markup(text(_HALF, "entrusted", lang).format(name=successor.name)), look.subtitle))
    elsewhere = successor.second_place if number == 1 else successor.first_place or successor.name
    where = text(_HALF, "where" if elsewhere else "where_blank", lang).format(place=elsewhere)
    only = text(_HALF, "when_only" if successor.owner else "when_only_nobody", lang).format(owner=successor.owner)
    conditions = Bullets((only, text(_HALF, "when_secret", lang), text(_HALF, "when_duty", lang)))
    opening: tuple[Block, ...] = tuple(TextBlock(text(_HALF, f"open_{step}", lang)) for step in range(1, 5))
    story += [
        _code(groups, _HALF, lang, look),
        Paragraph(markup(text(_HALF, "pair", lang).format(**said)), look.note),
        Paragraph(markup(where), look.key),
        Spacer(1, 6),
        *flowables((Box(text(_HALF, "when", lang), (conditions,)),), look),
        heading(text(_HALF, "open", lang), look),
        *flowables(opening, look),
        Spacer(1, 4),
        Paragraph(markup(text(_HALF, "seal", lang)), look.note),
        Paragraph(markup(text(_HALF, "void", lang)), look.note),
        Paragraph(markup(text(_HALF, "turn", lang)), look.key),
        PageBreak(),
        *_for_the_finder(successor, lang, look),
    ]
    return build(story, _front(_HALF, title, facts, lang))


def _for_the_finder(successor: Successor, lang: Lang, look: styles.Styles) -> list[Flowable]:
    """Whoever opens the envelope may never have heard of the program: what this is, whom to call, what not to do."""
    never = Bullets(tuple(text(_HALF, f"never_{name}", lang) for name in ("wipe", "read", "tell", "copy")))
    steps: tuple[Block, ...] = tuple(TextBlock(text(_HALF, f"first_{step}", lang)) for step in range(1, 5))
    return [
        *_head(text(_HALF, "finder", lang), text(_HALF, "finder_lead", lang), look),
        *flowables((Box(text(_HALF, "never", lang), (never,)),), look),
        heading(text(_HALF, "first", lang), look),
        *flowables(steps, look),
        heading(text(_HALF, "places", lang), look),
        _blanks(successor, lang, look),
    ]


def _blanks(successor: Successor, lang: Lang, look: styles.Styles) -> Flowable:
    """A line to write on for each place and person; only the owner's name is printed, where it is known."""
    known = {"owner": successor.owner}
    rows = [
        [
            Paragraph(markup(text(_HALF, f"place_{name}", lang)), look.value),
            Paragraph(markup(known.get(name, "")), look.key),
        ]
        for name in _BLANKS
    ]
    ruled = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("LINEBELOW", (1, 0), (1, -1), 0.6, styles.INK),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ]
    widths = [styles.TEXT_WIDTH * 0.4, styles.TEXT_WIDTH * 0.6]
    return Table(rows, colWidths=widths, rowHeights=[_BLANK_HEIGHT] * len(rows), style=ruled)


def _head(title: str, lead: str, look: styles.Styles) -> list[Flowable]:
    rule = HRFlowable(width="100%", thickness=1.2, color=styles.ACCENT, spaceBefore=5, spaceAfter=8)
    return [Paragraph(markup(title), look.title), rule, Paragraph(markup(lead), look.lead)]


def _code(groups: tuple[str, ...], paper: str, lang: Lang, look: styles.Styles) -> Flowable:
    """The groups large, in two rows of three, each under its number."""
    large = ParagraphStyle("code", parent=look.key, fontName=fonts.BOLD, fontSize=_CODE_SIZE, leading=_CODE_SIZE + 5)
    cells = [
        [
            Paragraph(markup(text(paper, "group", lang).format(n=number)), look.note),
            Paragraph(markup(group), large),
        ]
        for number, group in enumerate(groups, start=1)
    ]
    rows = [cells[start : start + _COLUMNS] for start in range(0, len(cells), _COLUMNS)]
    width = styles.TEXT_WIDTH / _COLUMNS
    frame = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("BOX", (0, 0), (-1, -1), 1.2, styles.INK),
        ("INNERGRID", (0, 0), (-1, -1), 0.4, styles.HAIRLINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
    ]
    return Table(rows, colWidths=[width] * _COLUMNS, style=frame, spaceBefore=6, spaceAfter=8)


def _front(paper: str, title: str, facts: SheetFacts, lang: Lang) -> Frontmatter:
    return Frontmatter(
        title=title,
        lang=lang,
        running_head=title,
        page_text=text(paper, "page", lang),
        foot_note="Heijastus Desk",
        made_on=facts.made_on,
    )
