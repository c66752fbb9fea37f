"""What the checks of a notice's text ask: where something is said, under which heading, and in which words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from heijastus_desk.assets import table
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.domain.review.text.passages import Passage, PassageKind, passages_of
from heijastus_desk.domain.review.text.terms import Index, Signs

_FEW_WORDS = 3


@cache
def signs(lang: Lang) -> Signs:
    """The signs of a language and those of every language, from resources/review/signs.toml."""
    words = table("review", "signs.toml")
    shared: dict[str, list[str]] = words["any"]
    own: dict[str, list[str]] = words[lang.value]
    return {name: (*own.get(name, ()), *shared.get(name, ())) for name in {*own, *shared}}


@dataclass(frozen=True, slots=True)
class Reading:
    """A notice made ready for the checks."""

    notice: OldNotice
    today: date
    passages: tuple[Passage, ...]
    index: Index
    signs: Signs

    def hits(
        self,
        *names: str,
        within: Iterable[NoticeItem] | None = None,
        outside: Iterable[NoticeItem] = (),
        headings: bool = False,
    ) -> tuple[Passage, ...]:
        """Passages a sign fits, in the order of the notice.

        `within`: only in sections that concern these items; `outside`: not below headings whose main item is one of
        these; headings and titles count only with `headings`.
        """
        found: set[int] = set()
        for name in names:
            found |= self.index.meeting(self.signs[name])
        wanted, barred = None if within is None else set(within), set(outside)
        return tuple(
            passage
            for passage in (self.passages[number] for number in sorted(found))
            if (headings or passage.kind not in (PassageKind.HEADING, PassageKind.TITLE))
            and (wanted is None or wanted & set(passage.items))
            and not (passage.headed and passage.items and passage.items[0] in barred)
        )

    def first(
        self,
        *names: str,
        within: Iterable[NoticeItem] | None = None,
        outside: Iterable[NoticeItem] = (),
        headings: bool = False,
    ) -> Passage | None:
        """The first of the hits."""
        return next(iter(self.hits(*names, within=within, outside=outside, headings=headings)), None)

    def says(self, *names: str) -> bool:
        """Whether anything in the whole notice fits, headings included."""
        return any(self.index.meeting(self.signs[name]) for name in names)

    def fits(self, passage: Passage, *names: str) -> bool:
        """Whether a sign fits this passage."""
        return any(passage.number in self.index.meeting(self.signs[name]) for name in names)

    def words_met(self, name: str, passages: Iterable[Passage]) -> frozenset[str]:
        """Which of a sign's one-word stems stand in the passages."""
        return self.index.words_met(self.signs[name], (passage.number for passage in passages))

    def about(self, *items: NoticeItem) -> tuple[Passage, ...]:
        """The sentences below headings that concern any of the items."""
        wanted = set(items)
        return tuple(
            p for p in self.passages if p.section >= 0 and p.kind is not PassageKind.HEADING and wanted & set(p.items)
        )

    def mainly(self, *items: NoticeItem) -> tuple[Passage, ...]:
        """The sentences of sections whose main item is one of these."""
        return tuple(
            p
            for p in self.passages
            if p.section >= 0 and p.kind is not PassageKind.HEADING and p.items and p.items[0] in items
        )

    def headings(self, *items: NoticeItem) -> tuple[Passage, ...]:
        """The headings that mainly concern one of the items."""
        return tuple(p for p in self.passages if p.kind is PassageKind.HEADING and p.items and p.items[0] in items)

    def below(self, heading: Passage) -> tuple[Passage, ...]:
        """The sentences below a heading."""
        return tuple(p for p in self.passages if p.section == heading.section and p.kind is not PassageKind.HEADING)

    def plain_no(self, item: NoticeItem) -> Passage | None:
        """A bare "No" or "None" below a heading that mainly concerns the item."""
        return next((p for p in self.mainly(item) if p.headed and _is_no(self, p)), None)

    def paragraph(self, passage: Passage) -> tuple[Passage, ...]:
        """The sentences of the passage's paragraph."""
        return tuple(p for p in self.passages if p.paragraph == passage.paragraph and p.kind is not PassageKind.HEADING)


def _is_no(reading: Reading, passage: Passage) -> bool:
    return len(passage.folded.split()) <= _FEW_WORDS and reading.fits(passage, "denial")


def read(notice: OldNotice, today: date) -> Reading:
    """The notice made ready."""
    passages = passages_of(notice)
    return Reading(notice, today, passages, Index(passages), signs(notice.lang))
