"""A letter of a case as paper: whom it goes to, what it says, her business in the foot."""

from heijastus_desk.documents.blocks import Block, Bullets, Paragraph, Section
from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.documents.orderer.wording import paper
from heijastus_desk.documents.plain_paper import Fit, PlainPaper
from heijastus_desk.domain.rights.values import CaseLetter


def letter_paper(letter: CaseLetter, practice: Practice) -> PlainPaper:
    """The letter to be printed; on one page where it can be."""
    # No name in the title, whoever wrote it: it stands in the file's properties and in lists of what was opened.
    sections = (
        Section("to", "", (Paragraph(letter.addressee),)),
        *_sections(letter.body),
    )
    return paper(letter.title, sections, practice, letter.made_on, letter.lang, fit=Fit.LIKELY)


def _sections(body: str) -> tuple[Section, ...]:
    """A heading begins a section; what stands before the first one is a section of its own."""
    heading, blocks = "", list[Block]()
    found: list[Section] = []
    for part in body.split("\n\n"):
        if part.startswith("# "):
            found.append(Section("part", heading, tuple(blocks)))
            line, _, rest = part[2:].partition("\n")
            heading, blocks = line.strip(), _blocks(rest)
        else:
            blocks += _blocks(part)
    found.append(Section("part", heading, tuple(blocks)))
    return tuple(one for one in found if one.heading or one.blocks)


def _blocks(part: str) -> list[Block]:
    """Lines that begin with a dash are points of a list, the others one paragraph."""
    found: list[Block] = []
    plain: list[str] = []
    points: list[str] = []
    for line in part.strip("\n").split("\n"):
        is_point = line.startswith("- ")
        if is_point and plain:
            found.append(Paragraph("\n".join(plain)))
            plain = []
        if not is_point and points:
            found.append(Bullets(tuple(points)))
            points = []
        if is_point:
            points.append(line[2:].strip())
        elif line.strip():
            plain.append(line)
    if plain:
        found.append(Paragraph("\n".join(plain)))
    if points:
        found.append(Bullets(tuple(points)))
    return found
