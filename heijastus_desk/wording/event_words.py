"""Events of the log in plain words: the same on the page and on paper."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.catalogue import catalogue
from heijastus_desk.wording.templates import fill

_UNDONE: Final = ".undone"


def event_sentence(code: str, numbers: Mapping[str, int], lang: Lang) -> str:
    """What was done. An edit taken back is told by the edit; a code of a newer program by itself."""
    words = catalogue(lang)
    if code not in words.events and code.endswith(_UNDONE):
        edit = event_sentence(code.removesuffix(_UNDONE), numbers, lang)
        return fill(words.events["undone"], lambda _name, _form: edit[:1].lower() + edit[1:])
    template = words.events.get(code, words.events["unknown"])

    def resolve(name: str, _form: str) -> str | None:
        if name == "event":
            return code
        number = numbers.get(name)
        return f"{number:,}".replace(",", words.thousands) if number else None

    return fill(template, resolve)


def format_time(moment: datetime, lang: Lang) -> str:
    """The time of day in Finland: 9.05 in Finnish and Swedish, 9:05 in English."""
    local = moment.astimezone(HELSINKI)
    return f"{local.hour}{':' if lang is Lang.EN else '.'}{local.minute:02d}"
