"""Notices as they were taken into use, to whom they were given, and her old ones as they were brought in."""

from sqlalchemy import JSON, Date, Integer, String, Text, UniqueConstraint

from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.privacy.classification import Route, RouteKind
from heijastus_desk.storage.columns import declare, personal, reference, technical

_PROOF = (PermittedUse.PROOF,)

notice_version = declare(
    "notice_version",
    reference("register_id", "register", ondelete="SET NULL"),
    technical("number", Integer, "version of the register's notice", nullable=False),
    technical("lang", String(2), "language of the version", nullable=False),
    technical("used_from", Date, "first day in use", nullable=False),
    technical("reason", Text, "why it was made, in her words about her own notice", nullable=False),
    personal("content", JSON, DataCategory.CONTROLLER, nullable=False),
    technical("sha256", String(64), "proves the content unchanged", nullable=False),
    personal("facts", JSON, DataCategory.CONTROLLER),
    UniqueConstraint("register_id", "number", "lang"),
    routes=(Route(RouteKind.BUSINESS, why="her own notices as they were given out"),),
    belonging=None,
)

notice_delivery = declare(
    "notice_delivery",
    reference("version_id", "notice_version", nullable=False),
    reference("person_id", "person", ondelete="CASCADE", nullable=False),
    reference("contract_id", "contract", ondelete="SET NULL"),
    reference("attachment_id", "attachment", ondelete="SET NULL"),
    personal("delivered_on", Date, DataCategory.RIGHTS, uses=_PROOF, nullable=False),
    personal("how", String(20), DataCategory.RIGHTS, uses=_PROOF, vocabulary=DeliveryHow, nullable=False),
    routes=(Route(RouteKind.OWNER, "person_id"),),
    belonging=RecordClass.DELIVERY_PROOF,
)

old_notice = declare(
    "old_notice",
    reference("register_id", "register", ondelete="SET NULL"),
    technical("taken_in_on", Date, "day it was brought in", nullable=False),
    personal("content", JSON, DataCategory.CONTROLLER, nullable=False),
    routes=(Route(RouteKind.BUSINESS, why="her own earlier notices, word for word"),),
    belonging=None,
)
