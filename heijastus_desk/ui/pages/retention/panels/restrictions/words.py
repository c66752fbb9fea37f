"""What the panel says of a freeze, open or ended."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.freezes import Freeze
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.services.freezes import NamedFreeze
from heijastus_desk.ui.freeze_words import told_freeze, told_review
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def told_open(freeze: Freeze, today: date, lang: Lang) -> Iterable[str]:
    """What it is for and why, when to look again, and what has to come before it is lifted."""
    yield told_freeze(freeze, lang)
    review = told_review(freeze, today, lang)
    if review:
        yield review
    if freeze.cause is HoldCause.RESTRICTION:
        yield _told_told(freeze, lang)


def told_person(one: NamedFreeze, lang: Lang) -> str:
    """Whom and what a question is about."""
    return f"{one.name}: {label(one.freeze.cause, lang).lower()}"


def told_ended(one: NamedFreeze, lang: Lang) -> str:
    """One that is over, in a line."""
    freeze = one.freeze
    days = f"{format_date(freeze.opened_on, lang)} – {format_date(freeze.closed_on, lang)}" if freeze.closed_on else ""
    return f"{one.name} · {label(freeze.cause, lang)} · {days}"


def _told_told(freeze: Freeze, lang: Lang) -> str:
    if freeze.told_on is None:
        return translate("Freezes", "Before it is lifted the person must be told (Art. 18(3)): send the letter first.")
    if freeze.lifts_on is None:
        told = translate("Freezes", "The person was told on {day}. The restriction may be lifted.")
        return told.format(day=format_date(freeze.told_on, lang))
    told = translate("Freezes", "The person was told on {day} that the restriction is lifted on {lifted}, not before.")
    return told.format(day=format_date(freeze.told_on, lang), lifted=format_date(freeze.lifts_on, lang))
