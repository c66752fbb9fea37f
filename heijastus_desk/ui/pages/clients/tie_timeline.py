"""What ties a client to others and to her, as rows of the timeline: roles, guardians, bans, events."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.row_text import joined
from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def tie_rows(client: LoadedClient, lang: Lang) -> Iterator[tuple[date, Entry]]:
    """What begins and ends has a row on each of the two days."""
    yield from _relationship(client, lang)
    yield from _roles(client, lang)
    for told in client.card.ties.guardians:
        if told.told_on is not None:
            uid, title = f"guardianship:{told.uid}:told", translate("Clients", "Guardian told")
            yield told.told_on, Entry(uid, title, told.name, format_date(told.told_on, lang))
    for line in client.card.ties.bans:
        what = joined(label(line.kind, lang), line.details)
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


def _relationship(client: LoadedClient, lang: Lang) -> Iterator[tuple[date, Entry]]:
    card = client.card.person or client.card.organisation
    steps = (
        ("started", card.relationship_started if card else None, translate("Clients", "Relationship begins")),
        ("ended", card.relationship_ended if card else None, translate("Clients", "Relationship ends")),
    )
    for step, day, title in steps:
        if day is not None:
            yield day, Entry(f"relationship:{step}", title, "", format_date(day, lang))


def _roles(client: LoadedClient, lang: Lang) -> Iterator[tuple[date, Entry]]:
    for line in client.card.ties.roles:
        what = joined(label(line.kind, lang), line.other_name)
        steps = (
            ("started", line.started_on, translate("Clients", "Role begins")),
            ("ended", line.ended_on, translate("Clients", "Role ends")),
        )
        for step, day, title in steps:
            if day is not None:
                yield day, Entry(f"role:{line.uid}:{step}", title, what, format_date(day, lang))
