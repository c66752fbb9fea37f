"""The suggestions she confirmed, asked for by where they go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.adoption.suggestion import Suggestion, Target
from heijastus_desk.domain.notices.old import OldNotice

_NUMBER = re.compile(r"^\s*(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[a-zA-Z][.)])\s+")


def unnumbered(heading: str) -> str:
    """A heading without its number: the page numbers its sections itself."""
    return _NUMBER.sub("", heading).strip(" :")


@dataclass(frozen=True, slots=True)
class Taken:
    """What she confirmed of one notice; texts are in its language."""

    old: OldNotice
    suggestions: tuple[Suggestion, ...]

    def all(self, target: Target) -> tuple[Suggestion, ...]:
        """Every one that goes there, in the order of the text."""
        return tuple(one for one in self.suggestions if one.target is target)

    def has(self, target: Target) -> bool:
        return bool(self.all(target))

    def first(self, target: Target) -> str:
        """The text of the first, in one line; empty where there is none."""
        return next((" ".join(one.text.split()) for one in self.all(target) if one.text.strip()), "")

    def text(self, target: Target) -> LocalisedText:
        return self.localised(self.first(target))

    def texts(self, target: Target) -> tuple[LocalisedText, ...]:
        """A text each."""
        return tuple(self.localised(one.text) for one in self.all(target) if one.text.strip())

    def joined(self, target: Target) -> LocalisedText:
        """All of them as one text, a line each."""
        return self.localised("\n".join(one.text for one in self.all(target) if one.text.strip()))

    def codes(self, target: Target) -> tuple[str, ...]:
        """Their codes, each once."""
        return tuple(dict.fromkeys(one.code for one in self.all(target) if one.code))

    def by_section(self, target: Target) -> Iterator[tuple[int, str]]:
        """The place of each section with such pieces, and their words."""
        found = self.all(target)
        for section in dict.fromkeys(one.section for one in found):
            yield section, "\n".join(one.text for one in found if one.section == section)

    def heading(self, section: int, other: LocalisedText) -> LocalisedText:
        """The heading of a section; `other` where it has none."""
        told = unnumbered(self.old.sections[section].heading) if section >= 0 else ""
        return self.localised(told) if told else other

    def localised(self, text: str) -> LocalisedText:
        """A text in the notice's language."""
        cleaned = text.strip()
        return LocalisedText(**{self.old.lang.value: cleaned}) if cleaned else LocalisedText()
