"""The day a letter promises, read back from its text, which she may have changed."""

import re
from datetime import date, timedelta
from typing import Final

from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.sentences import format_date

_FURTHEST: Final = 400
"""Days after the letter was sent; nobody promises anything beyond."""


def promised_day(body: str, lang: Lang, sent_on: date) -> date | None:
    """The last day after the letter was sent that its text names, written as its language does; None without any."""
    later = (sent_on + timedelta(days=count) for count in range(_FURTHEST, 0, -1))
    return next((day for day in later if _names(body, format_date(day, lang))), None)


def _names(body: str, written: str) -> bool:
    return re.search(rf"(?<!\d){re.escape(written)}(?!\d)", body) is not None
