"""The help cut into passages under their headings: what is searched, and where a link leads."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.wording.handbook.topics import GLOSSARY, terms, topic_text, topic_title, topics

MOST = 30
_AROUND = 60
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\*\*|\*|`")


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands under one heading of a topic. `number` counts the headings of the topic from 0, its title."""

    topic: str
    title: str
    number: int
    heading: str
    text: str

    @property
    def anchor(self) -> str:
        """The part of a link after `#`."""
        return str(self.number) if self.number else ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found, and the words around what was looked for."""

    passage: Passage
    snippet: str


def plain(markdown: str) -> str:
    """The text without marks and addresses of links."""
    return _MARKS.sub("", _LINK.sub(r"\1", markdown))


def table_cells(line: str) -> tuple[str, ...]:
    """The cells of a row of a table; nothing for the line under its head."""
    cells = tuple(plain(cell.strip()) for cell in line.strip().strip("|").split("|"))
    return () if all(set(cell) <= set("-: ") for cell in cells) else cells


def passages(topic: str, lang: Lang) -> tuple[Passage, ...]:
    """A topic heading by heading."""
    return tuple(_cut(topic, topic_title(topic, lang), topic_text(topic, lang)))


def heading_number(topic: str, anchor: str, lang: Lang) -> int:
    """The heading a link's anchor means: a number, or the key of a term of the glossary; 0 where it means nothing."""
    if anchor.isdigit():
        return int(anchor)
    if topic == GLOSSARY:
        return next((place for place, term in enumerate(terms(lang), 1) if term.key == anchor), 0)
    return 0


def heading_like(topic: str, words: str, lang: Lang) -> int:
    """The heading that tells of what these words name, such as the title of a panel; 0 when none does."""
    wanted = search_key(words)
    for passage in passages(topic, lang):
        heading = search_key(passage.heading)
        if passage.number and wanted and (wanted in heading or heading in wanted):
            return passage.number
    return 0


def find(words: str, lang: Lang) -> tuple[Hit, ...]:
    """Passages that hold every word, those with it in their heading first."""
    wanted = search_key(words).split()
    if not wanted:
        return ()
    found: list[tuple[int, int, Hit]] = []
    for place, (heading, text, passage) in enumerate(_folded(lang)):
        if all(word in heading or word in text for word in wanted):
            in_heading = sum(word in heading for word in wanted)
            found.append((-in_heading, place, Hit(passage, _snippet(passage.text, wanted))))
    return tuple(hit for _, _, hit in sorted(found, key=lambda one: one[:2])[:MOST])


@cache
def _folded(lang: Lang) -> tuple[tuple[str, str, Passage], ...]:
    every = (passage for topic in topics() for passage in passages(topic, lang))
    return tuple((search_key(passage.title, passage.heading), search_key(passage.text), passage) for passage in every)


def _cut(topic: str, title: str, markdown: str) -> Iterator[Passage]:
    heading, number, lines = title, 0, list[str]()
    for line in markdown.splitlines()[1:]:
        if line.startswith("#"):
            yield Passage(topic, title, number, heading, plain(" ".join(lines)))
            heading, number, lines = plain(line.lstrip("# ")), number + 1, []
        elif line.startswith("|"):
            lines += [f"{cell}." for cell in table_cells(line)]
        elif line.strip():
            lines.append(line.strip().removeprefix("- "))
    yield Passage(topic, title, number, heading, plain(" ".join(lines)))


def _snippet(text: str, wanted: list[str]) -> str:
    # Folding a letter keeps its place for the letters of Finnish and Swedish.
    folded = search_key(text)
    places = [folded.find(word) for word in wanted if word in folded]
    begin = max(min(places, default=0) - _AROUND, 0)
    end = begin + 3 * _AROUND
    cut = text[begin:end]
    if begin:
        cut = f"… {cut.partition(' ')[2]}"
    return f"{cut.rpartition(' ')[0]} …" if end < len(text) else cut
