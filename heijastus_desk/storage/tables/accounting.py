"""Accounting references: what was invoiced and where its voucher lies; the books themselves are kept elsewhere."""

from sqlalchemy import Boolean, Date, String, Text

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.privacy.classification import Erase, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference

_BOOKS = (PermittedUse.ACCOUNTING,)

accounting_reference = declare(
    "accounting_reference",
    reference("payer_person_id", "person"),
    reference("payer_organisation_id", "organisation"),
    reference("contract_id", "contract", ondelete="SET NULL"),
    personal("number", String(60), DataCategory.BILLING, uses=_BOOKS, nullable=False),
    personal("dated_on", Date, DataCategory.BILLING, uses=_BOOKS, nullable=False),
    personal("booked_on", Date, DataCategory.BILLING, uses=_BOOKS),
    personal("is_open", Boolean, DataCategory.BILLING, uses=_BOOKS, nullable=False),
    personal("in_collection", Boolean, DataCategory.BILLING, uses=_BOOKS, nullable=False),
    personal("kept_at", String(20), DataCategory.BILLING, uses=_BOOKS, vocabulary=VoucherPlace, nullable=False),
    personal("place", Text, DataCategory.BILLING, uses=_BOOKS, erase=Erase.BLANK, nullable=False),
    routes=(
        Route(RouteKind.OWNER, "payer_person_id"),
        Route(RouteKind.ORGANISATION, "payer_organisation_id"),
    ),
    belonging=RecordClass.VOUCHER,
)
