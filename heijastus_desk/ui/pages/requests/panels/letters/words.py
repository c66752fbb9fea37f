"""What the panel of letters says."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.letters import gaps
from heijastus_desk.domain.rights.values import CaseLetter
from heijastus_desk.ui.pages.requests.panels.letters.reading import Choice, Loaded
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def title(number: int) -> str:
    """By the number alone: titles name nobody."""
    return translate("Letters", "Request {number}: letters").format(number=number)


def choices_told(loaded: Loaded, lang: Lang) -> Sequence[tuple[Choice, str]]:
    """Each choice as its list shows it."""
    return [(one, _told(one, loaded, lang)) for one in loaded.choices]


def _told(choice: Choice, loaded: Loaded, lang: Lang) -> str:
    letter = loaded.letter(choice.uid)
    name = label(choice.kind, lang)
    if letter is None:
        return translate("Letters", "New: {letter}").format(letter=name)
    if letter.sent_on is None:
        return translate("Letters", "{letter}, not sent").format(letter=name)
    return translate("Letters", "{letter}, sent {day}").format(letter=name, day=format_date(letter.sent_on, lang))


def state(letter: CaseLetter, lang: Lang) -> str:
    """Where the letter stands."""
    if letter.sent_on is not None and letter.sent_by is not None:
        told = translate("Letters", "Sent {day} ({how}). It is kept as it is; write another one to add something.")
        return told.format(day=format_date(letter.sent_on, lang), how=label(letter.sent_by, lang).lower())
    if letter.uid:
        told = translate("Letters", "Saved {day}, not sent yet.")
        return told.format(day=format_date(letter.made_on, lang))
    return translate(
        "Letters", "A proposal from what is known of the case. Change what you like; nothing is saved yet."
    )


def left_to_fill(*texts: str) -> str:
    """How much stands in square brackets; nothing when the letter is complete."""
    count = len(gaps(*texts))
    if not count:
        return ""
    return translate("Letters", "%n place(s) in [square brackets] still to be filled in or removed.", "", count)
