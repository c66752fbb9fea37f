"""Notices given: rows of the timeline, and the chip of a client who was never given one."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.row_text import joined
from heijastus_desk.ui.pages.clients.view import Entry, Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def delivery_rows(client: LoadedClient, lang: Lang) -> Iterator[tuple[date, Entry]]:
    """The notices a person was given, by day, for the timeline."""
    for line in client.card.deliveries.given:
        version = translate("Clients", "version {number}").format(number=line.number)
        text = joined(line.register.get(lang), version, label(line.how, lang), line.contract_title)
        day = format_date(line.delivered_on, lang)
        yield line.delivered_on, Entry(f"delivery:{line.uid}", translate("Clients", "Privacy notice given"), text, day)


def notice_chips(client: LoadedClient) -> tuple[Mark, ...]:
    """One chip however many notices are lacking. Amber: of an old client she may have given it before this program."""
    card = client.card
    if not card.deliveries.lacking or card.archived:
        return ()
    return (Mark(translate("Clients", "Notice not given"), Tone.SOON),)
