"""The house form of a notice: its sections in her own order, under her own headings, as paragraphs or as a table."""

from dataclasses import dataclass
from enum import StrEnum

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.items import NoticeItem


class LayoutForm(StrEnum):
    """How sections stand on the page."""

    SECTIONS = "sections"
    TABLE = "table"
    """Two columns: the heading, and beside it what it says."""


class Numbering(StrEnum):
    """How headings are numbered."""

    DOTTED = "dotted"
    """1. Controller"""
    PLAIN = "plain"
    """1 Controller"""
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseSection:
    """A heading of hers and the items that stand under it; without a heading the first item's own."""

    heading: LocalisedText = LocalisedText()
    items: tuple[NoticeItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseLayout:
    """How her notice looks. Items that no section names follow after them, for nothing may be left out."""

    form: LayoutForm = LayoutForm.SECTIONS
    numbering: Numbering = Numbering.DOTTED
    sections: tuple[HouseSection, ...] = ()
    """Empty: the program's own order."""
