"""What waits for its invoice, by payer, as rows; no widgets."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.working_day import PayerSessions, UninvoicedLine
from heijastus_desk.ui.pages.contracts.presenter import Line, kind_words, length, place_words, when
from heijastus_desk.wording.sentences import format_date

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Waiting:
    """Everything not invoiced, and the invoices of each payer to choose from (uid, words)."""

    payers: tuple[PayerSessions, ...] = ()
    invoices: tuple[tuple[PartyRef, tuple[tuple[str, str], ...]], ...] = ()

    def payer(self, uid: str) -> PayerSessions | None:
        """The payer of a row."""
        return next((one for one in self.payers if payer_uid(one.payer) == uid), None)

    def invoices_of(self, payer: PartyRef) -> tuple[tuple[str, str], ...]:
        """Accounting references of a payer, newest first."""
        return next((found for ref, found in self.invoices if ref == payer), ())


def read(app: "Application", lang: Lang) -> Waiting:
    """Sessions by payer with the payers' invoices."""
    payers = app.working_day.uninvoiced()
    return Waiting(payers, tuple((one.payer, _invoices(app, one.payer, lang)) for one in payers if one.payer))


def payer_uid(payer: PartyRef) -> str:
    """The row of a payer; those nobody is known to pay stand in one row."""
    return payer.organisation or payer.person or "nobody"


def payer_rows(waiting: Waiting) -> tuple[Line, ...]:
    """A row for each payer."""
    return tuple(Line(payer_uid(one.payer), payer_name(one), _sum(one)) for one in waiting.payers)


def session_rows(one: PayerSessions, lang: Lang) -> tuple[Line, ...]:
    """A row for each session of a payer, oldest first."""
    return tuple(_session(line, lang) for line in one.lines)


def payer_name(one: PayerSessions) -> str:
    """Who pays."""
    return one.name or translate("Contracts", "Payer not stated")


def _sum(one: PayerSessions) -> str:
    sessions = translate("Contracts", "%n session(s)", "", len(one.lines))
    return f"{sessions}, {length(one.minutes)}"


def _session(line: UninvoicedLine, lang: Lang) -> Line:
    parts = (
        line.contract_title or kind_words(None, lang),
        length(line.minutes),
        place_words(line.place, remote=line.remote),
        line.price,
    )
    return Line(line.session_uid, when(line.held_on, line.starts_at, lang), " · ".join(part for part in parts if part))


def _invoices(app: "Application", payer: PartyRef, lang: Lang) -> tuple[tuple[str, str], ...]:
    card = app.clients.card(payer.organisation or payer.person)
    return tuple((line.uid, f"{line.number}, {format_date(line.dated_on, lang)}") for line in card.accounting)
