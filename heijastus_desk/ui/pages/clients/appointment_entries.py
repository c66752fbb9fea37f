"""The dates agreed on as rows and words: on the tab of contracts, beside the card, in the timeline."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.appointments import AppointmentLine
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.row_text import clock_text, joined
from heijastus_desk.ui.pages.clients.view import Entry, Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


def appointment_entries(client: LoadedClient, today: date, lang: Lang) -> tuple[Entry, ...]:
    """A row for each date agreed on, the nearest first, under a heading of their own."""
    lines = client.card.appointments
    if not lines:
        return ()
    heading = Entry("heading:dates", translate("Clients", "Agreed dates"), heading=True)
    return (heading, *(_entry(line, today, lang) for line in lines))


def next_date(client: LoadedClient, contract: str, today: date, lang: Lang) -> str:
    """The next date agreed on under a contract: "3.12.2026 at 9.00"; empty when there is none."""
    coming = [line for line in client.card.appointments if line.contract_uid == contract and line.planned_on >= today]
    return _when(coming[0], lang) if coming else ""


def next_words(client: LoadedClient, contract: str, today: date, lang: Lang) -> str:
    """The same with a word before it."""
    when = next_date(client, contract, today, lang)
    return translate("Clients", "next {when}").format(when=when) if when else ""


def dated_appointments(client: LoadedClient, lang: Lang) -> Iterator[tuple[date, Entry]]:
    """The dates as rows of the timeline."""
    for line in client.card.appointments:
        day = format_date(line.planned_on, lang)
        title = translate("Clients", "Agreed date")
        yield line.planned_on, Entry(f"appointment:{line.uid}", title, _about(line, lang), day, Mark(""))


def _entry(line: AppointmentLine, today: date, lang: Lang) -> Entry:
    mark = Mark(translate("Clients", "Not recorded"), Tone.SOON) if line.planned_on < today else Mark("")
    return Entry(f"appointment:{line.uid}", _when(line, lang), _about(line, lang, timed=False), mark=mark)


def _when(line: AppointmentLine, lang: Lang) -> str:
    day = format_date(line.planned_on, lang)
    if not line.starts_at:
        return day
    return translate("Clients", "{day} at {time}").format(day=day, time=clock_text(line.starts_at, lang))


def _about(line: AppointmentLine, lang: Lang, *, timed: bool = True) -> str:
    time = line.starts_at if timed else ""
    clock = translate("Clients", "at {time}").format(time=clock_text(time, lang)) if time else ""
    length = translate("Clients", "{minutes} min").format(minutes=line.minutes)
    place = translate("Clients", "remote") if line.remote and not line.place else line.place
    return joined(line.contract_title, clock, length, place)
