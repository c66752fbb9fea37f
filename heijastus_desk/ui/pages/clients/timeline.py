"""Everything that happened with a client, newest first, in rows."""

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.ui.pages.clients.appointment_entries import dated_appointments
from heijastus_desk.ui.pages.clients.consent_entries import consent_rows
from heijastus_desk.ui.pages.clients.delivery_entries import delivery_rows
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.paper_rows import dated_papers
from heijastus_desk.ui.pages.clients.request_entries import request_rows
from heijastus_desk.ui.pages.clients.row_text import clock_text, joined, shortened
from heijastus_desk.ui.pages.clients.tie_timeline import tie_rows
from heijastus_desk.ui.pages.clients.view import Entry, Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

Dated: TypeAlias = tuple[date, Entry]


def timeline(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    """Everything that has a day, newest first; a test plants a row in every table and looks for it here."""
    return _newest_first(
        [
            *_sessions(client, lang),
            *_contacts(client, lang),
            *_notes(client, lang),
            *_rest(client, lang),
            *tie_rows(client, lang),
            *consent_rows(client, lang),
            *delivery_rows(client, lang),
            *request_rows(client, lang),
        ]
    )


def sessions_and_notes(client: LoadedClient, lang: Lang) -> tuple[Entry, ...]:
    """Sessions, contacts and notes, newest first."""
    return _newest_first([*_sessions(client, lang), *_contacts(client, lang), *_notes(client, lang)])


def _newest_first(found: list[Dated]) -> tuple[Entry, ...]:
    return tuple(entry for _, entry in sorted(found, key=lambda dated: dated[0], reverse=True))


def _sessions(client: LoadedClient, lang: Lang) -> Iterator[Dated]:
    for line in client.card.sessions:
        length = translate("Clients", "{minutes} min").format(minutes=line.minutes)
        place = translate("Clients", "remote") if line.remote and not line.place else line.place
        clock = (
            translate("Clients", "at {time}").format(time=clock_text(line.starts_at, lang)) if line.starts_at else ""
        )
        mark = Mark(translate("Clients", "Invoiced")) if line.invoiced else Mark("")
        if not line.came:
            mark = Mark(translate("Clients", "Did not come"), Tone.SOON)
        entry = Entry(
            f"session:{line.uid}",
            translate("Clients", "Session"),
            joined(line.contract_title, clock, length, place),
            format_date(line.held_on, lang),
            mark,
        )
        yield line.held_on, entry


def _contacts(client: LoadedClient, lang: Lang) -> Iterator[Dated]:
    for line in client.card.contacts:
        title = f"{label(line.kind, lang)}, {label(line.direction, lang).lower()}"
        yield (
            line.happened_on,
            Entry(f"contact:{line.uid}", title, shortened(line.summary), format_date(line.happened_on, lang)),
        )


def _notes(client: LoadedClient, lang: Lang) -> Iterator[Dated]:
    for line in client.card.notes:
        where = "" if line.kept_at is HeldAt.HERE else joined(label(line.kept_at, lang), line.paper_place)
        shared = translate("Clients", "Note of %n person(s)", "", line.owner_count) if line.owner_count > 1 else ""
        about = " · ".join(part for part in (where, shared) if part)
        text = "\n".join(part for part in (shortened(line.body), about) if part)
        mark = Mark(translate("Clients", "Special category"), Tone.HELD) if line.special else Mark("")
        yield (
            line.written_on,
            Entry(f"note:{line.uid}", label(line.kind, lang), text, format_date(line.written_on, lang), mark),
        )


def _rest(client: LoadedClient, lang: Lang) -> Iterator[Dated]:
    yield from _contracts(client, lang)
    yield from dated_appointments(client, lang)
    yield from _invoices(client, lang)
    yield from dated_papers(client, lang)
    for line in client.card.files:
        entry = Entry(
            f"file:{line.uid}",
            translate("Clients", "File"),
            joined(line.file_name, line.contract_title),
            format_date(line.added_on, lang),
        )
        yield line.added_on, entry
    for package in client.card.packages:
        text = joined(
            f"tiedot-{package.number:03d}.zip",
            translate("Clients", "%n item(s)", "", package.item_count),
            translate("Clients", "%n wait(s) for review", "", package.waiting_count) if package.waiting_count else "",
        )
        day = format_date(package.gathered_on, lang)
        yield package.gathered_on, Entry(f"package:{package.number}", translate("Clients", "Data gathered"), text, day)


def _contracts(client: LoadedClient, lang: Lang) -> Iterator[Dated]:
    for line in client.card.contracts:
        paper = joined(label(HeldAt.PAPER, lang), line.paper_place) if line.kept_at is HeldAt.PAPER else ""
        steps = (
            ("signed", client.terms[line.uid].signed_on, translate("Clients", "Contract signed"), paper),
            ("starts", line.starts_on, translate("Clients", "Contract starts"), line.orderer),
            ("ends", line.ends_on, translate("Clients", "Contract ends"), ""),
        )
        for step, day, title, more in steps:
            if day is not None:
                yield (
                    day,
                    Entry(f"contract:{line.uid}:{step}", title, joined(line.title, more), format_date(day, lang)),
                )


def _invoices(client: LoadedClient, lang: Lang) -> Iterator[Dated]:
    for line in client.card.accounting:
        title = translate("Clients", "Invoice {number}").format(number=line.number)
        text = joined(label(line.kept_at, lang), line.place)
        mark = invoice_mark(is_open=line.is_open, in_collection=line.in_collection)
        yield line.dated_on, Entry(f"invoice:{line.uid}", title, text, format_date(line.dated_on, lang), mark)


def invoice_mark(*, is_open: bool, in_collection: bool) -> Mark:
    """Whether an invoice still waits for its money."""
    if in_collection:
        return Mark(translate("Clients", "In collection"), Tone.DUE)
    return Mark(translate("Clients", "Unpaid"), Tone.SOON) if is_open else Mark("")
