"""Puts packages together: readable index, PDF, attachments and the technical copy, written as they are made."""

from collections.abc import Sequence
from typing import BinaryIO

from heijastus_desk.documents import html
from heijastus_desk.documents.archive import PLAIN, Archive, ZipKind
from heijastus_desk.documents.blocks import Bullets, Paragraph, Section, Tone
from heijastus_desk.documents.subject.facts import HandedFacts, PackageFacts
from heijastus_desk.documents.subject.labels import text
from heijastus_desk.documents.subject.machine import FILES, add_data, add_technical, only_portable
from heijastus_desk.documents.subject.opening import machine_page
from heijastus_desk.documents.subject.printed import package_pdf
from heijastus_desk.documents.subject.readable import sections
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.progress import Progress, Span

PDF = "tiedot.pdf"
TECHNICAL = "tekniset/"
PORTABLE = "siirrettavat/"
_PRINTED = 60
"""Per cent of the work that is behind when the PDF is made."""


def write_readable(
    facts: HandedFacts, lang: Lang, target: BinaryIO, progress: Progress, *, large: bool = False
) -> None:
    """The readable copy as one PDF, not encrypted, in ordinary or large type. Raises CANCELLED.

    The attachments are not in it: `facts.data.files` with `facts.read_file` give them one by one.
    """
    target.write(package_pdf(facts, lang, progress, large=large))


def write_package(
    facts: PackageFacts, lang: Lang, target: BinaryIO, progress: Progress, *, kind: ZipKind = PLAIN, large: bool = False
) -> None:
    """The whole ZIP, written piece by piece; `kind` may be one that encrypts. Raises CANCELLED, what reading raises."""
    with Archive(target, facts.made_on, kind=kind) as archive:
        told = sections(facts, lang)
        archive.add(text("index_name", lang), _index(facts, told, lang))
        archive.add(PDF, package_pdf(facts, lang, Span(progress, 1, _PRINTED), large=large, told=told))
        _add_files(archive, facts, Span(progress, _PRINTED, 95))
        if isinstance(facts, HandedFacts) and Right.PORTABILITY in facts.asked:
            add_data(archive, only_portable(facts), PORTABLE, lang)
        add_technical(archive, facts, TECHNICAL, lang)
        progress.step(100, 100)


def write_machine(
    facts: HandedFacts,
    target: BinaryIO,
    progress: Progress,
    *,
    portable: bool = False,
    kind: ZipKind = PLAIN,
    lang: Lang = Lang.FI,
) -> None:
    """The machine-readable copy alone: JSON with its schema, CSV and files in one ZIP. Raises CANCELLED.

    `portable`: only what Art. 20 reaches (`facts.portable`); `lang` words what the schema explains.
    """
    told = only_portable(facts) if portable else facts
    with Archive(target, told.made_on, kind=kind) as archive:
        archive.add(text("index_name", lang), html.page(text("title", lang), lang, (machine_page(told, lang),)))
        _add_files(archive, told, Span(progress, 1, 95))
        add_technical(archive, told, "", lang)
        progress.step(100, 100)


def _add_files(archive: Archive, facts: PackageFacts, progress: Progress) -> None:
    """The attachments, each read and let go before the next."""
    for done, file in enumerate(facts.data.files, 1):
        archive.add(f"{FILES}{file.name}", facts.read_file(file))
        progress.step(done, len(facts.data.files))
    if not facts.data.files:
        archive.add_folder(FILES)


def _index(facts: PackageFacts, told: Sequence[Section], lang: Lang) -> bytes:
    parts = ["where_pdf", "where_files", "where_technical"]
    if isinstance(facts, HandedFacts) and Right.PORTABILITY in facts.asked:
        parts.append("where_portable")
    where = (Paragraph(text("where", lang), Tone.HEADING), Bullets(tuple(text(part, lang) for part in parts)))
    first, *others = told
    opening = Section(first.item, first.heading, (*first.blocks, *where))
    files = (PDF, *(f"{FILES}{file.name}" for file in facts.data.files))
    return html.page(text("title", lang), lang, (opening, *others), files=files)
