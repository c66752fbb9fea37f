"""Puts a notice's sections into the register's house layout; what the layout does not name follows after it."""

from collections.abc import Mapping

from heijastus_desk.documents.blocks import Section
from heijastus_desk.documents.notice.document import Head
from heijastus_desk.documents.notice.writer import Writer
from heijastus_desk.domain.notices.items import NoticeItem

Found = Mapping[NoticeItem, tuple[Section, ...]]


def arranged(writer: Writer, found: Found) -> tuple[tuple[Section, ...], tuple[Head, ...]]:
    """The sections in print order, and the headings over them; none where the program's own order stands.

    An item named twice stands where it is named first; a heading without anything to say is left out.
    """
    left = dict(found)
    houses = writer.register.layout.sections
    if not houses:
        return tuple(section for several in left.values() for section in several), ()
    sections: list[Section] = []
    heads: list[Head] = []
    for n, house in enumerate(houses):
        under = [section for item in house.items for section in left.pop(item, ())]
        if under:
            heading = writer.own(house.heading, f"layout.sections[{n}].heading")
            heads.append(Head(heading or under[0].heading, len(under)))
            sections += under
    rest = [section for several in left.values() for section in several]
    return (*sections, *rest), (*heads, *(Head(section.heading, 1) for section in rest))
