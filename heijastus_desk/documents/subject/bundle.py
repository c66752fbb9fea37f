"""Puts the package together: one ZIP with a readable index, a PDF, the attachments and the technical copy."""

import hashlib
import io
import json
import zipfile

from heijastus_desk.documents import html
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
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        _fill(archive, facts, lang, progress)
    return content.getvalue()


def _fill(archive: zipfile.ZipFile, facts: PackageFacts, lang: Lang, progress: Progress) -> None:
    manifest: list[dict[str, object]] = []
    # The day is the package's own, so that the same data on the same day give the same file.
    stamp = (facts.made_on.year, facts.made_on.month, facts.made_on.day, 12, 0, 0)

    def write(path: str, content: bytes) -> None:
        entry = zipfile.ZipInfo(path, stamp)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = (0o40700 if path.endswith("/") else 0o100600) << 16
        archive.writestr(entry, content)

    def add(path: str, content: bytes) -> None:
        write(path, content)
        manifest.append({"path": path, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)})

    add(text("index_name", lang), _index(facts, lang))
    add(PDF, package_pdf(facts, lang, progress))
    for done, file in enumerate(facts.data.files, 1):
        add(f"{FILES}{file.name}", file.content)
        progress.step(done, len(facts.data.files))
    if not facts.data.files:
        write(FILES, b"")
    add(f"{TECHNICAL}data.json", data_json(facts))
    add(f"{TECHNICAL}data.schema.json", schema_json(facts.inventory))
    for name, content in csv_files(facts).items():
        add(f"{TECHNICAL}csv/{name}", content)
    listing = json.dumps({"files": manifest}, ensure_ascii=False, indent=2)
    write(f"{TECHNICAL}manifest.json", listing.encode())


def _index(facts: PackageFacts, lang: Lang) -> bytes:
    where = (
        Paragraph(text("where", lang), Tone.HEADING),
        Bullets((text("where_pdf", lang), text("where_files", lang), text("where_technical", lang))),
    )
    status = Section("status", text("not_handed_over", lang), (*first_page(facts, lang), *where))
    return html.page(text("title", lang), lang, (status, *sections(facts, lang)[1:]))
