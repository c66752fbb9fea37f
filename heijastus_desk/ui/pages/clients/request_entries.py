"""What a client asked of the data, as rows of the timeline: when it arrived, and when it was closed."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.view import Entry, Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

TABLE: Final = "rights_request"


def request_rows(client: LoadedClient, lang: Lang) -> Iterator[tuple[date, Entry]]:
    """A row on the day each arrived, and one on the day it was closed."""
    for case in client.requests:
        name = translate("Requests", "Request {number}").format(number=case.number)
        asked = ", ".join(label(right, lang) for right in case.asked)
        mark = Mark(translate("Requests", "Open"), Tone.SOON) if case.is_open else Mark("")
        uid = f"{TABLE}:{case.uid}"
        yield case.received_on, Entry(f"{uid}:received", name, asked, format_date(case.received_on, lang), mark)
        if case.closed_on is not None:
            ended = label(case.outcome, lang) if case.outcome else ""
            closed = translate("Requests", "{request} closed").format(request=name)
            yield case.closed_on, Entry(f"{uid}:closed", closed, ended, format_date(case.closed_on, lang))
