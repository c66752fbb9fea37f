"""The Markdown the help is written in, as blocks of a paper."""

from collections.abc import Iterator
from itertools import groupby

from heijastus_desk.documents.blocks import Block, Bullets, Paragraph, Table, Tone
from heijastus_desk.wording.handbook.passages import plain, table_cells


def blocks(markdown: str) -> Iterator[Block]:
    """Everything under the title. Lines that belong together are joined; a numbered item keeps its number."""
    for kind, lines in groupby(_joined(markdown.splitlines()[1:]), key=_kind):
        found = list(lines)
        if kind == "-":
            yield Bullets(tuple(plain(line[2:]) for line in found))
        elif kind == "|":
            header, *rows = [cells for line in found if (cells := table_cells(line))]
            yield Table(header, tuple(rows), (1.0,) * len(header))
        elif kind == "#":
            yield from (Paragraph(plain(line.lstrip("# ")), Tone.HEADING) for line in found)
        else:
            yield from (Paragraph(plain(line)) for line in found)


def _kind(line: str) -> str:
    return line[0] if line.startswith(("- ", "|", "#")) else ""


def _joined(lines: list[str]) -> Iterator[str]:
    """Lines of one paragraph or item as one."""
    held = ""
    for line in lines:
        text = line.strip()
        stands_alone = text.startswith(("#", "|"))
        if held and (stands_alone or not text or text.startswith("- ") or text.partition(". ")[0].isdigit()):
            yield held
            held = ""
        if stands_alone:
            yield text
        elif text:
            held = f"{held} {text}".strip()
    if held:
        yield held
