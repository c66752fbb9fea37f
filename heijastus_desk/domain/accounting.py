"""Accounting references: which invoice, booked in which financial year, and where the voucher lies."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from heijastus_desk.domain import values
from heijastus_desk.domain.contracts import NOBODY, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import in_order
from heijastus_desk.domain.records import HeldAt


class VoucherPlace(StrEnum):
    """Where a voucher lies: with whoever keeps it the payer's name stays, which is here or on paper only hers."""

    HERE = "here"
    PAPER = "paper"
    ACCOUNTANT = "accountant"
    INVOICING = "invoicing"
    ELSEWHERE = "elsewhere"

    @property
    def held_at(self) -> HeldAt:
        """What the storage rules ask: here, on paper, or with somebody else."""
        return HeldAt(self.value) if self in {VoucherPlace.HERE, VoucherPlace.PAPER} else HeldAt.ELSEWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountingEntry:
    """A reference to an invoice. Only a voucher kept here or on paper keeps a payer's name here (law 5.4)."""

    number: str
    payer: PartyRef = NOBODY
    contract: str = ""
    dated_on: date
    booked_on: date | None = None
    """cash basis: the day of payment decides the financial year"""
    is_open: bool = False
    in_collection: bool = False
    kept_at: VoucherPlace = VoucherPlace.ELSEWHERE
    place: str = ""


def checked_accounting(entry: AccountingEntry) -> AccountingEntry:
    """The entry with cleaned texts; raises with the field at fault."""
    in_order(entry.dated_on, entry.booked_on, field="booked_on")
    if not entry.payer:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="payer")
    return replace(
        entry,
        number=values.line(entry.number, field="number", required=True),
        place=values.line(entry.place, field="place"),
    )
