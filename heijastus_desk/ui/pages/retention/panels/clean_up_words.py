"""How the panel of clean-up rounds words a round and a person in it."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.clean_up import Candidate, RoundDue
from heijastus_desk.ui.widgets.card_model import CardRow
from heijastus_desk.wording.sentences import PeriodForm, format_date, format_period, label

translate = QCoreApplication.translate


def round_subtitle(one: RoundDue, lang: Lang) -> str:
    """The register, how often, when last and when next."""
    last = (
        translate("CleanUp", "last on {day}").format(day=format_date(one.last_round, lang))
        if one.last_round
        else translate("CleanUp", "never done yet")
    )
    parts = [
        one.name.get(lang),
        translate("CleanUp", "every {period}").format(period=format_period(one.period, lang, PeriodForm.GENITIVE)),
    ]
    parts.append(last)
    if one.due_from is not None:
        parts.append(translate("CleanUp", "to be done from {day}").format(day=format_date(one.due_from, lang)))
    return " · ".join(parts)


def candidate_row(one: Candidate, today: date, lang: Lang) -> CardRow:
    """One person or organisation: what is kept, how new it is, how long it has waited."""
    kept = ", ".join(label(kind, lang) for kind in one.classes)
    parts = [translate("CleanUp", "%n item(s)", "", one.items), kept]
    if one.latest is not None:
        parts.append(translate("CleanUp", "newest {day}").format(day=format_date(one.latest, lang)))
    status = "" if one.has_use else translate("CleanUp", "use ended")
    if one.has_use and one.due_on >= today:
        status = translate("CleanUp", "waits until {day}").format(day=format_date(one.due_on, lang))
    return CardRow(one.uid, one.name, " · ".join(parts), status)
