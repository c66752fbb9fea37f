"""The notice as a PDF beside reportlab building the same flowables; prints milliseconds as JSON."""

import io
import json
import statistics
import sys
import time
from datetime import date

from reportlab.platypus import SimpleDocTemplate

from heijastus_desk import assets
from heijastus_desk.documents import fonts
from heijastus_desk.documents.notice.compose import compose
from heijastus_desk.documents.notice.document import HeldFacts, NoticeFacts
from heijastus_desk.documents.notice_pdf import flowables, render_notice_pdf
from heijastus_desk.domain.languages import Lang
from heijastus_desk.importing.register_files import read_register_file

runs = int(sys.argv[1])
file = read_register_file(assets.resource("demo", "registers.toml"))
facts = NoticeFacts(
    controller=file.controller,
    register=file.registers[0],
    recipients=file.recipients,
    today=date(2026, 11, 20),
    held=HeldFacts(),
)


def ours() -> None:
    """Compose, lay out, print."""
    render_notice_pdf(compose(facts, Lang.FI))


def same() -> None:
    """The same flowables made and built by reportlab alone."""
    SimpleDocTemplate(io.BytesIO()).build(flowables(document))


def build() -> float:
    """Only the build, of flowables made before."""
    story = flowables(document)
    started = time.perf_counter()
    SimpleDocTemplate(io.BytesIO()).build(story)
    return time.perf_counter() - started


def timed(work: object) -> float:
    started = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - started


fonts.register()
document = compose(facts, Lang.FI)
measured = [(timed(ours), timed(same), build()) for _ in range(runs + 1)][1:]
medians = [statistics.median(column) * 1000 for column in zip(*measured, strict=True)]
print(json.dumps(dict(zip(("ours", "same", "build"), medians, strict=True))))
