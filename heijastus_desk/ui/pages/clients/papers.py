"""What of a client lies on paper, was assessed or disclosed, is a file in the vault, or refers to an invoice."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.paper_rows import assessment_row, disclosure_row, paper_row
from heijastus_desk.ui.pages.clients.row_text import joined, shortened
from heijastus_desk.ui.pages.clients.timeline import invoice_mark
from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def papers(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    """The rows of the tab, a heading before each group."""
    card = client.card
    paper = (
        [paper_row(line, lang) for line in card.papers.papers]
        + [
            Entry(f"contract:{line.uid}", line.title, line.paper_place)
            for line in card.contracts
            if line.kept_at is HeldAt.PAPER
        ]
        + [
            Entry(
                f"note:{line.uid}",
                f"{label(line.kind, lang)} {format_date(line.written_on, lang)}",
                joined(line.paper_place, shortened(line.body)),
            )
            for line in card.notes
            if line.kept_at is HeldAt.PAPER
        ]
    )
    assessments = [assessment_row(line, lang) for line in card.papers.assessments]
    disclosures = [disclosure_row(line, lang) for line in card.papers.disclosures]
    files = [
        Entry(f"file:{f.uid}", f.file_name, joined(_size(f.size), format_date(f.added_on, lang), f.contract_title))
        for f in card.files
    ]
    groups = (
        ("paper", translate("Clients", "On paper"), paper),
        ("assessments", translate("Clients", "Assessments"), assessments),
        ("disclosures", translate("Clients", "Told to others"), disclosures),
        ("files", translate("Clients", "Files in the vault"), files),
        ("invoices", translate("Clients", "Invoices"), _invoices(client, lang)),
    )
    shown: list[Entry] = []
    for key, title, entries in groups:
        if entries:
            shown += [Entry(f"heading:{key}", title, heading=True), *entries]
    return tuple(shown)


def _invoices(client: LoadedClient, lang: Lang) -> list[Entry]:
    found: list[Entry] = []
    for line in client.card.accounting:
        dated = translate("Clients", "dated {date}").format(date=format_date(line.dated_on, lang))
        booked = ""
        if line.booked_on:
            booked = translate("Clients", "booked {date}").format(date=format_date(line.booked_on, lang))
        title = translate("Clients", "Invoice {number}").format(number=line.number)
        place = joined(label(line.kept_at, lang), line.place)
        mark = invoice_mark(is_open=line.is_open, in_collection=line.in_collection)
        found.append(Entry(f"invoice:{line.uid}", title, joined(dated, booked, place), mark=mark))
    return found


def _size(octets: int) -> str:
    if octets >= 1024 * 1024:
        return f"{octets / 1024 / 1024:.1f}".replace(".", ",") + " MB"
    return f"{-(-octets // 1024)} kB"
