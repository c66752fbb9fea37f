"""Contracts that chain, sessions with who was there, and contact events."""

from sqlalchemy import Boolean, Date, Integer, String, Text, UniqueConstraint

from heijastus_desk.domain.contracts import ContractKind, ControllerRole, DataSet, Direction
from heijastus_desk.domain.records import ContactKind, DataCategory, HeldAt, RecordClass
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.privacy.classification import Erase, Export, Join, PartOf, Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

_AGREED = (PermittedUse.SERVICE, PermittedUse.CLAIMS)
_BILLED = (PermittedUse.SERVICE, PermittedUse.CLAIMS, PermittedUse.ACCOUNTING)

contract = declare(
    "contract",
    reference("register_id", "register"),
    personal("kind", String(30), DataCategory.CONTRACT, uses=_AGREED, vocabulary=ContractKind, nullable=False),
    personal(
        "title", Text, DataCategory.CONTRACT, uses=_AGREED, erase=Erase.BLANK, export=Export.REVIEW, nullable=False
    ),
    personal(
        "timetable", Text, DataCategory.CONTRACT, uses=_AGREED, erase=Erase.BLANK, export=Export.REVIEW, nullable=False
    ),
    personal("place", Text, DataCategory.CONTRACT, uses=_AGREED, erase=Erase.BLANK, nullable=False),
    personal("remote", Boolean, DataCategory.CONTRACT, uses=_AGREED, nullable=False),
    personal(
        "price", Text, DataCategory.CONTRACT, uses=_BILLED, erase=Erase.BLANK, export=Export.ORDERER, nullable=False
    ),
    personal("planned_sessions", Integer, DataCategory.CONTRACT, uses=_AGREED),
    personal("starts_on", Date, DataCategory.CONTRACT, uses=_AGREED),
    personal("ends_on", Date, DataCategory.CONTRACT, uses=_AGREED),
    personal("signed_on", Date, DataCategory.CONTRACT, uses=_AGREED),
    personal("kept_at", String(20), DataCategory.CONTRACT, uses=_AGREED, vocabulary=HeldAt, nullable=False),
    personal("paper_place", Text, DataCategory.CONTRACT, uses=_AGREED, erase=Erase.BLANK, nullable=False),
    reference("continues_id", "contract", ondelete="SET NULL"),
    technical("chain", String(36), "uid of the first contract of the chain", nullable=False, index=True),
    routes=(
        Route(RouteKind.CONTEXT, "person_id", (Join("id", "role", "contract_id"),)),
        Route(RouteKind.ORGANISATION, "organisation_id", (Join("id", "role", "contract_id"),)),
    ),
    belonging=RecordClass.CONTRACT,
)

session = declare(
    "session",
    reference("contract_id", "contract"),
    personal("held_on", Date, DataCategory.SESSIONS, uses=_BILLED, nullable=False, index=True),
    personal("starts_at", String(5), DataCategory.SESSIONS, uses=_BILLED, nullable=False),
    personal("minutes", Integer, DataCategory.SESSIONS, uses=_BILLED, nullable=False),
    personal("place", Text, DataCategory.SESSIONS, uses=_BILLED, erase=Erase.BLANK, nullable=False),
    personal("remote", Boolean, DataCategory.SESSIONS, uses=_BILLED, nullable=False),
    personal("invoiced", Boolean, DataCategory.SESSIONS, uses=_BILLED, nullable=False),
    reference("accounting_id", "accounting_reference", ondelete="SET NULL"),
    routes=(Route(RouteKind.CONTEXT, "person_id", (Join("id", "attendance", "session_id"),)),),
    belonging=RecordClass.SESSION_DATES,
)

attendance = declare(
    "attendance",
    reference("session_id", "session", ondelete="CASCADE", nullable=False),
    reference("person_id", "person", ondelete="CASCADE", nullable=False),
    personal("present", Boolean, DataCategory.SESSIONS, nullable=False),
    UniqueConstraint("session_id", "person_id"),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=RecordClass.PARTICIPATION,
)

contact_event = declare(
    "contact_event",
    reference("person_id", "person", ondelete="CASCADE"),
    reference("organisation_id", "organisation", ondelete="CASCADE"),
    personal("happened_on", Date, DataCategory.RELATIONSHIP, nullable=False, index=True),
    personal("kind", String(20), DataCategory.RELATIONSHIP, vocabulary=ContactKind, nullable=False),
    personal("direction", String(20), DataCategory.RELATIONSHIP, vocabulary=Direction, nullable=False),
    personal("summary", Text, DataCategory.RELATIONSHIP, export=Export.REVIEW, nullable=False),
    routes=(Route(RouteKind.OWNER, "person_id"), Route(RouteKind.ORGANISATION, "organisation_id")),
    belonging=RecordClass.CORRESPONDENCE,
)

_BY_CONTRACT = (
    Route(RouteKind.CONTEXT, "person_id", (Join("contract_id", "role", "contract_id"),)),
    Route(RouteKind.ORGANISATION, "organisation_id", (Join("contract_id", "role", "contract_id"),)),
)

data_set_role = declare(
    "data_set_role",
    reference("contract_id", "contract", ondelete="CASCADE", nullable=False),
    personal("data_set", String(20), DataCategory.CONTRACT, uses=_AGREED, vocabulary=DataSet, nullable=False),
    personal(
        "controller_role", String(20), DataCategory.CONTRACT, uses=_AGREED, vocabulary=ControllerRole, nullable=False
    ),
    personal("instruction", Text, DataCategory.CONTRACT, uses=_AGREED, export=Export.REVIEW, nullable=False),
    UniqueConstraint("contract_id", "data_set"),
    routes=_BY_CONTRACT,
    belonging=PartOf(("contract",)),
)

appointment = declare(
    "appointment",
    reference("contract_id", "contract", ondelete="CASCADE"),
    reference("person_id", "person", ondelete="CASCADE"),
    personal("planned_on", Date, DataCategory.SESSIONS, nullable=False, index=True),
    personal("starts_at", String(5), DataCategory.SESSIONS, nullable=False),
    personal("minutes", Integer, DataCategory.SESSIONS, nullable=False),
    personal("place", Text, DataCategory.SESSIONS, nullable=False),
    personal("remote", Boolean, DataCategory.SESSIONS, nullable=False),
    routes=(Route(RouteKind.OWNER, "person_id"), *_BY_CONTRACT),
    belonging=PartOf(("contract", "person")),
)

hours_total = declare(
    "hours_total",
    technical("year", Integer, "calendar year of sessions that are no longer kept", nullable=False),
    technical("kind", String(30), "what kind of contract they belonged to", nullable=False),
    technical("sessions", Integer, "how many", nullable=False),
    technical("minutes", Integer, "their length in all", nullable=False),
    UniqueConstraint("year", "kind"),
    routes=(Route(RouteKind.NOBODY, why="sums over a year for her own certificate; no row of anybody's"),),
    belonging=None,
)
