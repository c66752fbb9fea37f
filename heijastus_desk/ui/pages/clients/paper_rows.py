"""Papers, assessments and disclosures as rows of a tab and of the timeline."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.services.papers import AssessmentLine, DisclosureLine, PaperLine
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.row_text import joined, shortened
from heijastus_desk.ui.pages.clients.view import Entry, Mark
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def is_paper_left(entry: Entry) -> bool:
    """Whether the row is a paper that is still in its folder."""
    return entry.table == "paper_record" and not entry.mark.text


def dated_papers(client: LoadedClient, lang: Lang) -> Iterator[tuple[date, Entry]]:
    """Papers, assessments and disclosures by day, for the timeline."""
    for line in client.card.papers.papers:
        row = paper_row(line, lang)
        yield line.dated_on, _on_day(row, translate("Clients", "Paper"), line.dated_on, lang)
        if line.destroyed_on is not None:
            gone = replace(row, uid=f"{row.uid}:destroyed", mark=Mark(""))
            yield line.destroyed_on, _on_day(gone, translate("Clients", "Paper destroyed"), line.destroyed_on, lang)
    for line in client.card.papers.assessments:
        yield (
            line.taken_on,
            _on_day(assessment_row(line, lang), translate("Clients", "Assessment"), line.taken_on, lang),
        )
    for line in client.card.papers.disclosures:
        told = translate("Clients", "Disclosed")
        yield line.disclosed_on, _on_day(disclosure_row(line, lang), told, line.disclosed_on, lang)


def _on_day(entry: Entry, title: str, day: date, lang: Lang) -> Entry:
    return replace(entry, title=title, text=joined(entry.title, entry.text), day=format_date(day, lang))


def paper_row(line: PaperLine, lang: Lang) -> Entry:
    number = translate("Clients", "no. {number}").format(number=line.number)
    kind = "" if line.record_class is RecordClass.PAPER_RECORD else label(line.record_class, lang)
    mark = Mark("")
    if line.destroyed_on:
        mark = Mark(translate("Clients", "Destroyed {date}").format(date=format_date(line.destroyed_on, lang)))
    return Entry(f"paper_record:{line.uid}", line.what, joined(line.folder, number, kind), mark=mark)


def assessment_row(line: AssessmentLine, lang: Lang) -> Entry:
    told = translate("Clients", "told to: {whom}").format(whom=line.reported_to) if line.reported_to else ""
    where = "" if line.kept_at is HeldAt.HERE else joined(label(line.kept_at, lang), line.paper_place)
    day = format_date(line.taken_on, lang)
    return Entry(f"assessment:{line.uid}", line.tool, joined(day, line.provider, told, where))


def disclosure_row(line: DisclosureLine, lang: Lang) -> Entry:
    text = joined(format_date(line.disclosed_on, lang), shortened(line.what), line.basis)
    return Entry(f"disclosure:{line.uid}", line.to_whom, text)
