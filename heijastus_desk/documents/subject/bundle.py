"""Puts the package together: one ZIP with a readable index, a PDF, the attachments and the technical copy."""

import io

from heijastus_desk.documents import html
from heijastus_desk.documents.archive import Archive
from heijastus_desk.documents.blocks import Bullets, Paragraph, Section, Tone
from heijastus_desk.documents.subject.facts import PackageFacts
from heijastus_desk.documents.subject.labels import text
from heijastus_desk.documents.subject.machine import csv_files, data_json, schema_json
from heijastus_desk.documents.subject.printed import package_pdf
from heijastus_desk.documents.subject.readable import first_page, sections
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress

PDF = "tiedot.pdf"
FILES = "liitteet/"
TECHNICAL = "tekniset/"


def package(facts: PackageFacts, lang: Lang, progress: Progress) -> bytes:
    """The whole ZIP; raises CANCELLED."""
    content = io.BytesIO()
    with Archive(content, facts.made_on) as archive:
        _fill(archive, facts, lang, progress)
    return content.getvalue()


def _fill(archive: Archive, facts: PackageFacts, lang: Lang, progress: Progress) -> None:
    archive.add(text("index_name", lang), _index(facts, lang))
    archive.add(PDF, package_pdf(facts, lang, progress))
    for done, file in enumerate(facts.data.files, 1):
        archive.add(f"{FILES}{file.name}", file.content)
        progress.step(done, len(facts.data.files))
    if not facts.data.files:
        archive.add_folder(FILES)
    archive.add(f"{TECHNICAL}data.json", data_json(facts))
    archive.add(f"{TECHNICAL}data.schema.json", schema_json(facts.inventory))
    for name, content in csv_files(facts).items():
        archive.add(f"{TECHNICAL}csv/{name}", content)
    archive.add_listing(f"{TECHNICAL}manifest.json")


def _index(facts: PackageFacts, lang: Lang) -> bytes:
    where = (
        Paragraph(text("where", lang), Tone.HEADING),
        Bullets((text("where_pdf", lang), text("where_files", lang), text("where_technical", lang))),
    )
    status = Section("status", text("not_handed_over", lang), (*first_page(facts, lang), *where))
    return html.page(text("title", lang), lang, (status, *sections(facts, lang)[1:]))
