"""What a notice is composed from and what comes out: plain frozen values."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from heijastus_desk.documents.blocks import Block, Box, Paragraph, Section, Tone, texts
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.layout import LayoutForm, Numbering
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory, RecordClass

OWN_SECTION: Final = "extra"
"""What the item of a section she wrote begins with; its number follows."""
_NUMBER: Final = {Numbering.DOTTED: "{}. ", Numbering.PLAIN: "{} ", Numbering.NONE: ""}


@dataclass(frozen=True, slots=True)
class HeldFacts:
    """What the map of personal data says is held in this file for the register.

    `statutory` names the classes a statute keeps for a period of its own (voucher, ledger).
    """

    categories: frozenset[DataCategory] = frozenset()
    record_classes: frozenset[RecordClass] = frozenset()
    statutory: frozenset[RecordClass] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeFacts:
    """Everything one notice rests on."""

    controller: Controller
    register: Register
    recipients: tuple[Recipient, ...] = ()
    today: date
    held: HeldFacts = field(default_factory=HeldFacts)


@dataclass(frozen=True, slots=True)
class Head:
    """A heading of the house layout, and how many of the sections in order stand under it."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under one heading on the page; `title` is the heading with its number."""

    title: str
    heading: str
    sections: tuple[Section, ...]

    def blocks(self) -> tuple[Block, ...]:
        """Everything under the heading; a further item begins with its own heading, a frame has one already."""
        found: list[Block] = []
        for n, section in enumerate(self.sections):
            framed = isinstance(next(iter(section.blocks), None), Box)
            # The heading of a section she wrote is her text: it must not be lost to the one of the house layout.
            told = section.heading != self.heading and (n or section.item.startswith(OWN_SECTION))
            if section.heading and told and not framed:
                found.append(Paragraph(section.heading, Tone.HEADING))
            found += section.blocks
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDocument:
    """A notice in one language, without a form.

    `unanswered`: fields nobody has answered; nothing is printed for them, a draft marks them.
    `untranslated`: fields printed in another language because this one is missing.
    `withheld`: statements of hers that the recorded recipients contradict and that are not printed.
    `unnamed`: categories held here that the register does not name; they are printed all the same.
    `heads`: headings of a house layout over the sections, in their order; empty: each section's own.
    """

    title: str
    subtitle: str
    lang: Lang
    lead: str
    foot_note: str
    page_text: str
    controller: str
    author: str
    """A trade name for the file's properties; a natural person is not put there."""
    made_on: date
    sections: tuple[Section, ...]
    form: LayoutForm = LayoutForm.SECTIONS
    numbering: Numbering = Numbering.DOTTED
    heads: tuple[Head, ...] = ()
    unanswered: tuple[str, ...] = ()
    untranslated: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    unnamed: tuple[DataCategory, ...] = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        """The sections under the headings they are printed under, numbered."""
        heads = self.heads or tuple(Head(section.heading, 1) for section in self.sections)
        made: list[Part] = []
        at = 0
        for number, head in enumerate(heads, 1):
            title = f"{_NUMBER[self.numbering].format(number)}{head.text}"
            made.append(Part(title, head.text, self.sections[at : at + head.count]))
            at += head.count
        return tuple(made)

    def text(self) -> str:
        """The whole notice as plain text, a line per piece."""
        lines = [self.title, self.subtitle, self.controller, self.lead]
        for part in self.parts:
            lines += ["", part.title, *texts(part.blocks())]
        return "\n".join([*(line for line in lines[:4] if line), *lines[4:], "", self.foot_note])
