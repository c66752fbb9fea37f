"""What a client forbade and the events they took part in, as rows of the timeline."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def tie_rows(client: LoadedClient, lang: Lang) -> Iterator[tuple[date, Entry]]:
    """A ban has a row on the day it was said, another on the day it was lifted."""
    for line in client.card.ties.bans:
        what = ", ".join(part for part in (label(line.kind, lang), line.details) if part)
        steps = (
            ("stated", line.stated_on, translate("Clients", "Forbidden")),
            ("lifted", line.lifted_on, translate("Clients", "Ban lifted")),
        )
        for step, day, title in steps:
            if day is not None:
                yield day, Entry(f"ban:{line.uid}:{step}", title, what, format_date(day, lang))
    for event in client.card.ties.participations:
        uid, title = f"event_participation:{event.uid}", translate("Clients", "Event")
        yield event.held_on, Entry(uid, title, event.title, format_date(event.held_on, lang))
