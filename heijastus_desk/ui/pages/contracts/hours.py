"""The list of hours as rows and sums; no widgets."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.hours import HoursLine, HoursList, HoursTotal
from heijastus_desk.ui.pages.contracts.presenter import Line, Told, kind_words, length
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


def facts(found: HoursList, lang: Lang) -> tuple[Told, ...]:
    """The sums: in all, by kind of work, and what is left of sessions that were erased."""
    whole = Told(translate("Contracts", "In all"), _sum(found.sessions, found.minutes))
    kept = tuple(_told(total, lang) for total in found.kept)
    erased = tuple(
        Told(
            translate("Contracts", "{what}, records erased").format(what=_named(total, lang)),
            _sum(total.sessions, total.minutes),
        )
        for total in found.erased
    )
    return (whole, *kept, *erased)


def left_out_words(found: HoursList) -> str:
    """Why sums of some years are missing; empty when none are."""
    if not found.left_out:
        return ""
    years = ", ".join(str(year) for year in found.left_out)
    return translate(
        "Contracts",
        "Of erased sessions only the sums of whole years are left. Choose whole years to count those of {years} too.",
    ).format(years=years)


def rows(found: HoursList, lang: Lang) -> tuple[Line, ...]:
    """A row for each session, newest first."""
    return tuple(_row(line, lang) for line in reversed(found.lines))


def _row(line: HoursLine, lang: Lang) -> Line:
    unnamed = translate("Contracts", "%n without name", "", line.unnamed) if line.unnamed else ""
    who = "; ".join((*line.names, *((unnamed,) if unnamed else ())))
    parts = (length(line.minutes), line.orderer, who)
    return Line(
        line.session_uid,
        kind_words(line.kind, lang),
        " · ".join(part for part in parts if part),
        day=format_date(line.held_on, lang),
    )


def _told(total: HoursTotal, lang: Lang) -> Told:
    return Told(_named(total, lang), _sum(total.sessions, total.minutes))


def _named(total: HoursTotal, lang: Lang) -> str:
    return f"{total.year}: {kind_words(total.kind, lang).lower()}"


def _sum(sessions: int, minutes: int) -> str:
    counted = translate("Contracts", "%n session(s)", "", sessions)
    return f"{counted}, {length(minutes)}"
