"""A notice as it was given: kept as plain values, proven by a hash, and printed again word for word."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from heijastus_desk.documents.blocks import Block, Box, Bullets, KeyValues, Paragraph, Section, Table, Tone, texts
from heijastus_desk.documents.notice.document import Head, NoticeDocument
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.differences import SectionText
from heijastus_desk.domain.notices.layout import LayoutForm, Numbering

_KEPT: Final = ("title", "subtitle", "lead", "page_text", "controller", "author")
"""The day of printing is no part of what a notice says."""


@dataclass(frozen=True, slots=True)
class FrozenNotice:
    """What a notice says in one language, and the SHA-256 of it in canonical form."""

    content: dict[str, Any]
    sha256: str


def freeze(document: NoticeDocument) -> FrozenNotice:
    """The notice as plain JSON values; the same words give the same hash whenever they are printed."""
    content: dict[str, Any] = {name: getattr(document, name) for name in _KEPT}
    content["lang"] = document.lang.value
    content["sections"] = [
        {"item": one.item, "heading": one.heading, "blocks": [_plain(block) for block in one.blocks]}
        for one in document.sections
    ]
    # Only where she has a house layout: a notice without one keeps the hash it always had.
    if document.form is not LayoutForm.SECTIONS:
        content["form"] = document.form.value
    if document.numbering is not Numbering.DOTTED:
        content["numbering"] = document.numbering.value
    if document.heads:
        content["heads"] = [{"text": head.text, "count": head.count} for head in document.heads]
    return FrozenNotice(content, digest(content))


def digest(content: Mapping[str, Any]) -> str:
    """SHA-256 over the canonical form: sorted keys, no spaces, UTF-8."""
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def thaw(content: Mapping[str, Any], foot_note: str, made_on: date) -> NoticeDocument:
    """The notice to be printed again; `foot_note` says which version it is."""
    return NoticeDocument(
        title=content["title"],
        subtitle=content["subtitle"],
        lead=content["lead"],
        page_text=content["page_text"],
        controller=content["controller"],
        author=content["author"],
        lang=Lang(content["lang"]),
        foot_note=foot_note,
        made_on=made_on,
        sections=tuple(
            Section(one["item"], one["heading"], tuple(_block(block) for block in one["blocks"]))
            for one in content["sections"]
        ),
        form=LayoutForm(content.get("form", LayoutForm.SECTIONS)),
        numbering=Numbering(content.get("numbering", Numbering.DOTTED)),
        heads=tuple(Head(one["text"], one["count"]) for one in content.get("heads", ())),
    )


def _plain(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph(text, tone):
            return {"is": "paragraph", "text": text, "tone": tone.value}
        case Bullets(items):
            return {"is": "bullets", "items": list(items)}
        case KeyValues(rows):
            return {"is": "values", "rows": [list(row) for row in rows]}
        case Table(header, rows, widths, named):
            return {
                "is": "table",
                "header": list(header),
                "rows": [list(row) for row in rows],
                "widths": list(widths),
                "named": named,
            }
        case Box(heading, inner):
            return {"is": "box", "heading": heading, "blocks": [_plain(one) for one in inner]}


def _block(plain: Mapping[str, Any]) -> Block:
    match plain["is"]:
        case "paragraph":
            return Paragraph(plain["text"], Tone(plain["tone"]))
        case "bullets":
            return Bullets(tuple(plain["items"]))
        case "values":
            return KeyValues(tuple((str(key), str(value)) for key, value in plain["rows"]))
        case "table":
            return Table(tuple(plain["header"]), _cells(plain["rows"]), tuple(plain["widths"]), plain["named"])
        case _:
            return Box(plain["heading"], tuple(_block(one) for one in plain["blocks"]))


def _cells(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row) for row in rows)


def section_texts(content: Mapping[str, Any]) -> tuple[SectionText, ...]:
    """A frozen notice as lines of text per section, its head first, to be laid beside another version's."""
    head = SectionText("head", content["title"], (content["subtitle"], content["controller"], content["lead"]))
    sections = (
        SectionText(one["item"], one["heading"], tuple(texts(tuple(_block(block) for block in one["blocks"]))))
        for one in content["sections"]
    )
    return (head, *sections)
