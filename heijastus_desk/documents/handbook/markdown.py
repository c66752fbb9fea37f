"""The Markdown the help is written in, as blocks of a paper."""

import re
from collections.abc import Iterator

from heijastus_desk.documents.blocks import Block, Bullets, Paragraph, Tone
from heijastus_desk.wording.handbook.passages import plain

_NUMBERED = re.compile(r"^(\d+)\. (.*)$")


def blocks(markdown: str) -> Iterator[Block]:
    """Everything under the title. Lines that belong together are joined; a numbered item keeps its number."""
    items: list[str] = []
    for line in _joined(markdown.splitlines()[1:]):
        if line.startswith("- "):
            items.append(plain(line[2:]))
            continue
        if items:
            yield Bullets(tuple(items))
            items = []
        if line.startswith("#"):
            yield Paragraph(plain(line.lstrip("# ")), Tone.HEADING)
        elif line:
            yield Paragraph(plain(line))
    if items:
        yield Bullets(tuple(items))


def _joined(lines: list[str]) -> Iterator[str]:
    held = ""
    for line in lines:
        text = line.strip()
        begins = text.startswith(("- ", "#")) or _NUMBERED.match(text) or not text
        if begins and held:
            yield held
            held = ""
        held = f"{held} {text}".strip() if not text.startswith("#") else held
        if text.startswith("#"):
            yield text
    if held:
        yield held
