"""How the contracts of a client are said: in force or ended, how many sessions are left."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.clients.appointment_entries import appointment_entries, next_date, next_words
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.view import Entry, FactLine, Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def held_words(planned: int | None, held: int) -> str:
    """How many sessions of a contract were held and how many are left: "4/10, 6 left"."""
    if planned is None:
        return translate("Clients", "%n session(s) held", "", held)
    left = max(0, planned - held)
    return translate("Clients", "{held}/{planned}, {left} left").format(held=held, planned=planned, left=left)


def contract_entries(client: LoadedClient, today: date, lang: Lang) -> tuple[Entry, ...]:
    """A row for each contract, newest first."""
    return tuple(
        Entry(
            f"contract:{line.uid}",
            line.title,
            _lines(
                (
                    label(line.kind, lang),
                    held_words(line.planned_sessions, line.held_sessions),
                    line.orderer,
                    _span(line.starts_on, line.ends_on, lang),
                ),
                (
                    next_words(client, line.uid, today, lang),
                    translate("Clients", "remote") if line.remote and not line.place else line.place,
                    client.terms[line.uid].timetable,
                ),
            ),
            mark=_force(line.starts_on, line.ends_on, today),
        )
        for line in client.card.contracts
    ) + appointment_entries(client, today, lang)


def contract_facts(client: LoadedClient, today: date, lang: Lang) -> tuple[FactLine, ...]:
    """The contract in force, else the newest one."""
    lines = client.card.contracts
    running = [line for line in lines if line.ends_on is None or line.ends_on >= today]
    for line in (running or lines)[:1]:
        place = translate("Clients", "remote") if line.remote and not line.place else line.place
        return (
            FactLine("", line.title),
            FactLine(translate("Clients", "Orderer"), line.orderer),
            FactLine(translate("Clients", "Place"), place),
            FactLine(translate("Clients", "Sessions"), held_words(line.planned_sessions, line.held_sessions)),
            FactLine(translate("Clients", "Next date"), next_date(client, line.uid, today, lang)),
            FactLine(translate("Clients", "In force"), _span(line.starts_on, line.ends_on, lang)),
        )
    return ()


def _force(starts_on: date | None, ends_on: date | None, today: date) -> Mark:
    if ends_on is not None and ends_on < today:
        return Mark(translate("Clients", "Ended"))
    if starts_on is not None and starts_on > today:
        return Mark(translate("Clients", "To come"), Tone.ACCENT)
    return Mark(translate("Clients", "In force"), Tone.FINE)


def _span(starts_on: date | None, ends_on: date | None, lang: Lang) -> str:
    if starts_on and ends_on:
        return f"{format_date(starts_on, lang)}–{format_date(ends_on, lang)}"
    if starts_on:
        return translate("Clients", "from {date}").format(date=format_date(starts_on, lang))
    return translate("Clients", "until {date}").format(date=format_date(ends_on, lang)) if ends_on else ""


def _lines(*lines: tuple[str, ...]) -> str:
    """Facts beside each other, the next group on a line of its own."""
    joined = (" · ".join(part for part in line if part) for line in lines)
    return "\n".join(line for line in joined if line)
